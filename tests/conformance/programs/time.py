import time
# ---
print(time.gmtime(0))
print(tuple(time.gmtime(1735689600)))
# ---
t = time.gmtime(1735689600.75)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst)
print(t[0], len(t), t[:3], isinstance(t, tuple))
# ---
t = time.gmtime(951782400)
for d in 'aAbBdHIjmMpSUwWyYuVGCDFTReh':
    print(d, time.strftime('%' + d, t))
# ---
print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(1_000_000_000)))
print(time.strftime('100%% of %j', time.gmtime(86400 * 59)))
# ---
print(time.asctime(time.gmtime(0)), '|', time.ctime(1e9))
# ---
t = time.strptime('2024-02-29 13:45:09', '%Y-%m-%d %H:%M:%S')
print(t, time.mktime(t), time.strftime('%A %d %B', t))
# ---
print(time.strptime('30 Nov 00', '%d %b %y'))
print(time.strptime('Thu Feb 29 23:59:59 2024'))
# ---
time.strptime('2024-13-01', '%Y-%m-%d')
# ---
time.strptime('2024-01-01x', '%Y-%m-%d')
# ---
time.strptime('2024', '%Q')
# ---
time.strptime('2024', '%')
# ---
time.strptime(2024, '%Y')
# ---
time.sleep(-1)
# ---
time.sleep('1')
# ---
a = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - a >= 0.01, time.time() > 1.7e9, isinstance(time.time_ns(), int))
print(isinstance(time.perf_counter_ns(), int), time.process_time() >= 0)
# ---
print(time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, -1)) == (2024, 1, 2, 3, 4, 5, 1, 2, -1))
time.struct_time((1, 2))
# ---
print(time.strftime('%I:%M %p', (2024, 1, 1, 0, 5, 0, 0, 1, 0)), time.strftime('%I', (2024, 1, 1, 13, 5, 0, 0, 1, 0)))
time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0))
# ---
time.gmtime('x')
# ---
t = time.localtime()
print(type(t).__name__, t.tm_year >= 2024, t.tm_isdst)
print(t.nothing)
# ---
print(time.strptime('07:05:09 PM', '%I:%M:%S %p')[3:6], time.strptime('12 AM', '%I %p')[3], time.strptime('2024 060', '%Y %j')[:3])
print(time.strptime('  12   Jan', ' %d %b')[:3], time.strptime('2024 10 1', '%Y %W %w')[:3])
