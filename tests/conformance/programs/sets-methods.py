def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
s = {1, 2, 3}
s.add(4); s.add(2); s.discard(9); s.discard(1); s.remove(2)
print(s, len(s), 3 in s, 9 in s, s.copy(), s.pop() in (3, 4), len(s), s.clear(), s, set())
# ---
s = {1}
err(s.remove, 5)
err(set().pop)
err(s.add)
err(s.add, 1, 2)
err(s.add, [])
err(s.remove, [])
err(s.discard, {})
err(s.update, 5)
err(s.union, 5)
err(s.intersection, None)
err(s.issubset, 5)
err(s.isdisjoint, 5)
err(s.issubset)
err(s.symmetric_difference)
err(s.symmetric_difference, [1], [2])
err(s.add, x=1)
err(s.clear, 1)
err(set, 5)
err(set, 1, 2)
err(set, [[]])
err(frozenset, 5)
err(lambda: s[0])
err(lambda: s + s)
err(lambda: s | [1])
err(lambda: s & 5)
err(lambda: [1] - s)
err(lambda: s < [1])
err(lambda: s.foo)
err(hash, s)
err(lambda: {s: 1})
def f():
    t = {1}
    t |= [2]
err(f)
def g():
    t = {1}
    t -= 5
err(g)
def h(): s[0] = 1
err(h)
def i(): del s[0]
err(i)
# ---
a = {1, 2, 3, 4}; b = {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b, [9], (8,)), a.intersection(b), a.difference(b), a.symmetric_difference(b), a.union(), a.intersection([1, 2, 9]), a.difference([1], [2]), a.symmetric_difference([1, 9]), a.intersection(b, [3]))
# ---
a = {1, 2, 3}
print(a == {3, 2, 1}, a != {1}, a < {1, 2, 3, 4}, a <= a, a < a, a > {1}, a >= {1, 2}, a.issubset([1, 2, 3, 4]), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint({1}), {1} < {2}, {1} > {2}, set() < {1}, a == [1, 2, 3], a == frozenset(a), set('ab') == set('ba'))
# ---
a = {1, 2, 3}
b = a
a |= {4}; print(a, b is a); a &= {1, 4, 9}; print(a); a -= {1}; print(a); a ^= {4, 7}; print(a, b)
a.update([1, 2], {3}); print(a); a.intersection_update([1, 2, 7]); print(a); a.difference_update([1], (2,)); print(a); a.symmetric_difference_update({7, 8}); print(a)
a.update('', 'x' if False else '', range(3)); print(a)
# ---
f = frozenset([3, 1, 2])
print(f, len(f), 1 in f, f | {9}, {9} | f == {1, 2, 3, 9}, type(f | {9}).__name__, type({9} | f).__name__, f & {1}, f - {1}, f ^ {1}, f == {1, 2, 3}, hash(f) == hash(frozenset([1, 2, 3])), {f: 'x'}[frozenset([2, 1, 3])], frozenset(), frozenset('a'), f.union([7]), f.copy() is f, frozenset(f) is f)
err(lambda: f.add(1))
err(lambda: f.remove(1))
err(lambda: f.clear())
g = f
g |= {10}
print(g, f, type(g).__name__)
# ---
print({1, 2, 3}, {3, 2, 1}, {30, 20, 10}, set(range(10)), {5, 1, 4, 2, 3}, {100, 50, 7}, {8, 16, 24}, set(range(0, 100, 10)), {9, 1, 17, 25}, set([5, 3, 5, 3]), {1.0, 2, 0.0}, {True, 2, 0}, {64, 32, 16, 8, 4, 2, 1}, {1000, 2000, 3000})
# ---
s = set()
for i in [5, 3, 9, 1, 7, 2, 8, 6, 4, 0, 15, 12, 20, 31, 33]:
    s.add(i)
    print(s)
# ---
s = set(range(20))
for i in range(0, 20, 3): s.remove(i)
print(s)
for i in (40, 41, 42, 3): s.add(i)
print(s, [s.pop() for _ in range(5)], s)
# ---
print({x % 5 for x in range(20)}, {x * x for x in range(-3, 4)}, {len(w) for w in ['a', 'bb', 'cc']}, {(i, j) for i in range(2) for j in range(1)} == {(0, 0), (1, 0)}, len({1, 1.0, True}), {1, 1.0, True}, {True, 1}, {0, False, 0.0, -0.0}, set('hello') == {'h', 'e', 'l', 'o'}, sorted(set('hello')))
# ---
s = {1, 2, 3}
print(*s, list(s), tuple(s), sorted(s, reverse=True), sum(s), max(s), [x for x in s], *map(str, s), ','.join(map(str, s)), dict.fromkeys(s, 0), list(zip(s, 'abc')), list(enumerate(s)))
a, b, c = s
print(a, b, c, {*s, 9}, {*[1, 2], *(3,)}, {*()})
# ---
seen = set()
dups = [x for x in [1, 2, 1, 3, 2] if x in seen or seen.add(x)]
print(dups, seen, list(dict.fromkeys([3, 1, 3, 2, 1])))
print({frozenset([1]), frozenset([1, 2])} == {frozenset([2, 1]), frozenset([1])}, {(1, 2), (2, 1)} == {(2, 1), (1, 2)}, len({(1,), (1.0,)}))
# ---
class S(set):
    def add(self, x): super().add(x * 2)
s = S([1, 2])
s.add(5)
print(s, type(s).__name__, len(s), type(s | {1}).__name__, s == {1, 2, 10}, isinstance(s, set), S(), repr(S([1])))
class F(frozenset): pass
print(F([1]), repr(F()), hash(F([1])) == hash(frozenset([1])), F([1]) == frozenset([1]))
# ---
class P:
    def __init__(self, x): self.x = x
    def __hash__(self): return hash(self.x)
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __repr__(self): return f'P{self.x}'
s = {P(3), P(1), P(2), P(1)}
print(s, P(2) in s, P(9) in s, len(s), s | {P(7)}, s - {P(1)}, s & {P(3), P(1)}, s ^ {P(1), P(9)}, s == {P(1), P(2), P(3)}, s.discard(P(1)), s, s <= {P(2), P(3), P(4)})
err(s.remove, P(50))
# ---
s = {1, 2}
def f():
    for x in s: s.add(x + 10)
err(f)
def g():
    for x in {1, 2}: pass
    return x
print(g(), bool(set()), bool({0}), not set(), set() or 'empty')
# ---
print(set().__len__(), {1}.__contains__(1), {1}.__or__({2}), {1}.__eq__({1}), {1}.__repr__(), {1, 2}.__and__({1}), {1}.__or__([2]), {1}.__sub__({1}), {1}.__le__({1, 2}), set.union({1}, {2}), set.__name__, frozenset.__mro__, {1}.__rsub__({1, 2}))
# ---
print({3, 1, 2} & {2, 3, 9, 8, 7, 6}, {10, 20, 30, 40, 50} - {20}, {50, 40, 30, 20, 10} | {5, 15}, set([70, 60, 50, 40, 30, 20, 10]), set(range(5)) | set(range(3, 12)), set(range(30)) - set(range(0, 30, 2)), {7, 3} ^ {3, 1}, set(range(50, 30, -3)))
# ---

x = 12345
s = set()
for i in range(60):
    x = (x * 1103515245 + 12345) % 2**31
    v = x % 97
    if x % 3 == 0: s.discard(v)
    else: s.add(v)
print(s, len(s), list(s)[:5])
t = {v for v in s if v % 2}
print(t, s - t, s & t == t, s ^ t, t | {200, 100})
