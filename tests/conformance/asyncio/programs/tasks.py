# --- task repr and names
import asyncio
async def w():
    await asyncio.sleep(1)
    return 7
async def main():
    t = asyncio.create_task(w())
    print(t.get_name(), t.done())
    u = asyncio.create_task(w(), name='U')
    print(u.get_name())
    print(await t, t.done(), t.result())
    print(asyncio.current_task().get_name())
    print(u.cancel(), u.cancelled(), u.done(), u.cancel())
    f = asyncio.get_running_loop().create_future()
    print(f)
    f.set_result(3)
    print(f, f.result())
    g = asyncio.get_running_loop().create_future()
    g.set_exception(ValueError('x'))
    print(g)
    try:
        await g
    except ValueError as e:
        print('caught', e)
    h = asyncio.Future()
    h.cancel()
    print(h, h.cancelled())
    try:
        h.result()
    except asyncio.CancelledError as e:
        print('CE', repr(e))
    try:
        f.set_result(4)
    except asyncio.InvalidStateError as e:
        print('ISE', e)
    i = asyncio.Future()
    try: i.result()
    except asyncio.InvalidStateError as e: print(e)
    try: i.exception()
    except asyncio.InvalidStateError as e: print(e)
    i.set_result([1,2])
    print(i)
asyncio.run(main())
# --- yielding
import asyncio
async def a(n):
    for i in range(3):
        print(n, i)
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(a('x'), a('y'), a('z'))
asyncio.run(main())
# --- uncaught
import asyncio
async def main():
    await asyncio.sleep(1)
    raise KeyError('k')
asyncio.run(main())
# --- all tasks
import asyncio
async def w():
    await asyncio.sleep(1)
async def main():
    a = asyncio.create_task(w(), name='a')
    b = asyncio.create_task(w(), name='b')
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    await a
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    await b
    print(sorted(t.get_name() for t in asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())
asyncio.run(main())
# --- nested timing
import asyncio
async def leaf(n, d):
    await asyncio.sleep(d)
    print('leaf', n, asyncio.get_running_loop().time())
async def mid(n):
    await asyncio.gather(leaf(n + '1', 0.1), leaf(n + '2', 0.2))
    print('mid', n)
async def main():
    await asyncio.gather(mid('a'), mid('b'))
    print('main')
asyncio.run(main())
# --- two exceptions chain
import asyncio
async def w():
    try:
        await asyncio.sleep(10)
    finally:
        1 / 0
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except ZeroDivisionError as e:
        print(repr(e), repr(e.__context__), t.cancelled())
asyncio.run(main())
# --- main raises while tasks live
import asyncio
async def w(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancel', n)
        raise
    finally:
        print('fin', n)
async def main():
    asyncio.create_task(w(1)); asyncio.create_task(w(2))
    await asyncio.sleep(0)
    raise RuntimeError('main')
try:
    asyncio.run(main())
except RuntimeError as e:
    print('run', e)
# --- task names and context args
import asyncio, contextvars
v = contextvars.ContextVar('v')
async def w():
    return asyncio.current_task().get_name()
async def main():
    t = asyncio.create_task(w(), name=7)
    print(repr(t.get_name()), await t)
    t.set_name('new'); print(t.get_name())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(), name='in group')
    print(a.result())
    print(await asyncio.gather(w(), w()))
    loop = asyncio.get_running_loop()
    print(await loop.create_task(w(), name='L'))
    print(t.get_coro().__name__, t.get_loop() is loop)
    try: t.set_result(1)
    except RuntimeError as e: print(e)
    try: t.set_exception(ValueError())
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- create_task outside and gather outside
import asyncio
async def w(): return 1
c = w()
try:
    asyncio.create_task(c)
except RuntimeError as e: print(e)
c.close()
try:
    asyncio.gather()
except RuntimeError as e: print(e)
try:
    asyncio.Future()
except RuntimeError as e: print(e)
l = asyncio.Lock(); e = asyncio.Event(); q = asyncio.Queue(); s = asyncio.Semaphore()
print(l.locked(), e.is_set(), q.qsize(), s.locked())
async def main():
    async with l, s:
        print('in')
asyncio.run(main())
try: asyncio.current_task()
except RuntimeError as e: print(e)
try: asyncio.all_tasks()
except RuntimeError as e: print(e)
# --- awaiting the same coroutine twice at once
import asyncio
async def w():
    await asyncio.sleep(1)
async def main():
    c = w()
    t = asyncio.create_task(c)
    await asyncio.sleep(0)
    try: await c
    except RuntimeError as e: print(e)
    await t
    try: await c
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- eager: order of start
import asyncio
async def w(n):
    print('start', n)
    await asyncio.sleep(0)
    print('end', n)
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    print('made')
    print(await asyncio.gather(*ts), asyncio.current_task().get_name())
    async def err(): raise ValueError('e')
    t = asyncio.create_task(err())
    print(t.done(), repr(t.exception()))
    loop.set_task_factory(None)
    u = asyncio.Task(w(9), loop=loop, eager_start=True)
    print('eager by hand', u.done())
    await u
asyncio.run(main())
# --- eager: cancel and name
import asyncio
async def w():
    print(asyncio.current_task().get_name())
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled'); raise
async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(w(), name='E')
    print(asyncio.current_task().get_name() != 'E', len(asyncio.all_tasks()))
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
# --- task factory custom
import asyncio
async def w(): return 'w'
def factory(loop, coro, **kw):
    print('factory', coro.__name__, sorted(kw))
    return asyncio.Task(coro, loop=loop, **kw)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(await asyncio.create_task(w(), name='n'))
    print(await asyncio.gather(w(), w()))
    try: loop.set_task_factory(3)
    except TypeError as e: print(e)
asyncio.run(main())
# --- task subclass and future subclass
import asyncio
class MyFuture(asyncio.Future):
    def cancel(self, msg=None):
        print('my cancel', msg)
        return super().cancel(msg)
async def main():
    f = MyFuture()
    async def w():
        await f
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel('m')
    try: await t
    except asyncio.CancelledError as e: print(e.args, f.cancelled(), isinstance(f, asyncio.Future))
    class T(asyncio.Task):
        def hello(self): return 'hi'
    async def v(): return 1
    t = T(v(), name='mine')
    print(await t, t.hello(), t.get_name())
asyncio.run(main())
