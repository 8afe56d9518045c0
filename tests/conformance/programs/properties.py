def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "The temperature."
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError('too cold')
        self._c = v
    @c.deleter
    def c(self): print('deleted'); self._c = None
    @property
    def ro(self): return 1
t = T()
t.c = 5; t.c += 1
print(t.c, T.c.__doc__, T.c.fget(t), T.ro.fset, type(T.c))
del t.c
print(t.c)
def f(): t.c = -300
err(f)
def f(): t.ro = 5
err(f)
def f(): del t.ro
err(f)
class W:
    p = property(None, lambda self, v: print('set', v))
w = W(); w.p = 3
err(lambda: w.p)
# ---
class Desc:
    def __set_name__(self, owner, name): print('name', owner.__name__, name); self.name = '_' + name
    def __get__(self, obj, cls=None):
        if obj is None: return self
        return getattr(obj, self.name, 'unset')
    def __set__(self, obj, v): print('set', v); setattr(obj, self.name, v)
    def __delete__(self, obj): print('delete'); delattr(obj, self.name)
class C:
    x = Desc()
    y = Desc()
c = C()
print(c.x, C.x is C.__dict__['x'], c.__dict__)
c.x = 5
print(c.x, c.y, c.__dict__)
del c.x
print(c.x)
c.__dict__['x'] = 'shadow'
print(c.x)
# ---
class NonData:
    def __get__(self, o, c): return 'nd'
class C:
    a = NonData()
c = C()
print(c.a)
c.a = 'own'
print(c.a, C.a)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, c):
        print('compute')
        v = o.__dict__[self.f.__name__] = self.f(o)
        return v
class D:
    @Lazy
    def val(self): return 42
d = D()
print(d.val, d.val)
# ---
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, c): return self if o is None else o.__dict__[self.n]
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f'{self.n} must be {self.t.__name__}')
        o.__dict__[self.n] = v
class P:
    name = Typed(str); age = Typed(int)
    def __init__(self, n, a): self.name, self.age = n, a
p = P('x', 5)
print(p.name, p.age)
err(P, 1, 2)
err(P, 'a', 'b')
# ---
class A:
    @property
    def x(self): return 'A'
class B(A):
    @A.x.setter
    def x(self, v): print('B set', v)
b = B(); b.x = 5
print(b.x)
class C(A):
    x = 'plain'
print(C().x)
class E:
    def __init__(self): self.x = 1
    x = property(lambda s: 'prop')
err(E)
# ---
class A:
    @property
    def bad(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'fallback ' + n
a = A()
print(a.bad, a.other)
class B:
    @property
    def bad(self): return self.missing
err(lambda: B().bad)
print(hasattr(B(), 'bad'))
# ---
class cached:
    def __init__(self, func): self.func = func
    def __set_name__(self, o, n): self.n = n
    def __get__(self, inst, o=None):
        if inst is None: return self
        v = self.func(inst)
        setattr(inst, self.n, v)
        return v
class X:
    calls = 0
    @cached
    def v(self):
        X.calls += 1
        return 'v'
x = X()
print(x.v, x.v, X.calls, type(X.v).__name__)
class CM:
    @classmethod
    def a(cls): return cls.__name__
    b = classmethod(lambda cls: cls)
    c = staticmethod(len)
print(CM.a(), CM.b() is CM, CM.c([1]), CM().c('ab'), CM.__dict__['a'].__func__(int), type(CM.__dict__['c']).__name__)
