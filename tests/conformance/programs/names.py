def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ": " + str(e))


# ---
t(lambda: undefined)
t(lambda: prnt)
t(lambda: lenn)
t(lambda: math)
counter = 1
t(lambda: countr)
t(lambda: Counter)
# ---
def f():
    print(x)
    x = 1
t(f)
def g():
    x += 1
x = 5
t(g)
def h():
    del x
t(h)
# ---
def f():
    v = 1
    del v
    return v
t(f)
def g():
    for i in []: pass
    return i
t(g)
def h(c):
    if c: z = 1
    return z
t(lambda: h(0)); t(lambda: h(1))
# ---
def outer():
    def inner(): return v
    if False: v = 1
    return inner
t(outer())
def o2():
    v = 1
    def inner(): return v
    del v
    return inner
t(o2())
def o3():
    def inner():
        nonlocal w
        w += 1
    if 0: w = 1
    return inner
t(o3())
# ---
try:
    raise ValueError("a")
except ValueError as e:
    pass
t(lambda: e)
def f():
    try:
        raise ValueError("a")
    except ValueError as err:
        pass
    return err
t(f)
# ---
del undefined_one
# ---
x = 1
del x
print(x)
# ---
class A:
    def __init__(self): self.value = 1
    def method(self): pass
    other = 2
a = A()
t(lambda: a.valu)
t(lambda: a.methods)
t(lambda: A.othr)
t(lambda: a.zzz)
t(lambda: A.zzz)
t(lambda: [].appendd)
t(lambda: "".upperr())
t(lambda: (5).real_)
t(lambda: None.foo)
# ---
class A: pass
a = A()
def d(): del a.x
t(d)
def d2(): del A.x
t(d2)
def s(): (5).x = 1
t(s)
def s2(): [].x = 1
t(s2)
def s3(): object().x = 1
t(s3)
def s4(): int.x = 1
t(s4)
def s5(): len.x = 1
t(s5)
def s6(): "a".upper = 1
t(s6)
def s7(): None.x = 1
t(s7)
# ---
class A:
    x = 1
    y = [x for _ in range(2)] if False else x
    def get(self): return x
x = "global"
print(A().get(), A.y)
# ---
class A:
    n = 3
    sq = [i for i in range(n)]
    t(lambda: n)
print(A.sq)
# ---
class A:
    n = 3
    try:
        z = [n for i in range(2)]
    except NameError as e: print(e)
    w = [i * 2 for i in [n]]
print(A.w)
# ---
x = "g"
class A:
    x = x + "c"
    def f(self): return x
    class B:
        y = x
print(A.x, A().f(), A.B.y)
# ---
def f():
    x = "local"
    class A:
        y = x
        x = "class"
        def m(self): return x
    return A.y, A.x, A().m()
t(f)
# ---
def f():
    x = "local"
    class A:
        print(x)
        def m(self): return x
    return A().m()
t(f)
# ---
x = 1
def f():
    global x
    x = 2
    def g():
        return x
    return g()
print(f(), x)
def h():
    x = 3
    def g():
        global x
        x = 4
    g()
    return x
print(h(), x)
# ---
def f():
    global newname
    newname = 1
t(lambda: newname)
f()
t(lambda: newname)
# ---
def f():
    x = 1
    def g():
        nonlocal x
        x += 1
        def h():
            nonlocal x
            x *= 10
        h()
        return x
    return g(), x
t(f)
# ---
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])
def mk(i): return lambda: i
print([g() for g in map(mk, range(3))])
# ---
for i in range(3): pass
print(i)
[i for i in range(10)]
print(i)
print([j := 5, j], j)
def f():
    [k := v for v in range(3)]
    return k
print(f())
# ---
def f(a):
    b = 2
    print(sorted(locals().items()))
    c = 3
    print(sorted(locals()))
    def g(): return a
    print(sorted(k for k in locals()))
f(1)
# ---
g1 = 5
print("g1" in globals(), globals()["g1"])
globals()["g2"] = 6
print(g2)
def f():
    globals()["g3"] = 7
f()
print(g3)
del globals()["g3"]
t(lambda: g3)
# ---
class A:
    def __init__(self): self.a = 1; self.b = 2
print(vars(A()), A().__dict__)
t(lambda: vars(5))
t(lambda: vars([]))
a = A()
vars(a)["c"] = 3
print(a.c)
a.__dict__.update(d=4)
print(a.d, sorted(vars(a)))
# ---
class A:
    cv = 1
    def m(self): pass
a = A(); a.iv = 2
print([n for n in dir(a) if not n.startswith("_")], [n for n in dir(A) if not n.startswith("__")])
class B:
    def __dir__(self): return ["z", "y"]
print(dir(B()))
# ---
print(__name__)
print(__doc__)
def f():
    "doc of f"
class C:
    """doc of C
    two lines"""
    def m(self): 'm doc'
print(f.__doc__, C.__doc__, C.m.__doc__, C().m.__doc__)
f.__doc__ = "new"
print(f.__doc__)
# ---
"""Module doc."""
print(__doc__)
if __name__ == "__main__":
    print("main")
# ---
len = lambda x: "mine"
print(len([1]))
del len
print(len([1]))
# ---
def f(): return list
list = 3
print(f())
del list
print(f()([1]))
# ---
a = b = c = []
a.append(1)
print(b, c is a)
x = y = 0
x += 1
print(x, y)
# ---
def f(n):
    if n == 0: return "base"
    return f(n - 1)
g = f
f = lambda n: "replaced"
print(g(1), g(0))
# ---
def rec(n): return rec(n + 1)
t(lambda: rec(0))
