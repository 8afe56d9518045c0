def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
s = 'Hello, World'
print(len(s), s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.casefold())
print(s.find('o'), s.rfind('o'), s.find('z'), s.index('W'), s.count('l'), s.startswith('He'), s.endswith(('x', 'd')))
err(s.index, 'z')
err(s.rindex, 'z')
# ---
print('a,b,,c'.split(','), ' a  b '.split(), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), 'a\nb\r\nc'.splitlines(), 'a\nb'.splitlines(True))
print('a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'))
err('a'.split, '')
err('a'.split, 5)
err('a'.partition, '')
# ---
print('-'.join(['a', 'b', 'c']), ''.join(('x', 'y')), ', '.join(str(i) for i in range(4)), '-'.join('abc'), '-'.join({'k': 1}))
err('-'.join, [1, 2])
err('-'.join, ['a', None])
err('-'.join, 5)
# ---
print('  x '.strip() + '|', '  x '.lstrip() + '|', '  x '.rstrip() + '|', 'xxaxx'.strip('x'), 'abc'.strip('ac'), 'prefix-x'.removeprefix('prefix-'), 'a.py'.removesuffix('.py'))
print('ab'.ljust(5, '.') + '|', 'ab'.rjust(5) + '|', 'ab'.center(6, '*') + '|', '42'.zfill(5), '-42'.zfill(5), 'abc'.center(2))
err('a'.ljust, 5, 'xx')
err('a'.center, 'x')
# ---
print('a b a'.replace('a', 'x'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), 'a\tb'.expandtabs(4))
print('abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Ab'.istitle(), 'AB'.isupper(), 'ab'.islower(), 'x_1'.isidentifier(), '½'.isnumeric(), ''.isalpha(), 'ab'.isascii(), 'a\n'.isprintable())
# ---
t = str.maketrans('abc', 'xyz')
print(t, 'aabbcc'.translate(t), 'hello'.translate(str.maketrans({'h': 'j', 'l': None})), 'hello'.translate(str.maketrans('el', 'ip', 'h')), 'abc'.translate({97: 'AA', 98: None}))
err(str.maketrans, 'ab', 'c')
err(str.maketrans, 5)
# ---
print('abc' * 3, 3 * 'ab', 'abc' * 0, 'abc' * -1, 'a' in 'abc', 'bc' in 'abc', '' in 'abc', 'x' not in 'abc')
err(lambda: 1 in 'abc')
err(lambda: 'a' + 1)
err(lambda: 'a' - 'b')
# ---
print('abc' < 'abd', 'a' < 'B', 'abc' == 'abc', 'Z' < 'a', '' < 'a', 'abc' >= 'ab', max('hello'), min('hello'), sorted('hello'))
# ---
print(repr('it\'s'), repr("say \"hi\""), repr('both \' and "'), repr('tab\t nl\n bs\\ nul\x00 e\u00e9 \U0001f600 \x7f \u200b'), 'é' == '\u00e9')
print(ascii('é😀'), r'raw\n', 'a' 'b' "c", '''multi
line''', "\x41\101\u0041\t")
# ---
print('%s is %d years and %.2f' % ('Bob', 42, 3.14159), '%5d|%-5d|%05d' % (42, 42, 42), '%x %X %o %e %g' % (255, 255, 8, 12345.678, 0.00001), '%%', '%r' % 'a', '%c%c' % ('a', 66))
print('%(name)s %(n)03d' % {'name': 'x', 'n': 7}, '%*d' % (5, 42), '%.3s' % 'abcdef', '%+d % d' % (5, 5), '%s' % (1,), '%s' % [1, 2], '%s %s' % ('a', None))
err(lambda: '%d' % 'a')
err(lambda: '%s %s' % 'a')
err(lambda: '%s' % (1, 2))
err(lambda: '%z' % 1)
err(lambda: '%(a)s' % {})
err(lambda: '%(a)s' % 5)
err(lambda: '%' % 5)
err(lambda: '%c' % 'ab')
# ---
print('{} {}'.format(1, 2), '{1} {0}'.format('a', 'b'), '{name}!'.format(name='x'), '{0.real} {1[0]} {2[k]}'.format(5, [7], {'k': 'v'}), '{:>5}|{:<5}|{:^5}'.format(1, 2, 3), '{!r} {!s}'.format('a', 'b'), '{{}}'.format(), '{:{}}'.format(5, 4), '{:{w}.{p}f}'.format(3.14159, w=8, p=2))
err('{} {}'.format, 1)
err('{a}'.format)
err('{'.format)
err('}'.format)
err('{} {0}'.format, 1)
err('{:d}'.format, 'a')
err('{:s}'.format, 5)
err('{!x}'.format, 5)
err('{0.foo}'.format, 5)
print('{a} {b}'.format_map({'a': 1, 'b': 2}))
# ---
print('abc'.encode(), 'é'.encode('utf-8'), b'abc'.decode(), 'é'.encode('latin-1'), 'abc'.encode('ascii'))
err('é'.encode, 'ascii')
err(b'\xff'.decode)
err('a'.encode, 'nope')
print('é'.encode('ascii', 'ignore'), 'é'.encode('ascii', 'replace'), b'\xff'.decode('utf-8', 'replace'))
# ---
b = b'hello'
print(b, b[0], b[1:3], b.upper(), b.find(b'l'), b.split(b'l'), b.replace(b'l', b'L'), b + b'!', b * 2, list(b), b'a' in b, 104 in b, b.startswith(b'he'), b.hex(), bytes.fromhex('6869'), len(b))
print(bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), b'\x00\n\'"', b'a' < b'b', b == b'hello', hash(b) == hash(b'hello'), b'-'.join([b'a', b'b']), bytes(range(5)))
err(bytes, 'a')
err(bytes, [256])
err(bytes, -1)
err(lambda: b + 'x')
err(lambda: 'x' + b)
err(lambda: b'a'[5])
err(lambda: b'a'['x'])
# ---
class S(str):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self
    def shout(self):
        return self.upper() + '!'
s = S('abc', extra=5)
print(s, repr(s), s.extra, s.shout(), len(s), s + 'd', type(s + 'd').__name__, s == 'abc', {s: 1}['abc'], s[1], 'b' in s, isinstance(s, str), f'{s:>5}', '%s' % s, s.split('b'), ','.join([s, s]), hash(s) == hash('abc'), list(s))
# ---
for c in 'héllo':
    print(c, ord(c), end=';')
print()
print(list('abc'), tuple('ab'), set('a'), dict(enumerate('ab')), ''.join(reversed('abc')), 'abc'[::-1])
# ---
err(lambda: 'abc'[5])
err(lambda: 'abc'['a'])
err(lambda: 'abc'[1.0])
err(lambda: 'abc'.foo)
err(lambda: 'abc'())
err(lambda: len(5))
err(lambda: 'abc'.upper(1))
err(lambda: 'abc'.replace('a'))
err(lambda: 'a'.startswith(1))
err(lambda: str.upper(5))
err(lambda: str.join(',', 5))
def f():
    'abc'[0] = 'x'
err(f)
def g():
    del 'abc'[0]
err(g)
# ---
print(str(1), str(1.5), str(None), str([1, 'a']), str(b'a'), str(b'a', 'utf-8'), str(), str('x'), str(object=5))
print(str.upper('abc'), str.split('a b'), ' '.join(map(str, [1, 2])), str.__len__('abc'), 'abc'.__add__('d'), 'abc'.__contains__('b'), 'abc'.__getitem__(1), 'abc'.__eq__('abc'), 'a'.__lt__('b'), 'abc'.__len__(), 'abc'.__mul__(2), 'ab'.__iter__().__next__(), 'abc'.__str__(), 'abc'.__repr__(), 'abc'.__format__('>5'), 'abc'.__hash__() == hash('abc'))
# ---
text = """line one
line two

line four"""
for i, line in enumerate(text.split('\n'), 1):
    print(i, repr(line))
print(text.count('line'), [w.capitalize() for w in text.split()])
# ---
words = 'the quick brown fox jumps over the lazy dog the end'.split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:3])
print(' '.join(w[::-1] for w in words))
# ---
name, n, x = 'Zoë', 5, 3.14159
print(f'{name}', f'{name!r}', f'{name!a}', f'{n:3}|{n:<3}|{n:^3}|{n:03}', f'{x:.2f} {x:8.3f} {x:e} {x:g} {x:%}', f'{n=}', f'{n + 1 = }', f'{x=:.1f}', f'{name!r:>8}', f"{'nested'}", f'{{}}', f'{n:{n}}', f'{"a" if n else "b"}')
# ---
print('ß'.upper(), 'ǆ'.title(), 'İ'.lower() == 'i̇', 'ΑΣ'.lower(), 'straße'.casefold(), 'ﬁ'.upper(), 'x'.islower(), '١'.isdigit(), int('١٢'), '𝔘'.isalpha(), len('😀'), '😀'[0], 'a😀b'[1:], 'a😀b'.find('b'))
