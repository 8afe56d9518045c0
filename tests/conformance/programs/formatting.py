def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
x, n, s = 3.14159, 42, 'text'
print(f'{x:.2f}|{x:10.3f}|{x:<10.1f}|{x:^10.1f}|{x:+.1f}|{x:e}|{x:.3g}|{x:010.2f}|{x:,.1f}|{x:%}|{x:.0f}')
print(f'{n:d}|{n:5d}|{n:<5}|{n:^5}|{n:05}|{n:+}|{n: }|{n:b}|{n:#b}|{n:o}|{n:x}|{n:#X}|{n:,}|{n:_}|{n:c}|{n:f}|{n:%}|{n:e}|{n:g}|{n:n}')
print(f'{s:10}|{s:>10}|{s:^10}|{s:*^10}|{s:.2}|{s:>10.2}|{s!r:10}|{s!s}|{s!a}')
print(f'{True}|{True:d}|{True:5}|{None}|{[1]}|{(1,)}|{ {1: 2} }')
# ---
err(lambda: f'{1:s}')
err(lambda: f'{"a":d}')
err(lambda: f'{"a":+}')
err(lambda: f'{1.5:d}')
err(lambda: f'{None:5}')
err(lambda: f'{[]:5}')
err(lambda: f'{1:q}')
err(lambda: f'{1:.2}')
err(lambda: f'{1.5:,x}')
err(lambda: f'{"a":=5}')
err(lambda: f'{object():x}')
err(lambda: format(1, 5))
err(lambda: f'{1:{"x"}}')
err(lambda: f'{1:,_}')
print(format(5), format(5, 'b'), format('a', '>3'), format(3.7, '.0f'), format(None), format([1]), format(True), format(1.0, 'g'))
# ---
w, p, v = 10, 3, 3.14159
print(f'{v:{w}.{p}f}', f'{v:{w}}', f'{"x":{"*"}^{5}}', f'{v!r:>{w}}', f'{w}{p}', f'{w + p}', f'{"a" + "b"}', f'{[i for i in range(3)]}', f'{ {"k": 1}["k"] }', f'{(lambda x: x * 2)(4)}', f"{'q' if v else 'r'}", f'{v:.{p}}', f'{3:>{w}}', f'{w=}', f'{w = }', f'{v=:.2f}', f'{w=!r}', f'{"a"=}', f'''{
    w
}''')
# ---
class C:
    def __format__(self, s): return f'C({s})'
    def __repr__(self): return 'repr'
    def __str__(self): return 'str'
c = C()
print(f'{c} {c:x y} {c!r} {c!s:>5} {c!r:<6}|', '{} {:a}'.format(c, c), format(c), format(c, 'zz'), '%s %r' % (c, c))
class D: 
    def __str__(self): return 'D'
print(f'{D()}', f'{D()!s:3}|')
err(lambda: f'{D():5}')
# ---
import math
for spec in ('', '5', '.3', 'e', 'f', 'g', '.0f', '+.1e', ',.2f', '010.3f', '%', '.1%', '_'):
    print(spec, *(format(x, spec) for x in (0.0, 1.0, -2.5, 1234.5678, 1e10, 1e-10, 1e22, float('inf'), float('nan'))), sep='|')
for spec in ('', '5', 'b', 'o', 'x', 'X', '#x', '+', ',', '_', '08', '<8', '^8', '>+8', '*>8', '=+8', 'e', 'f', '.1f', 'g', '%'):
    print(spec, *(format(x, spec) for x in (0, 1, -1, 255, 1234567, 10**20)), sep='|')
# ---
print('%d %i %5d %-5d| %05d %+d % d %x %o %X %#x %e %E %f %.2f %g %G %c %r %s %a %%' % (1, 2, 3, 4, 5, 6, 7, 255, 8, 255, 255, 1.5, 1.5, 2.5, 2.567, 1e-5, 1e10, 'c', 'r', 's', 'é'))
print('%s' % 'one', '%s %s' % (1, 2), '%(a)s %(b)d' % {'a': 1, 'b': 2}, '%5.1f|%-8s|%8s' % (3.14159, 'ab', 'cd'), '%d' % 3.99, '%s' % None, '%s' % [1, 2], '%s' % ((1, 2),), '%5s%%' % 50, '%.3s' % 'abcdef', '%*.*f' % (8, 2, 3.14159), '%x' % -255, '%d' % True, '%s' % {1: 2})
err(lambda: '%d' % 'x')
err(lambda: '%d' % None)
err(lambda: '%d %d' % (1,))
err(lambda: '%d' % (1, 2))
err(lambda: 'no' % 1)
err(lambda: '%q' % 1)
err(lambda: '%(x)d' % {'y': 1})
err(lambda: '%x' % 1.5)
err(lambda: '%f' % 'a')
err(lambda: '%c' % -1)
# ---
print('{0} {1} {0}'.format('a', 'b'), '{a}{b}'.format(a=1, b=2), '{0[1]} {1.real} {x[k]}'.format([1, 2], 3, x={'k': 'v'}), '{:>{}}'.format('a', 5), '{:{f}{a}{w}}'.format('m', f='*', a='^', w=7), '{!r:>6}'.format('q'), '{{{}}}'.format(1), '{:,}'.format(1234567), '{:.2%}'.format(0.1234), '{0:x} {0:b}'.format(10), '{}{}'.format(*'ab'), '{k}'.format(**{'k': 'v'}))
err(lambda: '{}'.format())
err(lambda: '{1}'.format(0))
err(lambda: '{a}'.format(b=1))
err(lambda: '{0[5]}'.format([1]))
err(lambda: '{0.x}'.format(1))
err(lambda: '{:x}'.format('a'))
err(lambda: '{} {0}'.format(1))
err(lambda: '{'.format())
err(lambda: '}'.format())
err(lambda: '{!}'.format(1))
# ---
rows = [('apple', 3, 1.5), ('kiwi', 12, 0.25)]
for n, q, p in rows: print(f'{n:<10}{q:>5}{p:>8.2f}')
print('-' * 23)
print(f'{"total":<10}{sum(q for _, q, _ in rows):>5}{sum(q * p for _, q, p in rows):>8.2f}')
print(*(f'{i:>2}^2={i * i:<4}' for i in range(1, 5)), sep='|')
print('\n'.join(f'{k!r:>8}: {v}' for k, v in {'a': 1, 'bb': [2]}.items()))
print(f'{"nested " + f"{1 + 1}"}', f'{"{}"}', f'{{{1}}}', f'{1:{2}{3}}', rf'\d{1}', f'\u00e9{1}\t|')
