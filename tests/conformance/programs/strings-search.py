def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
s = 'hello world'
print(s.find('o'), s.find('o', 5), s.find('z'), s.find(''), s.find('', 5), s.find('', 20), s.find('o', -4), s.find('o', 0, 4), s.rfind('o'), s.rfind('o', 0, 5), s.rfind(''), s.find('wor', None, None))
# ---
s = 'hello world'
print(s.index('l'), s.rindex('l'), s.count('l'), s.count(''), s.count('lo'), s.count('l', 3), s.count('l', 3, 5), 'aaaa'.count('aa'), ''.count(''), s.count('z'))
err(s.index, 'z')
err(s.rindex, 'z')
err(s.find, 1)
err(s.count, None)
err(s.find)
err(s.find, 'a', 'b')
err(s.find, 'a', 1, 2, 3)
err(s.index, 'l', sub=1)
# ---
s = 'hello'
print(s.startswith('he'), s.startswith(('x', 'he')), s.startswith('l', 2), s.startswith('', 10), s.startswith(()), s.endswith('lo'), s.endswith(('a', 'o')), s.endswith('l', 0, 4), s.endswith(''), s.startswith('he', -5), s.startswith('hello!', 0))
err(s.startswith, 1)
err(s.startswith, (1,))
err(s.endswith, ['a'])
err(s.startswith)
# ---
s = 'hello'
print('ell' in s, '' in s, 'z' in s, 'hello!' in s, 'z' not in s)
err(lambda: 1 in s)
err(lambda: None in s)
err(lambda: s in 5)
# ---
s = 'a,b,,c'
print(s.split(','), s.split(',', 1), s.split(',', -1), s.split(',', 0), s.rsplit(',', 1), s.rsplit(','), s.split('x'), ''.split(','), ''.split(), ' a  b '.split(), ' a  b '.split(' '), ' a b c '.split(None, 1), ' a b c '.rsplit(None, 1), s.split(sep=',', maxsplit=2), 'a--b--c'.split('--'))
err(s.split, '')
err(s.split, 1)
err(s.split, ',', 'a')
err(s.split, ',', 1, 2)
err(s.split, x=1)
# ---
print('a\nb\r\nc\rd\n'.splitlines(), 'a\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines(), 'ab'.splitlines(keepends=True))
err('a'.splitlines, 1, 2)
# ---
print('a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-'), '-'.partition('-'))
err('a'.partition, '')
err('a'.partition, 1)
err('a'.partition)
# ---
print('banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 2), 'banana'.replace('a', 'o', 0), 'banana'.replace('', '-'), 'banana'.replace('', '-', 3), 'banana'.replace('an', ''), 'banana'.replace('x', 'y'), ''.replace('', 'x'), 'banana'.replace('a', 'o', count=1), 'aaa'.replace('aa', 'b'))
err('a'.replace, 'a')
err('a'.replace, 1, 'a')
err('a'.replace, 'a', None)
err('a'.replace, 'a', 'b', 'c')
# ---
print('prefix_x'.removeprefix('prefix_'), 'x_suffix'.removesuffix('_suffix'), 'x'.removeprefix('y'), 'x'.removesuffix(''), 'abab'.removeprefix('ab'))
err('a'.removeprefix, 1)
# ---
print('  a b '.strip() + '|', '  a '.lstrip() + '|', '  a '.rstrip() + '|', 'xxaxx'.strip('x'), 'xyaxy'.strip('yx'), 'abc'.strip('abc') + '|', '\t\n a'.strip(), 'xax'.lstrip('x'), 'xax'.rstrip('x'), ' a '.strip(None), 'a'.strip(''), '\u2003a\u2003'.strip())
err('a'.strip, 1)
err('a'.strip, 'a', 'b')
# ---
print(','.join(['a', 'b']), ''.join('abc'), '-'.join(()), ', '.join({'a': 1, 'b': 2}), 'x'.join(['a']), '-'.join(c.upper() for c in 'abc'), '--'.join('abc'))
err(','.join, [1])
err(','.join, ['a', 2, 'b'])
err(','.join, 5)
err(','.join, ['a', None])
err(','.join)
err(','.join, 'a', 'b')
# ---
words = 'the quick brown fox jumps over the lazy dog the end'.split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(counts, sorted(counts.items(), key=lambda p: (-p[1], p[0])), max(counts, key=counts.get), ' '.join(reversed(words)), ' '.join(w[::-1] for w in words), sorted(words, key=len), sorted(set(words)))
# ---
s = 'héllo wörld ☃ 😀 x'
print(len(s), s[::-1], s.upper(), s.find('😀'), s.index('x'), s[15], s[14:16], s.split(), s.count('l'), s.encode(), len(s.encode()), ord('😀'), chr(128512), s.center(25, '☃'), list('a😀b'), s.replace('😀', ':)'), '😀' in s, max(s), sorted('b😀a☃'))
# ---
print('abc' < 'abd', 'abc' < 'abcd', 'B' < 'a', '' < 'a', 'a' == 'a', 'a' != 'b', 'Z' > 'a', 'é' > 'z', '😀' > '\uffff', 'abc' >= 'abc', 'a' < 'b' < 'c', min('b', 'a'), max('abc'))
err(lambda: 'a' < 1)
err(lambda: 'a' >= b'a')
print('a' == b'a', 'a' == 1)
# ---
print('a' + 'b', 'ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'a' * True, 'a' 'b' "c")
err(lambda: 'a' + 1)
err(lambda: 'a' + None)
err(lambda: 'a' + b'b')
err(lambda: 'a' * 'b')
err(lambda: 'a' - 'b')
err(lambda: 'a' / 2)
err(lambda: 'a' * 2.0)
err(lambda: -'a')
err(lambda: 'a' ** 2)
err(lambda: 'a' & 'b')
