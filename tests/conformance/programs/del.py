def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
x = 1
del x
err(lambda: x)
a, b, c = 1, 2, 3
del a, (b, c)
err(lambda: b)
l = [1, 2, 3, 4]
del l[0], l[-1]
print(l)
d = {'a': 1, 'b': 2}
del d['a']
print(d)
class C: pass
o = C(); o.x = 1
del o.x
print(o.__dict__)
def f(): del undefined
err(f)
def f():
    y = 1
    del y
    return y
err(f)
def f(): del d['zz']
err(f)
def f(): del o.zz
err(f)
def f(): del l[10]
err(f)
# ---
class A:
    x = 1
    def f(self): pass
del A.x
err(lambda: A.x)
del A.f
err(lambda: A().f)
def f(): del A.zz
err(f)
def f(): del int.real
err(f)
def f():
    t = (1, 2)
    del t[0]
err(f)
def f():
    s = {1}
    del s[0]
err(f)
l = list(range(10))
del l[::2]; print(l)
del l[1:3]; print(l)
del l[:]; print(l)
for i in range(3): pass
del i
err(lambda: i)

# ---
a = [1, 2, 3, 4]
del a[1:3]
print(a)
# ---
d = {'x': 1, 'y': 2}
del d['x']
print(d)
try:
    del d['x']
except KeyError as e:
    print('KeyError', e)
