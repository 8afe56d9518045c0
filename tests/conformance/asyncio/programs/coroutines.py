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
# --- await in many places
import asyncio
async def v(x):
    await asyncio.sleep(0)
    return x
async def main():
    a, *b = [await v(i) for i in range(3)]
    print(a, b, (await v([1, 2]))[await v(1)], f'{await v(3)}', await v(2) if await v(True) else 0)
    print({await v('k'): await v('v')}, not await v(False), await v(1) < await v(2) < await v(3))
    d = {}
    d[await v('x')] = await v(5)
    d['x'] += await v(1)
    print(d, await v(None) or await v('or'), await v(0) and 1)
    def g(*a, **k): return a, k
    print(g(*await v([1]), **await v({'z': 1})))
    assert await v(True), await v('msg')
    for i in await v(range(2)): print(i)
    while await v(a) < 2: a += 1
    with open_(await v('f')) as f: print(f)
    x = y = await v(7); print(x + y)
    try: raise await v(ValueError('raised'))
    except await v(ValueError) as e: print(e)
    match await v(4):
        case 4 if await v(True): print('four')
    del d[await v('x')]
    return await v(await v('end'))
class open_:
    def __init__(self, n): self.n = n
    def __enter__(self): return self.n
    def __exit__(self, *a): pass
print(asyncio.run(main()))
# --- decorators, classes and closures with coroutines
import asyncio
def retry(n):
    def deco(f):
        async def wrapper(*a, **k):
            for i in range(n):
                try: return await f(*a, **k)
                except ValueError as e: print('retry', i, e)
            raise RuntimeError('gave up')
        return wrapper
    return deco
class Service:
    def __init__(self): self.calls = 0
    @retry(3)
    async def call(self, fail):
        self.calls += 1
        await asyncio.sleep(0.1)
        if self.calls <= fail: raise ValueError(self.calls)
        return self.calls
    async def __aenter__(self): return self
    async def __aexit__(self, *a): print('bye', self.calls)
    @staticmethod
    async def st(): return 'st'
    @classmethod
    async def cl(cls): return cls.__name__
    async def __call__(self): return 'called'
    @property
    async def prop(self): return 'prop'
async def main():
    async with Service() as s:
        print(await s.call(2), await s.st(), await Service.cl(), await s(), await s.prop)
    try: await Service().call(9)
    except RuntimeError as e: print(e, asyncio.get_running_loop().time())
    fs = [lambda i=i: asyncio.sleep(0, i) for i in range(3)]
    print(await asyncio.gather(*[f() for f in fs]))
asyncio.run(main())
# --- __await__ that hands out the coroutine's own
import asyncio
class Connection:
    def __init__(self, name): self.name = name
    async def open(self):
        await asyncio.sleep(1)
        print("open", self.name)
        return self
    def __await__(self): return self.open().__await__()
class Ready:
    def __await__(self):
        yield
        return 7
async def main():
    c = await Connection("db")
    print(c.name, await Ready())
    print(await asyncio.gather(Connection("a").open(), asyncio.sleep(0, "b")) != [])
asyncio.run(main())
