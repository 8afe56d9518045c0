def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Count(3)), sum(Count(4)), [x for x in Count(2)], 1 in Count(3), max(Count(3)), [*Count(2)], tuple(Count(2)), set(Count(2)), dict(enumerate(Count(2))), list(zip(Count(2), 'ab')), list(map(str, Count(2))), list(filter(None, Count(3))), sorted(Count(3)))
a, b = Count(2)
print(a, b)
err(lambda: [x for x, y in Count(2)])
it = Count(1)
print(next(it), next(it, 'd'))
err(next, it)
# ---
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(zip([1, 2, 3], 'ab')), list(zip()), list(zip([1])), list(zip('ab', 'cd', 'ef')), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(str, [1])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(None, [0, 1, '', 'a'])), list(reversed('abc')), list(reversed(range(3))), list(iter([1])), list(range(5, 0, -2)))
err(lambda: list(zip([1, 2], [1], strict=True)))
err(lambda: list(zip([1], [1, 2], strict=True)))
err(lambda: list(zip([1], [1], [1, 2], strict=True)))
err(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
print(list(zip([1], [2], strict=True)))
err(lambda: list(map(len, [1])))
err(lambda: list(map(5, [1])))
err(lambda: list(enumerate(5)))
# ---
it = iter([1, 2, 3])
print(next(it), [x for x in it], next(it, None))
print(type(iter([])), type(iter(())), type(iter({})), type(iter('')), type(iter(set())), type(iter(range(0))), type(iter({}.values())), type(iter({}.items())), type(iter(b'')))
print(type(enumerate([])), type(zip()), type(map(str, [])), type(filter(None, [])), type(reversed([])), type(range(1)))
e = enumerate('xy')
print(next(e), e is iter(e), list(e))
z = zip('ab', [1, 2])
print(next(z), list(z), list(z))
# ---
r = range(10)
print(r, r[3], len(r), 5 in r, 10 in r, r.index(4), r.count(4), range(3) == range(0, 3, 1), r.start, r.stop, r.step, range(0, 10, 3)[-1], list(range(-3, 3)), range(5, 0), bool(range(0)), sum(range(101)), max(range(5)), hash(range(3)) == hash(range(0, 3)), 5.0 in r, 'a' in r, list(range(3, -1, -1)), range(1, 10, 2))
err(r.index, 100)
def f(): r[0] = 1
err(f)
print(range(2**30)[10**9], len(range(10**9)), 10**14 in range(10**15))
# ---
def gen():
    yield from 'abc'
it = iter(gen())
print(next(it), ''.join(it))
n = 0
def f():
    global n
    n += 1
    return n
print(list(iter(f, 4)))
it = iter(f, 7)
print(next(it), list(it), list(it))
err(iter, 5, 6)
print(type(iter(f, 1)))
# ---
class Bad:
    def __iter__(self): return 5
class Bad2:
    def __iter__(self): return self
class Bad3:
    def __next__(self): return 1
class Bad4:
    __iter__ = None
class Old:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i
err(lambda: [x for x in Bad()])
err(lambda: [x for x in Bad2()])
err(lambda: [x for x in Bad3()])
err(lambda: [x for x in Bad4()])
print(list(Old()), next(Bad3()), [*Old()], 2 in Old(), sum(Old()))
a, b, c = Old()
print(a, b, c)
class Raises:
    def __iter__(self): return self
    def __next__(self): raise ValueError('next failed')
err(list, Raises())
err(lambda: [x for x in Raises()])
# ---
total = 0
for i in range(3):
    for j in range(3):
        if j == 2: break
        total += i * j
    else: print('never')
else: print('else', total)
for x in []: pass
else: print('empty else')
for i in range(5):
    if i == 3: break
else: print('no')
print(i)
i = 0
while i < 3: i += 1
else: print('while else', i)
for (a, b), c in [((1, 2), 3)]: print(a, b, c)
for x, *y in [(1, 2, 3), 'ab']: print(x, y)
d = {}
for d['k'] in range(3): pass
print(d)
# ---
m = map(lambda x: x * 2, [1, 2, 3])
print(next(m), list(m), list(m))
f = filter(lambda x: x % 2, range(5))
print(next(f), list(f))
pairs = list(zip(*[(1, 'a'), (2, 'b')]))
print(pairs, dict(map(lambda kv: (kv[1], kv[0]), {'a': 1}.items())))
def noisy(x): print('call', x); return x
print(any(map(noisy, [0, 1, 2])), all(map(noisy, [1, 0, 2])))
it = iter([1, 2, 3, 4])
print(list(zip(it, it)))
print(next(iter({'k': 1})), next(iter({7})), min(map(len, ['aa', 'b'])), sum(map(int, '123')))
# ---
import itertools
print(list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.chain([1], 'ab')), list(itertools.chain.from_iterable([[1], [2]])), list(itertools.product('ab', [1, 2])), list(itertools.permutations([1, 2, 3], 2)), list(itertools.combinations('abc', 2)), list(itertools.accumulate([1, 2, 3])), list(itertools.zip_longest([1], [2, 3], fillvalue=0)), [(k, list(g)) for k, g in itertools.groupby('aabc')], list(itertools.takewhile(lambda x: x < 3, range(9))), list(itertools.dropwhile(lambda x: x < 3, range(5))), list(itertools.repeat(1, 2)), list(itertools.starmap(pow, [(2, 3)])), list(itertools.islice(itertools.cycle('ab'), 5)), list(itertools.compress('abc', [1, 0, 1])), list(itertools.pairwise([1, 2, 3])), list(itertools.batched('abcde', 2)), list(itertools.filterfalse(None, [0, 1])))
a, b = itertools.tee([1, 2])
print(list(a), list(b))
