def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
people = [('Bob', 25), ('Ann', 30), ('Cid', 25), ('Dee', 30)]
print(sorted(people), sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: p[0][::-1]))
people.sort(key=lambda p: p[0]); people.sort(key=lambda p: p[1]); print(people)
# ---
print(sorted('banana'), sorted([3, 1, 2], reverse=True), sorted(['b', 'B', 'a', 'A']), sorted(['b', 'B', 'a', 'A'], key=str.lower), sorted([1.5, 1, True, 0.5]), sorted([[2], [1, 5], [1]]), sorted(['10', '9', '2'], key=int), sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]), sorted([(1, 'b'), (1, 'a')], key=lambda t: t[0]), sorted([-3, 2, -1], key=abs))
# ---
err(sorted, [1, 'a', 2])
err(sorted, [None, None])
err(sorted, [1, None])
err(sorted, [(1, 'a'), (1, 2)])
err(sorted, [{}, {}])
err(sorted, ['a', 1])
err(sorted, [1, 2], key=lambda x: 1 / 0)
err(sorted, [1, 2], key='a')
err(sorted, [[1], ('a',)])
err([1, 'a'].sort)
print(sorted([None]), sorted([]), sorted(['only']), sorted([object] ) == [object])
# ---
class V:
    def __init__(self, n, t=''): self.n, self.t = n, t
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'V{self.n}{self.t}'
print(sorted([V(3), V(1), V(2)]), min([V(3), V(1)]), max([V(3), V(1)]), sorted([V(1, 'a'), V(0), V(1, 'b')]), sorted([V(1, 'a'), V(0), V(1, 'b')], reverse=True), [V(1)] < [V(2)])
err(lambda: V(1) <= V(2))
print(V(1) > V(2))
# ---
log = []
class L:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        log.append((self.n, o.n))
        return self.n < o.n
r = sorted([L(3), L(1), L(2), L(5), L(4)])
print([x.n for x in r], log)
log.clear()
min([L(3), L(1), L(2)]); print(log)
log.clear()
max([L(3), L(1), L(2)]); print(log)
# ---
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([3, 1, 2], key=key), calls)
calls.clear()
print(max([3, 1, 2], key=key), min([3, 1], key=key), calls)
# ---
a = [5, 1, 4]
b = sorted(a)
print(a, b, a is b, a.sort(), a == b)
a = list(range(10)); a.sort(key=lambda x: x % 3); print(a)
a.sort(key=lambda x: (x % 2, -x)); print(a)
a.sort(reverse=True); print(a)
a.reverse(); print(a, a[::-1] == sorted(a, reverse=True))
# ---
def bad(x):
    a.append(x)
    return x
a = [3, 1, 2]
err(lambda: a.sort(key=bad))
print(len(a) >= 3)
b = [3, 1, 2]
def fail(x):
    if x == 1: raise ValueError('no')
    return x
err(lambda: b.sort(key=fail))
print(b)
# ---
x = 7
data = []
for i in range(200):
    x = (x * 1103515245 + 12345) % 2**31
    data.append((x >> 8) % 50)
s = sorted(data)
print(s == sorted(sorted(data, reverse=True)), s[:10], s[-5:], sorted(range(200), key=lambda i: data[i])[:12], sorted(range(200), key=data.__getitem__, reverse=True)[:12])
class W:
    n = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        W.n += 1
        return self.v < o.v
r = sorted([W(v) for v in data]); print([w.v for w in r] == s, W.n)
W.n = 0; sorted([W(v) for v in s]); print(W.n)
W.n = 0; sorted([W(v) for v in s[::-1]]); print(W.n)
W.n = 0; sorted([W(v) for v in data], reverse=True); print(W.n)
W.n = 0; sorted([W(v) for v in s[:100] + s[50:]]); print(W.n)
# ---
print(sorted([float('nan'), 1, 0], key=lambda x: (x != x, x))[:2], sorted([0.0, -0.0, 0]), sorted([True, False, 1, 0]), sorted(['é', 'e', 'z', 'E']), sorted(['a10', 'a9', 'a1']), sorted([(2,), (1, 2), ()]), sorted([b'b', b'a']), sorted(range(5, 0, -1)), sorted(x for x in 'cab'), sorted(zip([2, 1], 'ab')))
