def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(1 + 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 2 ** 10, 2 ** -1, 7 / 2)
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7.5, 2))
# ---
print(2 ** 100, -(2 ** 64), 10 ** 30 // 7, 10 ** 30 % 7, (-10) ** 31)
print(123456789012345678901234567890 * 987654321098765432109876543210)
print(2 ** 53 + 1, 2 ** 53 - 1, 9007199254740993 - 1, 9007199254740991 + 5)
# ---
print(1 << 70, (1 << 70) >> 68, -5 >> 1, 5 & 3, 5 | 3, 5 ^ 3, ~5, -1 & 0xff, (1 << 65) | 1, -(1 << 65) & 7)
# ---
print(0.1 + 0.2, 1e16, 1e15, 1.0, 1e22, 123456789.123456789, 1e-5, 0.0001, 1e100, -0.0, 5e-324)
print(float('inf'), float('-inf'), float('nan'), 1e308 * 10, -1e308 * 10)
# ---
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.567, -2), round(5, -1), round(15, -1), round(25, -1))
print(round(0.5), round(1.5), round(1e300), type(round(2.0)), round(2.567, 1), round(True))
err(round, 'a')
err(round, 1.5, 'x')
err(round, float('nan'))
err(round, float('inf'))
# ---
print(int('42'), int('  -17 '), int('1_000'), int('ff', 16), int('0b101', 0), int('0x1f', 16), int('z', 36), int(3.99), int(-3.99), int(True))
err(int, 'abc')
err(int, '')
err(int, '1.5')
err(int, None)
err(int, [])
err(int, 'g', 16)
err(int, '5', 1)
err(int, 5, 10)
err(int, float('nan'))
err(int, float('inf'))
# ---
print(float('1.5'), float(' -2e3 '), float('1_0.5'), float(7), float('infinity'), float(True))
err(float, 'abc')
err(float, None)
err(float, '')
err(float, [])
# ---
err(lambda: 1 / 0)
err(lambda: 1 // 0)
err(lambda: 1 % 0)
err(lambda: 1.0 / 0)
err(lambda: 1.0 // 0)
err(lambda: 1.0 % 0)
err(lambda: 0 ** -1)
err(lambda: 0.0 ** -1)
err(lambda: divmod(1, 0))
err(lambda: divmod(1.0, 0))
err(lambda: 1 << -1)
err(lambda: 1 >> -1)
# ---
err(lambda: 1 + 'a')
err(lambda: 'a' + 1)
err(lambda: [] + ())
err(lambda: None + 1)
err(lambda: 1 - 'a')
err(lambda: 'a' * 'b')
err(lambda: 2 ** 'x')
err(lambda: -'x')
err(lambda: ~1.5)
err(lambda: +[])
err(lambda: 1.5 & 2)
err(lambda: 1 @ 2)
err(lambda: {} | [])
err(lambda: {} + {})
err(lambda: 1 < 'a')
err(lambda: [1] < [None])
err(lambda: None < None)
err(lambda: {} < {})
# ---
print(True + True, True * 3, True == 1, True is 1 if False else 'n', False == 0, sum([True, True, False]), True & False, True | False, True ^ True, ~True if False else -2)
print(isinstance(True, int), int(True), str(True), repr(False), bool(''), bool('a'), bool([]), bool([0]), bool(0.0), bool(None))
# ---
print((255).bit_length(), (-255).bit_length(), (255).bit_count(), (5).conjugate(), (10).to_bytes(2, 'big'), int.from_bytes(b'\x01\x02', 'big'), int.from_bytes(b'\xff', 'big', signed=True))
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).is_integer(), (5.0).is_integer(), (0.5).as_integer_ratio(), (5).as_integer_ratio())
err((300).to_bytes, 1, 'big')
err((-1).to_bytes, 1, 'big')
print((-1).to_bytes(2, 'little', signed=True), (1).to_bytes())
# ---
print((2.5).hex(), float.fromhex('0x1.4p+1'), (0.1).as_integer_ratio(), (1e300).is_integer())
print(abs(-5), abs(-5.5), abs(True), pow(2, 10), pow(2, 10, 7), pow(3, -1, 7), pow(2.0, 3), pow(2, -2))
err(pow, 2, -1, 4)
err(pow, 2, 3, 0)
err(pow, 2.0, 3, 5)
# ---
print(min(3, 1, 2), max([1, 5, 3]), min('b', 'a'), max('abc', 'abd'), min([3, 1], key=lambda x: -x), max([], default=0), max('a', 'bb', key=len))
err(min)
err(min, [])
err(max, [], key=len)
err(min, 1)
err(max, 1, 'a')
err(min, 1, 2, default=3)
# ---
print(sum([1, 2, 3]), sum([0.1] * 10), sum([1, 2.5]), sum([[1], [2]], []), sum((1, 2), start=10), sum(x for x in range(5)))
err(sum, ['a', 'b'])
err(sum, ['a'], '')
err(sum, 5)
err(sum)
# ---
print(bin(10), oct(8), hex(255), bin(-5), hex(-255), chr(65), ord('A'), chr(8364), ord('€'), bin(True))
err(chr, -1)
err(ord, 'ab')
err(ord, '')
err(ord, 5)
err(bin, 1.5)
err(hex, 'a')
err(chr, 'a')
# ---
print(1 == 1.0, hash(1) == hash(1.0), 1 == True, 2**53 == float(2**53), 2**53 + 1 == float(2**53), 1 < 1.5, 10**20 > 1e19, 0.1 + 0.2 == 0.3)
nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], nan is nan)
# ---
x = 10
x += 5; x -= 3; x *= 2; x //= 5; x **= 3; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3
print(x)
y = 7
y /= 2
print(y)
# ---
print(1_000_000, 0xff, 0o17, 0b1010, 1e3, .5, 5., 1_0.0_1, 0XFF)
print(1 if 1 else 2, 1 or 2, 0 or 2, 1 and 2, 0 and 2, not 1, not 0)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1 != 2, 3 > 2 >= 2)
# ---
class C(int):
    def __add__(self, other):
        return C(int(self) + int(other) * 10)
    def __repr__(self):
        return f'C({int(self)})'
c = C(5)
print(c + 1, c - 1, 1 + c, c * 2, [c], c == 5, hash(c) == hash(5), {c: 1}[5], type(c - 1), str(c), f'{c}', f'{c:03d}', '%d' % c)
print(isinstance(c, int), C('12'), C(), int(c), c.bit_length(), -c, abs(C(-3)), bool(C(0)))
# ---
class F(float):
    def __str__(self):
        return 'F!'
f = F(1.5)
print(f, repr(f), f + 1, type(f + 1), f == 1.5, f'{f:.2f}', F('2.5'), round(f), int(f))
# ---
print((10**18).__str__(), 10**18 + 1, -10**25, str(10**25), 10**25 == 10**25, hash(10**25) == hash(10**25))
print(7 .__add__(3), (7).__mul__(3), (7).__eq__(7), (7).__lt__('a'), (1.5).__add__(1), (7).__floordiv__(2), (7).__radd__(1), (7).__neg__(), (7).__bool__(), (7).__index__(), (7).__hash__(), (7).__truediv__(2))
# ---
n = 12345678901234567890
print(n % 97, n // 12345, n * n, -n // 7, -n % 7, n.bit_length(), hex(n), n >> 3, float(n), n / 3, int(float(n)))
print(divmod(n, -1000), n ** 3, round(n, -5), n.__class__)
# ---
import sys
print(sys.maxsize > 2**30)
# ---
print(float(10**308), 1e308 + 1e308)
err(float, 10**309)
err(lambda: 10**309 / 3)
err(lambda: 10**309 + 0.5)
print(10**309 // 10**300, 10**309 / 10**300)
# ---
for base in (2, 8, 10, 16):
    print(int('11', base), end=' ')
print()
for v in (0, 1, -1, 255, 2**64):
    print(f'{v:b} {v:o} {v:x} {v:X} {v:#x} {v:,} {v:+d} {v:08d} {v:e}')
