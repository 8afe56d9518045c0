import asyncio


async def request(number):
    await asyncio.sleep(5)
    return number


async def main():
    few = await asyncio.gather(request(1), request(2))
    print("answers:", len(few))
    many = await asyncio.gather(
        *[request(n) for n in range(10_000)]
    )
    print("answers:", len(many))


asyncio.run(main())
