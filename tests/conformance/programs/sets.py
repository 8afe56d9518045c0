def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
s = {3, 1, 2}
print(s, len(s), 1 in s, 9 in s, set(), {1}, frozenset(), frozenset([2, 1]), set([1, 1, 1]), type({}), type({1}))
s.add(5); s.add(5); s.discard(99); s.discard(1); s.remove(2)
print(s)
s.update([7, 8], (9,)); print(s)
# ---
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a, a <= b, {3} <= a, a >= {1}, a < a, a <= a, {1, 2} < a, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset(range(10)), a.issuperset([1]))
print(a.union([9], (8,)), a.intersection([1, 2, 99]), a.difference([1], [2]), a.symmetric_difference([4, 5]), a.copy() == a, a.copy() is a)
a |= {10}; a &= {1, 2, 10, 3}; a -= {3}; a ^= {1, 100}
print(a)
a.intersection_update([2, 10]); a.difference_update([10]); a.symmetric_difference_update([2, 3]); print(a)
# ---
err({1}.remove, 2)
err(set().pop)
err(set, 5)
err(lambda: {[1]})
err(lambda: {1}.add([]))
err(lambda: {{1}})
err(lambda: {1} | [2])
err(lambda: {1} + {2})
err(lambda: {1} < [2])
err(lambda: {1}[0])
err(lambda: frozenset([1]).add(2))
err(lambda: hash({1}))
err(lambda: {1}.union(5))
err(lambda: [] in {1})
err(lambda: set(1, 2))
err(lambda: {1}.foo)
# ---
s = {1, 2, 3}
def f():
    for x in s:
        s.add(x + 10)
err(f)
s = {1, 2, 3}
def f():
    for x in s:
        s.remove(x)
err(f)
# ---
print({i * 7 % 31 for i in range(20)})
print(set(range(20, 0, -1)), {100, 5, 33, 64, 1}, {-1, 0}, {8, 16, 24, 0}, set(range(1000, 1010)))
s = set()
for i in [1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1]:
    s.add(i)
print(s, s.pop(), s)
# ---
fs = frozenset([1, 2, 3])
print(fs, fs | {4}, type(fs | {4}), type({4} | fs), fs & {1}, hash(fs) == hash(frozenset([3, 2, 1])), {fs: 'x'}[frozenset([1, 2, 3])], fs == {1, 2, 3}, {fs, fs}, {frozenset(), frozenset([1])} == {frozenset([1]), frozenset()})
# ---
class K:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return self.n
    def __repr__(self): return f'K{self.n}'
s = {K(1), K(2), K(1)}
print(len(s), K(1) in s, K(3) in s, s, s | {K(3)}, s & {K(1)}, s - {K(1)}, s ^ {K(1), K(4)}, s == {K(2), K(1)}, s <= {K(1), K(2), K(5)})
s.discard(K(1)); s.add(K(9))
print(s)
s.update([K(9), K(10)])
print(s, sorted(x.n for x in s), s.isdisjoint({K(77)}), s.issubset([K(2), K(9), K(10)]))
# ---
print(sorted({'b', 'a', 'c'}), {True, 1, 1.0}, {1.0, 1, True}, {0, False}, len({'', 'a', None}), {(1, 2), (1, 2)}, {1.5, 2.5}, sum({1, 2, 3}), max({1, 9, 3}))
# ---
class S(set):
    def add(self, x):
        super().add(x * 2)
s = S([1, 2])
s.add(5)
print(s, type(s), len(s), 10 in s, s | {3}, type(s | {3}), s == {1, 2, 10}, isinstance(s, set), repr(S()), S('a'))
class FS(frozenset):
    pass
print(FS([1]), FS([1]) == frozenset([1]), {FS([1]): 1}, type(FS([1]) | {2}))
# ---
seen = set()
out = []
for x in [3, 1, 3, 2, 1]:
    if x not in seen:
        seen.add(x)
        out.append(x)
print(out, list(dict.fromkeys([3, 1, 3])), len(set('mississippi')), sorted(set('mississippi')))
print({x for x in range(10) if x % 3 == 0}, {*range(3), *[5]}, {*()} == set())
# ---
s = {1, 2}
print(s.__len__(), s.__contains__(1), s.__or__({3}), s.__and__({1}), s.__eq__({1, 2}), s.__le__({1, 2, 3}), s.__sub__({1}), s.__iter__().__next__(), s.__repr__(), set.union({1}, {2}), frozenset.__len__(frozenset()))
it = iter({5})
print(next(it), next(it, 'end'), list(it))
# ---
print({0.5, 1, 2.5}, {10, 20, 30, 40, 50, 60}, {99, 9, 999})
a = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
a -= {2, 4, 6, 8}
a.add(20)
a.add(4)
print(a, a | {50, 51, 52, 53}, a & set(range(0, 30, 5)))
