def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ": " + str(e))


# ---
class A:
    def __len__(self): return -1
t(lambda: len(A())); t(lambda: bool(A()))
class B:
    def __len__(self): return "x"
t(lambda: len(B()))
class C:
    def __len__(self): return 2.0
t(lambda: len(C()))
class D:
    def __bool__(self): return 1
t(lambda: bool(D()))
t(lambda: 1 if D() else 2)
# ---
class A:
    def __str__(self): return 5
    def __repr__(self): return 6
t(lambda: str(A())); t(lambda: repr(A())); t(lambda: f"{A()}"); t(lambda: f"{A()!r}"); t(lambda: "%s" % A()); t(lambda: "{}".format(A()))
class B:
    def __format__(self, s): return 7
t(lambda: f"{B():x}"); t(lambda: format(B()))
# ---
class A:
    def __iter__(self): return 5
t(lambda: list(A())); t(lambda: iter(A()))
class B:
    def __iter__(self): return self
t(lambda: iter(B()))
class C:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
t(lambda: list(C())); t(lambda: 20 in C()); t(lambda: 25 in C()); t(lambda: [*C()]); t(lambda: sum(C())); t(lambda: max(C()))
t(lambda: list(reversed(C())))
class D(C):
    def __len__(self): return 4
t(lambda: list(reversed(D())))
# ---
class A:
    def __index__(self): return 3
a = A()
print([0, 1, 2, 3, 4][a], "abcdef"[a], list(range(a)), [1] * a, hex(a), bin(a), oct(a), (1, 2, 3, 4)[a:], int(a), float(a), chr(a + 97) if hasattr(a, "__add__") else "-", round(2.34567, a), pow(2, 3, 5), divmod(7, 3))
class B:
    def __index__(self): return "x"
t(lambda: [1][B()]); t(lambda: range(B())); t(lambda: int(B()))
# ---
class A:
    def __int__(self): return 4
    def __float__(self): return 2.5
    def __complex__(self): return 1
print(int(A()), float(A()))
t(lambda: [1][A()])
class B:
    def __int__(self): return 4.5
    def __float__(self): return 3
t(lambda: int(B())); t(lambda: float(B()))
class C:
    def __trunc__(self): return 9
t(lambda: int(C()))
# ---
class V:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return V(*(a + b for a, b in zip(self.c, o.c)))
    def __mul__(self, k): return V(*(a * k for a in self.c))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.c, o.c))
    def __neg__(self): return self * -1
    def __pos__(self): return self
    def __abs__(self): return sum(x * x for x in self.c) ** 0.5
    def __invert__(self): return "inv"
    def __repr__(self): return f"V{self.c}"
a, b = V(1, 2), V(3, 4)
print(a + b, a * 3, 3 * a, a @ b, -a, +a, abs(b), ~a)
t(lambda: a - b); t(lambda: a + 1); t(lambda: "x" * a); t(lambda: a @ 3); t(lambda: 3 @ a); t(lambda: a ** 2); t(lambda: a // 2); t(lambda: a << 1); t(lambda: a & b)
# ---
class A:
    def __radd__(self, o): return ("radd", o)
    def __rsub__(self, o): return ("rsub", o)
    def __rmul__(self, o): return ("rmul", o)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __rmod__(self, o): return ("rmod", o)
    def __rpow__(self, o): return ("rpow", o)
    def __rlshift__(self, o): return ("rlshift", o)
    def __rrshift__(self, o): return ("rrshift", o)
    def __rand__(self, o): return ("rand", o)
    def __ror__(self, o): return ("ror", o)
    def __rxor__(self, o): return ("rxor", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
a = A()
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a, divmod(1, a))
print("s" + a, [1] + a, (1,) + a, 1.5 - a, "x" * a, [1] * a, {1} | a, {1: 2} | a, True & a)
# ---
class I:
    def __init__(self): self.log = []
    def op(name):
        def f(self, o):
            self.log.append((name, o))
            return self
        return f
    for n in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
        locals()[f"__i{n}__"] = op(n)
x = I(); y = x
x += 1; x -= 2; x *= 3; x /= 4; x //= 5; x %= 6; x **= 7; x <<= 8; x >>= 9; x &= 10; x |= 11; x ^= 12; x @= 13
print(x is y, x.log)
# ---
class N:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return "added"
n = N()
n += 1
print(n)
class M:
    def __iadd__(self, o): return None
m = M()
m += 1
print(m)
# ---
class P:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): self.d[repr(k)] = v
    def __delitem__(self, k): print("del", k)
    def __contains__(self, k): return k == 7
p = P()
print(p[1], p[1:2], p[1:2, ::3], p[...], p[()], p[1,], p[None])
p[1] = 2; p["a", 1] = 3; p[:] = 4
print(p.d)
del p[0], p[1:2]
print(7 in p, 8 in p, 7 not in p)
# ---
class P: pass
p = P()
t(lambda: p[0]); t(lambda: P[0]); t(lambda: len(p)); t(lambda: iter(p)); t(lambda: next(p)); t(lambda: p()); t(lambda: p + 1); t(lambda: 1 + p); t(lambda: -p); t(lambda: p < p); t(lambda: 1 in p); t(lambda: abs(p)); t(lambda: round(p)); t(lambda: int(p)); t(lambda: float(p)); t(lambda: reversed(p)); t(lambda: [*p]); t(lambda: {**p}); t(lambda: "a" + p); t(lambda: p @ p); t(lambda: divmod(p, 1)); t(lambda: hash(p) == hash(p)); t(lambda: ~p)
def s(): p[0] = 1
def d(): del p[0]
def w():
    with p: pass
def u(): a, b = p
t(s); t(d); t(w); t(u)
# ---
class A:
    def __hash__(self): return "x"
t(lambda: hash(A()))
class B:
    def __hash__(self): return 2 ** 70
t(lambda: isinstance(hash(B()), int))
class C:
    __hash__ = None
t(lambda: hash(C())); t(lambda: {C()}); t(lambda: {C(): 1})
class D:
    def __hash__(self): return -1
print(hash(D()))
class E:
    def __hash__(self): return True
print(hash(E()))
# ---
class Ctx:
    def __enter__(self): print("in"); return 5
    def __exit__(self, *a): print("out", a[0] and a[0].__name__); return True
with Ctx() as c: print(c)
with Ctx(): raise ValueError("x")
print("after")
class OnlyEnter:
    def __enter__(self): return 1
class OnlyExit:
    def __exit__(self, *a): return 1
def f():
    with OnlyEnter(): pass
t(f)
def g():
    with OnlyExit(): pass
t(g)
# ---
class A:
    def __call__(self, *a, **k): return a, k
print(A()(1, b=2), callable(A()), callable(A), callable(5))
class B: pass
b = B()
b.__call__ = lambda: 1
t(lambda: b())
b.__len__ = lambda: 3
t(lambda: len(b))
b.__str__ = lambda: "inst"
print(str(b) == "inst")
# ---
class A:
    def __getattr__(self, n):
        if n.startswith("x"): return n.upper()
        raise AttributeError(n)
a = A(); a.y = 1
print(a.xyz, a.y, hasattr(a, "x1"), hasattr(a, "q"), getattr(a, "q", "dflt"))
t(lambda: a.q)
# ---
class A:
    def __getattribute__(self, n):
        if n == "magic": return 42
        return super().__getattribute__(n)
    def __init__(self): self.v = 1
a = A()
print(a.magic, a.v, a.__class__.__name__, a.__dict__)
t(lambda: a.zz)
# ---
class A:
    def __setattr__(self, n, v):
        print("set", n, v)
        object.__setattr__(self, n, v * 2)
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)
a = A()
a.x = 5
print(a.x)
a.x += 1
print(a.x)
del a.x
t(lambda: a.x)
def f(): del a.zz
t(f)
# ---
class Meta(type):
    def __getattr__(cls, n): return f"meta {n}"
    def __len__(cls): return 3
    def __iter__(cls): return iter("ab")
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return ("item", k)
    def __call__(cls, *a): return ("called", a)
    def __repr__(cls): return "<M>"
    def __bool__(cls): return False
    def __add__(cls, o): return ("add", o)
    def __eq__(cls, o): return o == 5
    def __hash__(cls): return 1
class C(metaclass=Meta): pass
print(C.foo, len(C), list(C), 1 in C, C[2], C(1, 2), C, bool(C), C + 3, C == 5, hash(C))
# ---
class A:
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 1
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
print(round(A()), round(A(), 2), math.floor(A()), math.ceil(A()), math.trunc(A()))
# ---
class A:
    def __reversed__(self): return "rev"
    def __sizeof__(self): return 1
    def __dir__(self): return ["b", "a"]
print(reversed(A()), dir(A()))
class B:
    def __length_hint__(self): return 3
    def __iter__(self): return iter([1, 2])
print(list(B()))
# ---
class A:
    def __missing__(self, k): return 1
t(lambda: A()["x"])
class D(dict):
    def __missing__(self, k):
        self[k] = v = k * 2
        return v
d = D(a=1)
print(d["a"], d["zz"], d, d.get("q"), "q" in d)
class E(dict):
    def __getitem__(self, k): return "mine"
    def __contains__(self, k): return True
e = E(a=1)
print(e["a"], e.get("a"), "nope" in e, list(e.items()), {**e})
# ---
class Desc:
    def __set_name__(self, o, n): self.n = n; print("name", o.__name__, n)
    def __get__(self, i, o=None): return ("get", i is None, o.__name__)
    def __set__(self, i, v): print("set", v); i.__dict__[self.n] = v
    def __delete__(self, i): print("delete")
class A:
    d = Desc()
a = A()
print(a.d, A.d)
a.d = 5
print(a.d, a.__dict__)
del a.d
# ---
class NonData:
    def __get__(self, i, o): return "nd"
class A:
    x = NonData()
a = A()
print(a.x)
a.x = 1
print(a.x, A.x)
a.__dict__["x"] = 2
print(a.x)
del a.x
print(a.x)
# ---
class SetOnly:
    def __set__(self, i, v): i.__dict__["s"] = v
class A:
    s = SetOnly()
a = A()
print(type(a.s).__name__)
a.s = 3
print(a.s)
# ---
class A:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        print("sub", cls.__name__, tag)
class B(A, tag="b"): pass
class C(B): pass
print(B.tag, C.tag)
def f():
    class D(A, bad=1): pass
t(f)
def g():
    class D(other=1): pass
t(g)
# ---
class A:
    def __new__(cls, *a, **k):
        print("new", a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
A(1, b=2)
class B:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(B())
class C:
    def __init__(self): return 5
t(C)
class D:
    def __new__(cls, x):
        o = object.__new__(cls)
        o.x = x
        return o
print(D(3).x)
t(D)
# ---
class S:
    _one = None
    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one
print(S() is S())
# ---
class T:
    def __instancecheck__(self, x): return "inst"
    def __subclasscheck__(self, x): return ""
print(isinstance(1, T()), issubclass(int, T()))
class M(type):
    def __instancecheck__(c, x): print("check"); return x == 3
    def __subclasscheck__(c, x): return x is int
class K(metaclass=M): pass
print(isinstance(3, K), isinstance(4, K), isinstance(K(), K), issubclass(int, K), issubclass(K, K), isinstance(3, (str, K)))
# ---
class A: pass
a = A()
print(a.__class__ is A, type(a) is A, A.__class__ is type, A.__name__, A.__module__, A.__bases__, A.__mro__, A.__qualname__, A.__dict__.get("x"), isinstance(A, type))
print(type(5).__name__, type("").__mro__, bool.__bases__, type(None), type(type), type(...), type(NotImplemented), type(lambda: 1), type(print), type([].append), type(A.__init__))
# ---
import copy
class A:
    def __init__(self): self.l = [1]
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(A()), copy.deepcopy([A()]))
class B:
    def __init__(self): self.l = [1]
b = B(); c = copy.copy(b); d = copy.deepcopy(b)
print(c.l is b.l, d.l is b.l, d.l)
