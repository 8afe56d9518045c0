# Tasks, states and interleavings without end.
# --- ten thousand threads
import threading
lock = threading.Lock()
def f():
    with lock: pass
for _ in range(10_000):
    threading.Thread(target=f).start()
# --- a hundred thousand threads
import threading
ts = [threading.Thread(target=int) for _ in range(100_000)]
for t in ts: t.start()
for t in ts: t.join()
# --- threads that start threads
import threading
def f():
    threading.Thread(target=f).start()
f()
# --- threads that start two threads
import threading
def f():
    for _ in range(2): threading.Thread(target=f).start()
f()
# --- timers that start timers
import threading
def f():
    threading.Timer(1, f).start()
f()
# --- exponential states of increments
import threading
n = 0
def f():
    global n
    for _ in range(100): n += 1
for _ in range(10): threading.Thread(target=f).start()
# --- exponential outputs
import threading
def f(i):
    for j in range(10): print(i, j)
for i in range(10): threading.Thread(target=f, args=(i,)).start()
# --- exponential states with large objects
import threading
data = {}
def f(i):
    for j in range(100):
        data[i, j] = [0] * 1000
for i in range(6): threading.Thread(target=f, args=(i,)).start()
# --- long outputs in every order
import threading
def f(i): print(str(i) * 5000)
for i in range(9): threading.Thread(target=f, args=(i,)).start()
# --- states with long texts
import threading
s = ''
def f(c):
    global s
    for _ in range(20): s = s + c * 1000
for c in 'abcd': threading.Thread(target=f, args=(c,)).start()
# --- states with huge numbers
import threading
n = 3
def f():
    global n
    for _ in range(12): n = n * n
for _ in range(4): threading.Thread(target=f).start()
# --- a hundred philosophers
import threading
forks = [threading.Lock() for _ in range(100)]
def dine(i):
    with forks[i]:
        with forks[(i + 1) % 100]: pass
for i in range(100): threading.Thread(target=dine, args=(i,)).start()
# --- a thousand locks, all held
import threading
locks = [threading.Lock() for _ in range(1000)]
def f():
    for l in locks: l.acquire()
for _ in range(3): threading.Thread(target=f).start()
# --- spinning on a flag that never comes
import threading
flag = False
def f():
    while not flag: pass
threading.Thread(target=f).start()
# --- two that spin for each other
import threading
a = b = False
def f():
    global a
    while not b: pass
    a = True
def g():
    global b
    while not a: pass
    b = True
threading.Thread(target=f).start()
threading.Thread(target=g).start()
# --- livelock of polite threads
import threading
l1, l2 = threading.Lock(), threading.Lock()
def f(a, b):
    while True:
        with a:
            if b.acquire(blocking=False):
                b.release()
                return
threading.Thread(target=f, args=(l1, l2)).start()
threading.Thread(target=f, args=(l2, l1)).start()
# --- a queue that fills for ever
import queue, threading
q = queue.Queue()
def f():
    while True: q.put([0] * 100)
threading.Thread(target=f).start()
# --- producer and consumer for ever
import queue, threading
q = queue.Queue(1)
def put():
    while True: q.put(1)
def get():
    while True: q.get()
threading.Thread(target=put).start()
threading.Thread(target=get).start()
# --- a semaphore released for ever
import threading
s = threading.Semaphore(0)
while True: s.release()
# --- an event set and cleared for ever by two
import threading
e = threading.Event()
def f():
    while True:
        e.set()
        e.clear()
for _ in range(2): threading.Thread(target=f).start()
# --- a barrier that is never full
import threading
b = threading.Barrier(3)
for _ in range(2): threading.Thread(target=b.wait).start()
# --- a deadlock on one's own lock
import threading
l = threading.Lock()
l.acquire()
l.acquire()
# --- joining oneself through another
import threading
ts = []
def f(i): ts[1 - i].join()
ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
for t in ts: t.start()
# --- a finalizer that takes a lock which is held
import threading
l = threading.Lock()
def g():
    try:
        yield
    finally:
        l.acquire()
def f():
    with l:
        it = g()
        next(it)
        del it
threading.Thread(target=f).start()
# --- a pool that waits for itself
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(1)
def f(): return pool.submit(int).result()
pool.submit(f).result()
# --- a pool with endless jobs
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(4)
def f(): pool.submit(f)
f()
# --- a pool given a huge map
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(4) as pool:
    print(sum(pool.map(int, range(10 ** 9))))
# --- a million asyncio tasks
import asyncio
async def f(): await asyncio.sleep(1)
async def main(): await asyncio.gather(*(f() for _ in range(1_000_000)))
asyncio.run(main())
# --- tasks that create tasks
import asyncio
async def f():
    asyncio.create_task(f())
    asyncio.create_task(f())
    await asyncio.sleep(0)
asyncio.run(f())
# --- asyncio with threads that never end
import asyncio, time
def f():
    while True: time.sleep(0.1)
asyncio.run(asyncio.to_thread(f))
# --- call_later for ever
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def f():
        loop.call_later(1, f)
        loop.call_later(1, f)
    f()
    await asyncio.sleep(10 ** 9)
asyncio.run(main())
# --- sleeping for ever and a day
import time
time.sleep(10 ** 18)
# --- sleeping for too long
import time
time.sleep(1e308)
# --- a time-out that overflows
import threading
threading.Event().wait(10 ** 30)
# --- thread locals without end
import threading
kept = []
while True:
    l = threading.local()
    l.x = [0] * 100
    kept.append(l)
# --- a thousand daemons that count
import threading
n = 0
def f():
    global n
    while True: n += 1
for _ in range(1000): threading.Thread(target=f, daemon=True).start()
# --- condition variables notified for ever
import threading
c = threading.Condition()
def f():
    while True:
        with c:
            c.notify_all()
            c.wait()
for _ in range(3): threading.Thread(target=f).start()
# --- random choices in every thread
import random, threading
def f():
    for _ in range(50):
        if random.random() < 0.5: print(random.randint(1, 10 ** 9))
for _ in range(8): threading.Thread(target=f).start()
