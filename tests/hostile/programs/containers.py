# Containers that grow, and operations whose cost is not seen.
# --- a huge list
print(len([0] * 10 ** 9))
# --- a huge tuple
print(len((0,) * 10 ** 10))
# --- a huge list in place
a = [1]
a *= 10 ** 10
# --- a list of a huge range
print(len(list(range(10 ** 10))))
# --- a tuple of a huge range
print(len(tuple(range(10 ** 9))))
# --- a set of a huge range
print(len(set(range(10 ** 9))))
# --- a dictionary of a huge range
print(len(dict.fromkeys(range(10 ** 9))))
# --- sorted of a huge range
print(sorted(range(10 ** 9))[0])
# --- a range reversed into a list
print(list(reversed(range(10 ** 9)))[0])
# --- membership in a huge range
print(10 ** 11 + 0.5 in range(10 ** 12))
# --- any of nothing
print(any(False for _ in range(10 ** 12)))
# --- a list that extends itself
a = [1, 2]
while True:
    a.extend(a)
# --- a list that adds itself
a = [1, 2]
while True:
    a += a
# --- an iterator that feeds its own list
a = [1]
for x in a:
    a.append(x)
# --- a dictionary that grows
d = {}
i = 0
while True:
    d[i] = [i]
    i += 1
# --- a dictionary of growing keys
d = {}
k = ()
while True:
    d[k] = k
    k = (k, k)
# --- many small objects
class Node:
    def __init__(self, next):
        self.next = next
head = None
while True:
    head = Node(head)
# --- many small lists
a = []
while True:
    a.append([a])
# --- many closures
fs = []
while True:
    fs.append(lambda x=len(fs): (x, fs))
# --- many classes
kept = []
while True:
    kept.append(type('C', (), {'a': 1}))
# --- many exceptions that know each other
last = None
while True:
    try:
        raise ValueError(1) from last
    except ValueError as e:
        last = e
# --- a comprehension inside comprehensions
print(len([0 for a in range(1000) for b in range(1000) for c in range(1000) for d in range(1000)]))
# --- nested lists by comprehension
x = [[[[[0] * 100 for _ in range(100)] for _ in range(100)] for _ in range(100)] for _ in range(100)]
# --- a set comprehension without end
print(len({(a, b) for a in range(10 ** 5) for b in range(10 ** 5)}))
# --- slices that copy
a = list(range(100_000))
kept = []
while True:
    kept.append(a[:])
# --- slice assignment that multiplies
a = [1]
while True:
    a[0:0] = a
# --- insertion at the front of a long list
a = [0] * 300_000
while True:
    a.insert(0, 1)
# --- removal from the front of a long list
while True:
    a = [0] * 200_000
    while a:
        a.pop(0)
# --- remove by value
a = list(range(200_000))
while True:
    a.remove(a[-1])
    a.append(-1)
# --- counting in a long list
a = [0] * 1_000_000
while True:
    a.count(1)
# --- index in a long list of equal texts
a = ['a' * 1000] * 100_000
while True:
    'a' * 999 + 'b' in a
# --- comparing long lists
a = [0] * 2_000_000
b = a[:-1] + [1]
while True:
    a == b
# --- comparing nested lists that double
a, b = [], []
for _ in range(60):
    a, b = [a, a], [b, b]
print(a == b)
# --- hash of a tuple that doubles
t = ()
for _ in range(60):
    t = (t, t)
print(hash(t) == 1)
# --- repr of a list that doubles
a = []
for _ in range(60):
    a = [a, a]
print(a)
# --- str of a dictionary that doubles
d = {}
for _ in range(60):
    d = {1: d, 2: d}
print(str(d)[:10])
# --- sorting with an adversarial key
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        while True: pass
print(sorted([K(1), K(2)]))
# --- sorting with a key that grows the list
a = list(range(1000))
def key(x):
    b = [x] * 10_000_000
    return b
a.sort(key=key)
# --- sorting equal tuples that are long
a = [tuple([0] * 100_000 + [i]) for i in range(100)]
while True:
    sorted(a, reverse=True)
# --- keys that are all equal in hash
class H:
    def __hash__(self): return 1
    def __eq__(self, other): return self is other
d = {}
while True:
    d[H()] = 1
# --- integers that collide
d = {}
p = 2 ** 61 - 1
for i in range(10 ** 7):
    d[i * p] = i
# --- equality that never ends
class E:
    def __hash__(self): return 1
    def __eq__(self, other):
        while True: pass
{E(): 1, E(): 2}
# --- zip of endless things
def forever():
    while True:
        yield 1
print(len(list(zip(forever(), forever()))))
# --- map over an endless generator
def forever():
    while True:
        yield 1
print(max(map(lambda x: x, forever())))
# --- unpacking an endless generator
def forever():
    while True:
        yield 1
a, *b = forever()
# --- arguments from an endless generator
def forever():
    while True:
        yield 1
print(*forever())
# --- a huge number of arguments
def f(*args): return len(args)
print(f(*range(10 ** 9)))
# --- a huge number of keywords
def f(**kwargs): return len(kwargs)
print(f(**{'k' + str(i): i for i in range(10 ** 8)}))
# --- frozen sets of sets
s = frozenset()
while True:
    s = frozenset([s, frozenset([s])])
# --- set operations that grow
a = set(range(100_000))
kept = []
while True:
    kept.append(a | {len(kept)})
# --- a subset test over and over
a = set(range(300_000))
while True:
    a <= set(a)
# --- dictionary union in a loop
d = {i: i for i in range(100_000)}
while True:
    d = d | {len(d): 1}
# --- enumerate and reverse of long lists
a = list(range(500_000))
while True:
    a = list(reversed([x for _, x in enumerate(a)]))
# --- print of a huge list
print([0] * 20_000_000)
# --- print with a huge separator
print(1, 2, sep='x' * 10 ** 9)
# --- text of a huge tuple
print(len(str((1,) * 30_000_000)))
# --- chained maps
m = range(3)
for _ in range(100_000):
    m = map(lambda x: x, m)
print(list(m))
# --- chained generators
def g(inner):
    for x in inner:
        yield x
it = iter(range(3))
for _ in range(100_000):
    it = g(it)
print(list(it))
# --- yield from, a tower
def g(n):
    if n:
        yield from g(n - 1)
    yield n
print(sum(g(100_000)))
# --- list of a list of a list, cleared
a = []
for i in range(10 ** 7):
    a = [a]
a = None
print("done")
# --- a deep tuple hashed
t = ()
for i in range(200_000):
    t = (t,)
print(hash(t) == 0)
# --- a deep tuple as a key
t = ()
for i in range(200_000):
    t = (t,)
print({t: 1}[t])
# --- deep lists compared
a, b = [], []
for i in range(200_000):
    a, b = [a], [b]
print(a == b)
# --- deep tuples ordered
a, b = (), ()
for i in range(200_000):
    a, b = (a,), (b,)
print(a < b)
# --- a deep list printed
a = []
for i in range(200_000):
    a = [a]
print(a)
# --- a deep dictionary in an f-string
d = {}
for i in range(200_000):
    d = {'k': d}
print(f"{d}")
# --- a deep tuple in isinstance
t = int
for i in range(200_000):
    t = (t,)
print(isinstance('', t))
# --- a deep tuple as an exception filter
t = ValueError
for i in range(200_000):
    t = (t,)
try:
    raise KeyError(1)
except t:
    print("no")
# --- a deep frozenset
s = frozenset()
for i in range(100_000):
    s = frozenset([s])
print(len({s}))
# --- a list that contains itself
a = []
a.append(a)
print(a == [a], a)
# --- a dictionary that contains itself compared
a, b = {}, {}
a[1], b[1] = b, a
print(a == b)
# --- a text of a tree that shares everything
d = {'k': 1}
for i in range(40):
    d = {'a': d, 'b': d, 'c': d}
print(len(repr(d)))
