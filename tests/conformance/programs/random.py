import random
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
random.seed(42)
print([random.random() for _ in range(3)])
print([random.randint(1, 6) for _ in range(10)])
print(random.uniform(1, 10), random.uniform(-1.5, 1.5), random.choice('abcdef'), random.choice([10, 20, 30]))
# ---
random.seed(1)
xs = list(range(10))
random.shuffle(xs); print(xs)
print(random.sample(range(100), 5), random.sample('abcdefghij', 3), random.sample(range(10**6), 8), random.sample([1, 2, 3], 3))
print(random.choices('abc', k=5), random.choices([1, 2, 3], weights=[10, 1, 1], k=6), random.choices('xy', cum_weights=[1, 5], k=4))
# ---
r = random.Random(7)
print(r.gauss(0, 1), r.gauss(0, 1), r.gauss(10, 2), r.normalvariate(0, 1), r.expovariate(2), r.expovariate())
print(r.triangular(0, 10, 3), r.triangular(), r.betavariate(2, 3), r.gammavariate(2, 1), r.gammavariate(0.5, 1), r.gammavariate(1, 2))
print(r.lognormvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 1.5), r.vonmisesvariate(0, 4))
# ---
r = random.Random(123)
print(r.getrandbits(1), r.getrandbits(8), r.getrandbits(32), r.getrandbits(33), r.getrandbits(100), r.getrandbits(0))
print(r.randbytes(5), r.randbytes(0), r.randrange(10), r.randrange(5, 10), r.randrange(0, 100, 7), r.randrange(10, 0, -3))
print(r.binomialvariate(10, 0.3), r.binomialvariate(100, 0.6))
# ---
for seed in (0, 1, -5, 2**70, 'hello', 'é', b'bytes', None.__class__ is None):
    random.seed(seed)
    print(seed, random.random(), random.randrange(1000))
# ---
a, b = random.Random(5), random.Random(5)
print([a.randint(0, 99) for _ in range(5)] == [b.randint(0, 99) for _ in range(5)])
s = a.getstate()
x = a.random(); a.setstate(s)
print(x == a.random(), a.random() == b.random())
# ---
err(random.choice, [])
err(random.randint, 5, 1)
err(random.randrange, 0)
err(random.randrange, 5, 5)
err(random.randrange, 1, 10, 0)
err(random.sample, [1, 2], 3)
err(random.sample, {1, 2}, 1)
err(random.choices, [1], [1, 2])
err(random.choices, [1, 2], [0, 0])
err(random.randint, 1.5, 2)
err(random.getrandbits, -1)
err(random.seed, [])
# ---
random.seed(2024)
def roll(n, sides=6): return sum(random.randint(1, sides) for _ in range(n))
print([roll(2) for _ in range(12)])
deck = [f'{r}{s}' for s in 'SHDC' for r in 'A23456789TJQK']
random.shuffle(deck)
print(deck[:5], random.sample(deck, k=3), random.sample(['a', 'b'], counts=[3, 2], k=4))
inside = sum(1 for _ in range(1000) if random.random() ** 2 + random.random() ** 2 <= 1)
print(4 * inside / 1000)
# ---
class Loaded(random.Random):
    def random(self): return 0.25
l = Loaded(3)
print(l.random(), l.uniform(0, 4))
rng = random.Random('seed')
print(sorted(rng.random() for _ in range(3)), rng.choice(range(5, 50, 5)), rng.choice('xyz'))
# ---
random.seed(99)
print(round(sum(random.gauss(0, 1) for _ in range(100)), 9), random.gauss(mu=5, sigma=0.1))
print([round(random.expovariate(1 / 3), 4) for _ in range(4)], [round(random.uniform(0.1, 0.5), 3) for _ in range(4)])
