def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return V(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __bool__(self): return bool(self.x or self.y)
    def __repr__(self): return f'V({self.x}, {self.y})'
    def __iter__(self): yield self.x; yield self.y
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __call__(self, z): return z
    def __contains__(self, v): return v in (self.x, self.y)
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
a, b = V(1, 2), V(3, 4)
print(a + b, a - b, a * 3, 3 * a, -a, abs(b), a == V(1, 2), a != b, bool(V(0, 0)), list(a), a[0], len(a), a(9), 2 in a, a @ b, [*a], tuple(b), sum([a, b], V(0, 0)))
x, y = a
a += b
print(x, y, a, not V(0, 0))
err(lambda: a + 1)
err(lambda: a[5])
# ---
class N:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __le__(self, o): return self.v <= o.v
    def __repr__(self): return f'N{self.v}'
a = [N(3), N(1), N(2)]
print(sorted(a), min(a), max(a), N(1) < N(2), N(1) > N(2), N(1) <= N(1), N(2) >= N(1), sorted(a, reverse=True))
err(lambda: N(1) < 5)
class O: pass
err(lambda: O() < O())
err(lambda: O() >= 5)
err(lambda: sorted([O(), O()]))
# ---
class R:
    def __radd__(self, o): return f'radd {o!r}'
    def __rsub__(self, o): return f'rsub {o!r}'
    def __rtruediv__(self, o): return f'rtruediv {o!r}'
    def __rpow__(self, o): return f'rpow {o!r}'
    def __rlshift__(self, o): return f'rl {o}'
    def __rmod__(self, o): return f'rmod {o}'
    def __rdivmod__(self, o): return f'rdm {o}'
    def __rand__(self, o): return f'rand {o}'
r = R()
print(1 + r, 'a' + r, [1] + r, 1.5 - r, 2 / r, 2 ** r, 1 << r, 5 % r, divmod(5, r), {1} & r, (1,) + r, None + r)
print('%s' % r if False else 'skip', sum([1, 2], r) if False else '')
class L:
    def __add__(self, o): return NotImplemented
    def __mul__(self, o): return 'L mul'
print(L() + r, L() * 5, L() * r)
err(lambda: L() + 1)
err(lambda: 1 * L())
# ---
class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
class B(A):
    def __radd__(self, o): return 'B.radd'
print(A() + B(), B() + A(), A() + A(), 1 + A(), B() + B())
class C(A): pass
print(A() + C(), C() + A())
# ---
class I:
    def __init__(self): self.v = 1
    def __iadd__(self, o): self.v += o; return self
    def __imul__(self, o): return 'replaced'
    def __add__(self, o): return 'add'
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): return 'sub'
i = I(); j = i
i += 5
print(i.v, i is j)
i *= 2
print(i)
j -= 1
print(j)
class S:
    def __add__(self, o): return 'plain add'
s = S(); s += 1; print(s)
# ---
class B1:
    def __bool__(self): return False
    def __len__(self): return 5
class B2:
    def __len__(self): return 0
class B3:
    def __bool__(self): return 1
class B4:
    def __len__(self): return -1
class B5:
    def __len__(self): return 'x'
print(bool(B1()), bool(B2()), 'y' if B1() else 'n', not B2(), B2() or 'or', B1() and 'and', [x for x in [B1(), 1] if x] == [1])
err(bool, B3())
err(len, B4())
err(len, B5())
err(bool, B4())
# ---
class S:
    def __str__(self): return 5
    def __repr__(self): return None
    def __format__(self, spec): return f'<{spec}>'
    def __hash__(self): return 'x'
    def __index__(self): return 'i'
    def __int__(self): return 'n'
    def __float__(self): return 1
    def __iter__(self): return 5
    def __contains__(self, x): return 'yes'
s = S()
err(str, s)
err(repr, s)
err(hash, s)
err(lambda: [1][s])
err(int, s)
err(float, s)
err(iter, s)
print(f'{s}', f'{s:abc}', format(s, 'q'), '{:z}'.format(s), 1 in s)
err(lambda: [s])
err(print, s)
err(lambda: f'{s!r}')
# ---
class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError(i)
        return i * 10
s = Seq(4)
print(list(s), 20 in s, 25 in s, list(reversed(s)), s[-1], max(s), [*s], sorted(s, reverse=True), list(enumerate(s)), sum(s), tuple(zip(s, s)))
a, b, *c = s
print(a, b, c)
err(lambda: s[10])
# ---
class M:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): print('set', k, v); self.d[k] = v
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __delitem__(self, k): print('del', k); del self.d[k]
    def __contains__(self, k): print('in', k); return k in self.d
    def keys(self): return self.d.keys()
m = M()
m['a'] = 1
m['a'] += 5
print(m['a'], 'a' in m, 'b' not in m, {**m}, dict(m))
del m['a']
err(lambda: m['a'])
def f(**k): return k
m['q'] = 2
print(f(**m))
# ---
class C:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __round__(self, n=None): return f'round {n}'
    def __trunc__(self): return 1
    def __floor__(self): return 'floor'
    def __divmod__(self, o): return 'dm'
    def __pos__(self): return '+'
    def __invert__(self): return '~'
    def __pow__(self, o, m=None): return f'pow {o} {m}'
    def __floordiv__(self, o): return '//'
    def __mod__(self, o): return '%'
    def __and__(self, o): return '&'
    def __or__(self, o): return '|'
    def __xor__(self, o): return '^'
    def __lshift__(self, o): return '<<'
    def __rshift__(self, o): return '>>'
    def __truediv__(self, o): return '/'
    def __bytes__(self): return b'by'
    def __reversed__(self): return iter('rev')
    def __length_hint__(self): return 1
    def __dir__(self): return ['z', 'a']
    def __sizeof__(self): return 1
c = C()
print(int(c), float(c), bin(c), [0, 1, 2, 3][c], round(c), round(c, 2), divmod(c, 1), +c, ~c, c ** 2, pow(c, 2, 3), c // 1, c % 1, c & 1, c | 1, c ^ 1, c << 1, c >> 1, c / 1, bytes(c), list(reversed(c)), 'ab' * c, range(c), dir(c), chr(c), hex(c))
# ---
class E:
    def __eq__(self, o): return 'eq'
    def __ne__(self, o): return 'ne'
    def __lt__(self, o): return []
    def __gt__(self, o): return [1]
    __hash__ = None
e = E()
print(e == 1, e != 1, e < 1, e > 1, 1 < e, 1 == e, 1 != e, bool(e < 1), e < 1 < 2, not e == 1)
err(hash, e)
class G:
    def __call__(self, *a, **k): return a, k
    def __getattr__(self, n): return n
    def __enter__(self): return 'entered'
    def __exit__(self, *a): print('exit', a); return True
g = G()
print(g(1, b=2), g.foo, callable(g))
with g as v: print(v); raise ValueError
# ---
class D:
    def __reduce__(self): return (D, ())
    def __sizeof__(self): return 10
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
print(D[int], D['x'], D[1, 2], list[int], dict[str, int], list[int] is list, type(list[int]).__name__)
# ---
class A:
    x = 1
A.__len__ = lambda self: 3
a = A()
print(len(a))
a.__len__ = lambda: 9
print(len(a), a.__len__())
A.__getitem__ = lambda s, i: i * 2
A.__call__ = lambda s: 'called'
print(a[4], a(), A.__eq__(a, a), a.__ne__(a), a.__eq__(5), a.__hash__() == hash(a), A.__name__, object.__repr__(a)[:12], a.__str__()[:12], a.__class__ is A, a.__init__(), A.__init__ is object.__init__)
