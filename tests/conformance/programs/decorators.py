def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def twice(f):
    def w(*a, **k): return f(*a, **k), f(*a, **k)
    return w
@twice
def g(x): return x * 2
print(g(4), g.__name__)
def rep(n):
    def d(f):
        def w(*a): return [f(*a) for _ in range(n)]
        return w
    return d
@rep(3)
@twice
def h(): return 'h'
print(h())
# ---
import functools
def log(f):
    @functools.wraps(f)
    def w(*a, **k):
        "wrapper doc"
        print('call', f.__name__, a, k)
        r = f(*a, **k)
        print('ret', r)
        return r
    return w
@log
def add(a, b=1):
    "adds"
    return a + b
print(add(2, b=3), add.__name__, add.__doc__, add.__wrapped__(1, 1), add.__qualname__)
# ---
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def f(x): return x
f(1); f(2)
print(f.n, type(f).__name__)
class Deco:
    def __init__(self, arg): self.arg = arg
    def __call__(self, f): return lambda *a: (self.arg, f(*a))
@Deco('tag')
def g(x): return x
print(g(5))
# ---
def cls_deco(cls):
    cls.added = 1
    cls.hello = lambda self: 'hello ' + type(self).__name__
    return cls
@cls_deco
class A: pass
print(A.added, A().hello())
registry = {}
def register(name):
    def d(o): registry[name] = o; return o
    return d
@register('a')
class X: pass
@register('b')
def y(): pass
print(sorted(registry), registry['a'] is X)
def singleton(cls):
    inst = {}
    def get(*a):
        if cls not in inst: inst[cls] = cls(*a)
        return inst[cls]
    return get
@singleton
class S:
    def __init__(self, v=0): self.v = v
print(S(5) is S(6), S().v)
# ---
def d(name):
    print('make', name)
    def deco(f): print('apply', name); return f
    return deco
@d('a')
@d('b')
def f(): pass
class C:
    @d('m')
    def m(self): return 'm'
    @property
    @d('p')
    def p(self): return 'p'
    @staticmethod
    @d('s')
    def s(): return 's'
print(C().m(), C().p, C.s())
@(lambda f: 5)
def five(): pass
print(five)
# ---
from functools import lru_cache, cache, partial, reduce, total_ordering, cached_property, singledispatch, partialmethod
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())
@cache
def sq(x): print('computing', x); return x * x
print(sq(3), sq(3), sq(4))
p = partial(pow, 2)
print(p(5), partial(print, 'a', sep='-')('b'), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'init'), p.func, p.args, p.keywords)
err(reduce, lambda a, b: a, [])
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
class K:
    @cached_property
    def v(self): print('once'); return 5
k = K(); print(k.v, k.v, k.__dict__)
# ---
def validate(*types):
    def deco(f):
        def w(*args):
            for a, t in zip(args, types):
                if not isinstance(a, t): raise TypeError(f'{a!r} is not {t.__name__}')
            return f(*args)
        return w
    return deco
@validate(int, str)
def f(a, b): return b * a
print(f(2, 'x'))
err(f, 'a', 'b')
def method_deco(f):
    def w(self, *a): return ('wrapped', f(self, *a))
    return w
class C:
    @method_deco
    def m(self, x): return x
    @classmethod
    @method_deco
    def c(cls, x): return x
print(C().m(1), C.c(2))
