def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
a, b = 1, 2
a, b = b, a
(c, d), e = (3, 4), 5
[f, g] = 'xy'
h = i = j = 0
*k, l = [1, 2, 3]
m, *n = 'a'
o, *p, q = range(6)
(r,) = [9]
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r)
# ---
err(lambda: [1 for a, b in [(1,)]])
def f(): a, b = 1, 2, 3
err(f)
def f(): a, b, c = 1, 2
err(f)
def f(): a, b = 5
err(f)
def f(): a, b = None
err(f)
def f(): a, *b, c = [1]
err(f)
def f(): a, b = 'abc'
err(f)
def f(): a, b = {}
err(f)
def f(): a, b = (x for x in range(3))
err(f)
def f(): a, b = [1, 2, 3, 4, 5]
err(f)
def f(): (a, b), c = (1, 2), (3, 4), 5
err(f)
def f(): a, b = {'x': 1, 'y': 2, 'z': 3}
err(f)
def f(): [a] = []
err(f)
def f(): *a, b = []
err(f)
# ---
print([*range(3), *'ab'], (*[1], 2), {*[1], *[2]}, {**{'a': 1}, **{'b': 2}}, [*{}], [*{'k': 1}], *[1, 2], *'xy')
def f(*a, **k): return a, k
print(f(*[1], *(2, 3), **{'x': 1}), f(*{}), f(**{}))
x = [1, [2, 3]]
a, (b, c) = x
x[0], y = 5, x[0]
print(a, b, c, x, y)
class O: pass
o = O()
o.a, l = 1, [0, 0]
l[0], o.b = o.a, 2
print(l, o.__dict__)
i, l[i] = 1, 'i'
print(i, l)
# ---
first, *middle, last = 'hello'
print(first, middle, last)
head, *tail = [1]
print(head, tail)
for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]: print(a, b, c)
t = 1,
print(t, type(t), *t)
(a, b), *rest = [(1, 2), 3, 4]
print(a, b, rest)
def ret(): return 1, *[2, 3]
print(ret(), [*ret()], {**dict(a=1)})
x, y = {'p': 1, 'q': 2}.items()
print(x, y)
x = y = []
x.append(1)
print(y)
a = b = c = 5
a += 1
print(a, b, c)
