import io, sys
# ---
print(sys.byteorder, sys.getrecursionlimit() > 0, sys.version_info >= (3, 8), sys.version_info.major, sys.version_info[:2], sys.version_info.releaselevel)
# ---
try:
    1 / 0
except ZeroDivisionError:
    t, v, tb = sys.exc_info()
    print(t, v, tb is not None, sys.exception() is v)
print(sys.exc_info(), sys.exception())
# ---
print(sys.stdout.write('a\n'), sys.stdout.flush(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit)
print('e', file=sys.stderr)
print(sys.stderr.write('e'))
# ---
print(sys.intern('a'), sys.getdefaultencoding(), sys.maxunicode, isinstance(sys.argv, list), isinstance(sys.platform, str))
# ---
sys.setswitchinterval(0.25)
print(sys.getswitchinterval())
sys.setswitchinterval(0)
# ---
sys.setswitchinterval('1')
# ---
sys.setrecursionlimit(0)
# ---
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
sys.setrecursionlimit(3000)
print(sys.getrecursionlimit(), depth(1500))
# ---
print('before')
sys.exit('message')
# ---
try:
    sys.exit()
except SystemExit as e:
    print(e.code, e.args)
try:
    sys.exit((1, 2))
except SystemExit as e:
    print(e.code, e.args)
# ---
old = sys.stdout
sys.stdout = io.StringIO()
print('hidden', 1)
sys.stdout.write('too')
text = sys.stdout.getvalue()
sys.stdout = old
print('got', repr(text))
# ---
class Loud:
    def __init__(self, out):
        self.out = out
        self.parts = []
    def write(self, s):
        self.parts.append(s)
        self.out.write(s.upper())
    def flush(self):
        pass
old = sys.stdout
sys.stdout = loud = Loud(old)
print('a', 'b', sep='-')
print()
sys.stdout = old
print(loud.parts)
# ---
from contextlib import redirect_stdout, redirect_stderr
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(err):
    print('inside')
    print('wrong', file=sys.stderr)
    with redirect_stdout(sys.stderr):
        print('to err')
    print('again')
print(repr(out.getvalue()), repr(err.getvalue()))
# ---
from contextlib import redirect_stdout
out = io.StringIO()
try:
    with redirect_stdout(out):
        print('partial')
        raise ValueError('x')
except ValueError:
    print('back', repr(out.getvalue()))
# ---
kept = sys.stdout
sys.stdout = None
print('nothing')
sys.stdout = kept
print('something')
# ---
# refused
sys.getsizeof(1)
# ---
# refused
sys.getrefcount([])
# ---
# refused
print(sys.modules)
