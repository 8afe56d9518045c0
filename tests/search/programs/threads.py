# --- daemon logger
import threading, time
def log():
    while True:
        print("tick")
        time.sleep(1)
t = threading.Thread(target=log, daemon=True)
t.start()
time.sleep(2.5)
print("bye")
#= tick / tick / tick / bye
# --- daemon killed
import threading, time
def log():
    try:
        time.sleep(5)
        print("never")
    finally:
        print("never too")
t = threading.Thread(target=log)
t.daemon = True
t.start()
print(t.daemon, t.is_alive())
#= True True
# --- is_alive join timeout
import threading, time
def work(): time.sleep(2)
t = threading.Thread(target=work)
print(t.is_alive(), t.ident is None)
t.start()
t.join(timeout=1)
print(t.is_alive())
t.join()
print(t.is_alive())
#= False True / True / False
# --- names
import threading
def show():
    print(threading.current_thread().name)
ts = [threading.Thread(target=show), threading.Thread(target=show, name="custom")]
for t in ts: t.start()
for t in ts: t.join()
print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
#= Thread-1 (show) / custom / MainThread True
#= custom / Thread-1 (show) / MainThread True
# --- enumerate count
import threading
ev = threading.Event()
def w(): ev.wait()
ts = [threading.Thread(target=w, name=f"w{i}") for i in range(3)]
for t in ts: t.start()
print(threading.active_count())
print(sorted(t.name for t in threading.enumerate()))
ev.set()
for t in ts: t.join()
print(threading.active_count())
#= 4 / ['MainThread', 'w0', 'w1', 'w2'] / 1
# --- thread exception
import threading
def boom():
    raise ValueError("bad")
t = threading.Thread(target=boom)
t.start()
t.join()
print("main goes on", t.is_alive())
#= main goes on False
# --- main exception with thread
import threading
def w(): print("thread")
t = threading.Thread(target=w)
t.start()
raise KeyError("x")
#= exception|thread[KeyError: 'x']
# --- start twice
import threading
t = threading.Thread(target=print, args=("hi",))
t.start()
try: t.start()
except RuntimeError as e: print(e)
t.join()
#= hi / threads can only be started once
#= threads can only be started once / hi
# --- join unstarted
import threading
t = threading.Thread(target=print)
try: t.join()
except RuntimeError as e: print(e)
try: threading.current_thread().join()
except RuntimeError as e: print(e)
#= cannot join thread before it is started / cannot join current thread
# --- release unlocked
import threading
for L in (threading.Lock(), threading.RLock(), threading.Semaphore(0), threading.BoundedSemaphore(1), threading.Condition()):
    try:
        L.release()
        print("ok")
    except (RuntimeError, ValueError) as e: print(type(e).__name__, e)
#= RuntimeError release unlocked lock / RuntimeError cannot release un-acquired lock / ok / ValueError Semaphore released too many times / RuntimeError cannot release un-acquired lock
# --- lock args
import threading
l = threading.Lock()
for a in ((True, -5), (False, 1), (True, "x")):
    try: print(l.acquire(*a))
    except Exception as e: print(type(e).__name__, e)
print(l.acquire(timeout=0), l.acquire(timeout=0), l.locked())
#= ValueError timeout value must be a non-negative number / ValueError can't specify a timeout for a non-blocking call / TypeError 'str' object cannot be interpreted as an integer or float / True False True
# --- self deadlock lock
import threading
l = threading.Lock()
l.acquire()
print("once")
l.acquire()
print("twice")
#= deadlock|once
# --- rlock recursion
import threading
r = threading.RLock()
def fact(n):
    with r:
        return 1 if n <= 1 else n * fact(n - 1)
def show(n): print(fact(n))
ts = [threading.Thread(target=show, args=(n,)) for n in (3, 4)]
for t in ts: t.start()
for t in ts: t.join()
#= 6 / 24
#= 24 / 6
# --- wait_for timeout
import threading, time
c = threading.Condition()
ready = False
def set_ready():
    global ready
    time.sleep(3)
    with c:
        ready = True
        c.notify_all()
t = threading.Thread(target=set_ready); t.start()
with c:
    print(c.wait_for(lambda: ready, timeout=1))
    print(c.wait_for(lambda: ready, timeout=5))
t.join()
#= False / True
# --- cond wait timeout equal
import threading, time
c = threading.Condition()
def n():
    time.sleep(1)
    with c: c.notify()
t = threading.Thread(target=n); t.start()
with c: print(c.wait(1))
t.join()
#= True
#= False
# --- event timeouts
import threading, time
e = threading.Event()
def s():
    time.sleep(2); e.set()
t = threading.Thread(target=s); t.start()
print(e.wait(1), e.is_set())
print(e.wait(2), e.is_set())
e.clear(); print(e.is_set())
#= False False / True True / False
# --- semaphore limit
import threading, time
s = threading.Semaphore(2)
active = 0; peak = 0
lock = threading.Lock()
def w():
    global active, peak
    with s:
        with lock:
            active += 1
            peak = max(peak, active)
        time.sleep(1)
        with lock: active -= 1
ts = [threading.Thread(target=w) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(peak, active)
#= 2 0
# --- bounded sem misuse
import threading
s = threading.BoundedSemaphore(2)
with s: pass
try:
    s.release()
except ValueError as e: print("error:", e)
#= error: Semaphore released too many times
# --- barrier action
import threading
order = []
def action(): print("all here", sorted(order))
b = threading.Barrier(3, action=action)
def w(i):
    order.append(i)
    b.wait()
    
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
#= all here [0, 1, 2] / done
# --- barrier index
import threading
b = threading.Barrier(3)
r = []
def w():
    i = b.wait()
    r.append(i)
    if i == 0: print("leader")
ts = [threading.Thread(target=w) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(r))
#= leader / [0, 1, 2]
# --- barrier timeout broken
import threading
b = threading.Barrier(2, timeout=1)
try: b.wait()
except threading.BrokenBarrierError as e: print("broken", repr(e), b.broken)
try: b.wait()
except threading.BrokenBarrierError: print("still")
b.reset(); print(b.broken, b.n_waiting, b.parties)
#= broken BrokenBarrierError() True / still / False 0 2
# --- barrier abort others
import threading
b = threading.Barrier(3)
def w(i):
    try:
        b.wait(); print("passed")
    except threading.BrokenBarrierError: print("broken")
ts = [threading.Thread(target=w, args=(i,)) for i in range(2)]
for t in ts: t.start()
b.abort()
for t in ts: t.join()
#= broken / broken
# --- barrier abort after
import threading
b = threading.Barrier(2)
def w():
    try:
        b.wait(); print("passed")
    except threading.BrokenBarrierError: print("broken")
t = threading.Thread(target=w); t.start()
b.wait()
b.abort()
t.join()
#= passed
#= broken
# --- barrier reset waiting
import threading, time
b = threading.Barrier(2)
def w():
    try: b.wait(); print("passed")
    except threading.BrokenBarrierError: print("broken")
t = threading.Thread(target=w); t.start()
time.sleep(1)
print(b.n_waiting)
b.reset()
t.join()
print(b.broken)
#= 1 / broken / False
# --- barrier reuse four
import threading
b = threading.Barrier(2)
def w(n):
    for r in range(2):
        b.wait()
    print(n)
ts = [threading.Thread(target=w, args=(i,)) for i in "ab"]
for t in ts: t.start()
for t in ts: t.join()
#= a / b
#= b / a
# --- barrier oversub action
import threading
hits = 0
def act():
    global hits
    hits += 1
b = threading.Barrier(2, action=act)
def w(): 
    i = b.wait()
    assert i < 2
ts = [threading.Thread(target=w) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(hits)
#= 2
# --- barrier action raises
import threading
def act(): raise RuntimeError("oops")
b = threading.Barrier(2, action=act)
def w(n):
    try: b.wait()
    except threading.BrokenBarrierError: print("broken")
    except RuntimeError as e: print(e)
ts = [threading.Thread(target=w, args=(i,)) for i in "ab"]
for t in ts: t.start()
for t in ts: t.join()
#= oops / broken
#= broken / oops
# --- timer
import threading, time
def hello(n): print("hello", n)
t = threading.Timer(2.0, hello, args=["bob"])
t.start()
t2 = threading.Timer(1.0, hello, kwargs={"n": "ann"})
t2.start()
t3 = threading.Timer(3, hello, [1]); t3.start()
time.sleep(2.5)
t3.cancel()
print("end")
#= hello ann / hello bob / end
# --- timer equal
import threading, time
t = threading.Timer(1, print, ["fired"])
t.start()
time.sleep(1)
t.cancel()
t.join()
print("done", t.finished.is_set())
#= fired / done True
#= done True
# --- local
import threading
d = threading.local()
d.x = 0
def w(i):
    print(hasattr(d, "x"))
    d.x = i
    d.x += 1
    print(d.x)
t = threading.Thread(target=w, args=(10,)); t.start(); t.join()
print(d.x, d.__dict__)
#= False / 11 / 0 {'x': 0}
# --- local subclass
import threading
class My(threading.local):
    initialized = False
    def __init__(self, v):
        self.v = v
        print("init")
    def sq(self): return self.v ** 2
m = My(3)
def w():
    print(m.sq()); m.v = 5; print(m.sq())
t = threading.Thread(target=w); t.start(); t.join()
print(m.v)
#= init / init / 9 / 25 / 3
# --- thread target none & repr name
import threading
t = threading.Thread()
t.start(); t.join()
print(t.name, t.is_alive())
t = threading.Thread(target=lambda: None)
print(t.name)
#= Thread-1 False / Thread-2 (<lambda>)
# --- args errors in thread
import threading
def f(a): print(a)
t = threading.Thread(target=f, args=("abc"))
t.start(); t.join()
t = threading.Thread(target=f("called"))
t.start(); t.join()
print("end")
#= called / end
# --- lost wakeup
import threading
c = threading.Condition()
def waiter():
    with c:
        c.wait()
        print("woken")
def notifier():
    with c:
        c.notify()
a = threading.Thread(target=waiter); b = threading.Thread(target=notifier)
a.start(); b.start(); a.join(); b.join()
print("end")
#= woken / end
#= stuck|
# --- notify without lock
import threading
c = threading.Condition()
try: c.notify()
except RuntimeError as e: print(e)
try: c.wait()
except RuntimeError as e: print(e)
#= cannot notify on un-acquired lock / cannot wait on un-acquired lock
# --- sys.exit in thread
import threading, sys
def w():
    print("before"); sys.exit(3); print("after")
t = threading.Thread(target=w); t.start(); t.join(); print("main")
#= before / main
# --- ping pong events
import threading
a, b = threading.Event(), threading.Event()
def ping():
    for i in range(3):
        a.wait(); a.clear()
        print("ping", i)
        b.set()
def pong():
    for i in range(3):
        b.wait(); b.clear()
        print("pong", i)
        a.set()
t1 = threading.Thread(target=ping); t2 = threading.Thread(target=pong)
t1.start(); t2.start()
a.set()
t1.join(); t2.join()
#= ping 0 / pong 0 / ping 1 / pong 1 / ping 2 / pong 2
# --- odd even condition
import threading
cond = threading.Condition()
turn = 0
def printer(me, nums):
    global turn
    for n in nums:
        with cond:
            cond.wait_for(lambda: turn == me)
            print(n)
            turn = 1 - me
            cond.notify_all()
t1 = threading.Thread(target=printer, args=(0, [1, 3, 5])); t2 = threading.Thread(target=printer, args=(1, [2, 4, 6]))
t1.start(); t2.start(); t1.join(); t2.join()
#= 1 / 2 / 3 / 4 / 5 / 6
# --- singleton race
import threading
class Singleton:
    _inst = None
    def __new__(cls):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
        return cls._inst
r = []
def make(): r.append(Singleton())
ts = [threading.Thread(target=make) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(r[0] is r[1])
#= True
#= False
# --- double checked
import threading
class S:
    _i = None
    _l = threading.Lock()
    made = 0
    @classmethod
    def get(cls):
        if cls._i is None:
            with cls._l:
                if cls._i is None:
                    cls._i = S()
                    cls.made += 1
        return cls._i
ts = [threading.Thread(target=S.get) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(S.made)
#= 1
# --- bank transfer
import threading
class Account:
    def __init__(self, b): self.balance = b; self.lock = threading.Lock()
def transfer(a, b, amount):
    with a.lock:
        with b.lock:
            a.balance -= amount
            b.balance += amount
x, y = Account(100), Account(100)
t1 = threading.Thread(target=transfer, args=(x, y, 10)); t2 = threading.Thread(target=transfer, args=(y, x, 20))
t1.start(); t2.start(); t1.join(); t2.join()
print(x.balance, y.balance)
#= 110 90
#= deadlock|
# --- peterson
import threading
flag = [False, False]; turn = 0; count = 0
def p(i):
    global turn, count
    other = 1 - i
    flag[i] = True
    turn = other
    while flag[other] and turn == other:
        pass
    count += 1
    flag[i] = False
ts = [threading.Thread(target=p, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
#= 2
# --- dekker
import threading
want = [False, False]; turn = 0; c = 0
def p(i):
    global turn, c
    o = 1 - i
    want[i] = True
    while want[o]:
        if turn != i:
            want[i] = False
            while turn != i: pass
            want[i] = True
    c += 1
    turn = o
    want[i] = False
ts = [threading.Thread(target=p, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(c)
#= 2
# --- bakery
import threading
N=2
choosing=[False]*N; number=[0]*N; c=0
def lock(i):
    choosing[i]=True
    number[i]=1+max(number)
    choosing[i]=False
    for j in range(N):
        while choosing[j]: pass
        while number[j]!=0 and (number[j],j)<(number[i],i): pass
def unlock(i): number[i]=0
def w(i):
    global c
    lock(i); c+=1; unlock(i)
ts = [threading.Thread(target=w, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(c)
#= 2
# --- timer measure
import time
s = time.perf_counter(); time.sleep(1.5); e = time.perf_counter()
print(f"{e - s:.2f} seconds")
st = time.time(); time.sleep(0.1); print(round(time.time() - st, 3), time.monotonic_ns())
try: time.sleep(-1)
except ValueError as x: print(x)
try: time.sleep("a")
except TypeError as x: print(x)
#= 1.50 seconds / 0.1 1600000000 / sleep length must be non-negative / 'str' object cannot be interpreted as an integer or float
# --- io bound threads timing
import threading, time
def task(n): time.sleep(n)
t0 = time.perf_counter()
ts = [threading.Thread(target=task, args=(1,)) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(f"{time.perf_counter() - t0:.1f}")
t0 = time.perf_counter()
for _ in range(3): task(1)
print(f"{time.perf_counter() - t0:.1f}")
#= 1.0 / 3.0
# --- timeout priority
import threading, time
e = threading.Event()
def w(n, t):
    if e.wait(t): print(n, "set")
    else: print(n, "late")
a = threading.Thread(target=w, args=("a", 1)); b = threading.Thread(target=w, args=("b", 3))
a.start(); b.start(); time.sleep(2); e.set(); a.join(); b.join()
#= a late / b set
# --- cond timed producer
import threading, time
c = threading.Condition(); items = []
def cons():
    with c:
        while not items:
            if not c.wait(timeout=2): print("timeout"); return
        print("got", items.pop())
def prod():
    time.sleep(1)
    with c: items.append(1); c.notify()
ts = [threading.Thread(target=f) for f in (cons, cons, prod)]
for t in ts: t.start()
for t in ts: t.join()
#= got 1 / timeout
# --- thread pool by hand
import threading, queue
class Pool:
    def __init__(self, n):
        self.tasks = queue.Queue()
        self.threads = [threading.Thread(target=self.work) for _ in range(n)]
        for t in self.threads: t.start()
    def work(self):
        while True:
            f = self.tasks.get()
            if f is None: break
            f()
    def submit(self, f): self.tasks.put(f)
    def close(self):
        for _ in self.threads: self.tasks.put(None)
        for t in self.threads: t.join()
p = Pool(2)
out = []
for i in range(3): p.submit(lambda i=i: out.append(i))
p.close()
print(sorted(out))
#= [0, 1, 2]
# --- list operations safe
import threading
a = []
def w(n):
    for i in range(2): a.append(n)
ts = [threading.Thread(target=w, args=(n,)) for n in "xy"]
for t in ts: t.start()
for t in ts: t.join()
print(len(a), sorted(a))
#= 4 ['x', 'x', 'y', 'y']
# --- dict counter race
import threading
d = {}
def w(words):
    for x in words: d[x] = d.get(x, 0) + 1
ts = [threading.Thread(target=w, args=(["a"],)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(d)
#= {'a': 1}
#= {'a': 2}
# --- stop flag
import threading, time
stop = False
def w():
    n = 0
    while not stop: time.sleep(1); n += 1
    print("stopped")
t = threading.Thread(target=w); t.start()
time.sleep(2.5); stop = True; t.join()
#= stopped
# --- event stop thread class
import threading
class Stoppable(threading.Thread):
    def __init__(self): super().__init__(); self._stop_event = threading.Event()
    def stop(self): self._stop_event.set()
    def run(self):
        while not self._stop_event.wait(1): print("tick")
        print("stopped")
import time
t = Stoppable(); t.start(); time.sleep(2.5); t.stop(); t.join()
#= tick / tick / stopped
# --- repeat timer
import threading, time
class Repeat(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval): self.function(*self.args, **self.kwargs)
t = Repeat(1, print, ("tick",)); t.start(); time.sleep(3.5); t.cancel(); t.join(); print("end")
#= tick / tick / tick / end
# --- thread return via subclass join
import threading
class T(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        threading.Thread.__init__(self, group, target, name, args, kwargs)
        self._return = None
    def run(self):
        if self._target is not None: self._return = self._target(*self._args, **self._kwargs)
    def join(self, *args):
        threading.Thread.join(self, *args)
        return self._return
t = T(target=lambda a, b: a + b, args=(2, 3)); t.start(); print(t.join())
#= 5
# --- propagating exception join
import threading
class ExcThread(threading.Thread):
    def run(self):
        self.exc = None
        try: super().run()
        except BaseException as e: self.exc = e
    def join(self, timeout=None):
        super().join(timeout)
        if self.exc: raise self.exc
def bad(): raise RuntimeError("inside")
t = ExcThread(target=bad); t.start()
try: t.join()
except RuntimeError as e: print("caught", e)
#= caught inside
