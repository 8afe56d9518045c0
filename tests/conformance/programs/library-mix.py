def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
import dataclasses, enum, typing, collections
@dataclasses.dataclass
class Order:
    id: int
    status: 'Status'
    items: typing.List[str] = dataclasses.field(default_factory=list)
class Status(enum.Enum):
    NEW = 'new'
    PAID = 'paid'
o = Order(1, Status.NEW)
o.status = Status.PAID
print(o, o.status.name, dataclasses.asdict(o))
by = collections.defaultdict(list)
by[o.status].append(o.id)
print(dict(by), by[Status.PAID])
# ---
from functools import wraps, lru_cache
import time
def retry(times, exceptions=(Exception,)):
    def deco(f):
        @wraps(f)
        def w(*a, **k):
            for i in range(times):
                try: return f(*a, **k)
                except exceptions as e: print('retry', i, e)
            raise RuntimeError('gave up')
        return w
    return deco
n = 0
@retry(3, (ValueError,))
def flaky():
    global n
    n += 1
    if n < 3: raise ValueError(f'fail {n}')
    return 'ok'
print(flaky(), flaky.__name__)
class Memo:
    def __init__(self, f): self.f, self.cache = f, {}
    def __call__(self, *a):
        if a not in self.cache: self.cache[a] = self.f(*a)
        return self.cache[a]
@Memo
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(50), len(fib.cache))
# ---
from collections import Counter, deque, OrderedDict, ChainMap
words = 'the quick brown fox jumps over the lazy dog the end'.split()
c = Counter(words)
print(c.most_common(3), sum((Counter(a=1), Counter(b=2)), Counter()), Counter(w[0] for w in words).most_common(2))
print(dict(Counter([1, 1, 2])), list(Counter('ab')), sorted(Counter('hello').items(), key=lambda t: (-t[1], t[0])))
q = deque()
for i in range(5): q.append(i)
q.rotate(1)
print(q, list(q)[1:3], [q[i] for i in range(len(q))], q.index(3))
for a in (deque([3, 1, 2]),): print(sorted(a), max(a), sum(a), len(a), list(map(str, a)), dict(enumerate(a)), ' '.join(map(str, a)))
print([*deque('ab'), 'c'], deque('ab') == deque(['a', 'b']), deque(reversed([1, 2])), 'a' in deque('ab'), all(deque([1])), any(deque()))
x, *y = deque([1, 2, 3]); print(x, y)
print(tuple(deque([1])), set(deque([1, 1])), list(zip(deque([1, 2]), 'ab')), [v for v in reversed(deque('abc'))])
# ---
from enum import Enum, IntEnum, Flag, auto
class Weekday(IntEnum):
    MON = 1; TUE = 2; SUN = 7
    @classmethod
    def today(cls): return cls.TUE
    @property
    def weekend(self): return self >= Weekday.SUN
print(Weekday.today(), Weekday.SUN.weekend, [d.name for d in Weekday if not d.weekend], Weekday.MON + Weekday.TUE, Weekday(7).name, '%s %d' % (Weekday.MON, Weekday.MON), {Weekday.MON: 'a'}, Weekday.MON in (1, 2), sum(Weekday))
class TL(Enum):
    RED = 'stop'; GREEN = 'go'
    def __str__(self): return self.value
print(TL.RED, f'{TL.RED}', [str(t) for t in TL], TL.RED.name.lower(), TL('go') is TL.GREEN, TL.RED == 'stop')
State = Enum('State', ['A', 'B'])
trans = {State.A: State.B, State.B: State.A}
s = State.A
for _ in range(3): s = trans[s]; print(s, end=' ')
print()
class P(Flag):
    R = 4; W = 2; X = 1
print(P.R | P.W, P.R in (P.R | P.W), P(7), (P.R | P.W) & ~P.W, list(P), P.R.value | P.X.value)
# ---
from abc import ABC, abstractmethod
class Animal(ABC):
    def __init__(self, name): self.name = name
    @abstractmethod
    def speak(self) -> str: ...
    def __repr__(self): return f'{type(self).__name__}({self.name!r})'
class Dog(Animal):
    def speak(self): return 'Woof'
class Cat(Animal):
    def speak(self): return 'Meow'
print([a.speak() for a in (Dog('d'), Cat('c'))], Dog('x'), issubclass(Cat, Animal))
err(Animal, 'x')
# ---
from contextlib import contextmanager, ExitStack, suppress, redirect_stdout
import io
@contextmanager
def timer(label):
    print('start', label)
    try: yield lambda: 'elapsed'
    finally: print('end', label)
with timer('a') as t: print(t())
buf = io.StringIO()
with redirect_stdout(buf):
    print('hidden')
print(repr(buf.getvalue()))
with suppress(FileNotFoundError): raise FileNotFoundError('x')
# ---
import itertools as it, operator as op
print(list(it.accumulate([1, 2, 3], op.mul)), list(it.chain.from_iterable([[1], [2, 3]])), [list(g) for _, g in it.groupby('aabbc')], list(it.islice(it.cycle('ab'), 3)), list(it.product([1, 2], repeat=2))[:3])
print(dict(zip(it.count(), 'ab')), list(it.starmap(max, [(1, 2), (4, 3)])), list(it.zip_longest('ab', 'c')), sum(1 for _ in it.combinations(range(5), 2)))
pairs = sorted({'b': 1, 'a': 2}.items(), key=op.itemgetter(1), reverse=True); print(pairs)
# ---
from typing import NamedTuple, Protocol, TypeVar, Generic, Optional
class Task(NamedTuple):
    prio: int
    name: str = 'x'
import heapq
h = []
for t in [Task(3, 'c'), Task(1, 'a'), Task(2, 'b')]: heapq.heappush(h, t)
print([heapq.heappop(h).name for _ in range(3)], Task(1) < Task(2), Task(1)._asdict())
T = TypeVar('T')
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> Optional[T]: return self.v
print(Box[int](5).get(), Box('s').get())
class Speaker(Protocol):
    def speak(self) -> str: ...
def talk(s: Speaker): return s.speak()
class A:
    def speak(self): return 'hi'
print(talk(A()))
# ---
import random
rng = random.Random(42)
print([rng.randint(1, 100) for _ in range(5)], rng.sample(range(10), 3), rng.choice(['a', 'b']), round(rng.random(), 6), rng.shuffle([1]))
random.seed(0)
print(random.random(), random.choices([1, 2, 3], k=3), random.uniform(0, 1))
# ---
from dataclasses import dataclass, field
from functools import total_ordering, cached_property, partial, reduce, singledispatch
@dataclass(order=True, frozen=True)
class V:
    sort: int = field(init=False, repr=False)
    a: int
    def __post_init__(self): object.__setattr__(self, 'sort', -self.a)
print(sorted([V(1), V(3), V(2)]), V(1) == V(1), {V(1): 2}[V(1)])
class Circle:
    def __init__(self, r): self.r = r
    @cached_property
    def area(self): print('calc'); return 3 * self.r ** 2
c = Circle(2); print(c.area, c.area, c.__dict__)
print(list(map(partial(pow, 2), range(4))), reduce(lambda a, b: a + b, ['a', 'b'], ''))
@dataclass
class Tree:
    v: int
    kids: list['Tree'] = field(default_factory=list)
    def total(self): return self.v + sum(k.total() for k in self.kids)
print(Tree(1, [Tree(2), Tree(3, [Tree(4)])]).total(), Tree(1, [Tree(2)]))
# ---
import threading, queue
from collections import deque
class BoundedBuffer:
    def __init__(self, n):
        self.q = deque(maxlen=n); self.lock = threading.Lock(); self.n = n
    def put(self, x):
        with self.lock:
            self.q.append(x); return len(self.q)
b = BoundedBuffer(2)
print([b.put(i) for i in range(3)], b.q, list(b.q))
# ---
from types import SimpleNamespace, MappingProxyType
from string import ascii_lowercase, Template
import copy, bisect
s = SimpleNamespace(x=1); s.y = s.x + 1
print(s, copy.deepcopy(s) == s, bisect.bisect([1, 2, 3], 2), Template('$a').substitute(a=1), ascii_lowercase[:3])
def sub(cls):
    for s in cls.__subclasses__(): print(s.__name__)
class Base: pass
class A1(Base): pass
class B1(Base): pass
sub(Base)
class Reg(type):
    items = {}
    def __new__(m, name, bases, ns):
        c = super().__new__(m, name, bases, ns); m.items[name] = c; return c
class X(metaclass=Reg): pass
print(list(Reg.items))
