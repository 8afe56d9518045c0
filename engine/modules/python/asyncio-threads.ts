/** asyncio: between the loop and threads of pools. */
export const threadsSource = String.raw`
def _copy_state(source, target):
    # The source is a future of a pool and done: nobody can notice when it is read.
    if target.cancelled():
        return
    if source._state in ('CANCELLED', 'CANCELLED_AND_NOTIFIED'):
        target.cancel()
    elif source._exception is not None:
        e = source._exception
        target.set_exception(CancelledError(*e.args) if type(e) is _PoolCancelledError else e)
    else:
        target.set_result(source._result)


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    if loop is None:
        loop = get_event_loop()
    wrapped = loop.create_future()

    def _forward_cancel(wrapped):
        if wrapped.cancelled():
            future.cancel()

    # Called in the step in which the future is done: nobody but the loop can notice that it is told in the same step.
    def _forward_result(future):
        if not loop._closed:
            _tell(loop, Handle(_copy_state, (future, wrapped), loop))

    wrapped.add_done_callback(_forward_cancel)
    if future._is_done():
        _forward_result(future)
    else:
        future._callbacks = future._callbacks + [_forward_result]
    return wrapped


def run_coroutine_threadsafe(coro, loop):
    if not _is_coroutine(coro):
        raise TypeError('A coroutine object is required')
    result = _PoolFuture()

    def _forward_cancel(result):
        if result.cancelled():
            task = tasks[0]
            if _running_loop() is loop:
                task.cancel()
            else:
                loop.call_soon_threadsafe(task.cancel)

    def _forward_result(task):
        if task.cancelled():
            result.cancel()
        if not result.set_running_or_notify_cancel():
            return
        e = task.exception()
        if e is not None:
            result.set_exception(e)
        else:
            result.set_result(task.result())

    tasks = []

    def callback():
        try:
            task = ensure_future(coro, loop=loop)
            tasks.append(task)
            result.add_done_callback(_forward_cancel)
            task.add_done_callback(_forward_result)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            if result.set_running_or_notify_cancel():
                result.set_exception(e)
            raise

    loop.call_soon_threadsafe(callback)
    return result


async def to_thread(func, /, *args, **kwargs):
    loop = get_running_loop()
    context = copy_context()

    def call():
        return context.run(func, *args, **kwargs)

    return await loop.run_in_executor(None, call)
`;
