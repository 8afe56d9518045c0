def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))


# ---
class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + super().f()
class C(A):
    def f(self): return "C" + super().f()
class D(B, C):
    def f(self): return "D" + super().f()
print(D().f(), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
print(super(B, D()).f(), super(D, D()).f(), D.__base__.__name__)
t(lambda: super(B, A()).f())
t(lambda: super().f)
# ---
def f():
    class X(A, B): pass
class A: pass
class B(A): pass
t(f)
def g():
    class Y(A, A): pass
t(g)
def h():
    class Z(5): pass
t(h)
def i():
    class W(bool): pass
t(i)
def j():
    class W(type(None)): pass
t(j)
# ---
class A:
    count = 0
    items = []
    def __init__(self):
        A.count += 1
        self.items.append(A.count)
        self.count = "inst"
a, b = A(), A()
print(A.count, a.count, a.items is b.items, A.items, b.__dict__)
del a.count
print(a.count)
t(lambda: delattr(a, "count"))
# ---
class T:
    def __init__(self, c): self._c = c
    @property
    def c(self): "the c"; return self._c
    @c.setter
    def c(self, v):
        if v < 0: raise ValueError("neg")
        self._c = v
    @c.deleter
    def c(self): print("del"); self._c = None
x = T(1)
x.c = 5; print(x.c)
def s(): x.c = -1
t(s)
del x.c
print(x.c, T.c.__doc__, type(T.c).__name__, T.c.fget.__name__)
class R:
    @property
    def ro(self): return 1
def w(): R().ro = 2
t(w)
def d(): del R().ro
t(d)
class W:
    def _s(self, v): print("set", v)
    wo = property(None, _s)
W().wo = 3
t(lambda: W().wo)
# ---
class B:
    @property
    def p(self): return "B"
class C(B):
    @property
    def p(self): return "C" + super().p
print(C().p)
class D(B):
    @B.p.setter
    def p(self, v): print("D set", v)
d = D(); d.p = 1; print(d.p)
# ---
class C:
    @classmethod
    def make(cls, *a): return cls.__name__, a
    @staticmethod
    def st(*a): return a
    def m(self): return self.make(1), self.st(2)
class D(C): pass
print(C.make(1), D.make(), D().make(), C.st(1), C().st(1), D().m(), C.__dict__["make"].__class__.__name__, C.make.__self__ is C)
# ---
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
def s(): p.z = 1
t(s); t(lambda: p.__dict__); t(lambda: p.w)
del p.x
t(lambda: p.x)
class Q(P): pass
q = Q(1, 2); q.z = 3; print(q.z, q.__dict__)
class R(P): __slots__ = ("z",)
r = R(1, 2); r.z = 4; print(r.x, r.z, R.__slots__, type(P.x).__name__)
def f():
    class S:
        __slots__ = ("a",)
        a = 1
t(f)
# ---
A = type("A", (), {"x": 1, "f": lambda self: self.x})
B = type("B", (A,), dict(y=2))
print(A().f(), B().y, B.__name__, B.__bases__, type(B), B.__module__)
t(type, "C", 5, {}); t(type, 1, (), {}); t(type, "C", (), 5); t(type, "C", ()); t(type)
# ---
class M(type):
    registry = []
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        m.registry.append(name)
        return cls
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls.tag = name.lower()
    def hello(cls): return "hi " + cls.__name__
class A(metaclass=M): pass
class B(A): pass
print(M.registry, A.tag, B.tag, B.hello(), type(B).__name__, isinstance(B, M))
t(lambda: B().hello())
# ---
class Single(type):
    _i = {}
    def __call__(cls, *a, **k):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a, **k)
        return cls._i[cls]
class DB(metaclass=Single):
    def __init__(self, n): self.n = n
print(DB(1) is DB(2), DB(3).n)
# ---
class Ordered(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw)
        return {"injected": 7}
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
class C(metaclass=Ordered, opt=1):
    y = injected + 1
print(C.y, C.injected)
# ---
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
def f():
    class C(A, B): pass
t(f)
class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D).__name__)
def fm(name, bases, ns): return (name, bases, sorted(k for k in ns if k[:2] != "__"))
class E(metaclass=fm): a = 1
print(E)
# ---
class MyInt(int):
    def __add__(self, o): return MyInt(int.__add__(self, o) * 10)
    def __repr__(self): return f"MyInt({int(self)})"
    @property
    def double(self): return self * 2
x = MyInt(3)
print(x + 1, x * 2, x.double, type(x * 2).__name__, x == 3, hash(x) == hash(3), {3: "a"}[x], isinstance(x, int), int(x), f"{x:04d}", str(x), -x, [1, 2, 3, 4][x], range(x))
class Pos(int):
    def __new__(cls, v):
        if v < 0: raise ValueError("neg")
        return super().__new__(cls, v)
print(Pos(5) + 1); t(Pos, -1)
# ---
class Up(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
    def shout(self): return self + "!"
u = Up("abc")
print(u, u.shout(), type(u.lower()).__name__, u == "ABC", len(u), u[0], {u: 1}["ABC"], "x" + u, f"{u:>5}", repr(u), u.join("xy"), type(u[:]).__name__)
# ---
class L(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ("item", super().__getitem__(i))
    def __len__(self): return 99
l = L([1, 2])
l.append(5)
print(l, l[0], len(l), list(l), [*l], l == [1, 2, 10], sum(l), isinstance(l, list), l + [1], type(l + [1]).__name__, sorted(l, reverse=True), l.index(10), bool(L()))
l.extra = 1
print(l.extra, l.__dict__)
# ---
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n) from None
d = D(a=1)
d["b"] = 2
d.update(c=3)
print(d, d.a, d.b, d.c, len(d), "a" in d, dict(d), {**d}, d == {"a": 1, "b": 4, "c": 3})
t(lambda: d.zz)
class Count(dict):
    def __missing__(self, k): return 0
c = Count()
for ch in "hello": c[ch] += 1
print(c)
# ---
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def x(self): return self[0]
p = T(1, 2)
print(p, p.x, p == (1, 2), hash(p) == hash((1, 2)), type(p + (3,)).__name__, len(p), {p: 1}[(1, 2)], [*p])
class S(set):
    def add(self, x): super().add(x + 1)
s = S(); s.add(1); s |= {9}
print(s, type(s).__name__, type(s | {1}).__name__, 2 in s)
# ---
class F(float):
    def __repr__(self): return f"F({float(self)})"
print(F(1.5) + 1, F(2.5), F(1.5) == 1.5, [F(1.0)], round(F(1.26), 1), str(F(2.0)), f"{F(3.14159):.2f}")
class B(bytes): pass
print(B(b"ab"), B(b"ab") == b"ab", len(B(b"xyz")))
class E(Exception):
    default = "dflt"
    def __init__(self, m=None): super().__init__(m or self.default)
t(lambda: (_ for _ in ()).throw(E())); t(lambda: (_ for _ in ()).throw(E("given")))
# ---
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"A({self.v})"
xs = [A(3), A(1), A(2)]
print(sorted(xs), min(xs), max(xs), A(1) in xs, xs.index(A(2)), xs.count(A(3)), {A(1), A(1)}, {A(1): "x"}[A(1)], A(1) != A(2), A(1) > A(0))
t(lambda: A(1) >= A(0)); t(lambda: A(1) <= 5)
# ---
class A:
    def method(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
a = A()
import re
clean = lambda o: re.sub("0x[0-9a-f]+", "0x", repr(o))
print(clean(A.method), clean(a.method), clean(A.cm), clean(A.sm), clean(a), A, clean(a.method.__func__), a.method.__self__ is a, a.method == a.method, a.method is a.method, A.method is A.method)
print(a.method.__name__, a.method.__qualname__, A.cm.__qualname__)
# ---
class Outer:
    class Inner:
        z = 1
        def who(self): return type(self).__qualname__
    def make(self): return self.Inner()
print(Outer().make().who(), Outer.Inner.__qualname__, Outer.Inner.__name__, repr(Outer.Inner))
def fn():
    class Local: pass
    return Local
print(fn().__qualname__, repr(fn()), fn() is fn())
# ---
class A:
    __private = 1
    def __hidden(self): return "h"
    def call(self): return self.__hidden(), self.__private
    def __dunder__(self): return "d"
a = A()
print(a.call(), a._A__hidden(), A._A__private, a.__dunder__())
t(lambda: a.__private)
class B(A):
    __private = 2
    def get(self): return self.__private, self._A__private
print(B().get())
# ---
class A:
    x = 1
    def f(self): return x
    y = [i * 2 for i in range(3)]
    z = x + len(y)
    if z > 3: w = "big"
    for k in range(2): pass
    del k
x = "g"
print(A.y, A.z, A.w, A().f(), hasattr(A, "k"))
A.f = lambda self: "patched"
print(A().f())
A().f
a = A(); a.f = lambda: "own"
print(a.f())
# ---
import abc
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    def describe(self): return f"area {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(Sq(3).describe(), isinstance(Sq(1), Shape))
t(Shape)
class Half(Shape): pass
t(Half)
# ---
from dataclasses import dataclass, field
@dataclass
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list)
print(P(1), P(1) == P(1, 2), P(1) == P(2), P(1, tags=["a"]).tags)
t(P)
@dataclass(frozen=True, order=True)
class Q:
    a: int
    b: str = "z"
print(sorted([Q(2), Q(1, "b"), Q(1, "a")]), hash(Q(1)) == hash(Q(1)), Q(1) < Q(2))
def w(): Q(1).a = 5
t(w)
