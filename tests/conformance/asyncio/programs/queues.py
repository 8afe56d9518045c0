# --- queue
import asyncio
async def producer(q):
    for i in range(5):
        await q.put(i)
        print('put', i, q.qsize())
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None:
        print('got', x)
        await asyncio.sleep(1)
        q.task_done()
    q.task_done()
async def main():
    q = asyncio.Queue(2)
    await asyncio.gather(producer(q), consumer(q))
    await q.join()
    print(q.empty(), q.full(), q.maxsize, q)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e))
    print(q)
    try:
        q.task_done(); q.task_done(); q.task_done()
    except ValueError as e: print(e)
asyncio.run(main())
# --- queue workers join cancel
import asyncio
async def worker(name, q):
    while True:
        d = await q.get()
        await asyncio.sleep(d)
        q.task_done()
        print(name, 'slept', d)
async def main():
    q = asyncio.Queue()
    for d in (1, 2, 1, 1): q.put_nowait(d)
    ts = [asyncio.create_task(worker(f'w{i}', q)) for i in range(2)]
    await q.join()
    print('joined', asyncio.get_running_loop().time())
    for t in ts: t.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
asyncio.run(main())
# --- priority and lifo
import asyncio
async def main():
    p = asyncio.PriorityQueue()
    for x in [(3, 'c'), (1, 'a'), (2, 'b'), (1, 'z')]: await p.put(x)
    print([p.get_nowait() for _ in range(4)])
    l = asyncio.LifoQueue()
    for x in range(4): l.put_nowait(x)
    print([await l.get() for _ in range(4)], l.empty())
asyncio.run(main())
# --- queue shutdown
import asyncio
async def w(q, n):
    try:
        while True:
            print(n, await q.get())
            q.task_done()
    except asyncio.QueueShutDown:
        print(n, 'shut')
async def main():
    q = asyncio.Queue()
    ts = [asyncio.create_task(w(q, i)) for i in range(2)]
    for i in range(3): q.put_nowait(i)
    await asyncio.sleep(0)
    q.shutdown()
    await asyncio.gather(*ts)
    try: q.put_nowait(1)
    except asyncio.QueueShutDown as e: print(repr(e))
    await q.join()
    q = asyncio.Queue()
    q.put_nowait(1)
    q.shutdown(immediate=True)
    try: await q.get()
    except asyncio.QueueShutDown as e: print(repr(e), q)
asyncio.run(main())
# --- producer consumer bounded
import asyncio
async def prod(q, n):
    for i in range(3):
        await q.put((n, i))
        print('put', n, i)
async def cons(q, n):
    for _ in range(3):
        x = await q.get()
        print('get', n, x)
        await asyncio.sleep(0.1)
async def main():
    q = asyncio.Queue(1)
    await asyncio.gather(prod(q, 'p'), prod(q, 'q'), cons(q, 'c'), cons(q, 'd'))
asyncio.run(main())
# --- queue getter cancelled
import asyncio
async def g(q, n):
    try:
        print(n, await q.get())
    except asyncio.CancelledError:
        print(n, 'cancelled'); raise
async def main():
    q = asyncio.Queue()
    ts = [asyncio.create_task(g(q, i)) for i in range(3)]
    await asyncio.sleep(0)
    q.put_nowait('x')
    ts[0].cancel()
    q.put_nowait('y')
    await asyncio.sleep(0)
    print(q)
    for t in ts: t.cancel()
    print([type(r).__name__ for r in await asyncio.gather(*ts, return_exceptions=True)])
    try: await asyncio.wait_for(q.get(), 1)
    except TimeoutError: print('empty')
asyncio.run(main())
# --- queue: several putters and getters in order
import asyncio
async def put(q, x):
    await q.put(x); print('put', x)
async def get(q, n):
    print(n, 'got', await q.get())
async def main():
    q = asyncio.Queue(maxsize=1)
    ps = [asyncio.create_task(put(q, i)) for i in range(4)]
    await asyncio.sleep(0)
    print(q.full(), q.qsize(), q)
    gs = [asyncio.create_task(get(q, n)) for n in 'abcd']
    await asyncio.gather(*ps, *gs)
    print(q.empty())
    ps = [asyncio.create_task(put(q, i)) for i in range(3)]
    await asyncio.sleep(0)
    ps[1].cancel()
    print(await q.get(), await q.get())
    await asyncio.wait(ps)
    print([p.cancelled() for p in ps])
    class MyQ(asyncio.Queue):
        def _put(self, x): super()._put(x * 2)
    m = MyQ(); m.put_nowait(4); print(m.get_nowait())
asyncio.run(main())
# --- queue: join and task_done
import asyncio
async def main():
    q = asyncio.Queue()
    await q.join()
    q.put_nowait(1); q.put_nowait(2)
    async def work():
        while True:
            x = await q.get()
            await asyncio.sleep(x)
            q.task_done()
            print('done', x, asyncio.get_running_loop().time())
    w = asyncio.create_task(work())
    await q.join()
    print('joined')
    q.put_nowait(3)
    try: await asyncio.wait_for(q.join(), 1)
    except TimeoutError: print('not joined')
    w.cancel()
asyncio.run(main())
# --- priority queue with ties and unorderable
import asyncio
async def main():
    q = asyncio.PriorityQueue()
    for x in [5, 1, 4, 1, 3, 2, 5, 0]: q.put_nowait(x)
    print([q.get_nowait() for _ in range(8)])
    q.put_nowait((1, {})); 
    try: q.put_nowait((1, {}))
    except TypeError as e: print(e)
    async def get(): return await q.get()
    p = asyncio.PriorityQueue(1)
    await p.put(2)
    t = asyncio.create_task(p.put(1))
    await asyncio.sleep(0)
    print(await p.get(), await p.get(), t.done())
asyncio.run(main())
# --- producer pipeline
import asyncio
async def stage(name, inq, outq, d):
    while (x := await inq.get()) is not None:
        await asyncio.sleep(d)
        print(name, x, round(asyncio.get_running_loop().time(), 2))
        if outq: await outq.put(x * 10)
    if outq: await outq.put(None)
async def main():
    a, b = asyncio.Queue(), asyncio.Queue(1)
    async with asyncio.TaskGroup() as g:
        g.create_task(stage('A', a, b, 0.1))
        g.create_task(stage('B', b, None, 0.25))
        for i in range(4): await a.put(i)
        await a.put(None)
asyncio.run(main())
