def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(int(), int('42'), int(' 42 '), int('-42'), int('+42'), int('1_000'), int('0'), int('-0'), int('007'), int('\n7\t'))
# ---
for s in ('', ' ', 'a', '1.5', '1e5', '--1', '+ 1', '1_', '_1', '1__0', '0x10', '1 2', 'None', "it's", '\u0661\u0662', '٣', '½'):
    err(int, s)
# ---
print(int('ff', 16), int('0xff', 16), int('0XFF', 16), int('0b101', 2), int('101', 2), int('0o17', 8), int('z', 36), int('0xff', 0), int('0b11', 0), int('0o7', 0), int('10', 0), int('0', 0), int('-0x1f', 16), int('1_0', 2), int('10', base=3))
# ---
err(int, '2', 2)
err(int, '12', 1)
err(int, '12', 37)
err(int, '12', -1)
err(int, '010', 0)
err(int, '0x', 16)
err(int, 'g', 16)
err(int, 12, 10)
err(int, 1.5, 10)
err(int, '1', 'a')
err(int, '1', 2, 3)
err(int, x=5)
err(int, base=10)
err(int, '0b12', 2)
err(int, b'zz', 16)
# ---
print(int(3.9), int(-3.9), int(1e20), int(True), int(2.0**70), int(b'12'), int(1e300) == 10**300)
err(int, float('inf'))
err(int, float('-inf'))
err(int, float('nan'))
err(int, None)
err(int, [])
err(int, {})
err(int, object())
# ---
print(bin(5), bin(-5), bin(0), bin(True), oct(8), oct(-8), hex(255), hex(-255), hex(2**64), bin(2**65), hex(0), oct(0))
err(bin, 1.5)
err(hex, 'a')
err(oct, None)
err(hex)
err(bin, 1, 2)
# ---
class I:
    def __index__(self): return 10
print(bin(I()), hex(I()), oct(I()), [0] * I() == [0] * 10, range(I()), 'abcdefghijklm'[I()], chr(I()) == '\n', int(I()), float(I()), round(12345, -2), '%d' % 5)
class B:
    def __index__(self): return 'x'
err(bin, B())
err(lambda: [1][B()])
class C:
    def __int__(self): return 7
print(int(C()))
err(hex, C())
class D:
    def __int__(self): return 'no'
err(int, D())
class E:
    def __trunc__(self): return 3
err(int, E())
# ---
big = 10**4299
print(len(str(big)))
err(lambda: len(str(10**4300)))
err(int, '9' * 4301)
print(int('9' * 4300) % 1000)
err(lambda: f'{10**5000}')
err(lambda: '%d' % 10**5000)
print(len(hex(10**5000)), int('f' * 5000, 16) > 0)
err(lambda: repr(10**5000))
err(int, '1_' * 4300 + '1')
# ---
print(str(123), repr(-5), str(True), repr(False), str(2**100), '%s' % 5, f'{5}', ''.join(str(i) for i in range(12)))
# ---
for spec in ('', 'd', '5', '<5', '>5', '^5', '=5', '05', '+', ' ', '-', '+05', ',', '_', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '#X', '#010x', 'c', 'n', '_x', '_b', '*^9', '+,', '010,', 'e', 'f', 'g', '%', '.2f', '.3e', '10.1f', '.0f', 'E', 'G', '+.1%'):
    print(spec, [format(n, spec) for n in (65, 1234567) if not (spec == 'c' and n > 1114111)])
# ---
for spec in ('s', '.2d', '.2', ',x', 'q', '+c', ',c', '#c', 'z', '5.', '1000000000000000000000', ',_', '_,', 'ss', '<<<', '.', '.d'):
    err(format, 65, spec)
err(format, -1, 'c')
err(format, 1114112, 'c')
# ---
print(format(-5, '=6'), format(-5, '06'), format(-5, '<6') + '|', format(-5, '^6'), format(5, '+'), format(5, ' '), format(-255, '#x'), format(-255, '#08x'), format(0, '+'), format(-0, 'd'), format(True, 'd'), format(True, ''), format(True, '5'), format(False, '05'))
# ---
print(f'{1234567:,}', f'{1234567:_}', f'{-1234567:,}', f'{123:,}', f'{1234:010,}', f'{0xffffff:_x}', f'{255:_b}', f'{10**20:,}', f'{1234567.891:,.2f}', f'{1234567:>15,}', f'{1234567:*<15_}')
# ---
print('%d' % 5, '%5d|' % 5, '%-5d|' % 5, '%05d' % 5, '%+d' % 5, '% d' % 5, '%x' % 255, '%X' % 255, '%o' % 8, '%#x' % 255, '%#o' % 8, '%i' % 3.9, '%d' % True, '%u' % 7, '%c' % 65, '%.3d' % 5, '%5.3d|' % 5, '%+.3d' % 5, '%d' % -2**70, '%x' % -255, '%#X' % 255, '%08.3d' % 5)
err(lambda: '%d' % 'a')
err(lambda: '%x' % 1.5)
err(lambda: '%d' % None)
err(lambda: '%c' % 'ab')
err(lambda: '%c' % -1)
err(lambda: '%c' % 1114112)
# ---
print(int.__name__, type(5), type(2**100), int.__mro__, bool.__mro__, isinstance(True, int), issubclass(bool, int), int is type(5), isinstance(5, (str, int)))
# ---
print(bool(), bool(0), bool(1), bool(''), bool('0'), bool([]), bool([0]), bool(None), bool(0.0), bool(-0.0), bool(float('nan')), bool({}), bool(()), bool(range(0)), bool(object()), bool(b''), bool(int), bool(2**100), bool(lambda: 0))
err(bool, 1, 2)
err(bool, x=1)
# ---
class Sub(int):
    def __str__(self): return 'sub' + int.__repr__(self)
    def double(self): return Sub(self * 2)
s = Sub(5)
print(s, repr(s), s + 1, type(s + 1).__name__, s.double(), type(s.double()).__name__, s == 5, hash(s) == hash(5), f'{s}', f'{s:03}', '%d' % s, '%s' % s, [s], {s: 1}[5], int(s), -s, s * 'a', 'abcdef'[s], list(range(s)), bool(Sub(0)))
# ---
print(sum([1, 2, 3]), sum([1, 2], 10), sum([]), sum([True, True]), sum([0.1] * 10), sum([1, 2.5, 3]), sum(x for x in range(5)), sum([[1], [2]], []), sum(((1,), (2,)), ()), sum({1: 2, 3: 4}), sum([10**20, 1, -10**20]), sum([1], start=5), sum([0.1, 0.2, 0.3]), sum([1e100, 1.0, -1e100]), sum(range(100)))
err(sum, ['a', 'b'])
err(sum, ['a'], '')
err(sum, 5)
err(sum)
err(sum, [1], 2, 3)
err(sum, [[1]])
err(sum, [1], None)
err(sum, [b'a'], b'')
err(sum, [1], foo=2)
