# --- gather order
import asyncio
async def w(n, d):
    print('start', n)
    await asyncio.sleep(d)
    print('end', n)
    return n
async def main():
    print(await asyncio.gather(w('a', 2), w('b', 1), w('c', 1), w('d', 0)))
asyncio.run(main())
# --- await directly does not overlap
import asyncio
async def a(n):
    await asyncio.sleep(1)
    print(n, asyncio.get_running_loop().time())
async def main():
    await a(1)
    await a(2)
    t = asyncio.create_task(a(3)); u = asyncio.create_task(a(4))
    await t; await u
    print(asyncio.get_running_loop().time())
asyncio.run(main())
# --- wait first completed
import asyncio
async def w(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print('cancel', n)
        raise
async def main():
    tasks = [asyncio.create_task(w(n)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    for t in tasks:
        if t in pending:
            t.cancel()
    r = await asyncio.gather(*pending, return_exceptions=True)
    print([type(x).__name__ for x in r])
asyncio.run(main())
# --- wait first exception
import asyncio
async def w(n):
    await asyncio.sleep(n)
    if n == 2: raise ValueError('two')
    return n
async def main():
    tasks = [asyncio.create_task(w(n)) for n in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    for t in tasks:
        if t.done(): print(t.exception())
    try:
        await asyncio.wait([])
    except ValueError as e: print(e)
    try:
        await asyncio.wait([w(1)])
    except TypeError as e: print(e)
asyncio.run(main())
# --- gather exception
import asyncio
async def w(n):
    await asyncio.sleep(n)
    print('w', n)
    if n == 1: raise ValueError('one')
    return n
async def main():
    try:
        await asyncio.gather(w(1), w(2))
    except ValueError as e:
        print('main', e)
    await asyncio.sleep(5)
    print(await asyncio.gather(w(1), w(0), return_exceptions=True))
asyncio.run(main())
# --- await non awaitable
import asyncio
async def main():
    try:
        await 3
    except TypeError as e: print(e)
    try:
        await None
    except TypeError as e: print(e)
    def f(): pass
    try:
        await f()
    except TypeError as e: print(e)
    try:
        await asyncio.gather(3)
    except TypeError as e: print(e)
    try:
        asyncio.create_task(3)
    except TypeError as e: print(e)
    async def g(): return 1
    c = g()
    await c
    try:
        await c
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- as_completed
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return n
async def main():
    ts = [asyncio.create_task(w(n)) for n in (3, 1, 2)]
    for f in asyncio.as_completed(ts):
        print(await f, asyncio.get_running_loop().time())
    ts = [asyncio.create_task(w(n)) for n in (3, 1, 2)]
    async for t in asyncio.as_completed(ts):
        print(t in ts, t.result())
    ts = [asyncio.create_task(w(n)) for n in (3, 1, 2)]
    try:
        for f in asyncio.as_completed(ts, timeout=1.5):
            print(await f)
    except TimeoutError:
        print('timeout', [t.done() for t in ts])
asyncio.run(main())
# --- task awaiting itself and yield
import asyncio
class Bad:
    def __await__(self):
        yield 'bad'
async def main():
    try:
        await Bad()
    except RuntimeError as e: print(e)
    t = asyncio.current_task()
    try:
        await t
    except RuntimeError as e: print(str(e)[:28])
asyncio.run(main())
# --- future set from callback; await twice
import asyncio
async def waiter(f, n):
    print(n, await f)
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    ts = [asyncio.create_task(waiter(f, i)) for i in range(3)]
    loop.call_later(1, f.set_result, 'r')
    await asyncio.gather(*ts)
    print(await f, await f)
    print(f.add_done_callback(lambda f: print('cb')), f.remove_done_callback(print))
    await asyncio.sleep(0)
asyncio.run(main())
# --- awaitable object in gather/ensure_future
import asyncio
class A:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return 'A'
async def main():
    print(await A())
    print(await asyncio.gather(A(), A()))
    print(await asyncio.ensure_future(A()))
    print(await asyncio.wait_for(A(), 5))
print(asyncio.run(main()))
# --- await chain depth
import asyncio
async def d(n):
    if n == 0:
        await asyncio.sleep(0)
        print('bottom')
        return 0
    r = await d(n - 1)
    return r + 1
async def other():
    print('other')
async def main():
    t = asyncio.create_task(other())
    print(await d(5))
asyncio.run(main())
# --- await completed task does not yield
import asyncio
async def w(n):
    print('w', n)
    return n
async def main():
    t = asyncio.create_task(w(1))
    u = asyncio.create_task(w(2))
    await u
    print('u done', t.done())
    v = asyncio.create_task(w(3))
    print(await t)
    print('no switch')
    await asyncio.sleep(0)
    print(v.done())
asyncio.run(main())
# --- coroutine awaited without switch
import asyncio
async def w(n):
    print('w', n)
async def bg():
    print('bg')
async def main():
    asyncio.create_task(bg())
    for i in range(3):
        await w(i)
    print('main done')
asyncio.run(main())
# --- gather nested and duplicates
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return n
async def main():
    t = asyncio.create_task(w(1))
    print(await asyncio.gather(t, t, asyncio.gather(w(2), w(1)), w(0)))
    print(await asyncio.gather())
    print(await asyncio.gather(*[]))
    c = w(0)
    print(await asyncio.gather(c, c))
asyncio.run(main())
# --- gather with exception and later one
import asyncio
async def bad(n):
    await asyncio.sleep(n)
    print('bad', n)
    raise ValueError(n)
async def main():
    try:
        await asyncio.gather(bad(2), bad(1), bad(3))
    except ValueError as e:
        print('got', e)
    await asyncio.sleep(5)
    print('end')
asyncio.run(main())
# --- wait with done task and order
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return n
async def main():
    ts = [asyncio.create_task(w(n)) for n in (0, 0, 1)]
    await asyncio.sleep(0.5)
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(len(d), len(p))
    d, p = await asyncio.wait(ts, timeout=0)
    print(len(d), len(p))
    d, p = await asyncio.wait({*ts})
    print(len(d), len(p))
    try: await asyncio.wait(ts, return_when='x')
    except ValueError as e: print(e)
    try: await asyncio.wait(ts[0])
    except TypeError as e: print(e)
asyncio.run(main())
# --- as_completed mixed and errors
import asyncio
async def w(n):
    await asyncio.sleep(n)
    if n == 2: raise ValueError(n)
    return n
async def main():
    for c in asyncio.as_completed([asyncio.create_task(w(n)) for n in (3, 2, 1)]):
        try: print(await c)
        except ValueError as e: print('error', e)
    try:
        asyncio.as_completed(w(0))
    except TypeError as e: print(str(e))
    it = asyncio.as_completed([asyncio.create_task(w(1))])
    print(await next(it))
    try: next(it)
    except StopIteration: print('empty')
    async for f in asyncio.as_completed([]): print('never')
    async for f in asyncio.as_completed([asyncio.create_task(w(n)) for n in (1, 0)]):
        print(await f)
        break
asyncio.run(main())
# --- exceptions of cancelled gather results
import asyncio
async def w(n):
    await asyncio.sleep(n)
    if n == 2: raise ValueError('two')
    return n
async def main():
    ts = [asyncio.create_task(w(n)) for n in (1, 2, 3)]
    r = await asyncio.gather(*ts, return_exceptions=True)
    print(r)
    try:
        await asyncio.gather(*[w(n) for n in (3, 2, 1)])
    except ValueError as e:
        print('first', e, [t.get_name() for t in asyncio.all_tasks() if t is not asyncio.current_task()].__len__())
    g = asyncio.gather(w(1), asyncio.sleep(5))
    t = asyncio.create_task(asyncio.wait_for(g, 2))
    try: await t
    except TimeoutError: print('late', g.cancelled())
asyncio.run(main())
