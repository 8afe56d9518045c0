def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
d = {'a': 1, 'b': 2}
d['c'] = 3
print(d, len(d), d['a'], d.get('x'), d.get('x', 0), 'a' in d, 'x' in d, list(d), list(d.values()), list(d.items()))
del d['a']
d['a'] = 9
print(d, d.pop('b'), d.pop('zz', None), d.popitem(), d.setdefault('q', []), d.setdefault('q', 1), d)
d.update({'x': 1}, y=2); d.update([('z', 3)]); d |= {'w': 0}
print(d, d | {'x': 5}, {'x': 5} | d)
d.clear(); print(d)
# ---
d = {}
err(lambda: d['x'])
err(lambda: d.pop('x'))
err(d.popitem)
err(lambda: {[1]: 2})
err(lambda: {{}: 2})
err(lambda: d[[]])
err(lambda: [] in d)
err(lambda: dict(5))
err(lambda: dict([1]))
err(lambda: dict([(1, 2, 3)]))
err(lambda: dict(['ab', 'c']))
err(lambda: dict({}, {}))
err(lambda: d.get())
err(lambda: d.foo)
err(lambda: d.update(5))
err(lambda: d + d)
err(lambda: d | 5)
err(lambda: d < d)
err(lambda: d['a']['b'])
err(lambda: d(1))
def f(): del d['x']
err(f)
err(lambda: dict(a=1, **{'a': 2}))
err(lambda: {**5})
err(lambda: d.setdefault())
err(lambda: d.fromkeys())
err(lambda: d.update({}, {}))
# ---
print(dict(a=1, b=2), dict([('a', 1)]), dict({'x': 1}, y=2), dict(zip('ab', [1, 2])), dict.fromkeys('abc', 0), dict.fromkeys([1, 2]), {**{'a': 1}, 'b': 2, **{'a': 3}}, dict(), {})
# ---
d = {1: 'int', 1.0: 'float', True: 'bool'}
print(d, len(d), d[1], d[True])
d = {(1, 2): 'tuple', None: 'none', 'k': 'str', frozenset([1]): 'fs', 2**70: 'big', b'b': 'bytes', int: 'type', ...: 'e'}
print(d[(1, 2)], d[None], d[frozenset([1])], d[2**70], d[b'b'], d[int], d[...])
# ---
d = {'a': 1, 'b': 2, 'c': 3}
for k in d: print(k, end=' ')
for k, v in d.items(): print(k, v, end=' ')
for v in d.values(): print(v, end=' ')
print()
print(list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())), max(d, key=d.get), sorted(d, reverse=True), sum(d.values()), {v: k for k, v in d.items()})
# ---
d = {'a': 1, 'b': 2}
def f():
    for k in d:
        d[k + 'x'] = 1
err(f)
def f():
    for k in d:
        del d[k]
err(f)
d = {'a': 1}
def f():
    for k in d:
        del d[k]
        d['b'] = 1
err(f)
for k in list(d):
    del d[k]
print(d)
# ---
a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()), a.keys() == {'x', 'y'}, a.keys() <= b.keys(), a.items() & {('x', 1)}, a.keys().isdisjoint(b), sorted(a.keys() | ['q']), 'x' in a.keys(), ('x', 1) in a.items(), 1 in a.values(), len(a.items()), {'x'} < a.keys(), sorted(a.items() - b.items()), type(a.keys() & b.keys()))
# ---
d = {'a': 1}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i)
d['b'] = 2
print(k, v, i, len(k), list(k), k.mapping)
print(d == {'b': 2, 'a': 1}, d == {'a': 1}, d != {'a': 1}, {} == {}, list(d) == ['a', 'b'])
err(lambda: d.keys()[0])
err(lambda: hash(d.keys()))
# ---
class D(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]
d = D(a=1)
print(d['a'], d['b'], d, d.get('zz'), 'zz' in d, len(d), type(d), D([(1, 2)])[1], isinstance(d, dict))
# ---
class D(dict):
    def __getitem__(self, k):
        return 'got ' + str(super().get(k))
    def __setitem__(self, k, v):
        print('set', k)
        super().__setitem__(k, v)
    def __repr__(self):
        return 'D!' + super().__repr__()
d = D(x=1)
d['y'] = 2
d.update(z=3)
d.setdefault('w', 4)
print(d, d['x'], d.get('x'), list(d.items()), len(d))
d.attr = 5
print(d.attr, d.__dict__)
# ---
class Key:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, Key) and self.n % 10 == o.n % 10
    def __hash__(self): return hash(self.n % 10)
    def __repr__(self): return f'Key({self.n})'
d = {Key(1): 'a', Key(11): 'b', Key(2): 'c'}
print(d, len(d), d[Key(21)], Key(31) in d, Key(5) in d, d.get(Key(5), 'none'))
d[Key(41)] = 'z'
del d[Key(2)]
print(d, d.pop(Key(1)), d, d.setdefault(Key(7), 'new'), d)
# ---
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
err(lambda: {P(1): 2})
err(lambda: hash(P(1)))
err(lambda: {P(1)})
# ---
d = {}
d['self'] = d
print(d, d['self'] is d)
d2 = {'l': [1]}
d2['l'].append(d2)
print(d2)
# ---
d = {'b': 1, 'a': 2}
d2 = d.copy()
d2['c'] = 3
print(d, d2, d.items() <= d2.items(), dict(sorted(d2.items())), dict(sorted(d2.items(), key=lambda kv: kv[1], reverse=True)))
nested = {'x': {'y': {'z': 1}}}
nested['x']['y']['w'] = 2
print(nested, nested.get('x', {}).get('q', {}).get('r', 'deep'))
# ---
groups = {}
for w in ['apple', 'bob', 'avocado', 'cat', 'bear']:
    groups.setdefault(w[0], []).append(w)
print(groups, {k: len(v) for k, v in groups.items()})
inv = {}
for k, vs in groups.items():
    for v in vs: inv[v] = k
print(inv)
# ---
it = iter({'a': 1, 'b': 2})
print(next(it), list(it), type(it).__name__)
d = {i: i * i for i in range(5)}
for k in [k for k in d if k % 2]:
    del d[k]
print(d, list(d)[0], next(iter(d)), next(iter(d.values())))
print({'a': 1}.__len__(), {'a': 1}.__contains__('a'), {'a': 1}.__getitem__('a'), {}.__eq__({}), dict.get({'k': 1}, 'k'), {}.__setitem__('x', 1), {}.__repr__(), {'a': 1}.__or__({'b': 2}), {1: 2}.__iter__().__next__())
# ---
d = {}
for i in range(100): d[i] = i
for i in range(90): del d[i]
for i in range(5): d[i] = -i
print(d, list(d.keys()), len(d))
# ---
print({1: 'a', 'b': [1, {2: 3}]}, {None: None, True: False}, {(): []}, {'': ''}, str({'k': 'v'}), {1.0: 1}, {'a': {}})
