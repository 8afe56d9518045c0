def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
try:
    1 / 0
except ZeroDivisionError as e:
    print('caught', e, repr(e), e.args, type(e))
else:
    print('else')
finally:
    print('finally')
try:
    pass
except Exception:
    print('no')
else:
    print('else')
finally:
    print('fin')
# ---
for exc in (ValueError('v'), KeyError('k'), IndexError(), TypeError('a', 'b'), OSError(5, 'Input error'), StopIteration(5), AssertionError(), Exception(None), KeyError(), KeyError('a', 'b'), LookupError('x'), UnicodeError('u'), SystemExit(3), NotImplementedError(), TimeoutError('t'), RuntimeError(ValueError('inner'))):
    try:
        raise exc
    except (ValueError, KeyError) as e:
        print('VK', repr(e), str(e))
    except LookupError as e:
        print('L', repr(e), str(e))
    except BaseException as e:
        print('B', repr(e), str(e), e.args)
# ---
try:
    try:
        raise ValueError('first')
    except ValueError as e:
        raise KeyError('second') from e
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        raise ValueError('first')
    except ValueError:
        raise KeyError('second')
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        raise ValueError('first')
    except ValueError:
        raise KeyError('second') from None
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
# ---
def f():
    raise
err(f)
def f():
    raise 5
err(f)
def f():
    raise 'text'
err(f)
def f():
    raise int
err(f)
def f():
    raise ValueError from 5
err(f)
def f():
    raise ValueError from KeyError
err(f)
def f():
    try: raise ValueError('x')
    except ValueError: raise
err(f)
def f():
    try: 1 / 0
    except 5: pass
err(f)
def f():
    try: 1 / 0
    except (ValueError, 'x'): pass
err(f)
# ---
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)
try:
    e
except NameError as n:
    print(n)
e = 5
try:
    raise KeyError('q')
except KeyError as e:
    pass
err(lambda: e)
# ---
class MyError(Exception):
    def __init__(self, msg, code=0):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f'[{self.code}] {self.args[0]}'
class Sub(MyError): pass
try:
    raise Sub('bad', 7)
except MyError as e:
    print(e, repr(e), e.code, e.args, isinstance(e, Sub))
raise Sub('final', code=9)
# ---
class NoInit(Exception):
    pass
class Custom(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b
class R(Exception):
    def __repr__(self): return 'R!'
print(repr(NoInit('x', 1)), str(NoInit('x', 1)), repr(Custom(1, 2)), str(Custom(1, 2)), Custom(1, 2).args, repr(R()), str(R('s')), [R()])
err(Custom)
e = ValueError('a'); e.extra = 5
print(e.extra, e.__dict__, e == ValueError('a'), e.args == ('a',))
e.args = (1, 2)
print(e, repr(e))
# ---
def f(n):
    try:
        if n == 0: return 'try'
        if n == 1: raise ValueError
        if n == 2: raise KeyError
    except ValueError:
        return 'except'
    else:
        return 'else'
    finally:
        print('finally', n)
print(f(0), f(1), f(3))
err(f, 2)
# ---
def f():
    assert 1 == 1, 'never'
    assert [], 'empty list'
err(f)
def f():
    assert False
err(f)
def f():
    assert 1 > 2, (1, 2)
err(f)
# ---
def rec(n): return rec(n + 1)
err(rec, 0)
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n > 100
print(depth(0))
# ---
x = [1, 2, 3]
x[10]
# ---
d = {}
d['missing']
# ---
def f():
    undefined_name
f()
# ---
raise ValueError('line1\nline2')
# ---
raise KeyError('k')
# ---
class E(Exception): pass
raise E
# ---
import sys
print('before')
sys.exit(3)
# ---
raise SystemExit('bye')
# ---
1 + 'a'
# ---
None.foo
# ---
int('x')
# ---
def f(): g()
def g(): raise RuntimeError('deep')
try:
    f()
except RuntimeError as e:
    e.add_note('a note'); e.add_note('b')
    print(e.__notes__, e.__traceback__ is not None)
    raise
# ---
try:
    raise ValueError('a')
except ValueError as a:
    try:
        raise TypeError('b')
    except TypeError as b:
        print(repr(b.__context__), a is b.__context__)
    try:
        raise
    except ValueError as c:
        print(c is a, c.__context__)
print(repr(ValueError('x').with_traceback(None)))
# ---
print(ValueError.__mro__, issubclass(KeyError, LookupError), issubclass(FileNotFoundError, OSError), IOError is OSError, issubclass(ModuleNotFoundError, ImportError), ConnectionError.__bases__, issubclass(RecursionError, RuntimeError), issubclass(KeyboardInterrupt, Exception), UnboundLocalError.__base__)
e = OSError(5, 'msg')
print(e.errno, e.strerror, str(e), repr(e), type(OSError(5, 'x')).__name__)
s = StopIteration(4)
print(s.value, StopIteration().value, SystemExit(2).code, SystemExit().code)
n = NameError('n', name='q')
print(n.name)
try: undefined_thing
except NameError as e: print(e.name)
try: [].zork
except AttributeError as e: print(e.name, e.obj)
try: {}['k']
except KeyError as e: print(e.args)
# ---
for i in range(3):
    try:
        if i == 0: continue
        if i == 1: raise ValueError
        print('body', i)
    except ValueError:
        print('handled', i)
        continue
    finally:
        print('fin', i)
while True:
    try:
        break
    finally:
        print('fin break')
# ---
def gen():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print('in gen', e)
        yield 3
    finally:
        print('cleanup')
g = gen()
print(next(g), g.throw(ValueError('thrown')))
err(next, g)
def parse(s):
    try: return int(s)
    except ValueError: return None
    except TypeError as e: return str(e)
print(parse('5'), parse('x'), parse(None))
# ---
class A(Exception): pass
class B(A): pass
for c in (A, B, Exception):
    try: raise c('m')
    except B: print('B')
    except A: print('A')
    except Exception: print('E')
def chain():
    try:
        raise A('one')
    except A as e:
        raise B('two') from e
try: chain()
except B as e:
    x = e
    while x: print(type(x).__name__, x); x = x.__cause__
# ---
def f():
    try:
        return g()
    except NameError as e:
        return f'{type(e).__name__}: {e}'
print(f())
try:
    x = 5
    x.foo = 1
except AttributeError as e: print(e)
try: raise Exception('a', 1, [2])
except Exception as e: print(e, *e.args)
