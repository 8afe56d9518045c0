import heapq, bisect
from heapq import *
from bisect import *
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
h = []
for x in [5, 1, 8, 3, 2, 9]: heappush(h, x)
print(h, h[0])
print([heappop(h) for _ in range(len(h))], h)
# ---
h = [9, 4, 7, 1, 3, 8]
heapify(h); print(h)
print(heapreplace(h, 10), h, heappushpop(h, 0), heappushpop(h, 99), h)
# ---
err(heappop, [])
err(heapreplace, [], 1)
err(heappush, (1, 2), 3)
err(heapify, 'abc')
err(heappush, [1], 'a')
print(heappushpop([], 5))
# ---
tasks = []
heappush(tasks, (2, 'write')); heappush(tasks, (1, 'plan')); heappush(tasks, (3, 'ship')); heappush(tasks, (1, 'ask'))
while tasks: print(heappop(tasks), end=' ')
print()
class J:
    def __init__(self, p, n): self.p, self.n = p, n
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return f'{self.n}{self.p}'
h = []
for p, n in [(3, 'c'), (1, 'a'), (2, 'b'), (1, 'z')]: heappush(h, J(p, n))
print(h, [heappop(h) for _ in range(4)])
# ---
print(nlargest(3, [5, 1, 9, 7]), nsmallest(2, [5, 1, 9, 7]), nlargest(2, ['aa', 'b', 'cccc'], key=len), nsmallest(10, [2, 1]), nlargest(0, [1]), nsmallest(1, []), nsmallest(-1, [1]))
print(nlargest(3, {'a': 3, 'b': 7, 'c': 1}.items(), key=lambda kv: kv[1]), nsmallest(1, [3, 1], key=lambda x: -x))
# ---
print(list(merge([1, 4, 7], [2, 5], [3, 6, 9])), list(merge()), list(merge([3, 1], reverse=True)), list(merge([5, 3], [4, 2], reverse=True)))
print(list(merge(['a', 'ccc'], ['bb'], key=len)))
# ---
def heapsort(xs):
    h = list(xs); heapify(h)
    return [heappop(h) for _ in range(len(h))]
print(heapsort([3, 1, 2]), heapsort('hello'), heapsort([]))
def dijkstra(g, s):
    dist, pq = {s: 0}, [(0, s)]
    while pq:
        d, u = heappop(pq)
        if d > dist[u]: continue
        for v, w in g[u]:
            if d + w < dist.get(v, 1e9):
                dist[v] = d + w
                heappush(pq, (d + w, v))
    return dist
print(dijkstra({'a': [('b', 1), ('c', 4)], 'b': [('c', 2), ('d', 6)], 'c': [('d', 3)], 'd': []}, 'a'))
# ---
err(heappush, [(1, J(1, 'a') if 'J' in globals() else object())], (1, object()))
err(heappush, [(1, {})], (1, {}))
h = [3, 1, 2]
heapify_max(h); print(h, heappop_max(h), h)
heappush_max(h, 7); print(h, heappushpop_max(h, 0), heapreplace_max(h, 4), h)
# ---
a = [1, 3, 3, 5, 7]
print(bisect_left(a, 3), bisect_right(a, 3), bisect.bisect(a, 3) if False else bisect_right(a, 4), bisect_left(a, 0), bisect_left(a, 100), bisect_left([], 1))
print(bisect_left(a, 3, 2), bisect_left(a, 3, 0, 1), bisect_right(a, 5, lo=1, hi=3))
# ---
a = [1, 5]
insort(a, 3); insort_left(a, 3); insort_right(a, 0); print(a)
def grade(score, cuts=[60, 70, 80, 90], letters='FDCBA'): return letters[bisect_right(cuts, score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
# ---
import bisect as bs
recs = [('a', 1), ('b', 3), ('c', 5)]
print(bs.bisect_left(recs, 3, key=lambda r: r[1]), bs.bisect(recs, 3, key=lambda r: r[1]))
bs.insort(recs, ('x', 4), key=lambda r: r[1]); print(recs)
err(bs.bisect_left, [1], 2, -1)
err(bs.bisect, [1, 'a'], 2)
# ---
print([bs.bisect([1, 2, 2, 3], x) for x in (0, 1, 2, 3, 4)], bs.bisect('abd', 'c'))
class H:
    def __init__(self): self.h, self.n = [], 0
    def push(self, item, prio):
        heapq.heappush(self.h, (-prio, self.n, item)); self.n += 1
    def pop(self): return heapq.heappop(self.h)[-1]
q = H()
for i, p in [('low', 1), ('high', 5), ('mid', 3), ('high2', 5)]: q.push(i, p)
print([q.pop() for _ in range(4)])
median = []
for x in [5, 2, 8, 1]:
    insort(median, x)
    print(median[len(median) // 2], end=' ')
print()
