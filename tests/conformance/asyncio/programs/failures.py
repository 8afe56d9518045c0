# --- lost task exception and handler
import asyncio
async def bad(n):
    await asyncio.sleep(0)
    raise ValueError(n)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler:', c['message'], repr(c['exception']), sorted(c)))
    asyncio.create_task(bad(1))
    await asyncio.sleep(1)
    print('after first')
    t = asyncio.create_task(bad(2))
    await asyncio.sleep(1)
    print('kept', t.done())
    print(repr(t.exception()))
    u = asyncio.create_task(bad(3))
    await asyncio.sleep(1)
    print('main ends')
asyncio.run(main())
print('over')
# --- future exception never retrieved
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler:', c['message']))
    f = loop.create_future()
    f.set_exception(KeyError('k'))
    f = None
    await asyncio.sleep(1)
    print('x')
asyncio.run(main())
# --- exception in done callback
import asyncio
async def w(): return 1
async def main():
    loop = asyncio.get_running_loop()
    def cb(f): raise RuntimeError('cb')
    loop.set_exception_handler(lambda l, c: print('handler:', repr(c['exception'])))
    t = asyncio.create_task(w())
    t.add_done_callback(cb)
    t.add_done_callback(lambda f: print('second', f.result()))
    print(await t)
    await asyncio.sleep(0)
    loop.call_later(1, cb, None)
    await asyncio.sleep(2)
    loop.call_exception_handler({'message': 'mine', 'exception': ValueError('v')})
    print(loop.get_exception_handler() is not None)
    loop.set_exception_handler(None)
    try: loop.set_exception_handler(3)
    except TypeError as e: print(e)
asyncio.run(main())
# --- gather second failure is silent
import asyncio
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print('handler:', c['message'], c.get('exception')))
    try:
        await asyncio.gather(bad(1), bad(2))
    except ValueError as e: print('got', e)
    await asyncio.sleep(3)
    ts = [asyncio.create_task(bad(i)) for i in range(1)]
    await asyncio.wait(ts)
    print('waited')
    ts = None
    await asyncio.sleep(1)
asyncio.run(main())
# --- shutdown exception
import asyncio
async def bad():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError('in cleanup')
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print('handler:', c['message'], repr(c['exception'])))
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
asyncio.run(main())
# --- shield exception after cancel
import asyncio
async def bad():
    await asyncio.sleep(1)
    raise ValueError('inner')
async def outer(t):
    await asyncio.shield(t)
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print('handler:', c['message'], repr(c['exception'])))
    t = asyncio.create_task(bad())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(0)
    o.cancel()
    await asyncio.sleep(2)
    print(o.cancelled(), t.done())
asyncio.run(main())
# --- exceptions across await with context
import asyncio
async def a():
    raise ValueError('a')
async def b():
    try:
        await a()
    except ValueError as e:
        raise KeyError('b') from e
async def main():
    try:
        await b()
    except KeyError as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__))
    t = asyncio.create_task(b())
    try: await t
    except KeyError as e: print(repr(e.__cause__), t.exception() is e)
    try: await t
    except KeyError as e: print('again', t.exception() is e)
asyncio.run(main())
