def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
d = {'a': 1, 'b': 2}
print(d.get('a'), d.get('z'), d.get('z', 5), d.setdefault('a', 9), d.setdefault('c', 3), d.setdefault('n'), d, d.pop('a'), d.pop('zz', None), d.popitem(), d, d.copy(), d.update({'x': 1}), d.update(y=2), d.update([('z', 3)]), d.update({'b': 5}, q=6), d, d.clear(), d)
# ---
d = {'a': 1}
err(lambda: d['z'])
err(d.pop, 'z')
err({}.popitem)
err(d.get)
err(d.get, 1, 2, 3)
err(d.pop)
err(d.pop, 1, 2, 3)
err(d.setdefault)
err(d.update, 5)
err(d.update, [1])
err(d.update, [(1, 2, 3)])
err(d.update, ['ab', 'c'])
err(d.update, {}, {})
err(d.update, None)
err(d.keys, 1)
err(d.items, 1)
err(d.copy, 1)
err(d.clear, 1)
err(d.popitem, 1)
err(d.get, a=1)
err(lambda: d.foo)
err(lambda: d.a)
def f(): del d['z']
err(f)
def g(): d[[]] = 1
err(g)
def h(): d.x = 1
err(h)
# ---
err(dict, 5)
err(dict, [1])
err(dict, [(1,)])
err(dict, [(1, 2, 3)])
err(dict, 1, 2)
err(dict, None)
err(dict, ['a'])
err(dict, [[1, 2], 3])
err(dict, [([], 1)])
err(dict, 'ab')
print(dict(), dict(a=1), dict([('a', 1)]), dict({'a': 1}), dict({'a': 1}, b=2), dict([('a', 1)], a=5), dict(zip('ab', [1, 2])), dict(['ab', 'cd']), dict((k, k * 2) for k in range(2)), dict(dict(x=1)))
# ---
print(dict.fromkeys('ab'), dict.fromkeys([1, 2], 0), dict.fromkeys(range(2), []), dict.fromkeys(()), {}.fromkeys('x', 1))
err(dict.fromkeys)
err(dict.fromkeys, 5)
err(dict.fromkeys, [[]])
err(dict.fromkeys, 1, 2, 3)
d = dict.fromkeys('ab', []); d['a'].append(1); print(d)
# ---
d = {'b': 1, 'a': 2}
d['c'] = 3; d['b'] = 9; print(d, list(d))
del d['b']; d['b'] = 0; print(d, list(d.keys()), list(d.values()), list(d.items()))
print(next(iter(d)), len(d), 'a' in d, 'z' in d, sorted(d), max(d), sum(d.values()), list(reversed(d)), {v: k for k, v in d.items()}, dict(sorted(d.items())), min(d, key=d.get))
# ---
d = {'a': 1, 'b': 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), 'a' in k, 1 in v, ('a', 1) in i, ('a', 2) in i, 5 in i, list(k), k == {'a', 'b'}, k == ['a', 'b'], i == {('a', 1), ('b', 2)}, v == v, d.values() == d.values(), k == d.keys())
d['c'] = 3
print(k, v, i, len(v), sorted(k & {'a', 'z'}), sorted(k | {'z'}), sorted(k - {'a'}), sorted(k ^ {'a', 'z'}), k.isdisjoint({'q'}), k >= {'a'}, k < {'a', 'b', 'c', 'd'}, sorted(i & {('a', 1)}), sorted({'a', 'q'} & k), sorted({'a', 'q'} - k), k.mapping['a'])
err(lambda: k[0])
err(lambda: k + k)
err(lambda: v | v)
err(lambda: k & 5)
err(lambda: k - 5)
err(lambda: k < [1])
err(lambda: v < v)
err(hash, k)
err(k.add, 1) if hasattr(k, 'add') else print('no add')
# ---
a = {'x': 1, 'y': 2}; b = {'y': 3, 'z': 4}
print(a | b, b | a, {**a, **b}, {**a, 'y': 0}, dict(a, **b), a)
a |= b; print(a); a |= [('w', 5)]; print(a)
err(lambda: a | [('w', 5)])
err(lambda: a | None)
err(lambda: [] | a)
def f():
    global a
    a |= 5
err(f)
def g():
    global a
    a |= [1]
err(g)
err(lambda: a + b)
err(lambda: a < b)
err(lambda: a & b)
err(lambda: a * 2)
# ---
print({'a': 1} == {'a': 1}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {'a': 1} == {'a': 2}, {} == [], {1: 'a'} == {1.0: 'a'}, {'a': [1]} == {'a': [1]}, {'a': 1} != {'a': 1}, {} == {}, {True: 1} == {1: True}, {'a': {'b': 1}} == {'a': {'b': 1}})
# ---
d = {1: 'a', 1.0: 'b', True: 'c', '1': 'd', (1,): 'e', None: 'f', frozenset([1]): 'g', b'1': 'h', 0: 'i', False: 'j', -0.0: 'k'}
print(d, d[1], d[True], d[1.0], d['1'], d[(1,)], d[None], d[frozenset([1])], d[b'1'], d[0], len(d))
# ---
d = {}
d[1, 2] = 'pair'; d['nested', ('x', 1)] = 'deep'
print(d[1, 2], d[('nested', ('x', 1))], (1, 2) in d, (1.0, 2) in d, (2, 1) in d)
err(lambda: d[1])
err(lambda: d[1, []])
# ---
print({}, {'a': {}}, {1: [2]}, {'a': 'b"c'}, {(1, 2): {3}}, {None: None}, {1.5: -0.0}, {True: ...}, str({'x': "it's"}), f"{ {'a': 1} }", repr({'k': {'n': [1, {'z': ()}]}}))
# ---
class D(dict):
    def __missing__(self, k): return f'missing {k}'
d = D(a=1)
print(d['a'], d['z'], d.get('z'), 'z' in d, d, len(d), type(d), d == {'a': 1}, {**d}, dict(d), list(d), isinstance(d, dict), d.copy(), type(d.copy()).__name__, D.fromkeys('a'), type(D.fromkeys('a')).__name__, type(d | {}).__name__)
class E(dict):
    def __missing__(self, k):
        self[k] = v = []
        return v
e = E()
e['x'].append(1); e['x'].append(2); e['y'].append(3)
print(e)
class F(dict):
    def __getitem__(self, k): return 'got ' + str(k)
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
f = F(a=1)
f['b'] = 2
print(f['a'], f['zz'], f.get('a'), f, f.pop('b'), list(f.values()))
f.update(c=5)
print(f)
# ---
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v % 3
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f'K{self.v}'
d = {K(1): 'a', K(4): 'b', K(1): 'c', K(2): 'd'}
print(d, d[K(4)], K(7) in d, d.get(K(2)), d.pop(K(1)), d, len(d), d.setdefault(K(4), 0), d.setdefault(K(9), 'new'), d)
err(lambda: d[K(100)])
del d[K(4)]
print(d, {K(2): 'd', K(9): 'new'} == d, list(d))
# ---
d = {'a': 1, 'b': 2, 'c': 3}
for k in list(d):
    if d[k] % 2: del d[k]
print(d)
for k, v in d.items(): d[k] = v * 10
print(d)
inv = {}
for w in ['apple', 'avocado', 'bean', 'cherry', 'corn']:
    inv.setdefault(w[0], []).append(w)
print(inv, {k: len(v) for k, v in inv.items()}, sorted(inv, key=lambda k: -len(inv[k])))
count = {}
for c in 'mississippi': count[c] = count.get(c, 0) + 1
print(count, sorted(count.items(), key=lambda kv: (-kv[1], kv[0])), max(count.values()))
# ---
def f(**kw): return kw
def g(*a, **kw): return a, kw
print(f(a=1, **{'b': 2}), f(**{'x y': 1}), g(*[1, 2], *(3,), k=1, **{'m': 2}, **{'n': 3}))
err(lambda: f(**{1: 2}))
err(lambda: f(a=1, **{'a': 2}))
err(lambda: f(**{'a': 1}, **{'a': 2}))
err(lambda: f(**5))
err(lambda: f(*[1]))
err(lambda: g(*5))
err(lambda: {**5})
err(lambda: {**[1]})
# ---
print({}.__len__(), {'a': 1}.__getitem__('a'), {'a': 1}.__contains__('a'), {'a': 1}.__eq__({'a': 1}), {'a': 1}.__repr__(), list({'a': 1}.__iter__()), {'a': 1}.__or__({'b': 2}), {}.__setitem__('a', 1), dict.get({'a': 5}, 'a'), dict.keys({'a': 1}), {'a': 1}.__ne__({}), dict.__name__, type({}).__mro__)
err({}.__getitem__, 'q')
err(dict.get, 5, 'a')
# ---
matrix = {(r, c): r * c for r in range(3) for c in range(3) if r != c}
print(matrix, matrix[2, 1], sum(matrix.values()), {r: {c: r + c for c in range(2)} for r in range(2)}, {k: v for k, v in zip('abc', range(3)) if v}, {len(w): w for w in ['a', 'bb', 'cc']})
# ---
d = dict(one=1, two=2)
a, b = d
print(a, b, [*d], {*d} == {'one', 'two'}, (*d.values(),), *d.items(), sep='|')
(k, v), *rest = d.items()
print(k, v, rest)
# ---
d = {}
for i in range(20): d[i] = i
for i in range(0, 20, 2): del d[i]
d[0] = 'back'
print(d, list(d)[-1], d.popitem(), d.popitem(), len(d), next(reversed(d)))
