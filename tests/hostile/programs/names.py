# Names that mean something to the host's language: as variables, attributes, keys, keywords, parameters, classes, modules.
# --- as globals
constructor = 1; __proto__ = 2; hasOwnProperty = 3; toString = 4; valueOf = 5; then = 6; prototype = 7; undefined = 8; NaN = 9; arguments = 10; globalThis = 11; process = 12
print(constructor, __proto__, hasOwnProperty, toString, valueOf, then, prototype, undefined, NaN, arguments, globalThis, process)
# --- undefined globals
for f in (lambda: constructor, lambda: __proto__, lambda: hasOwnProperty, lambda: toString, lambda: then, lambda: process, lambda: require, lambda: globalThis):
    try:
        print("ESCAPED", f())
    except NameError as e:
        print(e)
# --- as attributes of an instance
class A: pass
a = A()
for n in ('constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf', 'then', 'prototype', 'length', 'call', 'apply', 'bind', '__defineGetter__', 'isPrototypeOf', 'toJSON'):
    print(n, hasattr(a, n), getattr(a, n, None))
    setattr(a, n, n)
    print(getattr(a, n), a.__dict__[n])
    delattr(a, n)
    print(hasattr(a, n))
# --- as attributes of a class
class A:
    constructor = 1
    __proto__ = 2
    hasOwnProperty = 3
    def toString(self): return 'own'
    def then(self, f): print("ESCAPED")
print(A.constructor, A.__proto__, A().hasOwnProperty, A().toString())
# --- as attributes of built-in values
for v in (1, 1.5, 'a', b'a', [], (), {}, set(), None, True, print, int, range(3)):
    for n in ('constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf', 'then', 'length', 'prototype', 'items_', 'push', 'owner', 'shared', 'cls', 'attrs', 'visit', 'value'):
        if hasattr(v, n): print("ESCAPED", v, n)
# --- as keys of a dictionary
d = {}
for n in ('constructor', '__proto__', 'hasOwnProperty', 'toString', 'then', 'length', '0'):
    print(n in d, d.get(n))
    d[n] = n
print(d, len(d))
d['__proto__'] = {'polluted': True}
print('polluted' in d, 'polluted' in {})
# --- as keywords
def f(**kwargs): return kwargs
print(f(constructor=1, __proto__=2, hasOwnProperty=3, toString=4, then=5))
print(f(**{'__proto__': 1, 'constructor': {'prototype': {'x': 1}}}))
# --- as parameters
def f(constructor, __proto__=2, *, hasOwnProperty=3, then=4): return constructor, __proto__, hasOwnProperty, then
print(f(1), f(then=0, constructor=9))
# --- as unknown keywords
def f(a): pass
for n in ('constructor', '__proto__', 'toString', 'then'):
    try:
        f(**{n: 1})
    except TypeError as e:
        print(e)
# --- as locals and closures
def f():
    constructor = 1
    __proto__ = 2
    def g():
        nonlocal __proto__
        __proto__ += constructor
        return __proto__
    return g(), __proto__
print(f())
# --- as names of functions
def constructor(): return 'c'
def __proto__(): return 'p'
def then(resolve, reject): return 't'
print(constructor(), __proto__(), then(1, 2), constructor.__name__)
# --- as names of classes
class constructor: pass
class __proto__(constructor): pass
class Object: pass
class Promise:
    def then(self, f): print("ESCAPED")
print(constructor(), __proto__().__class__.__name__, Promise().__class__)
# --- as names of modules
try:
    import constructor
except ImportError as e:
    print(e)
# --- __proto__ as a module
import __proto__
# --- toString as a module
from toString import x
# --- a library module's constructor
from threading import constructor
# --- a library module's __proto__
import threading
print(threading.__proto__)
# --- names of a library module by getattr
import threading, math
for n in ('constructor', '__proto__', 'hasOwnProperty', 'toString', 'then', 'attrs', 'isLibrary', 'visit'):
    print(hasattr(threading, n), hasattr(math, n))
# --- as slots
class A:
    __slots__ = ('constructor', 'hasOwnProperty', 'then')
a = A()
a.constructor = 1
print(a.constructor, hasattr(a, 'then'))
# --- as fields of dataclasses
from dataclasses import dataclass
@dataclass
class A:
    constructor: int
    toString: str = 'x'
print(A(1), A(1) == A(1))
# --- as members of an enum
from enum import Enum
class E(Enum):
    constructor = 1
    toString = 2
print(E.constructor, E['toString'], E(1))
# --- as fields of a named tuple
from collections import namedtuple
P = namedtuple('P', 'constructor toString then')
print(P(1, 2, 3), P(1, 2, 3).constructor)
# --- as names of threads
import threading
for n in ('constructor', '__proto__', 'toString'):
    t = threading.Thread(target=lambda: print(threading.current_thread().name), name=n)
    t.start()
    t.join()
# --- as match patterns
class A:
    __match_args__ = ('constructor', '__proto__')
    def __init__(self):
        self.constructor, self.__proto__ = 1, 2
match A():
    case A(x, y): print(x, y)
match {'__proto__': 1, 'constructor': 2}:
    case {'__proto__': p, **rest}: print(p, rest)
# --- as results awaited
import asyncio
class Thenable:
    def then(self, resolve, reject=None): print("ESCAPED")
async def f(): return Thenable()
print(type(asyncio.run(f())).__name__)
# --- as thread locals
import threading
l = threading.local()
print(hasattr(l, 'constructor'), hasattr(l, '__proto__'))
l.__proto__ = 1
l.constructor = 2
print(l.__proto__, l.constructor)
# --- as format fields
print('{constructor} {__proto__}'.format(constructor=1, __proto__=2))
try:
    print('{constructor}'.format())
except KeyError as e:
    print(repr(e))
# --- as percent keys
print('%(constructor)s %(__proto__)s' % {'constructor': 1, '__proto__': 2})
# --- as attributes of exceptions and functions
def f(): pass
e = ValueError(1)
for o in (f, e):
    print(hasattr(o, 'constructor'), hasattr(o, 'stack'), hasattr(o, 'message'), hasattr(o, 'caller'))
    o.constructor = 1
    o.__proto__ = 2
    print(o.constructor, o.__dict__)
# --- as annotations
x: 'constructor' = 1
class A:
    constructor: int
    __proto__: 'toString'
def f(a: 'then') -> '__proto__': pass
print(A.__annotations__, f.__annotations__)
# --- as deleted names
constructor = 1
del constructor
try:
    print("ESCAPED", constructor)
except NameError as e:
    print(e)
# --- as type names made by hand
for n in ('constructor', '__proto__', 'Object', ''):
    T = type(n, (), {'toString': 1, '__proto__': 2})
    print(T.__name__, T.toString, T.__proto__)
