def show(*a): print(*a)

# ---
class L(list):
    def __add__(self, o): return ('added', list(self), o)
    def __radd__(self, o): return ('radded', o)
    def __mul__(self, n): return 'times'
print(L([1]) + [2], [0] + L([1]), L([1]) * 2, L([1]) == [1])
l = L([1])
l += [5]
print(l, type(l).__name__)
# ---
class D(dict):
    def __or__(self, o): return 'ored'
    def __ror__(self, o): return 'rored'
print(D() | {}, {} | D(), D(a=1) | D(b=2))
class Plain(dict): pass
print(Plain(a=1) | {'b': 2}, type(Plain(a=1) | {'b': 2}).__name__)
d = Plain(a=1)
d |= {'c': 3}
print(d, type(d).__name__, list(reversed(Plain(x=1, y=2))))
# ---
class S(set):
    def __or__(self, o): return 'sored'
    def __sub__(self, o): return 'minus'
print(S({1}) | {2}, S({1}) - {1}, S({1}) & {1}, type(S({1}) & {1}).__name__)
class T(tuple):
    def __add__(self, o): return 'tadd'
t = T((1, 2))
print(t + (3,), (3,) + t)
t += (9,)
print(t)
# ---
class Stack(list):
    pass
s = Stack([1, 2])
print(s + [3], type(s + [3]).__name__, s * 2, type(s * 2).__name__, [0] + s)
s += [3]
s *= 2
print(s, type(s).__name__)
class Vec(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self, o)))
    def __mul__(self, k): return Vec(*(a * k for a in self))
    __rmul__ = __mul__
print(Vec(1, 2) + Vec(3, 4), Vec(1, 2) * 3, 3 * Vec(1, 2))
