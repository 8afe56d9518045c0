def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
data = [('b', 2), ('a', 2), ('c', 1)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), sorted(data, key=lambda p: (-p[1], p[0])), data)
data.sort(key=lambda p: p[0]); print(data)
data.sort(reverse=True); print(data)
print(sorted('bca'), sorted({3, 1}), sorted({'b': 1, 'a': 2}), sorted((2, 1)), sorted([]), sorted([True, 0, 2]), sorted([1.5, 1, 0.5]), sorted(['B', 'a', 'C']), sorted(['B', 'a', 'C'], key=str.lower), sorted([[2], [1, 5], [1]]))
# ---
err(sorted, [1, 'a'])
err(sorted, [None, None])
err(sorted, [1, 2], key=5)
err(sorted, 5)
err(sorted, [{}, {}])
err(sorted, [(1, {}), (1, {})])
err(sorted, [1], reverse='x')
err(lambda: [3, 1].sort(5))
err(lambda: [1, 2].sort(foo=1))
print(sorted([3, 1, 2], reverse=1), sorted([(1, 'b'), (1, 'a')], key=lambda t: t[0]))
# ---
calls = []
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): calls.append((self.v, o.v)); return self.v < o.v
    def __repr__(self): return f'K{self.v}'
print(sorted([K(3), K(1), K(2)]), calls)
calls.clear()
print(sorted([K(5), K(4), K(3), K(2), K(1)]), calls)
calls.clear()
print(sorted([K(1), K(2), K(3)], reverse=True), calls)
calls.clear()
print(sorted([K(2), K(1), K(4), K(3), K(6), K(5)]), calls)
# ---
def key(x): print('key', x, end=' '); return -x
print(sorted([1, 3, 2], key=key))
def bad(x): raise ValueError('key failed')
err(sorted, [1, 2], key=bad)
l = [3, 1, 2]
def touch(x): return len(l)
l.sort(key=touch)
print(l)
def mutate(x): l.append(x); return x
err(l.sort, key=mutate)
words = ['apple', 'Bob', 'cat', 'Apple', 'bob']
print(sorted(words), sorted(words, key=len), sorted(words, key=lambda w: (w.lower(), w)), sorted(words, key=lambda w: w[::-1]), max(words, key=len), min(words))
# ---
people = [{'n': 'A', 'a': 30}, {'n': 'B', 'a': 25}, {'n': 'C', 'a': 30}]
print([p['n'] for p in sorted(people, key=lambda p: p['a'])], [p['n'] for p in sorted(people, key=lambda p: p['a'], reverse=True)], [p['n'] for p in sorted(people, key=lambda p: (-p['a'], p['n']))])
import operator
print(sorted(people, key=operator.itemgetter('a'))[0]['n'], sorted([(1, 2), (0, 3)], key=operator.itemgetter(1)), list(reversed(sorted([3, 1, 2]))))
import functools
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
nan = float('nan')
print(sorted([3, 1, 2, 1, 3], key=lambda x: x % 2), sorted(range(10), key=lambda x: (x % 3, -x)))
print(sorted([5, 3, 8, 1, 9, 2, 7, 4, 6, 0] * 3, key=lambda x: x // 2))
