def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
t = (1, 'a', None)
print(t, len(t), t[0], t[-1], t + (2,), t * 2, 1 in t, t.index('a'), t.count(1), (), (1,), tuple('ab'), tuple([1]), (1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), hash((1, 2)) == hash((1, 2)))
# ---
err(lambda: (1, 2)[2])
err(lambda: (1,).index(2))
err(lambda: (1,) + [2])
err(lambda: (1,) * 'a')
err(lambda: tuple(5))
err(lambda: (1,).append(2))
err(lambda: (1, 'a') < (1, 2))
err(lambda: hash(([],)))
err(lambda: {([],): 1})
def f():
    t = (1, 2)
    t[0] = 5
err(f)
def f():
    t = (1, 2)
    del t[0]
err(f)
def f():
    t = ([],)
    try:
        t[0] += [1]
    finally:
        print(t)
err(f)
# ---
a = 1, 2, 3
b, *c = a
print(a, b, c, type(a), (1, (2, (3,))), ((),), (1, 2)[::-1])
x = y = (1, 2)
x += (3,)
print(x, y)
# ---
def f():
    return 1, 'two'
n, s = f()
print(f(), n, s, type(f()))
# ---
from collections import namedtuple
Point = namedtuple('Point', ['x', 'y'])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._replace(x=9), p._asdict(), Point._fields, len(p), [*p], p + (3,), isinstance(p, tuple), hash(p) == hash((1, 2)), max(p), Point._make([3, 4]))
x, y = p
print(x, y)
err(Point, 1)
err(Point, 1, 2, 3)
err(lambda: p.z)
def f(): p.x = 5
err(f)
# ---
class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
    def __repr__(self): return f'Pair{tuple(self)!r}'
p = Pair(1, 2)
print(p, p.first, p == (1, 2), len(p), list(p), p + (3,), isinstance(p, tuple), hash(p) == hash((1, 2)), {p: 1}[(1, 2)], p[::-1], tuple(p), type(tuple(p)))
p.extra = 1
print(p.extra, p.__dict__)
# ---
d = {(0, 0): 'origin', (1, 2): 'p'}
print(d[0, 0], d[(1, 2)], (0, 0) in d, sorted([(2, 'a'), (1, 'b'), (1, 'a')]), max((1, 2), (1, 3)), min([(1, 2), (0, 9)]))
for (i, j), name in d.items():
    print(i, j, name)
print(list(zip((1, 2), (3, 4))), dict(((1, 2), (3, 4))), sum((1, 2, 3)), sorted((3, 1, 2)))
# ---
print(str((1,)), str(()), repr((1, 'a')), (1).__class__, (1, 2).__len__(), (1, 2).__contains__(2), (1, 2).__add__((3,)), (1, 2).__getitem__(0), (1, 2).__eq__((1, 2)), (1, 2).__hash__() == hash((1, 2)), (1,).__mul__(2), (2, 1).__iter__().__next__())
t = ([1], 2)
t[0].append(5)
print(t, (t,), ((1, 2), [3, (4,)]))
# ---
print(hash(1), hash(-1), hash(-2), hash(True), hash(0), hash(1.0), hash((1, 2)) == hash((1.0, 2)), hash("a") == hash("a"))
