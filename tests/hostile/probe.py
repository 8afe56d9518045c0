# What the next program of a worker sees: run before and after every hostile one, it must print and explore the same.
import asyncio
import builtins
import collections
import contextvars
import functools
import math
import queue
import random
import sys
import threading
import time

print(sorted(n for n in dir(builtins) if not n.startswith("_")) == sorted(n for n in vars(builtins) if not n.startswith("_")))
print(len([1, 2]), "leak" in dir(builtins), hasattr(object, "leak"), hasattr(ValueError, "leak"), hasattr(int, "leak"))
print(threading.Lock, threading.Thread.__name__, threading.Thread.__module__, hasattr(threading.Thread, "leak"))
print(threading.Thread().name, threading.current_thread().name, threading.active_count(), threading.main_thread().__dict__.get("leak"))
print(math.sqrt(4), math.pi, functools.reduce(lambda a, b: a + b, [1, 2]), collections.deque([1]))
print(random.Random(1).random(), time.time(), time.monotonic(), sys.getrecursionlimit(), sys.maxsize, sys.argv)
print([c.__name__ for c in threading.Thread.__subclasses__()], [c.__name__ for c in int.__subclasses__()])
print(contextvars.ContextVar("v", default=0).get(), id(object()), repr(object()), hash("text"))
print(str(queue.Empty()), threading.Event().is_set(), print.__name__)


class Same:
    pass


print(Same(), Same.__subclasses__())

n = 0


def add():
    global n
    n += 1
    time.sleep(0.5)


threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()


async def main():
    await asyncio.sleep(1)
    return asyncio.get_running_loop().time()


print(n, asyncio.run(main()))
