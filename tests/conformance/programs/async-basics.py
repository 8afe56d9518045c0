def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
async def f():
    return 5
c = f()
print(type(c).__name__, c.__name__, c.__qualname__)
try: c.send(None)
except StopIteration as e: print('value', e.value)
err(c.send, None)
c2 = f(); c2.close()
err(c2.send, None)
# ---
class Susp:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r
async def f():
    a = await Susp(1)
    print('a', a)
    b = await Susp(2)
    return a + b
c = f()
print(c.send(None), c.send(10))
try: c.send(20)
except StopIteration as e: print(e.value)
async def g():
    try: await Susp(1)
    except ValueError as e: print('caught', e); return 'handled'
    finally: print('fin')
c = g(); c.send(None)
try: c.throw(ValueError('x'))
except StopIteration as e: print(e.value)
# ---
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
class CM:
    async def __aenter__(self): print('aenter'); return self
    async def __aexit__(self, t, v, tb): print('aexit', t.__name__ if t else None); return t is ValueError
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def agen(n):
    for i in range(n): yield i
async def main():
    async with CM() as c: print('body')
    async with CM(): raise ValueError('x')
    async for x in It(2): print('it', x)
    else: print('else')
    async for x in agen(2): print('ag', x)
    print([x async for x in agen(3)], {x: 1 async for x in agen(2)}, [x async for x in It(3) if x], [y for y in [await sub(1), await sub(2)]])
    g = agen(5)
    print(await g.__anext__(), await g.asend(None), await anext(g), await anext(g, 'd'))
    await g.aclose()
    print(await anext(g, 'closed'))
    return 'done'
async def sub(x): return x * 10
print(run(main()))
# ---
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def bad(): return await 5
async def bad2():
    async for x in [1]: pass
async def bad3():
    async with 5: pass
async def bad4(): raise KeyError('k')
async def bad5():
    async def inner(): await bad4()
    await inner()
err(run, bad())
err(run, bad2())
err(run, bad3())
err(run, bad4())
err(run, bad5())
class W:
    def __await__(self): return 5
async def bad6(): await W()
err(run, bad6())
async def double():
    c = sub()
    await c
    await c
async def sub(): pass
err(run, double())
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): pass
async def bad7():
    async with CM(): pass
err(run, bad7())
# ---
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def ag():
    try:
        x = yield 1
        print('x', x)
        yield 2
    except ValueError as e: print('ve', e); yield 'recovered'
    finally: print('ag fin')
async def main():
    g = ag()
    print(await g.__anext__(), await g.asend('S'))
    try: await g.__anext__()
    except StopAsyncIteration: print('exhausted')
    g = ag(); await g.__anext__()
    print(await g.athrow(ValueError('v')))
    await g.aclose()
    g = ag(); await anext(g); await g.aclose()
    print([i + j async for i in rng(2) for j in range(2)], (await one()) + 1, [await one() for _ in range(2)])
async def rng(n):
    for i in range(n): yield i
async def one(): return 1
run(main())
