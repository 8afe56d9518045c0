import asyncio
import time


async def cook(seconds):
    await asyncio.sleep(seconds)


async def main():
    start = time.monotonic()
    await cook(3)
    await cook(2)
    middle = time.monotonic()
    await cook(3)
    await cook(2)
    end = time.monotonic()
    print("one by one:", round(middle - start))
    print("gathered:", round(end - middle))


asyncio.run(main())
