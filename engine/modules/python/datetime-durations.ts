/** The Python part of `datetime`, first half: what the classes share, `timedelta`, `timezone`. Calendar and formats are native (engine/modules/clock). */
export const durationsSource = String.raw`
from time import _ordinal, _date_of, _days_in_month, _iso_week, _format, _parse, _moment, time_ns as _time_ns

MINYEAR = 1
MAXYEAR = 9999
_day_us = 86400 * 10 ** 6

def _name(v):
    t = type(v)
    return f'datetime.{t.__name__}' if t.__module__ == 'datetime' else t.__name__

def _unsupported(op, a, b, reflected):
    if _special(b, reflected) is not _missing and type(b).__module__ != 'datetime':
        return NotImplemented
    raise TypeError(f"unsupported operand type(s) for {op}: '{_name(a)}' and '{_name(b)}'")

def _unordered(op, a, b, reflected):
    if _special(b, reflected) is not _missing and type(b).__module__ != 'datetime':
        return NotImplemented
    raise TypeError(f"'{op}' not supported between instances of '{_name(a)}' and '{_name(b)}'")

def _nearest(a, b):
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or (r == b and q % 2 == 1):
        q += 1
    return q

def _part(value, factor, what):
    if isinstance(value, int):
        return value * factor, 0.0
    if not isinstance(value, float):
        raise TypeError(f'unsupported type for timedelta {what} component: {_name(value)}')
    whole = int(value)
    scaled = (value - whole) * factor
    more = int(scaled)
    return whole * factor + more, scaled - more

class timedelta:
    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        left = 0.0
        for value, factor, what in ((microseconds, 1, 'microseconds'), (milliseconds, 1000, 'milliseconds'), (seconds, 1000000, 'seconds'),
                                    (minutes, 60000000, 'minutes'), (hours, 3600000000, 'hours'), (days, _day_us, 'days'), (weeks, 7 * _day_us, 'weeks')):
            if type(value) is not int or value:
                whole, rest = _part(value, factor, what)
                total += whole
                left += rest
        if left:
            odd = total & 1
            total += int(2 * round((left + odd) * 0.5) - odd) if abs(round(left) - left) == 0.5 else round(left)
        self._set(total)

    def _set(self, us):
        self._days, rest = divmod(us, _day_us)
        self._seconds, self._microseconds = divmod(rest, 1000000)
        if not -999999999 <= self._days <= 999999999:
            raise OverflowError(f'days={self._days}; must have magnitude <= 999999999')

    @property
    def days(self):
        return self._days
    @property
    def seconds(self):
        return self._seconds
    @property
    def microseconds(self):
        return self._microseconds

    def _us(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds
    def total_seconds(self):
        return self._us() / 1000000

    def __repr__(self):
        parts = [f'{n}={v}' for n, v in (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if v]
        return f"{_name(self)}({', '.join(parts) or '0'})"
    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02}:{seconds:02}'
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return text + (f'.{self._microseconds:06}' if self._microseconds else '')

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented if isinstance(other, date) else _unsupported('+', self, other, '__radd__')
        return _duration(self._us() + other._us())
    def __radd__(self, other):
        return _unsupported('+', other, self, '__add__')
    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return _unsupported('-', self, other, '__rsub__')
        return _duration(self._us() - other._us())
    def __rsub__(self, other):
        return _unsupported('-', other, self, '__sub__')
    def __mul__(self, other):
        if isinstance(other, int):
            return _duration(self._us() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _duration(_nearest(self._us() * a, b))
        if isinstance(other, (str, list, tuple, bytes)):
            raise TypeError(f"can't multiply sequence by non-int of type '{_name(self)}'")
        return _unsupported('*', self, other, '__rmul__')
    def __rmul__(self, other):
        if isinstance(other, (int, float, str, list, tuple, bytes)):
            return self * other
        return _unsupported('*', other, self, '__mul__')
    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('division by zero')
            return _duration(_nearest(self._us(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            if a == 0:
                raise ZeroDivisionError('division by zero')
            return _duration(_nearest(self._us() * b, a))
        return _unsupported('/', self, other, '__rtruediv__')
    def __rtruediv__(self, other):
        return _unsupported('/', other, self, '__truediv__')
    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us() // other._us()
        if isinstance(other, int):
            return _duration(self._us() // other)
        return _unsupported('//', self, other, '__rfloordiv__')
    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _duration(self._us() % other._us())
        return _unsupported('%', self, other, '__rmod__')
    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._us(), other._us())
            return q, _duration(r)
        return _unsupported('divmod()', self, other, '__rdivmod__')
    def __neg__(self):
        return _duration(-self._us())
    def __pos__(self):
        return self
    def __abs__(self):
        return -self if self._days < 0 else self
    def __bool__(self):
        return self._us() != 0

    def __eq__(self, other):
        return self._us() == other._us() if isinstance(other, timedelta) else NotImplemented
    def __lt__(self, other):
        return self._us() < other._us() if isinstance(other, timedelta) else _unordered('<', self, other, '__gt__')
    def __le__(self, other):
        return self._us() <= other._us() if isinstance(other, timedelta) else _unordered('<=', self, other, '__ge__')
    def __gt__(self, other):
        return self._us() > other._us() if isinstance(other, timedelta) else _unordered('>', self, other, '__lt__')
    def __ge__(self, other):
        return self._us() >= other._us() if isinstance(other, timedelta) else _unordered('>=', self, other, '__le__')
    def __hash__(self):
        return hash(self._us())

def _duration(us):
    d = timedelta.__new__(timedelta)
    d._set(us)
    return d

timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)

def _offset_text(offset, colon=':'):
    if offset is None:
        return ''
    us = offset._us()
    sign = '-' if us < 0 else '+'
    seconds, us = divmod(abs(us), 1000000)
    text = f'{sign}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}'
    if seconds % 60 or us:
        text += f'{colon}{seconds % 60:02}'
    return text + (f'.{us:06}' if us else '')

class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')
    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')
    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')
    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = dt.dst()
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - saving
        if delta:
            dt += delta
            saving = dt.dst()
            if saving is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + saving

class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {_name(offset)}')
        if name is not None and not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {_name(name)}')
        if not -_day_us < offset._us() < _day_us:
            raise ValueError(f'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}')
        self._offset = offset
        self._label = name
    def utcoffset(self, dt):
        return self._offset
    def dst(self, dt):
        return None
    def tzname(self, dt):
        if self._label is not None:
            return self._label
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'
    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __str__(self):
        return self.tzname(None)
    def __repr__(self):
        if not self._offset and self._label is None:
            return 'datetime.timezone.utc'
        return f'datetime.timezone({self._offset!r})' if self._label is None else f'datetime.timezone({self._offset!r}, {self._label!r})'
    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented
    def __hash__(self):
        return hash(self._offset)

timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))

def _asked(tz, dt, method):
    if tz is None:
        return None
    if method == 'tzname':
        name = tz.tzname(dt)
        if name is not None and not isinstance(name, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_name(name)}'")
        return name
    offset = getattr(tz, method)(dt)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{method}() must return None or a timedelta, not '{_name(offset)}'")
    if not -_day_us < offset._us() < _day_us:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).')
    return offset

def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_name(tz)}'")
    return tz

def _zone_of(seconds, name):
    if seconds is None:
        return None
    if seconds == 0 and name is None:
        return UTC
    return timezone(timedelta(seconds=seconds)) if name is None else timezone(timedelta(seconds=seconds), name)
`;
