def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))


# ---
def f(a, b=2, /, c=3, *d, e=5, **g): return a, b, c, d, e, g
print(f(1), f(1, 9), f(1, 2, 3, 4, 5), f(1, e=7, z=8), f(1, c=5), f(1, b=4))
# ---
add = lambda a, b=1, *c, d=4, **e: (a, b, c, d, e)
print(add(1), add(1, 2, 3, d=5, x=6), (lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
print((lambda x: (lambda y: x + y))(1)(2), [f(2) for f in [lambda x, i=i: x * i for i in range(3)]])
# ---
def compose(*fs):
    def run(x):
        for f in reversed(fs): x = f(x)
        return x
    return run
print(compose(str, lambda x: x + 1, int)("4"))
def curry(f, n):
    def c(*a): return f(*a) if len(a) >= n else lambda *b: c(*a, *b)
    return c
print(curry(lambda a, b, c: a + b + c, 3)(1)(2)(3))
# ---
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter()
i(); i(5)
print(g(), i.__closure__[0].cell_contents, i.__code__.co_freevars)
i2, g2 = counter()
print(g2(), g())
# ---
def f(x, acc=None):
    acc = acc if acc is not None else []
    acc.append(x)
    return acc
print(f(1), f(2), f(3, [0]))
def g(x, seen={}):
    seen[x] = seen.get(x, 0) + 1
    return seen
g("a"); g("a"); print(g("b"))
f.__defaults__ = ([99],)
print(f(1), f(2))
# ---
def f(): pass
f.attr = 5
f.count = getattr(f, "count", 0) + 1
print(f.attr, f.count, f.__dict__, vars(f), hasattr(f, "nope"))
t(lambda: f.nope)
del f.attr
t(lambda: f.attr)
f.__name__ = "renamed"; f.__qualname__ = "Q.r"
print(f.__name__, f.__qualname__)
def s(): f.__name__ = 5
t(s)
# ---
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
def hanoi(n, a="A", b="B", c="C"): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(fact(20), even(50), ack(2, 3), hanoi(6))
# ---
def perms(l):
    if len(l) <= 1: yield l; return
    for i in range(len(l)):
        for p in perms(l[:i] + l[i + 1:]): yield [l[i]] + p
print(list(perms([1, 2, 3])))
def qs(l): return l if len(l) < 2 else qs([x for x in l[1:] if x < l[0]]) + [l[0]] + qs([x for x in l[1:] if x >= l[0]])
print(qs([3, 1, 2, 3, 0]))
# ---
def f(*, a, b=2): return a, b
d = {"a": 1}
print(f(**d), f(**d, b=3), f(**{**d, "b": 4}))
def g(*args): return args
print(g(*range(3), *"ab", *{"k": 1}, *(x for x in [9])), g(*[]), g(*[1], 2, *[3]))
def h(**k): return k
print(h(**{"a": 1}, b=2, **{"c d": 3}))
t(lambda: h(**{1: 2}))
# ---
def f(a, b): print("called", a, b)
def ev(x): print("ev", x); return x
f(ev(1), b=ev(2))
f(b=ev(1), a=ev(2))
ev([ev(1), ev(2)][ev(0)])
ev(1) + ev(2) * ev(3)
d = {ev("k"): ev("v")}
x = {}
x[ev("i")] = ev("val")
ev(1) < ev(2) < ev(3)
ev(3) < ev(2) < ev(1)
ev(0) and ev(1) or ev(2)
# ---
x = [1, 2, 3]
def g():
    print("rhs"); return 0
def idx():
    print("idx"); return 1
x[idx()] = g()
x[idx()] += g() + 5
print(x)
i = 0
i, x[i] = 1, "set"
print(i, x)
a = [1, 2, 3]
a[0], a[1], a[2] = a[2], a[0], a[1]
print(a)
# ---
def f(): return 1, 2
a, b = f()
(c, d), e = f(), 3
[g, *h] = "hello"
*i, j = range(4)
k, (l, *m), n = 1, (2, 3, 4), 5
print(a, b, c, d, e, g, h, i, j, k, l, m, n)
t(lambda: (lambda: [a for a, b in [(1,)]])())
def u1(): a, b = 1, 2, 3
def u2(): a, b, c = 1, 2
def u3(): a, *b, c = [1]
def u4(): a, b = 5
def u5(): (a, b), c = (1, 2, 3), 4
def u6(): a, b = {"x": 1}
def u7(): a, b = "abc"
for u in (u1, u2, u3, u4, u5, u6, u7): t(u)
# ---
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 1 < 2 > 1, not 1 < 2, 1 in [1] == True, 3 > 2 in [2], "a" < "b" != "c", None is None is not 1)
# ---
if (n := len("abc")) > 2: print(n)
print([y for x in range(4) if (y := x * x) > 1], y, (z := 5) + z)
while (n := n - 1) > 0: print("n", n)
def f(x=(w := 7)): return x
print(f(), w, [last := i for i in range(3)], last)
print(any((hit := x) > 2 for x in [1, 3, 5]), hit)
# ---
a = 1000; b = 1000; c = a
print(a is c, a == b, None is None, [] is [], "" is "", type(1) is int, id(a) == id(c), [] == [])
x = y = []
print(x is y, id(x) == id(y), x is not [], not x)
# ---
x = 5
del x
t(lambda: x)
l = [1, 2, 3, 4, 5]
del l[0], l[-1]; print(l)
del l[:]; print(l)
d = {"a": 1, "b": 2}
del d["a"]; print(d)
def bad(): del d["zz"]
t(bad)
a, b = 1, 2
del (a, b)
t(lambda: a)
del [l]
t(lambda: l)
# ---
def f(n):
    while n:
        n -= 1
        if n == 2: continue
        if n == 1: break
        print(n)
    else: print("else")
    return n
print(f(5), f(0))
for i in range(3):
    for j in range(3):
        if j == 1: break
        print(i, j)
    else: print("no")
for x in []: pass
else: print("empty else")
# ---
def f(x):
    return "neg" if x < 0 else "zero" if x == 0 else "pos"
print(f(-1), f(0), f(1), [] or "d", 0 or None, 1 and 2, "" and 1, not [], bool(not 0), 1 if [] else 2)
# ---
total = 0
for i, (a, b) in enumerate(zip([1, 2], [3, 4])): total += i * a * b
for k, v in {"a": 1}.items(): total += v
for x, *y in [(1, 2, 3), (4,)]: print(x, y)
for d[0] in [1]: pass
print(total)
# ---
for i in range(2):
    i = 10
    print(i)
l = [1, 2, 3]
for x in l[:]: l.remove(x)
print(l, i, x)
for x in "a", "b": print(x)
for _ in range(0): print("never")
# ---
print(sorted([3, 1, 2], key=lambda x: -x), sorted("bca"), sorted({"b": 1, "a": 2}), sorted([(2, "a"), (1, "b")], key=lambda p: p[1]), max("abc", key=ord), min([[3], [1, 2]], key=len))
print(list(map(str, [1, 2])), list(filter(lambda x: x % 2, range(5))), sum(map(lambda x: x * x, [1, 2])), all([]), any([]), list(zip("ab", [1, 2], (True, False))))
# ---
def f(): return globals() is globals(), "f" in globals(), "t" in globals()
print(f())
def g(a, b=2):
    c = 3
    return locals()
print(g(1))
class A:
    x = 1
    print(sorted(k for k in locals() if not k.startswith("__")))
# ---
import math as m, time
from math import pi, sqrt as root
import concurrent.futures
import concurrent.futures as cf
import os.path
print(m.floor(2.5), root(9), round(pi, 3), cf.ThreadPoolExecutor is concurrent.futures.ThreadPoolExecutor, m.__name__, os.path.join("a", "b"))
def f():
    import math
    from math import floor
    return math.ceil(1.2), floor(1.8)
print(f())
t(lambda: math)
# ---
# refused
try:
    import numpy as np
    have = True
except ImportError:
    have = False
# ---
if True:
    import math
else:
    import time as math
try: from math import sqrt
except ImportError: sqrt = None
print(sqrt(4))
# ---
import math
print(hasattr(math, "nope"))
print(type(math), math.__name__, hasattr(math, "pi"), getattr(math, "zzz", "none"))
# ---
def main():
    print("in main")
    return 0
if __name__ == "__main__":
    code = main()
    print("code", code)
# ---
def f(a, b):
    "doc"
    return a
print(f.__code__.co_argcount, f.__code__.co_varnames, f.__name__, f.__doc__, callable(f), f.__module__, type(f).__name__)
# ---
def f(x, /, *, y): return x, y
t(f, x=1, y=2); t(f, 1, 2); t(f, 1); t(f, 1, y=2)
def g(*args, **kwargs): return len(args), sorted(kwargs)
print(g(*[1, 2], *(3,), a=1, **{"b": 2}))
print((lambda *, k: k)(k=3))
# ---
x = 1
def outer():
    x = 2
    class C:
        x = 3
        def m(self): return x
        y = [x for _ in "a"]
        z = (lambda: x)()
    return C().m(), C.y, C.z, C.x
print(outer())
# ---
def make():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = 10
    return [f() for f in fs]
print(make())
def make2(): return [lambda: i for i in range(3)]
print([f() for f in make2()])
gen = [f for f in ((lambda: j) for j in range(3))]
print([f() for f in gen])
# ---
def f(n):
    def g():
        nonlocal n
        n += 1
        return n
    return g
a, b = f(0), f(10)
print(a(), a(), b(), a())
def deep():
    x = 0
    def l1():
        def l2():
            def l3():
                nonlocal x
                x += 1
            l3()
        l2()
    l1(); l1()
    return x
print(deep())
