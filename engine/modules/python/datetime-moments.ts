/** The Python part of `datetime`, second half: `date`, `time`, `datetime`. */
export const momentsSource = String.raw`
def _required(*pairs):
    for i, (name, value) in enumerate(pairs):
        if value is None:
            raise TypeError(f"function missing required argument '{name}' (pos {i + 1})")

def _check_date(year, month, day):
    year, month, day = _index_of(year), _index_of(month), _index_of(day)
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')
    if not 1 <= month <= 12:
        raise ValueError(f'month must be in 1..12, not {month}')
    last = _days_in_month(year, month)
    if not 1 <= day <= last:
        raise ValueError(f'day {day} must be in range 1..{last} for month {month} in year {year}')
    return year, month, day

def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index_of(hour), _index_of(minute), _index_of(second), _index_of(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError(f'hour must be in 0..23, not {hour}')
    if not 0 <= minute <= 59:
        raise ValueError(f'minute must be in 0..59, not {minute}')
    if not 0 <= second <= 59:
        raise ValueError(f'second must be in 0..59, not {second}')
    if not 0 <= microsecond <= 999999:
        raise ValueError(f'microsecond must be in 0..999999, not {microsecond}')
    if fold not in (0, 1):
        raise ValueError(f'fold must be either 0 or 1, not {fold}')
    return hour, minute, second, microsecond

def _clock_text(hour, minute, second, us, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if us else 'seconds'
    if timespec == 'hours':
        return f'{hour:02}'
    if timespec == 'minutes':
        return f'{hour:02}:{minute:02}'
    if timespec == 'seconds':
        return f'{hour:02}:{minute:02}:{second:02}'
    if timespec == 'milliseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{us // 1000:03}'
    if timespec == 'microseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{us:06}'
    raise ValueError('Unknown timespec value')

def _digits(text, n):
    if len(text) != n or not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)

def _iso_date(text):
    if len(text) >= 5 and 'W' in text[4:6]:
        year = _digits(text[:4], 4)
        rest = text[5:] if text[4] == '-' else text[4:]
        week = _digits(rest[1:3], 2)
        rest = rest[3:]
        if rest[:1] == '-':
            rest = rest[1:]
        if not 1 <= week <= 53:
            raise ValueError
        return _week_day(year, week, _digits(rest, 1) if rest else 1)
    if len(text) == 10 and text[4] == text[7] == '-':
        return _digits(text[:4], 4), _digits(text[5:7], 2), _digits(text[8:], 2)
    if len(text) == 8 and '-' not in text:
        return _digits(text[:4], 4), _digits(text[4:6], 2), _digits(text[6:], 2)
    raise ValueError

def _week_day(year, week, day):
    if not 1 <= year <= 9999:
        raise ValueError(f'Year is out of range: {year}')
    january = _ordinal(year, 1, 4)
    first = january - (january + 6) % 7
    if not 1 <= week <= 53 or (week == 53 and _iso_week(first + 7 * 52)[0] != year):
        raise ValueError(f'Invalid week: {week}')
    if not 1 <= day <= 7:
        raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
    return _date_of(first + 7 * (week - 1) + day - 1)

def _iso_clock(text):
    """Hours, minutes, seconds and microseconds of the texts 03, 03:04, 030405, 03:04:05.678."""
    main, dot, fraction = text.replace(',', '.').partition('.')
    if ':' in main:
        parts = main.split(':')
    else:
        parts = [main[i:i + 2] for i in range(0, len(main), 2)]
    if not 1 <= len(parts) <= 3 or (dot and (len(parts) < 3 or not fraction)):
        raise ValueError
    values = [_digits(p, 2) for p in parts] + [0] * (3 - len(parts))
    us = 0
    if fraction:
        if not fraction.isdigit():
            raise ValueError
        us = int(fraction[:6].ljust(6, '0'))
    return values[0], values[1], values[2], us

def _iso_time(text):
    zone = None
    at = -1
    for i, c in enumerate(text):
        if c in '+-Z':
            at = i
            break
    if at >= 0:
        offset = text[at:]
        text = text[:at]
        if offset == 'Z':
            zone = UTC
        else:
            h, m, s, us = _iso_clock(offset[1:])
            delta = timedelta(hours=h, minutes=m, seconds=s, microseconds=us)
            zone = timezone(-delta if offset[0] == '-' else delta) if delta else UTC
    hour, minute, second, us = _iso_clock(text)
    if hour == 24 and (minute or second or us):
        raise ValueError('minute, second, and microsecond must be 0 when hour is 24')
    return hour, minute, second, us, zone

class IsoCalendarDate(tuple):
    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))
    @property
    def year(self):
        return self[0]
    @property
    def week(self):
        return self[1]
    @property
    def weekday(self):
        return self[2]
    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

class date:
    def __init__(self, year, month=None, day=None):
        _required(('year', year), ('month', month), ('day', day))
        self._year, self._month, self._day = _check_date(year, month, day)

    @property
    def year(self):
        return self._year
    @property
    def month(self):
        return self._month
    @property
    def day(self):
        return self._day

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time_ns() // 1000000000)
    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_fields_of(timestamp)[:3])
    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _index_of(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > 3652059:
            raise ValueError(f'year {_date_of(ordinal)[0]} is out of range')
        return cls(*_date_of(ordinal))
    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            fields = _iso_date(text)
        except ValueError as e:
            if e.args:
                raise
            fields = None
        if fields is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*fields)
    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_week_day(year, week, day))
    @classmethod
    def strptime(cls, text, format, /):
        return cls(*_read(text, format)[:3])

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)
    def weekday(self):
        return (self.toordinal() + 6) % 7
    def isoweekday(self):
        return self.weekday() + 1
    def isocalendar(self):
        year, week = _iso_week(self.toordinal())
        return IsoCalendarDate(year, week, self.weekday() + 1)
    def isoformat(self):
        return f'{self._year:04}-{self._month:02}-{self._day:02}'
    def timetuple(self):
        return _moment(self.toordinal(), 0, -1)
    def ctime(self):
        return self.strftime('%c')
    def strftime(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {_name(format)}')
        return _format(format, (self._year, self._month, self._day, 0, 0, 0, 0, '', ''))
    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month, self._day if day is None else day)
    __replace__ = replace

    def __repr__(self):
        return f'{_name(self)}({self._year}, {self._month}, {self._day})'
    def __str__(self):
        return self.isoformat()
    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {_name(format)}')
        return self.strftime(format) if format else str(self)

    def _shifted(self, days):
        ordinal = self.toordinal() + days
        if not 1 <= ordinal <= 3652059:
            raise OverflowError('date value out of range')
        return type(self)(*_date_of(ordinal))
    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(other._days)
        return _unsupported('+', self, other, '__radd__')
    def __radd__(self, other):
        if isinstance(other, timedelta):
            return self + other
        return _unsupported('+', other, self, '__add__')
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other._days)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return _unsupported('-', self, other, '__rsub__')
    def __rsub__(self, other):
        return _unsupported('-', other, self, '__sub__')

    def _key(self):
        return (self._year, self._month, self._day)
    def _order(self, other, op, reflected):
        if isinstance(other, date) and isinstance(other, datetime) is isinstance(self, datetime):
            return None
        return _unordered(op, self, other, reflected)
    def __eq__(self, other):
        if isinstance(other, datetime) or not isinstance(other, date):
            return NotImplemented
        return self._key() == other._key()
    def __hash__(self):
        return hash(self._key())
    def __lt__(self, other):
        return self._key() < other._key() if self._order(other, '<', '__gt__') is None else NotImplemented
    def __le__(self, other):
        return self._key() <= other._key() if self._order(other, '<=', '__ge__') is None else NotImplemented
    def __gt__(self, other):
        return self._key() > other._key() if self._order(other, '>', '__lt__') is None else NotImplemented
    def __ge__(self, other):
        return self._key() >= other._key() if self._order(other, '>=', '__le__') is None else NotImplemented

class time:
    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = _check_zone(tzinfo)
        self._fold = fold

    @property
    def hour(self):
        return self._hour
    @property
    def minute(self):
        return self._minute
    @property
    def second(self):
        return self._second
    @property
    def microsecond(self):
        return self._microsecond
    @property
    def tzinfo(self):
        return self._tzinfo
    @property
    def fold(self):
        return self._fold

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            fields = _iso_time(text[1:] if text[:1] == 'T' else text)
        except ValueError as e:
            if e.args:
                raise
            fields = None
        if fields is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(*fields) if fields[0] != 24 else cls(0, *fields[1:])
    @classmethod
    def strptime(cls, text, format, /):
        return cls(*_read(text, format)[3:])

    def utcoffset(self):
        return _asked(self._tzinfo, None, 'utcoffset')
    def dst(self):
        return _asked(self._tzinfo, None, 'dst')
    def tzname(self):
        return _asked(self._tzinfo, None, 'tzname')
    def isoformat(self, timespec='auto'):
        return _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(self.utcoffset())
    def strftime(self, format, /):
        return _format(format, (1900, 1, 1, self._hour, self._minute, self._second, self._microsecond, _offset_text(self.utcoffset()), self.tzname() or ''))
    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)
    __replace__ = replace

    def __repr__(self):
        text = f'{self._hour}, {self._minute}'
        if self._second or self._microsecond:
            text += f', {self._second}' + (f', {self._microsecond}' if self._microsecond else '')
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        return f"{_name(self)}({text}{', fold=1' if self._fold else ''})"
    def __str__(self):
        return self.isoformat()
    def __format__(self, format):
        if not isinstance(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {_name(format)}')
        return self.strftime(format) if format else str(self)

    def __add__(self, other):
        return _unsupported('+', self, other, '__radd__')
    def __sub__(self, other):
        return _unsupported('-', self, other, '__rsub__')
    def _us(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
    def _compare(self, other, op, reflected):
        """The two as numbers; None when one has a zone and the other has none."""
        if not isinstance(other, time):
            return _unordered(op, self, other, reflected)
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) is not (b is None):
            if op == '==':
                return None
            raise TypeError("can't compare offset-naive and offset-aware times")
        return (self._us(), other._us()) if a is None else (self._us() - a._us(), other._us() - b._us())
    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        pair = self._compare(other, '==', '__eq__')
        return pair is not None and pair[0] == pair[1]
    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._us() - (0 if offset is None else offset._us()))
    def __lt__(self, other):
        pair = self._compare(other, '<', '__gt__')
        return pair if pair is NotImplemented else pair[0] < pair[1]
    def __le__(self, other):
        pair = self._compare(other, '<=', '__ge__')
        return pair if pair is NotImplemented else pair[0] <= pair[1]
    def __gt__(self, other):
        pair = self._compare(other, '>', '__lt__')
        return pair if pair is NotImplemented else pair[0] > pair[1]
    def __ge__(self, other):
        pair = self._compare(other, '>=', '__le__')
        return pair if pair is NotImplemented else pair[0] >= pair[1]

def _fields_of(timestamp, offset=0):
    """Year, ..., microsecond of seconds since 1970, rounded to the nearest microsecond."""
    if isinstance(timestamp, int):
        seconds, us = timestamp, 0
    elif isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if timestamp in (float('inf'), -float('inf')):
            raise OverflowError('cannot convert float infinity to integer')
        seconds = int(timestamp // 1)
        us = round((timestamp - seconds) * 1e6)
    else:
        raise TypeError(f'argument must be int or float, not {_name(timestamp)}')
    return _fields_at(seconds * 1000000 + us)

def _fields_at(us):
    days, rest = divmod(us, _day_us)
    ordinal = days + 719163
    if not 1 <= ordinal <= 3652059:
        raise ValueError(f'year {_date_of(ordinal)[0] if -10 ** 9 < ordinal < 10 ** 9 else ordinal // 365} is out of range')
    seconds, us = divmod(rest, 1000000)
    return *_date_of(ordinal), seconds // 3600, seconds // 60 % 60, seconds % 60, us

def _read(text, format):
    for i, v in enumerate((text, format)):
        if not isinstance(v, str):
            raise TypeError(f'strptime() argument {i + 1} must be str, not {_name(v)}')
    year, month, day, hour, minute, second, _, _, us, offset, zone = _parse(text, format)
    return year, month, day, hour, minute, second, us, _zone_of(offset, zone)

class datetime(date):
    def __init__(self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _required(('year', year), ('month', month), ('day', day))
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hour, self._minute, self._second, self._microsecond = _check_time(hour, minute, second, microsecond, fold)
        self._tzinfo = _check_zone(tzinfo)
        self._fold = fold

    @property
    def hour(self):
        return self._hour
    @property
    def minute(self):
        return self._minute
    @property
    def second(self):
        return self._second
    @property
    def microsecond(self):
        return self._microsecond
    @property
    def tzinfo(self):
        return self._tzinfo
    @property
    def fold(self):
        return self._fold

    @classmethod
    def _at(cls, us, tz):
        if tz is None:
            return cls(*_fields_at(us))
        _check_zone(tz)
        return tz.fromutc(cls(*_fields_at(us), tz))
    @classmethod
    def now(cls, tz=None):
        _check_zone(tz)
        return cls._at(_time_ns() // 1000, tz)
    @classmethod
    def today(cls):
        return cls._at(_time_ns() // 1000, None)
    @classmethod
    def utcnow(cls):
        return cls._at(_time_ns() // 1000, None)
    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        fields = _fields_of(timestamp)
        return cls(*fields) if tz is None else tz.fromutc(cls(*fields, tz))
    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls(*_fields_of(timestamp))
    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        fields = None
        try:
            for n in (10, 8) if len(text) > 7 else ():
                if 'W' in text[4:6]:
                    n = (10 if len(text) > 8 and text[8] == '-' else 8) if text[4] == '-' else (8 if len(text) > 7 and text[7].isdigit() else 7)
                elif text[4] != '-' and n == 10:
                    continue
                fields = _iso_date(text[:n]) + (_iso_time(text[n + 1:]) if len(text) > n else ())
                if len(text) == n + 1:
                    fields = None
                break
        except ValueError as e:
            if e.args:
                raise
            fields = None
        if fields is None:
            raise ValueError(f'Invalid isoformat string: {text!r}')
        if len(fields) > 3 and fields[3] == 24:
            return cls(*fields[:3], 0, *fields[4:]) + timedelta(1)
        return cls(*fields)
    @classmethod
    def strptime(cls, text, format, /):
        return cls(*_read(text, format))
    @classmethod
    def combine(cls, d, t, tzinfo=True):
        if not isinstance(d, date):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {_name(d)}')
        if not isinstance(t, time):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {_name(t)}')
        return cls(d._year, d._month, d._day, t._hour, t._minute, t._second, t._microsecond, t._tzinfo if tzinfo is True else tzinfo, fold=t._fold)

    def date(self):
        return date(self._year, self._month, self._day)
    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)
    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)
    def utcoffset(self):
        return _asked(self._tzinfo, self, 'utcoffset')
    def dst(self):
        return _asked(self._tzinfo, self, 'dst')
    def tzname(self):
        return _asked(self._tzinfo, self, 'tzname')

    def _us(self):
        """Microseconds since 1970 as the clock of its zone shows them."""
        return (((_ordinal(self._year, self._month, self._day) - 719163) * 24 + self._hour) * 3600 + self._minute * 60 + self._second) * 1000000 + self._microsecond
    def _utc_us(self):
        offset = self.utcoffset()
        return self._us() if offset is None else self._us() - offset._us()
    def timestamp(self):
        return self._utc_us() / 1000000
    def timetuple(self):
        saving = self.dst()
        return _moment(self.toordinal(), (self._hour * 60 + self._minute) * 60 + self._second, -1 if saving is None else 1 if saving else 0)
    def utctimetuple(self):
        days, rest = divmod(self._utc_us() // 1000000, 86400)
        return _moment(days + 719163, rest)
    def astimezone(self, tz=None):
        _check_zone(tz)
        if tz is None:
            tz = timezone(timedelta(0), 'UTC')
        if tz is self._tzinfo:
            return self
        return tz.fromutc(type(self)(*_fields_at(self._utc_us()), tz))
    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {_name(sep)}' if not isinstance(sep, str)
                            else f'isoformat(): argument 1 must be a unicode character, not a string of length {len(sep)}')
        clock = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f'{self._year:04}-{self._month:02}-{self._day:02}{sep}{clock}{_offset_text(self.utcoffset())}'
    def strftime(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {_name(format)}')
        return _format(format, (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
                                _offset_text(self.utcoffset()), self.tzname() or ''))
    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month, self._day if day is None else day,
                          self._hour if hour is None else hour, self._minute if minute is None else minute,
                          self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)
    __replace__ = replace

    def __repr__(self):
        text = f'{self._year}, {self._month}, {self._day}, {self._hour}, {self._minute}'
        if self._second or self._microsecond:
            text += f', {self._second}' + (f', {self._microsecond}' if self._microsecond else '')
        if self._fold:
            text += ', fold=1'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        return f'{_name(self)}({text})'
    def __str__(self):
        return self.isoformat(' ')

    def _moved(self, us):
        ordinal = (self._us() + us) // _day_us + 719163
        if not 1 <= ordinal <= 3652059:
            raise OverflowError('date value out of range')
        return type(self)(*_fields_at(self._us() + us), self._tzinfo)
    def __add__(self, other):
        if isinstance(other, timedelta):
            return self._moved(other._us())
        return _unsupported('+', self, other, '__radd__')
    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._us())
        if isinstance(other, datetime):
            if self._tzinfo is not other._tzinfo:
                if (self.utcoffset() is None) is not (other.utcoffset() is None):
                    raise TypeError("can't subtract offset-naive and offset-aware datetimes")
                return _duration(self._utc_us() - other._utc_us())
            return _duration(self._us() - other._us())
        return _unsupported('-', self, other, '__rsub__')

    def _pair(self, other, op, reflected):
        result = self._order(other, op, reflected)
        if result is NotImplemented:
            return result
        if self._tzinfo is other._tzinfo:
            return self._us(), other._us()
        if (self.utcoffset() is None) is not (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._utc_us(), other._utc_us()
    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented if not isinstance(other, date) else False
        if self._tzinfo is other._tzinfo:
            return self._us() == other._us()
        if (self.utcoffset() is None) is not (other.utcoffset() is None):
            return False
        return self._utc_us() == other._utc_us()
    def __hash__(self):
        return hash(self._utc_us())
    def __lt__(self, other):
        pair = self._pair(other, '<', '__gt__')
        return pair if pair is NotImplemented else pair[0] < pair[1]
    def __le__(self, other):
        pair = self._pair(other, '<=', '__ge__')
        return pair if pair is NotImplemented else pair[0] <= pair[1]
    def __gt__(self, other):
        pair = self._pair(other, '>', '__lt__')
        return pair if pair is NotImplemented else pair[0] > pair[1]
    def __ge__(self, other):
        pair = self._pair(other, '>=', '__le__')
        return pair if pair is NotImplemented else pair[0] >= pair[1]

date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
`;
