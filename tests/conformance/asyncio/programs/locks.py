# --- lock order
import asyncio
lock = asyncio.Lock()
async def w(n):
    print(n, 'wants')
    async with lock:
        print(n, 'has', lock.locked())
        await asyncio.sleep(1)
        print(n, 'leaves')
async def main():
    await asyncio.gather(*[w(i) for i in range(3)])
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- lock cancel waiter
import asyncio
async def w(lock, n):
    try:
        async with lock:
            print(n, 'in')
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(n, 'cancelled')
        raise
async def main():
    lock = asyncio.Lock()
    ts = [asyncio.create_task(w(lock, i)) for i in range(4)]
    await asyncio.sleep(0.5)
    ts[1].cancel()
    await asyncio.sleep(0.1)
    ts[0].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
asyncio.run(main())
# --- deadlock own lock
import asyncio
async def main():
    lock = asyncio.Lock()
    async with lock:
        print('first')
        async with lock:
            print('second')
asyncio.run(main())
# --- event
import asyncio
async def w(e, n):
    print(n, 'waits', e.is_set())
    print(n, await e.wait())
async def main():
    e = asyncio.Event()
    ts = [asyncio.create_task(w(e, i)) for i in range(3)]
    await asyncio.sleep(1)
    e.set(); e.clear()
    print('set and cleared')
    await asyncio.gather(*ts)
    print(e.is_set())
    e.set()
    await w(e, 9)
asyncio.run(main())
# --- condition
import asyncio
items = []
async def consumer(c, n):
    async with c:
        await c.wait_for(lambda: items)
        print(n, 'got', items.pop(0))
async def producer(c):
    for i in range(3):
        await asyncio.sleep(1)
        async with c:
            items.append(i)
            print('put', i)
            c.notify()
async def main():
    c = asyncio.Condition()
    await asyncio.gather(*[consumer(c, n) for n in 'abc'], producer(c))
    try:
        c.notify()
    except RuntimeError as e: print(e)
    try:
        await c.wait()
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- condition notify_all cancel
import asyncio
async def w(c, n):
    try:
        async with c:
            print(n, 'waits')
            await c.wait()
            print(n, 'woken')
    except asyncio.CancelledError:
        print(n, 'cancelled'); raise
async def main():
    c = asyncio.Condition()
    ts = [asyncio.create_task(w(c, i)) for i in range(3)]
    await asyncio.sleep(1)
    ts[1].cancel()
    await asyncio.sleep(0)
    async with c:
        c.notify_all()
        print('notified')
    print(await asyncio.gather(*ts, return_exceptions=True))
asyncio.run(main())
# --- semaphore
import asyncio
inside = 0
async def w(s, n):
    global inside
    async with s:
        inside += 1
        print(n, 'in', inside)
        await asyncio.sleep(1)
        inside -= 1
        print(n, 'out', asyncio.get_running_loop().time())
async def main():
    s = asyncio.Semaphore(3)
    await asyncio.gather(*[w(s, i) for i in range(7)])
    print(s.locked())
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
asyncio.run(main())
# --- barrier
import asyncio
async def w(b, n):
    await asyncio.sleep(n)
    i = await b.wait()
    print(n, i, b.n_waiting, b.broken, b.parties)
async def main():
    b = asyncio.Barrier(3)
    await asyncio.gather(*[w(b, n) for n in range(3)])
    ts = [asyncio.create_task(w(b, 0)) for n in range(2)]
    await asyncio.sleep(1)
    await b.abort()
    print(await asyncio.gather(*ts, return_exceptions=True), repr(b)[-8:])
    await b.reset()
    ts = [asyncio.create_task(w(b, 0)) for n in range(2)]
    await asyncio.sleep(1)
    await b.reset()
    print(await asyncio.gather(*ts, return_exceptions=True))
asyncio.run(main())
# --- lock of another loop
import asyncio
lock = asyncio.Lock()
async def a():
    async with lock:
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(a(), a())
asyncio.run(main())
async def main2():
    t = asyncio.create_task(a())
    await lock.acquire()
    await asyncio.sleep(0)
    try:
        await lock.acquire()
    except RuntimeError as e: print('bound to a different event loop' in str(e))
asyncio.run(main2())
# --- lost update with await
import asyncio
x = 0
async def inc():
    global x
    for _ in range(3):
        v = x
        await asyncio.sleep(0)
        x = v + 1
async def main():
    await asyncio.gather(inc(), inc())
    print(x)
asyncio.run(main())
# --- semaphore fairness and cancel
import asyncio
async def w(s, n):
    try:
        async with s:
            print('in', n)
            await asyncio.sleep(1)
        print('out', n)
    except asyncio.CancelledError:
        print('cancelled', n)
async def main():
    s = asyncio.Semaphore(2)
    ts = [asyncio.create_task(w(s, i)) for i in range(6)]
    await asyncio.sleep(0.5)
    ts[2].cancel(); ts[0].cancel()
    await asyncio.sleep(0)
    print('locked', s.locked())
    await asyncio.gather(*ts)
    print(asyncio.get_running_loop().time(), s.locked())
asyncio.run(main())
# --- semaphore acquire release by hand
import asyncio
async def main():
    s = asyncio.Semaphore(1)
    print(await s.acquire(), s.locked())
    t = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    s.release(); s.release()
    print(s.locked())
    print(await s.acquire(), await t, s.locked())
asyncio.run(main())
# --- event set before wait and many
import asyncio
async def main():
    e = asyncio.Event()
    async def w(n, d):
        await asyncio.sleep(d)
        await e.wait()
        print(n, asyncio.get_running_loop().time())
    ts = [asyncio.create_task(w(i, i)) for i in range(4)]
    await asyncio.sleep(1.5)
    e.set()
    await asyncio.sleep(1)
    e.clear()
    await asyncio.sleep(1)
    print(e.is_set(), [t.done() for t in ts])
    e.set()
    await asyncio.gather(*ts)
asyncio.run(main())
# --- lock not reentrant with timeout
import asyncio
async def main():
    l = asyncio.Lock()
    async with l:
        try:
            await asyncio.wait_for(l.acquire(), 1)
        except TimeoutError:
            print('timeout')
    print(l.locked(), await l.acquire(), l.locked())
asyncio.run(main())
# --- two locks deadlock
import asyncio
async def w(a, b, n):
    async with a:
        print(n, 'first')
        await asyncio.sleep(0)
        async with b:
            print(n, 'both')
async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(w(a, b, 1), w(b, a, 2))
asyncio.run(main())
# --- semaphore as rate with wait queue and bounded
import asyncio
async def w(s, n, log):
    async with s:
        log.append(('in', n)); await asyncio.sleep(n % 3 * 0.1); log.append(('out', n))
async def main():
    for S in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        log = []
        s = S(2)
        await asyncio.gather(*[w(s, n, log) for n in range(6)])
        print(log)
    s = asyncio.Semaphore(0)
    asyncio.get_running_loop().call_later(1, s.release)
    print(await s.acquire(), asyncio.get_running_loop().time())
    print(repr(s)[-9:])
asyncio.run(main())
# --- condition with timeout and predicate
import asyncio
async def main():
    c = asyncio.Condition()
    state = 0
    async def setter():
        nonlocal state
        for i in range(3):
            await asyncio.sleep(1)
            async with c:
                state += 1
                c.notify_all()
    t = asyncio.create_task(setter())
    async with c:
        print(await c.wait_for(lambda: state >= 2), state, asyncio.get_running_loop().time())
        try:
            async with asyncio.timeout(0.5):
                await c.wait()
        except TimeoutError:
            print('timeout', c.locked())
        print(await c.wait(), state)
    await t
    lock = asyncio.Lock()
    d, e = asyncio.Condition(lock), asyncio.Condition(lock)
    async with d: print(e.locked(), lock.locked())
asyncio.run(main())
# --- barrier twice with names
import asyncio
async def w(b, n):
    for phase in range(2):
        await asyncio.sleep(n * 0.1)
        print(n, 'waits', phase, b.n_waiting)
        async with b as place:
            print(n, 'passes', phase, place)
async def main():
    b = asyncio.Barrier(3)
    await asyncio.gather(*[w(b, n) for n in range(3)])
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
asyncio.run(main())
