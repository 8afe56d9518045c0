# --- future states
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled())
    f.set_result('x')
    print(f.done(), f.cancelled(), f.exception(), f.result())
    for call in (lambda: f.set_result(1), lambda: f.set_exception(ValueError()), f.cancel):
        try: print(call())
        except asyncio.InvalidStateError as e: print('ISE', e)
    g = loop.create_future()
    g.set_exception(KeyError)
    try: g.result()
    except KeyError as e: print(repr(e))
    try: loop.create_future().set_exception(3)
    except TypeError as e: print(e)
    h = loop.create_future()
    try: h.set_exception(StopIteration())
    except TypeError as e: print(e)
    h = loop.create_future()
    h.cancel('why')
    for call in (h.result, h.exception):
        try: call()
        except asyncio.CancelledError as e: print(e.args)
    print(h.cancel())
asyncio.run(main())
