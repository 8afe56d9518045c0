from dataclasses import *
import dataclasses
from typing import Any, ClassVar
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
@dataclass
class Point:
    x: int
    y: int = 0
p = Point(1, 2)
print(p, p.x, p == Point(1, 2), p != Point(1), Point(3), Point(y=5, x=4), p == (1, 2))
p.x = 10
print(p)
err(Point)
err(Point, 1, 2, 3)
err(Point, 1, z=3)
err(lambda: hash(p))
err(lambda: p < Point(0))
# ---
@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)
    price: float = field(default=1.5, repr=False)
    _id: int = field(default=0, compare=False, init=False)
a, b = Item('a'), Item('a')
a.tags.append('t')
print(a, b, a == b, a.price, a._id, a.tags is b.tags)
err(Item, 'a', [], 1.0, 5)
err(lambda: field(default=1, default_factory=list))
# ---
def bad():
    @dataclass
    class X:
        xs: list = []
err(bad)
def bad2():
    @dataclass
    class X:
        a: int = 1
        b: int
err(bad2)
def bad3():
    @dataclass
    class X:
        a = field()
err(bad3)
# ---
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default='', compare=False)
print(V(1, 2) < V(1, 3), V(2) > V(1, 9), V(1) <= V(1, note='z'), V(1) >= V(2), sorted([V(2), V(1, 5), V(1)]), max(V(1), V(3)))
err(lambda: V(1) < 5)
def bad():
    @dataclass(order=True, eq=False)
    class Q: a: int
err(bad)
def bad2():
    @dataclass(order=True)
    class Q:
        a: int
        def __lt__(self, o): return True
err(bad2)
# ---
@dataclass(frozen=True)
class F:
    x: int
    y: int = 2
f = F(1)
err(lambda: setattr(f, 'x', 5))
err(lambda: setattr(f, 'new', 5))
err(lambda: f.__delattr__('x'))
print(f, hash(f) == hash(F(1, 2)), {f: 'v'}[F(1)], len({F(1), F(1), F(2)}), issubclass(FrozenInstanceError, AttributeError))
def bad():
    @dataclass
    class G(F): z: int = 0
err(bad)
# ---
@dataclass
class C:
    a: int
    b: int = 2
    total: int = field(init=False)
    def __post_init__(self):
        self.total = self.a + self.b
        if self.a < 0: raise ValueError('negative')
print(C(1), C(5, 5).total)
err(C, -1)
@dataclass
class D:
    base: int
    scale: InitVar[int] = 10
    value: int = field(init=False, default=0)
    def __post_init__(self, scale): self.value = self.base * scale
print(D(2), D(2, 3).value, D(1, scale=7).value)
# ---
@dataclass
class Base:
    a: int
    b: str = 'b'
@dataclass
class Derived(Base):
    c: float = 3.0
    b: str = 'B'
print(Derived(1), Derived(1, 'x', 2.0), [f.name for f in fields(Derived)], isinstance(Derived(1), Base), Base(1) == Derived(1))
class Plain(Base):
    def area(self): return self.a
print(Plain(3).area(), Plain(3))
# ---
@dataclass
class Inner: v: int
@dataclass
class Outer:
    name: str
    inner: Inner
    many: list[Inner]
    table: dict[str, Inner]
o = Outer('o', Inner(1), [Inner(2), Inner(3)], {'k': Inner(4)})
print(asdict(o)); print(astuple(o)); print(o)
print(asdict(o, dict_factory=lambda kv: sorted(kv)))
d = asdict(o); d['inner']['v'] = 99
print(o.inner, is_dataclass(o), is_dataclass(Outer), is_dataclass(5))
err(asdict, 5)
err(asdict, Outer)
err(fields, 5)
# ---
p = replace(Inner(1), v=5) if False else None
@dataclass
class P:
    x: int
    y: int = 5
    z: int = field(default=1, init=False)
p = P(1)
print(replace(p, x=9), replace(p), replace(p) is p)
err(replace, p, z=3)
err(replace, p, q=3)
err(replace, 5)
# ---
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K(b=3, a=4))
err(K, 1)
err(K)
@dataclass
class M:
    x: int
    _: KW_ONLY
    y: int = 0
    z: int = field(default=9, kw_only=True)
print(M(1, y=2), M(1))
err(M, 1, 2)
# ---
@dataclass(slots=True)
class S:
    x: int
    y: int = 3
s = S(1)
print(s, s.__slots__, S.__slots__, hasattr(s, '__dict__'))
err(lambda: setattr(s, 'z', 1))
@dataclass(frozen=True, slots=True)
class FS:
    x: int
    def double(self): return self.x * 2
print(FS(4).double(), FS(4) == FS(4))
err(lambda: setattr(FS(1), 'x', 2))
# ---
@dataclass(repr=False, eq=False)
class N:
    x: int
    def __repr__(self): return 'custom'
print(N(1), N(1) == N(1), hash(N(1)) is not None)
@dataclass(unsafe_hash=True)
class U:
    x: int
print(hash(U(1)) == hash(U(1)), {U(1), U(1)})
@dataclass
class E:
    x: int
    def __eq__(self, o): return True
print(E(1) == E(2))
@dataclass(init=False)
class I:
    x: int = 7
print(I(), I().x)
# ---
@dataclass
class WithClassVar:
    count: ClassVar[int] = 0
    name: str = 'n'
    def __post_init__(self): WithClassVar.count += 1
WithClassVar(); WithClassVar('z')
print(WithClassVar.count, [f.name for f in fields(WithClassVar)], WithClassVar('q'))
f = fields(WithClassVar)[0]
print(f.name, f.type, f.default, f.default_factory is MISSING, f.init, f.repr, f.compare)
print(WithClassVar.__match_args__, WithClassVar.__doc__)
# ---
@dataclass
class Shape:
    kind: str
    size: int
match Shape('sq', 3):
    case Shape('circle', r): print('circle', r)
    case Shape('sq', size=s): print('square', s)
@dataclass
class Node:
    val: int
    next: 'Node | None' = None
n = Node(1, Node(2))
print(n, n.next.next)
n.next.next = n
print(n)
P2 = make_dataclass('P2', ['a', ('b', int), ('c', int, field(default=5))])
print(P2(1, 2), P2.__name__)
# ---
@dataclass
class Account:
    owner: str
    balance: float = 0.0
    history: list[str] = field(default_factory=list, repr=False)
    @property
    def rich(self): return self.balance > 100
    def deposit(self, n):
        self.balance += n
        self.history.append(f'+{n}')
        return self
    @classmethod
    def empty(cls, owner): return cls(owner)
acc = Account.empty('ann').deposit(50).deposit(75.5)
print(acc, acc.rich, acc.history, vars(acc), acc.__dict__ == asdict(acc))
import copy
c = copy.deepcopy(acc); c.history.append('x')
print(acc.history, c == acc, copy.copy(acc) == acc)
