import asyncio


async def ask(mirror, seconds):
    try:
        await asyncio.sleep(seconds)
        print(mirror, "answers")
        return mirror
    except asyncio.CancelledError:
        print(mirror, "cancelled")
        raise


async def main():
    slow = asyncio.create_task(ask("slow", 5))
    fast = asyncio.create_task(ask("fast", 2))
    done, pending = await asyncio.wait(
        [slow, fast],
        return_when=asyncio.FIRST_COMPLETED,
    )
    for task in pending:
        task.cancel()
    await asyncio.sleep(0)
    print("chosen:", done.pop().result())


asyncio.run(main())
