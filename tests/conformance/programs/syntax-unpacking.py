def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
a, b, *c = range(5); *d, e = 'xyz'; f, *g, h = [1, 2]; print(a, b, c, d, e, f, g, h)
(a, b), [c, *d] = (1, 2), 'xyz'; print(a, b, c, d)
[a] = [5]; (b,) = (6,); print(a, b)
for i, (x, *y) in enumerate([(1, 2, 3), 'ab']): print(i, x, y)
# ---
def f(): a, b = 1, 2, 3
def g(): a, b, c = 1, 2
def h(): a, *b, c = [1]
def i(): a, b = 5
def j(): a, b = None
def k(): (a, b), c = 1, 2
def l(): a, b = 'abc'
def m(): a, b = {1}
def n(): a, b = iter([1, 2, 3])
def o(): *a, b = []
def p(): a, b = {'x': 1, 'y': 2, 'z': 3}
def q(): [a] = []
for t in (f, g, h, i, j, k, l, m, n, o, p, q): err(t)
# ---
a = b = c = 0
a, b = b + 1, a + 2
print(a, b, c)
x = [1, 2, 3]
x[0], x[1:], y = x[2], x[:1], x[1]
print(x, y)
i = 0
i, a2 = 1, [0] * 3
a2[i], i = 9, 2
print(a2, i)
# ---
print([*range(3), *'ab'], (*[1], 2), {*[1, 2], 3}, {**{'a': 1}, 'b': 2, **{'a': 3}}, [*[], *()], *[1, 2], *(), sep=',')
print(*{'a': 1}, *{5}, *(x for x in 'z'), *[[1]], end='!\n')
# ---
def f(*args, **kw): return args, kw
a = [1, 2]; d = {'x': 1}
print(f(*a), f(*a, 3), f(0, *a, *a), f(**d), f(*a, **d, y=2), f(*'ab', **{}), f(*[], **dict(z=1)))
# ---
def g(a, b=2, *c, d, e=5, **k): return a, b, c, d, e, k
print(g(1, d=4), g(1, 2, 3, 4, d=5), g(*[1, 2, 3], **{'d': 4, 'z': 9}), g(a=1, d=2), g(1, d=0, e=1, q=3))
err(g)
err(g, 1)
err(g, d=1)
err(g, 1, a=2, d=3)
err(lambda: g(1, 2, b=3, d=4))
# ---
first, second = sorted([3, 1])
(x, y), z = divmod(17, 5), 3
h, t = 'head:tail'.split(':')
k, _, v = 'key=value'.partition('=')
print(first, second, x, y, z, h, t, k, v)
*init, last = 'a b c'.split()
print(init, last)
for k, v in zip('ab', [1, 2]): print(k, v, end=' ')
for (a, b), c in {(1, 2): 3}.items(): print(a, b, c)
# ---
def swap(l, i, j): l[i], l[j] = l[j], l[i]
l = [1, 2, 3]; swap(l, 0, 2); print(l)
a, b, c = 1, 2, 3; a, b, c = c, a, b; print(a, b, c)
m = {'x': 1, 'y': 2}; m['x'], m['y'] = m['y'], m['x']; print(m)
class O: pass
o = O(); o.a, o.b = 1, 2; o.a, o.b = o.b, o.a; print(o.a, o.b)
# ---
nested = [1, [2, [3, [4]]]]
a, (b, (c, (d,))) = nested
print(a, b, c, d)
[(p, q), *rest] = [(1, 2), (3, 4), (5, 6)]
print(p, q, rest)
(a, *b), *c = [[1, 2, 3], 4, 5]
print(a, b, c)
# ---
class It:
    def __init__(self, n): self.n = n
    def __iter__(self):
        for i in range(self.n):
            print('give', i)
            yield i
a, b = It(2); print(a, b)
def f(): a, b = It(5)
err(f)
def g(): a, b, c = It(1)
err(g)
a, *b = It(3); print(a, b)
# ---
x = 5
x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 7; x <<= 2; x >>= 1; x |= 8; x &= 12; x ^= 5
print(x)
s = 'a'; s += 'b'; s *= 2; print(s)
t = (1,); t += (2,); t *= 2; print(t)
f = 1.5; f += 1; f /= 2; f **= 2; f //= 1; print(f)
d = {'n': 1}; d['n'] += 5; d['n'] *= 2; print(d)
l = [[1], 2]; l[0] += [3]; l[1] -= 5; l[-1] **= 2; print(l)
class C: n = 0
c = C(); c.n += 1; C.n += 10; print(c.n, C.n)
# ---
def side(v):
    print('eval', v)
    return v
d = {}
d[side('k')] = side('v')
l = [0, 0]
l[side(0)] += side(5)
print(d, l, side(1) + side(2) * side(3), side(2) ** side(3), [side(4), side(5)], {side('a'): side('b')})
print(side(0) and side(1), side(1) and side(2), side(0) or side(3), side(1) < side(2) < side(0) < side(9), side(1) if side(0) else side(7))
# ---
a = [1, 2, 3, 4]
del a[0]; print(a)
del a[-1], a[0]; print(a)
b = {'x': 1, 'y': 2}; del b['x']; print(b)
x = y = 1
del x, (y)
err(lambda: x)
def f():
    z = 1
    del z
    return z
err(f)
def g():
    del undefined
err(g)
class C: a = 1
del C.a
err(lambda: C.a)
o = C(); o.q = 1; del o.q
err(lambda: o.q)
def h(): del o.q
err(h)
for i in range(3): pass
del i
err(lambda: i)
# ---
print(1 if True else 2, 'a' if [] else 'b' if 0 else 'c', [x if x > 1 else -x for x in range(3)], (lambda x: 'pos' if x > 0 else 'neg' if x < 0 else 'zero')(-5))
print((1, 2) if 1 else 3, not 1 if 0 else 2, 1 + (2 if 0 else 3), 'yes' if 'a' in 'abc' and not '' else 'no')
# ---
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 < 2 > 1, 1 == 1.0 == True, 1 != 2 != 1, 'a' < 'b' <= 'b' < 'c', 1 in [1] == True, (1 in [1]) == True, not 1 == 2, 1 < 2 == True, None is None is not 1, 1 is not None != 2)
# ---
print(not 0, not [], not 'a', not None, not not 5, not 1 == 1, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 2 ** -1, 10 - 3 - 2, 100 / 10 / 2, 7 // 2 * 2 + 7 % 2, 1 + 2 << 3, 1 | 2 ^ 3 & 4, ~5 + 1, -5 % 3, -(5 % 3), not True or True, True or True and False, 1 if 0 else 2 if 0 else 3, 5 & 3 == 3, (5 & 3) == 1)
# ---
print(0 or 'a', '' and 1, [] or {} or None, 1 and 2 and 3, 0 and 1 / 0, 1 or 1 / 0, None or 0, 'a' and [] and 5, not (0 or []), bool('False'), bool(' '), 1 and [] or 'x')
# ---
n = 0
if n: print('t')
elif n == 0: print('zero')
else: print('f')
while n < 3:
    n += 1
    if n == 2: continue
    print(n)
else: print('done')
for i in range(5):
    if i == 3: break
else: print('never')
for i in []: pass
else: print('empty')
while True:
    n -= 1
    if n < 0: break
print(i, n)
# ---
if (n := len('abc')) > 2: print(n)
while (x := n - 1) > 0: n = x
print(x, [y := 5, y ** 2], [z for i in range(5) if (z := i * 2) > 3], z, (w := 1) + w)
print([last := v for v in 'abc'], last, any((hit := v) > 2 for v in [1, 2, 3, 4]), hit)
def f(a=(q := 9)): return a
print(f(), q, f'{(r := 3)} {r}', (lambda: (t := 4))())
# ---
pass; ...; 5; 'text'; None; [1]; (1,); {}
if True: pass
for _ in range(2): ...
def f(): ...
class C: ...
print(f(), C().__class__.__name__, Ellipsis is ..., type(...))
x = 1; y = 2; print(x, y); \
print('joined')
z = (1 +
     2)
w = [1,
     2,
    ]
print(z, w, 1 \
      + 1)
