def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ": " + str(e))


# ---
def f(a: int, b: "str" = 2, *args: float, c: list = None, **kw: dict) -> bool: return True
print(f.__annotations__, f(1))
# ---
x: int = 5
y: str
print(x, __annotations__)
t(lambda: y)
# ---
class C:
    a: int
    b: str = "x"
    def m(self, q: "C") -> int: return 1
print(C.__annotations__, C.m.__annotations__, C.b)
t(lambda: C.a)
# ---
class Node:
    left: Node
    right: Node | None = None
    def link(self, other: Node) -> Node: return other
print(Node.__annotations__["left"] is Node, Node.link.__annotations__["return"] is Node)
print(Node.__annotations__["right"])
# ---
def f(a: Missing) -> AlsoMissing: return a
print(f(3))
t(lambda: f.__annotations__)
class AlsoMissing: pass
t(lambda: f.__annotations__)
Missing = int
print(f.__annotations__["a"])
# ---
from __future__ import annotations
def f(a: int, b: list[int] | None = None) -> "str": return a
class C:
    x: int
    y: Unknown = 3
print(f.__annotations__, C.__annotations__)
z: dict[str, int] = {}
print(__annotations__)
# ---
def g(a: print("evaluated at once?")) -> 1 / 0: return 5
print(g(1))
t(lambda: g.__annotations__)
# ---
def f():
    x: int
    y: str = "s"
    x = 4
    return x, y
print(f())
# ---
def f():
    x: undefined_name = 3
    return x
print(f())
# ---
print(list[int], dict[str, int], tuple[int, ...], set[str], frozenset[int], type[int])
print(list[int] | None, int | str, int | None, (int | str) == (str | int), int | int)
# ---
print(isinstance(1, int | str), isinstance("a", int | None), isinstance(None, int | None), issubclass(bool, int | str))
t(lambda: isinstance([], list[int]))
t(lambda: issubclass(list, list[int]))
# ---
a = list[int]
print(a.__origin__, a.__args__, a == list[int], a is list[int], hash(a) == hash(list[int]))
print(a((1, 2)), dict[str, int](x=1), type(a))
# ---
class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__}<{item}>"
print(Box[int], Box[1, 2], Box["q"])
t(lambda: int[3])
class Plain: pass
t(lambda: Plain[3])
t(lambda: Plain()[3])
# ---
class C:
    x: int = 1
    x: str = "b"
print(C.__annotations__, C.x)
# ---
class A:
    a: int
class B(A):
    b: str
class D(A): pass
print(A.__annotations__, B.__annotations__, D.__annotations__)
# ---
(x): int = 3
print(x, __annotations__)
class Holder: pass
h = Holder()
h.a: int = 4
d = {}
d["k"]: str = 5
print(h.a, d, __annotations__)
# ---
def f(a: int) -> None: pass
f.__annotations__["a"] = str
f.__annotations__["z"] = 1
print(f.__annotations__)
# ---
def f(a): pass
print(f.__annotations__, (lambda: 1).__annotations__)
class E: pass
print(E.__annotations__)
# ---
def deco(fn):
    print(sorted(fn.__annotations__))
    return fn
@deco
def f(a: int, b: str) -> float: return 1.0
# ---
def outer(T):
    def inner(x: T) -> T: return x
    return inner
print(outer(int).__annotations__, outer("s").__annotations__)
# ---
if True:
    v: int = 3
else:
    w: str = ""
print(__annotations__)
# ---
type Pair = tuple[int, int]
print(Pair, Pair.__value__, Pair.__name__, type(Pair).__name__)
def f(p: Pair) -> Pair: return p
print(f((1, 2)), f.__annotations__)
# ---
type Vec[T] = list[T]
print(Vec, Vec.__value__, Vec.__type_params__, Vec[int])
# ---
type Tree = dict[str, Tree] | int
print(Tree.__value__)
type Lazy = undefined_thing
t(lambda: Lazy.__value__)
# ---
type = 3
print(type + 1)
type: int = 4
print(type)
# ---
def first[T](xs: list[T]) -> T: return xs[0]
print(first([3, 4]), first.__type_params__, first.__name__, first.__annotations__)
# ---
class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> None: self.items.append(item)
    def pop(self) -> T: return self.items.pop()
s = Stack[int]()
s.push(1); s.push(2)
print(s.pop(), s.items, Stack.__name__, Stack.__type_params__, type(s).__name__, isinstance(s, Stack))
print(Stack[int].__origin__ is Stack, Stack[int].__args__)
# ---
class Pair[K, V]:
    def __init__(self, k: K, v: V): self.k, self.v = k, v
    def swap(self) -> "Pair[V, K]": return Pair(self.v, self.k)
p = Pair("a", 1).swap()
print(p.k, p.v, Pair.__type_params__)
# ---
class Base[T]:
    def get(self) -> T: return self.v
class Derived(Base[int]):
    def __init__(self): self.v = 3
print(Derived().get(), Derived.__mro__[1] is Base, [c.__name__ for c in Derived.__mro__])
print([c.__name__ for c in Base.__mro__])
# ---
def pick[T: (int, str), U: float = int](a: T, b: U) -> T | U: return a or b
print(pick(0, 2.5), [p.__name__ for p in pick.__type_params__])
def var[*Ts, **P](*args: *Ts): return args
print(var(1, 2), var.__type_params__)
# ---
class C[T]:
    x: T
    def m[U](self, a: T, b: U) -> tuple[T, U]: return a, b
print(C().m(1, 2), C.m.__type_params__)
# ---
async def f[T](x: T) -> T: return x
c = f(3)
try: c.send(None)
except StopIteration as e: print(e.value)
# ---
def f[T](x):
    def g(): return T
    return g() is f.__type_params__[0], T
print(f(1))
t(lambda: T)
# ---
def deco(f):
    print("deco", f.__name__)
    return f
@deco
def f[T](x: T = 3) -> T: return x
print(f())
@deco
class D[T]:
    y = 4
print(D.y)
# ---
T = 5
class Q[T]:
    v = T
print(Q.v, T)
def g[T](a=T): return a
print(g())
# ---
from typing import List, Optional, Dict, Any, Union, Callable, Tuple
def f(a: List[int], b: Optional[str] = None, c: Union[int, str] = 1, d: Callable[[int], str] = str, e: Any = None) -> Dict[str, Tuple[int, ...]]: return {}
print(f([1]))
# ---
def pack[*Ts](*args: *Ts) -> tuple[*Ts]: return args
print(pack(1, "a"), pack.__type_params__)
def call[**P, R](f, *args: P.args, **kwargs: P.kwargs) -> R: return f(*args, **kwargs)
print(call(max, 3, 4), call.__type_params__, call.__annotations__)
# ---
class Cache[K: str, V = int]:
    def __init__(self): self.d: dict[K, V] = {}
    def __setitem__(self, k: K, v: V) -> None: self.d[k] = v
    def __getitem__(self, k: K) -> V: return self.d[k]
c = Cache[str, float]()
c["a"] = 1.5
print(c["a"], c.d, Cache.__type_params__[0].__bound__, Cache.__type_params__[1].__default__)
t(lambda: Cache[int, int, int])
# ---
class Node[T]:
    def __init__(self, value: T, next: "Node[T] | None" = None) -> None:
        self.value, self.next = value, next
class LinkedList[T]:
    head: Node[T] | None
    def __init__(self): self.head = None
    def push(self, v: T): self.head = Node(v, self.head)
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
l = LinkedList[int]()
for i in range(3): l.push(i)
print(list(l), isinstance(l, LinkedList), LinkedList.__annotations__)
# ---
def f[T](x: T, x2: T = 1, /, *a: T, k: T = 2, **kw: T) -> T: return x, x2, a, k, kw
print(f(0), f(0, 5, 6, k=7, z=8), f.__defaults__, f.__kwdefaults__)
t(f)
# ---
class A:
    z = 5
    def m[T](self, q=z) -> T: return q
print(A().m(), A.m.__qualname__, A.m.__type_params__)
def outer():
    def g[T](): pass
    class C[T]:
        def m(self): pass
    return g.__qualname__, C.__qualname__, C.m.__qualname__
print(outer())
# ---
class P[T]: pass
class Q[T, U](P[T]): pass
class R(Q[int, str]): pass
print(Q.__orig_bases__, R.__orig_bases__, Q.__parameters__, R.__bases__)
t(lambda: P[int, str])
t(lambda: R[int])
t(lambda: isinstance(P(), P[int]))
# ---
class M(type):
    def __new__(m, name, bases, ns, **kw):
        print(name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
class C[T](metaclass=M, flag=1):
    a: T
    b = 2
print(C.__type_params__)
# ---
type Callback[T] = list[tuple[T, int]]
print(Callback[str], Callback.__type_params__, Callback[int].__args__)
type A = int
type B = A | None
print(B.__value__, B)
t(lambda: A[int])
# ---
def f():
    type Local = list[int]
    return Local.__name__, Local.__value__
print(f())
class K:
    type Inner = dict[str, int]
print(K.Inner, K.Inner.__value__)
