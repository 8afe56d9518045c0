import io
# ---
f = io.StringIO()
print(f.write('hello '), f.write('world'), f.getvalue(), f.tell())
# ---
f = io.StringIO('one\ntwo\nthree')
print(repr(f.readline()), repr(f.read(2)), f.readlines(), repr(f.read()), f.seek(0), list(f))
# ---
f = io.StringIO('abc')
f.write('X')
print(f.getvalue(), f.read(), f.tell())
f.seek(5)
f.write('!')
print(repr(f.getvalue()))
# ---
f = io.StringIO()
print('a', 1, [2], file=f, sep='-', end=';')
print(file=f)
print(repr(f.getvalue()))
# ---
with io.StringIO() as f:
    f.write('x')
    print(f.closed)
print(f.closed)
f.write('y')
# ---
f = io.StringIO()
f.write(3)
# ---
io.StringIO(5)
# ---
f = io.StringIO('abcdef')
f.seek(3)
print(f.truncate(), f.getvalue(), f.seek(0, 2), f.readable(), f.writable(), f.seekable(), f.isatty())
f.seek(1, 1)
# ---
io.StringIO().seek(-1)
# ---
f = io.StringIO()
f.writelines(['a\n', 'b\n'])
f.seek(0)
for line in f:
    print(repr(line))
print(next(f, 'end'))
# ---
b = io.BytesIO(b'abc\ndef')
print(b.read(2), b.readline(), b.read(), b.getvalue(), b.tell(), b.seek(-2, 2), b.read())
# ---
b = io.BytesIO()
print(b.write(b'xyz'), b.seek(1), b.write(b'-'), b.getvalue())
b.write('text')
# ---
b = io.BytesIO()
b.close()
b.getvalue()
# ---
f = io.StringIO('a\nb')
f.close()
f.read()
# ---
class Tee(io.StringIO):
    def write(self, s):
        return super().write(s.upper())
t = Tee()
print('loud', file=t)
print(repr(t.getvalue()))
# ---
# refused
io.open('x')
# ---
f = io.StringIO('x' * 10)
print(f.read(3), f.read(100), repr(f.read(1)), f.readline(), f.seek(0), f.readline(4), f.readlines(1))
# ---
f = io.StringIO()
f.fileno()
