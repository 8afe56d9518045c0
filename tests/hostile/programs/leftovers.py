# State that a program leaves: numbers, contexts, loops, threads, generators, caches. The next program starts afresh.
# --- the random state
import random
random.seed(12345)
[random.random() for _ in range(1000)]
# --- the random state set by hand
import random
random.setstate(random.getstate())
random.shuffle(list(range(1000)))
# --- a context variable
import contextvars
v = contextvars.ContextVar('v')
v.set('left')
# --- a context variable with a well-known name
import contextvars
v = contextvars.ContextVar('request', default='left')
print(v.get())
# --- an event loop that still runs
import asyncio
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.call_soon(print, "later")
# --- an event loop that is closed
import asyncio
loop = asyncio.new_event_loop()
loop.close()
asyncio.set_event_loop(loop)
# --- coroutines never awaited
import asyncio
async def f(): pass
for _ in range(100): f()
# --- tasks never finished
import asyncio
async def f(): await asyncio.sleep(10 ** 6)
async def main():
    for _ in range(100): asyncio.create_task(f())
asyncio.run(main())
# --- threads that still wait
import threading
for _ in range(10): threading.Thread(target=threading.Event().wait, daemon=True).start()
# --- locks that are held
import threading
locks = [threading.Lock() for _ in range(100)]
for l in locks: l.acquire()
# --- names of threads counted on
import threading
for _ in range(50): threading.Thread(target=int)
print(threading.Thread().name)
# --- generators left in the middle
def g():
    try:
        yield 1
    finally:
        print("closed")
kept = [g() for _ in range(10)]
for it in kept: next(it)
# --- identity numbers used up
for _ in range(1000): id(object())
print(id(object()) > 0)
# --- addresses shown
class A: pass
for _ in range(100): repr(A())
# --- many classes of one shape
for i in range(1000): type('A', (), {'x': i})
# --- many code objects
fs = [lambda: i for i in range(1000)]
# --- interned texts
import sys
kept = [sys.intern('x' * i) for i in range(100)]
# --- cached small results
import functools
@functools.cache
def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
print(f(300))
# --- the clock far in the future
import time
time.sleep(10 ** 9)
print(time.monotonic())
# --- an exception kept with its frames
import sys
try:
    1 / 0
except ZeroDivisionError as e:
    kept = e
# --- exit hooks
import atexit
atexit.register(print, "at exit")
# --- thread pools not shut down
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(4)
pool.submit(int)
# --- a timer that never fires
import threading
t = threading.Timer(10 ** 6, print)
t.daemon = True
t.start()
# --- a pool of a limit in the middle of a module's loading
x = 'a' * 10 ** 12
import queue
# --- a limit in the middle of a deep call
def f(n):
    if n == 0: return 'a' * 10 ** 12
    return f(n - 1)
f(500)
# --- a limit inside a library call
import threading
class K:
    def __hash__(self): return 1
    def __eq__(self, o): return 'a' * 10 ** 12
d = {K(): 1, K(): 2}
# --- a limit while another thread holds everything
import threading
l = threading.Lock()
def f():
    with l: 'a' * 10 ** 12
threading.Thread(target=f).start()
with l: pass
# --- warnings filtered for ever
import warnings
warnings.simplefilter('error')
# --- decimal contexts
import decimal
# --- a dictionary of the machine's own names
d = {'_start': 1, '_permits': 2, '__main__': 3}
globals().update(d)
print(sorted(n for n in globals() if n.startswith('_p')))
