def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))


# ---
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case P(0, 0): return "origin"
        case P(0, y): return f"y={y}"
        case P(x=x, y=0): return f"x={x}"
        case P(x, y) if x == y: return "diag"
        case P(): return "other"
        case _: return "no"
print([f(p) for p in (P(0, 0), P(0, 3), P(4, 0), P(5, 5), P(1, 2), 7)])
# ---
class A: pass
def f(a):
    match a:
        case A(1): return "x"
t(f, A())
class B:
    __match_args__ = ("x",)
    x = 1
def g(b):
    match b:
        case B(1, 2): return "x"
t(g, B())
class C: __match_args__ = 5
def h(c):
    match c:
        case C(1): return 1
t(h, C())
class D: __match_args__ = (5,)
def i(c):
    match c:
        case D(1): return 1
t(i, D())
def j(x):
    match x:
        case int(1, 2): return 1
t(j, 1)
def k(x):
    y = 5
    match x:
        case y(): return 1
t(k, 1)
class E: __match_args__ = ("x",)
def l(e):
    match e:
        case E(1, x=2): return 1
e = E(); e.x = 1
t(l, e)
# ---
def f(x):
    match x:
        case int(n) if n > 10: return "big", n
        case bool(b): return "bool", b
        case int() | float(): return "num"
        case str(s): return "str", s
        case bytes(b): return b
        case list([a, *r]): return "list", a, r
        case tuple((a, b)): return "pair", a, b
        case dict(d): return "dict", d
        case set(s): return "set"
        case None: return "none"
        case type(): return "type"
print([f(x) for x in (11, True, 3, 2.5, "a", b"q", [1, 2], (1, 2), {"a": 1}, {1}, None, int, (1,), [])])
# ---
def f(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["get", obj, *rest] if not rest: return f"get {obj}"
        case ["drop", *objs]: return objs
        case [x] | [_, x]: return f"x={x}"
        case []: return "empty"
        case _: return "?"
print([f(c) for c in ("go north", "go up", "get lamp", "get a b", "drop a b c", "look", "", "a b c d")])
# ---
def f(d):
    match d:
        case {"t": "a", "v": int(v)}: return "a", v
        case {"t": "b", **rest}: return "b", rest
        case {"n": {"m": [x, *_]}}: return x
        case {1: one, None: n}: return one, n
        case {}: return "any"
print([f(x) for x in ({"t": "a", "v": 1}, {"t": "a", "v": "s"}, {"t": "b", "q": 2}, {"n": {"m": [7, 8]}}, {1: "i", None: "n", "z": 0}, {}, [])])
# ---
class K:
    ONE = 1
    class N: TWO = "two"
x = 5
def f(v):
    match v:
        case K.ONE: return "one"
        case K.N.TWO: return "two"
        case -1 | -2.5: return "neg"
        case "a" "b": return "ab"
        case 1_000: return "k"
        case 0x10: return "hex"
        case True: return "never"
        case x: return "capture", x
print([f(v) for v in (1, "two", -1, -2.5, "ab", 1000, 16, 99, True)], x)
# ---
match [1, [2, 3, (4, 5)]]:
    case [a, [b, *c]]: print(a, b, c)
match {"k": [1, {"z": 2}]}:
    case {"k": [_, {"z": z}]}: print(z)
match (1, 2, 3):
    case (1, *mid, 3) as whole: print(mid, whole)
match "abc":
    case [*_]: print("seq")
    case str() as s: print(s)
match 5:
    case 1: pass
print("no match ok")
# ---
def f(x):
    match x:
        case [1, a] | [a, 2]: return a
        case (x, y, *z) if (w := x + y) > 5: return w, z
        case [[]] | [()]: return "nested empty"
        case [_, _]: return "two"
        case [[_]]: return "one in one"
print([f(x) for x in ([1, 5], [7, 2], [4, 5, 6], [[]], [3, 4], [[9]], [1, 2, 2])])
# ---
match 1, 2:
    case 1, b: print(b)
match x := 5:
    case 5: print("five", x)
match *[1, 2], 3:
    case a, b, c: print(a + b + c)
match = 3; case = 4; _ = 9
print(match + case)
match (match):
    case 3: print("soft", case)
match -1:
    case _: print(_)
# ---
class Base: __match_args__ = ("a",)
class Der(Base):
    def __init__(self, a): self.a = a
match Der(3):
    case Base(a=3) as b: print("base", type(b).__name__)
match Der([1, 2]):
    case Der([x, y]): print(x, y)
class Prop:
    @property
    def v(self): print("prop"); return 2
match Prop():
    case Prop(v=1): print(1)
    case Prop(v=2 | 3 as q): print("q", q)
class NoAttr: pass
match NoAttr():
    case NoAttr(z=1): print("z")
    case _: print("none")
# ---
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i
match Seq():
    case [a, b]: print("seq")
    case _: print("not a sequence")
import collections
match collections.deque([1, 2]):
    case [a, b]: print("deque", a, b)
match collections.OrderedDict(a=1):
    case {"a": x}: print("od", x)
match range(3):
    case [a, *b]: print(a, b)
match collections.defaultdict(int):
    case {"missing": x}: print("made")
    case {}: print("dd")
# ---
from dataclasses import dataclass
@dataclass
class Add: l: object; r: object
@dataclass
class Num: v: int
@dataclass
class Mul: l: object; r: object
def ev(e):
    match e:
        case Num(v): return v
        case Add(l, Num(0)) | Add(Num(0), l): return ev(l)
        case Add(l, r): return ev(l) + ev(r)
        case Mul(Num(0), _) | Mul(_, Num(0)): return 0
        case Mul(l=l, r=r): return ev(l) * ev(r)
print(ev(Add(Num(1), Mul(Num(3), Add(Num(0), Num(4))))))
# ---
match 1:
    case x: pass
    case _: pass
# ---
match 1:
    case 1 | x: pass
# ---
match [1]:
    case [a, a]: pass
# ---
match [1]:
    case [*a, *b]: pass
# ---
match {}:
    case {**r, "a": 1}: pass
# ---
match {}:
    case {"a": 1, "a": 2}: pass
# ---
match 1:
    case int(x, x=1, x=2): pass
# ---
match 1:
    case 1 + 2: pass
# ---
match 1:
    case f"x": pass
# ---
class MyInt(int): pass
class MyStr(str): pass
class Named(str): __match_args__ = ("upper",)
match MyInt(5):
    case MyInt(3): print(3)
    case MyInt(5 | 6) as n: print("self", n)
match MyStr("a"):
    case MyStr("a"): print("a")
match Named("q"):
    case Named(f): print(callable(f))
class E: __match_args__ = ("a", "b")
e = E(); e.a = 1; e.b = 2
def f():
    match e:
        case E(1, a=1): return 1
t(f)
def g():
    match e:
        case E(a=1, b=3): return 1
        case E(1, b=2): return 2
t(g)
# ---
import types, collections
match types.MappingProxyType({"a": 1}):
    case {"a": x}: print(x)
match collections.ChainMap({"a": 1}, {"b": 2}):
    case {"b": x, **r}: print(x, r)
match collections.UserDict(a=3):
    case {"a": x}: print(x)
match collections.UserList([1, 2]):
    case [x, y]: print(x, y)
match collections.Counter("aab"):
    case {"a": n}: print(n)
