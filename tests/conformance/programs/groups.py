def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
g = ExceptionGroup('eg', [ValueError(1), KeyError('k'), ExceptionGroup('in', [TypeError('t')])])
print(g, repr(g), g.message, g.exceptions)
print(g.split(ValueError), g.subgroup(TypeError), g.subgroup(OSError), g.subgroup((ValueError, KeyError)), g.subgroup(lambda e: isinstance(e, KeyError)))
err(ExceptionGroup, 'x', [])
err(ExceptionGroup, 'x', [5])
err(ExceptionGroup, 5, [ValueError()])
err(ExceptionGroup, 'x', [KeyboardInterrupt()])
err(ExceptionGroup, 'x')
print(type(BaseExceptionGroup('b', [ValueError()])), type(BaseExceptionGroup('b', [KeyboardInterrupt()])))
# ---
try:
    raise ExceptionGroup('eg', [ValueError(1), TypeError(2), ValueError(3), KeyError(4)])
except* ValueError as e:
    print('V', e.exceptions, e.message)
except* (TypeError, KeyError) as e:
    print('TK', e.exceptions)
else:
    print('else')
finally:
    print('fin')
# ---
try:
    raise ValueError('single')
except* ValueError as e:
    print(repr(e))
try:
    print('fine')
except* ValueError: pass
else: print('else')
# ---
def f():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        print('handled V')
err(f)
try: f()
except ExceptionGroup as e: print(e.exceptions)
def g():
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except* ValueError as e:
        raise KeyError('new')
try: g()
except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__context__))
# ---
def h():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise RuntimeError('r') from e
    except* TypeError:
        raise
try: h()
except* RuntimeError as e: print('R', e.exceptions)
except* TypeError as e: print('T', e.exceptions)
# ---
try:
    raise ExceptionGroup('outer', [ExceptionGroup('inner', [ValueError(1), OSError('o')]), ValueError(2)])
except* OSError as e:
    print(repr(e))
except* ValueError as e:
    print(repr(e))
# ---
raise ExceptionGroup('top', [ValueError('a'), KeyError('b')])
# ---
class MyGroup(ExceptionGroup):
    def derive(self, excs): return MyGroup(self.message, excs)
g = MyGroup('m', [ValueError(1), KeyError(2)])
m, r = g.split(ValueError)
print(repr(m), repr(r), type(m).__name__)
try:
    raise g
except* KeyError as e: print(type(e).__name__, e.exceptions)
except* ValueError as e: print('rest', type(e).__name__)
