def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def is_prime(n):
    if n < 2: return False
    i = 2
    while i * i <= n:
        if n % i == 0: return False
        i += 1
    return True
print([n for n in range(60) if is_prime(n)])
# ---
def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]
print(sieve(100))
# ---
def fib(n, memo={}):
    if n in memo: return memo[n]
    if n < 2: return n
    memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
print([fib(i) for i in range(20)], fib(150), len(fib.__defaults__[0]))
# ---
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        swapped = False
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped: break
    return a
print(bubble([5, 2, 9, 1, 5, 6]), bubble([]), bubble(['b', 'a']))
# ---
def quick(a):
    if len(a) <= 1: return a
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def merge_sort(a):
    if len(a) < 2: return a
    m = len(a) // 2
    l, r = merge_sort(a[:m]), merge_sort(a[m:])
    out = []
    while l and r: out.append(l.pop(0) if l[0] <= r[0] else r.pop(0))
    return out + l + r
data = [(7 * i) % 31 for i in range(25)]
print(quick(data), merge_sort(data) == sorted(data))
# ---
def bsearch(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x: lo = mid + 1
        else: hi = mid
    return lo if lo < len(a) and a[lo] == x else -1
a = list(range(0, 100, 7))
print([bsearch(a, x) for x in (0, 7, 8, 98, 99)])
# ---
def hanoi(n, a='A', b='B', c='C', moves=None):
    if moves is None: moves = []
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)
    return moves
print(hanoi(3), len(hanoi(7)))
# ---
def perms(s):
    if len(s) <= 1: return [s]
    return [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
def subsets(a):
    return [[]] if not a else [s + t for s in subsets(a[1:]) for t in ([], [a[0]])]
print(perms('abc'), subsets([1, 2, 3]), len(perms('abcde')))
# ---
graph = {'A': ['B', 'C'], 'B': ['D'], 'C': ['D', 'E'], 'D': ['F'], 'E': ['F'], 'F': []}
def bfs(start):
    seen, queue = [start], [start]
    while queue:
        for n in graph[queue.pop(0)]:
            if n not in seen:
                seen.append(n); queue.append(n)
    return seen
def dfs(n, seen=None):
    seen = seen if seen is not None else set()
    if n in seen: return []
    seen.add(n)
    return [n] + sum((dfs(m, seen) for m in graph[n]), [])
def paths(a, b):
    if a == b: return [[b]]
    return [[a] + p for n in graph[a] for p in paths(n, b)]
print(bfs('A'), dfs('A'), paths('A', 'F'))
# ---
def dijkstra(g, s):
    dist = {s: 0}; todo = {s}
    while todo:
        u = min(todo, key=dist.get)
        todo.remove(u)
        for v, w in g.get(u, {}).items():
            if dist[u] + w < dist.get(v, float('inf')):
                dist[v] = dist[u] + w
                todo.add(v)
    return dist
print(dijkstra({1: {2: 7, 3: 9, 6: 14}, 2: {3: 10, 4: 15}, 3: {4: 11, 6: 2}, 6: {5: 9}, 4: {5: 6}}, 1))
# ---
def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def transpose(m): return [list(r) for r in zip(*m)]
def det(m): return m[0][0] if len(m) == 1 else sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
m = [[2, 0, 1], [1, 3, 2], [1, 1, 1]]
print(matmul(m, m), transpose(m), det(m), matmul([[1.5]], [[2]]))
# ---
def caesar(s, k):
    return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else c for c in s)
print(caesar('Hello, World!', 3), caesar(caesar('Hello', 5), -5), [caesar('abc', k) for k in range(-2, 3)])
# ---
def roman(n):
    out = ''
    for v, s in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        while n >= v:
            out += s; n -= v
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 1994, 2026, 3999)])
# ---
text = "It was the best of times, it was the worst of times"
words = text.lower().replace(',', '').split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
for w, n in sorted(freq.items(), key=lambda p: (-p[1], p[0]))[:5]: print(f'{w:<8}{n:>3} {"*" * n}')
print(len(words), len(set(words)), max(words, key=len), sorted(set(len(w) for w in words)))
# ---
def lcs(a, b):
    t = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            t[i][j] = t[i - 1][j - 1] + x if x == y else max(t[i - 1][j], t[i][j - 1], key=len)
    return t[-1][-1]
def edit(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]
print(lcs('AGGTAB', 'GXTXAYB'), edit('kitten', 'sitting'), edit('', 'abc'))
# ---
def queens(n, row=0, cols=()):
    if row == n: return 1
    return sum(queens(n, row + 1, cols + (c,)) for c in range(n) if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)))
print([queens(n) for n in range(1, 7)])
# ---
def collatz(n):
    steps = 0
    while n != 1: n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
    return steps
print([collatz(n) for n in range(1, 20)], max(range(1, 100), key=collatz))
# ---
def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]
for r in pascal(6): print(' '.join(map(str, r)).center(15))
# ---
def rpn(s):
    stack = []
    for t in s.split():
        if t in '+-*/':
            b, a = stack.pop(), stack.pop()
            stack.append({'+': lambda: a + b, '-': lambda: a - b, '*': lambda: a * b, '/': lambda: a / b}[t]())
        else: stack.append(float(t) if '.' in t else int(t))
    return stack.pop()
print(rpn('3 4 + 2 *'), rpn('5 1 2 + 4 * + 3 -'), rpn('7 2 /'))
err(rpn, '1 +')
err(rpn, '1 0 /')
# ---
def balanced(s):
    stack = []
    for c in s:
        if c in '([{': stack.append(c)
        elif c in ')]}':
            if not stack or '([{'.index(stack.pop()) != ')]}'.index(c): return False
    return not stack
print([balanced(s) for s in ('()', '([]{})', '(]', '((', ')', '')])
# ---
def flatten(x):
    for y in x:
        if isinstance(y, (list, tuple)): yield from flatten(y)
        else: yield y
def depth(x): return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0
print(list(flatten([1, [2, (3, [4])], [], [[5]]])), depth([1, [2, [3]]]), depth([]), depth(5))
# ---
def newton(x, n=6):
    r = x
    for _ in range(n): r = (r + x / r) / 2
    return r
print(newton(2), newton(2) ** 0.5, abs(newton(2) - 2 ** 0.5) < 1e-12, [round(newton(i), 6) for i in range(1, 6)])
# ---
def digits(n, base=10):
    if n == 0: return '0'
    out = []
    while n: n, r = divmod(n, base); out.append('0123456789abcdef'[r])
    return ''.join(reversed(out))
print(digits(255, 16), digits(10, 2), digits(0), digits(10**20), int(digits(12345, 7), 7), all(digits(i, 2) == bin(i)[2:] for i in range(50)))
# ---
class Node:
    def __init__(self, v): self.v, self.l, self.r = v, None, None
    def add(self, v):
        side = 'l' if v < self.v else 'r'
        child = getattr(self, side)
        if child is None: setattr(self, side, Node(v))
        else: child.add(v)
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
    def height(self): return 1 + max((c.height() for c in (self.l, self.r) if c), default=0)
t = Node(5)
for v in (3, 8, 1, 4, 9, 7, 2): t.add(v)
print(list(t), t.height(), 4 in t, sum(t))
# ---
class Linked:
    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)): self.head = (x, self.head)
    def __iter__(self):
        n = self.head
        while n: yield n[0]; n = n[1]
    def __len__(self): return sum(1 for _ in self)
    def __repr__(self): return ' -> '.join(map(repr, self)) or 'empty'
print(Linked('abc'), len(Linked([1, 2])), Linked(), [*Linked(range(3))], bool(Linked()))
# ---
def life(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {p for p, n in counts.items() if n == 3 or (n == 2 and p in cells)}
c = {(1, 0), (1, 1), (1, 2)}
for _ in range(2):
    c = life(c)
    print(sorted(c))
# ---
accounts = {'ann': 100, 'bob': 50}
class Insufficient(Exception):
    def __init__(self, need, have): super().__init__(f'need {need}, have {have}'); self.need = need
def transfer(a, b, n):
    if n <= 0: raise ValueError('amount must be positive')
    if accounts[a] < n: raise Insufficient(n, accounts[a])
    accounts[a] -= n; accounts[b] += n
for args in (('ann', 'bob', 30), ('bob', 'ann', 500), ('ann', 'zed', 1), ('ann', 'bob', -1)):
    try: transfer(*args)
    except Insufficient as e: print('insufficient:', e, e.need)
    except (KeyError, ValueError) as e: print(type(e).__name__, e)
    finally: print(accounts)
# ---
def rle(s):
    out = []
    for c in s:
        if out and out[-1][0] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return ''.join(f'{c}{n if n > 1 else ""}' for c, n in out)
def unrle(s):
    out, c, n = '', '', ''
    for ch in s + '$':
        if ch.isdigit(): n += ch
        else: out += c * int(n or 1); c, n = ch, ''
    return out
print(rle('aaabccd'), unrle(rle('aaabccd')), rle(''), unrle('x12'))
# ---
board = [[' '] * 3 for _ in range(3)]
for i, (r, c) in enumerate([(1, 1), (0, 0), (2, 0), (0, 2), (0, 1)]): board[r][c] = 'XO'[i % 2]
print('\n-+-+-\n'.join('|'.join(r) for r in board))
lines = board + [list(c) for c in zip(*board)] + [[board[i][i] for i in range(3)], [board[i][2 - i] for i in range(3)]]
print(any(len(set(l)) == 1 and l[0] != ' ' for l in lines), sum(r.count('X') for r in board))
# ---
x = 42
def lcg():
    global x
    x = (1103515245 * x + 12345) & 0x7fffffff
    return x
rolls = [lcg() % 6 + 1 for _ in range(30)]
print(rolls, {f: rolls.count(f) for f in range(1, 7)}, sum(rolls) / len(rolls), sorted(rolls)[len(rolls) // 2])
mean = sum(rolls) / len(rolls)
print(round((sum((r - mean) ** 2 for r in rolls) / len(rolls)) ** 0.5, 4))
