def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))


# ---
def g():
    x = yield 1
    print("x", x)
    y = yield 2
    print("y", y)
    return 3
i = g()
print(next(i), i.send("a"))
try: i.send("b")
except StopIteration as e: print("ret", e.value)
t(i.send, "c"); t(next, i)
# ---
def g(): yield
t(g().send, 1)
i = g(); next(i); t(i.send, 2)
i = g(); i.close(); t(next, i)
i = g(); next(i); i.close(); i.close(); t(next, i)
# ---
def g():
    try: yield 1
    except GeneratorExit: print("exit"); raise
    finally: print("fin")
i = g(); next(i); print(i.close())
i = g(); print(i.close())
def bad():
    try: yield 1
    except GeneratorExit: yield 2
i = bad(); next(i); t(i.close)
def ret():
    try: yield 1
    except GeneratorExit: return 7
i = ret(); next(i); print(i.close())
# ---
def g():
    try: yield 1
    except ValueError as e: yield f"caught {e}"
    yield "more"
i = g(); next(i)
print(i.throw(ValueError("v")), next(i))
i = g(); t(i.throw, KeyError("early")); t(next, i)
i = g(); next(i); t(i.throw, KeyError("k")); t(next, i)
i = g(); next(i); print(i.throw(ValueError)); t(i.throw, 5)
# ---
def inner():
    x = yield "i1"
    print("inner got", x)
    yield "i2"
    return "inner result"
def outer():
    r = yield from inner()
    print("r", r)
    yield "o"
i = outer()
print(next(i), i.send("S"), next(i))
t(next, i)
# ---
def inner():
    try: yield 1
    except ValueError: print("inner caught"); yield "recovered"
    finally: print("inner fin")
def outer():
    yield from inner()
    yield "after"
i = outer(); next(i)
print(i.throw(ValueError), next(i))
i = outer(); next(i); i.close()
# ---
def f(): yield from [1, 2]; yield from "ab"; yield from range(2); yield from {"k": 1}; return (yield from ())
print(list(f()))
def g(): yield from 5
t(list, g())
def h(): x = yield from (i for i in range(2)); yield x
print(list(h()))
# ---
def g():
    raise StopIteration("x")
    yield
t(next, g())
def h():
    yield next(iter([]))
t(list, h())
# ---
e = (x * 2 for x in range(3))
print(type(e).__name__, next(e), list(e), list(e))
print(sum(x for x in range(4)), max((x, -x) for x in range(3)), dict((i, i * i) for i in range(3)), "".join(c for c in "abc" if c != "b"))
# ---
x = 10
e = (x + i for i in range(2))
x = 20
print(list(e))
def f():
    l = [1, 2, 3]
    e = (v for v in l)
    l.append(4)
    l = [9]
    return list(e)
print(f())
t(lambda: (i for i in 5))
t(lambda: list(1 / i for i in [1, 0]))
# ---
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(2, Tree(1), Tree(4, Tree(3)))))
# ---
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def take(n, it):
    for i, x in enumerate(it):
        if i == n: return
        yield x
print(list(take(10, fib())))
a, b, *c = take(5, fib())
print(a, b, c)
# ---
def g():
    yield 1
i = g()
print(iter(i) is i, i.gi_frame is not None, i.gi_running, g.__name__, i.__name__, i.__qualname__)
next(i, None); next(i, None)
print(i.gi_frame)
# ---
def g():
    yield next(me)
me = g()
t(next, me)
# ---
def avg():
    total = n = 0
    a = None
    while True:
        x = yield a
        total += x; n += 1
        a = total / n
c = avg(); next(c)
print(c.send(1), c.send(2), c.send(6))
# ---
def g(n):
    try:
        for i in range(n): yield i
    finally: print("cleanup", n)
for x in g(3):
    if x == 1: break
print("after break")
for x in g(2): pass
print("done")
# ---
def chunks(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield buf
            buf = []
    if buf: yield buf
print(list(chunks(range(7), 3)))
def flatten(x):
    for i in x:
        if isinstance(i, list): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, [3, [4]], 5]])))
# ---
g = (yield_ for yield_ in "ab")
print([*g], (lambda: (yield))().__class__.__name__)
def f():
    x = [(yield 1), (yield 2)]
    print(x)
i = f(); next(i); i.send("a"); t(i.send, "b")
# ---
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "end"))
it = iter({"a": 1, "b": 2}.items()); print(next(it), list(it))
it = iter("xy"); print(list(zip(it, it)))
it = iter(lambda c=[0]: c.append(1) or len(c), 4); print(list(it))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(enumerate("ab", 5)), list(zip()), list(reversed([1, 2])))
# ---
d = {1: 1}
def f():
    for k in d: d[k + 1] = 1
t(f)
def g():
    s = {1}
    for x in s: s.add(x + 10)
t(g)
def h():
    l = [1, 2, 3]
    for x in l:
        if x < 3: l.append(x + 2)
        if len(l) > 6: break
    return l
t(h)
def k():
    for k in {1: 2, 3: 4}: d.clear()
    return d
t(k)
# ---
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
i = It(3)
print(list(i), list(i), 2 in It(3), sorted(It(3)), max(It(3)), tuple(It(2)), dict(zip(It(2), It(2))), [*It(2), *It(1)], sum(It(4)))
a, *b = It(3); print(a, b)
t(lambda: [x for x, y in It(2)])
