def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print()
print(1, 2, 3)
print(1, 2, sep='-')
print('a', end='')
print('b', end='!\n')
print('x', 'y', sep='', end='\n\n')
print(*[1, 2], sep=', ')
print('a', 'b', sep='\n')
print('none', sep=None, end=None)
print(None, True, 1.0, 'é', [None], ('a',), {'k': 'v'})
print('tab\tnew\\n', r'\n', "it's")
print(print('inner'))
print('flush', flush=True)
# ---
err(lambda: print(1, sep=5))
err(lambda: print(1, end=5))
err(lambda: print(1, foo=5))
import sys
print('to stderr', file=sys.stderr)
print('to stdout', file=sys.stdout)
sys.stdout.write('written\n')
print(sys.stdout.write('abc'))
sys.stdout.flush()
class W:
    def __init__(self): self.t = []
    def write(self, s): self.t.append(s)
w = W()
print('a', 1, file=w)
print(w.t)
print('q', file=None)
class S:
    def __str__(self): return 'S-str'
    def __repr__(self): return 'S-repr'
print(S(), [S()], (S(),), {S(): S()} if False else '', {1: S()}, sep='|')
# ---
print(int, str, list, dict, type, object, ValueError, type(None), type(...), type(NotImplemented), range, slice, property, print, len, type(print), type(lambda: 0), None, ..., NotImplemented)
class A:
    class B: pass
    def m(self): pass
    @staticmethod
    def s(): pass
def f(): pass
print(A, A.B, f, A.m, A.s, lambda: 0, A(), A().m)
import math
print([].append, 'a'.upper, len, str.upper, list.append, dict.get, int.from_bytes, type(str.upper), type([].append), type(A().m))
print(type(iter([])), (x for x in []), f.__name__, [1].__len__)
# ---
for x in (1.0, 0.1, 1e10, 1e16, 1e-7, 123456.789, 1/3, 2/3, 100.0, -0.0, 1e300, 12345678901234567.0, 0.30000000000000004, 5e-324, 1.7976931348623157e308):
    print(x, repr(x), str(x), [x])
# ---
print('%-10s|%5s|' % ('left', 'r'), '{:<6}|{:>6}|{:^6}|'.format('a', 'b', 'c'), f'{3.14159:.3f}', f'{42:08b}', f'{1234567:,}', f'{0.5:%}', f'{255:#x}')
name = 'World'
print(f'Hello {name}!', 'a' 'b', 'x' * 3, "multi", 'line', sep='\n')
print('a,b'.split(','), 'π', '日本', '😀', '\u00e9', '\x41')
