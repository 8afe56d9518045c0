def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
b = b'hello'
print(b, b[0], b[-1], b[1:3], b[::-1], b[::2], len(b), list(b), b + b' x', b * 2, 2 * b, b == b'hello', b == 'hello', b'ell' in b, 104 in b, b < b'help', hash(b) == hash(b'hello'), b[10:], bool(b''), {b: 1}[b'hello'], b.hex(), b.upper())
# ---
b = b'abc'
err(lambda: b[5])
err(lambda: b['a'])
def f(): b[0] = 1
err(f)
err(lambda: b + 'x')
err(lambda: 'x' + b)
err(lambda: 'a' in b)
err(lambda: 300 in b)
err(lambda: b < 'x')
err(lambda: b.foo)
err(lambda: b * 'a')
err(lambda: b - b)
def g(): del b[0]
err(g)
# ---
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes('é', 'utf-8'), bytes(b'x'), bytes(range(3)), bytes((65, 66)), bytes(x for x in [67]), bytes({68: 1}), bytes('a', encoding='ascii'))
err(bytes, 'a')
err(bytes, [256])
err(bytes, [-1])
err(bytes, ['a'])
err(bytes, -1)
err(bytes, 1.5)
err(bytes, None)
err(bytes, 5, 'utf-8')
err(bytes, [1.5])
err(bytes, 'é', 'ascii')
# ---
print(b'a\x00\n\t\'"\\\xff', repr(b"it's"), repr(b'"'), repr(b'\'"'), str(b'ab'), f'{b"ab"}', rb'\n', b'a' b'b', b'\x41\102', bytes([7, 8, 27, 127, 128]))
# ---
b = b'a,b,c'
print(b.split(b','), b.split(b',', 1), b.rsplit(b',', 1), b' a b '.split(), b.partition(b','), b.rpartition(b','), b','.join([b'x', b'y']), b.replace(b',', b'--'), b.find(b'b'), b.find(98), b.index(b'c'), b.rfind(b','), b.count(b','), b.startswith(b'a'), b.endswith((b'c', b'd')), b' a '.strip(), b'xax'.strip(b'x'), b'a\nb'.splitlines(), b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c'))
err(b.index, b'z')
err(b.split, ',')
err(b.find, 'a')
err(b','.join, ['a'])
err(b.replace, 'a', 'b')
err(b.startswith, 'a')
# ---
print(b'abc'.decode(), b'\xc3\xa9'.decode('utf-8'), b'\xe9'.decode('latin-1'), b'\xff'.decode('utf-8', 'replace'), b'\xffa'.decode('utf-8', 'ignore'), b'\xff'.decode('ascii', 'backslashreplace'), b'a'.decode(encoding='ascii', errors='strict'))
err(b'\xff'.decode)
err(b'a\xe9'.decode, 'ascii')
err(b'a'.decode, 'nope')
err(b'\xc3'.decode)
err(b'\xe2\x82'.decode)
err(b'\xed\xa0\x80'.decode)
# ---
print(b'Hello World'.upper(), b'Hello'.lower(), b'hello world'.title(), b'hello'.capitalize(), b'Hello'.swapcase(), b'abc'.isalpha(), b'12'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'AB'.isupper(), b'ab'.islower(), b'Ab'.istitle(), b'abc'.center(7, b'*'), b'abc'.ljust(5) , b'abc'.rjust(5), b'5'.zfill(3), b'a\tb'.expandtabs(4), b'abc'.isascii())
# ---
print(b'abc'.hex(), b'abc'.hex('-'), b'abcd'.hex(' ', 2), bytes.fromhex('61 62'), bytes.fromhex('6162'), b'abc'.translate(None, b'b'), b'abc'.translate(bytes.maketrans(b'a', b'x')))
err(bytes.fromhex, 'zz')
err(bytes.fromhex, '6')
err(bytes.fromhex, 5)
# ---
for c in b'ab': print(c, end=' ')
print(sorted(b'ca'), max(b'abc'), sum(b'ab'), [x for x in b'ab'], tuple(b'ab'), set(b'aa'), list(map(chr, b'ab')), list(reversed(b'ab')), b'ab'.count(97), bytes(reversed(b'abc')), b''.join([b'a', b'b']), b'abc'.index(98), list(enumerate(b'a')))
# ---
print(b'%s' % b'a', b'%d' % 5, b'%s %s' % (b'a', b'b'), b'%x' % 255, b'%c' % 65, b'%5d|' % 3, b'%b' % b'z', b'%a' % 'é', b'%r' % 'x', b'%%' % ())
err(lambda: b'%s' % 'a')
err(lambda: b'%d' % b'a')
# ---
print(isinstance(b'', bytes), type(b'a'), bytes.__mro__, b'a' is not 'a', b'abc'.__len__(), b'abc'.__getitem__(0), b'a'.__eq__(b'a'), b'a'.__add__(b'b'), b'abc'.__contains__(b'b'), (5).to_bytes(2, 'big'), int.from_bytes(b'\x00\x05', 'big'))
# ---
# refused: bytearray is not offered
b = bytearray(b'abc')
b[0] = 120
print(b)
# ---
# refused: memoryview is not offered
print(memoryview(b'abc')[0])
