from fractions import Fraction as F
# ---
print(F(3, 4), repr(F(6, -8)), F(5), repr(F()), F('3/4'), F('-0.125'), F('1e-3'), F(0.5), F(F(1, 2)), F('  7 '), F(1, 3) == F(2, 6), F(F(1, 2), F(3, 4)))
# ---
a, b = F(1, 3), F(1, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, -a, abs(-a), a ** 2, a ** -2, divmod(a, b), +a, 2 ** F(3), 4 ** F(1, 2))
# ---
a = F(7, 3)
print(a + 1, 1 + a, 1 - a, a - 1, 3 * a, 1 / a, a / 2, 5 // a, a // 2, 5 % a, a + 0.5, 0.5 * a, a ** 0.5, 1.0 / a)
# ---
a = F(-7, 2)
print(int(a), float(a), round(a), round(F(7, 3), 2), a.numerator, a.denominator, bool(a), bool(F(0)), a.as_integer_ratio(), F(4).is_integer())
import math
print(math.floor(a), math.ceil(a), math.trunc(a), round(F(5, 2)), round(F(15, 2), -1))
# ---
print(F(1, 2) == 0.5, F(1, 2) < 0.6, F(3) == 3, F(1, 3) == 1 / 3, F(1, 2) > F(1, 3), sorted([F(1, 2), F(1, 3), 0.4, 1]), hash(F(1, 2)) == hash(0.5), hash(F(7)) == hash(7), {F(1, 2): 'h'}[0.5])
# ---
print(F(3.141592653589793).limit_denominator(100), F('0.333').limit_denominator(10), F(0.1), F.from_float(0.25), sum([F(1, n) for n in range(1, 11)]), f'{F(1, 4)}', f'{F(1, 4):.3f}')
# ---
F(1, 0)
# ---
F('abc')
# ---
F('1/0')
# ---
F(1.5, 2)
# ---
F(None)
# ---
F(1, 2) / 0
# ---
F(1, 2) + 'x'
# ---
F(1, 2) < 'x'
# ---
for text in ['1_000/3', '1 / 2', '.5', '5.', '+3', '--3', '1e5', '1/-2', '', '/2', '0x1', '1.2.3', '1e', ' 1/2 ']:
    try:
        print(repr(text), F(text))
    except ValueError as e:
        print(e)
# ---
import numbers, statistics
print(isinstance(F(1, 2), numbers.Rational), isinstance(F(1, 2), numbers.Integral), isinstance(F(1), numbers.Number), max(F(1, 2), F(2, 3)), sum([F(1, 2)] * 4))
