def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(all([]), all([1, 2]), all([1, 0]), any([]), any([0, 1]), any(x > 2 for x in range(5)), all(x for x in (1, 2)), any({0: 1}), all('ab'))
err(all)
err(any, 1)
err(all, [1], [2])
err(any, None)
err(all, x=1)
# ---
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate([], 1)), dict(enumerate('ab')), next(enumerate('x')), list(enumerate(iterable='ab')))
e = enumerate('abc')
print(iter(e) is e, next(e), list(e), list(e))
err(enumerate)
err(enumerate, 5)
err(enumerate, 'a', 'b')
err(enumerate, 'a', 1, 2)
err(enumerate, 'a', foo=1)
err(enumerate, 'a', 1.5)
# ---
print(list(zip()), list(zip([1, 2])), list(zip([1, 2], 'ab')), list(zip([1, 2, 3], 'ab')), list(zip('ab', [1, 2], (True, False))), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])), list(zip('ab', range(10**9))), list(zip([1], [2], strict=True)))
err(lambda: list(zip([1, 2], [1], strict=True)))
err(lambda: list(zip([1], [1, 2], strict=True)))
err(lambda: list(zip([1], [1], [1, 2], strict=True)))
err(zip, 1)
err(zip, [1], 2)
err(zip, [1], foo=2)
# ---
it = iter([1, 2, 3])
print(list(zip(it, it)), list(it))
it = iter([1, 2, 3])
print(list(zip(it, 'a')), list(it))
it = iter([1, 2, 3])
print(list(zip('a', it)), list(it))
# ---
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(int, '123')), list(map(None.__class__, [])), list(map(len, ['a', 'bb'])), sum(map(abs, [-1, 2])), list(map(max, [1, 5], [2, 3])), list(map(str.upper, 'ab')))
m = map(str, [1, 2])
print(iter(m) is m, next(m), list(m), list(m))
err(map)
err(map, str)
err(map, str, 5)
err(lambda: list(map(5, [1])))
err(lambda: list(map(len, [1])))
err(lambda: list(map(lambda: 1, [1])))
err(map, str, [1], foo=2)
# ---
print(list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, 'a1b2')), list(filter(None, 'ab')), list(filter(bool, [0, 2])))
f = filter(None, [1, 0, 2])
print(iter(f) is f, next(f), next(f), next(f, 'end'))
err(filter)
err(filter, None)
err(filter, None, 5)
err(lambda: list(filter(5, [1])))
err(filter, None, [], [])
# ---
print(list(reversed([1, 2, 3])), list(reversed('ab')), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1, 'b': 2}.values())), list(reversed({'a': 1, 'b': 2}.items())), list(reversed([])), list(reversed(range(0, 10, 3))), list(reversed(b'ab')))
err(reversed, {1, 2})
err(reversed, 5)
err(reversed, (x for x in [1]))
err(reversed)
err(reversed, [1], [2])
err(reversed, None)
err(reversed, zip([1], [2]))
err(reversed, iter([1]))
# ---
class R:
    def __reversed__(self): return iter('zyx')
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return i
print(list(reversed(R())), list(reversed(S())))
err(reversed, N())
# ---
it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, 'done'), next(it, None))
err(next, it)
err(next, 5)
err(next, [1])
err(next)
err(next, it, 1, 2)
err(next, 'abc')
# ---
def gen():
    yield 1
    yield 2
g = gen()
print(next(g), list(g), next(g, 'x'))
err(next, g)
n = 0
def tick():
    global n
    n += 1
    return n
print(list(iter(tick, 4)), n)
err(iter, 5, 1)
err(iter, 5)
err(iter)
err(iter, 1, 2, 3)
err(iter, None)
it = iter(tick, 6)
print(next(it), next(it, 'no'), next(it, 'no'), n)
# ---
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max('abc'), min({'b': 1, 'a': 2}), max([1, 2.0, True]), min([], default=5), max([], default=None), min('ab', 'c', key=len), max(['a', 'bbb', 'cc'], key=len), max([1, -5, 3], key=abs), min((1, 'a'), (1, 'b')), max([[1, 2], [1, 3]]), max(1, 1.0), min(1.0, 1), max([1, 2], key=None))
err(min)
err(max, 5)
err(min, [])
err(max, [], key=len)
err(min, 1, 2, default=3)
err(max, 1, 'a')
err(min, [1, 'a'])
err(min, 1, 2, foo=3)
err(max, None)
err(max, [1, 2], key=5)
err(min, [{}, {}])
# ---
print(sorted([3, 1, 2]), sorted('bca'), sorted([3, 1, 2], reverse=True), sorted(['b', 'A', 'c'], key=str.lower), sorted({'b': 1, 'a': 2}), sorted((2, 1)), sorted([]), sorted({3, 1, 2}), sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted([True, 0, 2.5]), sorted('abc', key=lambda c: -ord(c)), sorted([1, 2], key=None, reverse=0))
err(sorted)
err(sorted, 5)
err(sorted, [1, 'a'])
err(sorted, [1], [2])
err(sorted, [1], foo=2)
err(sorted, [1, 2], key=5)
err(sorted, [None, 1])
err(sorted, [1, 2], reverse='a')
err(sorted, [[1], ['a'], 5])
err(sorted, [{}, {}])
err(sorted, [1, 2], str)
# ---
print(len([1]), len('abc'), len({}), len(range(10)), len({1, 2}), len(b'ab'), len(()), len({'a': 1}.items()))
err(len)
err(len, 5)
err(len, None)
err(len, x=1)
err(len, [], [])
err(len, (x for x in []))
err(len, int)
err(len, iter([]))
class L:
    def __len__(self): return -1
err(len, L())
class M:
    def __len__(self): return 'a'
err(len, M())
class O:
    def __len__(self): return 2.5
err(len, O())
err(bool, L())
class P:
    def __len__(self): return True
print(len(P()), bool(P()))
# ---
a = [1, 2, 3]
it = iter(a)
next(it)
a.append(4)
print(list(it))
a.clear()
print(list(it))
it = iter([1])
print(list(it), list(it))
d = {'a': 1}
it = iter(d)
d['b'] = 2
err(next, it)
s = {1}
it = iter(s)
s.add(2)
err(next, it)
def f():
    for k in d: d[k + 'x'] = 1
err(f)
def g():
    for k in d: del d[k]
err(g)
def h():
    for k in list(d): del d[k]
    return d
err(h)
def i():
    d = {1: 2, 3: 4}
    for k in d:
        d[k] = 0
    return d
err(i)
# ---
it = iter(range(3))
for x in it:
    print(x, end=' ')
    for y in it:
        print('inner', y, end=' ')
print(list(it))
# ---
print(type(iter([])).__name__, type(iter(())).__name__, type(iter('')).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(0))).__name__, type(zip()).__name__, type(map(str, [])).__name__, type(filter(None, [])).__name__, type(enumerate([])).__name__, type(reversed([])).__name__, type(iter({}.items())).__name__, type(iter({}.values())).__name__, type(x for x in []).__name__, type(iter(int, 1)).__name__, type(reversed(())).__name__, type(reversed({})).__name__, type(iter(b'')).__name__, type(iter('é')).__name__)
print(zip, map, filter, enumerate, reversed, range, iter, len)
# ---
print(isinstance(zip(), zip), isinstance(map(str, []), map), issubclass(enumerate, object), isinstance(reversed([]), reversed) , callable(zip), zip.__name__, enumerate.__name__, filter.__name__, map.__mro__)
# ---
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * i
print(list(Seq()), [x for x in Seq()], 4 in Seq(), 5 in Seq(), sum(Seq()), max(Seq()), list(zip(Seq(), 'abc')), list(map(str, Seq())), dict(enumerate(Seq())), sorted(Seq(), reverse=True), tuple(Seq()), set(Seq()) == {0, 1, 4}, [*Seq()], *Seq())
a, b, c = Seq()
print(a, b, c)
# ---
class Up:
    def __init__(self, n): self.n = n; self.i = 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
print(list(Up(3)), sum(Up(4)), max(Up(5)), 2 in Up(3), tuple(Up(2)), dict(zip(Up(2), 'ab')), [*Up(2), *Up(1)], sorted(Up(3), reverse=True), list(map(str, Up(2))), list(filter(lambda x: x > 1, Up(3))), ','.join(map(str, Up(3))), set(Up(2)), any(Up(1)), all(Up(0)), list(enumerate(Up(2))), min(Up(3)), len(list(Up(7))))
u = Up(3)
print(next(u), list(u), list(u), next(u, 'end'))
# ---
class Bad:
    def __iter__(self): return 5
err(iter, Bad())
err(list, Bad())
class Bad2:
    __iter__ = None
err(iter, Bad2())
err(list, Bad2())
class Bad3:
    def __iter__(self): return self
err(iter, Bad3())
def f():
    for x in Bad3(): pass
err(f)
class Bad4:
    def __next__(self): return 1
err(iter, Bad4())
err(next, Bad3())
def g():
    a, b = Bad4()
err(g)
err(lambda: 1 in Bad4())
err(lambda: [*Bad4()])
err(lambda: print(*Bad4()))
err(sum, Bad4())
