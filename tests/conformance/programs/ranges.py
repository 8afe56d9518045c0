def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(range(5), range(1, 5), range(0, 10, 2), range(5, 0, -1), list(range(5)), list(range(2, 5)), list(range(0, 10, 3)), list(range(5, 0, -2)), list(range(0)), list(range(5, 5)), list(range(-3, 3, 2)), repr(range(3, 4, 1)))
# ---
err(range)
err(range, 1, 2, 3, 4)
err(range, 'a')
err(range, 1.0)
err(range, 1, 2, 0)
err(range, None)
err(range, 1, 'a')
err(range, stop=5)
# ---
r = range(0, 20, 3)
print(r[0], r[-1], r[2:4], r[::-1], r[1:], r[:2], r[::2], r[5:1], len(r), r.start, r.stop, r.step, 9 in r, 10 in r, 9.0 in r, '9' in r, r.index(9), r.count(9), r.count(10), list(reversed(r)), max(r), min(r), sum(r), r[-3:-1], r[10:], r[::-2])
err(lambda: r[7])
err(lambda: r[-8])
err(lambda: r['a'])
err(lambda: r[::0])
err(r.index, 10)
err(r.index, 'a')
def f(): r[0] = 1
err(f)
def g(): r.start = 1
err(g)
err(lambda: r + r)
err(lambda: r < r)
err(lambda: r * 2)
err(r.count)
def h(): del r[0]
err(h)
# ---
print(range(3) == range(0, 3), range(0) == range(5, 5), range(0, 4, 2) == range(0, 3, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3, 1)), {range(2): 'a'}[range(2)], range(3) != range(4), bool(range(0)), bool(range(1)), range(10)[2:8:2], range(1, 1) == range(0))
# ---
print(len(range(10**9)), 10**8 in range(10**9), range(10**9)[-1], range(10**9)[10**8], range(0, 10**9, 7)[-1], range(10**9).index(10**8), -1 in range(10**9), sum(range(10**4)), range(-10**9, 10**9)[0])
# ---
it = iter(range(3))
print(next(it), list(it), list(it), next(it, 'end'))
for i in range(3): i += 10; print(i, end=' ')
print(i)
for i in range(0): pass
else: print('else', i)
for i in range(10, 0, -3): print(i, end=' ')
print([*range(3)], tuple(range(2)), set(range(3)), dict(enumerate(range(2))), list(map(lambda x: x * x, range(4))), list(zip(range(2), range(5, 9))), sorted(range(3), reverse=True))
a, b, c = range(3)
print(a, b, c)
a, *b = range(5)
print(a, b)
# ---
n = 0
for i in range(3):
    for j in range(i, 3):
        if j == 2: break
        n += 1
    else:
        n += 100
print(n, range(3).__len__(), range(3).__getitem__(1), range(3).__contains__(2), list(range(3).__iter__()), list(range(3).__reversed__()), range.__name__, isinstance(range(1), range), range(True), range(2)[True])
err(lambda: type('R', (range,), {}))
