def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
a = [1, 2, 3, 4, 5]
print(a.index(3), a.index(3, 1), a.index(3, -4), a.index(3, 1, 4), a.count(3), a.pop(), a.pop(0), a.pop(-1), a, a.insert(1, 'x'), a, a.insert(-100, 'f'), a.insert(100, 'l'), a, a.remove('x'), a, a.reverse(), a, a.copy(), a.clear(), a)
# ---
a = [1, 2]
err(a.index, 5)
err(a.index, 1, 1)
err(a.remove, 5)
err(a.pop, 5)
err(a.pop, -3)
err([].pop)
err(a.pop, 'a')
err(a.pop, 1, 2)
err(a.insert, 'a', 1)
err(a.insert, 1)
err(a.append)
err(a.append, 1, 2)
err(a.extend, 5)
err(a.extend, None)
err(a.extend)
err(a.count)
err(a.clear, 1)
err(a.copy, 1)
err(a.reverse, 1)
err(a.sort, 1)
err(a.sort, foo=1)
err(a.append, x=1)
err(a.index)
err(a.index, 1, 'a')
print(a)
# ---
a = [1, 2, 3]
err(lambda: a[3])
err(lambda: a[-4])
err(lambda: a['a'])
err(lambda: a[1.0])
err(lambda: a[None])
err(lambda: a[0, 1])
err(lambda: a[::0])
err(lambda: a['a':])
err(lambda: a + (1,))
err(lambda: a + 5)
err(lambda: (1,) + a)
err(lambda: a * 'a')
err(lambda: a * 1.5)
err(lambda: a * a)
err(lambda: a - a)
err(lambda: a < (1,))
err(lambda: a < [1, 'a'])
err(lambda: a.foo)
err(lambda: a())
err(lambda: -a)
def f(): a[5] = 1
err(f)
def g(): del a[5]
err(g)
def h(): a['x'] = 1
err(h)
def i(): del a['x']
err(i)
def j(): a.x = 1
err(j)
# ---
a = list(range(10))
a[2:5] = ['x']; print(a)
a[:0] = [-2, -1]; print(a)
a[len(a):] = 'yz'; print(a)
a[::3] = 'abcd'[:len(a[::3])]; print(a)
a[1:3] = []; print(a)
a[5:2] = ['ins']; print(a)
a[-1:] = [0, 0]; print(a)
a[:] = [1]; print(a)
a[:] = (x * 2 for x in range(4)); print(a)
a[1:3] = {9: 1}; print(a)
a[::-1] = [1, 2, 3]; print(a)
a[0:2] = a; print(a)
# ---
a = [1, 2, 3, 4]
def f(): a[::2] = [1]
err(f)
def g(): a[0:2] = 5
err(g)
def h(): a[::2] = 5
err(h)
def i(): a[::-1] = [1, 2]
err(i)
def j(): a[::0] = []
err(j)
def k(): a['a':] = []
err(k)
def l(): a[1.5] = 0
err(l)
def m(): a[0:2] = None
err(m)
print(a)
# ---
a = list(range(10))
del a[0], a[-1]; print(a)
del a[1:3]; print(a)
del a[::2]; print(a)
del a[5:2]; print(a)
del a[::-1]; print(a)
a = list(range(10)); del a[8:1:-3]; print(a)
a = list(range(10)); del a[:]; print(a)
a = list(range(10)); del a[-3:]; print(a); del a[1::2]; print(a)
# ---
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[::2], a[1::2], a[::-1], a[::-2], a[5:2:-1], a[-3:], a[:-3], a[-5:-2], a[100:], a[:100], a[-100:3], a[5:5], a[8:2], a[8:2:-2], a[None:3], a[:None:None], a[True:5], a[-1::-1], a[-2:0:-3], a[10**20:], a[:10**20], a[-10**20:2], a[::10**20])
# ---
a = [1, [2, [3]]]
b = a[:]
c = list(a)
d = a.copy()
a[1][0] = 'x'
a[0] = 'y'
print(a, b, c, d, b[1] is a[1], b is a, a == b)
# ---
a = [1]
a.append(a)
print(a, a[1] is a, a[1][1][1][0], len(a), str(a), [a])
d = {}
d['self'] = d
d['l'] = [d]
print(d, d['self'] is d)
t = ([],)
t[0].append(t)
print(t)
l = []
m = [l, l]
l.append(m)
print(l, m)
err(lambda: a == [1, a] if False else 1)
# ---
a = []
b = [a]
a.append(b)
x = [1]; x.append(x)
y = [1]; y.append(y)
print(x == x, x != x, x in [x])
# ---
a = [1, 2]
b = a
a += [3]
print(a, b, a is b)
a = a + [4]
print(a, b, a is b)
b *= 2
print(b)
b += 'xy'; b += (7,); b += {8: 1}; b += range(2); b += (i for i in 'g')
print(b)
c = [0]; c *= 0; print(c); c *= -1; print(c)
def f():
    c = []
    c += 5
err(f)
def g():
    c = []
    c *= 'a'
err(g)
def h():
    c = []
    c += None
err(h)
# ---
print([1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [1], [2] > [1, 5], [1, 2] <= [1, 2], [1, 'a'] == [1, 'a'], [1] != [2], [1.0] == [1], [True] == [1], [[1], [2]] < [[1], [3]], [1, 2] >= [1], ['a'] < ['b'])
# ---
a = [[0] * 3] * 2
a[0][0] = 1
print(a)
b = [[0] * 3 for _ in range(2)]
b[0][0] = 1
print(b, [0] * 3, [None] * 2, [[]] * 2, ['ab'] * 2)
m = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*m)), [list(r) for r in zip(*m)], [x for r in m for x in r], [[r[i] for r in m] for i in range(3)], sum(m, []), [r[:] for r in m] == m, max(map(max, m)))
# ---
print(list(), list('ab'), list((1, 2)), list({1: 2}), list({3}), list(range(3)), list([1]), list(x for x in 'ab'), list(b'a'), list({'a': 1}.items()), list(map(str, [1])), list(list([1])))
err(list, 5)
err(list, None)
err(list, 1, 2)
err(list, x=1)
a = [1]; print(list(a) is a, list(a) == a)
# ---
print(3 in [1, 2, 3], 'a' in ['b'], [] in [[]], None in [None], 1.0 in [1], float('nan') in [float('nan')], [1] in [[1], 2], True in [1], 5 not in [1])
nan = float('nan')
print(nan in [nan], [nan] == [nan], [nan].count(nan), [nan].index(nan), [nan] == [float('nan')], (nan,) == (nan,), {nan: 1} == {nan: 1})
# ---
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, E) and self.v == o.v
    def __repr__(self): return f'E{self.v}'
a = [E(1), E(2), E(1)]
print(a.index(E(2)), a.count(E(1)), E(2) in a, a == [E(1), E(2), E(1)], a.remove(E(1)), a, a != [E(2)])
err(a.remove, E(9))
err(a.index, E(9))
# ---
a = [5, 3, 8]
a.sort(); print(a); a.sort(reverse=True); print(a); a.sort(key=lambda x: -x); print(a); print(a.sort())
w = ['bb', 'a', 'CC', 'ab']
w.sort(key=str.lower); print(w); w.sort(key=len); print(w); w.sort(key=len, reverse=True); print(w)
err([1, 'a'].sort)
err([None, 1].sort)
err([1, 2].sort, key=5)
err([1, 2].sort, lambda x: x)
err([[], {}].sort)
a = [3, 'a', 1]
err(a.sort)
print(sorted(a, key=str))
# ---
a = [1, 2, 3]
for x in a:
    if x == 2: a.remove(x)
    print(x, end=' ')
print(a)
a = [1, 2, 3]
for x in a:
    if len(a) < 6: a.append(x * 10)
print(a)
a = [1, 2, 3]
for i, x in enumerate(a): a[i] = x * x
print(a)
while a: print(a.pop(), end=' ')
print(a)
# ---
a = [1, 2, 3]
print(a.__len__(), a.__getitem__(0), a.__contains__(2), a.__add__([4]), a.__mul__(2), a.__eq__([1, 2, 3]), a.__lt__([2]), a.__setitem__(0, 9), a, a.__delitem__(0), a, list(a.__iter__()), list(a.__reversed__()), a.__repr__(), a.__iadd__([7]), a.__getitem__(slice(0, 2)), a.__ne__([]), a.__eq__(5))
print(list.append, [].append.__name__, list.__name__, list.__mro__, [].__class__, type([]) is list)
# ---
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
s = Stack([1, 2])
s.push(3)
print(s, s.peek(), len(s), s[0:2], type(s[0:2]).__name__, s + [4], type(s + [4]).__name__, isinstance(s, list), s == [1, 2, 3], list(s), sorted(s, reverse=True), [x for x in s], s.pop(), 1 in s, s * 2, repr(s), bool(Stack()), Stack('ab'), s.copy(), type(s.copy()).__name__)
s += [5]
print(s, type(s).__name__)
# ---
def add(x, items=[]):
    items.append(x)
    return items
print(add(1), add(2), add(3, []), add(4))
def safe(x, items=None):
    if items is None: items = []
    items.append(x)
    return items
print(safe(1), safe(2))
