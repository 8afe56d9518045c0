def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(); print(''); print('a', 'b'); print('a', 'b', sep=''); print('a', 'b', sep=', ', end='!\n'); print('a', end=''); print('b'); print(1, 2.5, None, True, [1], sep='|'); print('x', sep='unused'); print(sep='-'); print(end='e\n'); print('a\tb\\n'); print('multi\nline')
# ---
print(1, 2, sep=None, end=None); print('a', 'b', sep='\n'); print(*[1, 2, 3]); print(*'abc', sep='-'); print(*[]); print([*'ab'], {'k': 'v'}, ('t',)); print('%s' % 'x', f'{1}', '{}'.format(2)); print("it's", 'say "hi"', repr("it's"))
# ---
err(print, 'a', sep=1)
err(print, 'a', end=5)
err(print, 'a', foo=1)
err(print, sep=[])
print(print('inner'))
print(print)
# ---
import sys
print('to err', file=sys.stderr)
print('to out', file=sys.stdout, flush=True)
print('none', file=None)
sys.stdout.write('written\n')
print(sys.stdout.write('abc\n'))
print('x', file=sys.stdout, sep='', end='.\n')
sys.stderr.write('error text\n')
sys.stdout.flush()
# ---
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print('a', 1, sep='-', file=w)
print(file=w)
print('b', end='', file=w)
print(w.parts)
class F(W):
    def flush(self): self.parts.append('flushed')
f = F()
print('x', file=f, flush=True)
print(f.parts)
err(lambda: print('x', file=5))
err(lambda: print('x', file=w, flush=True))
# ---
class A:
    def __str__(self): return 'A!'
class B:
    def __repr__(self): return 'B?'
class C(A, B): pass
class D: pass
print(A(), B(), C(), [A()] != [], [B()], (C(),), {B(): B()}, str(A()), repr(B()), f'{A()} {B()} {C()!r}')
print(str(D())[:18], D, D.__name__)
class E:
    def __str__(self): return 5
err(print, E())
class G:
    def __repr__(self): raise RuntimeError('no repr')
err(print, G())
err(print, [G()])
print('a', 'b')
# ---
print(None, True, ..., NotImplemented, int, len, type, object, ValueError, print.__name__)
print(ValueError('x'), [ValueError('x')], KeyError('k'), [KeyError('k')], Exception(), [Exception()], Exception(1, 2), OSError(2, 'msg'), StopIteration(5), [TypeError("it's")])
print(range(3), slice(1, 2), b'x', {1}, frozenset({1}), (1,), [], {}, set(), (), '', 1e100, -0.0, 10**30)
# ---
for i in range(3): print(i, end=' ')
print()
for i in range(1, 4):
    for j in range(1, 4): print(f'{i * j:3}', end='')
    print()
for i in range(1, 5): print(' ' * (4 - i) + '*' * (2 * i - 1))
print('=' * 20); print('-' * 5, '+', '-' * 5, sep=''); print('a' 'b' "c"); print('''x
y''')
# ---
d = {'name': 'Ann', 'langs': ['py', 'js'], 'n': {'x': 1.0}, 't': (1, 'a'), 's': {3}, 'none': None}
print(d); print(*d); print(*d.items(), sep='\n'); print(list(d.values())); print(str(d) == repr(d)); print(f'{d}')
# ---
print([1, [2, [3, [4, [5]]]]], ((1,), ((2,),)), {'a': {'b': {'c': {}}}}, [[], [[]], [[[]]]], [('a', [1]), {'k': ('v',)}])
print(['\n', "'", '"', '\\', '\t', 'é', '\x00'], {'\n': '\t'}, ("a'b\"c",))
# ---
print('start')
try:
    print('in try', 1 / 0)
except ZeroDivisionError as e:
    print('error:', e)
    print('again', repr(e), type(e), e.args)
finally:
    print('finally')
print('end')
raise SystemExit
# ---
print('before')
raise ValueError('the message')
# ---
print('before')
raise KeyError('missing key')
# ---
def f(n):
    if n == 0: raise RuntimeError('deep')
    f(n - 1)
f(3)
# ---
class MyError(Exception): pass
class Other(MyError):
    def __str__(self): return 'custom text'
try: raise Other(1, 2)
except MyError as e: print(e, repr(e), e.args)
raise Other('x')
# ---
raise MyErr if False else Exception
# ---
try:
    raise ValueError('first')
except ValueError as e:
    raise TypeError('second') from e
# ---
try:
    {}['k']
except KeyError:
    raise RuntimeError
# ---
assert 1 == 1, 'fine'
assert [] == [], 'fine'
assert 1 == 2, 'math is broken'
# ---
assert False
# ---
assert False, ('a', 1)
# ---
import sys
print('exit now')
sys.exit(3)
print('never')
# ---
import sys
try: sys.exit('bye')
except SystemExit as e: print('caught', e, e.code)
sys.exit()
# ---
exit()
# ---
quit(1)
# ---
def f():
    return 1 / 0
print('a')
f()
# ---
x = [1, 2, 3]
print(x[1])
print(x[10])
# ---
print('ok')
undefined_name
# ---
print('ok')
'a' + 1
# ---
None.foo
# ---
int('abc')
# ---
a, b = 1, 2, 3
# ---
raise 5
# ---
raise None
# ---
raise ValueError, 'x'
# ---
def f(a): pass
f()
# ---
def f(a): pass
f(1, 2)
# ---
def f(*, k): pass
f(1)
# ---
import nonexistent_module_here if False else sys
# ---
raise StopIteration('top')
# ---
raise GeneratorExit
# ---
raise KeyboardInterrupt('stop')
# ---
class E(BaseException): pass
raise E('base', 1)
# ---
raise ExceptionGroup('several', [ValueError(1), TypeError('t')])
# ---
raise OSError('No such file')
# ---
raise UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad')
# ---
e = ValueError('x'); e.add_note('a note'); raise e
# ---
def f(): f()
try: f()
except RecursionError as e: print(type(e).__name__, e)
