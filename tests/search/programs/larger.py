# --- as_completed urls
import concurrent.futures, time
URLS = ["a", "bb", "ccc"]
def load(u, timeout):
    time.sleep(len(u)); 
    if u == "bb": raise ValueError(f"bad {u}")
    return u.upper()
with concurrent.futures.ThreadPoolExecutor(max_workers=5) as ex:
    future_to_url = {ex.submit(load, u, 60): u for u in URLS}
    for f in concurrent.futures.as_completed(future_to_url):
        u = future_to_url[f]
        try: data = f.result()
        except Exception as exc: print('%r generated an exception: %s' % (u, exc))
        else: print('%r page is %d bytes' % (u, len(data)))
#= 'a' page is 1 bytes / 'bb' generated an exception: bad bb / 'ccc' page is 3 bytes
# --- producers consumers 2x2 queue
import threading, queue
q = queue.Queue(2)
out = []
def prod(n):
    for i in range(2): q.put((n, i))
def cons():
    for _ in range(2): out.append(q.get())
ts = [threading.Thread(target=prod, args=(n,)) for n in "ab"] + [threading.Thread(target=cons) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out))
#= [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
# --- producers consumers condition class
import threading
class BoundedBuffer:
    def __init__(self, cap):
        self.cap = cap; self.buf = []; self.cond = threading.Condition()
    def put(self, item):
        with self.cond:
            while len(self.buf) == self.cap: self.cond.wait()
            self.buf.append(item); self.cond.notify_all()
    def get(self):
        with self.cond:
            while len(self.buf) == 0: self.cond.wait()
            item = self.buf.pop(0); self.cond.notify_all(); return item
b = BoundedBuffer(2); res = []
def p(n):
    for i in range(2): b.put(n * 10 + i)
def c():
    for i in range(2): res.append(b.get())
ts = [threading.Thread(target=p, args=(i,)) for i in (1, 2)] + [threading.Thread(target=c) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(res))
#= [10, 11, 20, 21]
# --- bank many
import threading
class Account:
    def __init__(self, n, b): self.n = n; self.b = b; self.lock = threading.Lock()
accs = [Account(i, 100) for i in range(3)]
def transfer(a, b, x):
    first, second = (a, b) if a.n < b.n else (b, a)
    with first.lock:
        with second.lock:
            a.b -= x; b.b += x
ts = [threading.Thread(target=transfer, args=(accs[i], accs[(i + 1) % 3], 10 * (i + 1))) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print([a.b for a in accs], sum(a.b for a in accs))
#= [120, 90, 90] 300
# --- prio queue jobs threads
import threading, queue
q = queue.PriorityQueue()
for p, n in ((3, "low"), (1, "high"), (2, "mid")): q.put((p, n))
out = []
l = threading.Lock()
def w():
    while True:
        try: p, n = q.get_nowait()
        except queue.Empty: return
        with l: out.append(n)
ts = [threading.Thread(target=w) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(out))
#= 3
# --- prio dataclass threads
import threading, queue
from dataclasses import dataclass, field
@dataclass(order=True)
class Job:
    prio: int
    name: str = field(compare=False)
q = queue.PriorityQueue()
def put(p, n): q.put(Job(p, n))
ts = [threading.Thread(target=put, args=a) for a in ((2, "b"), (1, "a"))]
for t in ts: t.start()
for t in ts: t.join()
print(q.get().name, q.get().name)
#= a b
# --- web crawler pool queue set
import threading, queue
graph = {"a": ["b", "c"], "b": ["c"], "c": []}
seen = set(["a"]); lock = threading.Lock(); q = queue.Queue(); q.put("a")
order = []
def w():
    while True:
        try: u = q.get(timeout=1)
        except queue.Empty: return
        for v in graph[u]:
            with lock:
                if v in seen: continue
                seen.add(v)
            q.put(v)
        order.append(u)
        q.task_done()
ts = [threading.Thread(target=w) for _ in range(2)]
for t in ts: t.start()
q.join()
for t in ts: t.join()
print(sorted(order))
#= ['a', 'b', 'c']
# --- log with timestamps
import threading, time
def log(m): print(f"[{time.monotonic():.1f}] {m}")
def w(n, d):
    log(f"{n} start"); time.sleep(d); log(f"{n} end")
ts = [threading.Thread(target=w, args=(n, d)) for n, d in (("A", 1), ("B", 0.5))]
for t in ts: t.start()
for t in ts: t.join()
log("main")
#= [0.0] A start / [0.0] B start / [0.5] B end / [1.0] A end / [1.0] main
#= [0.0] B start / [0.0] A start / [0.5] B end / [1.0] A end / [1.0] main
# --- santa
import threading
reindeer = 0; elves = 0
m = threading.Semaphore(1); santa = threading.Semaphore(0); rs = threading.Semaphore(0)
R = 2
def santa_t():
    santa.acquire()
    with m:
        if reindeer == R:
            print("sleigh")
            rs.release(R)
def rein():
    global reindeer
    with m:
        reindeer += 1
        if reindeer == R: santa.release()
    rs.acquire()
    print("hitched")
ts = [threading.Thread(target=santa_t)] + [threading.Thread(target=rein) for _ in range(R)]
for t in ts: t.start()
for t in ts: t.join()
#= sleigh / hitched / hitched
# --- five workers ids results
import threading
results = {}
def w(i): results[i] = i ** 2
ts = []
for i in range(5):
    t = threading.Thread(target=w, args=(i,)); t.start(); ts.append(t)
for t in ts: t.join()
print(sorted(results.items()))
#= [(0, 0), (1, 1), (2, 4), (3, 9), (4, 16)]
# --- sleep sort
import threading, time
def w(x): time.sleep(x); print(x)
ts = [threading.Thread(target=w, args=(x,)) for x in (3, 1, 2)]
for t in ts: t.start()
for t in ts: t.join()
#= 1 / 2 / 3
# --- barrier phases 3x3
import threading
b = threading.Barrier(3)
def w(i):
    for p in range(3):
        b.wait()
    print(i)
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
#= 0 / 1 / 2
#= 0 / 2 / 1
#= 1 / 0 / 2
#= 1 / 2 / 0
#= 2 / 0 / 1
#= 2 / 1 / 0
# --- matrix rows pool
from concurrent.futures import ThreadPoolExecutor
A = [[1, 2], [3, 4]]; B = [[5, 6], [7, 8]]
def row(i): return [sum(A[i][k] * B[k][j] for k in range(2)) for j in range(2)]
with ThreadPoolExecutor() as ex: print(list(ex.map(row, range(2))))
#= [[19, 22], [43, 50]]
# --- parallel sum chunks
from concurrent.futures import ThreadPoolExecutor
data = list(range(12))
def part(lo, hi): return sum(data[lo:hi])
with ThreadPoolExecutor(4) as ex:
    fs = [ex.submit(part, i, i + 3) for i in range(0, 12, 3)]
    print(sum(f.result() for f in fs))
#= 66
