def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(callable(print), callable(5), callable(int), callable(lambda: 1), callable('a'.upper), callable(None), callable(type('X', (), {})()), callable(type('X', (), {'__call__': lambda s: 1})()))
err(callable)
err(callable, 1, 2)
# ---
class A:
    x = 1
    def __init__(self): self.y = 2
a = A()
print(getattr(a, 'x'), getattr(a, 'y'), getattr(a, 'z', 'none'), hasattr(a, 'y'), hasattr(a, 'z'), getattr('abc', 'upper')(), hasattr(5, 'real'), hasattr([], 'append'), hasattr(a, '__dict__'), hasattr(5, '__dict__'))
err(getattr, a, 'z')
err(getattr, a)
err(getattr, a, 5)
err(getattr, a, 'x', 1, 2)
err(hasattr, a)
err(hasattr, a, 5)
setattr(a, 'z', 3); print(a.z, vars(a), a.__dict__); delattr(a, 'z'); print(hasattr(a, 'z'))
err(delattr, a, 'z')
err(setattr, a, 'b')
err(setattr, a, 5, 1)
err(delattr, a, 'x')
err(setattr, 5, 'x', 1)
err(setattr, [], 'x', 1)
err(delattr, 5, 'x')
err(setattr, int, 'x', 1)
err(setattr, print, 'x', 1)
# ---
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance('a', str), isinstance([], list), isinstance(None, type(None)), isinstance(1, object), isinstance(int, type), isinstance(1, int | str), isinstance('a', (int, (float, str))), isinstance(1.0, int), isinstance(print, type(len)), isinstance(1, ()), isinstance(None, int | None))
err(isinstance, 1)
err(isinstance, 1, 5)
err(isinstance, 1, 'int')
err(isinstance, 1, [int])
err(isinstance, 1, (int, 5))
err(isinstance, 1, (str, 5))
err(isinstance, 1, None)
err(isinstance, [], list[int])
# ---
print(issubclass(bool, int), issubclass(int, (str, object)), issubclass(int, int), issubclass(int, bool), issubclass(bool, int | str), issubclass(KeyError, LookupError), issubclass(type, object))
err(issubclass, 1, int)
err(issubclass, int, 5)
err(issubclass, int)
err(issubclass, 'a', str)
err(issubclass, int, (5,))
# ---
print(type(1), type('a'), type(None), type(int), type(type), type([]), type({}), type(()), type(set()), type(frozenset()), type(b''), type(1.5), type(True), type(print), type(lambda: 1), type(range(1)), type(slice(1)), type(...), type(NotImplemented), type('a'.upper), type(str.upper), type(x for x in []), type(A := type('A', (), {})), type(A()).__name__)
err(type)
err(type, 1, 2)
err(type, 'X', (), {}, 5)
err(type, 1, (), {})
err(type, 'X', [], {})
err(type, 'X', (), [])
# ---
X = type('X', (object,), {'a': 1, 'f': lambda self: self.a})
x = X()
print(X.__name__, X.a, x.f(), X.__bases__, X.__mro__ == (X, object), X.__module__, isinstance(x, X), X)
Y = type('Y', (X,), {'a': 2})
print(Y().f(), Y.__base__, issubclass(Y, X), X.__subclasses__())
Z = type('Z', (int,), {})
print(Z(5) + 1, Z(5))
err(type, 'B', (bool,), {})
err(type, 'B', (5,), {})
err(type, 'B', (X, X), {})
err(type, 'B', (object, X), {})
# ---
x = object()
print(type(x), x == x, x != x, x == object(), isinstance(x, object), hash(x) == hash(x), repr(x)[:18], str(x)[:18])
err(object, 1)
def f(): x.y = 1
err(f)
err(lambda: x < x)
err(lambda: x + 1)
err(lambda: x())
err(lambda: x[0])
err(lambda: len(x))
err(lambda: x.foo)
err(lambda: -x)
err(lambda: [*x])
# ---
print(id(1) == id(1), id('a') == id('a'), id(None) == id(None), id(a := []) == id(a), id([1]) is not None, type(id(5)), id(a) == id(a))
err(id)
err(id, 1, 2)
b = a
print(id(a) == id(b), a is b, a is not [], id(a) != id([1, 2]))
# ---
print(hash('a') == hash('a'), hash(1) == hash(1.0) == hash(True), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(int) == hash(int), hash(range(3)) == hash(range(3)), hash(5), hash(-5), hash(0), hash(-1), hash(1.0), hash(100000))
err(hash, [])
err(hash, {})
err(hash, set())
err(hash, ([],))
err(hash, (1, {}))
err(hash)
err(hash, 1, 2)
err(lambda: {[]: 1})
err(lambda: {(1, []): 1})
err(lambda: {1, []})
err(lambda: [] in {})
err(lambda: {}[[]])
err(hash, slice(1)) if False else None
err(lambda: {{}})
err(lambda: frozenset([[]]))
err(lambda: {}.get([]))
err(lambda: set().add([]))
err(lambda: {1}.remove([]))
# ---
def f(a, b=2):
    c = 3
    return locals()
print(f(1), f(5, 6))
def g():
    x = 1
    def h():
        return x, locals()
    return h()
print(g(), 'f' in globals(), type(globals()), globals()['__name__'])
class K:
    z = 5
    print(sorted(k for k in locals() if not k.startswith('__')))
globals()['made'] = 7
print(made)
err(globals, 1)
err(locals, 1)
err(vars, 5)
err(vars, [])
err(vars, 1, 2)
# ---
class A:
    b = 1
    def __init__(self): self.a = 2
    def m(self): pass
print([n for n in dir(A()) if not n.startswith('_')], [n for n in dir(A) if not n.startswith('_')], 'append' in dir([]), 'upper' in dir(str), '__len__' in dir([]), '__add__' in dir(5), [n for n in dir(A()) if n == '__init__'])
def f():
    y = 1; x = 2
    return dir()
print(f())
class D:
    def __dir__(self): return ['z', 'a']
print(dir(D()))
err(dir, 1, 2)
# ---
print(repr('a'), repr(5), repr(None), repr([1, 'a']), repr(int), repr(True), repr(...), repr(NotImplemented), repr(slice(1, 2)), repr(range(3)), repr(b'a'), repr({1: {2: 3}}), repr(len), repr(str.upper), repr(KeyError('a')), repr(ValueError()), repr(Exception(1, 'b')), repr(type(None)), repr(list[int]), repr(int | None), repr(dict[str, int]))
err(repr)
err(repr, 1, 2)
print(ascii('é'), ascii([1, 'é']), ascii(5), ascii({'é': 'ü'}))
err(ascii)
# ---
class A: pass
print(repr(A)[:20], A.__name__, A.__qualname__, str(A), A.__module__, A.__doc__, A.__dict__.get('x'), type(A), A.__bases__)
def f(): pass
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__dict__, repr(f)[:11])
a = A()
print(repr(a)[:20], repr(a.__init__)[:30] != '', a.__class__, a.__class__.__name__)
# ---
p = property(lambda self: 5)
class A:
    x = p
    y = property(lambda s: s._y, lambda s, v: setattr(s, '_y', v), lambda s: delattr(s, '_y'), 'doc y')
    s = staticmethod(lambda: 's')
    c = classmethod(lambda cls: cls.__name__)
a = A()
a.y = 3
print(a.x, a.y, a.s(), A.s(), a.c(), A.c(), A.y.__doc__, type(A.x), A.y.fget(a))
del a.y
err(lambda: a.y)
def f(): a.x = 1
err(f)
def g(): del a.x
err(g)
err(staticmethod)
err(classmethod)
err(property, 1, 2, 3, 4, 5)
print(staticmethod(len)('abc'))
# ---
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(5), slice(None), slice(1, None), s == slice(1, 10, 2), [0, 1, 2, 3, 4, 5][s], slice(-3, None).indices(10), slice(None, None, -1).indices(4), slice('a', 'b'), (slice(1, 2) < slice(1, 3)))
err(slice)
err(slice, 1, 2, 3, 4)
err(slice(1, 2, 0).indices, 5)
err(slice('a').indices, 5)
err(s.indices, -1)
err(s.indices, 'a')
err(lambda: [1][slice('a')])
err(lambda: {}[1:2])
err(lambda: 5[1:2])
def f(): s.start = 5
err(f)
# ---
print([f.__name__ for f in (abs, len, print, sorted, int, str, range, isinstance, max, sum, zip, map, repr, id)])
# ---
import builtins
print(builtins.len([1]), builtins.max is max, builtins.int is int)
def len(x): return 'mine'
print(len([1]), builtins.len([1]))
del len
print(len([1]))
list_ = list
list = 5
print(list, list_('ab'))
del list
print(list('ab'))
# ---
# refused: text as code
print(eval('1 + 1'))
# ---
# refused: text as code
exec('x = 1')
# ---
# refused: text as code
compile('1', 'f', 'eval')
# ---
# refused: no files
with open('f.txt') as f: pass
# ---
# refused: nobody can type
x = input('name? ')
# ---
# refused: no debugger
breakpoint()
# ---
# refused: no help system
help(len)
# ---
# refused: complex numbers
print(1j * 1j)
# ---
# refused: complex numbers
print(complex(1, 2))
# ---
# refused: no import by function
m = __import__('math')
