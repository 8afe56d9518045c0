def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print([x * 2 for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in 'ab'], {x: x * x for x in range(3)}, {x % 3 for x in range(10)}, list(x for x in 'ab'))
# ---
x = 'outer'
r = [x for x in range(3)]
print(x, r)
def f():
    y = 5
    return [y + i for i in range(3)], [[y * i + j for j in range(2)] for i in range(2)]
print(f())
# ---
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
gs = [(lambda j: lambda: j)(i) for i in range(3)]
print([g() for g in gs])
# ---
class C:
    n = 3
    items = [1, 2]
    a = [x for x in items]
    def g(self): return [self.n * i for i in self.items]
print(C.a, C().g())
def f():
    class D:
        n = 3
        b = [n for _ in range(2)]
err(f)
# ---
print([y := 5, y ** 2], [z for x in range(5) if (z := x * 2) > 4], z)
total = 0
print([total := total + v for v in range(5)], total)
# ---
m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [x for row in m for x in row], {k: [v] for k, v in zip('ab', m)}, [a + b for a, b in [(1, 2), (3, 4)]], [*(i for i in range(3))], {**{k: v for k, v in [('a', 1)]}})
# ---
g = (x * x for x in range(4))
print(next(g), next(g), list(g), list(g), sum(x for x in range(4)), max((len(w), w) for w in ['a', 'bb']), type(g).__name__)
err(lambda: [x for x in 5])
err(lambda: [a for a, b in [(1, 2, 3)]])
err(lambda: [undefined for _ in range(1)])
err(lambda: list(1 / x for x in [1, 0]))
# ---
def show(x):
    print('f', x)
    return x
g = (show(x) for x in [show(0), show(1)])
print('made')
print(list(g))
err(lambda: (x for x in 5))
def bad():
    g = (x for x in undefined_name)
err(bad)
# ---
print({len(w): w for w in ['a', 'bb', 'cc']}, {i: j for i in range(2) for j in range(2)}, [i if i % 2 else -i for i in range(4)], [None for _ in range(2)], [[]] + [[i] for i in range(2)], not [x for x in []])
print([(i, j) for i in range(3) for j in range(i)], [x for x in range(20) if x % 2 == 0 and x % 3 == 0], [a for a in 'hello' if a not in 'aeiou'], ''.join([c.upper() for c in 'abc']), dict([(i, str(i)) for i in range(2)]))
# ---
def primes(n):
    return [p for p in range(2, n) if all(p % d for d in range(2, int(p ** 0.5) + 1))]
print(primes(40))
print([f'{x:02d}' for x in range(3)], any(x > 2 for x in range(4)), sorted({w.lower() for w in ['A', 'b', 'a']}), [x for x, in [(1,), (2,)]], [x for *x, y in [(1, 2, 3)]])
