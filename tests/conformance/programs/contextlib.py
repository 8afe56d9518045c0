from contextlib import *
import asyncio
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
@contextmanager
def tag(name):
    print(f'<{name}>')
    yield name.upper()
    print(f'</{name}>')
with tag('b') as t:
    print(t)
with tag('x'), tag('y') as y: print(y)
print(tag.__name__)
# ---
@contextmanager
def managed():
    print('acquire')
    try:
        yield 'res'
    except ValueError as e:
        print('caught', e)
    finally:
        print('release')
with managed() as r:
    raise ValueError('inside')
def boom():
    with managed(): raise KeyError('k')
err(boom)
# ---
@contextmanager
def none():
    if False: yield
err(lambda: none().__enter__())
@contextmanager
def twice():
    yield 1
    yield 2
def f():
    with twice(): pass
err(f)
@contextmanager
def swallow():
    try: yield
    except: pass
with swallow(): raise RuntimeError('x')
print('after')
@contextmanager
def change():
    try: yield
    except ValueError as e: raise KeyError('new') from e
def g():
    with change(): raise ValueError('old')
try: g()
except KeyError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
# ---
with suppress(ZeroDivisionError): 1 / 0
print('survived')
with suppress(KeyError, IndexError): [][1]
def f():
    with suppress(KeyError): raise ValueError('v')
err(f)
with suppress(): pass
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
def g():
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
err(g)
# ---
class Res:
    def __init__(self, n): self.n = n
    def close(self): print('close', self.n)
with closing(Res(1)) as r: print(r.n)
def f():
    with closing(Res(2)): raise ValueError('v')
err(f)
with nullcontext() as n: print(n)
with nullcontext(5) as n: print(n)
# ---
class CM:
    def __init__(self, n, ret=False): self.n, self.ret = n, ret
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__); return self.ret
with ExitStack() as st:
    xs = [st.enter_context(CM(i)) for i in range(3)]
    st.callback(print, 'callback', end='!\n')
    print(xs)
# ---
class CM:
    def __init__(self, n, ret=False): self.n, self.ret = n, ret
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__); return self.ret
def f():
    with ExitStack() as st:
        st.enter_context(CM(1)); st.enter_context(CM(2, True))
        raise ValueError('x')
    return 'suppressed'
err(f)
def g():
    with ExitStack() as st:
        st.callback(lambda: 1 / 0)
        st.enter_context(CM(3))
        raise ValueError('first')
try: g()
except ZeroDivisionError as e: print(repr(e), repr(e.__context__))
st = ExitStack()
st.enter_context(CM(4)); st2 = st.pop_all(); st.close(); print('closed'); st2.close()
err(lambda: ExitStack().enter_context(5))
@ExitStack().push
def onexit(*exc): print('never')
# ---
class timed(ContextDecorator):
    def __enter__(self): print('start'); return self
    def __exit__(self, *a): print('stop')
@timed()
def work(x):
    "doc"
    return x * 2
print(work(4), work.__name__, work.__doc__)
@contextmanager
def logged(n):
    print('in', n); yield; print('out', n)
@logged('a')
def h(): print('h')
h(); h()
# ---
@asynccontextmanager
async def conn(n):
    print('open', n)
    try:
        yield n
    finally:
        print('close', n)
async def main():
    async with conn(1) as c: print('use', c)
    try:
        async with conn(2): raise ValueError('v')
    except ValueError as e: print('got', e)
    async with AsyncExitStack() as st:
        a = await st.enter_async_context(conn(3))
        st.push_async_callback(asyncio.sleep, 0)
        st.callback(print, 'sync cb')
        print(a)
    async with nullcontext(7) as n: print(n)
def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e: return e.value
run(main())
# ---
class AsyncRes:
    async def aclose(self): print('aclosed')
async def main():
    async with aclosing(AsyncRes()) as r: print('in')
    async def gen():
        try:
            yield 1
            yield 2
        finally: print('gen closed')
    async with aclosing(gen()) as g:
        async for x in g:
            print(x); break
try: main().send(None)
except StopIteration: print('done')
# ---
print(issubclass(ExitStack, AbstractContextManager), isinstance(nullcontext(), AbstractContextManager))
class Mine(AbstractContextManager):
    def __exit__(self, *a): print('mine out')
with Mine() as m: print(type(m).__name__)
class Has:
    def __enter__(self): pass
    def __exit__(self, *a): pass
print(isinstance(Has(), AbstractContextManager), isinstance(5, AbstractContextManager))
err(AbstractContextManager)
# ---
@contextmanager
def cd():
    yield
c = cd()
with c: pass
def again():
    with c: pass
err(again)
@contextmanager
def nested():
    with tag2('outer'):
        with tag2('inner'):
            yield 'n'
@contextmanager
def tag2(n):
    print('+', n)
    try: yield
    finally: print('-', n)
with nested() as n: print(n)
def ret():
    with tag2('r'): return 'returned'
print(ret())
for i in range(2):
    with tag2(i):
        if i == 0: continue
        break
# ---
def stop():
    with swallow_stop(): raise StopIteration('s')
@contextmanager
def swallow_stop(): yield
err(stop)
@contextmanager
def state():
    s = {'n': 0}
    yield s
    print('final', s)
with state() as s:
    s['n'] += 1
with ExitStack() as stack:
    stack.push(lambda t, v, tb: print('pushed', t) or True)
    raise ValueError('gone')
print('end')
