def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
t = (1, 2, 3, 2)
print(t, t[0], t[-1], t[1:3], t[::-1], len(t), t.count(2), t.index(2), t.index(2, 2), 2 in t, t + (5,), t * 2, 2 * (0,), (), (1,), tuple(), tuple('ab'), tuple([1]), tuple(x for x in 'ab'), t == (1, 2, 3, 2), t < (1, 3), () < (1,), (1, 'a') == (1.0, 'a'))
# ---
t = (1, 2)
err(lambda: t[5])
err(lambda: t['a'])
err(lambda: t[1.0])
err(lambda: t + [3])
err(lambda: t + 3)
err(lambda: [3] + t)
err(lambda: t * 'a')
err(lambda: t * t)
err(lambda: t - t)
err(lambda: t < [1])
err(lambda: t < (1, 'a'))
err(lambda: t.append(1))
err(lambda: t.foo)
err(lambda: t())
err(t.index, 9)
err(t.index)
err(t.count)
err(t.count, 1, 2)
err(tuple, 5)
err(tuple, 1, 2)
err(tuple, None)
def f(): t[0] = 1
err(f)
def g(): del t[0]
err(g)
def h(): t.x = 1
err(h)
def i():
    t = ([],)
    t[0] += [1]
err(i)
# ---
t = ([1],)
try: t[0] += [2]
except TypeError as e: print(e)
print(t)
t += (3,)
print(t)
u = v = (1,)
v += (2,)
print(u, v, u is v)
# ---
print(hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), {(1, 2): 'a'}[1, 2], {(1, (2, 3)): 'b'}[(1, (2, 3))], len({(1, 2), (1.0, 2.0)}))
err(hash, ([],))
err(lambda: {([],): 1})
# ---
a = 1, 2
b, c = a
(d, e), f = (1, 2), 3
[g, h] = 'xy'
print(a, b, c, d, e, f, g, h)
x, y = y2, x2 = 1, 2
print(x, y, y2, x2)
i = j = [0]
i.append(1)
print(j)
# ---
print(max((1, 2), (1, 3)), sorted([(2, 'b'), (1, 'z'), (2, 'a')]), min([(3,), (1, 2)]), sum((1, 2)), list(zip((1, 2), (3, 4))), (1, 2) + (3,) == (1, 2, 3), ((1, 2), (3,))[0][1], ('a',) * 3, tuple(reversed((1, 2))), tuple(sorted((3, 1))), any((0, '')), all(()), *(1, 2))
# ---
class T(tuple):
    def first(self): return self[0]
t = T([1, 2])
print(t, t.first(), type(t[:1]).__name__, t + (3,), type(t + (3,)).__name__, t == (1, 2), hash(t) == hash((1, 2)), isinstance(t, tuple), len(t), T(), repr(T('a')), [*t], T(x for x in [9]))
class V(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    def __add__(self, o): return V(self[0] + o[0], self[1] + o[1])
    def __repr__(self): return f'V{tuple.__repr__(self)}'
print(V(1, 2) + V(3, 4), V(1, 2)[0], V(5, 6) == (5, 6), list(V(1, 2)), {V(1, 2): 'k'}[(1, 2)])
# ---
print((1, 2).__len__(), (1, 2).__getitem__(0), (1,).__add__((2,)), (1,).__mul__(2), (1,).__contains__(1), (1,).__eq__((1,)), (1,).__lt__((2,)), list((1,).__iter__()), (1,).__repr__(), (1,).__hash__() == hash((1,)), tuple.__name__, type(()).__mro__, (1,).__eq__([1]))
# ---
def f(): return 1, 'a'
n, s = f()
print(n, s, f(), f()[1], type(f()))
def swap(a, b): return b, a
a, b = swap(1, 2)
a, b = b, a
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
l = [1, 2, 3]
i = 0
i, l[i] = 1, 'x'
print(i, l)
l[0], l[1] = l[1], l[0]
print(l)
