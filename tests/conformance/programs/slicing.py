def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[-3:], a[:-7], a[::2], a[1::3], a[::-1], a[8:2:-2], a[5:2], a[100:], a[-100:3], a[:], a[3:-3])
# ---
s = 'abcdefgh'
print(s[2:5], s[::-1], s[-1], s[-3:], s[::3], s[6:1:-2], s[:0], s[10:], s[-100:2])
# ---
t = tuple(range(6))
print(t[1:4], t[::-2], t[-2:], t[:0], type(t[1:2]))
r = range(0, 20, 3)
print(r[2], r[1:4], r[::-1], list(r[::-1]), r[-1], len(r), r[::2], range(10)[2:8:2], range(10)[8:2:-3])
# ---
a = list(range(10))
a[2:4] = ['x', 'y', 'z']
print(a)
a[:2] = []
print(a)
a[len(a):] = [100, 200]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[1:1] = 'ab'
print(a)
del a[::3]
print(a)
del a[1:3]
print(a)
# ---
a = [1, 2, 3, 4]
def f(): a[::2] = [1]
err(f)
def f(): a[0:2] = 5
err(f)
def f(): a[::2] = 5
err(f)
def f(): a[::0]
err(f)
def f(): a['x':2]
err(f)
def f(): a[1.5]
err(f)
def f(): a[10] = 1
err(f)
def f(): del a[10]
err(f)
def f(): a[10]
err(f)
def f(): a[-10]
err(f)
def f(): a['k'] = 1
err(f)
def f(): del a['k']
err(f)
def f(): (1, 2)[5]
err(f)
def f(): (1, 2)['a']
err(f)
def f(): range(3)[5]
err(f)
def f(): range(3)['a']
err(f)
# ---
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None, None, -1), list(range(20))[s], s == slice(1, 10, 2), s.indices(5), slice(None).indices(4), slice(None, None, -1).indices(4))
# ---
class Grid:
    def __getitem__(self, key):
        return key
g = Grid()
print(g[1], g[1:2], g[1, 2], g[::2], g[1:2, ..., 3], g[:], g['a':'b'], g[()], g[*[1, 2]])
# ---
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
a = [10, 20, 30, 40]
print(a[Index(1)], a[Index(1):Index(3)], 'abcd'[Index(2)], (1, 2, 3)[Index(-1)], range(10)[Index(4)], hex(Index(255)), [0] * Index(3), 'ab' * Index(2))
a[Index(0)] = 'z'
del a[Index(3)]
print(a)
# ---
a = [1, 2, 3]
a[1:2] = a
print(a)
b = a[:]
b.append(9)
print(a is b, a, b)
a[:] = reversed(a)
print(a)
a[:] = (x * 2 for x in a)
print(a)
# ---
m = [[0] * 3 for _ in range(3)]
m[1][2] = 5
print(m, [row[:] for row in m], [r[1] for r in m], list(zip(*m)))
n = [[0] * 2] * 2
n[0][0] = 1
print(n)
# ---
a = list('abcdef')
a[1], a[4] = a[4], a[1]
print(a)
i = 0
i, a[i] = 2, 'X'
print(i, a)
a[-1] += '!'
print(a, a[1:3] + a[:1], a[1:3] * 2)
