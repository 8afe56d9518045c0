# --- to_thread
import asyncio, time
def blocking(n):
    time.sleep(n); return n
async def main():
    r = await asyncio.gather(asyncio.to_thread(blocking, 2), asyncio.to_thread(blocking, 1), asyncio.sleep(1, "s"))
    print(r, time.monotonic())
asyncio.run(main())
#= [2, 1, 's'] 2.0
# --- to_thread prints
import asyncio
def w(n): print("thread", n)
async def main():
    t = asyncio.create_task(asyncio.to_thread(w, 1))
    await asyncio.sleep(0)
    print("main")
    await t
asyncio.run(main())
#= thread 1 / main
#= main / thread 1
# --- run_in_executor
import asyncio, concurrent.futures, time
def cpu(n): return sum(range(n))
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, cpu, 10))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(loop.run_in_executor(pool, cpu, 3), loop.run_in_executor(pool, cpu, 4)))
asyncio.run(main())
#= 45 / [3, 6]
# --- call_soon_threadsafe
import asyncio, threading
async def main():
    loop = asyncio.get_running_loop()
    ev = asyncio.Event()
    def w():
        print("worker")
        loop.call_soon_threadsafe(ev.set)
    threading.Thread(target=w).start()
    await ev.wait()
    print("main")
asyncio.run(main())
#= worker / main
# --- call_soon not threadsafe
import asyncio, threading
async def main():
    fut = asyncio.get_running_loop().create_future()
    threading.Thread(target=lambda: fut.get_loop().call_soon_threadsafe(fut.set_result, 3)).start()
    print(await fut)
asyncio.run(main())
#= 3
# --- run_coroutine_threadsafe
import asyncio, threading
async def add(a, b):
    await asyncio.sleep(1); return a + b
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
f = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
print(f.result())
loop.call_soon_threadsafe(loop.stop)
t.join(); loop.close(); print("closed")
#= 3 / closed
# --- two loops
import asyncio, threading
async def w(n):
    print(n, "a"); await asyncio.sleep(0); print(n, "b")
ts = [threading.Thread(target=lambda n=n: asyncio.run(w(n))) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
#= 1 a / 1 b / 2 a / 2 b
#= 1 a / 2 a / 1 b / 2 b
#= 1 a / 2 a / 2 b / 1 b
#= 2 a / 1 a / 1 b / 2 b
#= 2 a / 1 a / 2 b / 1 b
#= 2 a / 2 b / 1 a / 1 b
# --- asyncio shared counter threads
import asyncio
n = 0
def inc():
    global n
    n += 1
async def main():
    await asyncio.gather(*(asyncio.to_thread(inc) for _ in range(2)))
    print(n)
asyncio.run(main())
#= 1
#= 2
# --- blocking sleep in coroutine
import asyncio, time
async def a(): time.sleep(2); print("a", time.monotonic())
async def b(): await asyncio.sleep(1); print("b", time.monotonic())
async def main(): await asyncio.gather(a(), b())
asyncio.run(main())
#= a 2.0 / b 3.0
# --- contextvar to_thread
import asyncio, contextvars
v = contextvars.ContextVar("v")
def w(): v.set("inner"); return v.get()
async def main():
    v.set("outer"); print(await asyncio.to_thread(v.get), await asyncio.to_thread(w), v.get())
asyncio.run(main())
#= outer inner outer
# --- contextvar copy thread
import threading, contextvars
v = contextvars.ContextVar("v", default=0)
v.set(9)
ctx = contextvars.copy_context()
t = threading.Thread(target=ctx.run, args=(lambda: print(v.get()),)); t.start(); t.join()
#= 9
# --- loop thread queue bridge
import asyncio, threading, queue
q = queue.Queue()
def producer():
    for i in range(2): q.put(i)
    q.put(None)
async def consumer():
    while True:
        x = await asyncio.to_thread(q.get)
        if x is None: break
        print("got", x)
threading.Thread(target=producer).start()
asyncio.run(consumer())
#= got 0 / got 1
# --- async lock across tasks with thread
import asyncio, threading
async def main():
    lock = threading.Lock()
    lock.acquire()
    asyncio.get_running_loop().call_later(1, lock.release)
    lock.acquire()
    print("never")
asyncio.run(main())
#= deadlock|
# --- threadlock async deadlock
import asyncio, threading
lock = threading.Lock()
async def w(n):
    with lock:
        print(n); await asyncio.sleep(0)
async def main(): await asyncio.gather(w(1), w(2))
asyncio.run(main())
#= deadlock|1
# --- wait_for to_thread
import asyncio, time
def slow(): time.sleep(3); print("slow done")
async def main():
    try: await asyncio.wait_for(asyncio.to_thread(slow), 1)
    except TimeoutError: print("timeout", time.monotonic())
asyncio.run(main())
print("end", time.monotonic())
#= timeout 1.0 / slow done / end 3.0
# --- executor exception
import asyncio
def bad(): raise ValueError("in thread")
async def main():
    try: await asyncio.to_thread(bad)
    except ValueError as e: print(e)
asyncio.run(main())
#= in thread
# --- as_completed executors
import asyncio, time
def w(n): time.sleep(n); return n
async def main():
    for c in asyncio.as_completed([asyncio.to_thread(w, n) for n in (2, 1)]): print(await c)
asyncio.run(main())
#= 1 / 2
# --- thread starts in coroutine
import asyncio, threading
r = []
async def main():
    t = threading.Thread(target=r.append, args=("t",)); t.start()
    r.append("m")
    await asyncio.sleep(0)
    r.append("m2")
    t.join()
    print(r)
asyncio.run(main())
#= ['t', 'm', 'm2']
#= ['m', 't', 'm2']
#= ['m', 'm2', 't']
# --- daemon loop thread
import asyncio, threading
loop = asyncio.new_event_loop()
threading.Thread(target=loop.run_forever, daemon=True).start()
async def f(): print("in loop"); return 1
print(asyncio.run_coroutine_threadsafe(f(), loop).result())
#= in loop / 1
# --- queue asyncio thread unsafe
import asyncio, threading
async def main():
    loop = asyncio.get_running_loop(); q = asyncio.Queue()
    def w():
        for i in range(2): loop.call_soon_threadsafe(q.put_nowait, i)
    threading.Thread(target=w).start()
    print(await q.get(), await q.get())
asyncio.run(main())
#= 0 1
