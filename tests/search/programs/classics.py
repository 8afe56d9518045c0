# --- philosophers ordered 4
import threading
N = 4
forks = [threading.Lock() for _ in range(N)]
eaten = 0
el = threading.Lock()
def phil(i):
    global eaten
    a, b = sorted((i, (i + 1) % N))
    for _ in range(2):
        with forks[a], forks[b]:
            with el: eaten += 1
ts = [threading.Thread(target=phil, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(eaten)
#= 8
# --- philosophers trylock
import threading
N = 2
forks = [threading.Lock() for _ in range(N)]
def phil(i):
    while True:
        forks[i].acquire()
        if forks[1 - i].acquire(blocking=False):
            break
        forks[i].release()
    print(i, "eats")
    forks[1 - i].release(); forks[i].release()
ts = [threading.Thread(target=phil, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
#= 0 eats / 1 eats
#= 1 eats / 0 eats
# --- readers writers
import threading
readers = 0
mutex = threading.Lock(); room = threading.Lock()
data = 0
def reader(i):
    global readers
    with mutex:
        readers += 1
        if readers == 1: room.acquire()
    print("r", data)
    with mutex:
        readers -= 1
        if readers == 0: room.release()
def writer():
    global data
    with room:
        data += 1
        data += 1
ts = [threading.Thread(target=reader, args=(0,)), threading.Thread(target=reader, args=(1,)), threading.Thread(target=writer)]
for x in ts: x.start()
for x in ts: x.join()
#= r 0 / r 0
#= r 0 / r 2
#= r 2 / r 2
# --- rwlock class
import threading
class RWLock:
    def __init__(self):
        self._c = threading.Condition(); self._readers = 0; self._writer = False
    def acquire_read(self):
        with self._c:
            while self._writer: self._c.wait()
            self._readers += 1
    def release_read(self):
        with self._c:
            self._readers -= 1
            if self._readers == 0: self._c.notify_all()
    def acquire_write(self):
        with self._c:
            while self._writer or self._readers: self._c.wait()
            self._writer = True
    def release_write(self):
        with self._c:
            self._writer = False; self._c.notify_all()
l = RWLock(); v = 0
def w():
    global v
    l.acquire_write()
    t = v; v = t + 1
    l.release_write()
def r():
    l.acquire_read(); print(v); l.release_read()
ts = [threading.Thread(target=f) for f in (w, w, r)]
for x in ts: x.start()
for x in ts: x.join()
print("final", v)
#= 0 / final 2
#= 1 / final 2
#= 2 / final 2
# --- sleeping barber
import threading
customers = threading.Semaphore(0); barber = threading.Semaphore(0); mutex = threading.Lock()
waiting = 0; CHAIRS = 1; served = 0
def barber_thread():
    global waiting, served
    while True:
        customers.acquire()
        with mutex:
            waiting -= 1
        barber.release()
        served += 1
def customer(i):
    global waiting
    with mutex:
        if waiting < CHAIRS:
            waiting += 1
            customers.release()
            ok = True
        else: ok = False
    if ok:
        barber.acquire()
        print(i, "cut")
    else: print(i, "leaves")
threading.Thread(target=barber_thread, daemon=True).start()
ts = [threading.Thread(target=customer, args=(i,)) for i in range(2)]
for x in ts: x.start()
for x in ts: x.join()
#= 0 cut / 1 cut
#= 1 cut / 0 cut
#= 0 cut / 1 leaves
#= 1 cut / 0 leaves
#= 0 leaves / 1 cut
#= 1 leaves / 0 cut
# --- bounded buffer semaphores
import threading
from collections import deque
buf = deque(); empty = threading.Semaphore(2); full = threading.Semaphore(0); mutex = threading.Lock()
out = []
def p(n):
    for i in range(2):
        empty.acquire()
        with mutex: buf.append((n, i))
        full.release()
def c():
    for _ in range(2):
        full.acquire()
        with mutex: x = buf.popleft()
        empty.release()
        out.append(x)
ts = [threading.Thread(target=p, args=("a",)), threading.Thread(target=p, args=("b",)), threading.Thread(target=c), threading.Thread(target=c)]
for x in ts: x.start()
for x in ts: x.join()
print(sorted(out))
#= [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
# --- bounded buffer list
import threading
class Buffer:
    def __init__(self, size):
        self.items = []; self.size = size
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock); self.not_empty = threading.Condition(self.lock)
    def put(self, x):
        with self.not_full:
            while len(self.items) >= self.size: self.not_full.wait()
            self.items.append(x); self.not_empty.notify()
    def get(self):
        with self.not_empty:
            while not self.items: self.not_empty.wait()
            x = self.items.pop(0); self.not_full.notify()
            return x
b = Buffer(1)
def p():
    for i in range(3): b.put(i)
got = []
def c():
    for i in range(3): got.append(b.get())
ts = [threading.Thread(target=f) for f in (p, c)]
for x in ts: x.start()
for x in ts: x.join()
print(got)
#= [0, 1, 2]
# --- barrier by hand
import threading
n = 3; count = 0
mutex = threading.Semaphore(1); turnstile = threading.Semaphore(0)
def w(i):
    global count
    print("before")
    mutex.acquire()
    count += 1
    if count == n: turnstile.release()
    mutex.release()
    turnstile.acquire()
    turnstile.release()
    print("after")
ts = [threading.Thread(target=w, args=(i,)) for i in range(n)]
for x in ts: x.start()
for x in ts: x.join()
#= before / before / before / after / after / after
# --- reusable barrier two phase
import threading
n = 2; count = 0
mutex = threading.Semaphore(1); t1 = threading.Semaphore(0); t2 = threading.Semaphore(1)
def w(i):
    global count
    for r in range(2):
        with mutex:
            count += 1
            if count == n: t2.acquire(); t1.release()
        t1.acquire(); t1.release()
        print(r)
        with mutex:
            count -= 1
            if count == 0: t1.acquire(); t2.release()
        t2.acquire(); t2.release()
ts = [threading.Thread(target=w, args=(i,)) for i in range(n)]
for x in ts: x.start()
for x in ts: x.join()
#= 0 / 0 / 1 / 1
# --- h2o
import threading
class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2); self.o = threading.Semaphore(1); self.b = threading.Barrier(3, self._reset)
    def _reset(self): pass
    def hydrogen(self):
        self.h.acquire()
        self.b.wait()
        print("H")
        self.h.release()
    def oxygen(self):
        self.o.acquire()
        self.b.wait()
        print("O")
        self.o.release()
x = H2O()
ts = [threading.Thread(target=x.hydrogen), threading.Thread(target=x.oxygen), threading.Thread(target=x.hydrogen)]
for t in ts: t.start()
for t in ts: t.join()
#= H / H / O
#= H / O / H
#= O / H / H
# --- unisex bathroom
import threading
class Room:
    def __init__(self): self.c = threading.Condition(); self.sex = None; self.n = 0
    def enter(self, s):
        with self.c:
            self.c.wait_for(lambda: self.n == 0 or self.sex == s)
            self.sex = s; self.n += 1
    def leave(self):
        with self.c:
            self.n -= 1
            if self.n == 0: self.c.notify_all()
r = Room(); bad = []
inside = {"m": 0, "f": 0}
def person(s):
    r.enter(s)
    inside[s] += 1
    if inside["m"] and inside["f"]: bad.append(1)
    inside[s] -= 1
    r.leave()
ts = [threading.Thread(target=person, args=(s,)) for s in "mf"]
for t in ts: t.start()
for t in ts: t.join()
print(bad)
#= []
# --- roller coaster
import threading
C = 2
boardQ = threading.Semaphore(0); unboardQ = threading.Semaphore(0); allAboard = threading.Semaphore(0); allAshore = threading.Semaphore(0)
boarders = 0; unboarders = 0; m1 = threading.Lock(); m2 = threading.Lock()
def car():
    for _ in range(1):
        for _ in range(C): boardQ.release()
        allAboard.acquire()
        print("run")
        for _ in range(C): unboardQ.release()
        allAshore.acquire()
        print("empty")
def passenger():
    global boarders, unboarders
    boardQ.acquire()
    print("board")
    with m1:
        boarders += 1
        if boarders == C: allAboard.release(); boarders = 0
    unboardQ.acquire()
    print("unboard")
    with m2:
        unboarders += 1
        if unboarders == C: allAshore.release(); unboarders = 0
ts = [threading.Thread(target=car)] + [threading.Thread(target=passenger) for _ in range(C)]
for t in ts: t.start()
for t in ts: t.join()
#= board / board / run / unboard / unboard / empty
# --- rendezvous
import threading
a1 = threading.Semaphore(0); b1 = threading.Semaphore(0)
def A():
    print("a1"); a1.release(); b1.acquire(); print("a2")
def B():
    print("b1"); b1.release(); a1.acquire(); print("b2")
ts = [threading.Thread(target=A), threading.Thread(target=B)]
for t in ts: t.start()
for t in ts: t.join()
#= a1 / b1 / a2 / b2
#= a1 / b1 / b2 / a2
#= b1 / a1 / a2 / b2
#= b1 / a1 / b2 / a2
# --- rendezvous deadlock
import threading
a1 = threading.Semaphore(0); b1 = threading.Semaphore(0)
def A():
    b1.acquire(); a1.release()
def B():
    a1.acquire(); b1.release()
ts = [threading.Thread(target=A), threading.Thread(target=B)]
for t in ts: t.start()
for t in ts: t.join()
#= stuck|
# --- future by hand
import threading
class MyFuture:
    def __init__(self): self._e = threading.Event(); self._v = None; self._x = None
    def set(self, v): self._v = v; self._e.set()
    def fail(self, x): self._x = x; self._e.set()
    def get(self, timeout=None):
        if not self._e.wait(timeout): raise TimeoutError("no result")
        if self._x: raise self._x
        return self._v
def run(fn, *a):
    f = MyFuture()
    def body():
        try: f.set(fn(*a))
        except Exception as e: f.fail(e)
    threading.Thread(target=body).start()
    return f
f = run(lambda x: x + 1, 4); g = run(lambda: 1 / 0); h = MyFuture()
print(f.get())
try: g.get()
except ZeroDivisionError as e: print(e)
try: h.get(2)
except TimeoutError as e: print(e)
#= 5 / division by zero / no result
# --- actor
import threading, queue
class Actor(threading.Thread):
    def __init__(self): super().__init__(); self.box = queue.Queue(); self.total = 0
    def send(self, m): self.box.put(m)
    def run(self):
        while True:
            m, reply = self.box.get()
            if m == "stop": break
            if m == "get": reply.put(self.total)
            else: self.total += m
a = Actor(); a.start()
def client(v): a.send((v, None))
cs = [threading.Thread(target=client, args=(v,)) for v in (1, 2, 3)]
for c in cs: c.start()
for c in cs: c.join()
r = queue.Queue(); a.send(("get", r)); print(r.get()); a.send(("stop", None)); a.join()
#= 6
# --- map reduce
import threading
from collections import Counter
docs = ["a b a", "b c", "a c c"]
results = [None] * len(docs)
def mapper(i): results[i] = Counter(docs[i].split())
ts = [threading.Thread(target=mapper, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
total = Counter()
for c in results: total += c
print(sorted(total.items()))
#= [('a', 3), ('b', 2), ('c', 3)]
# --- two phase commit
import threading, queue
class Part(threading.Thread):
    def __init__(self, name, vote, out):
        super().__init__(name=name); self.inbox = queue.Queue(); self.vote = vote; self.out = out; self.state = "init"
    def run(self):
        assert self.inbox.get() == "prepare"
        self.out.put((self.name, self.vote))
        self.state = self.inbox.get()
votes = queue.Queue()
ps = [Part("A", True, votes), Part("B", False, votes)]
for p in ps: p.start(); p.inbox.put("prepare")
ok = all([votes.get()[1] for _ in ps])
for p in ps: p.inbox.put("commit" if ok else "abort")
for p in ps: p.join(); print(p.name, p.state)
#= A abort / B abort
# --- rate limiter
import threading, time
class Limiter:
    def __init__(self, n, per): self.n, self.per = n, per; self.t = []; self.l = threading.Lock()
    def acquire(self):
        while True:
            with self.l:
                now = time.monotonic()
                self.t = [x for x in self.t if now - x < self.per]
                if len(self.t) < self.n:
                    self.t.append(now); return
                wait = self.per - (now - self.t[0])
            time.sleep(wait)
lim = Limiter(2, 1.0)
def w(i):
    lim.acquire(); print(time.monotonic())
ts = [threading.Thread(target=w, args=(i,)) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
#= 0.0 / 0.0 / 1.0 / 1.0
# --- stack list aba
import threading
class Node:
    def __init__(self, v, n=None): self.v = v; self.next = n
head = Node("A", Node("B"))
def pop(out):
    global head
    h = head
    if h is None: return
    n = h.next
    if head is h:
        head = n
        out.append(h.v)
r1, r2 = [], []
ts = [threading.Thread(target=pop, args=(r,)) for r in (r1, r2)]
for t in ts: t.start()
for t in ts: t.join()
print(r1, r2)
#= ['A'] ['A']
#= ['A'] ['B']
#= ['B'] ['A']
#= ['A'] []
#= [] ['A']
# --- elevator
import threading
class Elevator:
    def __init__(self): self.floor = 0; self.c = threading.Condition(); self.reqs = []; self.done = False
    def call(self, f):
        with self.c: self.reqs.append(f); self.c.notify()
    def run(self):
        while True:
            with self.c:
                while not self.reqs and not self.done: self.c.wait()
                if not self.reqs: return
                f = self.reqs.pop(0)
            print(f"{self.floor}->{f}")
            self.floor = f
e = Elevator(); t = threading.Thread(target=e.run); t.start()
cs = [threading.Thread(target=e.call, args=(f,)) for f in (3, 1)]
for c in cs: c.start()
for c in cs: c.join()
with e.c: e.done = True; e.c.notify()
t.join()
#= 0->3 / 3->1
#= 0->1 / 1->3
# --- print in order
import threading
class Foo:
    def __init__(self): self.a = threading.Lock(); self.b = threading.Lock(); self.a.acquire(); self.b.acquire()
    def first(self): print("first"); self.a.release()
    def second(self):
        with self.a: print("second"); self.b.release()
    def third(self):
        with self.b: print("third")
f = Foo()
ts = [threading.Thread(target=x) for x in (f.third, f.second, f.first)]
for t in ts: t.start()
for t in ts: t.join()
#= first / second / third
# --- fizzbuzz mt
import threading
class FB:
    def __init__(self, n): self.n = n; self.i = 1; self.c = threading.Condition()
    def go(self, cond, out):
        while True:
            with self.c:
                while self.i <= self.n and not cond(self.i): self.c.wait()
                if self.i > self.n: return
                print(out(self.i), end=" ")
                self.i += 1
                self.c.notify_all()
fb = FB(6)
ts = [threading.Thread(target=fb.go, args=a) for a in (
  (lambda i: i % 15 == 0, lambda i: "fizzbuzz"), (lambda i: i % 3 == 0 and i % 5, lambda i: "fizz"),
  (lambda i: i % 5 == 0 and i % 3, lambda i: "buzz"), (lambda i: i % 3 and i % 5, str))]
for t in ts: t.start()
for t in ts: t.join()
#= 1 2 fizz 4 buzz fizz
# --- traffic light sem handoff
import threading
N=3
sems=[threading.Semaphore(1 if i==0 else 0) for i in range(N)]
def w(i):
    for r in range(2):
        sems[i].acquire()
        print("ABC"[i], end="")
        sems[(i+1)%N].release()
ts=[threading.Thread(target=w,args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print()
#= ABCABC
# --- producer consumer flag bug
import threading
data = None; ready = False
def p():
    global data, ready
    data = 42
    ready = True
def c():
    while not ready: pass
    print(data)
ts=[threading.Thread(target=f) for f in (c,p)]
for t in ts: t.start()
for t in ts: t.join()
#= 42
# --- spinlock test and set broken
import threading
locked = False; n = 0
def w():
    global locked, n
    while locked: pass
    locked = True
    n += 1
    locked = False
ts=[threading.Thread(target=w) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
#= 1
#= 2
# --- lazy init list
import threading
cache = {}
calls = 0
def get(k):
    global calls
    if k not in cache:
        calls += 1
        cache[k] = k * 2
    return cache[k]
ts=[threading.Thread(target=get, args=(1,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(calls, cache)
#= 1 {1: 2}
#= 2 {1: 2}
# --- resource pool context manager
import threading
from contextlib import contextmanager
class Pool:
    def __init__(self, n): self.free = list(range(n)); self.c = threading.Condition()
    @contextmanager
    def get(self):
        with self.c:
            while not self.free: self.c.wait()
            r = self.free.pop()
        try: yield r
        finally:
            with self.c: self.free.append(r); self.c.notify()
p = Pool(1)
def w(i):
    with p.get() as r: print(i, r)
ts=[threading.Thread(target=w,args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
#= 0 0 / 1 0
#= 1 0 / 0 0
# --- synchronized decorator
import threading, functools
def synchronized(lock):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **k):
            with lock: return f(*a, **k)
        return inner
    return deco
n = 0
@synchronized(threading.RLock())
def inc():
    global n
    n += 1
ts=[threading.Thread(target=inc) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(n, inc.__name__)
#= 3 inc
# --- priority inversion timeouts
import threading, time
l = threading.Lock()
def low():
    with l: time.sleep(3)
    print("low done")
def high():
    time.sleep(1)
    if l.acquire(timeout=1): print("high got"); l.release()
    else: print("high gave up")
ts=[threading.Thread(target=f) for f in (low, high)]
for t in ts: t.start()
for t in ts: t.join()
#= high gave up / low done
# --- deadlock timeout recovery
import threading
a, b = threading.Lock(), threading.Lock()
def w(x, y, n):
    with x:
        if y.acquire(timeout=1):
            print(n, "both"); y.release()
        else: print(n, "backs off")
ts=[threading.Thread(target=w,args=(a,b,1)), threading.Thread(target=w,args=(b,a,2))]
for t in ts: t.start()
for t in ts: t.join()
#= 1 both / 2 both
#= 2 both / 1 both
#= 1 backs off / 2 both
#= 2 backs off / 1 both
#= 1 backs off / 2 backs off
#= 2 backs off / 1 backs off
# --- deadlock join each other
import threading
def fa(): tb.join(); print("a")
def fb(): ta.join(); print("b")
ta = threading.Thread(target=fa); tb = threading.Thread(target=fb)
ta.start(); tb.start()
#= deadlock|
#= b
