import io, sys, traceback
def bare(text):
    # The judge runs a text without a file, so it shows no source lines.
    kept = []
    for line in text.split('\n'):
        if not (kept and 'File "program.py"' in kept[-1] and line.lstrip(' |') and not line.lstrip(' |').startswith('File') and line.split('|')[-1].startswith('    ')):
            kept.append(line)
    return '\n'.join(kept)
# ---
try:
    1 / 0
except ZeroDivisionError as e:
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
# ---
def f():
    raise KeyError('k')
try:
    f()
except KeyError:
    print(bare(traceback.format_exc()))
# ---
print(repr(traceback.format_exc()))
# ---
try:
    try:
        int('x')
    except ValueError as e:
        raise RuntimeError('outer') from e
except RuntimeError as e:
    print(bare(''.join(traceback.format_exception(e))))
# ---
try:
    try:
        int('x')
    except ValueError:
        {}['k']
except KeyError as e:
    print(bare(''.join(traceback.format_exception(type(e), e, e.__traceback__))))
    print(bare(''.join(traceback.format_exception(e, chain=False))))
# ---
class Odd(Exception):
    def __str__(self):
        raise ValueError
try:
    raise Odd()
except Odd:
    print(traceback.format_exc().splitlines()[-1])
# ---
out = io.StringIO()
try:
    [][1]
except IndexError:
    traceback.print_exc(file=out)
    print(bare(out.getvalue()))
# ---
e = ValueError('noted')
e.add_note('first\nsecond')
try:
    raise e
except ValueError:
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(bare(out.getvalue()))
# ---
def g(n):
    if n == 0:
        raise OSError('deep')
    g(n - 1)
try:
    g(3)
except OSError as e:
    print(len(traceback.extract_tb(e.__traceback__)), [f.lineno for f in traceback.extract_tb(e.__traceback__)], [f.name for f in traceback.extract_tb(e.__traceback__)])
    print(bare(''.join(traceback.format_tb(e.__traceback__, limit=1))), bare(''.join(traceback.format_exception(e, limit=-1))))
# ---
class Mine(Exception):
    class Inner(Exception):
        pass
try:
    raise Mine.Inner('x')
except Exception as e:
    print(traceback.format_exception_only(e), repr(traceback.extract_tb(e.__traceback__)[0]))
# ---
try:
    raise Exception
except Exception as e:
    out = io.StringIO()
    traceback.print_exception(e, file=out)
    traceback.print_tb(e.__traceback__, file=out)
    print(bare(out.getvalue()))
# ---
try:
    raise ExceptionGroup('many', [ValueError(1), TypeError('t')])
except ExceptionGroup as e:
    print(bare(''.join(traceback.format_exception(e))))
# ---
try:
    raise ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), OSError()])])
except ExceptionGroup as e:
    print(bare(''.join(traceback.format_exception(e))))
# ---
try:
    raise ValueError('a') from None
except ValueError as e:
    t = traceback.TracebackException.from_exception(e)
    print(list(t.format_exception_only()), str(t), bare(''.join(t.format())))
# ---
try:
    raise ValueError('multi\nline')
except ValueError:
    print(bare(traceback.format_exc()))
