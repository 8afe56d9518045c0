from datetime import date, datetime, time, timedelta, timezone, tzinfo, UTC
import datetime as module
# ---
print(timedelta(days=1, seconds=2, microseconds=3), repr(timedelta(hours=30)), repr(timedelta(0)), timedelta(-1), timedelta(days=-1, hours=5))
# ---
print(timedelta(0.5), timedelta(weeks=1.5), timedelta(milliseconds=1.5), timedelta(seconds=1.0000005), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(microseconds=2.5), timedelta(seconds=0.1) * 3)
# ---
d = timedelta(days=2, hours=3, minutes=4)
print(d.days, d.seconds, d.microseconds, d.total_seconds(), -d, abs(-d), +d, bool(d), bool(timedelta()))
# ---
a, b = timedelta(hours=5), timedelta(hours=2)
print(a + b, a - b, b - a, a * 2, 2 * a, a * 0.3, a / b, a / 2, a // b, a // 7, a % b, divmod(a, b), a / 0.7)
# ---
print(timedelta(1) < timedelta(2), timedelta(1) == timedelta(hours=24), timedelta(1) != 1, timedelta(1) == 'x', max(timedelta(1), timedelta(hours=25)))
print({timedelta(1): 'a'}[timedelta(hours=24)], sorted([timedelta(3), timedelta(1)]))
# ---
timedelta(1) + 1
# ---
1 + timedelta(1)
# ---
timedelta(1) < 5
# ---
timedelta('1')
# ---
timedelta(days=10**9)
# ---
timedelta(1) / 0
# ---
timedelta(1) * 'a'
# ---
print(timedelta.max, timedelta.min, timedelta.resolution)
# ---
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), d.isocalendar(), d.isoformat(), d.ctime())
# ---
print(date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 31) + timedelta(days=1), date(2024, 1, 1) - timedelta(days=1), date.fromordinal(738000))
# ---
print(date.fromisoformat('2024-12-31'), date.fromisoformat('20241231'), date.fromisoformat('2024-W01-1'), date.fromisocalendar(2020, 53, 7))
# ---
print(date(2024, 1, 1).replace(month=5), date(2024, 1, 1).timetuple()[:3], date.max, date.min, date.resolution)
# ---
print(date(2024, 1, 1) < date(2024, 1, 2), date(2024, 1, 1) == date(2024, 1, 1), date(2024, 1, 1) == '2024', len({date(2024, 1, 1), date(2024, 1, 1)}))
# ---
date(2024, 13, 1)
# ---
date(2023, 2, 29)
# ---
date(0, 1, 1)
# ---
date(2024, 1)
# ---
date('2024', 1, 1)
# ---
date(2024, 1, 1) + 1
# ---
date(2024, 1, 1) + date(2024, 1, 1)
# ---
date(2024, 1, 1) < 3
# ---
# open
date(2024, 1, 1) < datetime(2024, 1, 1)
# ---
date.fromisoformat('2024/01/01')
# ---
date.max + timedelta(1)
# ---
dt = datetime(2024, 2, 29, 13, 45, 9, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(), dt.isoformat(' '), dt.isoformat(timespec='minutes'), dt.isoformat(timespec='milliseconds'), dt.ctime())
# ---
print(repr(datetime(2024, 1, 1)), datetime(2024, 1, 1), repr(datetime(2024, 1, 1, 0, 0, 5)), repr(datetime(2024, 1, 1, tzinfo=UTC)))
# ---
dt = datetime(2024, 2, 29, 13, 45, 9, 123456)
print(dt.strftime('%Y-%m-%d %H:%M:%S.%f %a %A %b %B %j %p %I %y %U %W %w %% %c %x %X [%z] [%Z]'))
print(f'{dt:%d.%m.%Y %H:%M}', format(dt), f'{dt.date():%A}', f'{dt.time():%H-%M}', f'{dt!s:>30}')
# ---
print(datetime.strptime('2024-02-29 13:45:09.5', '%Y-%m-%d %H:%M:%S.%f'), datetime.strptime('29/Feb/24', '%d/%b/%y'), repr(datetime.strptime('2024-01-01 +0130', '%Y-%m-%d %z')))
# ---
datetime.strptime('2024-02-30', '%Y-%m-%d')
# ---
datetime.strptime('hello', '%Y')
# ---
datetime.strptime('2024-01-01 10:00', '%Y-%m-%d')
# ---
a, b = datetime(2024, 1, 1, 12), datetime(2024, 3, 1)
print(b - a, a - b, (b - a).total_seconds(), a + timedelta(hours=36), a - timedelta(minutes=1), timedelta(1) + a)
# ---
a, b = datetime(2024, 1, 1, 12), datetime(2024, 3, 1)
print(a < b, a == b, a != b, max(a, b), sorted([b, a]), a == date(2024, 1, 1), len({a, b, a}))
# ---
print(datetime(2024, 1, 1).replace(hour=5, tzinfo=UTC), datetime.combine(date(2024, 5, 6), time(7, 8)), datetime.min, datetime.max)
# ---
print(datetime.fromisoformat('2024-01-02T03:04:05'), datetime.fromisoformat('2024-01-02 03:04'), datetime.fromisoformat('2024-01-02'), repr(datetime.fromisoformat('2024-01-02T03:04:05.25Z')), datetime.fromisoformat('20240102T030405+02:00'))
# ---
datetime.fromisoformat('yesterday')
# ---
datetime.fromisoformat('2024-13-02')
# ---
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
e = timezone(timedelta(hours=5, minutes=30))
print(u, u.astimezone(e), u.astimezone(e) == u, u.utcoffset(), u.tzname(), u.astimezone(e).tzname(), u.dst(), repr(e), str(e), timezone(timedelta(hours=-3), 'BRT'))
# ---
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
print(u.timestamp(), datetime.fromtimestamp(1e9, UTC), datetime.fromtimestamp(0, timezone(timedelta(hours=1))), u.timetuple(), u.utctimetuple()[:5])
# ---
datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=UTC)
# ---
datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=UTC)
# ---
print(datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=UTC))
datetime(2024, 1, 1) - 5
# ---
datetime(2024, 1, 1) + datetime(2024, 1, 1)
# ---
datetime(2024, 1, 1, 24)
# ---
datetime(2024, 1, 1, tzinfo='UTC')
# ---
timezone(timedelta(days=1))
# ---
timezone(5)
# ---
t = time(13, 5, 7, 89)
print(t, repr(t), t.isoformat('minutes'), t.replace(hour=1), t.hour, t.minute, t.second, t.microsecond, time(), repr(time(1)), repr(time(1, 2, tzinfo=UTC)), bool(time(0)))
# ---
print(time(1) < time(2), time(1) == time(1, 0), time.fromisoformat('10:20:30.5'), time.fromisoformat('T1020'), time.min, time.max, time.resolution, time(10, tzinfo=UTC).isoformat())
# ---
time(1) - time(2)
# ---
time(25)
# ---
time(1) < 3
# ---
class Zone(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=2)
    def dst(self, dt):
        return timedelta(hours=1)
    def tzname(self, dt):
        return 'Z2'
d = datetime(2024, 1, 1, 12, tzinfo=Zone())
print(d, d.tzname(), d.dst(), d.strftime('%z %Z'), d.astimezone(UTC), datetime(2024, 1, 1, tzinfo=UTC).astimezone(Zone()))
# ---
print(isinstance(datetime(2024, 1, 1), date), issubclass(datetime, date), type(datetime(2024, 1, 1) - datetime(2023, 1, 1)), datetime, module.timedelta, type(datetime.now()).__name__)
# ---
now = datetime.now()
print(now <= datetime.now(), now.tzinfo, datetime.now(UTC).tzinfo, date.today() == now.date(), (datetime.now() - now) < timedelta(seconds=5), now.year > 2000)
# ---
days = [date(2024, 1, 30) + timedelta(days=i) for i in range(4)]
print(', '.join(str(d) for d in days), [d.strftime('%a') for d in days])
match date(2024, 5, 6):
    case date(year=2024, month=m):
        print(m)
# ---
print(module.MINYEAR, module.MAXYEAR, module.datetime(2024, 1, 1).isocalendar().week, tuple(date(2021, 1, 3).isocalendar()))
# ---
class Stamp(datetime):
    def label(self):
        return f'<{self:%H:%M}>'
s = Stamp(2024, 1, 1, 5, 6)
print(s.label(), repr(s), type(s + timedelta(1)).__name__, s == datetime(2024, 1, 1, 5, 6))
# ---
datetime(2024, 1, 1).isoformat(timespec='days')
# ---
print(datetime(2024, 1, 1, 1, 2, 3, 4) - datetime(2023, 12, 31), datetime.fromtimestamp(1700000000.123456, UTC), datetime.fromtimestamp(1.5, UTC).microsecond)
# ---
datetime.fromtimestamp('1')
# ---
import json
print(json.dumps({'t': datetime(2024, 1, 1)}, default=str))
# ---
datetime(2024, 1, 1) < date(2024, 1, 1)
# ---
print(timedelta(hours=25) // timedelta(hours=1), -timedelta(microseconds=1), str(timedelta(days=-2, microseconds=5)), 3 * timedelta(1), timedelta(1) * -1)
timedelta(1) // 0
# ---
print(date(2024, 1, 31).strftime('%d/%m/%y %f %H'), date(1, 1, 1).isoformat(), date(999, 1, 1).strftime('%Y'))
# ---
for text in ['2024-01-02T03', '2024-01-02T030405', '2024-W05', '2024W057', '2024-01-02T24:00', '2024-1-2', '2024-01-02T', '2024-W54-1', '2024-01-02T24:01', '2024-01-02T03:4']:
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print(text, e)
# ---
for text, form in [('Mon 2024', '%a %Y'), ('2024 5 1', '%Y %U %w'), ('2024 01 1', '%G %V %u'), ('2024-W01', '%G-W%V'), ('01012024', '%d%m%Y'), ('68 69', '%y %H'), (' 5', '%d'), ('5 1', '%V %u'), ('2024 5 1', '%Y %V %u')]:
    try:
        print(text, repr(datetime.strptime(text, form)))
    except ValueError as e:
        print(text, e)
# ---
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n
for i in range(40):
    a = datetime(1 + rnd(9998), 1 + rnd(12), 1 + rnd(28), rnd(24), rnd(60), rnd(60), rnd(1000) * rnd(1000))
    d = timedelta(rnd(400) - 200, rnd(100000) - 50000, rnd(2000000) - 1000000)
    z = timezone(timedelta(minutes=rnd(2000) - 1000))
    try:
        print(a + d, a - d, d * 0.37, d / 3, d // 7, a.strftime('%j %U %W %w %G-%V'), a.replace(tzinfo=z).astimezone(UTC), a.replace(tzinfo=z).timestamp())
    except OverflowError as e:
        print(e)
# ---
print(timezone(timedelta(0), 'X'), repr(timezone(timedelta(0), 'X')), timezone.utc == timezone(timedelta(0), 'X'), {timezone.utc: 1}[timezone(timedelta(0))], timezone.max, repr(timezone.min))
# ---
import copy
d = datetime(2024, 1, 1, tzinfo=timezone.utc)
print(copy.deepcopy([d, timedelta(1), time(1), d.date()]), copy.copy(d) == d)
# ---
class Frozen(tzinfo):
    pass
datetime(2024, 1, 1, tzinfo=Frozen()).utcoffset()
