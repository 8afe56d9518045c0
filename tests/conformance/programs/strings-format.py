def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print('{} {}'.format(1, 2), '{0} {1} {0}'.format('a', 'b'), '{x} {y}'.format(x=1, y=2), '{} {x}'.format(1, x=2), '{{}} {}'.format(5), '{:>5}|{:<5}|{:^5}'.format(1, 2, 3), '{!r} {!s} {!a}'.format('é', 'é', 'é'), '{0[1]} {0[0]}'.format([1, 2]), '{0[k]}'.format({'k': 5}), '{a.real}'.format(a=5), '{:{}}'.format('x', 5) + '|', '{:{w}.{p}f}'.format(3.14159, w=8, p=2), '{0:>{1}}'.format('a', 4))
# ---
err('{}'.format)
err('{} {}'.format, 1)
err('{1}'.format, 1)
err('{x}'.format)
err('{x}'.format, 1)
err('{0} {}'.format, 1, 2)
err('{} {0}'.format, 1, 2)
err('{'.format)
err('}'.format)
err('{0!x}'.format, 1)
err('{0!}'.format, 1)
err('{0!rr}'.format, 1)
err('{0.foo}'.format, 1)
err('{0[5]}'.format, [1])
err('{0[a]}'.format, [1])
err('{0[]}'.format, [1])
err('{0.}'.format, 1)
err('{:d}'.format, 'a')
err('{:s}'.format, 1)
err('{:>}'.format, [1])
err('{:5}'.format, [1])
err('{:5}'.format, None)
err('{0'.format, 1)
err('{0:'.format, 1)
err('{0:{1}'.format, 1, 2)
err('{a b}'.format, 1)
err('{-1}'.format, 1)
err('{0[a}'.format, 1)
# ---
print('{:5}|'.format('ab'), '{:<5}|'.format('ab'), '{:>5}|'.format('ab'), '{:^5}|'.format('ab'), '{:*^7}|'.format('ab'), '{:.1}|'.format('ab'), '{:5.1}|'.format('ab'), '{:s}|'.format('ab'), '{:05}|'.format('ab'), '{:<05}|'.format('ab'))
for spec in ('d', '+', ' ', '=5', ',', '_', '#', '.', '5d', '.2f', '0=5', 'x', '%', 'z'):
    err(format, 'ab', spec)
# ---
print('{a[0]}{a[-1]}'.format(a={'-1': 'neg', 0: 'zero'}), '{0.__class__.__name__}'.format(5), '{0[0][1]}'.format([[1, 2]]), '{0.a.b}'.format(type('X', (), {'a': type('Y', (), {'b': 7})})))
# ---
print('{x}'.format_map({'x': 1}), '{x[y]}'.format_map({'x': {'y': 2}}))
class D(dict):
    def __missing__(self, k): return '<' + k + '>'
print('{a} {b}'.format_map(D(a=1)))
err('{x}'.format_map, {})
err('{}'.format_map, {})
err('{x}'.format_map)
# ---
class P:
    def __init__(self, x): self.x = x
    def __format__(self, spec): return f'P({self.x};{spec})'
    def __str__(self): return 'strP'
    def __repr__(self): return 'reprP'
p = P(3)
print(f'{p}', f'{p:abc}', f'{p!r}', f'{p!s:>8}', '{:q}'.format(p), '{!r:>8}'.format(p), format(p), format(p, 'z'), '%s %r' % (p, p), f'{p.x:>3}', str(p), [p])
# ---
class N:
    def __format__(self, spec): return 5
err(format, N())
class O: pass
err(format, O(), 'x')
print(format(O())[:10] == str(O())[:10])
err(format, 1, 2)
err(format, 1, None)
err(format)
err(format, [], '5')
err(format, None, '5')
err(format, {}, 'd')
err(format, (1,), '>5')
err(format, int, '>5')
print(format(None), format([1]), format(int), format(...), format(b'a'), format(range(3)), format(True))
# ---
x = 5; y = 2.5; s = 'hi'; d = {'k': 1}; l = [1, 2]
print(f'{x}', f'{x + 1}', f'{x!r}', f'{s!r}', f'{s:>5}', f'{y:.2f}', f'{x=}', f'{x = }', f'{s=}', f'{s=!s}', f'{y=:.3f}', f'{x + 1=}', f'{d["k"]}', f'{l[0]}', f'{ {1: 2} }', f'{{}}', f'{{{x}}}', f'{x:{x}}', f'{y:{x}.{1}f}', f'{x:>{x * 2}}', f'{s!r:>{10}}', f'{x if x > 3 else 0}', f'{(lambda v: v * 2)(3)}', f'{"nested " + f"{x}"}', f"{'a' 'b'}", f'{x:#x}', f'{x,}', f'{x, y}', f'{*l,}')
# ---
x = 3
print(f'{x=:>5}', f'{x=!r:>5}', f'{ x = }', f'{x  =  }', f'{len("ab")=}', f'{x==3}', f'{x!=3}', f'{x<=3}', f'{[i for i in range(x)]}', f'{ {i: i for i in range(2)} }', f'{x:=5}', f'{(y := x + 1)}', y)
# ---
x = 10
print(f'''multi {
    x
} line''', f'{x!r:^{8}}', f'{x:{"0"}{">"}{5}}', f'{x:{"{"}>5}', f'{"a{}b".format(x)}', rf'\n{x}', f'\n{x}\t'.encode(), f'{x}' f'{x}' 'x', f'{"\n"}|', f'{'nested same quotes'}', f'{f'{f'{x}'}'}')
# ---
err(lambda: f'{1:q}')
err(lambda: f'{"a":d}')
err(lambda: f'{undefined_name}')
err(lambda: f'{[1]:5}')
err(lambda: f'{None:>5}')
err(lambda: f'{1/0}')
err(lambda: f'{1:{"x" * 3}}')
err(lambda: f'{1.5:d}')
err(lambda: f'{5:.2d}')
err(lambda: f'{b"a":5}')
# ---
print('%s' % 5, '%s %s' % (1, 'a'), '%r' % 'a', '%a' % 'é', '%5s|' % 'ab', '%-5s|' % 'ab', '%.1s|' % 'ab', '%5.1s|' % 'ab', '%%' % (), '%s%%' % 5, '%(a)s %(b)d' % {'a': 1, 'b': 2}, '%*d|' % (5, 3), '%-*d|' % (5, 3), '%.*f' % (2, 3.14159), '%s' % (1,), '%s' % [1, 2], '%s' % ((1, 2),), '%s' % None, '%s' % {'a': 1}, '%(a)s' % {'a': 'x', 'b': 'y'}, '%c%c' % ('a', 98), '%5c|' % 'a')
# ---
err(lambda: '%s %s' % 1)
err(lambda: '%s' % (1, 2))
err(lambda: '%d' % 'x')
err(lambda: '%(a)s' % {})
err(lambda: '%(a)s' % 5)
err(lambda: '%(a)s' % (1,))
err(lambda: '%z' % 1)
err(lambda: '%' % 1)
err(lambda: '%s' % ())
err(lambda: 'abc' % 1)
err(lambda: 'abc' % (1,))
print('abc' % {}, 'abc' % [], 'abc' % {'a': 1})
err(lambda: '%*d' % ('a', 1))
err(lambda: '%(a' % {'a': 1})
err(lambda: '%c' % 1.5)
err(lambda: '%c' % '')
err(lambda: '%d%%%' % 5)
err(lambda: '%.' % 5)
err(lambda: '%5' % 5)
err(lambda: '%d' % 1.5e400)
err(lambda: '%d' % float('nan'))
err(lambda: '%x' % 'a')
err(lambda: '%i' % [1])
err(lambda: '%e' % 'a')
# ---
class A:
    def __str__(self): return 'strA'
    def __repr__(self): return 'reprA'
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __index__(self): return 43
a = A()
print('%s|%r|%a|%10s|%-10r|' % (a, a, a, a, a), '%d' % a, '%x' % a, '%f' % a, '%c' % a)
class B:
    def __str__(self): raise ValueError('no str')
err(lambda: '%s' % B())
err(lambda: f'{B()}')
err(lambda: '{}'.format(B()))
err(str, B())
err(print, B())
class C:
    def __str__(self): return 5
err(lambda: '%s' % C())
err(lambda: f'{C()}')
err(str, C())
class D:
    def __repr__(self): return None
err(repr, D())
err(lambda: f'{D()!r}')
err(lambda: [D()].__repr__())
err(str, [D()])
# ---
name = 'Ann'; age = 30; items = [('pen', 1.5, 3), ('book', 12.25, 1)]
print(f'{name:<10}|{age:>5}|')
for n, p, q in items:
    print(f'{n:<10}{p:>8.2f}{q:>4d}{p * q:>10,.2f}')
print('-' * 32, f'{sum(p * q for _, p, q in items):>32.2f}', sep='\n')
print('%-10s|%5d|%6.2f' % (name, age, 1.5), '{:<10}|{:>5}|{:6.2f}'.format(name, age, 1.5))
# ---
for n in (0, 1, 12, 123, 1234, 12345, 123456, 1234567, -1234):
    print('{:,} {:_} {:>10,} {:010,} {:+,} {:08,}'.format(n, n, n, n, n, n))
# ---
for w in range(8):
    print(f'{"abc":^{w}}|{"abc":*^{w}}|{12:^{w}}|{12:0{w}}|{-12:0{w}}|{-12:=+{w}}|{1.5:0{w}}|{True:{w}}|')
# ---
print('{:b} {:o} {:x} {:X} {:#b} {:#o} {:#x} {:c} {:e} {:f} {:g} {:%} {:n}'.format(5, 8, 255, 255, 5, 8, 255, 65, 1.5, 1.5, 1.5, 0.5, 7))
# ---
width, prec = 10, 3
v = 3.14159265
print(f'{v:{width}.{prec}}|', f'{v:{width}.{prec}f}|', f'{v:<{width}.{prec}f}|', f'{v:{"^"}{width}}|', '{:{}.{}f}'.format(v, width, prec), '{0:{1}.{2}f}'.format(v, width, prec), '{v:{w}}'.format(v=v, w=12), '%*.*f|' % (width, prec, v))
# ---
d = {'a': 1, 'b': [1, 2, {'c': 3}]}
print(f"{d['a']} {d['b'][2]['c']} {d.get('z', 'none')} {len(d)} {', '.join(d)} {d!r} {sorted(d.items(), key=lambda kv: kv[0])}")
print('{d[a]} {d[b][0]} {d[b][2][c]}'.format(d=d))
# ---
# refused: names of characters
print('\N{BULLET}')
