def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print([x * y for x in range(3) for y in range(x)], [(x, y) for x in 'ab' for y in 'cd' if x + y != 'ad'], [[j for j in range(i)] for i in range(4)], [x for x in range(20) if x % 2 if x % 3])
print({x: x * x for x in range(4)}, {k: v for v, k in enumerate('abc')}, {c for c in 'hello' if c < 'i'} == {'e', 'h'}, {x % 3 for x in range(10)})
print(sum(x for x in range(5)), list(x for x in 'ab'), max((len(w), w) for w in ['a', 'bcd']), tuple(i for i in range(3)), dict((k, 1) for k in 'ab'))
# ---
x = 'outer'
print([x for x in range(3)], x, {x: 1 for x in 'a'}, x, list(x for x in 'b'), x, {x for x in [7]}, x)
err(lambda: [y for y in range(2)] and y)
# ---
n = 10
print([n + i for i in range(2)], [[n * j for j in range(i)] for i in range(3)])
def f(k):
    m = 2
    return [k * m * i for i in range(3)], {i: k for i in range(2)}, list(m + i for i in range(k))
print(f(3))
class C:
    a = 5
    b = [1, 2]
    c = [x for x in b]
    d = [v for v in range(a)]
    print(c, d)
def g():
    class D:
        y = 3
        try: z = [y for _ in range(1)]
        except NameError as e: print(e)
g()
# ---
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
gs = [(lambda j: lambda: j)(i) for i in range(3)]
print([g() for g in gs])
fs = []
for k in range(3): fs.append(lambda: k)
print([f() for f in fs])
k = 9
print(fs[0]())
# ---
g = (print('run', i) or i for i in range(3))
print('made')
print(next(g), next(g))
print(list(g), list(g))
def src():
    print('source')
    return [1, 2]
h = (x for x in src())
print('lazy?', list(h))
err(lambda: (x for x in 5))
err(lambda: list(x / 0 for x in [1]))
# ---
err(lambda: [undefined for _ in range(1)])
err(lambda: [x for x in 5])
err(lambda: [1 / x for x in (1, 0)])
err(lambda: {x: [] for x in [[]]})
err(lambda: {[] for _ in range(1)})
err(lambda: [a for a, b in [(1, 2), (3,)]])
err(lambda: [f(x) for x in range(2)])
# ---
m = [[1, 2], [3, 4]]
print([x for r in m for x in r], [[r[i] for r in m] for i in range(2)], [x if x % 2 else -x for r in m for x in r], [sum(r) for r in m], [*map(sum, m)], [(i, j, v) for i, r in enumerate(m) for j, v in enumerate(r)])
print([a + b for a, b in zip('ab', 'cd')], [w.title() for w in 'x y'.split()], [c for w in ['ab', 'c'] for c in w], [i for i, c in enumerate('abcab') if c == 'a'])
# ---
words = ['apple', 'bob', 'cat']
print({w: len(w) for w in words}, {len(w): [v for v in words if len(v) == len(w)] for w in words}, [w for w in words if all(c in 'bocat' for c in w)], {w[0]: w for w in words}, sorted({c for w in words for c in w}), [(w, n) for w in words if (n := len(w)) == 3])
# ---
def gen(n):
    i = 0
    while i < n:
        got = yield i
        if got: i = got
        else: i += 1
g = gen(10)
print(next(g), g.send(5), next(g), list(g))
print([x for x in gen(3)], sum(gen(4)), dict(zip(gen(2), 'ab')), [*gen(2)], max(gen(3)), 2 in gen(5), sorted(gen(3), reverse=True))
# ---
print([i for i in range(5)][::-1], [[i, j] for i in range(2) for j in range(2)][1:], {i: [j for j in range(i)] for i in range(3)}[2], (lambda n: [i * n for i in range(3)])(4), [f'{i}{c}' for i in range(2) for c in 'ab'])
print([*range(3)], [*{1: 2}], {**{i: i for i in range(2)}}, [x for x, in [(1,), (2,)]], [x for [x, y] in [(1, 2)]], [a for *_, a in ['abc', 'de']])
