# --- callbacks order
import asyncio
async def w():
    print('w')
    return 1
async def main():
    t = asyncio.create_task(w())
    t.add_done_callback(lambda t: print('cb1', t.result()))
    t.add_done_callback(lambda t: print('cb2', t.done()))
    asyncio.get_running_loop().call_soon(print, 'soon')
    await t
    print('after await')
    t.add_done_callback(lambda t: print('late'))
    await asyncio.sleep(0)
asyncio.run(main())
# --- call later and at
import asyncio
def cb(*a): print(a, asyncio.get_event_loop().time())
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.3, cb, 'later .3')
    loop.call_at(loop.time() + 0.2, cb, 'at .2')
    loop.call_soon(cb, 'soon')
    h = loop.call_later(0.1, cb, 'never')
    h.cancel()
    print(h.cancelled(), h.when())
    loop.call_later(0.1 + 0.2, cb, 'second .3')
    await asyncio.sleep(1)
asyncio.run(main())
# --- errors of run
import asyncio
async def inner(): pass
async def main():
    c = inner()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
asyncio.run(main())
try:
    asyncio.run(3)
except TypeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.create_task(3)
except RuntimeError as e:
    print(e)
# --- stuck
import asyncio
async def main():
    print('a')
    await asyncio.Future()
asyncio.run(main())
# --- loop run_until_complete
import asyncio
async def w(n):
    await asyncio.sleep(n)
    return n
loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(w(1)))
print(loop.time())
print(loop.run_until_complete(asyncio.gather(w(1), w(2)) if False else w(2)))
try:
    asyncio.get_event_loop()
except RuntimeError as e: print(e)
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
f = asyncio.gather(w(1), w(2))
print(loop.run_until_complete(f))
loop.close()
print(loop.is_closed())
try:
    loop.call_soon(print)
except RuntimeError as e: print(e)
try:
    loop.run_until_complete(w(1))
except RuntimeError as e: print(e)
# --- run_forever stop
import asyncio
loop = asyncio.new_event_loop()
n = 0
def tick():
    global n
    n += 1
    print('tick', n, loop.time())
    if n == 3:
        loop.stop()
        loop.call_soon(print, 'after stop, next run')
    loop.call_later(1, tick)
loop.call_soon(tick)
loop.call_soon(print, 'x')
loop.run_forever()
print('stopped', loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
# --- stop before future
import asyncio
loop = asyncio.new_event_loop()
async def w():
    loop.stop()
    await asyncio.sleep(1)
try:
    loop.run_until_complete(w())
except RuntimeError as e:
    print(e)
# --- call_soon order with callbacks adding callbacks
import asyncio
def cb(n, loop):
    print(n)
    if n < 3:
        loop.call_soon(cb, n + 1, loop)
        loop.call_soon(print, 'sub', n)
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(cb, 1, loop)
    print('main')
    await asyncio.sleep(0)
    print('main2')
    await asyncio.sleep(0)
    print('main3')
    await asyncio.sleep(0)
    print('main4')
asyncio.run(main())
# --- exception in callback
import asyncio
def bad():
    raise ValueError('bad')
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler', c['message'].split(' at ')[0], repr(c['exception'])))
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print('goes on')
asyncio.run(main())
# --- system exit in task
import asyncio
async def w():
    raise SystemExit(3)
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(1)
    print('never')
try:
    asyncio.run(main())
except SystemExit as e:
    print('exit', e.code)
# --- eager tasks
import asyncio
async def w(n, d):
    print('start', n)
    if d: await asyncio.sleep(d)
    print('end', n)
    return n
async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(w(1, 0))
    print(t.done(), t.result())
    u = asyncio.create_task(w(2, 1))
    print(u.done())
    print(await asyncio.gather(w(3, 0), u, w(4, 1)))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(5, 0))
    print(a.result())
asyncio.run(main())
# --- runner
import asyncio
async def w(n):
    await asyncio.sleep(1)
    print('w', n, asyncio.get_running_loop().time())
    return n
with asyncio.Runner() as r:
    print(r.run(w(1)))
    print(r.run(w(2)))
    print(r.get_loop().is_running())
try:
    r.run(w(3))
except RuntimeError as e: print(e)
# --- run twice; loops differ
import asyncio
ls = []
async def main():
    ls.append(asyncio.get_running_loop())
asyncio.run(main()); asyncio.run(main())
print(ls[0] is ls[1], ls[0].is_closed(), ls[0])
# --- sleep result and negative
import asyncio
async def main():
    print(await asyncio.sleep(1, 'r'), await asyncio.sleep(0, 'z'), await asyncio.sleep(-1, 'n'))
    try: await asyncio.sleep('1')
    except TypeError as e: print(e)
    print(asyncio.iscoroutine(main()), asyncio.iscoroutinefunction(main), asyncio.isfuture(asyncio.Future()))
    print(type(asyncio.sleep(1)).__name__, asyncio.sleep)if 0 else None
asyncio.run(main())
# --- call_soon with non callable handle
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(print, 'x')
    print(h.cancelled()); h.cancel(); print(h.cancelled())
    await asyncio.sleep(0)
    print(loop.is_running(), loop.get_debug())
    try: loop.run_until_complete(asyncio.sleep(1))
    except RuntimeError as e: print(e)
    try: loop.close()
    except RuntimeError as e: print(e)
asyncio.run(main())
# --- loop policy
import asyncio
try:
    asyncio.get_event_loop()
except RuntimeError as e: print(e)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
f = asyncio.Future()
print(f.get_loop() is loop, asyncio.get_event_loop() is loop)
async def w(n):
    await asyncio.sleep(n); return n
g = asyncio.gather(w(1), w(2))
print(loop.run_until_complete(g), loop.time())
t = loop.create_task(w(1))
print(loop.run_until_complete(asyncio.wait([t]))[0] == {t})
loop.close()
try: asyncio.set_event_loop(3)
except TypeError as e: print(e)
# --- callback order across futures
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    a, b = loop.create_future(), loop.create_future()
    for n in range(2):
        a.add_done_callback(lambda f, n=n: print('a', n, f.result()))
        b.add_done_callback(lambda f, n=n: print('b', n, f.result()))
    loop.call_soon(print, 'before')
    b.set_result(1); a.set_result(2)
    loop.call_soon(print, 'after')
    print('main')
    await asyncio.sleep(0)
    print('main again')
asyncio.run(main())
# --- done callback adds callback
import asyncio
async def w(): return 1
async def main():
    t = asyncio.create_task(w())
    def cb(f):
        print('cb')
        f.add_done_callback(lambda f: print('nested'))
        asyncio.get_running_loop().call_soon(print, 'soon')
    t.add_done_callback(cb)
    await t
    print('main')
    await asyncio.sleep(0)
    print('main 2')
    await asyncio.sleep(0)
asyncio.run(main())
# --- remove callbacks
import asyncio
async def main():
    f = asyncio.Future()
    def cb(f): print('cb')
    f.add_done_callback(cb); f.add_done_callback(cb); f.add_done_callback(print)
    print(f.remove_done_callback(cb), f.remove_done_callback(cb))
    f.set_result(1)
    await asyncio.sleep(0)
asyncio.run(main())
# --- timers equal instants and zero delays
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, 'later 0')
    loop.call_soon(print, 'soon')
    loop.call_later(0, print, 'later 0b')
    loop.call_later(-1, print, 'negative')
    await asyncio.sleep(0)
    print('m1')
    await asyncio.sleep(0)
    print('m2')
    for i in range(6):
        loop.call_later(1, print, 'one', i)
    loop.call_at(loop.time() + 0.5 + 0.5, print, 'half')
    await asyncio.sleep(1)
    print('slept', loop.time())
    await asyncio.sleep(0)
asyncio.run(main())
# --- float instants
import asyncio
async def w(n, d):
    for _ in range(n):
        await asyncio.sleep(d)
    print(n, d, round(asyncio.get_running_loop().time(), 6))
async def main():
    await asyncio.gather(w(10, 0.1), w(1, 1), w(3, 1/3), w(5, 0.2), w(4, 0.25))
asyncio.run(main())
# --- sleep inside callback made tasks
import asyncio
async def w(n):
    print('w', n)
    await asyncio.sleep(1)
    print('w end', n)
async def main():
    loop = asyncio.get_running_loop()
    ts = []
    for i in range(2):
        loop.call_later(1, lambda i=i: ts.append(loop.create_task(w(i))))
    await asyncio.sleep(1.5)
    print(len(ts))
    await asyncio.gather(*ts)
asyncio.run(main())
# --- loop run_until_complete reentrancy and leftovers
import asyncio
loop = asyncio.new_event_loop()
async def bg():
    while True:
        print('bg', loop.time()); await asyncio.sleep(1)
async def w(n):
    await asyncio.sleep(n); return n
t = loop.create_task(bg())
print(loop.run_until_complete(w(1.5)))
print('paused')
print(loop.run_until_complete(w(1)))
t.cancel()
try: loop.run_until_complete(t)
except asyncio.CancelledError: print('cancelled')
f = loop.create_future()
loop.call_later(2, f.set_result, 'f')
print(loop.run_until_complete(f), loop.time())
try: loop.run_until_complete(3)
except TypeError as e: print(e)
loop.close(); loop.close()
# --- run with loop_factory and debug
import asyncio
async def main(): return asyncio.get_running_loop().get_debug()
print(asyncio.run(main(), debug=False), asyncio.run(main(), loop_factory=asyncio.new_event_loop))
class L: pass
async def m2():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: None)
    return loop.is_running(), loop.is_closed()
print(asyncio.run(m2()))
def not_coro(): pass
for x in (not_coro, not_coro()):
    try: asyncio.run(x)
    except TypeError as e: print(e)
