def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
a = [3, 1, 2]
a.append(4); a.extend([5, 6]); a.extend('xy'); a.insert(0, 'first'); a.insert(-1, 'pen'); a.insert(100, 'last')
print(a, len(a), a.pop(), a.pop(0), a.pop(-2), a)
a.remove('x')
print(a, a.index(2), a.count(3), 3 in a, 'q' not in a)
a.reverse(); print(a)
b = a.copy(); b.clear(); print(a, b)
# ---
err([].pop)
err([1].pop, 5)
err([1].remove, 2)
err([1].index, 2)
err([1].append)
err([1].append, 1, 2)
err([1].extend, 5)
err([1].insert, 1)
err([1].foo if False else [].sort, 1)
err([3, 'a'].sort)
err([1].index, 1, 5)
err([1].pop, 'a')
err(lambda: [].foo)
err(lambda: [](1))
err(lambda: [1, 2] + (3,))
err(lambda: [1] * 1.5)
err(lambda: [1] * 'a')
err(lambda: [1] - [1])
err(lambda: list(5))
err(lambda: list(1, 2))
err(lambda: hash([]))
err(lambda: {[]: 1})
# ---
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 2], [] < [1], [2] > [1, 5], [1, [2]] == [1, [2]], [1] != [1], [1, 2] is [1, 2])
# ---
a = [1, 2]
b = a
b += [3]
print(a, b, a is b)
b = b + [4]
print(a, b, a is b)
a *= 2
print(a)
a += 'xy'
a += (i for i in range(2))
print(a)
def f():
    x = [1]
    x += 5
err(f)
# ---
a = [5, 2, 9, 1]
print(sorted(a), sorted(a, reverse=True), a.sort(), a, sorted('hello'), sorted([3, 1, 2], key=lambda x: -x), sorted({3: 'a', 1: 'b'}))
# ---
a = []
a.append(a)
print(a, a[0] is a, len(a))
b = [1, [2, [3, [4]]]]
b[1][1].append(b)
print(b)
# ---
print(list(), list('abc'), list(range(3)), list({'a': 1}), list((1, 2)), list(x for x in 'xy'), [*range(3), *'ab'], [*[], 1])
# ---
a = [1, 2, 3, 4, 5]
for x in a:
    if x % 2 == 0:
        a.remove(x)
print(a)
for i, x in enumerate(a):
    if x < 20 and len(a) < 8:
        a.append(x * 10)
print(a)
# ---
print([1, 'a', None, True, 1.5, (1,), {2: 3}, {4}, [], b'x', int, ...], str(['é', "it's"]))
print([[]] * 2, [()], [{}], [set()], [''], [None])
# ---
a = [1, 2, 3]
print(a.__len__(), a.__contains__(2), a.__getitem__(0), a.__add__([4]), a.__mul__(2), a.__eq__([1, 2, 3]), a.__lt__([2]), list.append(a, 4), a, list.__len__(a), a.__iter__().__next__(), a.__reversed__().__next__(), a.__repr__(), a.__iadd__([7]), a.__setitem__(0, 'z'), a, a.__delitem__(0), a)
# ---
class L(list):
    def append(self, x):
        super().append(x * 2)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return L(super().__getitem__(i))
        return super().__getitem__(i)
    def total(self):
        return sum(self)
l = L([1, 2])
l.append(5)
print(l, len(l), l[0], l[-1], type(l[1:]), l.total(), l == [1, 2, 10], isinstance(l, list), l + [1], type(l + [1]), repr(l), sorted(l), [x for x in l], 2 in l, list(l))
l.tag = 'x'
print(l.tag, l.__dict__)
# ---
class L(list):
    def __init__(self, *args):
        super().__init__(args)
    def __len__(self):
        return 42
    def __repr__(self):
        return 'L' + super().__repr__()
    def __contains__(self, x):
        return True
    def __iter__(self):
        return iter('xyz')
l = L(1, 2)
print(l, len(l), 99 in l, list(l), [*l], l[0], bool(l), l == [1, 2])
# ---
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], sum(matrix, []), [[r[i] for r in matrix] for i in range(3)], max(matrix), [x for r in matrix for x in r if x % 2])
# ---
stack = []
for c in '([{}])':
    if c in '([{':
        stack.append(c)
    else:
        stack.pop()
print(stack, not stack)
queue = [1, 2, 3]
while queue:
    x = queue.pop(0)
    print(x, end=' ')
    if x < 3:
        queue.append(x + 2)
print()
# ---
a = [3, 1, 2]
it = iter(a)
print(next(it), list(it), next(it, 'done'))
a.append(7)
print(list(it))
it = reversed([1, 2, 3])
print(next(it), list(it), list(reversed([])))
print(any([0, '', 3]), all([1, 'a']), any([]), all([]), any(x > 2 for x in a))
# ---
print([1, 2, 3].index(3, 1), [1, 2, 1].index(1, 1), [1, 2, 1, 2].index(2, 2, 4), [1, 1.0, True].count(1), [[], []].count([]), ['a', 'b'].index('b', -1))
# ---
a = [1, 2, 3]
class Evil:
    def __eq__(self, other):
        print('eq', other)
        return other == 3
print(Evil() in a, a.index(Evil()), a.count(Evil()))
a.remove(Evil())
print(a)
