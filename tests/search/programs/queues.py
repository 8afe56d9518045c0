# --- q sentinel
import threading, queue
q = queue.Queue()
def producer():
    for i in range(3): q.put(i)
    q.put(None)
def consumer():
    while True:
        item = q.get()
        if item is None: break
        print("got", item)
t1 = threading.Thread(target=producer); t2 = threading.Thread(target=consumer)
t1.start(); t2.start(); t1.join(); t2.join()
#= got 0 / got 1 / got 2
# --- q join workers
import threading, queue
q = queue.Queue()
def worker():
    while True:
        item = q.get()
        print(f"Working on {item}")
        print(f"Finished {item}")
        q.task_done()
threading.Thread(target=worker, daemon=True).start()
for item in range(3): q.put(item)
q.join()
print("All work completed")
#= Working on 0 / Finished 0 / Working on 1 / Finished 1 / Working on 2 / Finished 2 / All work completed
# --- q 2 workers join
import threading, queue
q = queue.Queue()
res = []
def worker():
    while True:
        item = q.get()
        res.append(item * item)
        q.task_done()
for _ in range(2): threading.Thread(target=worker, daemon=True).start()
for item in range(4): q.put(item)
q.join()
print(sorted(res))
#= [0, 1, 4, 9]
# --- q bounded timeouts
import queue
q = queue.Queue(maxsize=1)
q.put(1)
try: q.put(2, timeout=1)
except queue.Full: print("full")
try: q.put_nowait(2)
except queue.Full as e: print(repr(e))
print(q.full(), q.empty(), q.qsize(), q.maxsize)
print(q.get())
try: q.get(timeout=0.5)
except queue.Empty as e: print("empty", repr(e), str(e) == "")
try: q.get_nowait()
except queue.Empty: print("empty2")
try: q.get(timeout=-1)
except ValueError as e: print(e)
try: q.task_done(); q.task_done()
except ValueError as e: print(e)
#= full / Full() / True False 1 1 / 1 / empty Empty() True / empty2 / 'timeout' must be a non-negative number / task_done() called too many times
# --- lifo prio
import queue
l = queue.LifoQueue()
for i in range(3): l.put(i)
print([l.get() for _ in range(3)])
p = queue.PriorityQueue()
for x in [(2, "b"), (1, "z"), (2, "a"), (0, "q")]: p.put(x)
while not p.empty(): print(p.get())
#= [2, 1, 0] / (0, 'q') / (1, 'z') / (2, 'a') / (2, 'b')
# --- prio incomparable
import queue
p = queue.PriorityQueue()
p.put((1, {"a": 1}))
try:
    p.put((1, {"b": 1}))
    print(p.get()); print(p.get())
except TypeError as e: print(e)
#= '<' not supported between instances of 'dict' and 'dict'
# --- simplequeue
import queue, threading
s = queue.SimpleQueue()
threading.Thread(target=lambda: s.put("x")).start()
print(s.get(), s.empty(), s.qsize())
try: s.get(timeout=1)
except queue.Empty: print("E")
try: s.get_nowait()
except queue.Empty: print("E2")
#= x True 0 / E / E2
# --- shutdown
# needs 3.13
import queue, threading
q = queue.Queue()
def w():
    try:
        while True: print("item", q.get())
    except queue.ShutDown: print("shut")
t = threading.Thread(target=w); t.start()
q.put(1); q.put(2)
q.shutdown()
t.join()
try: q.put(3)
except queue.ShutDown as e: print("no more", repr(e))
#= item 1 / item 2 / shut / no more ShutDown()
# --- shutdown immediate
# needs 3.13
import queue, threading
q = queue.Queue()
for i in range(3): q.put(i)
q.shutdown(immediate=True)
print(q.qsize())
try: q.get()
except queue.ShutDown: print("down")
q.join()
print("joined")
#= 0 / down / joined
# --- queue subclass
import queue
class UniqueQueue(queue.Queue):
    def _init(self, maxsize):
        self.queue = set()
    def _put(self, item): self.queue.add(item)
    def _get(self): return self.queue.pop()
q = UniqueQueue()
for x in (1, 1, 1): q.put(x)
print(q.qsize())
#= 1
# --- queue peek
import queue
q = queue.Queue()
for x in "abc": q.put(x)
print(list(q.queue), q.queue[0], len(q.queue), q.unfinished_tasks)
with q.mutex:
    q.queue.clear()
print(q.empty())
#= ['a', 'b', 'c'] a 3 3 / True
# --- queue generic
import queue
q: queue.Queue[int] = queue.Queue()
q.put(1)
print(q.get(), isinstance(q, queue.Queue), type(q).__name__)
#= 1 True Queue
# --- pipeline queues
import threading, queue
a, b = queue.Queue(), queue.Queue()
def stage1():
    for i in range(3): a.put(i)
    a.put(None)
def stage2():
    while (x := a.get()) is not None: b.put(x * 10)
    b.put(None)
def stage3():
    total = 0
    while (x := b.get()) is not None: total += x
    print(total)
ts = [threading.Thread(target=f) for f in (stage1, stage2, stage3)]
for t in ts: t.start()
for t in ts: t.join()
#= 30
# --- q get timeout race
import threading, queue, time
q = queue.Queue()
def p():
    time.sleep(1); q.put("x")
threading.Thread(target=p).start()
try: print(q.get(timeout=1))
except queue.Empty: print("empty")
#= x
#= empty
