# --- say after
import asyncio, time
async def say_after(d, w):
    await asyncio.sleep(d); print(w)
async def main():
    print(f"started at {time.monotonic():.1f}")
    await say_after(1, 'hello'); await say_after(2, 'world')
    print(f"finished at {time.monotonic():.1f}")
    t1 = asyncio.create_task(say_after(1, 'hello')); t2 = asyncio.create_task(say_after(2, 'world'))
    await t1; await t2
    print(f"finished at {time.monotonic():.1f}")
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(say_after(1, 'hello')); b = tg.create_task(say_after(2, 'world'))
    print(f"finished at {time.monotonic():.1f}", a.done(), b.result())
asyncio.run(main())
# --- gather order
import asyncio
async def f(n, d):
    await asyncio.sleep(d); print(n); return n
async def main():
    print(await asyncio.gather(f("a", 3), f("b", 1), f("c", 2)))
asyncio.run(main())
# --- gather exc
import asyncio
async def ok(): await asyncio.sleep(1); return "ok"
async def bad(): raise ValueError("bad")
async def main():
    print(await asyncio.gather(ok(), bad(), return_exceptions=True))
    try: await asyncio.gather(ok(), bad())
    except ValueError as e: print("caught", e)
    await asyncio.sleep(2)
asyncio.run(main())
# --- gather cancel
import asyncio
async def w(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("cancel", n); raise
async def main():
    g = asyncio.gather(w(1), w(2))
    await asyncio.sleep(1)
    print(g.cancel(), g.cancelled())
    try: await g
    except asyncio.CancelledError as e: print("C", repr(e))
    print(g.cancelled(), g.done())
asyncio.run(main())
# --- cancel msg
import asyncio
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print(repr(e)); raise
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel("stop it")
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.cancelled(), t.cancelling())
asyncio.run(main())
# --- cancel swallow
import asyncio
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("swallowed")
    await asyncio.sleep(1); return 5
async def main():
    t = asyncio.create_task(w()); await asyncio.sleep(0)
    t.cancel(); print(await t, t.cancelled(), t.cancelling())
asyncio.run(main())
# --- uncancel
import asyncio
async def w():
    me = asyncio.current_task()
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(me.cancelling(), me.uncancel(), me.cancelling())
    return 1
async def main():
    t = asyncio.create_task(w(), name="job"); await asyncio.sleep(0)
    print(t.cancel(), t.cancel(), t.get_name())
    print(await t)
asyncio.run(main())
# --- timeout
import asyncio
async def main():
    try:
        async with asyncio.timeout(1): await asyncio.sleep(5)
    except TimeoutError as e: print("timeout", repr(e))
    try: await asyncio.wait_for(asyncio.sleep(5), 2)
    except asyncio.TimeoutError as e: print("wf", repr(e))
    print(await asyncio.wait_for(asyncio.sleep(1, "v"), timeout=2))
    async with asyncio.timeout(None) as t: print(t.when(), t.expired(), t)
    async with asyncio.timeout(10) as t:
        print(t.when() - asyncio.get_running_loop().time()); t.reschedule(t.when() + 1); print(t)
    print(t, t.expired())
asyncio.run(main())
# --- timeout_at nested
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 3):
            try:
                async with asyncio.timeout(1): await asyncio.sleep(9)
            except TimeoutError: print("inner", loop.time())
            await asyncio.sleep(9)
    except TimeoutError: print("outer", loop.time())
asyncio.run(main())
# --- shield
import asyncio
async def w(): await asyncio.sleep(2); print("done"); return 3
async def main():
    t = asyncio.create_task(w())
    try: await asyncio.wait_for(asyncio.shield(t), 1)
    except TimeoutError: print("t")
    print(await t)
asyncio.run(main())
# --- wait
import asyncio
async def w(n):
    await asyncio.sleep(n)
    if n == 2: raise RuntimeError("two")
    return n
async def main():
    ts = [asyncio.create_task(w(n), name=f"t{n}") for n in (1, 2, 3)]
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print([t.get_name() for t in d], sorted(t.get_name() for t in p))
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(t.get_name() for t in d), len(p))
    d, p = await asyncio.wait(ts, timeout=0.5)
    print(len(d), len(p))
    d, p = await asyncio.wait(ts)
    print(len(d), len(p), ts[1].exception())
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    try: await asyncio.wait([w(1)])
    except TypeError as e: print(e)
asyncio.run(main())
# --- as_completed
import asyncio
async def w(n): await asyncio.sleep(n); return n
async def main():
    for c in asyncio.as_completed([w(3), w(1), w(2)]): print(await c)
    ts = [asyncio.create_task(w(n)) for n in (2, 1)]
    async for t in asyncio.as_completed(ts): print(t in ts, t.result())
    try:
        for c in asyncio.as_completed([w(3), w(1)], timeout=2): print(await c)
    except TimeoutError: print("late")
asyncio.run(main())
# --- taskgroup exc
import asyncio
async def bad(n): await asyncio.sleep(n); raise ValueError(n)
async def slow():
    try: await asyncio.sleep(9)
    except asyncio.CancelledError: print("slow cancelled"); raise
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1)); tg.create_task(bad(1)); s = tg.create_task(slow())
    except* ValueError as eg: print(type(eg).__name__, eg, [repr(e) for e in eg.exceptions])
    print(s.cancelled())
asyncio.run(main())
# --- taskgroup body exc
import asyncio
async def slow():
    try: await asyncio.sleep(9)
    finally: print("cleanup")
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow()); await asyncio.sleep(0); raise KeyError("body")
    except BaseExceptionGroup as eg: print(repr(eg))
asyncio.run(main())
# --- taskgroup nested
import asyncio
async def bad(): raise OSError("x")
async def main():
    try:
        async with asyncio.TaskGroup() as a:
            async with asyncio.TaskGroup() as b:
                b.create_task(bad())
                a.create_task(asyncio.sleep(5))
    except ExceptionGroup as eg: print(eg.exceptions, eg.message)
asyncio.run(main())
# --- lost update await
import asyncio
n = 0
async def w():
    global n
    t = n; await asyncio.sleep(0); n = t + 1
async def main(): await asyncio.gather(w(), w(), w()); print(n)
asyncio.run(main())
# --- queue
import asyncio
async def p(q):
    for i in range(4): await q.put(i); print("put", i)
    await q.put(None)
async def c(q):
    while (x := await q.get()) is not None:
        print("got", x); await asyncio.sleep(0.1); q.task_done()
async def main():
    q = asyncio.Queue(maxsize=2); await asyncio.gather(p(q), c(q)); print(q.qsize(), q.empty(), q.full(), q.maxsize)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e))
    p2 = asyncio.PriorityQueue(); [p2.put_nowait(x) for x in (3, 1, 2)]; print([await p2.get() for _ in range(3)])
    l = asyncio.LifoQueue(); [l.put_nowait(x) for x in (3, 1, 2)]; print([await l.get() for _ in range(3)])
    print(q)
asyncio.run(main())
# --- queue shutdown
import asyncio
async def c(q, n):
    try:
        while True: print(n, await q.get())
    except asyncio.QueueShutDown: print(n, "down")
async def main():
    q = asyncio.Queue(); ts = [asyncio.create_task(c(q, n)) for n in "ab"]
    for i in range(3): q.put_nowait(i)
    await asyncio.sleep(0); q.shutdown(); await asyncio.gather(*ts)
    try: await q.put(1)
    except asyncio.QueueShutDown as e: print(repr(e))
asyncio.run(main())
# --- queue workers join
import asyncio
async def worker(name, q):
    while True:
        d = await q.get(); await asyncio.sleep(d); q.task_done(); print(f'{name} has slept for {d:.2f} seconds')
async def main():
    q = asyncio.Queue()
    for d in (0.5, 0.25, 1.0, 0.75): q.put_nowait(d)
    ts = [asyncio.create_task(worker(f'worker-{i}', q)) for i in range(3)]
    await q.join()
    for t in ts: t.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
asyncio.run(main())
# --- call_soon later
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, print, "later 2"); loop.call_later(1, print, "later 1"); loop.call_soon(print, "soon"); h = loop.call_at(loop.time() + 1.5, print, "at")
    h2 = loop.call_later(1, print, "never"); h2.cancel(); print(h2.cancelled(), h.when())
    await asyncio.sleep(3)
asyncio.run(main())
# --- run_forever
import asyncio
def tick(loop, n):
    print("tick", n)
    if n == 2: loop.stop()
    else: loop.call_later(1, tick, loop, n + 1)
loop = asyncio.new_event_loop()
loop.call_soon(tick, loop, 0)
loop.run_forever(); print(loop.is_running(), loop.is_closed()); loop.close(); print(loop.is_closed())
try: loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as e: print(e)
# --- run_until_complete
import asyncio
async def f(): await asyncio.sleep(1); return 7
loop = asyncio.new_event_loop(); asyncio.set_event_loop(loop)
try: print(loop.run_until_complete(f()), loop.time())
finally: loop.close()
# --- runner
import asyncio
async def f(n): await asyncio.sleep(n); return n
with asyncio.Runner() as r:
    print(r.run(f(1))); print(r.run(f(2)), r.get_loop().time())
# --- never awaited
import asyncio
async def f(): print("never")
async def main():
    f()
    print("main")
asyncio.run(main())
# --- run in loop error
import asyncio
async def f(): pass
async def main():
    c = f()
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
asyncio.run(main())
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.run(5)
except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: asyncio.create_task(f())
except RuntimeError as e: print(e)
# --- async gen
import asyncio
async def ticker(n):
    try:
        for i in range(n): yield i; await asyncio.sleep(1)
    finally: print("closed")
async def main():
    async for x in ticker(3):
        print(x)
        if x == 1: break
    print([x async for x in ticker(2)], {x: 1 async for x in ticker(1)})
    g = ticker(2); print(await anext(g)); await g.aclose()
    print(await anext(aiter(ticker(1))), await anext(g, "default"))
asyncio.run(main())
# --- async ctx
import asyncio
class R:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("enter", self.n); await asyncio.sleep(1); return self
    async def __aexit__(self, t, v, tb): print("exit", self.n, t and t.__name__); return t is KeyError
async def main():
    async with R(1) as a, R(2) as b: print(a.n, b.n)
    async with R(3): raise KeyError
    try:
        async with R(4): raise ValueError("v")
    except ValueError as e: print(e)
asyncio.run(main())
# --- async iterator class
import asyncio
class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1; await asyncio.sleep(0.1); return self.i
async def main():
    async for x in Count(3): print(x)
    else: print("else")
asyncio.run(main())
# --- contextvars
import asyncio, contextvars
v = contextvars.ContextVar("v", default="d")
async def w(n):
    v.set(n); await asyncio.sleep(0); print(v.get())
async def main():
    await asyncio.gather(w(1), w(2)); print(v.get())
    tok = v.set("m"); print(v.get()); v.reset(tok); print(v.get())
    ctx = contextvars.copy_context(); ctx.run(v.set, "ctx"); print(ctx[v], v.get())
    t = asyncio.create_task(w(9), context=ctx); await t; print(ctx[v])
asyncio.run(main())
# --- future states
import asyncio
async def main():
    loop = asyncio.get_running_loop(); f = loop.create_future()
    f.add_done_callback(lambda f: print("cb", f.result()))
    print(f.done(), f); 
    try: f.result()
    except asyncio.InvalidStateError as e: print(e)
    loop.call_later(1, f.set_result, 5); print(await f); print(f)
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print(e)
    g = loop.create_future(); g.set_exception(ValueError("v")); print(repr(g.exception())); 
    try: await g
    except ValueError as e: print(e)
    h = loop.create_future(); print(h.cancel("m"), h.cancel(), h.cancelled())
    try: await h
    except asyncio.CancelledError as e: print(repr(e))
    print(f.remove_done_callback(print))
asyncio.run(main())
# --- task states names
import asyncio
async def w(): await asyncio.sleep(1); return 1
async def main():
    t = asyncio.create_task(w()); print(t.get_name(), t.done(), t.cancelled())
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    try: t.result()
    except asyncio.InvalidStateError as e: print(e)
    try: t.exception()
    except asyncio.InvalidStateError as e: print(e)
    t.set_name("renamed"); await t; print(t.get_name(), t.result(), t.exception())
    print(t.cancel(), asyncio.iscoroutine(w), asyncio.iscoroutinefunction(w), asyncio.isfuture(t))
asyncio.run(main())
# --- eager
import asyncio
async def w(n): print("start", n); await asyncio.sleep(0); print("end", n)
async def q(): return 5
async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(w(1)); print("created"); u = asyncio.create_task(q()); print(u.done(), await u); await t
    async with asyncio.TaskGroup() as tg:
        tg.create_task(w(2)); print("x"); tg.create_task(w(3), eager_start=False); print("y")
asyncio.run(main())
# --- stuck
import asyncio
async def main():
    l = asyncio.Lock(); await l.acquire(); print("once"); await l.acquire()
asyncio.run(main())
# --- asyncio deadlock
import asyncio
a, b = asyncio.Lock(), asyncio.Lock()
async def w(x, y):
    async with x:
        await asyncio.sleep(0)
        async with y: print("got")
async def main(): await asyncio.gather(w(a, b), w(b, a))
asyncio.run(main())
# --- exception retrieved
import asyncio
async def bad(): raise ValueError("lost")
async def main():
    t = asyncio.create_task(bad()); await asyncio.sleep(1); print("still")
asyncio.run(main())
# --- main raises pending tasks
import asyncio
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("cleanup"); raise
    finally: print("fin")
async def main():
    t = asyncio.create_task(w()); await asyncio.sleep(1); raise RuntimeError("main")
asyncio.run(main())
# --- exception handler
import asyncio
async def bad(): raise ValueError("x")
def h(loop, ctx): print("handler", ctx["message"], repr(ctx.get("exception")))
async def main():
    loop = asyncio.get_running_loop(); loop.set_exception_handler(h)
    loop.call_soon(lambda: 1/0); await asyncio.sleep(0.1)
    t = asyncio.create_task(bad()); await asyncio.sleep(0.1); del t; await asyncio.sleep(0.1); print("end")
asyncio.run(main())
# --- wait_for cancel swallow
import asyncio
async def w():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("cancelled"); await asyncio.sleep(1); print("late cleanup"); raise
async def main():
    try: await asyncio.wait_for(w(), 1)
    except TimeoutError: print("timeout", asyncio.get_running_loop().time())
asyncio.run(main())
# --- wait_for zero
import asyncio
async def w(): print("ran"); return 1
async def main():
    try: print(await asyncio.wait_for(w(), 0))
    except TimeoutError: print("T")
    t = asyncio.create_task(w()); await t; print(await asyncio.wait_for(t, 0)); print(await asyncio.wait_for(w(), None))
asyncio.run(main())
# --- sem limit
import asyncio
sem = asyncio.Semaphore(2)
async def fetch(i):
    async with sem: print("fetch", i, asyncio.get_running_loop().time()); await asyncio.sleep(1); return i
async def main(): print(await asyncio.gather(*[fetch(i) for i in range(5)]))
asyncio.run(main())
# --- async comprehension nested funcs
import asyncio
async def sq(x): await asyncio.sleep(0); return x * x
async def main():
    print([await sq(x) for x in range(4)], {await sq(1): await sq(2)}, sum([await sq(x) for x in (1, 2)]))
    f = [sq(1), sq(2)]; print(await asyncio.gather(*f))
    print(await asyncio.wait_for(asyncio.gather(sq(3), asyncio.sleep(1, "x")), 5))
asyncio.run(main())
# --- ensure_future etc
import asyncio
async def f(): return 1
async def main():
    t = asyncio.ensure_future(f()); print(asyncio.ensure_future(t) is t, await t)
    print(asyncio.isfuture(t), asyncio.get_event_loop() is asyncio.get_running_loop())
    try: asyncio.ensure_future(3)
    except TypeError as e: print(e)
    try: await 3
    except TypeError as e: print(e)
    c = f(); print(await c)
    try: await c
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- loop debug & misc
import asyncio
async def main():
    loop = asyncio.get_running_loop(); print(loop.get_debug(), loop.is_running()); print(asyncio.Task.__name__, asyncio.Future.__name__)
    print(asyncio.FIRST_COMPLETED, asyncio.ALL_COMPLETED, asyncio.CancelledError.__mro__[1].__name__)
    print(issubclass(asyncio.TimeoutError, OSError), asyncio.TimeoutError is TimeoutError)
asyncio.run(main(), debug=False)
# --- cond asyncio notify n
import asyncio
async def main():
    c = asyncio.Condition()
    async def w(i):
        async with c:
            await c.wait(); print("woke", i)
    ts = [asyncio.create_task(w(i)) for i in range(4)]
    await asyncio.sleep(0)
    async with c: c.notify(2)
    await asyncio.sleep(0.1); print("---")
    async with c: c.notify_all()
    await asyncio.gather(*ts)
    print(c.locked())
asyncio.run(main())
# --- cond cancel while waiting
import asyncio
async def main():
    c = asyncio.Condition()
    async def w():
        async with c:
            try: await c.wait()
            except asyncio.CancelledError: print("cancelled, holds", c.locked()); raise
    t = asyncio.create_task(w()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("done", c.locked())
    try: await asyncio.wait_for(c.acquire(), 1); print("got"); c.release()
    except TimeoutError: print("no")
asyncio.run(main())
# --- lock fairness
import asyncio
async def main():
    l = asyncio.Lock()
    async def w(i):
        for r in range(2):
            async with l: print(i, r)
    await asyncio.gather(*(w(i) for i in "abc"))
asyncio.run(main())
# --- semaphore fairness
import asyncio
async def main():
    s = asyncio.Semaphore(1)
    async def w(i):
        for r in range(2):
            async with s: print(i, r); await asyncio.sleep(0)
    await asyncio.gather(*(w(i) for i in "ab"))
asyncio.run(main())
# --- lock cancel waiter
import asyncio
async def main():
    l = asyncio.Lock()
    async def hold():
        async with l: await asyncio.sleep(2); print("hold done")
    async def w(i):
        try:
            async with l: print(i, "in")
        except asyncio.CancelledError: print(i, "cancelled"); raise
    h = asyncio.create_task(hold()); await asyncio.sleep(0)
    a, b = asyncio.create_task(w("a")), asyncio.create_task(w("b"))
    await asyncio.sleep(1); a.cancel(); await asyncio.gather(a, b, h, return_exceptions=True)
asyncio.run(main())
# --- taskgroup cancel from outside
import asyncio
async def w(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("c", n); raise
async def job():
    async with asyncio.TaskGroup() as tg:
        for i in range(2): tg.create_task(w(i))
async def main():
    t = asyncio.create_task(job()); await asyncio.sleep(1); t.cancel()
    try: await t
    except asyncio.CancelledError: print("outer cancelled", t.cancelled())
asyncio.run(main())
# --- taskgroup create after close
import asyncio
async def main():
    async with asyncio.TaskGroup() as tg: pass
    c = asyncio.sleep(0)
    try: tg.create_task(c)
    except RuntimeError as e: print(e)
    c.close()
    print(repr(tg).startswith("<TaskGroup"))
asyncio.run(main())
# --- taskgroup results
import asyncio
async def f(n): await asyncio.sleep(1 / n); return n
async def main():
    async with asyncio.TaskGroup() as tg: ts = [tg.create_task(f(n), name=f"n{n}") for n in (1, 2, 4)]
    print([t.result() for t in ts], [t.get_name() for t in ts])
asyncio.run(main())
# --- timeout inside taskgroup
import asyncio
async def main():
    try:
        async with asyncio.timeout(2):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(asyncio.sleep(1)); tg.create_task(asyncio.sleep(5))
    except TimeoutError: print("timeout", asyncio.get_running_loop().time())
asyncio.run(main())
# --- timeout cancel race same time
import asyncio
async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(1); print("slept")
    except TimeoutError: print("timeout")
    try:
        print(await asyncio.wait_for(asyncio.sleep(1, "v"), 1))
    except TimeoutError: print("timeout2")
asyncio.run(main())
# --- shield outer cancelled
import asyncio
async def inner(): await asyncio.sleep(2); print("inner done"); return 1
async def main():
    t = asyncio.create_task(inner())
    async def outer():
        try: return await asyncio.shield(t)
        except asyncio.CancelledError: print("outer cancelled"); raise
    o = asyncio.create_task(outer()); await asyncio.sleep(1); o.cancel()
    try: await o
    except asyncio.CancelledError: print("main saw")
    print(await t)
asyncio.run(main())
# --- gather nested & dup
import asyncio
async def f(n): print("f", n); return n
async def main():
    c = f(1)
    print(await asyncio.gather(c, c))
    print(await asyncio.gather())
    print(await asyncio.gather(asyncio.gather(f(2), f(3)), f(4)))
asyncio.run(main())
# --- as_completed exception
import asyncio
async def f(n):
    await asyncio.sleep(n)
    if n == 1: raise ValueError("one")
    return n
async def main():
    for c in asyncio.as_completed([f(2), f(1)]):
        try: print(await c)
        except ValueError as e: print("err", e)
asyncio.run(main())
# --- exception in callback
import asyncio
def cb(f): raise RuntimeError("cb")
async def main():
    t = asyncio.create_task(asyncio.sleep(0, 1)); t.add_done_callback(cb)
    t.add_done_callback(lambda f: print("second")); print(await t); await asyncio.sleep(0); print("go on")
asyncio.run(main())
# --- system exit in task
import asyncio, sys
async def w(): print("w"); sys.exit(3)
async def main():
    t = asyncio.create_task(w()); await asyncio.sleep(1); print("never")
asyncio.run(main())
# --- keyboardinterrupt raise
import asyncio
async def main(): raise KeyboardInterrupt
try: asyncio.run(main())
except KeyboardInterrupt: print("KI")
# --- asyncio.run result & nested loops
import asyncio
async def f(): return 42
print(asyncio.run(f()), asyncio.run(f()))
# --- coroutine manual send
import asyncio
async def f(): return 5
c = f()
try: c.send(None)
except StopIteration as e: print(e.value)
async def g(): await asyncio.sleep(0); return 1
c = g(); print(c.send(None))
try: c.send(None)
except StopIteration as e: print(e.value)
print(type(c).__name__, c.__name__)
# --- custom awaitable
import asyncio
class A:
    def __await__(self):
        yield
        return 7
class B:
    def __await__(self): return asyncio.sleep(0, "b").__await__()
async def main(): print(await A(), await B())
asyncio.run(main())
# --- async gen asend athrow
import asyncio
async def g():
    x = 0
    while True:
        try: x = (yield x) or x + 1
        except ValueError: print("VE"); x = 100
async def main():
    a = g(); print(await anext(a), await a.asend(10), await anext(a), await a.athrow(ValueError), await a.asend(None)); await a.aclose()
    try: await anext(a)
    except StopAsyncIteration: print("stop")
asyncio.run(main())
# --- async gen early break cleanup at end
import asyncio
async def g():
    try:
        yield 1; yield 2
    finally: print("cleanup")
async def main():
    async for x in g(): print(x); break
    print("after")
asyncio.run(main())
print("end")
# --- loop.call_later cancel inside
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_later(2, print, "never")
    loop.call_later(1, h.cancel)
    loop.call_later(1, lambda: print("one", loop.time()))
    await asyncio.sleep(3); print(h.cancelled())
asyncio.run(main())
# --- producers consumers gather cancel
import asyncio
async def prod(q, n):
    for i in range(2): await q.put((n, i)); await asyncio.sleep(0.1)
async def cons(q, out):
    while True: out.append(await q.get()); q.task_done()
async def main():
    q = asyncio.Queue(1); out = []
    cs = [asyncio.create_task(cons(q, out)) for _ in range(2)]
    await asyncio.gather(*(prod(q, n) for n in "xy")); await q.join()
    for c in cs: c.cancel()
    print(await asyncio.gather(*cs, return_exceptions=True)); print(out)
asyncio.run(main())
# --- queue get timeout keeps item
import asyncio
async def main():
    q = asyncio.Queue()
    try: await asyncio.wait_for(q.get(), 1)
    except TimeoutError: print("empty")
    q.put_nowait(1); print(q.qsize(), await q.get())
    for bad in (lambda: q.task_done(), lambda: q.task_done()):
        try: bad(); print("ok")
        except ValueError as e: print(e)
asyncio.run(main())
# --- asyncio philosophers deadlock
import asyncio
N = 3
async def phil(i, f):
    async with f[i]:
        print(i, "left"); await asyncio.sleep(0.1)
        async with f[(i + 1) % N]: print(i, "eats")
async def main():
    f = [asyncio.Lock() for _ in range(N)]
    try: await asyncio.wait_for(asyncio.gather(*(phil(i, f) for i in range(N))), 5)
    except TimeoutError: print("deadlock detected")
asyncio.run(main())
# --- rate limit asyncio
import asyncio, time
class Limiter:
    def __init__(self, rate): self.rate = rate; self.last = None; self.l = asyncio.Lock()
    async def __aenter__(self):
        async with self.l:
            now = time.monotonic()
            if self.last is not None and now - self.last < self.rate: await asyncio.sleep(self.rate - (now - self.last))
            self.last = time.monotonic()
    async def __aexit__(self, *a): pass
async def w(l, i):
    async with l: print(i, round(time.monotonic(), 2))
async def main():
    l = Limiter(0.5); await asyncio.gather(*(w(l, i) for i in range(3)))
asyncio.run(main())
# --- retry backoff
import asyncio
n = 0
async def flaky():
    global n
    n += 1
    if n < 3: raise ConnectionError(f"try {n}")
    return "ok"
async def retry(f, times):
    d = 1
    for i in range(times):
        try: return await f()
        except ConnectionError as e: print(e); await asyncio.sleep(d); d *= 2
    raise RuntimeError("gave up")
async def main(): print(await retry(flaky, 5), asyncio.get_running_loop().time())
asyncio.run(main())
# --- event loop set debug & exception group handling
import asyncio
async def bad(e): raise e
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(ValueError(1))); tg.create_task(bad(TypeError(2)))
    except* ValueError as g: print("V", g.exceptions)
    except* TypeError as g: print("T", g.exceptions)
asyncio.run(main())
# --- task exception never retrieved then gc
import asyncio
async def bad(): raise ValueError("x")
async def main():
    ts = [asyncio.create_task(bad()) for _ in range(2)]
    d, p = await asyncio.wait(ts)
    print(len(d), [type(t.exception()).__name__ for t in d])
asyncio.run(main())
# --- current task in callback
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print(asyncio.current_task()))
    await asyncio.sleep(0); print(asyncio.current_task() in asyncio.all_tasks())
asyncio.run(main())
# --- stop iteration from coroutine
import asyncio
async def f(): raise StopIteration(3)
async def main():
    try: await f()
    except RuntimeError as e: print(e)
    fut = asyncio.get_running_loop().create_future()
    try: fut.set_exception(StopIteration())
    except TypeError as e: print(e)
asyncio.run(main())
# --- sleep(0) ordering
import asyncio
async def w(n, k):
    for i in range(k): print(n, i); await asyncio.sleep(0)
async def main(): await asyncio.gather(w("a", 3), w("b", 2), w("c", 1))
asyncio.run(main())
# --- await does not yield
import asyncio
async def sub(n): print("sub", n)
async def w(n):
    for i in range(2): await sub(n)
async def main(): await asyncio.gather(w(1), w(2))
asyncio.run(main())
# --- two awaits vs gather
import asyncio
async def d(n): await asyncio.sleep(n); return n
async def main():
    t = asyncio.get_running_loop().time; s = t(); await d(1); await d(2); print(t() - s)
    s = t(); await asyncio.gather(d(1), d(2)); print(t() - s)
    s = t(); a = asyncio.create_task(d(1)); b = asyncio.create_task(d(2)); await a; await b; print(t() - s)
asyncio.run(main())
# --- runner with context & debug & loop_factory
import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def s(x): v.set(x)
async def g(): return v.get()
with asyncio.Runner(debug=False) as r:
    r.run(s(5)); print(r.run(g()))
    ctx = contextvars.copy_context(); print(r.run(g(), context=ctx))
try: r.run(g())
except RuntimeError as e: print(e)
# --- loop.create_task before run
import asyncio
async def w(n): print(n); await asyncio.sleep(n); print(n, "end"); return n
loop = asyncio.new_event_loop()
t = loop.create_task(w(1)); u = loop.create_task(w(2))
print(loop.run_until_complete(t), u.done())
u.cancel()
try: loop.run_until_complete(u)
except asyncio.CancelledError: print("cancelled")
loop.run_until_complete(loop.shutdown_asyncgens()); loop.close()
# --- barrier wait order & fill again
import asyncio
async def main():
    b = asyncio.Barrier(2)
    async def w(n):
        for r in range(2):
            p = await b.wait(); print(n, r, p)
    await asyncio.gather(w("x"), w("y"))
asyncio.run(main())
# --- PriorityQueue tuples and equal
import asyncio
async def main():
    q = asyncio.PriorityQueue()
    for x in [(2, "c"), (1, "b"), (1, "a")]: await q.put(x)
    while not q.empty(): print(await q.get())
    await q.put((1, {})); 
    try: await q.put((1, {}))
    except TypeError as e: print(e)
asyncio.run(main())
# --- wait with futures & coroutines names
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future(); loop.call_later(1, f.set_result, "r")
    d, p = await asyncio.wait({f, asyncio.ensure_future(asyncio.sleep(2))}, return_when=asyncio.FIRST_COMPLETED)
    print([x.result() for x in d], len(p))
    for x in p: x.cancel()
asyncio.run(main())
# --- event set clear immediately
import asyncio
async def main():
    e = asyncio.Event()
    async def w(i): print(await e.wait(), i)
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0); e.set(); e.clear(); print(e.is_set()); await asyncio.gather(*ts)
asyncio.run(main())
# --- timeouts reschedule expire
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as t:
            t.reschedule(loop.time() + 1)
            await asyncio.sleep(5)
    except TimeoutError: print(t.expired(), loop.time())
    try: t.reschedule(3)
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- async closures default loops var
import asyncio
async def main():
    fs = [asyncio.create_task((lambda i=i: asyncio.sleep(3 - i, i))()) for i in range(3)]
    for f in fs: f.add_done_callback(lambda f: print("done", f.result()))
    await asyncio.wait(fs)
asyncio.run(main())
# --- to_thread sync virtual
import asyncio
async def main():
    print(asyncio.iscoroutinefunction(asyncio.to_thread))
    print([n for n in ("Lock", "Queue", "TaskGroup", "Runner", "timeout", "EventLoop") if hasattr(asyncio, n)])
asyncio.run(main())
