import asyncio


async def send_report():
    print("report sent")


async def main():
    print("day begins")
    send_report()
    await asyncio.sleep(1)
    print("day ends")


asyncio.run(main())
