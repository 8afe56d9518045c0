# --- pool map
from concurrent.futures import ThreadPoolExecutor
def sq(x): return x * x
with ThreadPoolExecutor(max_workers=2) as ex:
    print(list(ex.map(sq, range(4))))
    print(list(ex.map(pow, [2, 3], [3, 2])))
#= [0, 1, 4, 9] / [8, 9]
# --- pool submit prints
from concurrent.futures import ThreadPoolExecutor
def w(n): print("task", n); return n
with ThreadPoolExecutor(2) as ex:
    fs = [ex.submit(w, i) for i in range(3)]
print([f.result() for f in fs])
#= task 0 / task 1 / task 2 / [0, 1, 2]
#= task 0 / task 2 / task 1 / [0, 1, 2]
#= task 1 / task 0 / task 2 / [0, 1, 2]
#= task 1 / task 2 / task 0 / [0, 1, 2]
# --- pool one worker order
from concurrent.futures import ThreadPoolExecutor
def w(n): print("task", n); return n
ex = ThreadPoolExecutor(1)
fs = [ex.submit(w, i) for i in range(3)]
ex.shutdown()
print(all(f.done() for f in fs))
#= task 0 / task 1 / task 2 / True
# --- as_completed
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
def w(n): time.sleep(n); return n
with ThreadPoolExecutor(3) as ex:
    fs = {ex.submit(w, n): n for n in (3, 1, 2)}
    for f in as_completed(fs): print(fs[f], f.result())
#= 1 1 / 2 2 / 3 3
# --- as_completed race
from concurrent.futures import ThreadPoolExecutor, as_completed
with ThreadPoolExecutor(2) as ex:
    fs = [ex.submit(lambda n=n: n) for n in range(2)]
    print([f.result() for f in as_completed(fs)])
#= [0, 1]
#= [1, 0]
# --- as_completed 5 done
from concurrent.futures import ThreadPoolExecutor, as_completed
with ThreadPoolExecutor(1) as ex:
    fs = [ex.submit(lambda n=n: n) for n in range(5)]
s = sorted(f.result() for f in as_completed(fs))
print(s)
#= [0, 1, 2, 3, 4]
# --- future exception
from concurrent.futures import ThreadPoolExecutor
def bad(): raise ValueError("nope")
with ThreadPoolExecutor() as ex:
    f = ex.submit(bad)
    print(repr(f.exception()))
    try: f.result()
    except ValueError as e: print("caught", e)
    print(f.done(), f.cancelled(), f.running())
#= ValueError('nope') / caught nope / True False False
# --- future result uncaught
from concurrent.futures import ThreadPoolExecutor
def bad(): raise ValueError("nope")
with ThreadPoolExecutor() as ex:
    f = ex.submit(bad)
    f.result()
#= exception|[ValueError: nope]
# --- forgotten exception
from concurrent.futures import ThreadPoolExecutor
def bad(): raise ValueError("nope")
with ThreadPoolExecutor() as ex:
    ex.submit(bad)
print("silent")
#= silent
# --- wait first completed
import time
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED, ALL_COMPLETED, FIRST_EXCEPTION
def w(n): time.sleep(n); return n
with ThreadPoolExecutor(3) as ex:
    fs = [ex.submit(w, n) for n in (2, 1, 3)]
    done, pending = wait(fs, return_when=FIRST_COMPLETED)
    print([f.result() for f in done], len(pending))
    r = wait(fs, timeout=1.5)
    print(len(r.done), len(r.not_done))
    done, _ = wait(fs)
    print(sorted(f.result() for f in done))
#= [1] 2 / 2 1 / [1, 2, 3]
# --- wait first exception
import time
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_EXCEPTION
def w(n):
    time.sleep(n)
    if n == 2: raise RuntimeError(n)
    return n
with ThreadPoolExecutor(3) as ex:
    fs = [ex.submit(w, n) for n in (1, 2, 3)]
    done, pending = wait(fs, return_when=FIRST_EXCEPTION)
    print(len(done), len(pending))
#= 2 1
# --- cancel pending
import time
from concurrent.futures import ThreadPoolExecutor, CancelledError
def w(n): time.sleep(1); print("ran", n); return n
with ThreadPoolExecutor(1) as ex:
    a = ex.submit(w, "a"); b = ex.submit(w, "b")
    time.sleep(0.5)
    print(a.cancel(), b.cancel(), b.cancelled(), a.running())
    try: b.result()
    except CancelledError as e: print("cancelled", repr(e))
#= False True True True / cancelled CancelledError() / ran a
# --- cancel race
from concurrent.futures import ThreadPoolExecutor
ex = ThreadPoolExecutor(1)
f = ex.submit(print, "run")
if f.cancel(): print("cancelled")
ex.shutdown()
#= run
#= cancelled
# --- callbacks
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(1) as ex:
    f = ex.submit(pow, 2, 5)
    f.add_done_callback(lambda f: print("cb", f.result()))
    f.add_done_callback(lambda f: 1/0)
    f.add_done_callback(lambda f: print("cb2"))
print("end")
#= cb 32 / cb2 / end
#= cb2 / cb 32 / end
# --- callback thread
import threading
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(1, thread_name_prefix="w") as ex:
    f = ex.submit(pow, 2, 5)
    f.add_done_callback(lambda f: print(threading.current_thread().name))
#= w_0
#= MainThread
# --- initializer
from concurrent.futures import ThreadPoolExecutor
import threading
loc = threading.local()
def init(v): loc.v = v
def get(): return loc.v
with ThreadPoolExecutor(2, initializer=init, initargs=(7,)) as ex:
    print([f.result() for f in [ex.submit(get) for _ in range(3)]])
#= [7, 7, 7]
# --- initializer fails
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
def init(): raise RuntimeError("no")
ex = ThreadPoolExecutor(1, initializer=init)
f = ex.submit(print, 1)
try: f.result()
except BrokenThreadPool as e: print(e)
try: ex.submit(print, 2)
except BrokenThreadPool as e: print(e)
#= A thread initializer failed, the thread pool is not usable anymore / A thread initializer failed, the thread pool is not usable anymore
# --- submit after shutdown
from concurrent.futures import ThreadPoolExecutor
ex = ThreadPoolExecutor(2)
ex.shutdown()
try: ex.submit(print)
except RuntimeError as e: print(e)
#= cannot schedule new futures after shutdown
# --- shutdown cancel_futures
import time
from concurrent.futures import ThreadPoolExecutor
def w(n): time.sleep(1); print(n)
ex = ThreadPoolExecutor(1)
fs = [ex.submit(w, i) for i in range(3)]
time.sleep(0.5)
ex.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in fs])
#= [False, True, True] / 0
# --- nested deadlock
from concurrent.futures import ThreadPoolExecutor
ex = ThreadPoolExecutor(1)
def outer():
    return ex.submit(pow, 2, 3).result()
print(ex.submit(outer).result())
#= deadlock|
# --- mutual wait
from concurrent.futures import ThreadPoolExecutor
import time
def wait_on_b():
    time.sleep(5); print(b.result()); return 5
def wait_on_a():
    time.sleep(5); print(a.result()); return 6
ex = ThreadPoolExecutor(max_workers=2)
a = ex.submit(wait_on_b); b = ex.submit(wait_on_a)
#= deadlock|
# --- result timeout
import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError
with ThreadPoolExecutor(1) as ex:
    f = ex.submit(time.sleep, 3)
    try: f.result(timeout=1)
    except TimeoutError as e: print("timeout", repr(e))
print(f.done())
#= timeout TimeoutError() / True
# --- as_completed timeout
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
with ThreadPoolExecutor(2) as ex:
    fs = [ex.submit(time.sleep, n) for n in (1, 3)]
    try:
        for f in as_completed(fs, timeout=2): print("one")
    except TimeoutError as e: print(e)
#= one / 1 (of 2) futures unfinished
# --- map timeout
import time
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(2) as ex:
    try:
        for r in ex.map(time.sleep, [1, 3], timeout=2): print(r)
    except TimeoutError: print("late")
#= None / late
# --- worker names
from concurrent.futures import ThreadPoolExecutor
import threading
def n(): return threading.current_thread().name
with ThreadPoolExecutor(2) as ex:
    print(sorted({f.result() for f in [ex.submit(n) for _ in range(3)]}))
#= ['ThreadPoolExecutor-0_0']
#= ['ThreadPoolExecutor-0_0', 'ThreadPoolExecutor-0_1']
#= ['ThreadPoolExecutor-0_1']
# --- manual future
from concurrent.futures import Future, InvalidStateError
import threading
f = Future()
def w(): f.set_result(42)
threading.Thread(target=w).start()
print(f.result())
try: f.set_result(1)
except InvalidStateError as e: print("invalid")
print(f.cancel(), f.done())
#= 42 / invalid / False True
# --- wait named
from concurrent.futures import ThreadPoolExecutor, wait
import concurrent.futures as cf
with cf.ThreadPoolExecutor(max_workers=2) as pool:
    futs = [pool.submit(sum, [i, i]) for i in range(3)]
    done, not_done = cf.wait(futs)
    print(sorted(f.result() for f in done), not_done)
#= [0, 2, 4] set()
# --- futures repr state
from concurrent.futures import Future
f = Future()
print(f.running(), f.done(), f.cancelled(), f.cancel(), f.cancelled(), f.done())
import concurrent.futures
print(concurrent.futures.ALL_COMPLETED)
#= False False False True True True / ALL_COMPLETED
# --- pool shared counter
from concurrent.futures import ThreadPoolExecutor
n = 0
def inc(_):
    global n
    n += 1
with ThreadPoolExecutor(3) as ex:
    list(ex.map(inc, range(3)))
print(n)
#= 1
#= 2
#= 3
# --- pool shared counter lock
from concurrent.futures import ThreadPoolExecutor
import threading
n = 0
l = threading.Lock()
def inc(_):
    global n
    for _ in range(2):
        with l: n += 1
with ThreadPoolExecutor(3) as ex:
    ex.map(inc, range(3))
print(n)
#= 6
# --- map lazy exception ignored
from concurrent.futures import ThreadPoolExecutor
def f(x): raise ValueError(x)
with ThreadPoolExecutor(2) as ex:
    ex.map(f, range(2))
print("ok")
#= ok
