# Loops without end in every place where code of a program runs.
# --- while True
while True: pass
# --- a loop that counts
i = 0
while True: i += 1
# --- a loop in a function
def f():
    while True: pass
f()
# --- a loop in a class body
class A:
    while True: pass
# --- a loop in a default argument
def forever():
    while True: pass
def f(x=forever()): pass
# --- a loop in a decorator
def deco(f):
    while True: pass
@deco
def g(): pass
# --- a loop in a lambda of a sort
def forever(x):
    while True: pass
sorted([1], key=forever)
# --- a loop in min
def forever(x):
    while True: pass
min([1, 2], key=forever)
# --- a loop in a comprehension
print([x for x in iter(int, 1)])
# --- iter with a sentinel that never comes
print(sum(iter(lambda: 1, 2)))
# --- a loop in __init__
class A:
    def __init__(self):
        while True: pass
A()
# --- a loop in __new__
class A:
    def __new__(cls):
        while True: pass
A()
# --- a loop in __str__ called by print
class A:
    def __str__(self):
        while True: pass
print(A())
# --- a loop in __repr__ of an element
class A:
    def __repr__(self):
        while True: pass
print([A()])
# --- a loop in __format__
class A:
    def __format__(self, spec):
        while True: pass
print(f"{A():x}")
# --- a loop in __hash__
class A:
    def __hash__(self):
        while True: pass
{A()}
# --- a loop in __eq__
class A:
    def __eq__(self, other):
        while True: pass
print(A() in [1])
# --- a loop in __bool__
class A:
    def __bool__(self):
        while True: pass
if A(): pass
# --- a loop in __len__
class A:
    def __len__(self):
        while True: pass
if A(): pass
# --- a loop in __getattr__
class A:
    def __getattr__(self, name):
        while True: pass
A().x
# --- a loop in a property
class A:
    @property
    def x(self):
        while True: pass
A().x
# --- a loop in __enter__
class A:
    def __enter__(self):
        while True: pass
    def __exit__(self, *a): pass
with A(): pass
# --- a loop in __exit__
class A:
    def __enter__(self): pass
    def __exit__(self, *a):
        while True: pass
with A(): pass
# --- a loop in __next__
class A:
    def __iter__(self): return self
    def __next__(self):
        while True: pass
for x in A(): pass
# --- a loop in an except
try:
    1 / 0
except ZeroDivisionError:
    while True: pass
# --- a loop in a finally, entered by an error
try:
    1 / 0
finally:
    while True: pass
# --- a finally that swallows its own way out
while True:
    try:
        break
    finally:
        continue
# --- a loop in a metaclass
class M(type):
    def __new__(m, *a):
        while True: pass
class A(metaclass=M): pass
# --- a loop in __init_subclass__
class A:
    def __init_subclass__(cls):
        while True: pass
class B(A): pass
# --- a loop in __class_getitem__
class A:
    def __class_getitem__(cls, x):
        while True: pass
A[1]
# --- a loop in __getitem__ iteration
class A:
    def __getitem__(self, i): return i
for x in A(): pass
# --- a loop in a generator expression given to a set
set(x for x in iter(lambda: 1, 2))
# --- a loop in an exception's __str__
class E(Exception):
    def __str__(self):
        while True: pass
raise E
# --- a loop in a match guard
def forever():
    while True: pass
match 1:
    case 1 if forever(): pass
# --- a loop in an assert message
def forever():
    while True: pass
assert False, forever()
# --- a loop in a generator's finally at the end
def g():
    try:
        yield 1
    finally:
        while True: pass
it = g()
next(it)
# --- a loop while a generator is closed
def g():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
it = g()
next(it)
it.close()
# --- a loop in a thread
import threading
def f():
    while True: pass
threading.Thread(target=f).start()
# --- a loop in a thread's run method
import threading
class T(threading.Thread):
    def run(self):
        while True: pass
T().start()
# --- a loop in a timer
import threading
def f():
    while True: pass
threading.Timer(1, f).start()
# --- a loop in a predicate of a condition
import threading
c = threading.Condition()
def forever():
    while True: pass
with c:
    c.wait_for(forever)
# --- a loop in a done-callback
from concurrent.futures import ThreadPoolExecutor
def forever(f):
    while True: pass
with ThreadPoolExecutor(1) as pool:
    pool.submit(int).add_done_callback(forever)
# --- a loop in a coroutine
import asyncio
async def f():
    while True: pass
asyncio.run(f())
# --- a loop of sleeps
import asyncio
async def f():
    while True: await asyncio.sleep(0)
asyncio.run(f())
# --- a loop of sleeps that pass time
import time
while True: time.sleep(1)
# --- a loop that asks for the time
import time
start = time.time()
while time.time() < start + 10: pass
# --- a callback that calls itself soon
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def again(): loop.call_soon(again)
    again()
    await loop.create_future()
asyncio.run(main())
# --- a task that refuses to be cancelled
import asyncio
async def stubborn():
    while True:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            pass
async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    while not t.done():
        t.cancel()
        await asyncio.sleep(0)
asyncio.run(main())
# --- an async generator that never ends
import asyncio
async def g():
    while True: yield 1
async def main():
    async for x in g(): pass
asyncio.run(main())
# --- a loop in __aenter__
import asyncio
class A:
    async def __aenter__(self):
        while True: pass
    async def __aexit__(self, *a): pass
async def main():
    async with A(): pass
asyncio.run(main())
# --- an excepthook that never ends
import threading
def hook(args):
    while True: pass
threading.excepthook = hook
def f(): 1 / 0
threading.Thread(target=f).start()
# --- an endless generator in sum of prints
def g():
    while True:
        print(1)
        yield 1
sum(g())
# --- a flood of output
while True: print('x' * 1000)
# --- a flood of output without line ends
while True: print('x', end='')
# --- a flood on stderr
import sys
while True: print('x' * 100, file=sys.stderr)
# --- a flood by sys.stdout.write
import sys
while True: sys.stdout.write('x' * 100)
# --- one print that is a flood
print('x' * 10_000_000)
# --- a flood of uncaught exceptions in threads
import threading
def f(): raise ValueError('x' * 1000)
while True:
    t = threading.Thread(target=f)
    t.start()
    t.join()
# --- a loop that swallows everything
while True:
    try:
        raise SystemExit
    except BaseException:
        pass
# --- a loop that swallows memory errors
a = []
while True:
    try:
        a.append('x' * 10 ** 10)
    except MemoryError:
        pass
