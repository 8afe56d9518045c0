# --- iterate coroutine by hand
import asyncio
async def w():
    await asyncio.sleep(0)
    return 5
c = w()
print(c.send(None))
try: c.send(None)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
c = w()
try: c.send(1)
except TypeError as e: print(e)
c.close()
print(type(w).__name__, type(c).__name__, c.__name__)
c = w()
c.send(None)
try: c.throw(ValueError('x'))
except ValueError as e: print(e)
async def g(): yield 1
print(type(g()).__name__, type(g().asend(None)).__name__)
for x in (g(), w()):
    try: iter(x)
    except TypeError as e: print(e)
    try: len(x)
    except TypeError as e: print(e)
# --- sync result in async comprehension and nested functions
import asyncio
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def agen():
    for i in range(4):
        yield i
async def main():
    print([await double(i) for i in range(3)])
    print({i: await double(i) async for i in agen() if i % 2})
    print([x async for x in agen() if await double(x) > 2])
    print(sum([await double(i) for i in range(4)]))
    g = (await double(i) for i in range(2))
    print([x async for x in g])
    print(max([x async for x in agen()]), (await double(3)) + 1)
    r = [await f for f in [asyncio.ensure_future(double(i)) for i in range(3)]]
    print(r)
    l = lambda x: double(x)
    print(await l(9))
asyncio.run(main())
# --- async with multiple and return in finally
import asyncio
class R:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        await asyncio.sleep(0); print('open', self.n); return self
    async def __aexit__(self, *a):
        await asyncio.sleep(0); print('close', self.n, a[0] and a[0].__name__)
async def f():
    async with R(1), R(2) as r:
        return r.n
async def g():
    for i in range(3):
        async with R(i):
            if i == 0: continue
            if i == 1: break
    return 'g'
async def main():
    print(await f())
    print(await g())
    try:
        async with R('x'):
            async with asyncio.timeout(1):
                async with R('y'):
                    await asyncio.sleep(5)
    except TimeoutError:
        print('timeout')
asyncio.run(main())
