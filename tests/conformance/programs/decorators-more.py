def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))


# ---
def d1(f): print("d1"); return f
def d2(f): print("d2"); return f
@d1
@d2
def f(): return "f"
print(f())
# ---
def order(tag):
    print("eval", tag)
    def deco(f):
        print("apply", tag)
        def w(*a): return f"{tag}({f(*a)})"
        return w
    return deco
@order("a")
@order("b")
def f(x): return x
print(f("x"), f.__name__)
# ---
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a), self.n
@Count
def f(x): return x
print(f(1), f(2), f.n, type(f).__name__)
class K:
    @Count
    def m(self, *a): return "m"
t(K().m)
# ---
class Bind:
    def __init__(self, f): self.f = f
    def __get__(self, o, c): return lambda *a: ("bound", self.f(o, *a))
class K:
    @Bind
    def m(self, x): return x
print(K().m(5))
# ---
def addattr(**kw):
    def deco(c):
        for k, v in kw.items(): setattr(c, k, v)
        return c
    return deco
@addattr(x=1, y=2)
class A: pass
print(A.x, A().y)
@lambda c: c.__name__
class B: pass
print(B)
# ---
reg = {}
def register(name=None):
    def deco(f):
        reg[name or f.__name__] = f
        return f
    return deco
@register()
def a(): return 1
@register("bb")
def b(): return 2
print({k: v() for k, v in reg.items()})
# ---
from functools import wraps, partial, lru_cache, reduce, cached_property, total_ordering, singledispatch, cmp_to_key
def log(f):
    @wraps(f)
    def w(*a, **k):
        r = f(*a, **k)
        print(f.__name__, a, k, r)
        return r
    return w
@log
def add(a, b=1):
    "adds"
    return a + b
add(1); add(1, b=5)
print(add.__name__, add.__doc__, add.__wrapped__(2, 3))
# ---
from functools import lru_cache
@lru_cache(maxsize=2)
def f(x): print("calc", x); return x * x
print(f(1), f(1), f(2), f(3), f(1), f.cache_info().hits)
@lru_cache
def g(n): return n if n < 2 else g(n - 1) + g(n - 2)
print(g(50))
# ---
from functools import partial, reduce, total_ordering, cached_property
p = partial(int, base=2)
print(p("101"), partial(print, "a", sep="-")("b", "c"), reduce(lambda a, b: a * b, [1, 2, 3, 4], 1))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(2) >= V(2), V(1) > V(2))
class C:
    @cached_property
    def x(self): print("once"); return 5
c = C(); print(c.x, c.x)
# ---
def retry(n):
    def deco(f):
        def w(*a):
            for i in range(n):
                try: return f(*a)
                except ValueError as e: print("try", i, e)
            raise RuntimeError("gave up")
        return w
    return deco
k = 0
@retry(3)
def flaky():
    global k
    k += 1
    if k < 3: raise ValueError(k)
    return "ok"
print(flaky())
@retry(1)
def bad(): raise ValueError("x")
t(bad)
# ---
@5
def f(): pass
# ---
class A:
    def deco(f):
        def w(self): return "wrapped " + f(self)
        return w
    @deco
    def m(self): return "m"
print(A().m())
# ---
def memo(f):
    cache = {}
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache))
# ---
from contextlib import contextmanager, suppress, ExitStack, nullcontext, closing
@contextmanager
def tag(n):
    print("<", n)
    try: yield n.upper()
    except ValueError as e: print("caught", e)
    finally: print(">", n)
with tag("a") as x: print(x)
with tag("b"): raise ValueError("v")
def f():
    with tag("c"): raise KeyError("k")
t(f)
with suppress(KeyError, IndexError): [][0]
with ExitStack() as st:
    st.enter_context(tag("d")); st.callback(print, "cb")
with nullcontext(5) as n: print(n)
@tag("deco")
def g(): print("in g")
g()
