from collections import *
import collections
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
d = deque([1, 2, 3])
d.append(4); d.appendleft(0)
print(d, len(d), d[0], d[-1], d[2], d.pop(), d.popleft(), d)
d.extend([7, 8]); d.extendleft([9, 10])
print(d, list(d), list(reversed(d)), 3 in d, 99 in d, bool(d), bool(deque()))
for x in d: print(x, end=' ')
print()
# ---
d = deque('abcde', maxlen=3)
print(d, d.maxlen, deque().maxlen)
d.append('f'); print(d)
d.appendleft('z'); print(d)
d.extend('123456'); print(d)
err(d.insert, 0, 'q')
err(lambda: deque(maxlen=-1))
err(lambda: deque([], 'x'))
err(lambda: setattr(d, 'maxlen', 4))
print(d.maxlen)
# ---
d = deque(range(5))
d.rotate(2); print(d)
d.rotate(-3); print(d)
d.rotate(); print(d)
d.reverse(); print(d)
d[0] = 'x'; del d[1]; print(d, d.count(2), d.index(3))
d.remove('x'); print(d)
d.insert(1, 'mid'); d.insert(-1, 'pre'); print(d)
d.clear(); print(d, len(d))
# ---
d = deque()
err(d.pop)
err(d.popleft)
err(lambda: d[0])
err(d.remove, 5)
err(d.index, 5)
err(lambda: deque([1])[0:1])
err(lambda: deque([1])['a'])
err(lambda: deque(5))
err(lambda: deque([1]) + [2])
# ---
a = deque([1, 2]); b = deque([1, 2])
print(a == b, a != b, a == [1, 2], a < deque([1, 3]), a + b, a * 2, 2 * a, a is not a.copy(), a.copy() == a)
a += [3]; print(a)
a *= 2; print(a)
print(deque([1, 2, 3], 2) + deque([9]), deque([1, 2], 3) * 5)
# ---
d = deque([1, 2, 3])
def mutate():
    for x in d:
        d.append(x)
err(mutate)
print(d)
it = iter(d)
print(next(it), next(it))
d.popleft()
err(next, it)
err(next, it)
print(sum(d), max(d), sorted(d), tuple(d), [*d], {*d} == set(d))
a, *rest = d
print(a, rest)
# ---
d = deque([[1], 'a', None])
d.append(d)
print(d)
print(f'{deque([1])}', '%s' % deque([2], 5), str(deque('ab')), repr([deque()]))
class Recent(deque):
    def __init__(self, n): super().__init__(maxlen=n); self.n = n
    def last(self): return self[-1]
r = Recent(2)
r.append(1); r.append(2); r.append(3)
print(r, r.last(), r.n, len(r), isinstance(r, deque))
# ---
graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': []}
def bfs(s):
    seen, q, order = {s}, deque([s]), []
    while q:
        n = q.popleft()
        order.append(n)
        for m in graph[n]:
            if m not in seen:
                seen.add(m); q.append(m)
    return order
print(bfs('a'))
window = deque(maxlen=3)
for x in [10, 20, 30, 40, 50]:
    window.append(x)
    print(sum(window) / len(window), end=' ')
print()
# ---
c = Counter('mississippi')
print(c, c['s'], c['zz'], 'zz' in c, len(c), c.most_common(2), c.most_common(), sum(c.values()), c.total())
c.update('miss'); print(c)
c.subtract('mm'); print(c)
c['new'] += 1; print(c['new'], list(c.elements())[:4])
del c['new']; del c['absent']
print(sorted(c.items()), Counter(a=1, b=2), Counter({'x': 3}), Counter(), Counter([]))
# ---
a, b = Counter(a=3, b=1), Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b, +Counter(a=-1, b=2), -Counter(a=-1))
print(a == b, a != b, a == Counter(b=1, a=3, z=0), a <= b, Counter(a=1) <= a, a > Counter(a=1))
a += b; print(a)
a -= Counter(a=2); print(a)
a |= Counter(z=9); a &= Counter(z=5, a=1); print(a)
err(lambda: a + {'a': 1})
err(Counter.fromkeys, 'ab')
err(Counter, 5)
err(lambda: hash(a))
# ---
c = Counter()
for word in 'the cat the dog the end'.split(): c[word] += 1
print(c.most_common(1), dict(c), c.keys(), c.copy() == c, type(c.copy()).__name__)
print(max(c, key=c.get), sorted(c, key=lambda w: (-c[w], w)), c.get('zz'), c.get('zz', 0), c.pop('cat'), c.setdefault('q', 5))
c.clear(); print(c, isinstance(c, dict))
c.update({'a': 2}); c.update(a=3, b=1); c.update(['b']); print(c)
c.subtract({'a': 10}); c.subtract(b=1); print(c)
print(Counter(x % 3 for x in range(10)), Counter({1: 'x', 2: 'y'}.values()))
print(Counter('abc') - Counter('b'), Counter(a=1) == {'a': 1}, Counter({'b': 1, 'a': 1}))
# ---
d = defaultdict(list)
d['a'].append(1); d['b'].append(2); d['a'].append(3)
print(d, dict(d), d['zz'], len(d), d.get('nope'), 'nope' in d, d.default_factory)
n = defaultdict(int)
for ch in 'hello': n[ch] += 1
print(n, sorted(n.items()), n['q'], n)
print(defaultdict(lambda: 'x')['k'], defaultdict(set), defaultdict(None, {'a': 1}), defaultdict(int, a=1, b=2))
# ---
err(lambda: defaultdict()['x'])
err(defaultdict, 5)
err(lambda: defaultdict(lambda: 1 / 0)['x'])
def factory():
    print('made')
    return []
d = defaultdict(factory)
d['k'].append(1); d['k'].append(2)
print(d['k'], d.copy()['k'], type(d.copy()).__name__, d.pop('k'), d == {})
d.default_factory = int
print(d['z'], d == {'z': 0}, list(d), defaultdict(int, {'a': 1}) | {'b': 2})
nested = defaultdict(lambda: defaultdict(int))
nested['x']['y'] += 5
print(nested['x']['y'], {k: dict(v) for k, v in nested.items()})
class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]
k = Keyed()
print(k[4], k['ab'], k)
# ---
d = OrderedDict()
d['b'] = 1; d['a'] = 2; d['c'] = 3
print(d, list(d), d.popitem(), d.popitem(last=False), d)
d = OrderedDict.fromkeys('abc')
d.move_to_end('a'); print(''.join(d))
d.move_to_end('c', last=False); print(''.join(d))
err(d.move_to_end, 'zz')
err(OrderedDict().popitem)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict([('x', 1)]), OrderedDict())
print(list(reversed(OrderedDict(a=1, b=2))), OrderedDict(a=1).copy(), OrderedDict(a=1) | {'b': 2}, repr(OrderedDict({1: OrderedDict()})))
# ---
class LRU:
    def __init__(self, n): self.n, self.d = n, OrderedDict()
    def get(self, k):
        if k not in self.d: return -1
        self.d.move_to_end(k)
        return self.d[k]
    def put(self, k, v):
        self.d[k] = v
        self.d.move_to_end(k)
        if len(self.d) > self.n: self.d.popitem(last=False)
l = LRU(2)
l.put(1, 1); l.put(2, 2); print(l.get(1)); l.put(3, 3); print(l.get(2), l.d)
# ---
Point = namedtuple('Point', ['x', 'y'])
p = Point(1, y=2)
print(p, p.x, p[1], p._fields, tuple(p), p == (1, 2), p._replace(x=5), p._asdict(), Point._make([7, 8]))
x, y = p
print(x, y, len(p), hash(p) == hash((1, 2)), isinstance(p, tuple), Point.__name__, Point.__doc__, p < Point(1, 3))
err(Point, 1)
err(Point, 1, 2, 3)
err(Point, 1, 2, z=3)
err(lambda: setattr(p, 'x', 3))
err(lambda: p.q)
err(Point._make, [1])
err(p._replace, q=1)
# ---
Emp = namedtuple('Emp', 'name age, dept', defaults=['eng'])
e = Emp('Ann', 30)
print(e, Emp._field_defaults, Emp('B', 2, 'x').dept, sorted([Emp('z', 1), Emp('a', 2)]))
print(namedtuple('R', 'a def a', rename=True)._fields)
err(namedtuple, 'T', 'a a')
err(namedtuple, 'T', 'class')
err(namedtuple, 'T', '_x')
err(namedtuple, '1T', 'x')
err(namedtuple, 'T', 'a', defaults=[1, 2])
class P3(namedtuple('P3', 'x y z')):
    __slots__ = ()
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2 + self.z ** 2) ** 0.5
    def __str__(self): return f'<{self.x}>'
q = P3(2, 3, 6)
print(q.norm, q, repr(q), P3.__mro__[1].__name__)
match p3 := P3(1, 2, 3):
    case P3(x=1, z=z): print('matched', z)
match e:
    case Emp(name, age): print(name, age)
# ---
m = ChainMap({'a': 1}, {'a': 9, 'b': 2})
print(m, m['a'], m['b'], list(m), len(m), 'b' in m, m.get('q', 0), dict(m), m.maps)
m['c'] = 3; m['b'] = 20
print(m.maps[0], m.new_child({'a': 0})['a'], m.parents)
err(lambda: m['zz'])
err(lambda: m.pop('zz'))
del m['c']
err(lambda: m.__delitem__('c'))
print(sorted(m.items()), bool(ChainMap()), ChainMap({'x': 1}) == {'x': 1})
# ---
class Upper(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = Upper({'a': 1}, b=2)
u['c'] = 3
print(u, u['A'], 'a' in u, len(u), sorted(u), u.data, u.get('zz'), u.pop('A'))
class Even(UserList):
    def append(self, x):
        if x % 2: raise ValueError('odd')
        super().append(x)
e = Even([2, 4])
e.append(6)
print(e, e[0], e[1:], len(e), e + [8], list(e), 4 in e)
err(e.append, 3)
print(UserString('abc').upper() if hasattr(collections, 'UserString') else 'ABC')
