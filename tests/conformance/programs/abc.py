from abc import ABC, ABCMeta, abstractmethod
import collections.abc as cabc
from collections.abc import *
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    def describe(self): return f'{type(self).__name__} of {self.area()}'
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(Square(3).describe(), isinstance(Square(1), Shape))
err(Shape)
class Half(Shape): pass
err(Half)
print(sorted(Half.__abstractmethods__), Square.__abstractmethods__ == frozenset())
# ---
class A(ABC):
    @abstractmethod
    def f(self): return 'base f'
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
err(A)
class B(A):
    def f(self): return 'B+' + super().f()
    p = 5
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return 's'
b = B()
print(b.f(), b.p, b.c(), b.s())
# ---
class Meta(metaclass=ABCMeta):
    @abstractmethod
    def go(self): pass
err(Meta)
class Duck: 
    def quack(self): return 'q'
class Quacker(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Quacker: return any('quack' in B.__dict__ for B in C.__mro__)
        return NotImplemented
print(isinstance(Duck(), Quacker), issubclass(Duck, Quacker), isinstance(5, Quacker))
# ---
class Num(ABC): pass
Num.register(int)
@Num.register
class Mine: pass
print(isinstance(5, Num), isinstance(True, Num), issubclass(Mine, Num), isinstance('s', Num), isinstance(Mine(), Num))
err(Num.register, 5)
# ---
class Stack(Sequence):
    def __init__(self, *xs): self.xs = xs
    def __getitem__(self, i): return self.xs[i]
    def __len__(self): return len(self.xs)
s = Stack(1, 2, 3, 2)
print(list(s), 2 in s, s.index(2), s.count(2), list(reversed(s)), len(s))
err(s.index, 99)
class Bad(Sequence):
    def __len__(self): return 0
err(Bad)
# ---
class LowerDict(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
d = LowerDict()
d['A'] = 1; d.update({'B': 2}, c=3)
print(dict(d), 'a' in d, d.get('Z', 0), d.setdefault('q', 9), d.pop('A'), list(d.items()), sorted(d.keys()), list(d.values()), d == {'b': 2, 'c': 3, 'q': 9})
err(d.pop, 'nope')
print(d.popitem(), len(d), d.pop('nope', 'dflt'))
d.clear(); print(len(d))
# ---
print(isinstance([], Iterable), isinstance(5, Iterable), isinstance('a', Sequence), isinstance({}, Mapping), isinstance({}, MutableMapping), isinstance(set(), Set), isinstance(frozenset(), MutableSet))
print(isinstance(len, Callable), isinstance((x for x in []), Generator), isinstance(iter([]), Iterator), isinstance([], Hashable), isinstance((), Hashable), isinstance([], Sized), isinstance(range(3), Sequence), isinstance((1,), MutableSequence), isinstance([], MutableSequence))
class It:
    def __iter__(self): return iter([])
print(isinstance(It(), Iterable), isinstance(It(), Iterator), issubclass(list, Collection), isinstance({}.keys(), KeysView), isinstance(b'', Sequence), isinstance(lambda: 0, Callable))
# ---
class Bag(MutableSet):
    def __init__(self, it=()): self.xs = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.xs
    def __iter__(self): return iter(self.xs)
    def __len__(self): return len(self.xs)
    def add(self, x):
        if x not in self.xs: self.xs.append(x)
    def discard(self, x):
        if x in self.xs: self.xs.remove(x)
    def __repr__(self): return f'Bag({self.xs})'
a, b = Bag([1, 2, 3]), Bag([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, Bag([2]) < a, a == Bag([3, 2, 1]), a.isdisjoint(Bag([9])))
a |= Bag([10]); a -= Bag([1]); print(a)
a.remove(2); err(a.remove, 77); print(a.pop(), a)
# ---
class Countdown(Iterator):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Countdown(3)), iter(Countdown(1)) is not None)
class L(MutableSequence):
    def __init__(self): self.x = []
    def __getitem__(self, i): return self.x[i]
    def __setitem__(self, i, v): self.x[i] = v
    def __delitem__(self, i): del self.x[i]
    def __len__(self): return len(self.x)
    def insert(self, i, v): self.x.insert(i, v)
l = L()
l.append(1); l.extend([2, 3]); l += [4]; l.reverse(); l.remove(2)
print(list(l), l.pop(), l.pop(0), list(l), l.count(3))
# ---
class Plugin(ABC):
    registry = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry.append(cls.__name__)
    @abstractmethod
    def run(self): ...
class P1(Plugin):
    def run(self): return 1
class P2(P1): pass
print(Plugin.registry, P2().run(), type(Plugin).__name__, type(P1) is ABCMeta)
print(Callable[[int], str], Iterable[int]) 
def f(x: Iterable[int], g: Callable[..., int]) -> Mapping[str, int]: return {}
print(f([], len))
# ---
class Template(ABC):
    def run(self):
        return [self.first(), self.second()]
    @abstractmethod
    def first(self): ...
    @abstractmethod
    def second(self): ...
class Impl(Template):
    def first(self): return 1
Impl2 = type('Impl2', (Impl,), {'second': lambda self: 2})
err(Impl)
print(Impl2().run())
try:
    Template.first(None)
    print('called')
    Template()
except TypeError as e: print(e)
