# Longer programs as classrooms write them, many features at once.
# ---
from __future__ import annotations
from dataclasses import dataclass, field
from typing import Protocol, Iterator, NamedTuple, TypeVar, Generic
T = TypeVar("T")
class Shape(Protocol):
    def area(self) -> float: ...
class Point(NamedTuple):
    x: float
    y: float = 0.0
    def dist(self, other: Point) -> float:
        return ((self.x - other.x) ** 2 + (self.y - other.y) ** 2) ** 0.5
@dataclass(order=True)
class Circle:
    r: float
    center: Point = field(default=Point(0, 0), compare=False)
    def area(self) -> float: return 3 * self.r ** 2
def total(shapes: list[Shape]) -> float: return sum(s.area() for s in shapes)
class Stack(Generic[T]):
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, x: T) -> Stack[T]: self._items.append(x); return self
    def pop(self) -> T:
        if not self._items: raise IndexError("pop from empty stack")
        return self._items.pop()
    def __len__(self) -> int: return len(self._items)
    def __iter__(self) -> Iterator[T]: return iter(reversed(self._items))
s: Stack[int] = Stack()
s.push(1).push(2).push(3)
print(list(s), len(s), s.pop(), total([Circle(1), Circle(2)]), Circle(1) < Circle(2), Point(3, 4).dist(Point(0, 0)), Circle(1))
try:
    while True: s.pop()
except IndexError as e: print(e)
# ---
import re
from collections import namedtuple
Token = namedtuple("Token", "kind text")
def tokenize(s):
    for m in re.finditer(r"\s*(?:(?P<num>\d+(?:\.\d*)?)|(?P<op>[-+*/()]))", s):
        yield Token(m.lastgroup, m.group(m.lastgroup))
class Parser:
    def __init__(self, s): self.toks = list(tokenize(s)); self.i = 0
    def peek(self): return self.toks[self.i].text if self.i < len(self.toks) else None
    def take(self): t = self.toks[self.i]; self.i += 1; return t
    def expr(self):
        v = self.term()
        while self.peek() in ("+", "-"):
            v = v + self.term() if self.take().text == "+" else v - self.term()
        return v
    def term(self):
        v = self.factor()
        while (op := self.peek()) in ("*", "/"):
            self.take()
            w = self.factor()
            v = v * w if op == "*" else v / w
        return v
    def factor(self):
        match self.take():
            case Token("num", t): return float(t) if "." in t else int(t)
            case Token(text="("):
                v = self.expr(); self.take(); return v
            case Token(text="-"): return -self.factor()
            case t: raise SyntaxError(f"unexpected {t.text!r}")
for e in ("1+2*3", "(1+2)*3", "-4/2", "2*(3+4)*5-1", "1.5*2"): print(e, "=", Parser(e).expr())
try: Parser("*1").expr()
except SyntaxError as e: print(type(e).__name__, e)
# ---
class Account:
    interest = 0.02
    _next = 1
    def __init__(self, owner, balance=0):
        self.owner, self.__balance = owner, balance
        self.number = Account._next
        Account._next += 1
        self.history = []
    @property
    def balance(self): return self.__balance
    def deposit(self, amount):
        if amount <= 0: raise ValueError(f"bad amount: {amount}")
        self.__balance += amount
        self.history.append(("deposit", amount))
    def withdraw(self, amount):
        if amount > self.__balance: raise InsufficientFunds(self, amount)
        self.__balance -= amount
        self.history.append(("withdraw", amount))
    def __str__(self): return f"#{self.number:03d} {self.owner:<6}|{self.balance:>10,.2f}"
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self.balance})"
class InsufficientFunds(Exception):
    def __init__(self, acc, amount):
        self.missing = amount - acc.balance
        super().__init__(f"{acc.owner} lacks {self.missing}")
class Savings(Account):
    def add_interest(self): self.deposit(round(self.balance * self.interest, 2))
a, b = Account("ann", 100), Savings("bob", 2500.5)
b.add_interest()
for acc, amt in ((a, 50), (a, 70), (b, -1)):
    try:
        acc.withdraw(amt) if amt > 0 else acc.deposit(amt)
    except (InsufficientFunds, ValueError) as e: print("!", e, getattr(e, "missing", "-"))
    else: print("ok", acc)
    finally: print(acc.history[-1:])
print(a, b, [a, b], sep="\n")
# ---
from collections import defaultdict, Counter, deque, OrderedDict
text = "the quick brown fox jumps over the lazy dog the end"
words = text.split()
groups = defaultdict(list)
for w in words: groups[len(w)].append(w)
print({k: sorted(set(v)) for k, v in sorted(groups.items())}, Counter(words).most_common(2), Counter(text)["e"])
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}
def bfs(start, goal):
    q, seen = deque([[start]]), {start}
    while q:
        path = q.popleft()
        if path[-1] == goal: return path
        for n in graph[path[-1]]:
            if n not in seen: seen.add(n); q.append(path + [n])
def topo():
    seen, out = set(), []
    def visit(n):
        if n in seen: return
        seen.add(n)
        for m in graph[n]: visit(m)
        out.append(n)
    for n in graph: visit(n)
    return out[::-1]
print(bfs("a", "f"), topo())
class LRU(OrderedDict):
    def __init__(self, cap): super().__init__(); self.cap = cap
    def __getitem__(self, k): self.move_to_end(k); return super().__getitem__(k)
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.cap: print("evict", self.popitem(last=False))
c = LRU(2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3
print(list(c))
# ---
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __setitem__(self, ij, v): i, j = ij; self.rows[i][j] = v
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __iter__(self): return (x for r in self.rows for x in r)
    def __pow__(self, n):
        r, b = Matrix.identity(len(self.rows)), self
        while n: r, b, n = (r @ b if n & 1 else r), b @ b, n >> 1
        return r
    def __repr__(self): return "\n".join(" ".join(f"{x:4}" for x in r) for r in self.rows)
m = Matrix([[1, 1], [1, 0]])
print(m ** 30, (m ** 10)[0, 1], m.T == m, sum(m), max(m @ m), sep="\n")
m[0, 0] = 9; print(m)
# ---
import functools, time, contextlib
def traced(f=None, *, prefix=">"):
    if f is None: return functools.partial(traced, prefix=prefix)
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        sig = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(f"{prefix} {f.__name__}({sig})")
        try: result = f(*args, **kwargs)
        except Exception as e:
            print(f"{prefix} raised {e!r}"); raise
        print(f"{prefix} = {result!r}")
        return result
    return wrapper
@traced
def add(a, b=2): return a + b
@traced(prefix="**")
def div(a, b): return a / b
add(1); add(1, b=5)
with contextlib.suppress(ZeroDivisionError): div(1, 0)
@contextlib.contextmanager
def timer(label):
    t = time.perf_counter()
    try: yield lambda: f"{label} done"
    finally: print("leaving", label)
with timer("x") as done: print(done())
# ---
class Event:
    def __init__(self): self._subs = []
    def __iadd__(self, f): self._subs.append(f); return self
    def __isub__(self, f): self._subs.remove(f); return self
    def __call__(self, *a): return [f(*a) for f in self._subs]
class Field:
    def __init__(self, typ, default=None): self.typ, self.default = typ, default
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.name, self.default)
    def __set__(self, obj, v):
        if not isinstance(v, self.typ): raise TypeError(f"{self.name[1:]} must be {self.typ.__name__}, not {type(v).__name__}")
        old = self.__get__(obj, type(obj))
        setattr(obj, self.name, v)
        obj.changed(self.name[1:], old, v)
class Model:
    fields = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.fields = {k: v for k, v in vars(cls).items() if isinstance(v, Field)}
    def __init__(self, **kw):
        self.changed = Event()
        for k, v in kw.items(): setattr(self, k, v)
class User(Model):
    name = Field(str, "?")
    age = Field(int, 0)
u = User(name="ann")
log = lambda *a: print("changed", *a)
u.changed += log
u.age = 30
try: u.age = "x"
except TypeError as e: print(e)
u.changed -= log
u.age += 1
print(u.name, u.age, sorted(User.fields), sorted(vars(u).keys() - {"changed"}))
# ---
from enum import Enum, IntEnum, Flag, auto
class State(Enum):
    RED = ("stop", 30)
    GREEN = ("go", 20)
    YELLOW = ("slow", 5)
    def __init__(self, action, secs): self.action, self.secs = action, secs
    def next(self):
        order = list(State)
        return order[(order.index(self) + 1) % len(order)]
s = State.RED
for _ in range(4): print(s.name, s.action, s.secs); s = s.next()
class P(IntEnum):
    LOW = 1
    HIGH = 5
print(P.HIGH > P.LOW, P.LOW + 1, sorted([P.HIGH, P.LOW]), P(5), f"{P.HIGH}", repr(P.LOW))
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), bool(Perm.R & Perm.W), ~Perm.R)
# ---
from __future__ import annotations
class Node:
    def __init__(self, v: int, left: Node | None = None, right: Optional[Node] = None): self.v = v
    def insert(self, v: int) -> Node: return Node(v)
def f(a: list[Undefined], *, b: "x" = 1, **k: Dict[str, int]) -> Callable[[int], str]: return a
print(Node.__init__.__annotations__, Node.insert.__annotations__, f.__annotations__, f(1))
class D:
    x: ClassVar[int] = 1
    y: tuple[int, ...]
print(D.__annotations__)
# ---
from __future__ import annotations, division
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: float = 1.5
print(P(1), 3 / 2)
# ---
from collections import OrderedDict
class LRUCache(OrderedDict):
    def __init__(self, maxsize): self.maxsize = maxsize; super().__init__()
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value
    def __setitem__(self, key, value):
        if key in self: self.move_to_end(key)
        super().__setitem__(key, value)
        if len(self) > self.maxsize:
            oldest = next(iter(self))
            del self[oldest]
c = LRUCache(2)
c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3; c["a"] = 5
print(list(c.items()), c.maxsize)
try: c.move_to_end("zz")
except KeyError as e: print(repr(e))
