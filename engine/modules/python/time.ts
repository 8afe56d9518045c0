/** The Python part of `time`: moments as records. All times are UTC. */
export const timeSource = String.raw`
timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')

_fields = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')

class struct_time(tuple):
    __slots__ = ()
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = _fields
    def __new__(cls, values):
        values = tuple(values)
        if len(values) < 9:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(values)}-sequence given)')
        return tuple.__new__(cls, values[:9])
    def __repr__(self):
        inner = ', '.join([f'{n}={v!r}' for n, v in zip(_fields, self)])
        return f'time.struct_time({inner})'
    def __getattr__(self, name):
        if name in _fields:
            return self[_fields.index(name)]
        if name == 'tm_zone':
            return 'UTC'
        if name == 'tm_gmtoff':
            return 0
        raise AttributeError(f"'time.struct_time' object has no attribute '{name}'")

def gmtime(seconds=None, /):
    if seconds is None:
        seconds = time()
    elif not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    whole = int(seconds // 1)
    days, rest = divmod(whole, 86400)
    if not -719162 <= days <= 2932896:
        raise OverflowError('timestamp out of range for platform time_t')
    return _moment(days + 719163, rest)

def _moment(ordinal, rest, isdst=0):
    year, month, day = _date_of(ordinal)
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60,
                        (ordinal + 6) % 7, ordinal - _ordinal(year, 1, 1) + 1, isdst))

localtime = gmtime

def _checked(t):
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) < 9:
        raise TypeError('asctime(): illegal time tuple argument')
    return t

def mktime(t, /):
    t = _checked(t)
    month = t[1] - 1
    days = _ordinal(t[0] + month // 12, month % 12 + 1, 1) - 719163 + t[2] - 1
    return float(((days * 24 + t[3]) * 60 + t[4]) * 60 + t[5])

def _texts(format, t):
    year, month, day, hour, minute, second = t[:6]
    month = month or 1
    day = day or 1
    if not 1 <= month <= 12:
        raise ValueError('month out of range')
    if not 1 <= day <= 31:
        raise ValueError('day of month out of range')
    if not 0 <= hour <= 23:
        raise ValueError('hour out of range')
    if not 0 <= minute <= 59:
        raise ValueError('minute out of range')
    if not 0 <= second <= 61:
        raise ValueError('seconds out of range')
    return _format(format, (year, month, day, hour, minute, second, None, '+00:00', 'UTC'))

def strftime(format, t=None, /):
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    return _texts(format, gmtime() if t is None else _checked(t))

def asctime(t=None, /):
    return _texts('%c', gmtime() if t is None else _checked(t))

def ctime(seconds=None, /):
    return _texts('%c', gmtime(seconds))

def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
    for i, v in enumerate((data_string, format)):
        if not isinstance(v, str):
            raise TypeError(f'strptime() argument {i} must be str, not {type(v)}')
    year, month, day, hour, minute, second, weekday, yday, _, _, zone = _parse(data_string, format)
    return struct_time((year, month, day, hour, minute, second, weekday, yday, -1 if zone is None else 0))

class _ClockInfo:
    def __init__(self, **fields):
        self.__dict__.update(fields)
    def __repr__(self):
        inner = ', '.join([f'{n}={v!r}' for n, v in self.__dict__.items()])
        return f'namespace({inner})'

def get_clock_info(name, /):
    names = {'time': ('clock_gettime(CLOCK_REALTIME)', False, True), 'monotonic': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
             'perf_counter': ('clock_gettime(CLOCK_MONOTONIC)', True, False),
             'process_time': ('clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', True, False),
             'thread_time': ('clock_gettime(CLOCK_THREAD_CPUTIME_ID)', True, False)}
    if name not in names:
        raise ValueError('unknown clock')
    implementation, monotonic, adjustable = names[name]
    return _ClockInfo(implementation=implementation, monotonic=monotonic, adjustable=adjustable, resolution=1e-09)
`;
