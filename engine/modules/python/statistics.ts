/** The Python part of `statistics`: sums are exact, as fractions of two ints, and are rounded once at the end. */
export const statisticsSource = String.raw`
import math
from math import exp, log, sqrt, fsum, isqrt

class StatisticsError(ValueError):
    pass

def _ratio(x):
    if isinstance(x, int):
        return int(x), 1
    try:
        return x.as_integer_ratio()
    except (OverflowError, ValueError):
        return x, None
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None

class _Sum:
    """An exact sum of ints and floats: n / d, and whether there was a float."""
    def __init__(self, data):
        parts = {}
        self.count = 0
        self.is_float = False
        self.special = None
        for x in data:
            self.count += 1
            n, d = _ratio(x)
            if isinstance(x, float):
                self.is_float = True
            if d is None:
                self.special = n if self.special is None else self.special + n
            else:
                parts[d] = parts.get(d, 0) + n
        self.n, self.d = 0, 1
        for d, n in parts.items():
            if d == self.d:
                self.n += n
            else:
                self.n, self.d = self.n * d + n * self.d, self.d * d
                g = math.gcd(self.n, self.d)
                self.n //= g
                self.d //= g

def _number(n, d, is_float):
    """The number of a fraction: an int when the data were ints and it is whole."""
    if d < 0:
        n, d = -n, -d
    if not is_float and n % d == 0:
        return n // d
    return n / d

def _mean(s):
    return s.special / s.count if s.special is not None else _number(s.n, s.d * s.count, s.is_float)

def mean(data):
    s = _Sum(data)
    if s.count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _mean(s)

def fmean(data, weights=None):
    data = list(data)
    n = len(data)
    if weights is None:
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(data) / n
    weights = list(weights)
    if len(weights) != n:
        raise StatisticsError('data and weights must be the same length')
    num = math.sumprod(data, weights)
    den = fsum(weights)
    if not den:
        raise StatisticsError('sum of weights must be non-zero')
    return num / den

def _rooted(data):
    """Whether a zero is among positive numbers."""
    found_zero = False
    for x in data:
        if x > 0.0 or math.isnan(x):
            continue
        if x == 0.0:
            found_zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    return found_zero

def geometric_mean(data):
    data = list(data)
    n = len(data)
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if _rooted(data):
        return 0.0
    return exp(fsum([log(x) for x in data]) / n)

def harmonic_mean(data, weights=None):
    data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (int, float)):
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        return x
    weights = [1] * n if weights is None else list(weights)
    if len(weights) != n:
        raise StatisticsError('Number of weights does not match data size')
    for x in data:
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
    if 0 in data:
        return 0
    total = _Sum(weights)
    parts = [w / x if w else 0 for w, x in zip(weights, data)]
    s = _Sum(parts)
    return _number(total.n * s.d, total.d * s.n, True)

def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 == 1 else (data[n // 2 - 1] + data[n // 2]) / 2

def median_low(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 == 1 else data[n // 2 - 1]

def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]

def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    below = sum([1 for y in data if y < x])
    same = data.count(x)
    interval = float(interval)
    x = float(x)
    return x - interval / 2.0 + interval * (n / 2 - below) / same

def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts

def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    most = max(counts.values())
    for x, n in counts.items():
        if n == most:
            return x

def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, n in counts.items() if n == most]

def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    if method == 'inclusive':
        m = ld - 1
        result = []
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        m = ld + 1
        result = []
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else ld - 1 if j > ld - 1 else j
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')

def _squares(data, center=None):
    """Sum of the squared distances from a center (the mean, if none is given) as a fraction, with the count."""
    data = list(data)
    s = _Sum(data)
    is_float = s.is_float
    if s.special is not None:
        return s.special - s.special, 1, s.count, True
    if center is None:
        # n * sum(x * x) - sum(x) ** 2, over n.
        n, d = 0, 1
        for x in data:
            a, b = _ratio(x)
            n, d = n * b * b + a * a * d, d * b * b
            if d > 1 << 2000:
                g = math.gcd(n, d)
                n //= g
                d //= g
        num = s.count * n * s.d * s.d - s.n * s.n * d
        den = s.count * d * s.d * s.d if s.count else 1
        return num, den, s.count, is_float
    c, e = _ratio(center)
    n, d = 0, 1
    for x in data:
        a, b = _ratio(x)
        a, b = a * e - c * b, b * e
        n, d = n * b * b + a * a * d, d * b * b
        g = math.gcd(n, d)
        n //= g
        d //= g
    return n, d, s.count, is_float or isinstance(center, float)

def variance(data, xbar=None):
    n, d, count, is_float = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('variance requires at least two data points')
    return _number(n, d * (count - 1), is_float)

def pvariance(data, mu=None):
    n, d, count, is_float = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _number(n, d * count, is_float)

def _root(n, d):
    """The square root of a fraction, correctly rounded: the root of so many bits that only the last one may be off."""
    if n == 0:
        return 0.0
    q = (n.bit_length() - d.bit_length() - 109) // 2
    if q >= 0:
        a = _odd_root(n, d << 2 * q) << q
        b = 1
    else:
        a = _odd_root(n << -2 * q, d)
        b = 1 << -q
    return a / b

def _odd_root(n, d):
    a = isqrt(n // d)
    return a | (a * a * d != n)

def stdev(data, xbar=None):
    n, d, count, _ = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('stdev requires at least two data points')
    return n if isinstance(n, float) else _root(n, d * (count - 1))

def pstdev(data, mu=None):
    n, d, count, _ = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return n if isinstance(n, float) else _root(n, d * count)

def covariance(x, y, /):
    x, y = list(x), list(y)
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return math.sumprod([a - xbar for a in x], [b - ybar for b in y]) / (n - 1)

def _ranks(data):
    order = sorted(range(len(data)), key=lambda i: data[i])
    ranks = [0.0] * len(data)
    i = 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and data[order[j + 1]] == data[order[i]]:
            j += 1
        for k in range(i, j + 1):
            ranks[order[k]] = (i + j) / 2 - (len(data) - 1) / 2
        i = j + 1
    return ranks

def correlation(x, y, /, *, method='linear'):
    x, y = list(x), list(y)
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in ('linear', 'ranked'):
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        x, y = _ranks(x), _ranks(y)
    else:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [a - xbar for a in x]
        y = [b - ybar for b in y]
    sxy = math.sumprod(x, y)
    product = math.sumprod(x, x) * math.sumprod(y, y)
    if not product:
        raise StatisticsError('at least one of the inputs is constant')
    return sxy / sqrt(product)

class LinearRegression(tuple):
    def __new__(cls, slope, intercept):
        return tuple.__new__(cls, (slope, intercept))
    @property
    def slope(self):
        return self[0]
    @property
    def intercept(self):
        return self[1]
    def __repr__(self):
        return f'LinearRegression(slope={self[0]!r}, intercept={self[1]!r})'

def linear_regression(x, y, /, *, proportional=False):
    x, y = list(x), list(y)
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [a - xbar for a in x]
        y = [b - ybar for b in y]
    sxy = math.sumprod(x, y) + 0.0
    sxx = math.sumprod(x, x)
    if not sxx:
        raise StatisticsError('x is constant')
    slope = sxy / sxx
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)
`;
