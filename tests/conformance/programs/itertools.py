from itertools import *
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
c = count()
print(next(c), next(c), c)
print(list(islice(count(5, 3), 4)), list(islice(count(1, -1), 3)), count(10, 2))
print(list(islice(count(0.5, 0.25), 3)), [i for i, _ in zip(count(1), 'abc')])
err(count, 'a')
# ---
print(list(islice(cycle('AB'), 5)), list(cycle([])))
r = repeat('x', 3)
print(r, next(r), r, list(r), r)
print(list(map(pow, range(5), repeat(2))), repeat(1), list(repeat(5, 0)), list(repeat(5, -2)))
err(repeat, 1, 'a')
# ---
print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate('abc')))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], lambda a, b: a * b)))
print(list(accumulate([1, 2], initial=100)), list(accumulate([], initial=0)))
err(accumulate, 5)
# ---
print(list(batched('ABCDEFG', 3)), list(batched([], 2)))
err(lambda: list(batched('ABCD', 3, strict=True)))
err(batched, 'abc', 0)
for batch in batched(range(5), 2): print(batch)
# ---
print(list(chain('ABC', [1, 2], (x for x in 'z'))), list(chain()), list(chain.from_iterable(['ab', 'cd'])))
print(list(chain.from_iterable(x * 2 for x in 'ab')))
err(lambda: list(chain([1], 5)))
ch = chain([1, 2], [3])
print(next(ch), list(ch), next(ch, 'end'))
# ---
print(list(combinations('ABCD', 2)), list(combinations(range(3), 0)), list(combinations('AB', 3)))
print([''.join(p) for p in permutations('abc')], list(permutations(range(3), 2)), list(permutations('ab', 3)))
print(list(combinations_with_replacement('ABC', 2)), len(list(permutations(range(5)))))
err(combinations, 'abc', -1)
err(permutations, 'ab', -1)

# ---
print(list(product('AB', [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product('ab', [])))
for a, b in product(range(2), 'xy'): print(a, b, end=';')
print()
err(product, 5)
# ---
print(list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])), list(dropwhile(lambda x: x < 5, [1, 4, 6, 3, 8])))
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 3, 8])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, '', 'a'])))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(lambda *a: sum(a), [(1,), (1, 2), ()])))
err(lambda: list(starmap(pow, [5])))
err(lambda: list(takewhile(5, [1])))
# ---
print(list(islice('ABCDEFG', 2)), list(islice('ABCDEFG', 2, 4)), list(islice('ABCDEFG', 2, None)), list(islice('ABCDEFG', 0, None, 2)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 5, 2)), list(it))
err(islice, [1], -1)
err(islice, [1], 1, -2)
err(islice, [1], 1, 2, 0)
err(islice, [1], 'a')
# ---
print(list(pairwise('ABCD')), list(pairwise([1])), list(pairwise([])))
print([b - a for a, b in pairwise([1, 4, 9, 16])])
# ---
print(list(zip_longest('ABCD', 'xy', fillvalue='-')), list(zip_longest([1], [])), list(zip_longest()))
for a, b in zip_longest([1, 2, 3], 'ab'): print(a, b)
# ---
for k, g in groupby('AAAABBBCCDAABBB'): print(k, list(g), end=' ')
print()
data = [('fruit', 'apple'), ('fruit', 'fig'), ('veg', 'kale'), ('fruit', 'kiwi')]
for k, g in groupby(data, key=lambda p: p[0]): print(k, [x[1] for x in g])
print([(k, len(list(g))) for k, g in groupby(sorted('mississippi'))])
print([k for k, g in groupby([1, 1, 2, 3, 3])])
groups = [g for k, g in groupby('AAB')]
print([list(g) for g in groups])
# ---
for k, g in groupby([1, 3, 5, 2, 4, 7], key=lambda n: n % 2):
    print(k, next(g))
g = groupby('aab')
k, first = next(g)
print(next(first), list(first), list(first))
print(next(g)[0], next(g, None))
# ---
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
x, y, z = tee(iter('abc'), 3)
print(next(x), next(x), next(y), list(z), list(x), list(y))
err(tee, [1], -1)
print(tee([1], 0))
# ---
print(sum(islice(count(1), 100)), dict(zip('abc', count())), sorted(chain([3], [1], [2])))
def primes():
    sieve = count(2)
    while True:
        p = next(sieve)
        yield p
        sieve = filter(lambda n, p=p: n % p, sieve)
print(list(islice(primes(), 8)))
# ---
def roundrobin(*its):
    its = [iter(i) for i in its]
    while its:
        for it in list(its):
            try: yield next(it)
            except StopIteration: its.remove(it)
print(list(roundrobin('ABC', 'D', 'EF')))
ids = count(100)
class T:
    def __init__(self): self.id = next(ids)
print([T().id for _ in range(3)])
# ---
it = cycle([1, 2, 3])
print([next(it) for _ in range(7)])
for i, s in zip(range(4), cycle(['red', 'green'])): print(i, s)
print(iter(it) is it, type(it).__name__, type(count()).__name__, isinstance(chain(), chain))
print(all(a <= b for a, b in pairwise(sorted([3, 1, 2]))), any(compress([0, 1], [1, 1])))
# ---
err(next, chain())


err(cycle, 5)

err(pairwise, 3)
err(groupby, 3)
