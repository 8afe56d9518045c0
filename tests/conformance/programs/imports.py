def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
import math
print(math.pi, math.e, math.sqrt(16), math.floor(2.7), math.ceil(2.1), math.factorial(10), math.gcd(12, 18), math.inf, math.isnan(math.nan), math.log(100, 10), math.log10(1000), math.log2(8), math.exp(0), math.sin(0), math.cos(0), math.hypot(3, 4), math.trunc(-2.7), math.fabs(-1), math.pow(2, 3), math.isclose(0.1 + 0.2, 0.3), math.prod([1, 2, 3]), math.comb(5, 2), math.perm(5, 2), math.lcm(4, 6), math.isqrt(17), math.degrees(math.pi), math.copysign(1, -0.0), math.fmod(7, 3), math.modf(2.5), math.isfinite(1.0), math.tau, math.fsum([0.1] * 10), math.dist([0, 0], [3, 4]))
err(math.sqrt, -1)
err(math.log, 0)
err(math.factorial, -1)
err(math.sqrt, 'a')
# ---
from math import pi, sqrt as s
import math as m, time
print(pi == m.pi, s(4))
from collections import Counter, deque, defaultdict, OrderedDict
print(Counter('abca'), deque([1, 2]), defaultdict(int), OrderedDict(a=1))
import collections.abc
print(isinstance([], collections.abc.Sequence), isinstance({}, collections.abc.Mapping), isinstance(5, collections.abc.Iterable))
# ---
def f():
    import string
    return string.ascii_lowercase[:3], string.digits
print(f())
err(lambda: string)
def g():
    from math import floor
    return floor(2.5)
print(g())
if False:
    import math as unused
print(__name__)
if __name__ == '__main__': print('main')
# ---
# refused
import socket
# ---
# refused
from math import nothing_here
# ---
# refused
print(eval('1 + 1'))
# ---
# refused
exec('x = 1')
# ---
# refused
open('file.txt')
# ---
# refused
input('name? ')
# ---
# refused
print(1 + 2j)
# ---
# refused
x = bytearray(b'abc')
# ---
# refused
def f():
    return compile('1', 'f', 'eval')
# ---
# refused
m = __import__('math')
# ---
# refused
breakpoint()
# ---
# refused
memoryview(b'abc')
# ---
# refused
complex(1, 2)
