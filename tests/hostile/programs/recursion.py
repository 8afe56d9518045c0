# Depth: calls, protocols and structures that call themselves.
# --- plain recursion
def f(): return f()
f()
# --- recursion that catches its own error
def f():
    try:
        f()
    except RecursionError:
        f()
f()
# --- recursion with a raised limit
import sys
sys.setrecursionlimit(10 ** 9)
def f(n): return f(n + 1)
f(0)
# --- recursion in finally
def f():
    try:
        f()
    finally:
        f()
f()
# --- exponential calls
def f(n):
    return f(n - 1) + f(n - 1) if n else 1
print(f(60))
# --- mutual recursion through a dictionary
d = {}
d['f'] = lambda: d['g']()
d['g'] = lambda: d['f']()
d['f']()
# --- __repr__ that shows itself
class A:
    def __repr__(self): return repr(self)
print(A())
# --- __repr__ inside a list of itself
class A:
    def __repr__(self): return repr([self, self])
print(A())
# --- __str__ that formats itself
class A:
    def __str__(self): return f"{self}"
print(A())
# --- __format__ that formats itself
class A:
    def __format__(self, spec): return format(self, spec)
print(f"{A()}")
# --- __eq__ that compares itself
class A:
    def __eq__(self, other): return self == other
print(A() == A())
# --- __eq__ through lists
class A:
    def __eq__(self, other): return [self] == [other]
print(A() == A())
# --- __lt__ that sorts
class A:
    def __lt__(self, other): return sorted([self, other])[0]
print(sorted([A(), A()]))
# --- __hash__ that hashes itself
class A:
    def __hash__(self): return hash((self,))
print({A(): 1})
# --- __bool__ that asks itself
class A:
    def __bool__(self): return not self
print(not A())
# --- __len__ that asks itself
class A:
    def __len__(self): return len(self)
print(len(A()))
# --- __getattr__ that asks itself
class A:
    def __getattr__(self, name): return getattr(self, name + 'x')
print(A().a)
# --- __getattribute__ that asks itself
class A:
    def __getattribute__(self, name): return self.a
print(A().a)
# --- __setattr__ that sets itself
class A:
    def __setattr__(self, name, value): self.name = value
A().a = 1
# --- __call__ that calls itself
class A:
    def __call__(self): return self()
A()()
# --- __iter__ that iterates itself
class A:
    def __iter__(self): return iter(self)
print(list(A()))
# --- __next__ that asks itself
class A:
    def __iter__(self): return self
    def __next__(self): return next(self)
print(list(A()))
# --- __contains__ that asks itself
class A:
    def __contains__(self, x): return x in self
print(1 in A())
# --- __add__ and __radd__ that pass on
class A:
    def __add__(self, other): return other + self
    def __radd__(self, other): return self + other
print(A() + A())
# --- __index__ that asks itself
class A:
    def __index__(self): return [1, 2][self]
print([1][A()])
# --- a property that reads itself
class A:
    @property
    def x(self): return self.x
print(A().x)
# --- a descriptor that reads itself
class D:
    def __get__(self, obj, cls): return obj.x
class A:
    x = D()
print(A().x)
# --- __init__ that makes more
class A:
    def __init__(self): self.child = A()
A()
# --- __new__ that makes more
class A:
    def __new__(cls): return cls()
A()
# --- __init_subclass__ that subclasses
class A:
    def __init_subclass__(cls):
        class B(cls): pass
class C(A): pass
# --- a metaclass that calls itself
class M(type):
    def __call__(cls): return cls()
class A(metaclass=M): pass
A()
# --- __enter__ that enters
class A:
    def __enter__(self):
        with self: pass
    def __exit__(self, *args): pass
with A(): pass
# --- __del__ that makes another
class A:
    def __del__(self): A()
A()
print("on")
# --- deep class hierarchies
c = object
for i in range(20_000):
    c = type('C', (c,), {})
print(len(c.__mro__))
# --- attribute lookup through a deep hierarchy
c = object
for i in range(3000):
    c = type('C', (c,), {})
o = c()
while True:
    hasattr(o, 'missing')
# --- wide inheritance
bases = tuple(type(f'B{i}', (), {}) for i in range(3000))
C = type('C', bases, {})
print(len(C.__mro__))
# --- super that never ends
class A:
    def f(self): return super().f()
class B(A):
    def f(self): return super(A, self).f() if False else self.f()
B().f()
# --- decorators around decorators
def deco(f): return lambda: f()
f = lambda: 1
for i in range(100_000):
    f = deco(f)
print(f())
# --- bound methods of bound methods
class A:
    def m(self): pass
m = A().m
for i in range(100_000):
    m = type(m)(m, 1) if hasattr(type(m), 'no') else m.__get__
print("done")
# --- exceptions chained deeply
e = None
for i in range(100_000):
    n = ValueError(i)
    n.__cause__ = e
    n.__context__ = e
    e = n
raise e
# --- exception groups nested deeply
e = ValueError(1)
for i in range(50_000):
    e = ExceptionGroup('g', [e])
raise e
# --- splitting a deep exception group
e = ValueError(1)
for i in range(50_000):
    e = ExceptionGroup('g', [e])
try:
    raise e
except* ValueError as g:
    print("caught")
# --- generator that sends to itself
def g():
    yield next(it)
it = g()
print(next(it))
# --- coroutines awaiting coroutines
import asyncio
async def f(n):
    if n: await f(n - 1)
asyncio.run(f(100_000))
# --- recursion inside a sort key
def key(x): return sorted([x], key=key)
sorted([1, 2], key=key)
# --- recursion inside a comprehension
def f(): return [f() for _ in range(2)]
f()
# --- recursion by eval-like getattr chains
class A: pass
a = A()
a.a = a
x = a
for i in range(10 ** 9):
    x = x.a
# --- __missing__ of a dictionary
class D(dict):
    def __missing__(self, key): return self[key + 1]
print(D()[0])
# --- partial traceback of a deep error
import sys
def f(n):
    if n == 0: raise ValueError('deep')
    f(n - 1)
f(900)
# --- match on a class that matches itself
class A:
    __match_args__ = ('x',)
    @property
    def x(self):
        match self:
            case A(y): return y
match A():
    case A(z): print(z)
# --- isinstance asks a metaclass that asks isinstance
class M(type):
    def __instancecheck__(cls, o): return isinstance(o, cls)
class A(metaclass=M): pass
print(isinstance(1, A))
