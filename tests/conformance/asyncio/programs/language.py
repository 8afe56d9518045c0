# --- awaiting coroutines
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def f(x): return x * 2
async def main(): return await f(2) + await f(3)
t(main())
# --- what cannot be awaited
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def main():
    await 5
t(main())
async def m2(): await None
t(m2())
async def m3():
    async with 5: pass
t(m3())
async def m4():
    async for x in [1]: pass
t(m4())
async def m5():
    with A(): pass
class A:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a): pass
t(m5())
# --- async with
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
class C:
    async def __aenter__(self): print("in"); return "v"
    async def __aexit__(self, t, v, tb): print("out", t and t.__name__); return True
async def main():
    async with C() as c: print(c)
    async with C(): raise ValueError
    async with C() as a, C() as b: return a + b
t(main())
# --- async iteration
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
class R:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
async def main():
    async for x in R(3): print(x)
    else: print("else")
    return [x async for x in R(3)], {x async for x in R(2)}, {x: x async for x in R(2)}, [y async for y in (z async for z in R(2))], [x for x in [y async for y in R(2)]]
t(main())
# --- async generators
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def agen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("got", x)
    finally: print("agen fin")
async def main():
    async for v in agen(2): print(v)
    g = agen(5)
    print(await g.__anext__(), await g.asend("hi"), await anext(g))
    await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print("stopped")
    print(await anext(agen(0), "dflt"))
t(main())
# --- throwing into an async generator
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def agen():
    try: yield 1
    except ValueError as e: yield f"caught {e}"
async def main():
    g = agen()
    await anext(g)
    print(await g.athrow(ValueError("z")))
    await g.aclose()
t(main())
# --- __await__
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
class Aw:
    def __await__(self):
        yield
        return 42
async def main(): return await Aw()
t(main())
class Bad:
    def __await__(self): return 5
async def m(): await Bad()
t(m())
# --- await in comprehensions
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def main():
    r = [await asyncio.sleep(0, i) for i in range(3)]
    d = {k: await asyncio.sleep(0, k) for k in "ab"}
    s = [x for x in r if await asyncio.sleep(0, x)]
    return r, d, s, (await asyncio.sleep(0, 1), await asyncio.sleep(0, 2))
t(main())
# --- exceptions through await
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def f(): raise KeyError("k")
async def main():
    try: await f()
    except KeyError as e: print("caught", e)
    finally: await asyncio.sleep(0); print("fin")
    return "end"
t(main())
# --- a coroutine by hand
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def f(): pass
c = f()
print(type(c).__name__, asyncio.iscoroutine(c), asyncio.iscoroutinefunction(f), c.__name__)
c.close()
c = f()
try: c.send(None)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
# --- a coroutine awaited twice
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def f(): return 1
async def main():
    c = f()
    await c
    try: await c
    except RuntimeError as e: print(e)
t(main())
# --- nested async functions
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def inner():
    await asyncio.sleep(0)
    return "i"
async def main():
    async def nested(x): return x + await inner()
    fs = [lambda: inner(), inner]
    return await nested("n"), await fs[0](), await fs[1]()
t(main())
# --- sync use of async generators
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def g(): yield 1
async def main():
    try: [x for x in g()]
    except TypeError as e: print(e)
    try:
        for x in g(): pass
    except TypeError as e: print(e)
    try: await g()
    except TypeError as e: print(e)
    try: next(g())
    except TypeError as e: print(e)
t(main())
# --- decorated async functions and methods
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
def deco(f):
    async def w(*a):
        print("before")
        try: return await f(*a)
        finally: print("after")
    return w
@deco
async def f(x): return x
class S:
    @deco
    async def m(self): return "m"
    @staticmethod
    async def s(): return "s"
    @classmethod
    async def c(cls): return cls.__name__
    @property
    async def p(self): return "p"
async def main(): return await f(1), await S().m(), await S.s(), await S.c(), await S().p
t(main())
# --- task groups
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(0.2, "a"))
        b = tg.create_task(asyncio.sleep(0.1, "b"))
    return a.result(), b.result()
t(main())
async def boom(): raise ValueError("b")
async def m2():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom()); tg.create_task(asyncio.sleep(5))
    except* ValueError as e: print(repr(e))
t(m2())
# --- await inside expressions
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def main():
    x = (await asyncio.sleep(0, 5)) + 1 if await asyncio.sleep(0, True) else 0
    y = f"{await asyncio.sleep(0, 'f')}!"
    z = [*await asyncio.sleep(0, [1, 2])]
    assert await asyncio.sleep(0, True), "no"
    while await asyncio.sleep(0, z): z.pop()
    return x, y, z, not await asyncio.sleep(0, 0), (lambda q: q)(await asyncio.sleep(0, 3))
t(main())
# --- match and loops around await
import asyncio
def t(c):
    try:
        print(asyncio.run(c))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))
async def main():
    match await asyncio.sleep(0, [1, 2]):
        case [a, b]: return a + b
t(main())
async def m2():
    for i in range(3):
        try:
            await asyncio.sleep(0)
            if i == 1: return i
        finally: print("f", i)
t(m2())
