def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self
    def __exit__(self, t, v, tb):
        print('exit', self.name, t.__name__ if t else None, v, tb is not None)
        return self.swallow
with CM('a') as a, CM('b') as b:
    print(a.name, b.name)
with CM('s', True):
    raise ValueError('x')
print('after')
try:
    with CM('o'), CM('i'):
        raise KeyError('k')
except KeyError: print('propagated')
with (CM('p') as p, CM('q')):
    print(p.name)
# ---
class CM:
    def __enter__(self): raise ValueError('in enter')
    def __exit__(self, *a): print('never')
def f():
    with CM(): print('no')
err(f)
class X:
    def __enter__(self): return (1, [2, 3])
    def __exit__(self, *a): raise KeyError('in exit')
def f():
    with X() as (a, [b, c]): print(a, b, c)
err(f)
def f():
    with X(): raise ValueError('body')
try: f()
except KeyError as e: print(repr(e.__context__))
# ---
def f():
    with 5: pass
err(f)
class OnlyEnter:
    def __enter__(self): pass
def f():
    with OnlyEnter(): pass
err(f)
class OnlyExit:
    def __exit__(self, *a): pass
def f():
    with OnlyExit(): pass
err(f)
class A:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
def f():
    with A(): pass
err(f)
# ---
class T:
    def __enter__(self): print('in'); return self
    def __exit__(self, *a): print('out')
def f():
    for i in range(3):
        with T():
            if i == 0: continue
            if i == 1: break
    with T(): return 'ret'
print(f())
class D: pass
d = D()
with T() as d.attr: print(d.attr is not None)
l = [0]
with T() as l[0]: pass
# ---
from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout
@contextmanager
def cm(x):
    print('start', x)
    try:
        yield x * 2
    except ValueError as e:
        print('caught', e)
    finally:
        print('stop')
with cm(5) as v: print(v)
with cm(1): raise ValueError('q')
def f():
    with cm(2): raise KeyError('z')
err(f)
with suppress(KeyError, ValueError): {}['x']
print('ok')
with ExitStack() as st:
    a = st.enter_context(cm(10))
    st.callback(print, 'callback', 1)
    print(a)
with nullcontext(3) as n: print(n)
@cm(7)
def deco(): print('in deco')
deco()
# ---
class Timer:
    log = []
    def __enter__(self): self.log.append('s'); return self.log
    def __exit__(self, exc_type, exc, tb):
        self.log.append(exc_type.__name__ if exc_type else 'ok')
        return exc_type is ZeroDivisionError
with Timer() as log: pass
with Timer(): 1 / 0
def g():
    with Timer(): yield 1
print(list(g()), log)
def outer():
    with Timer():
        with Timer():
            raise ZeroDivisionError
    return 'fine'
print(outer(), log)
