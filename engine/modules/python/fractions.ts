/** `fractions`. */
export const fractionsSource = String.raw`
import math
import numbers

def _of_text(text):
    """Numerator and denominator of '3/4', '-0.125' or '1e-3'; None for anything else."""
    s = text.strip()
    head, slash, tail = s.partition('/')
    head, tail = head.rstrip(), tail.lstrip()
    body = head.lstrip('+-') if head[:1] in ('+', '-') else head
    if len(head) - len(body) > 1 or body != body.strip():
        return None
    sign = -1 if head[:1] == '-' else 1
    if slash:
        if not (_is_digits(body) and _is_digits(tail)):
            return None
        return sign * int(body), int(tail)
    body, e, exponent = body.replace('E', 'e').partition('e')
    whole, dot, part = body.partition('.')
    if not (whole or part) or (whole and not _is_digits(whole)) or (part and not _is_digits(part)):
        return None
    power = 0
    if e:
        digits = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not _is_digits(digits):
            return None
        power = int(exponent)
    part = part.replace('_', '')
    n = sign * int((whole.replace('_', '') + part) or '0')
    power -= len(part)
    return (n * 10 ** power, 1) if power >= 0 else (n, 10 ** -power)

def _is_digits(s):
    return s != '' and s.replace('_', '').isdigit() and s.isascii() and not s.startswith('_') and not s.endswith('_') and '__' not in s

class Fraction(numbers.Rational):
    def __init__(self, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                self._n, self._d = numerator, 1
                return
            if isinstance(numerator, str):
                pair = _of_text(numerator)
                if pair is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                if pair[1] == 0:
                    raise ZeroDivisionError(f'Fraction({pair[0]}, 0)')
                numerator, denominator = pair
            elif isinstance(numerator, Fraction):
                self._n, self._d = numerator._n, numerator._d
                return
            elif hasattr(type(numerator), 'as_integer_ratio'):
                numerator, denominator = numerator.as_integer_ratio()
            else:
                raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            if isinstance(numerator, Fraction) or isinstance(denominator, Fraction):
                a, b = Fraction(numerator), Fraction(denominator)
                numerator, denominator = a._n * b._d, a._d * b._n
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._n, self._d = numerator // g, denominator // g

    @property
    def numerator(self):
        return self._n
    @property
    def denominator(self):
        return self._d
    @classmethod
    def from_float(cls, f):
        return cls(f)
    def as_integer_ratio(self):
        return self._n, self._d
    def is_integer(self):
        return self._d == 1
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._d <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._n, self._d
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._d:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f'{type(self).__name__}({self._n}, {self._d})'
    def __str__(self):
        return str(self._n) if self._d == 1 else f'{self._n}/{self._d}'
    def __format__(self, spec):
        if spec == '':
            return str(self)
        return format(self._n / self._d, spec)

    def __add__(self, other):
        if isinstance(other, (int, Fraction)):
            o = Fraction(other)
            return Fraction(self._n * o._d + o._n * self._d, self._d * o._d)
        return float(self) + other if isinstance(other, float) else NotImplemented
    def __radd__(self, other):
        return self + other if isinstance(other, (int, float)) else NotImplemented
    def __sub__(self, other):
        if isinstance(other, (int, Fraction)):
            o = Fraction(other)
            return Fraction(self._n * o._d - o._n * self._d, self._d * o._d)
        return float(self) - other if isinstance(other, float) else NotImplemented
    def __rsub__(self, other):
        return -self + other if isinstance(other, (int, float)) else NotImplemented
    def __mul__(self, other):
        if isinstance(other, (int, Fraction)):
            o = Fraction(other)
            return Fraction(self._n * o._n, self._d * o._d)
        return float(self) * other if isinstance(other, float) else NotImplemented
    def __rmul__(self, other):
        return self * other if isinstance(other, (int, float)) else NotImplemented
    def __truediv__(self, other):
        if isinstance(other, (int, Fraction)):
            o = Fraction(other)
            return Fraction(self._n * o._d, self._d * o._n)
        return float(self) / other if isinstance(other, float) else NotImplemented
    def __rtruediv__(self, other):
        if isinstance(other, int):
            return Fraction(other * self._d, self._n)
        return other / float(self) if isinstance(other, float) else NotImplemented
    def __floordiv__(self, other):
        if isinstance(other, (int, Fraction)):
            o = Fraction(other)
            return (self._n * o._d) // (self._d * o._n)
        return float(self) // other if isinstance(other, float) else NotImplemented
    def __rfloordiv__(self, other):
        if isinstance(other, int):
            return (other * self._d) // self._n
        return other // float(self) if isinstance(other, float) else NotImplemented
    def __mod__(self, other):
        if isinstance(other, (int, Fraction)):
            return self - (self // other) * Fraction(other)
        return float(self) % other if isinstance(other, float) else NotImplemented
    def __rmod__(self, other):
        if isinstance(other, int):
            return Fraction(other) % self
        return other % float(self) if isinstance(other, float) else NotImplemented
    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, (int, float, Fraction)) else NotImplemented
    def __pow__(self, other):
        if isinstance(other, Fraction) and other._d == 1:
            other = other._n
        if isinstance(other, int):
            if other >= 0:
                return Fraction(self._n ** other, self._d ** other)
            if self._n == 0:
                raise ZeroDivisionError(f'Fraction({self._d ** -other}, 0)')
            return Fraction(self._d ** -other, self._n ** -other)
        return float(self) ** float(other) if isinstance(other, (float, Fraction)) else NotImplemented
    def __rpow__(self, other):
        if self._d == 1 and isinstance(other, int):
            return Fraction(other) ** self._n if self._n < 0 else other ** self._n
        return other ** float(self) if isinstance(other, (int, float)) else NotImplemented
    def __neg__(self):
        return Fraction(-self._n, self._d)
    def __pos__(self):
        return Fraction(self._n, self._d)
    def __abs__(self):
        return Fraction(abs(self._n), self._d)
    def __int__(self):
        return -(-self._n // self._d) if self._n < 0 else self._n // self._d
    __trunc__ = __int__
    def __floor__(self):
        return self._n // self._d
    def __ceil__(self):
        return -(-self._n // self._d)
    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._n, self._d)
            if rest * 2 < self._d or (rest * 2 == self._d and floor % 2 == 0):
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)
    def __float__(self):
        return self._n / self._d
    def __bool__(self):
        return self._n != 0
    def __hash__(self):
        if self._d == 1:
            return hash(self._n)
        modulus = (1 << 61) - 1
        if self._d % modulus == 0:
            h = 314159
        else:
            h = abs(self._n) % modulus * pow(self._d, -1, modulus) % modulus
        h = h if self._n >= 0 else -h
        return -2 if h == -1 else h
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self

    def __eq__(self, other):
        if isinstance(other, int):
            return self._d == 1 and self._n == other
        if isinstance(other, Fraction):
            return self._n == other._n and self._d == other._d
        if isinstance(other, float):
            return 0.0 == other if math.isnan(other) or math.isinf(other) else self == Fraction(other)
        return NotImplemented
    def _sides(self, other):
        if isinstance(other, (int, Fraction)):
            o = Fraction(other)
            return self._n * o._d, o._n * self._d
        if isinstance(other, float):
            return (0.0, other) if math.isnan(other) or math.isinf(other) else self._sides(Fraction(other))
        return None
    def __lt__(self, other):
        sides = self._sides(other)
        return NotImplemented if sides is None else sides[0] < sides[1]
    def __le__(self, other):
        sides = self._sides(other)
        return NotImplemented if sides is None else sides[0] <= sides[1]
    def __gt__(self, other):
        sides = self._sides(other)
        return NotImplemented if sides is None else sides[0] > sides[1]
    def __ge__(self, other):
        sides = self._sides(other)
        return NotImplemented if sides is None else sides[0] >= sides[1]
`;
