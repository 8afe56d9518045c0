def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
for a in (7, -7, 0, 10**20, -10**20, True):
    for b in (2, -2, 3, 10**19 + 1):
        print(a + b, a - b, a * b, a // b, a % b, divmod(a, b))
# ---
for a in (1, -1, 255, -256, 2**53, -(2**53), 2**53 + 1, 2**64 - 1, -(2**63)):
    print(a << 1, a >> 1, a << 60, a >> 60, a & 0xff, a | 1, a ^ -1, ~a)
# ---
print(2**10, 2**0, 0**0, (-2)**3, -2**2, 2**-1, (-2)**-3, 10**-2, 1**-5, (-1)**-3)
err(lambda: 0 ** -1)
err(lambda: 0 ** -2.0)
err(pow, 0, -1)
# ---
err(lambda: 1 // 0)
err(lambda: 1 % 0)
err(lambda: divmod(1, 0))
err(lambda: 1 / 0)
err(lambda: 10**400 / 0)
err(lambda: 1 << -1)
err(lambda: 1 >> -1)
err(lambda: 0 << -1)
err(lambda: True // False)
# ---
print(1 / 2, 4 / 2, 10**30 / 10**29, -7 / 2, 2**1000 / 2**999, 1 / 3, 10**17 / 3, 123456789012345678 / 1000)
err(lambda: 10**400 / 3)
print(3 / 10**400, 10**400 / 10**399)
# ---
print(9007199254740991 + 1, 9007199254740992 + 1, 9007199254740993 - 1, -9007199254740991 - 1, -9007199254740992 - 1)
print(9007199254740991 * 2, 94906267 * 94906267, 94906265 * 94906265, 3037000500 * 3037000500)
x = 9007199254740990
for i in range(5):
    x += 1
    print(x, type(x).__name__, x == float(x))
# ---
print(1_000_000, 0x_ff, 0b1_0, 0o1_7, 0xDEADBEEF, 0B11, 0O17, 0XaB, 00, 0_0)
print(1_0.0_1, 1e1_0, 1_0e-1)
# ---
print(True + True, True * 3, -True, ~True if False else ~1, +True, True - 1, True / 2, True // 1, True ** 2, True % 2)
print(True & False, True | False, True ^ True, True & 1, 1 | False, True << 2, True >> 0)
print(type(True & True).__name__, type(True & 1).__name__, type(+True).__name__, type(-False).__name__)
# ---
print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(-3, 3, 7), pow(2, 0, 1), pow(5, 3, -7), pow(2, 200, 10**9 + 7), pow(base=2, exp=3), pow(2, exp=5, mod=7))
err(pow, 2, -1, 4)
err(pow, 2, 3, 0)
err(pow, 2, 3.0, 5)
err(pow, 2)
err(pow)
err(pow, 'a', 2)
err(pow, 2, 'a')
err(pow, 2.0, 3, 5)
# ---
print(abs(-5), abs(5), abs(-2**70), abs(True), abs(-0.0), abs(-2.5))
err(abs, 'a')
err(abs, None)
err(abs)
err(abs, 1, 2)
# ---
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7, -2), divmod(7.5, 2), divmod(-7.5, 2), divmod(True, 2))
err(divmod, 1, 0.0)
err(divmod, 'a', 2)
err(divmod, 1)
err(divmod, 1, 2, 3)
# ---
print((5).bit_length(), (0).bit_length(), (-5).bit_length(), (2**100).bit_length(), (255).bit_count(), (-255).bit_count(), True.bit_length())
print((5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate(), (5).is_integer(), (5).as_integer_ratio(), True.numerator)
# ---
print((1024).to_bytes(2, 'big'), (1024).to_bytes(2, 'little'), (1).to_bytes(), (-1).to_bytes(2, 'big', signed=True), (255).to_bytes(1), (0).to_bytes(0, 'big'))
print(int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\x04\x00', 'little'), int.from_bytes(b'\xff', 'big', signed=True), int.from_bytes([1, 2]), int.from_bytes(b''))
err((256).to_bytes, 1, 'big')
err((-1).to_bytes, 1, 'big')
err((1).to_bytes, 1, 'middle')
err((1).to_bytes, -1, 'big')
err(int.from_bytes, 'ab')
err(int.from_bytes, 5)
err((128).to_bytes, 1, 'big', signed=True)
# ---
print(round(5), round(15, -1), round(25, -1), round(35, -1), round(-15, -1), round(12345, -2), round(12355, -1), round(5, 2), round(149, -2), round(150, -2), round(250, -2), round(10**20 + 5, -1), round(True), round(5, None))
print(type(round(True)).__name__, type(round(True, 0)).__name__)
err(round, 'a')
err(round, 1, 'a')
err(round)
err(round, 1, 2, 3)
err(round, 5, 1.0)
print(round(number=2.567, ndigits=1))
# ---
print(5 == 5.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 10**400 > 1e308, 10**400 > float('inf'), -10**400 < float('-inf'), 10**400 == float('inf'), 1 < float('nan'), 5 == '5', True == 1, True == 1.0, False == 0, True > 0.5)
# ---
err(lambda: 1 < 'a')
err(lambda: 1 >= None)
err(lambda: [] > 1)
err(lambda: 1 + 'a')
err(lambda: 'a' + 1)
err(lambda: 1 - None)
err(lambda: 1 @ 2)
err(lambda: 1 & 1.0)
err(lambda: 1.0 | 1)
err(lambda: 1 << 1.0)
err(lambda: ~1.5)
err(lambda: -'a')
err(lambda: +[])
err(lambda: 5())
err(lambda: 5[0])
err(lambda: 5 .x)
err(lambda: len(5))
err(lambda: iter(5))
err(lambda: 1 in 5)
# ---
def f():
    x = 1
    x += 'a'
err(f)
def g():
    x = 'a'
    x -= 1
err(g)
def h():
    x = [1]
    x -= [1]
err(h)
def i():
    x = None
    x **= 2
err(i)
def j():
    x = 5
    x //= 0
err(j)
def k():
    x = {}
    x += {}
err(k)
def l():
    x = 1
    x @= 2
err(l)
# ---
x = 10; x += 5; print(x); x -= 3; print(x); x *= 4; print(x); x //= 5; print(x); x **= 2; print(x); x %= 7; print(x); x <<= 3; print(x); x >>= 1; print(x); x |= 1; print(x); x &= 6; print(x); x ^= 15; print(x); x /= 4; print(x)
# ---
n = 1
for i in range(1, 30):
    n *= i
print(n, n // 10**20, n % 10**9, -n // 7, -n % 7, n & (2**70 - 1), n >> 50, n == float(n), n.bit_length())
# ---
import sys
print(hash(-1), hash(-2), hash(12345), hash(-12345), hash(True), hash(0), hash(10**30) == hash(10**30), hash(2**100) == hash(2.0**100), type(sys.maxsize).__name__)
# ---
a, b = 0, 1
for _ in range(200):
    a, b = b, a + b
print(a)
s = str(a)
print(len(s), sum(int(c) for c in s), int(s) == a, int(s[::-1]))
# ---
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
def modinv(a, m):
    g, x, y = m, 0, 1
    r = a
    while r:
        q = g // r
        g, r = r, g - q * r
        x, y = y, x - q * y
    return x % m
print(gcd(2**100 - 1, 2**60 - 1), modinv(3, 10**9 + 7), pow(3, -1, 10**9 + 7), gcd(-12, 18), gcd(0, 5))
# ---
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -1 // 10**20, -1 % 10**20, 1 // -10**20, 1 % -10**20, 10**20 // -3, 10**20 % -3, -10**20 // 3, -10**20 % 3, 0 // -5, 0 % -5)
# ---
print((2**64).__add__(1), (5).__sub__(3), (5).__radd__(1), (5).__mul__('a'), (5).__truediv__(2), (5).__floordiv__(2.0), (5).__eq__(5.0), (5).__lt__(6), (5).__neg__(), (5).__abs__(), (5).__bool__(), (5).__hash__(), (5).__index__(), (5).__str__(), (5).__repr__(), (5).__format__('04'), (5).__int__(), (5).__float__(), (5).__round__(), (5).__divmod__(3), (5).__pow__(2), (5).__pow__(2, 7), (5).__and__(4), (5).__invert__())
