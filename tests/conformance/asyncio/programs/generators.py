# --- async generator
import asyncio
async def gen(n):
    try:
        for i in range(n):
            await asyncio.sleep(1)
            x = yield i
            print('sent', x)
    finally:
        print('closing')
        await asyncio.sleep(1)
        print('closed')
async def main():
    async for x in gen(3):
        print(x)
    g = gen(3)
    print(await g.__anext__())
    print(await g.asend('hello'))
    try:
        await g.athrow(ValueError('t'))
    except ValueError as e:
        print('VE', e)
    try:
        await anext(g)
    except StopAsyncIteration:
        print('SAI')
    print(await anext(g, 'default'))
    g = gen(3)
    print(await anext(g))
    await g.aclose()
    print([x async for x in gen(2)], {x: 1 async for x in gen(1)})
    print(asyncio.get_running_loop().time())
asyncio.run(main())
# --- async gen not finished is closed at end
import asyncio
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print('finally')
        await asyncio.sleep(1)
        print('really')
g = gen()
async def main():
    print(await anext(g))
    print('main ends')
asyncio.run(main())
print('end')
# --- async iterator and context manager classes
import asyncio
class Ticker:
    def __init__(self, n): self.n = n; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(1)
        return self.i
class CM:
    async def __aenter__(self):
        print('enter'); await asyncio.sleep(1); return 'cm'
    async def __aexit__(self, t, v, tb):
        print('exit', t.__name__ if t else None, v)
        await asyncio.sleep(1)
        return t is ValueError
async def main():
    async for i in Ticker(3):
        print(i)
    else:
        print('else')
    async with CM() as c:
        print(c)
        raise ValueError('swallowed')
    try:
        async with CM() as a, CM() as b:
            raise KeyError('k')
    except KeyError as e:
        print('KE', e)
    try:
        async with 3: pass
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
asyncio.run(main())
# --- with messages
import asyncio
class E:
    def __enter__(self): pass
class X:
    def __exit__(self, *a): pass
class AE:
    async def __aenter__(self): pass
class AX:
    async def __aexit__(self, *a): pass
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class ACM(AE, AX): pass
for o in (3, E(), X(), AE(), ACM()):
    try:
        with o: pass
    except TypeError as e: print(e)
async def main():
    for o in (3, AE(), AX(), E(), CM()):
        try:
            async with o: pass
        except TypeError as e: print(e)
asyncio.run(main())
# --- anext errors
import asyncio
async def gen():
    await asyncio.sleep(1)
    yield 1
async def main():
    g = gen()
    print(await asyncio.gather(g.__anext__(), anext(g), return_exceptions=True))
    g = gen()
    t = asyncio.create_task(anext(g)) if 0 else asyncio.ensure_future(anext(g))
    await asyncio.sleep(0.5)
    for f in (g.aclose, lambda: g.athrow(ValueError)):
        try: await f()
        except RuntimeError as e: print(e)
    print(await t)
    for f in (anext, aiter):
        try: f([])
        except TypeError as e: print(e)
    class A:
        def __aiter__(self): return self
        async def __anext__(self): return 5
    print(await anext(A()), await anext(aiter(A()), 3))
    async def e():
        return
        yield
    print(await anext(e(), 'd'))
    try: await anext(e())
    except StopAsyncIteration as x: print(repr(x))
asyncio.run(main())
