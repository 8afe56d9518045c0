def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
for x in (0.1, 1.0, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 0.0001234, 1.5e300, 5e-324, 1.7976931348623157e308, 2.5, 1/3, 100.0, 1e22, 1e23, 0.3, 0.1 + 0.2, 9007199254740993.0, 4.35, 1e100, 12345.678e10):
    print(x, repr(-x), str(x))
# ---
inf = float('inf'); nan = float('nan')
print(inf, -inf, nan, -nan, inf + 1, inf - inf, inf * 0, nan == nan, nan != nan, nan < 1, inf > 1e308, [nan] == [nan], nan in [nan], -0.0, 0.0 == -0.0, 1 / inf, -1 / inf, inf == inf, inf // 1, 5 % inf, -5 % inf, 5 // inf, -5 // inf, inf ** 0, nan ** 0, 1 ** nan, 0 ** inf, max(nan, 1), max(1, nan), min(nan, 1))
# ---
err(lambda: 1.0 / 0)
err(lambda: 1.0 // 0)
err(lambda: 1.0 % 0)
err(lambda: 0.0 ** -1)
try: 10.0 ** 400
except OverflowError as e: print(type(e).__name__)
try: 2.0 ** 1024
except OverflowError as e: print(type(e).__name__)
print(2.0 ** 1023, 2.0 ** -1074, 2.0 ** -1075, 1e308 * 10, -1e308 * 10, 4 ** 0.5, 2 ** 0.5, (-8.0) ** 2, (-2.0) ** 3, 0.0 ** 0)
# ---
print(7.5 // 2, 7.5 % 2, -7.5 // 2, -7.5 % 2, 7.5 // -2, 7.5 % -2, 0.0 // 5, -0.0 // 5, 1e20 // 3, 1e20 % 3, 5.5 % 1, -5.5 % 1, 1 // 0.1, 1 % 0.1, 3 // 0.5, -0.0 % 5, 5 % -0.5, 6.0 % 3, -6.0 % 3)
# ---
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 2.5, 0.49999999999999994, 1e20, -2.5, 3.5):
    print(round(x), round(x, 1), round(x, 2), round(x, 0), round(x, -1))
print(round(1234.5678, -2), round(1234.5678, 2), round(1e300, 5), round(5e-324, 400), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(1.005, 2), round(2.675, 2), round(1e22, -21), round(-0.4), round(-0.04, 1), round(5e15 + 0.5), round(1.5e300, -300))
err(round, float('inf'))
err(round, float('nan'))
print(round(float('inf'), 2), round(float('nan'), 1))
# ---
print(float(), float('1.5'), float(' 1.5 '), float('1e5'), float('-1E-5'), float('inf'), float('-Infinity'), float('NaN'), float('+1'), float('.5'), float('5.'), float('1_000.5'), float(5), float(True), float(b'2.5'), float('1e400'), float('1e-400'), float('0x1p3') if False else 0, float('infinity'), float('iNf'))
for s in ('', ' ', 'a', '1.5.2', '1e', 'e5', '1_', '_1', '--1', '1 2', '0x10', 'in', 'nano', '1__0', '1._5', "it's"):
    err(float, s)
err(float, None)
err(float, [])
err(float, 10**400)
err(float, 1, 2)
err(float, x=1)
# ---
print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (0.1).as_integer_ratio(), (2.5).hex(), float.fromhex('0x1.4p+1'), float.fromhex('1.8'), (0.1).hex(), (-0.0).hex(), (1e300).hex(), float('inf').hex(), (2.5).real, (2.5).imag, (2.5).conjugate())
err(float('inf').as_integer_ratio)
err(float('nan').as_integer_ratio)
err(float.fromhex, 'zz')
err(float.fromhex, '0x1p5000')
# ---
for spec in ('', 'f', '.2f', '.0f', 'e', '.3e', 'g', '.3g', '.10g', '%', '.1%', '10.2f', '<10.2f', '^10.2f', '010.2f', '+.2f', ' .2f', ',.2f', '_.2f', 'E', 'G', 'F', '.0e', '.0%', '#.0f', '#g', '.15g', '.17g', '.1', '.3', '.5', '10', '<10', 'n', '=+10.1f', '*>12', '.0g', 'z.1f', '015,.1f', '.20f'):
    print(spec, '|'.join(format(x, spec) for x in (3.14159, -1234567.891, 0.0, 1e-7, 1e20)))
# ---
for x in (float('inf'), float('-inf'), float('nan')):
    print([format(x, s) for s in ('', 'f', '.2f', 'e', 'g', '%', '10', '010', '+', ' ', 'F', 'E', 'G', '<6', '^7.1f', '06.1f')])
# ---
for spec in ('d', 's', 'x', 'b', 'c', 'q', '.', '.f', ',n', '5.2.3', 'ff'):
    err(format, 1.5, spec)
# ---
print('%f' % 1.5, '%.2f' % 2.675, '%e' % 12345.678, '%g' % 1e10, '%g' % 0.0001, '%g' % 1e-5, '%10.3f|' % 3.14159, '%-10.3f|' % 3.14159, '%+.1f' % 2, '%05.1f' % 2.5, '%.0f' % 0.5, '%.0f' % 1.5, '%.0f' % 2.5, '%E' % 1.5, '%G' % 1e-10, '%f' % 10**20, '%s' % 1.0, '%r' % 0.1, '%d' % 3.99, '%f' % True, '%.3g' % 1234567, '%#.3g' % 1.0, '%f' % float('inf'), '%5.1f|' % float('nan'), '% f' % 1)
err(lambda: '%f' % 'a')
err(lambda: '%f' % None)
# ---
print(0.1 + 0.2 == 0.3, 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 0.1 + 0.7, 3 * 1.1, 1 - 0.9, 1e-16 + 1, 4.35 * 100, 1.1 * 1.1, 2 / 3, 10 / 3, 1e10 / 3, 22 / 7, 1e5, 123e-7, 1.0e+3, 5e0)
# ---
print(1 < 1.5 < 2, 1.0 == 1, 1.0 is not None, 0.1 < 0.2 <= 0.2 != 0.3, 1.5 == '1.5', 2.0 in [1, 2, 3], [1.0, 2] == [1, 2.0], {1: 'a'}[1.0], {1.0, 1, True}, {1: 'a', 1.0: 'b', True: 'c'})
err(lambda: 1.5 < 'a')
err(lambda: 1.5 > None)
err(lambda: 1.5 + '1')
err(lambda: 1.5[0])
err(lambda: 'a' * 1.5)
err(lambda: [1, 2][1.0])
err(lambda: range(1.0))
err(lambda: 'abc'[0:1.0])
# ---
print(hash(1.0), hash(-0.0), hash(float('inf')), hash(float('-inf')), hash(2.0**100) == hash(2**100), hash(-1.0), hash(7.0) == hash(7), hash(1.5) == hash(3 / 2), {1.5: 'a', 0.5: 'b'}[0.5])
# ---
class F(float):
    def __repr__(self): return 'F(' + float.__repr__(self) + ')'
f = F(2.5)
print(f, [f], f + 1, f == 2.5, f'{f:.2f}', str(f), hash(f) == hash(2.5), type(f * 2).__name__, int(f), round(f), f.is_integer(), '%s %r %.1f' % (f, f, f), f'{f}', f'{f!r}')
# ---
total = 0.0
for i in range(10):
    total += 0.1
print(total, total == 1.0, sum([0.1] * 10) == 1.0, round(total, 10), f'{total:.20f}', '%.17g' % total)
# ---
x = 1.0
n = 0
while x + 1 != 1:
    x /= 2
    n += 1
print(x, n)
y = 1.0
n = 0
while y * 2 != y:
    y *= 2
    n += 1
    if n > 2000: break
print(y, n)
# ---
import math
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.sqrt(2), math.pi, math.e, math.inf, math.nan, math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), math.floor(-2.5), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8.0), math.hypot(3, 4), math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(99), math.log(math.e), math.log2(8), math.log10(1000), math.exp(0), math.sin(0), math.cos(0), math.degrees(math.pi), math.prod([1, 2, 3]))
# ---
print((2.5).__add__(1), (2.5).__radd__(1), (2.5).__add__('a'), (2.5).__eq__(2.5), (2.5).__lt__(3), (2.5).__neg__(), (2.5).__bool__(), (2.5).__int__(), (2.5).__float__(), (2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__(), (2.5).__round__(), (2.567).__round__(1), (2.5).__divmod__(2), (2.5).__pow__(2), (2.5).__repr__(), (2.5).__format__('.2f'), (2.5).__abs__(), (2.5).__floordiv__(2), (2.5).__mod__(2), (2.5).__rtruediv__(5), (5).__add__(2.5))
# ---
print(float.__mro__, type(1.5), isinstance(1.5, float), isinstance(1, float), issubclass(float, int), float.__name__, 1.5 .__class__)
# ---
import sys
print(float(sys.maxsize) > 1e9)
