def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class A:
    """Doc of A."""
    x = 1
    def __init__(self, y):
        self.y = y
    def m(self): return self.x + self.y
a = A(5)
print(a.m(), A.x, a.x, A.__doc__, A.__name__, A.__module__, type(a), a.__class__.__name__, isinstance(a, A), A.__qualname__, type(A), A.__bases__)
a.x = 10
print(A.x, a.x, a.__dict__, a.m(), A.m(a), A(1).m())
A.x = 99
del a.x
print(a.x)
err(lambda: a.nope)
err(lambda: A.nope)
def f(): del a.nope
err(f)
# ---
class C: pass
c = C()
c.a, c.b = 1, 2
print(vars(c), c.__dict__, hasattr(c, 'a'), hasattr(c, 'z'), getattr(c, 'a'), getattr(c, 'z', 'dflt'))
setattr(c, 'd', 4); delattr(c, 'a')
print(sorted(vars(c).items()), c.__doc__, C.__dict__.get('__doc__'), c == c, c == C(), c != C(), c is c, bool(c))
err(getattr, c, 'zz')
err(getattr, c, 5)
err(delattr, c, 'zz')
err(lambda: c())
err(lambda: c + 1)
err(lambda: c[0])
err(lambda: len(c))
err(lambda: c < c)
err(lambda: 1 in c)
err(lambda: iter(c))
err(lambda: -c)
def f(): c[0] = 1
err(f)
def f(): del c[0]
err(f)
def f():
    with c: pass
err(f)
# ---
class A:
    count = 0
    registry = []
    def __init__(self, name):
        A.count += 1
        self.registry.append(name)
        self.count += 10
a, b = A('a'), A('b')
print(A.count, a.count, b.count, A.registry, a.registry is b.registry)
# ---
class A:
    @classmethod
    def make(cls, *a): return cls, a
    @staticmethod
    def s(x): return x * 2
    def inst(self): return self.make(1)
class B(A): pass
print(A.make(1), B.make(), B().make(2)[0].__name__, A.s(4), B().s(5), B().inst()[0] is B)
# ---
class A:
    def f(self): return 'f'
    g = f
    h = lambda self, x: x
a = A()
m = a.f
print(m(), a.g(), a.h(3), m.__self__ is a, m.__func__ is A.f, m.__name__, a.f == a.f, a.f is a.f, A.f is A.f, type(a.f), type(A.f))
a.f = lambda: 'instance'
print(a.f(), A.f(a))
A.new = lambda self: 'new'
print(a.new())
# ---
class A:
    __secret = 1
    def __init__(self): self.__x = 5
    def get(self): return self.__x + self.__secret
    def __priv(self): return 'p'
    def call(self): return self.__priv()
a = A()
print(a.get(), a._A__x, A._A__secret, a.call(), a._A__priv(), a.__dict__)
err(lambda: a.__x)
# ---
class A:
    class Inner:
        v = 1
        def who(self): return self.__class__.__qualname__
    def make(self): return self.Inner()
print(A.Inner.v, A().make().who(), A.Inner.__name__, A.Inner.__qualname__)
def f():
    class L: pass
    return L
print(f().__qualname__, f().__name__, f().__module__)
# ---
class A:
    def __new__(cls, *args):
        print('new', cls.__name__, args)
        return super().__new__(cls)
    def __init__(self, *args):
        print('init', args)
a = A(1, 2)
class S:
    _inst = None
    def __new__(cls):
        if cls._inst is None: cls._inst = super().__new__(cls)
        return cls._inst
print(S() is S())
class N:
    def __new__(cls): return 42
    def __init__(self): print('never')
print(N())
class I:
    def __init__(self): return 5
err(I)
# ---
class A:
    x = [i for i in range(3)]
    y = x + [9]
    if True:
        z = 'cond'
    for k in range(2): pass
    def f(): pass
    w = len(x)
print(A.x, A.y, A.z, A.k, A.w)
print(sorted(n for n in A.__dict__ if not n.startswith('__')), [n for n in dir(A()) if not n.startswith('__')])
# ---
X = type('X', (object,), {'a': 1, 'f': lambda self: self.a})
print(X, X().f(), X.__name__, X.__bases__, type(X()))
Y = type('Y', (X,), dict(b=2))
print(Y().f(), Y.b, issubclass(Y, X), Y.__mro__, Y.mro() == list(Y.__mro__))
err(type, 1, 2)
err(type, 'X', 5, {})
err(type, 'X', (5,), {})
# ---
class A:
    def __eq__(self, o): return True
print(A() == 5, A() != 5, 5 == A(), [1] == [A()], A() in [1, 2])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if not isinstance(o, B): return NotImplemented
        return self.v == o.v
    def __hash__(self): return hash(self.v)
print(B(1) == B(1), B(1) == 1, B(1) != B(2), {B(1), B(1)} == {B(1)}, B(1) in [B(1)], [B(1), B(2)].index(B(2)), B(1) is B(1))
# ---
class Account:
    rate = 0.5
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
    def deposit(self, n):
        if n <= 0: raise ValueError(f'bad amount: {n}')
        self.balance += n
        return self
    def __repr__(self): return f'{type(self).__name__}({self.owner!r}, {self.balance})'
a = Account('bob').deposit(5).deposit(7)
print(a, [a], {'k': a}, f'{a}', f'{a!s:>20}', str(a))
err(a.deposit, -1)
# ---
print(object(), object() == object()) if False else None
o = object()
def f(): o.x = 1
err(f)
err(lambda: o.x)
def f(): (5).x = 1
err(f)
def f(): 'a'.upper = 1
err(f)
def f(): int.x = 1
err(f)
def f(): [].x = 1
err(f)
def f(): None.x = 1
err(f)
err(lambda: None.x)
err(lambda: None())
err(lambda: None[0])
err(lambda: None.foo())
def g(): pass
err(lambda: g.nope)
err(lambda: g[0])
err(lambda: g + 1)
err(object, 1)
# ---
class P:
    def __init__(self, x): self.x = x
    def __getattr__(self, n):
        if n.startswith('get_'): return lambda: getattr(self, n[4:])
        raise AttributeError(f'no {n}')
p = P(5)
print(p.get_x(), hasattr(p, 'zzz'), getattr(p, 'zzz', 0))
err(lambda: p.zzz)
class Q:
    def __getattribute__(self, n):
        if n == 'magic': return 42
        return super().__getattribute__(n)
    y = 3
q = Q(); q.z = 4
print(q.magic, q.y, q.z)
err(lambda: q.none)
# ---
class T:
    def __setattr__(self, n, v):
        print('set', n, v)
        super().__setattr__(n, v)
    def __delattr__(self, n):
        print('del', n)
        object.__delattr__(self, n)
    def __init__(self): self.a = 1
t = T()
t.b = 2
t.b += 5
del t.a
print(t.__dict__)
err(delattr, t, 'q')
# ---
class A: pass
a = A()
a.__dict__['x'] = 5
print(a.x, a.__dict__)
a.__dict__.update(y=6)
print(a.y, vars(a) is a.__dict__)
# ---
class A:
    x = 1
print(A.__dict__['x'], 'x' in A.__dict__, 'y' in A.__dict__, list(k for k in vars(A) if k == 'x'), len([1 for k in A.__dict__]) > 1, A.__dict__.get('zz', 7))
# ---
def f(self): return self.v
class A: v = 1
a = A()
print(f.__get__(a)(), f.__get__(a, A)())
import types
a.m = types.MethodType(f, a)
print(a.m())
