/** asyncio: what waits for several futures at once, or not for ever. */
export const waitingSource = String.raw`
class _GatheringFuture(Future):
    def __init__(self, children, *, loop):
        Future.__init__(self, loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self._state != 'PENDING':
            return False
        any_cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                any_cancelled = True
        if any_cancelled:
            self._cancel_requested = True
        return any_cancelled


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    children = []
    finished = 0
    outer = None

    def _done_callback(fut):
        nonlocal finished
        finished += 1
        if outer is None or outer._state != 'PENDING':
            if fut._state != 'CANCELLED':
                fut.exception()
            return
        if not return_exceptions:
            if fut._state == 'CANCELLED':
                outer.set_exception(fut._make_cancelled_error())
                return
            if fut._exception is not None:
                outer.set_exception(fut.exception())
                return
        if finished == count:
            results = []
            for fut in children:
                if fut._state == 'CANCELLED':
                    results.append(CancelledError('' if fut._cancel_message is None else fut._cancel_message))
                elif fut._exception is None:
                    results.append(fut._result)
                else:
                    results.append(fut.exception())
            if outer._cancel_requested:
                outer.set_exception(fut._make_cancelled_error())
            else:
                outer.set_result(results)

    loop = _running_loop()
    known = {}
    done = []
    for arg in coros_or_futures:
        fut = known.get(arg)
        if fut is None:
            if loop is None:
                fut = ensure_future(arg)
                loop = fut.get_loop()
            else:
                fut = loop.create_task(arg) if _is_coroutine(arg) else ensure_future(arg, loop=loop)
            known[arg] = fut
            if fut._state != 'PENDING':
                done.append(fut)
            else:
                fut.add_done_callback(_done_callback)
        children.append(fut)
    count = len(known)
    outer = _GatheringFuture(children, loop=loop)
    for fut in done:
        _done_callback(fut)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or _is_coroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = list(dict.fromkeys(fs))
    for f in fs:
        if _is_coroutine(f):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release_waiter, waiter)
    left = len(fs)

    def _on_completion(f):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None):
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for f in fs:
        f.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)
    done = set()
    pending = set()
    for f in fs:
        (done if f.done() else pending).add(f)
    return done, pending


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait_for(fut, timeout):
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as e:
            raise TimeoutError from e
    async with _timeout_after(timeout):
        return await fut


async def _cancel_and_wait(fut):
    waiter = get_running_loop().create_future()

    def release(fut):
        _release_waiter(waiter)

    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    loop = inner.get_loop()
    outer = loop.create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        else:
            e = inner.exception()
            if e is not None:
                outer.set_exception(e)
            else:
                outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)
            inner.remove_done_callback(_log_on_exception)
            inner.add_done_callback(_log_on_exception)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


def _log_on_exception(fut):
    if fut.cancelled():
        return
    e = fut.exception()
    if e is not None:
        fut.get_loop().call_exception_handler({
            'message': f'{type(e).__name__} exception in shielded future',
            'exception': e,
            'future': fut,
        })


class _AsCompletedIterator:
    def __init__(self, aws, timeout):
        self._done = Queue()
        self._timer = None
        loop = get_event_loop()
        todo = dict.fromkeys([ensure_future(aw, loop=loop) for aw in dict.fromkeys(aws)])
        for f in todo:
            f.add_done_callback(self._handle_completion)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._handle_timeout)
        self._todo = todo
        self._left = len(todo)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one(False)

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one(True)

    def _handle_timeout(self):
        for f in self._todo:
            f.remove_done_callback(self._handle_completion)
            self._done.put_nowait(None)
        self._todo = {}

    def _handle_completion(self, f):
        if not self._todo:
            return
        del self._todo[f]
        self._done.put_nowait(f)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    async def _wait_for_one(self, resolve):
        f = await self._done.get()
        if f is None:
            raise TimeoutError
        return f.result() if resolve else f


def as_completed(fs, *, timeout=None):
    if _is_awaitable(fs):
        raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
    return _AsCompletedIterator(fs, timeout)


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)
    return factory

eager_task_factory = create_eager_task_factory(Task)
`;
