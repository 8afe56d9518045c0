from functools import *
import functools
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(reduce(lambda a, b: a + b, [1, 2, 3, 4]))
print(reduce(lambda a, b: a * b, range(1, 6), 10))
print(reduce(max, [3, 9, 2]), reduce(lambda a, b: b + a, "hello"))
print(reduce(lambda a, b: a + b, [], 5), reduce(lambda a, b: a, [7]))
err(reduce, lambda a, b: a, [])
err(reduce, lambda a, b: a, 5)
# ---
def power(base, exp): return base ** exp
square = partial(power, exp=2)
cube = partial(power, exp=3)
two_to = partial(power, 2)
print(square(5), cube(2), two_to(10))
print(square.func is power, square.args, square.keywords, two_to.args)
basetwo = partial(int, base=2)
print(basetwo('10010'))
err(partial)
err(partial, 5)
err(square, 1, 2)
# ---
p = partial(print, 'a', 'b', sep='-')
p('c')
p('c', sep='+', end='!\n')
q = partial(p, 'd')
print(q.args, q.keywords, q.func)
q()
print(repr(partial(len, 'x')), repr(partial(dict, a=1)))
class Sub(partial): pass
print(Sub(len)([1]), isinstance(Sub(len), partial))
# ---
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state): self.alive = state
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False)
c = Cell()
c.set_alive(); print(c.alive)
c.set_dead(); print(c.alive)
# ---
calls = []
@lru_cache(maxsize=None)
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(calls))
print(fib.cache_info())
print(fib.__name__, fib.__wrapped__(1))
fib.cache_clear()
print(fib.cache_info(), fib(5), fib.cache_info())
# ---
@lru_cache(maxsize=2)
def f(x):
    print('compute', x)
    return x * 10
for x in [1, 2, 1, 3, 2, 1, 1]:
    print(f(x))
info = f.cache_info()
print(info, info.hits, info.misses, info.maxsize, info.currsize, info[0], tuple(info))
print(f.cache_parameters())
# ---
@cache
def add(a, b=2):
    "adds"
    print('adding', a, b)
    return a + b
print(add(1), add(1), add(1, 2), add(a=1), add(a=1, b=2), add(b=2, a=1))
print(add.cache_info(), add.__doc__, add.__name__)
err(add, [1])
err(add, {})
err(add)
print(add.cache_info())
# ---
@lru_cache
def g(x): return type(x).__name__
print(g(1), g(1.0), g(True), g('1'), g.cache_info())
@lru_cache(typed=True)
def h(x): return type(x).__name__
print(h(1), h(1.0), h(True), h.cache_info())
@lru_cache(maxsize=0)
def z(x): return x
print(z(1), z(1), z.cache_info())
err(lru_cache, maxsize='x')
err(lru_cache, 'x')
# ---
@lru_cache(maxsize=3)
def boom(x):
    if x < 0: raise ValueError(f'negative: {x}')
    return x
for v in (1, -1, -1, 1):
    err(boom, v)
print(boom.cache_info())
class C:
    def __init__(self, k): self.k = k
    @lru_cache
    def m(self, x):
        print('m', self.k, x)
        return self.k * x
a, b = C(2), C(3)
print(a.m(5), a.m(5), b.m(5), C.m.cache_info())
# ---
def log(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        "wrapper doc"
        print('calling', f.__name__)
        return f(*args, **kwargs)
    return wrapper
@log
def greet(name: str) -> str:
    """Greets."""
    return 'hi ' + name
print(greet('bob'), greet.__name__, greet.__doc__, greet.__qualname__, greet.__module__)
print(greet.__wrapped__('x'), greet.__annotations__ == {'name': str, 'return': str})
greet.attr = 5
@wraps(greet)
def other(): pass
print(other.attr, other.__dict__ == {'__wrapped__': greet, 'attr': 5}, WRAPPER_ASSIGNMENTS[:3], WRAPPER_UPDATES)
# ---
def count_calls(f):
    @wraps(f)
    def w(*a):
        w.calls += 1
        return f(*a)
    w.calls = 0
    return w
@count_calls
def sq(x): return x * x
print([sq(i) for i in range(4)], sq.calls)
def deco(n):
    def d(f):
        @wraps(f)
        def w(*a, **k):
            return [f(*a, **k) for _ in range(n)]
        return w
    return d
@deco(3)
def hi(who='you'): return who
print(hi(), hi(who='me'), hi.__name__)
# ---
@total_ordering
class Student:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, Student) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, Student) else NotImplemented
    def __repr__(self): return f'S{self.n}'
a, b = Student(1), Student(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= Student(1), a >= Student(1))
print(sorted([Student(3), b, a]), max(a, b))
err(lambda: a < 5)
err(lambda: a >= 'x')
class Bad: pass
err(total_ordering, Bad)
# ---
@total_ordering
class G:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __ge__(self, o): return self.n >= o.n
print(G(1) < G(2), G(1) <= G(2), G(1) > G(2), G(2) > G(1), G(2) >= G(2))
@total_ordering
class L:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __le__(self, o): return self.n <= o.n
print(L(1) < L(2), L(2) > L(1), L(1) >= L(2), L(1) > L(1))
# ---
def by_len_then_alpha(a, b):
    if len(a) != len(b): return len(a) - len(b)
    return (a > b) - (a < b)
words = ['pear', 'fig', 'apple', 'kiwi', 'date']
print(sorted(words, key=cmp_to_key(by_len_then_alpha)))
K = cmp_to_key(lambda a, b: b - a)
print(sorted([1, 3, 2], key=K), K(1) < K(2), K(1) == K(1), K(2) <= K(1), K(1).obj)
print(min([4, 2, 8], key=K))
# ---
@singledispatch
def show(x): return f'object {x!r}'
@show.register
def _(x: int): return f'int {x}'
@show.register(str)
def _(x): return f'str {x}'
@show.register(list)
@show.register(tuple)
def _(x): return f'seq of {len(x)}'
print(show(3), show('a'), show([1]), show((1, 2)), show(2.5), show(True), show(None))
print(show.dispatch(bool)(True), sorted(t.__name__ for t in show.registry))
err(show)
class A: pass
class B(A): pass
@show.register
def _(x: A): return 'an A'
print(show(B()), show.__name__)
# ---
class Neg:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError(f'cannot negate {type(arg).__name__}')
    @neg.register
    def _(self, arg: int): return -arg
    @neg.register
    def _(self, arg: bool): return not arg
n = Neg()
print(n.neg(5), n.neg(True))
err(n.neg, 'x')
# ---
class Data:
    def __init__(self, xs): self.xs = xs
    @cached_property
    def total(self):
        "the total"
        print('computing')
        return sum(self.xs)
d = Data([1, 2, 3])
print(d.total, d.total, d.__dict__)
d.xs.append(10)
print(d.total)
del d.total
print(d.total, Data.total.__doc__)
d.total = 99
print(d.total)
class Slotted:
    __slots__ = ()
    @cached_property
    def v(self): return 1
err(lambda: Slotted().v)
# ---
def compose(*fs): return reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))
print(functools.reduce(lambda acc, kv: {**acc, kv[0]: kv[1]}, [('a', 1), ('b', 2)], {}))
add3 = partial(lambda a, b, c: (a, b, c), Placeholder, 2)
print(add3(1, 3))
err(add3)
err(partial, len, Placeholder)
