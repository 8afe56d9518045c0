import copy
from copy import deepcopy
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
a = [1, [2, 3], {'k': [4]}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(99); a[2]['k'].append(5); a.append('new')
print(a, b, c, b[1] is a[1], c[1] is a[1])
# ---
class P:
    def __init__(self, x): self.x = x; self.items = [x]
    def __repr__(self): return f'P({self.x}, {self.items})'
p = P(1)
q, r = copy.copy(p), deepcopy(p)
p.items.append(2); p.x = 9
print(p, q, r, q.items is p.items, type(r).__name__)
# ---
l = [1]
l.append(l)
m = deepcopy(l)
print(m, m[1] is m, m is not l)
class N:
    def __init__(self, v): self.v, self.next = v, None
a, b = N(1), N(2)
a.next, b.next = b, a
c = deepcopy(a)
print(c.v, c.next.v, c.next.next is c, c is not a)
d = {}
d['self'] = d
print(deepcopy(d)['self'] is d, deepcopy(d))
# ---
shared = [1]
x = deepcopy([shared, shared, (shared, 2)])
print(x, x[0] is x[1], x[2][0] is x[0], x[0] is shared)
t = (1, 2, 'a')
print(deepcopy(t) is t, copy.copy(t) is t, deepcopy((1, [2])) == (1, [2]), deepcopy('s'), deepcopy(5), deepcopy(None), deepcopy(3.5), deepcopy(True))
# ---
class C:
    def __init__(self, n): self.n = n
    def __copy__(self): print('__copy__'); return C(self.n + 1)
    def __deepcopy__(self, memo): print('__deepcopy__', type(memo).__name__); return C(self.n + 100)
c = C(1)
print(copy.copy(c).n, deepcopy(c).n, deepcopy([c])[0].n)
# ---
print(deepcopy({1, 2}), deepcopy(frozenset([1])), copy.copy({1: [2]}), deepcopy({1: {2: [3]}}), deepcopy(b'x'), copy.copy(range(3)), deepcopy(range(3)))
def f(): return 1
print(deepcopy(f) is f, copy.copy(f) is f, deepcopy(len) is len, deepcopy(int) is int, deepcopy(P if 'P' in globals() else object) is object)
# ---
class S:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]
s = S()
t = deepcopy(s); u = copy.copy(s)
s.a.append(2)
print(t.a, u.a, hasattr(t, 'b'))
class L(list):
    def __init__(self, *x): super().__init__(x); self.tag = 'T'
l = L(1, [2])
m = deepcopy(l); l[1].append(3)
print(m, m.tag, type(m).__name__, copy.copy(l), copy.copy(l).tag)
class D(dict): pass
d = D(a=[1]); d.extra = [5]
e = deepcopy(d); d['a'].append(2); d.extra.append(6)
print(e, e.extra, type(e).__name__)
# ---
class G:
    def __init__(self): self.v = 1; self.skip = 'x'
    def __getstate__(self): return {'v': self.v}
    def __setstate__(self, st): self.__dict__.update(st); self.skip = 'restored'
g = deepcopy(G())
print(g.v, g.skip)
class R:
    def __init__(self, a): self.a = a
    def __reduce__(self): return (R, (self.a * 2,))
print(deepcopy(R(5)).a, copy.copy(R(2)).a)
# ---
from collections import *
d = defaultdict(list, a=[1]); e = deepcopy(d); d['a'].append(2)
print(e, e['new'], copy.copy(d), deepcopy(deque([[1]], 3)), deepcopy(OrderedDict(a=[1])), deepcopy(Counter('aab')), copy.copy(deque([1, 2])))
Pt = namedtuple('Pt', 'x y')
print(deepcopy(Pt([1], 2)), copy.copy(Pt(1, 2)))
# ---
err(deepcopy, (x for x in []))
import threading
err(deepcopy, threading.Lock())
class H:
    def __init__(self): self.lock = threading.Lock()
err(deepcopy, H())
print(type(copy.copy(H())).__name__)
# ---
e = deepcopy(ValueError('v', 2))
print(repr(e), e.args, type(e).__name__)
class MyErr(Exception):
    def __init__(self, code): super().__init__(f'code {code}'); self.code = code
x = MyErr(5)
print(copy.copy(ValueError('z')), repr(x), x.code)
memo = {}
y = [1, 2]
z = deepcopy(y, memo)
print(id(y) in memo, memo[id(y)] is z)
# ---
grid = [[0] * 3 for _ in range(2)]
snap = deepcopy(grid)
grid[0][0] = 1
print(grid, snap, copy.copy(grid)[0] is grid[0])
config = {'db': {'host': 'x', 'ports': [1, 2]}, 'on': True}
test = {**deepcopy(config), 'on': False}
test['db']['ports'].append(3)
print(config, test)
class Obs:
    def __init__(self): self.cb = self.hit; self.n = 0
    def hit(self): self.n += 1; return self.n
o = Obs(); p = deepcopy(o)
p.cb(); p.cb()
print(o.n, p.n)
# ---
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __replace__(self, **kw): return V(**{**self.__dict__, **kw})
v = copy.replace(V(1, 2), y=5)
print(v.x, v.y)
err(copy.replace, 5, a=1)
print(copy.Error, issubclass(copy.Error, Exception))
