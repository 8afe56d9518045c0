def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(hash(5), hash(-1), hash(True), hash(1.0), hash('a') == hash('a'), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None), hash(0) == hash(0.0) == hash(False), hash(2**31 - 2), hash(frozenset()) == hash(frozenset()))
err(hash, [])
err(hash, {})
err(hash, set())
err(hash, ([],))
err(hash, (1, {}))
err(hash, slice(1, 2)) if False else None
# ---
class A: pass
a = A()
print(hash(a) == hash(a), a in {a}, A() in {a}, {a: 1}[a], a == a)
class B:
    def __eq__(self, o): return True
err(hash, B())
class C(B):
    __hash__ = object.__hash__
print(isinstance(hash(C()), int))
class D:
    def __hash__(self): return -1
print(hash(D()))
class E:
    def __hash__(self): return 2**100
print(isinstance(hash(E()), int))
class F:
    def __hash__(self): raise ValueError('no hash')
err(lambda: {F(): 1})
err(lambda: F() in {1: 2})
# ---
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return 1
    def __eq__(self, o): print('eq', self.v, getattr(o, 'v', o)); return isinstance(o, H) and self.v == o.v
d = {H(1): 'a'}
d[H(2)] = 'b'
print(d[H(1)], H(3) in d, len(d))
s = {H(1), H(1), H(2)}
print(len(s))
print(1 in d, d.get(1))
x = H(9)
l = [x]
print(x in l, x in [H(9)])
# ---
d = {1: 'a'}
d[1.0] = 'b'; d[True] = 'c'
print(d, {0: 1, False: 2, 0.0: 3}, {1, 1.0, True}, {(1, 2): 1}[(1.0, 2.0)], {'a': 1}.get('A'))
s = {float('nan')}
print(float('nan') in s, len({float('nan'), float('nan')}))
n = float('nan')
print(n in {n}, {n: 1}[n])
print({10**20: 'big'}[10**20], {1e20: 'f'}[10**20], 2**53 in {float(2**53)})
