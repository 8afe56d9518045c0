# --- wait timeout
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return n
async def main():
    tasks = [asyncio.create_task(w(n)) for n in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, timeout=2.5)
    print(sorted(t.result() for t in done), len(pending))
    print(asyncio.get_running_loop().time())
    done, pending = await asyncio.wait(pending)
    print(len(done), len(pending))
asyncio.run(main())
# --- wait_for ok
import asyncio
async def w(d):
    try:
        await asyncio.sleep(d)
        print('done', d)
        return d
    except asyncio.CancelledError:
        print('cancelled', d)
        raise
async def main():
    print(await asyncio.wait_for(w(1), 2))
    try:
        await asyncio.wait_for(w(3), 1)
    except TimeoutError as e:
        print('timeout', repr(e), type(e.__cause__).__name__)
    print(asyncio.TimeoutError is TimeoutError)
    try:
        await asyncio.wait_for(w(3), 0)
    except asyncio.TimeoutError:
        print('zero')
    print(await asyncio.wait_for(w(0.5), None))
    t = asyncio.create_task(w(5))
    try:
        await asyncio.wait_for(t, 1)
    except TimeoutError:
        print(t.cancelled(), t.done())
    print(asyncio.get_running_loop().time())
asyncio.run(main())
# --- wait_for shield
import asyncio
async def w():
    await asyncio.sleep(2)
    print('w done')
    return 'r'
async def main():
    t = asyncio.create_task(w())
    try:
        await asyncio.wait_for(asyncio.shield(t), 1)
    except TimeoutError:
        print('timeout, but', t.done(), t.cancelled())
    print(await t)
asyncio.run(main())
# --- timeout context
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as cm:
            print(cm.when(), cm)
            await asyncio.sleep(5)
    except TimeoutError:
        print('T', cm.expired(), cm, loop.time())
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(loop.time() + 3)
        await asyncio.sleep(1)
    print(cm.expired(), cm)
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print('in')
            await asyncio.sleep(0)
            print('never')
    except TimeoutError:
        print('at')
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(2):
                await asyncio.sleep(3)
    except TimeoutError as e:
        print('outer', asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(2):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(3)
            except TimeoutError:
                print('inner')
            await asyncio.sleep(0.5)
            print('go on')
    except TimeoutError as e:
        print('no')
    try:
        cm.reschedule(1)
    except RuntimeError as e: print(e)
    try:
        async with cm: pass
    except RuntimeError as e: print(e)
    try:
        asyncio.timeout(1).reschedule(3)
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- timeout with other exception
import asyncio
async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                raise ValueError('v')
    except ValueError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
asyncio.run(main())
# --- taskgroup ok
import asyncio
async def w(n, d):
    await asyncio.sleep(d)
    print('w', n)
    return n * 10
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(1, 2))
        b = tg.create_task(w(2, 1), name='B')
        print(tg)
    print(a.result(), b.result(), b.get_name(), tg)
asyncio.run(main())
# --- taskgroup error
import asyncio
async def ok(n):
    try:
        await asyncio.sleep(n)
        print('ok', n)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(1))
            tg.create_task(ok(5))
            tg.create_task(bad(2))
            tg.create_task(bad(3))
            await asyncio.sleep(10)
            print('never')
    except* ValueError as eg:
        print(eg, eg.exceptions)
    print(asyncio.current_task().cancelling(), asyncio.get_running_loop().time())
asyncio.run(main())
# --- taskgroup two errors at once
import asyncio
async def bad(n):
    try:
        await asyncio.sleep(1)
    finally:
        raise ValueError(n)
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            for i in range(3):
                tg.create_task(bad(i))
    except ExceptionGroup as eg:
        print(repr(eg))
asyncio.run(main())
# --- taskgroup body error
import asyncio
async def ok(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(1))
            await asyncio.sleep(0)
            raise KeyError('body')
    except* KeyError as eg:
        print(repr(eg))
    tg = asyncio.TaskGroup()
    c = ok(1)
    try:
        tg.create_task(c)
    except RuntimeError as e: print(e)
    async with tg: pass
    c = ok(1)
    try:
        tg.create_task(c)
    except RuntimeError as e: print(e)
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- taskgroup cancelled from outside
import asyncio
async def ok(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
async def group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(ok(1))
        tg.create_task(ok(2))
async def main():
    t = asyncio.create_task(group())
    await asyncio.sleep(0.5)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('group cancelled', t.cancelled())
asyncio.run(main())
# --- shield
import asyncio
async def inner():
    await asyncio.sleep(2)
    print('inner done')
    return 5
async def outer(t):
    try:
        return await asyncio.shield(t)
    except asyncio.CancelledError:
        print('outer cancelled')
        raise
async def main():
    t = asyncio.create_task(inner())
    o = asyncio.create_task(outer(t))
    await asyncio.sleep(1)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print('main: outer gone', t.done())
    print(await t)
    print(await asyncio.shield(asyncio.sleep(1, 'direct')))
asyncio.run(main())
# --- shield inner cancelled and failing
import asyncio
async def fail():
    await asyncio.sleep(1)
    raise ValueError('f')
async def main():
    try:
        await asyncio.shield(fail())
    except ValueError as e: print(e)
    t = asyncio.create_task(asyncio.sleep(5))
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    t.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print('cancelled', s.cancelled())
asyncio.run(main())
# --- timeout rescheduled
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as t:
            await asyncio.sleep(0.5)
            t.reschedule(t.when() + 1)
            await asyncio.sleep(1)
            print('still in', loop.time())
            await asyncio.sleep(1)
    except TimeoutError:
        print('out', loop.time(), t.when())
    try:
        async with asyncio.timeout(None) as t:
            t.reschedule(loop.time())
            await asyncio.sleep(1)
    except TimeoutError:
        print('now', loop.time())
asyncio.run(main())
# --- timeout around gather and group
import asyncio
async def w(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print('cancelled', n); raise
async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.gather(w(1), w(2), w(3))
    except TimeoutError:
        print('gather late')
    try:
        async with asyncio.timeout(1.5):
            async with asyncio.TaskGroup() as g:
                for n in (1, 2, 3): g.create_task(w(n))
    except TimeoutError:
        print('group late')
    async with asyncio.timeout(1):
        try:
            await asyncio.sleep(2)
        except asyncio.CancelledError:
            print('swallowed', asyncio.current_task().cancelling())
    print('no timeout raised', asyncio.current_task().cancelling())
asyncio.run(main())
# --- timeout zero and negative and nested same instant
import asyncio
async def main():
    for d in (0, -1):
        try:
            async with asyncio.timeout(d):
                print('in', d)
                await asyncio.sleep(0)
                print('slept', d)
                await asyncio.sleep(0)
                print('slept twice')
        except TimeoutError: print('late', d)
    async with asyncio.timeout(0):
        print('no await, no timeout')
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(1)
                    print('woke first')
            except TimeoutError:
                print('inner')
                await asyncio.sleep(0)
                print('after inner')
    except TimeoutError: print('outer')
asyncio.run(main())
# --- wait_for at the very instant
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return 'in time'
async def main():
    try: print(await asyncio.wait_for(w(1), 1))
    except TimeoutError: print('late')
    t = asyncio.create_task(w(1))
    await asyncio.sleep(0)
    try: print(await asyncio.wait_for(t, 1))
    except TimeoutError: print('late', t.cancelled())
    f = asyncio.get_running_loop().create_future()
    f.set_result('ready')
    print(await asyncio.wait_for(f, 0), await asyncio.wait_for(f, -1))
    async def slow():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError:
            await asyncio.sleep(1)
            print('cleaned', asyncio.get_running_loop().time())
            raise
    try: await asyncio.wait_for(slow(), 1)
    except TimeoutError: print('timeout', asyncio.get_running_loop().time())
    async def stubborn():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: return 'stubborn'
    print(await asyncio.wait_for(stubborn(), 1))
    async def fails():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: raise ValueError('instead')
    try: await asyncio.wait_for(fails(), 1)
    except ValueError as e: print(repr(e), type(e.__context__).__name__)
asyncio.run(main())
# --- wait_for cancelled from outside
import asyncio
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print('inner cancelled'); raise
async def main():
    t = asyncio.create_task(asyncio.wait_for(w(), 5))
    await asyncio.sleep(1)
    t.cancel('stop')
    try: await t
    except asyncio.CancelledError as e: print('outer', e.args, asyncio.get_running_loop().time())
asyncio.run(main())
# --- taskgroup: nested and spawn inside
import asyncio
async def leaf(n):
    await asyncio.sleep(n)
    print('leaf', n)
    return n
async def node(g, n):
    print('node', n)
    if n: g.create_task(node(g, n - 1))
    await asyncio.sleep(0)
    print('node end', n)
async def main():
    async with asyncio.TaskGroup() as g:
        g.create_task(node(g, 2))
        async with asyncio.TaskGroup() as h:
            a = h.create_task(leaf(1)); b = h.create_task(leaf(0))
        print('inner group done', a.result() + b.result())
    print('outer done')
asyncio.run(main())
# --- taskgroup: child cancelled by hand is no error
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return n
async def main():
    async with asyncio.TaskGroup() as g:
        a = g.create_task(w(1)); b = g.create_task(w(2))
        await asyncio.sleep(0.5)
        a.cancel()
    print(a.cancelled(), b.result())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(w(1))
            raise asyncio.CancelledError
    except asyncio.CancelledError:
        print('body cancelled')
asyncio.run(main())
# --- taskgroup: several kinds of errors
import asyncio
async def f(e, d=0):
    await asyncio.sleep(d)
    raise e
async def slow_fail():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: raise KeyError('while cancelled')
async def main():
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(f(ValueError(1), 1)); g.create_task(f(TypeError(2), 1)); g.create_task(slow_fail())
    except* ValueError as e: print('V', e.exceptions)
    except* (TypeError, KeyError) as e: print('TK', e.exceptions)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(f(ValueError('child')))
            try:
                await asyncio.sleep(5)
            finally:
                raise KeyError('body')
    except BaseExceptionGroup as e: print(repr(e))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(f(SystemExit(3)))
            await asyncio.sleep(5)
    except SystemExit as e: print('exit', e.code)
try: asyncio.run(main())
except SystemExit as e: print('run exit', e.code)
