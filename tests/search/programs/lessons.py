# --- bank with overdraft check
import threading
class InsufficientFunds(Exception): pass
class Account:
    def __init__(self, balance): self.balance = balance
    def withdraw(self, amount):
        if self.balance < amount: raise InsufficientFunds(f"need {amount}, have {self.balance}")
        self.balance -= amount
acc = Account(100)
log = []
def customer(n, amount):
    try:
        acc.withdraw(amount)
        log.append(f"{n} ok")
    except InsufficientFunds as e:
        log.append(f"{n} refused")
ts = [threading.Thread(target=customer, args=(n, 80)) for n in ("A", "B")]
for t in ts: t.start()
for t in ts: t.join()
print(acc.balance, sorted(log))
#= 20 ['A ok', 'B refused']
#= 20 ['A refused', 'B ok']
#= 20 ['A ok', 'B ok']
#= -60 ['A ok', 'B ok']
# --- ticket sale
import threading
tickets = 2
lock = threading.Lock()
sold = []
def seller(name):
    global tickets
    while True:
        if tickets > 0:
            with lock:
                tickets -= 1
                sold.append(name)
        else: break
ts = [threading.Thread(target=seller, args=(n,)) for n in "xy"]
for t in ts: t.start()
for t in ts: t.join()
print(tickets, len(sold))
#= 0 2
#= -1 3
# --- ticket sale fixed
import threading
tickets = 2
lock = threading.Lock()
sold = []
def seller(name):
    global tickets
    while True:
        with lock:
            if tickets == 0: return
            tickets -= 1
            sold.append(name)
ts = [threading.Thread(target=seller, args=(n,)) for n in "xy"]
for t in ts: t.start()
for t in ts: t.join()
print(tickets, sorted(sold))
#= 0 ['x', 'x']
#= 0 ['x', 'y']
#= 0 ['y', 'y']
# --- different locks
import threading
n = 0
l1, l2 = threading.Lock(), threading.Lock()
def w(l):
    global n
    with l: n += 1
ts = [threading.Thread(target=w, args=(l,)) for l in (l1, l2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
#= 1
#= 2
# --- local lock useless
import threading
n = 0
def w():
    global n
    lock = threading.Lock()
    with lock: n += 1
ts = [threading.Thread(target=w) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
#= 1
#= 2
# --- forgot join
import threading
done = False
def w():
    global done
    done = True
threading.Thread(target=w).start()
print(done)
#= False
#= True
# --- lock not released on exception
import threading
lock = threading.Lock()
def bad():
    lock.acquire()
    raise ValueError
    lock.release()
def good():
    lock.acquire(); print("good"); lock.release()
a = threading.Thread(target=bad); b = threading.Thread(target=good)
a.start(); b.start(); a.join(); b.join()
print("end")
#= good / end
#= stuck|
# --- three locks cycle
import threading
A, B, C = (threading.Lock() for _ in range(3))
def w(x, y):
    with x:
        with y: pass
ts = [threading.Thread(target=w, args=p) for p in ((A, B), (B, C), (C, A))]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
#= ok
#= deadlock|
# --- gate lock fix
import threading
A, B, G = threading.Lock(), threading.Lock(), threading.Lock()
def w(x, y):
    with G:
        with x:
            with y: pass
ts = [threading.Thread(target=w, args=p) for p in ((A, B), (B, A))]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
#= ok
# --- rlock across methods
import threading
class Counter:
    def __init__(self): self.n = 0; self.lock = threading.RLock()
    def inc(self):
        with self.lock: self.n += 1
    def inc2(self):
        with self.lock: self.inc(); self.inc()
c = Counter()
ts = [threading.Thread(target=c.inc2) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(c.n)
#= 4
# --- lock instead of rlock
import threading
class Counter:
    def __init__(self): self.n = 0; self.lock = threading.Lock()
    def inc(self):
        with self.lock: self.n += 1
    def inc2(self):
        with self.lock: self.inc()
c = Counter()
t = threading.Thread(target=c.inc2)
t.start(); t.join()
print(c.n)
#= deadlock|
# --- compound on synchronized methods
import threading
class SafeList:
    def __init__(self): self._l = []; self._lock = threading.Lock()
    def contains(self, x):
        with self._lock: return x in self._l
    def add(self, x):
        with self._lock: self._l.append(x)
    def size(self):
        with self._lock: return len(self._l)
s = SafeList()
def w():
    if not s.contains(1): s.add(1)
ts = [threading.Thread(target=w) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(s.size())
#= 1
#= 2
# --- publish before init
import threading
class Config: pass
cfg = None
def make():
    global cfg
    c = Config()
    cfg = c
    c.value = 42
def use():
    if cfg is not None:
        try: print(cfg.value)
        except AttributeError: print("half made")
ts = [threading.Thread(target=f) for f in (make, use)]
for t in ts: t.start()
for t in ts: t.join()
print("end")
#= 42 / end
#= half made / end
#= end
# --- iterate while removing
import threading
a = [1, 2, 3]
def rem():
    a.remove(1)
def show():
    for x in a: print(x)
ts = [threading.Thread(target=f) for f in (rem, show)]
for t in ts: t.start()
for t in ts: t.join()
#= 1 / 2 / 3
#= 2 / 3
#= 1 / 3
#= 1 / 2
# --- semaphore as signal order
import threading
s = threading.Semaphore(0)
def first(): print("first"); s.release()
def second(): s.acquire(); print("second")
ts = [threading.Thread(target=f) for f in (second, first)]
for t in ts: t.start()
for t in ts: t.join()
#= first / second
# --- event broadcast start gun
import threading
gun = threading.Event(); order = []
def runner(n): gun.wait(); order.append(n)
ts = [threading.Thread(target=runner, args=(n,)) for n in "ab"]
for t in ts: t.start()
gun.set()
for t in ts: t.join()
print(order)
#= ['a', 'b']
#= ['b', 'a']
# --- event auto reset bug
import threading
e = threading.Event()
def w(n):
    e.wait(); e.clear(); print(n)
ts = [threading.Thread(target=w, args=(n,)) for n in "ab"]
for t in ts: t.start()
e.set()
for t in ts: t.join()
#= a / b
#= b / a
#= stuck|a
#= stuck|b
# --- notify one not enough
import threading
c = threading.Condition(); ready = False
def w(n):
    with c:
        while not ready: c.wait()
    print(n)
def go():
    global ready
    with c: ready = True; c.notify()
ts = [threading.Thread(target=w, args=(n,)) for n in "ab"] + [threading.Thread(target=go)]
for t in ts: t.start()
for t in ts: t.join()
#= a / b
#= b / a
#= stuck|a
#= stuck|b
# --- wrong condition shared producers consumers notify
import threading
c = threading.Condition(); slot = []
def put(x):
    with c:
        while slot: c.wait()
        slot.append(x); c.notify()
def take():
    with c:
        while not slot: c.wait()
        slot.pop(); c.notify()
ts = [threading.Thread(target=put, args=(i,)) for i in range(2)] + [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
#= done
#= stuck|
# --- daemon vs exit prints
import threading
def d(): print("d1"); print("d2")
threading.Thread(target=d, daemon=True).start()
print("main")
#= main
#= main / d1
#= main / d1 / d2
#= d1 / main
#= d1 / main / d2
#= d1 / d2 / main
# --- daemon nondaemon mix
import threading
def d(): print("d")
def n(): print("n")
threading.Thread(target=d, daemon=True).start()
threading.Thread(target=n).start()
#= n
#= n / d
#= d / n
# --- daemon inherits
import threading
def inner(): print(threading.current_thread().daemon)
def outer():
    t = threading.Thread(target=inner); t.start(); t.join()
t = threading.Thread(target=outer, daemon=True); t.start(); t.join()
#= True
# --- exception in main leaves worker
import threading
def w():
    for i in range(2): print(i)
t = threading.Thread(target=w); t.start()
1 / 0
#= exception|0 / 1[ZeroDivisionError: division by zero]
# --- sys.exit main waits
import threading, sys
def w(): print("w")
threading.Thread(target=w).start()
sys.exit("bye")
#= w
# --- worker results list index
import threading
res = [None] * 3
def w(i): res[i] = i * i
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(res, sum(res))
#= [0, 1, 4] 5
# --- late binding closure
import threading
ts = []
for i in range(2):
    ts.append(threading.Thread(target=lambda: print(i)))
for t in ts: t.start()
for t in ts: t.join()
#= 1 / 1
# --- late binding start in loop
import threading
ts = []
for i in range(2):
    t = threading.Thread(target=lambda: print(i)); ts.append(t); t.start()
for t in ts: t.join()
#= 0 / 1
#= 1 / 1
#= 1 / 0
# --- shared mutable default
import threading
def add(x, acc=[]):
    acc.append(x); return acc
ts = [threading.Thread(target=add, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(add(9)))
#= [0, 1, 9]
# --- swap without lock
import threading
a, b = 1, 2
def swap():
    global a, b
    a, b = b, a
ts = [threading.Thread(target=swap) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(a, b)
#= 1 2
#= 2 2
#= 2 1
# --- min max race
import threading
best = 0
def w(v):
    global best
    if v > best: best = v
ts = [threading.Thread(target=w, args=(v,)) for v in (3, 5)]
for t in ts: t.start()
for t in ts: t.join()
print(best)
#= 3
#= 5
# --- monitor counter up down
import threading
x = 0
def up():
    global x
    for _ in range(2): x += 1
def down():
    global x
    for _ in range(2): x -= 1
ts = [threading.Thread(target=f) for f in (up, down)]
for t in ts: t.start()
for t in ts: t.join()
print(x)
#= -2
#= -1
#= 0
#= 1
#= 2
# --- print sep end atomic
import threading
def w(n): print(n, n, sep="-", end=";")
ts = [threading.Thread(target=w, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print()
#= a-a;b-b;
#= b-b;a-a;
# --- two prints no lock
import threading
def w(n): print(n, end=""); print("!")
ts = [threading.Thread(target=w, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
#= a! / b!
#= b! / a!
#= ab! / !
#= ba! / !
# --- stdout write
import threading, sys
def w(n):
    sys.stdout.write(n); sys.stdout.write("\n")
ts = [threading.Thread(target=w, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
#= a / b
#= b / a
#= ab
#= ba
# --- semaphore multiplex with release n
import threading
s = threading.Semaphore(0)
def w(): s.acquire(); print("go")
ts = [threading.Thread(target=w) for _ in range(2)]
for t in ts: t.start()
s.release(2)
for t in ts: t.join()
#= go / go
# --- lightswitch starvation free
import threading
class Lightswitch:
    def __init__(self): self.n = 0; self.m = threading.Semaphore(1)
    def lock(self, s):
        with self.m:
            self.n += 1
            if self.n == 1: s.acquire()
    def unlock(self, s):
        with self.m:
            self.n -= 1
            if self.n == 0: s.release()
ls = Lightswitch(); room = threading.Semaphore(1); turn = threading.Semaphore(1); v = 0
def reader():
    with turn: pass
    ls.lock(room); print("r", v); ls.unlock(room)
def writer():
    global v
    turn.acquire(); room.acquire(); v += 1; room.release(); turn.release()
ts = [threading.Thread(target=f) for f in (reader, writer, reader)]
for t in ts: t.start()
for t in ts: t.join()
#= r 0 / r 0
#= r 0 / r 1
#= r 1 / r 1
# --- building bridge one lane
import threading
class Bridge:
    def __init__(self): self.c = threading.Condition(); self.dir = None; self.on = 0
    def enter(self, d):
        with self.c:
            while self.on and self.dir != d: self.c.wait()
            self.dir = d; self.on += 1
    def leave(self):
        with self.c:
            self.on -= 1
            if not self.on: self.c.notify_all()
b = Bridge()
def car(d): b.enter(d); print(d); b.leave()
ts = [threading.Thread(target=car, args=(d,)) for d in "NSN"]
for t in ts: t.start()
for t in ts: t.join()
#= N / N / S
#= N / S / N
#= S / N / N
# --- exchange monitor
import threading
class Exchanger:
    def __init__(self): self.c = threading.Condition(); self.item = None; self.full = False; self.got = None
    def swap(self, x):
        with self.c:
            if not self.full:
                self.item = x; self.full = True
                while self.full: self.c.wait()
                return self.got
            other = self.item; self.got = x; self.full = False; self.c.notify()
            return other
e = Exchanger()
def w(x): print(x, e.swap(x))
ts = [threading.Thread(target=w, args=(x,)) for x in "ab"]
for t in ts: t.start()
for t in ts: t.join()
#= a b / b a
#= b a / a b
# --- merge sort threads
import threading
def msort(a):
    if len(a) <= 1: return a
    mid = len(a) // 2; out = {}
    def go(k, part): out[k] = msort(part)
    t = threading.Thread(target=go, args=("l", a[:mid])); t.start()
    go("r", a[mid:]); t.join()
    l, r, res = out["l"], out["r"], []
    while l and r: res.append(l.pop(0) if l[0] <= r[0] else r.pop(0))
    return res + l + r
print(msort([3, 1, 2]))
#= [1, 2, 3]
# --- ring token
import threading, queue
N = 3
qs = [queue.Queue() for _ in range(N)]
def node(i):
    while True:
        t = qs[i].get()
        if t == 0:
            qs[(i + 1) % N].put(0); break
        print(f"{i}:{t}")
        qs[(i + 1) % N].put(t - 1)
ts = [threading.Thread(target=node, args=(i,)) for i in range(N)]
for t in ts: t.start()
qs[0].put(4)
for t in ts: t.join()
#= 0:4 / 1:3 / 2:2 / 0:1
# --- pubsub
import threading, queue
class Bus:
    def __init__(self): self.subs = []; self.l = threading.Lock()
    def sub(self):
        q = queue.Queue()
        with self.l: self.subs.append(q)
        return q
    def pub(self, m):
        with self.l:
            for q in self.subs: q.put(m)
bus = Bus()
got = []
def listener(q):
    while (m := q.get()) != "end": got.append(m)
qs = [bus.sub() for _ in range(2)]
ts = [threading.Thread(target=listener, args=(q,)) for q in qs]
for t in ts: t.start()
for m in ("a", "b", "end"): bus.pub(m)
for t in ts: t.join()
print(sorted(got))
#= ['a', 'a', 'b', 'b']
