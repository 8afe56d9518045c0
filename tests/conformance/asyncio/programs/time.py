# --- rate limiter with semaphore and time
import asyncio, time
async def fetch(n, sem):
    async with sem:
        await asyncio.sleep(0.1 * n)
        return n, round(time.monotonic(), 3)
async def main():
    sem = asyncio.Semaphore(2)
    t0 = time.perf_counter()
    for r in await asyncio.gather(*(fetch(i, sem) for i in range(1, 6))):
        print(r)
    print(round(time.perf_counter() - t0, 3))
asyncio.run(main())
# --- blocking sleep blocks the loop
import asyncio, time
async def bad(n):
    print('start', n, asyncio.get_running_loop().time())
    time.sleep(1)
    print('end', n, asyncio.get_running_loop().time())
async def good():
    await asyncio.sleep(0.5)
    print('good', asyncio.get_running_loop().time())
async def main():
    await asyncio.gather(bad(1), good(), bad(2))
asyncio.run(main())
