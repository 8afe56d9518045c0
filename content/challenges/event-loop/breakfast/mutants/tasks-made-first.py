import asyncio
import time


async def cook(seconds):
    await asyncio.sleep(seconds)


async def main():
    start = time.monotonic()
    long = asyncio.create_task(cook(3))
    short = asyncio.create_task(cook(2))
    await long
    await short
    middle = time.monotonic()
    await asyncio.gather(cook(3), cook(2))
    end = time.monotonic()
    print("one by one:", round(middle - start))
    print("gathered:", round(end - middle))


asyncio.run(main())
