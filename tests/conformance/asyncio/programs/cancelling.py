# --- cancel a sleeper
import asyncio
async def w():
    try:
        print('w start')
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('w cancelled', e.args)
        raise
    finally:
        print('w finally')
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(1)
    print(t.cancel('bye'))
    try:
        await t
    except asyncio.CancelledError as e:
        print('main got', e.args)
    print(t.cancelled(), t.cancelling())
asyncio.run(main())
# --- cancel before start
import asyncio
async def w():
    print('never')
async def main():
    t = asyncio.create_task(w())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled before start')
asyncio.run(main())
# --- suppress cancel
import asyncio
async def w():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('ignored')
    await asyncio.sleep(1)
    return 'done anyway'
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())
asyncio.run(main())
# --- run cancels the rest
import asyncio
async def w(n):
    try:
        await asyncio.sleep(100)
    finally:
        print('cleanup', n)
async def main():
    for i in range(3):
        asyncio.create_task(w(i))
    await asyncio.sleep(1)
    print('main ends')
    return 42
print(asyncio.run(main()))
# --- cancelling uncancel
import asyncio
async def w():
    t = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('c', t.cancelling(), t.uncancel(), t.cancelling())
    await asyncio.sleep(1)
    return 'ok'
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(1)
    t.cancel(); t.cancel()
    print(t.cancelling())
    print(await t)
asyncio.run(main())
# --- cancel gather
import asyncio
async def w(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('c', n)
        raise
async def main():
    g = asyncio.gather(w(1), w(2))
    await asyncio.sleep(1)
    print(g.cancel())
    try:
        await g
    except asyncio.CancelledError:
        print('gather cancelled', g.cancelled())
    g = asyncio.gather(w(3), w(4), return_exceptions=True)
    await asyncio.sleep(1)
    g.cancel()
    try:
        print(await g)
    except asyncio.CancelledError:
        print('even with return_exceptions')
asyncio.run(main())
# --- main task cancelled by itself
import asyncio
async def main():
    asyncio.current_task().cancel()
    print('still')
    await asyncio.sleep(0)
    print('never')
try:
    asyncio.run(main())
except asyncio.CancelledError as e:
    print('run raised', repr(e))
# --- gather one cancelled child
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return n
async def main():
    t = asyncio.create_task(w(2))
    g = asyncio.gather(t, w(3))
    await asyncio.sleep(1)
    t.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print('cancelled', g.cancelled(), g.done(), type(g).__name__)
    t = asyncio.create_task(w(2))
    g = asyncio.gather(t, w(3), return_exceptions=True)
    await asyncio.sleep(1)
    t.cancel('msg')
    print(await g)
asyncio.run(main())
# --- wait cancelled
import asyncio
async def w(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print('w cancelled'); raise
    print('w done')
async def waiter(ts):
    try:
        await asyncio.wait(ts)
    except asyncio.CancelledError:
        print('wait cancelled'); raise
async def main():
    ts = [asyncio.create_task(w(2))]
    t = asyncio.create_task(waiter(ts))
    await asyncio.sleep(1)
    t.cancel()
    await asyncio.gather(t, return_exceptions=True)
    print(ts[0].done())
    await ts[0]
asyncio.run(main())
# --- cancel task waiting for task
import asyncio
async def inner():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print('inner cancelled')
        raise
async def outer(t):
    try:
        await t
    except asyncio.CancelledError:
        print('outer cancelled', t.cancelled())
        raise
async def main():
    t = asyncio.create_task(inner())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(1)
    o.cancel()
    print(await asyncio.gather(t, o, return_exceptions=True))
asyncio.run(main())
# --- cancel twice while cleaning up
import asyncio
async def w():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as e:
        print('first', e.args)
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as e:
            print('second', e.args)
            raise
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel('one')
    await asyncio.sleep(0)
    t.cancel('two')
    try: await t
    except asyncio.CancelledError as e: print(e.args, t.cancelling())
asyncio.run(main())
# --- cancel finished
import asyncio
async def w(): return 1
async def main():
    t = asyncio.create_task(w())
    await t
    print(t.cancel(), t.cancelled(), t.cancelling(), t.uncancel())
asyncio.run(main())
# --- cancel then result before step
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    async def w():
        try:
            return await f
        except asyncio.CancelledError:
            print('cancelled in w'); raise
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    f.set_result(1)
    t.cancel()
    try: print(await t)
    except asyncio.CancelledError: print('CE', f.result())
    f = loop.create_future()
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    print(f.cancelled())
    try: f.set_result(1)
    except asyncio.InvalidStateError: print('ISE')
    try: await t
    except asyncio.CancelledError: print('CE')
asyncio.run(main())
# --- return after cancel without await
import asyncio
async def w():
    asyncio.current_task().cancel()
    return 'value'
async def main():
    t = asyncio.create_task(w())
    try: print(await t)
    except asyncio.CancelledError: print('cancelled anyway', t.cancelled())
asyncio.run(main())
# --- finally awaits on cancel
import asyncio
async def w(n):
    try:
        await asyncio.sleep(10)
    finally:
        print('cleanup', n)
        await asyncio.sleep(1)
        print('cleaned', n)
async def main():
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(1)
    for t in ts: t.cancel()
    await asyncio.wait(ts)
    print(asyncio.get_running_loop().time(), [t.cancelled() for t in ts])
asyncio.run(main())
# --- task ignoring cancellation at the end
import asyncio
async def w():
    while True:
        try:
            await asyncio.sleep(10)
            print('slept')
            return
        except asyncio.CancelledError:
            print('no!')
async def main():
    asyncio.create_task(w())
    await asyncio.sleep(1)
asyncio.run(main())
print('over')
# --- timer cancelled in same batch
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    h2 = None
    def first():
        print('first'); h2.cancel(); h3.cancel()
    loop.call_later(1, first)
    h2 = loop.call_later(1, print, 'second')
    h3 = loop.call_later(2, print, 'third')
    loop.call_later(3, print, 'fourth')
    await asyncio.sleep(5)
asyncio.run(main())
