def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
for s in ('hello World', 'ÀÉ straße', 'ǆ ﬁ İ', '123abc', '', "it's o'neil"):
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
# ---
for s in ('abc', 'ABC', 'Abc Def', 'abc1', '123', '½', '²', '٣', '', ' ', 'a b', 'a_b', '1a', 'é', '\n', 'Ab', 'class', '_'):
    print(repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isnumeric(), s.isdecimal(), s.isidentifier(), s.isprintable(), s.isascii())
# ---
print('abc'.center(9) + '|', 'abc'.center(10, '*'), 'abc'.center(2), 'abc'.ljust(6) + '|', 'abc'.ljust(6, '.'), 'abc'.rjust(6), 'abc'.rjust(6, '0'), 'ab'.center(5, '-'), 'abc'.center(6, '-'), 'a'.center(4, '-'), ''.center(3, 'x'))
err('a'.center)
err('a'.center, 'b')
err('a'.center, 5, 'ab')
err('a'.ljust, 5, 1)
err('a'.rjust, 5, '')
err('a'.center, 1.5)
# ---
print('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(6), 'abc'.zfill(5), ''.zfill(3), '42'.zfill(1), '--1'.zfill(5))
err('a'.zfill, 'b')
# ---
print('a\tb'.expandtabs(), 'a\tb'.expandtabs(4), 'ab\tc\td'.expandtabs(2), '\t'.expandtabs(0) + '|', 'a\n\tb'.expandtabs(4), 'a\tb'.expandtabs(tabsize=3))
# ---
t = str.maketrans('abc', 'xyz')
print('aabbcc d'.translate(t), 'abc'.translate({97: None, 98: 'BB', 99: 67}), 'abc'.translate(str.maketrans('a', 'b', 'c')), str.maketrans({'a': 1, 98: None}), t, 'hello'.translate(str.maketrans('', '', 'l')))
err(str.maketrans, 'ab', 'c')
err(str.maketrans, 'ab')
err(str.maketrans, {'ab': 1})
err('a'.translate, 5)
err('a'.translate)
# ---
print(repr('a'), repr("it's"), repr('say "hi"'), repr('both \' and "'), repr('\n\t\r\\'), repr('\x00\x1f\x7f'), repr('é☃😀'), repr('\u200b\xa0\xad'), repr('\ud800'), repr(''), ascii('é☃😀'), ascii("it's\n"), repr('\x85\u2028'))
# ---
print('\x41\u0042\U00000043\103', 'a\
b', r'\n\x', '\'', "\"", '''a
b''', """q"uo'te""", 'tab\there', '\a\b\f\v'.encode(), '\0', '\08', 'a' "b" '''c''')
# ---
print(str(), str(5), str(None), str(1.0), str([1, 'a']), str(b'ab'), str(b'ab', 'utf-8'), str(b'\xff', 'latin-1'), str(object=5), str(b'a', encoding='ascii'), str(b'\xff', errors='replace'), str('x'), str(True), str({}), str(()), str(int), str(...), str(NotImplemented))
err(str, 'a', 'utf-8')
err(str, 5, 'utf-8')
err(str, b'\xff', 'utf-8')
err(str, b'a', 'nope')
err(str, 1, 2, 3, 4)
err(str, b'a', 5)
# ---
s = 'hello'
print(s[0], s[-1], s[1:3], s[:2], s[2:], s[:], s[::2], s[::-1], s[-3:-1], s[10:], s[3:1], s[4:0:-1], s[:-10:-1], s[-100:100], s[True], s[None:None:None], s[slice(1, 4, 2)])
err(lambda: s[5])
err(lambda: s[-6])
err(lambda: s['a'])
err(lambda: s[1.0])
err(lambda: s[::0])
err(lambda: s[None])
err(lambda: s[1, 2])
err(lambda: ''[0])
def f(): s[0] = 'x'
err(f)
def g(): del s[0]
err(g)
def h(): s.x = 1
err(h)
def i(): del s.upper
err(i)
err(lambda: s.nothing)
err(lambda: s())
# ---
print(len('abc'), list('abc'), tuple('ab'), set('aa'), dict.fromkeys('ab'), sorted('hello'), ''.join(sorted('hello', reverse=True)), list(enumerate('ab')), list(zip('ab', 'cd')), list(map(ord, 'ab')), [c for c in 'abc' if c != 'b'], max('hello'), min('hello'), 'h' in 'hello', any('abc'), all(''), list(reversed('abc')), *'xyz')
# ---
print(ord('a'), ord('é'), ord('😀'), chr(97), chr(0x1F600), chr(0) == '\0', ord(b'a'), chr(0x10ffff) == '\U0010ffff')
err(ord, 'ab')
err(ord, '')
err(ord, 5)
err(ord, b'ab')
err(chr, -1)
err(chr, 0x110000)
err(chr, 'a')
err(chr, 1.5)
err(chr, 2**100)
err(chr)
err(ord)
# ---
class S(str):
    def __repr__(self): return 'S:' + str.__repr__(self)
    def shout(self): return self.upper() + '!'
s = S('abc')
print(s, [s], s.shout(), type(s.upper()).__name__, s + 'd', type(s + 'd').__name__, s == 'abc', hash(s) == hash('abc'), {s: 1}['abc'], s[0], type(s[0:2]).__name__, f'{s}', f'{s!r}', f'{s:>5}', '%s %r' % (s, s), ','.join([s, s]), isinstance(s, str), str(s), type(str(s)).__name__, s in 'xabcx', len(s), [c for c in s], s.split('b'), int(S('5')), sorted([S('b'), S('a')]), s * 2)
# ---
print('abc'.encode(), 'é'.encode('latin-1'), 'é'.encode('utf-8'), 'a'.encode('ascii'), 'é'.encode('ascii', 'ignore'), 'é'.encode('ascii', 'replace'), 'é'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'xmlcharrefreplace'), 'a'.encode(encoding='utf8'), '\ud800'.encode('utf-8', 'replace'))
err('é'.encode, 'ascii')
err('a'.encode, 'nope')
err('☃'.encode, 'latin-1')
err('\ud800'.encode)
err('a'.encode, 5)
# ---
print("hello".__len__(), "a".__add__("b"), "a".__eq__("a"), "a".__eq__(1), "a".__lt__("b"), "a".__contains__("a"), "abc".__getitem__(1), "ab".__mul__(2), "ab".__rmul__(2), "a".__hash__() == hash("a"), "%s".__mod__(5), "a".__str__(), "a".__repr__(), "a".__format__(">3"), list("ab".__iter__()), "a".__ne__("b"), "a".__ge__("b"))
err("a".__add__, 1)
err("a".__contains__, 1)
# ---
print('Hello'.isupper(), 'a'.isidentifier(), '1a'.isidentifier(), 'def'.isidentifier(), 'ñ'.isidentifier(), 'a.b'.isidentifier(), '\u00aa'.isalpha(), 'ß'.upper(), 'ŉ'.upper(), 'Σ'.lower(), 'ΑΣ'.lower(), 'ΑΣ'.title(), 'ﬀ'.title(), 'ǆ'.title(), 'i̇'.upper(), 'K'.lower(), 'ß'.casefold(), 'ẞ'.lower())
# ---
text = """one
  two
three"""
for n, line in enumerate(text.split('\n'), 1):
    print(f'{n:>3}: {line.strip():<8}|{line!r:>10}|')
print(text.title(), text.count('\n'), max(text.splitlines(), key=len))
# ---
print('abc'.join(['1', '2']), 'x' if 'abc' else 'y', 'abc' and 'def', '' or 'default', not 'a', bool(' '), 'a' is 'a' if False else 1, 'abc'.__class__, type('a') is str, isinstance('a', (int, str)), id('a') == id('a'))
