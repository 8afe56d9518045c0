from typing import *
import typing
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def f(a: int, b: Optional[str] = None, *args: Any, c: Union[int, str] = 1, **kw: List[int]) -> Dict[str, Tuple[int, ...]]:
    return {}
print(f(1), f.__annotations__['a'], f.__annotations__['b'], f.__annotations__['c'], f.__annotations__['return'])
x: Final = 5
y: ClassVar[int] = 3
print(x, y, __annotations__ if '__annotations__' in globals() else 'lazy')
# ---
print(List, List[int], Dict[str, int], Set[str], Tuple[int, str], Tuple[int, ...], Type[int], FrozenSet[int])
print(Optional[int], Union[int, str], Union[int, None], Union[int], Union[int, int, str], Any, Callable, Callable[[int, str], bool], Callable[..., Any], Callable[[], None])
print(Iterable[int], Iterator[str], Sequence[int], Mapping[str, int], Generator[int, None, str], Awaitable[int], Deque[int], DefaultDict[str, int])
print(Literal['a', 1, True], Annotated[int, 'meta', 3], ClassVar[int], Final[str], Self, NoReturn, Never, LiteralString, TypeAlias)
# ---
err(lambda: isinstance(5, List[int]))
err(lambda: isinstance([], List))
err(lambda: isinstance(5, Union[int, str]))
err(lambda: isinstance('s', Optional[int]))
err(lambda: List())
err(lambda: Dict[int])
err(lambda: Any())
err(lambda: isinstance(1, Any))
err(lambda: Optional[1, 2] if False else isinstance([], Iterable))
err(lambda: Self[int])
# ---
T = TypeVar('T')
N = TypeVar('N', int, float)
B = TypeVar('B', bound='Base')
print(T, N, B, T.__name__, N.__constraints__, TypeVar('C', covariant=True))
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int]()
s.push(1); s.push(2)
print(s.pop(), Stack[int], Stack.__parameters__, isinstance(s, Stack), type(s).__name__)
K, V = TypeVar('K'), TypeVar('V')
class Pair(Generic[K, V]):
    def __init__(self, k: K, v: V): self.k, self.v = k, v
print(Pair(1, 'a').v, Pair[int, str](2, 'b').k, Pair[int, str])
class IntStack(Stack[int]): pass
i = IntStack(); i.push(5); print(i.pop())
# ---
class P(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    @property
    def double(self): return self.x * 2
p = P(3, 4)
print(p, p.norm(), p.double, p.x, p._fields, P._field_defaults, P(1), p == (3, 4), p._replace(y=9), P.__annotations__, isinstance(p, tuple))
E = NamedTuple('E', [('name', str), ('id', int)])
print(E('a', 1), E.__annotations__)
err(P)
err(P, 1, 2, 3)
def bad():
    class Q(NamedTuple):
        a: int = 1
        b: int
err(bad)
a, b = p
match p:
    case P(x=3, y=yy): print('y', yy)
# ---
class Movie(TypedDict):
    name: str
    year: int
class More(Movie, total=False):
    rating: float
m: Movie = {'name': 'x', 'year': 1}
print(m, Movie(name='a', year=2), type(Movie(name='a', year=1)).__name__, Movie.__annotations__, sorted(More.__required_keys__), sorted(More.__optional_keys__), More.__total__)
Alt = TypedDict('Alt', {'a': int})
print(Alt(a=1), is_typeddict(Alt), is_typeddict(dict))
err(lambda: isinstance({}, Movie))
# ---
@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...
class Door:
    def close(self): return 'bang'
class Wall: pass
print(isinstance(Door(), Closeable), isinstance(Wall(), Closeable), issubclass(Door, Closeable), issubclass(Wall, Closeable))
class NotRT(Protocol):
    def go(self): ...
err(lambda: isinstance(Door(), NotRT))
err(Closeable)
class Impl(NotRT):
    def __init__(self, x): self.x = x
    def go(self): return self.x
print(Impl(5).go())
err(lambda: isinstance(Impl(1), NotRT))
# ---
@runtime_checkable
class Named(Protocol):
    name: str
class X:
    def __init__(self): self.name = 'x'
print(isinstance(X(), Named), isinstance(5, Named))
err(lambda: issubclass(X, Named))
class Shape(Protocol):
    def area(self) -> float: ...
def total(shapes: Iterable[Shape]) -> float: return sum(s.area() for s in shapes)
class Sq:
    def area(self): return 4.0
print(total([Sq(), Sq()]))
err(runtime_checkable, Sq)
print(isinstance(5, SupportsInt), isinstance('a', SupportsInt), isinstance(1.5, SupportsRound))
# ---
UserId = NewType('UserId', int)
u = UserId(5)
print(u, type(u).__name__, UserId, UserId.__name__, UserId.__supertype__)
print(cast(str, 5), TYPE_CHECKING, get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Optional[int]), get_args(Callable[[int], str]), get_origin(int), get_args(Literal[1, 2]))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1), g('a'))
@final
class Fin: pass
print(Fin.__final__)
err(assert_never, 5)
# ---
class A:
    x: int
    y: 'str'
    def m(self, a: int, b: 'A') -> None: ...
class B(A):
    z: Annotated[int, 'meta']
print(get_type_hints(A), get_type_hints(B), get_type_hints(A.m))
print(get_type_hints(B, include_extras=True)['z'])
def func(n: int, s: 'str' = 'a') -> 'list': ...
print(get_type_hints(func))
print(Annotated[int, 5].__metadata__, Annotated[int, 5].__origin__)
# ---
T = TypeVar('T')
class Child(List[int]): pass
print(Child([1]), isinstance(Child(), list), Child.__mro__[1])
class D(Dict[str, T]): pass
print(D(a=1), D.__mro__[1].__name__)
class It(Iterable[int]):
    def __iter__(self): return iter([1, 2])
print(list(It()), isinstance(It(), Iterable))
print(Optional[List[int]], Union[int, List[str], None], List[T][int], Dict[str, T][int], Optional['A'] if False else '')
print(List[int] == List[int], List[int] == List[str], hash(List[int]) == hash(List[int]), Union[int, str] == Union[str, int])
# ---
P = ParamSpec('P')
R = TypeVar('R')
def logged(fn: Callable[P, R]) -> Callable[P, R]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print('call', fn.__name__)
        return fn(*args, **kwargs)
    return inner
@logged
def add(a: int, b: int) -> int: return a + b
print(add(1, 2), P, Callable[P, R], Callable[Concatenate[int, P], R])
T = TypeVar('T')
JSON = Union[Dict[str, 'JSON'], List['JSON'], str, int, None]
class Node(Generic[T]):
    def __init__(self, v: T, nxt: 'Optional[Node[T]]' = None) -> None:
        self.v, self.nxt = v, nxt
print(Node(1, Node(2)).nxt.v)
def first(xs: Sequence[T]) -> T: return xs[0]
print(first([1]), first('ab'))
# ---
print(typing.List[int], typing.Optional[typing.Any], typing.Tuple[()], typing.Type, typing.Text)
T = TypeVar('T')
class Repo(Protocol[T]):
    def get(self, id: int) -> T: ...
class Mem(Generic[T]):
    def __init__(self): self.d: dict[int, T] = {}
    def get(self, id: int) -> T: return self.d[id]
print(Mem[str]().d, Repo.__name__)
def run(f: typing.Callable[[int], typing.Awaitable[None]]): return 'ok'
print(run(None), int | None, list[int] | None, 'x' if List[int] | None else '')
