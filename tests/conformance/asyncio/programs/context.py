# --- contextvars
import asyncio, contextvars
v = contextvars.ContextVar('v', default=0)
async def w(n):
    print(n, 'sees', v.get())
    v.set(n)
    await asyncio.sleep(0)
    print(n, 'has', v.get())
async def main():
    v.set('main')
    await asyncio.gather(w(1), w(2))
    print(v.get())
    await w(3)
    print(v.get())
    ctx = contextvars.copy_context()
    print(ctx[v], v in ctx, len(ctx))
    def f():
        v.set('f'); return v.get()
    print(ctx.run(f), v.get(), ctx.get(v))
    t = v.set('tok')
    print(t.old_value)
    v.reset(t)
    print(v.get(), v.name)
    try: v.reset(t)
    except RuntimeError as e: print('RE')
    asyncio.get_running_loop().call_soon(lambda: print('cb', v.get()))
    v.set('later')
    await asyncio.sleep(0)
    u = contextvars.ContextVar('u')
    try: u.get()
    except LookupError: print('LE')
    print(u.get('d'))
    c2 = contextvars.Context()
    t = asyncio.create_task(w(9), context=c2)
    await t
    print(c2[v])
asyncio.run(main())
print(v.get())
# --- contextvars in callbacks and timers
import asyncio, contextvars
v = contextvars.ContextVar('v', default='d')
async def child(n):
    print(n, v.get()); v.set(n); await asyncio.sleep(0.1); print(n, v.get())
async def main():
    loop = asyncio.get_running_loop()
    v.set('m')
    loop.call_later(0.05, lambda: print('timer', v.get()))
    t = asyncio.create_task(child('a'))
    t.add_done_callback(lambda t: print('done cb', v.get()))
    v.set('m2')
    await t
    await asyncio.sleep(0)
    c = contextvars.copy_context()
    c.run(v.set, 'in c')
    loop.call_soon(lambda: print('soon in c', v.get()), context=c)
    await asyncio.sleep(0)
    print(v.get(), c[v], list(c.items())[0][1])
    async with asyncio.timeout(1):
        v.set('inside'); 
    print(v.get(), t.get_context()[v])
    try: c.run(c.run, print)
    except RuntimeError as e: print('already entered' in str(e))
asyncio.run(main())
print(v.get())
with asyncio.Runner() as r:
    async def s(): v.set('kept')
    async def g(): return v.get()
    r.run(s())
    print(r.run(g()), v.get())
# --- contextvars: sync use
import contextvars
a = contextvars.ContextVar('a'); b = contextvars.ContextVar('b', default=1)
t1 = a.set(1); t2 = a.set(2)
print(a.get(), t2.old_value, t1.old_value is contextvars.Token.MISSING, t1.var is a)
a.reset(t2); print(a.get())
a.reset(t1)
try: a.get()
except LookupError as e: print(type(e).__name__)
print(b.get(), b.get(5), a.get('x'))
c = contextvars.copy_context()
print(b in c, len(c), c.get(b), c.get(b, 'no'))
with a.set('with'):
    print(a.get())
print(a.get('gone'))
for bad in (lambda: contextvars.ContextVar(3), lambda: a.reset(3), lambda: c['x']):
    try: bad()
    except TypeError as e: print(e)
try: b.reset(a.set(1))
except ValueError as e: print('different' in str(e))
d = contextvars.copy_context()
tok = a.set('outer')
try: d.run(a.reset, tok)
except ValueError as e: print('Context' in str(e))
print([v.name for v in contextvars.copy_context()])
