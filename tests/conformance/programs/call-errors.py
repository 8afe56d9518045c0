def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ": " + str(e))


# ---
def f(a, b): return a, b
t(f); t(f, 1); t(f, 1, 2); t(f, 1, 2, 3); t(f, 1, 2, 3, 4)
t(f, a=1); t(f, b=1); t(f, c=1); t(f, 1, a=2); t(f, 1, 2, b=3); t(f, 1, 2, c=3)
# ---
def f(a, b=2): return a, b
t(f); t(f, 1); t(f, 1, 2, 3); t(f, b=1); t(f, 1, b=5); t(f, 1, 2, b=5)
# ---
def f(a, b, c, d): return a
t(f); t(f, 1); t(f, 1, 2); t(f, 1, 2, 3); t(f, d=1); t(f, b=1, c=2)
# ---
def f(a=1, b=2, c=3): return a, b, c
t(f, 1, 2, 3, 4); t(f, 1, 2, 3, 4, 5); t(f, c=9); t(f, 7, c=9); t(f, d=1)
# ---
def f(): return "none"
t(f); t(f, 1); t(f, 1, 2); t(f, x=1); t(f, 1, x=1)
# ---
def f(*args): return args
t(f); t(f, 1, 2); t(f, x=1); t(f, 1, x=1, y=2)
# ---
def f(**kw): return kw
t(f); t(f, a=1); t(f, 1); t(f, 1, 2); t(f, 1, b=2)
# ---
def f(*, k): return k
t(f); t(f, 1); t(f, k=1); t(f, 1, k=1); t(f, j=1); t(f, k=1, j=2)
# ---
def f(*, k, j): return k, j
t(f); t(f, k=1); t(f, j=1); t(f, k=1, j=2); t(f, 1, 2)
# ---
def f(*, k, j, l): return k
t(f); t(f, 1, 2, k=3); t(f, 1, 2, k=3, j=4, l=5)
# ---
def f(a, *, k): return a, k
t(f); t(f, 1); t(f, 1, 2); t(f, 1, 2, k=1); t(f, k=1); t(f, 1, k=2); t(f, 1, 2, 3, k=3)
# ---
def f(a, *, k=5): return a, k
t(f, 1, 2); t(f, 1, 2, k=1); t(f, 1, k=2); t(f, 1, 2, 3, k=3)
# ---
def f(a, b=1, *, k, j=2): return a, b, k, j
t(f, 1, 2, 3); t(f, 1, 2, 3, k=3); t(f, 1, 2, 3, k=3, j=4); t(f, 1, k=3)
# ---
def f(a, /): return a
t(f, 1); t(f); t(f, a=1); t(f, 1, a=2); t(f, 1, 2)
# ---
def f(a, b, /): return a, b
t(f, 1, b=2); t(f, a=1, b=2); t(f, 1, 2); t(f, 1, 2, a=1, b=2); t(f, 1)
# ---
def f(a, b=9, /, c=3, *, d=4): return a, b, c, d
t(f, 1); t(f, 1, 2, 3, d=5); t(f, 1, b=2); t(f, 1, 2, 3, 4); t(f, 1, 2, c=7); t(f, c=1)
# ---
def f(a, /, **kw): return a, kw
t(f, 1, a=2); t(f, a=2); t(f, 1, b=3)
# ---
def f(a, /, *args, k=0, **kw): return a, args, k, kw
t(f, 1, 2, 3, k=4, a=5); t(f); t(f, k=1)
# ---
def f(a, b, *args, c, **kw): return a, b, args, c, kw
t(f, 1, 2, 3, c=4, d=5); t(f, 1, c=2); t(f, 1, 2, 3); t(f, *[1, 2], **{"c": 3}); t(f, *"ab", c=1)
# ---
def f(a, b): return a, b
try: f(*5)
except TypeError as e: print(e)
try: f(**5)
except TypeError as e: print(e)
try: f(**{1: 2})
except TypeError as e: print(e)
try: f(**[1])
except TypeError as e: print(e)
try: f(*None)
except TypeError as e: print(e)
try: f(1, **None)
except TypeError as e: print(e)
# ---
def f(a, b): return a, b
try: f(**{"a": 1}, **{"a": 2})
except TypeError as e: print(e)
try: f(a=1, **{"a": 2})
except TypeError as e: print(e)
try: f(*[1], **{"a": 2})
except TypeError as e: print(e)
print(f(*[1], **{"b": 2}), f(*(), **{"a": 1, "b": 2}), f(*[1], *[2]), f(**{"a": 3}, **{"b": 4}))
# ---
try: print(1, sep=2)
except TypeError as e: print(e)
try: print(1, end=2)
except TypeError as e: print(e)
try: len()
except TypeError as e: print(e)
try: len(1, 2)
except TypeError as e: print(e)
try: len(x=1)
except TypeError as e: print(e)
# ---
class C:
    def m(self, a): return a
    @classmethod
    def c(cls, a): return a
    @staticmethod
    def s(a): return a
t(C().m); t(C().m, 1, 2); t(C.m); t(C.m, 1); t(C().c); t(C.c, 1, 2); t(C.s); t(C().s, 1, 2); t(C().m, 1, a=2); t(C().m, self=1)
# ---
class C:
    def m(): return 1
t(C().m); t(C.m)
# ---
class C:
    def __init__(self, a, b=1): self.a = a
t(C); t(C, 1, 2, 3); t(C, b=2); t(C, 1, c=3)
class D: pass
t(D, 1); t(D, a=1)
class E:
    def __new__(cls, a): return object.__new__(cls)
t(E); t(E, 1, 2)
# ---
class C:
    def __call__(self, a): return a
c = C()
t(c); t(c, 1); t(c, 1, 2); t(c, b=1)
# ---
t(lambda: 1, 1); t(lambda x: x); t(lambda x, y=2: (x, y), 1); t(lambda *a, **k: (a, k), 1, z=2); t(lambda x, *, k: 1, 1)
# ---
t(5); t("abc"); t(None); t([1], 2); t({}); t((1,)); t(1.5, 2); t(object()); t(Ellipsis)
# ---
import math
t(math, 1); t(print, 5) ; t(math.floor); t(math.floor, 1, 2); t(math.pow, 1)
# ---
def outer():
    def inner(a, b): return a
    return inner
t(outer()); t(outer(), 1, 2, 3)
class K:
    class L:
        def __init__(self, q): pass
        def m(self, z): pass
t(K.L); t(K.L(1).m)
# ---
def f(a, b=[]):
    b.append(a)
    return b
print(f(1), f(2), f(3, []), f(4), f.__defaults__)
# ---
n = 0
def nxt():
    global n
    n += 1
    return n
def f(a=nxt(), *, b=nxt()): return a, b
print(f(), f(), n, f.__defaults__, f.__kwdefaults__)
# ---
def order(x):
    print("eval", x)
    return x
def f(*a, **k): return a, k
print(f(order(1), *[order(2), order(3)], order(4), k=order(5), **{"z": order(6)}, j=order(7)))
# ---
def f(a, b, c): return a, b, c
print(f(c=1, a=2, b=3), f(1, c=2, b=3))
args = [1, 2]
print(f(*args, 3), f(0, *args), f(*args, *[9]))
def g(*args, **kwargs): return f(*args, **kwargs)
print(g(1, 2, c=3))
t(g, 1, 2, d=3)
# ---
def f(x, *args, sep="-", **rest):
    args += (x,)
    rest["sep"] = sep
    return args, rest
d = {"u": 1}
print(f(1, 2, 3, sep="+", **d), d)
# ---
def make():
    def f(a, b=1, *args, c, d=2, **kw): pass
    return f
f = make()
print(f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__doc__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_name)
# ---
t(int, "a", "b"); t(int, "12", 1); t(int, 1, 2); t(int, "z", 36); t(int, [], 2); t(int, []); t(int, "1.5"); t(int, None); t(int, "12", base=8)
# ---
t(isinstance, 1); t(isinstance, 1, 2); t(isinstance, 1, "int"); t(issubclass, 1, int); t(issubclass, int, 1); t(isinstance, 1, (int, 2)); t(isinstance, "s", (int, 2))
# ---
t(getattr, 1); t(getattr, 1, 2); t(getattr, 1, "x"); t(getattr, 1, "x", 3); t(setattr, 1, "x"); t(setattr, 1, "x", 2); t(hasattr, 1, 2); t(delattr, 1, "x")
# ---
t(sorted); t(sorted, 1); t(sorted, [1], 2); t(sorted, [1, "a"]); t(sorted, [1], key=1); t(sorted, [1], reverse="x"); t(sorted, [1], foo=2)
t(min); t(min, 1); t(min, []); t(max, [], default=3); t(max, 1, 2, default=3); t(min, 1, "a"); t(max, [1, 2], key=None)
# ---
t(sum); t(sum, 1); t(sum, ["a"]); t(sum, ["a"], ""); t(sum, [[1], [2]], []); t(sum, [b"a"], b""); t(sum, [1, 2], start=10); t(sum, [1], 2, 3)
# ---
t(range); t(range, 1, 2, 3, 4); t(range, 1, 2, 0); t(range, "a"); t(range, 1.5); t(range, 1, None); t(range, x=1)
t(zip, 1); t(zip, [1], 2); t(enumerate); t(enumerate, 5); t(enumerate, [1], "a"); t(reversed, {1, 2}); t(reversed, 5)
t(lambda: list(zip([1], [1, 2], strict=True))); t(lambda: list(zip([1, 2], [1], strict=True)))
# ---
t(iter); t(iter, 1); t(iter, 1, 2); t(next); t(next, 1); t(next, [1]); t(next, iter([])); t(next, iter([]), 5); t(next, iter([1]))
t(abs); t(abs, "a"); t(round, "a"); t(round, 1.5, "a"); t(pow, 2); t(pow, "a", 2); t(pow, 2, 3, 0); t(divmod, 1, 0); t(divmod, "a", 1)
# ---
t(ord, "ab"); t(ord, 1); t(ord, ""); t(chr, -1); t(chr, 1114112); t(chr, "a"); t(hex, 1.5); t(bin, "a"); t(oct, None)
t(hash, []); t(hash, {}); t(hash, {1}); t(hash, ([],)); t(id); t(callable); t(repr); t(all, 1); t(any, 1)
# ---
t(dict, 1); t(dict, [1]); t(dict, [(1,)]); t(dict, [(1, 2, 3)]); t(dict, ["ab"]); t(dict, ["abc"]); t(dict, [(1, 2)], a=3); t(dict, 1, 2)
t(list, 1); t(list, [1], [2]); t(tuple, 1); t(set, 1); t(set, [[]]); t(frozenset, 5); t(str, b"a", "utf-8"); t(float, "x"); t(float, []); t(list, x=1)
# ---
def f(alpha, beta=1, *, gamma=2): return alpha
t(f, alpa=1); t(f, 1, bta=3); t(f, 1, gama=1); t(f, 1, zzzzz=1)
class C:
    def __init__(self, width, height): pass
    def area(self, scale=1): pass
t(C, widht=1, height=2); t(C(1, 2).area, scal=2)
# ---
import threading
t(threading.Thread, traget=print)
t(threading.Thread, 1, 2)

t(threading.Semaphore, -1)
