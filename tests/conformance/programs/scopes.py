def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
x = 'global'
def f():
    x = 'local'
    def g():
        global x
        return x
    def h():
        nonlocal x
        x = 'changed'
    h()
    return x, g()
print(f(), x)
def setg():
    global x, new
    x, new = 'set', 'made'
setg()
print(x, new)
# ---
n = 1
def f():
    print(n)
    n = 2
err(f)
def f():
    n += 1
err(f)
def f():
    for n in []: pass
    return n
err(f)
def f():
    if False: z = 1
    return z
err(f)
def f():
    try: pass
    except Exception as z: pass
    return z
err(f)
# ---
x = 1
class C:
    x = 2
    def f(self): return x
    y = x
    z = (lambda: x)()
print(C().f(), C.y, C.z)
def f():
    x = 3
    class D:
        y = x
        x = 4
        z = x
    return D.y, D.z
err(f)
def f():
    x = 3
    class D:
        y = x
    return D.y
print(f())
# ---
def f():
    global g_only
    g_only = 5
    del g_only
f()
err(lambda: g_only)
print = print
print('shadow ok')
len = lambda x: 99
print(len([]))
del len
print(len([]))
def outer():
    def inner(): return __name__, undefined1 if False else 1
    return inner()
print(outer(), __name__)
# ---
for i in range(3): pass
print(i)
with_x = [j for j in range(2)]
err(lambda: j)
if True: inside = 1
print(inside)
try: raise ValueError
except ValueError as e: msg = 'kept'
print(msg)
err(lambda: e)
def f(a):
    del a
    return a
err(f, 1)
import math as m
print(m.pi > 3)
err(lambda: math)
# ---
x = 10
def f(x=x):
    def g(y=x): return x + y
    x = 100
    return g()
print(f())
def fact(n, acc=1):
    if n == 0: return acc
    return fact(n - 1, acc * n)
print(fact(20))
lst = []
def add(v, to=lst): to.append(v); return to
print(add(1), add(2), lst)
# ---
print(sorted(k for k in globals() if k in ('err', '__name__')), 'err' in globals())
def f(a, b=2):
    c = 3
    return sorted(locals())
print(f(1))
