# --- gen break closes
def gen(n):
    try:
        for i in range(n):
            yield i
    finally:
        print('cleanup', n)
for x in gen(3):
    print(x)
    break
print('after')
def f():
    for x in gen(5):
        return x
print(f())
def h():
    g = gen(6)
    next(g)
    print('leaving')
h()
print('left')
g = gen(7); next(g)
del g
print('deleted')
for i, x in enumerate(gen(8)):
    break
print('enum')
try:
    for x in gen(9):
        raise ValueError(x)
except ValueError as e:
    print('caught')
print('end of try')
print(any(x == 1 for x in gen(10)), next(iter([1])))
for x in gen(11):
    for y in gen(12):
        break
    else: pass
    break
a = b = gen(13); next(a)
del a
print('still b')
del b
lst = [gen(14)]; next(lst[0])
def k(g):
    for x in g: break
    print('k')
k(lst[0])
print('not closed', next(lst[0]))
with_ = gen(15); next(with_)
print('exit')
# --- gen exception in locals
def gen(n):
    try:
        yield n
        yield n
    finally:
        print('cleanup', n)
def f():
    g = gen(1)
    next(g)
    raise ValueError('f')
try:
    f()
except ValueError as e:
    print('handler', e)
print('after')
try:
    f()
except ValueError:
    print('handler 2')
print('after 2')
def outer():
    yield from gen(3)
for x in outer(): break
print('outer')
def nested():
    try:
        for x in gen(4): yield x
    finally: print('nested fin')
for x in nested(): break
print('nested')
def bad():
    try: yield 1
    finally: raise KeyError('bad')
for x in bad(): break
print('bad swallowed')
def ign():
    while True:
        try: yield 1
        except GeneratorExit: print('ign')
for x in ign(): break
print('end')
# --- gen with context manager
class CM:
    def __enter__(self): print('enter')
    def __exit__(self, *a): print('exit', a[0].__name__ if a[0] else None)
def gen():
    with CM():
        yield 1
        yield 2
for x in gen():
    print(x)
    break
print('done')
def outer():
    with CM():
        for x in gen():
            yield x
for x in outer(): break
print('end')
for x in [y for y in gen()]: pass
g = gen()
print(next(g))
g.close()
print('closed')
# --- async gen break
import asyncio
async def gen(n):
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
    finally:
        print('closing', n)
        await asyncio.sleep(1)
        print('closed', n, asyncio.get_running_loop().time())
async def main():
    async for x in gen(3):
        print(x)
        break
    print('after break')
    await asyncio.sleep(0)
    print('one iteration later')
    await asyncio.sleep(0)
    print('two later')
    await asyncio.sleep(2)
    try:
        async for x in gen(4):
            raise ValueError('v')
    except ValueError:
        print('caught')
    await asyncio.sleep(3)
    async def first():
        async for x in gen(5):
            return x
    print(await first())
    print('end of main')
asyncio.run(main())
# --- async gen abandoned by cancel
import asyncio
async def gen():
    try:
        while True:
            await asyncio.sleep(1)
            yield 1
    finally:
        print('gen fin')
async def w():
    async for x in gen():
        await asyncio.sleep(10)
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(2)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled')
    await asyncio.sleep(1)
    t = asyncio.create_task(w())
    await asyncio.sleep(0.5)
    t.cancel()
    await asyncio.wait([t])
    print('in anext')
asyncio.run(main())
# --- aclosing like
import asyncio
class aclosing:
    def __init__(self, g): self.g = g
    async def __aenter__(self): return self.g
    async def __aexit__(self, *a): await self.g.aclose()
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print('fin')
async def main():
    async with aclosing(gen()) as g:
        async for x in g:
            print(x)
            break
    print('out')
asyncio.run(main())
