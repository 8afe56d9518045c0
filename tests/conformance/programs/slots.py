def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class P:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
print(p.x, p.y, P.__slots__, hasattr(p, '__dict__'))
def f(): p.z = 1
err(f)
err(lambda: p.z)
del p.x
err(lambda: p.x)
def f(): del p.x
err(f)
err(lambda: p.__dict__)
p.x = 9
print(p.x)
# ---
class A: __slots__ = ['a']
class B(A): __slots__ = ('b',)
class C(A): pass
b = B(); b.a = 1; b.b = 2
def f(): b.c = 3
err(f)
c = C(); c.a = 1; c.z = 2
print(b.a, b.b, c.__dict__, c.a)
class S: __slots__ = 'only'
s = S(); s.only = 1
def f(): s.o = 2
err(f)
# ---
class A:
    __slots__ = ('x',)
    y = 5
a = A()
err(lambda: a.x)
print(a.y, hasattr(a, 'x'), getattr(a, 'x', 'none'))
def f(): a.y = 1
err(f)
def f():
    class B:
        __slots__ = ('x',)
        x = 1
err(f)
class E: __slots__ = ()
def f(): E().q = 1
err(f)
# ---
class D:
    __slots__ = ('v', '__dict__')
d = D(); d.v = 1; d.w = 2
print(d.v, d.w, d.__dict__)
class N:
    __slots__ = ('_x',)
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v * 2
n = N(); n.x = 4
print(n.x, n._x)
