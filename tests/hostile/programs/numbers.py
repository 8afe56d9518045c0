# Numbers that would take more time or memory than there is, without a loop.
# --- a tower of powers
print(10 ** 10 ** 8)
# --- a wide shift
print((1 << 10 ** 9).bit_length())
# --- a shift by a huge amount
x = 1 << 10 ** 20
# --- a shift in place
x = 1
while True:
    x <<= 1_000_003
# --- a number read from a long text
print(int('9' * 10 ** 6) % 7)
# --- a number read in another base
print(int('z' * 10 ** 6, 36) % 7)
# --- a huge number written
x = 7 ** 2_000_000
print(len(str(x)))
# --- a huge number in an f-string
x = 7 ** 500_000
print(f"{x:,}"[:10], f"{x:x}"[:10], f"{x!r}"[:10])
# --- a huge number as hex, binary and octal
x = 3 ** 3_000_000
print(len(hex(x)), len(bin(x)), len(oct(x)))
# --- squares of squares
x = 3
for i in range(60):
    x = x * x
print(x % 10)
# --- power with a huge exponent and a modulus
print(pow(3, 10 ** 2000, 10 ** 2000 + 7) % 10)
# --- power with a wide modulus in a loop
m = (1 << 50_000) + 1
x = 3
while True:
    x = pow(x, m, m)
# --- negative huge power
print((-10) ** (10 ** 9 + 1))
# --- power in place
x = 2
x **= 10 ** 10
# --- power through operator and a method
print((2).__pow__(10 ** 11))
# --- factorial of much
import math
print(math.factorial(10 ** 8) % 10)
# --- factorial of less, often
import math
for i in range(10 ** 6):
    math.factorial(20_000)
# --- combinations of many
import math
print(math.comb(10 ** 9, 10 ** 8) % 10)
# --- permutations of many
import math
print(math.perm(10 ** 7) % 10)
# --- greatest common divisor of huge numbers
import math
a, b = 3 ** 1_000_000, 7 ** 900_000
print(math.gcd(a, b))
# --- least common multiples that grow
import math
x = 1
for i in range(1, 10 ** 7):
    x = math.lcm(x, i)
# --- integer root of a huge number
import math
print(math.isqrt(10 ** 3_000_000) % 10)
# --- a product without end
import math
print(math.prod(range(1, 10 ** 9)))
# --- bytes of a number, many of them
print(len((1).to_bytes(10 ** 10, 'big')))
# --- a number from many bytes
x = int.from_bytes(b'\xff' * 10 ** 8, 'big')
print(x % 7)
# --- a long number times itself for ever
x = 10 ** 100_000
while True:
    x = x * x + 1
# --- division of huge numbers
x = 10 ** 4_000_000
y = 3 ** 2_000_000
print(divmod(x, y)[1] % 3)
# --- rounding a huge number
print(round(7 ** 1_000_000, -500_000) % 3)
# --- a negative shift and a huge count
print(-1 << 10 ** 15)
# --- hash of a huge number
print(hash(7 ** 3_000_000) % 5)
# --- comparing numbers that share a long prefix
a = 10 ** 5_000_000
print(a < a + 1, a == a * 1)
# --- float from a huge number
print(float(10 ** 400_000))
# --- digits of a float
print(f"{1e308:.1000000000f}"[:10])
# --- digits of a float by percent
print(("%.999999999f" % 0.1)[:10])
# --- exact fractions of a float
print((5e-324).as_integer_ratio()[1] ** 100_000)
# --- bitwise operations on huge numbers
x = 1 << 100_000_000
y = x | (x >> 1)
print((x ^ y) & 1)
# --- invert of a huge number
print(~(1 << 2_000_000_000))
# --- a sum over a huge range
print(sum(range(10 ** 12)))
# --- a sum of huge numbers
print(sum([10 ** 1_000_000] * 10 ** 6) % 10)
# --- minimum of a huge range
print(min(range(10 ** 12)))
# --- a number that a loop doubles in text
s = "1"
while True:
    s = s + s
    n = int(s)
