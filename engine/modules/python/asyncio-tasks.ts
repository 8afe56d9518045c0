/** asyncio: tasks, and what waits for several of them. */
export const tasksSource = String.raw`
FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


def iscoroutine(obj):
    return _is_coroutine(obj)


def iscoroutinefunction(func):
    return _is_coroutine_function(func)


async def _wrap_awaitable(awaitable):
    return await awaitable


class _StepOfGenerator:
    # What asend(), athrow() and aclose() give, driven by a task: what is thrown before it began goes into the generator.
    def __init__(self, step):
        self._step = step
        self._coro = None

    def send(self, value):
        if self._coro is None:
            self._coro = _wrap_awaitable(self._step)
        return self._coro.send(value)

    def throw(self, e):
        if self._coro is None:
            self._coro = _wrap_awaitable(_generator_of(self._step).athrow(e))
            return self._coro.send(None)
        return self._coro.throw(e)


class Task(Future):
    __module__ = '_asyncio'
    _must_cancel = False
    _fut_waiter = None
    _cancels_requested = 0

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        self._loop = loop = get_event_loop() if loop is None else loop
        self._callbacks = []
        if not _is_coroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        self._name = f'Task-{_next_task_number()}' if name is None else str(name)
        self._coro = _StepOfGenerator(coro) if _is_async_step(coro) else coro
        self._context = context = copy_context() if context is None else context
        loop._tasks[self] = None
        if eager_start and loop.is_running():
            self._start_eagerly()
        else:
            _soon(loop, self._step, (), context)

    def _describe(self):
        parts = Future._describe(self)
        if self._cancels_requested and self._state == 'PENDING':
            parts[0] = 'cancelling'
        parts.insert(1, f'name={self._name!r}')
        if self._fut_waiter is not None:
            parts.insert(2, f'wait_for={self._fut_waiter!r}')
        if self._coro is not None:
            parts.insert(2, f'coro=<{_describe_coroutine(self._coro)}>')
        return parts

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state != 'PENDING':
            return False
        self._cancels_requested += 1
        waiter = self._fut_waiter
        if waiter is not None and waiter.cancel(msg=msg):
            return True
        # Its next step is scheduled already: the error goes in there.
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancels_requested

    def uncancel(self):
        if self._cancels_requested > 0:
            self._cancels_requested -= 1
            if self._cancels_requested == 0:
                self._must_cancel = False
        return self._cancels_requested

    def _start_eagerly(self):
        loop = self._loop
        before = loop._current_task
        outside = _set_context(self._context)
        loop._current_task = self
        try:
            self._run(None)
        finally:
            loop._current_task = before
            _set_context(outside)
            if self._state != 'PENDING':
                self._coro = None

    def _step(self, exc=None):
        if self._state != 'PENDING':
            raise InvalidStateError(f'__step(): already done: {self!r}, {exc!r}')
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        current = loop._current_task
        if current is not None:
            raise RuntimeError(f'Cannot enter into task {self!r} while another task {current!r} is being executed.')
        loop._current_task = self
        try:
            self._run(exc)
        finally:
            loop._current_task = None

    def _run(self, exc):
        try:
            result = self._coro.send(None) if exc is None else self._coro.throw(exc)
        except StopIteration as e:
            if self._must_cancel:
                # Cancelled in its last step.
                self._must_cancel = False
                _end_task(self, 'CANCELLED')
            else:
                self._result = e.value
                _end_task(self, 'FINISHED')
        except CancelledError as e:
            self._cancelled_exc = e
            self._cancel_message = None
            _end_task(self, 'CANCELLED')
        except BaseException as e:
            self._exception = e
            _end_task(self, 'FINISHED')
            self._log_traceback = True
            self._loop._note_failure(self)
            if isinstance(e, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            if not _wait_on(self, result, self._wakeup):
                self._wait_for(result)

    def _wait_for(self, result):
        if result is None:
            _soon(self._loop, self._step, (), self._context)
            return
        if isinstance(result, Future):
            if result._asyncio_future_blocking and result._loop is self._loop and result is not self:
                result._asyncio_future_blocking = False
                result.add_done_callback(self._wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
            if result._loop is not self._loop:
                message = f'Task {self!r} got Future {result!r} attached to a different loop'
            elif result is self:
                message = f'Task cannot await on itself: {self!r}'
            else:
                message = f'yield was used instead of yield from in task {self!r} with {result!r}'
        else:
            message = f'Task got bad yield: {result!r}'
        _soon(self._loop, self._step, (RuntimeError(message),), self._context)

    def _wakeup(self, future):
        if future._exception is None and future._state == 'FINISHED':
            self._step()
            return
        try:
            future.result()
        except BaseException as e:
            self._step(e)
        else:
            self._step()


def create_task(coro, **kwargs):
    return get_running_loop().create_task(coro, **kwargs)


def current_task(loop=None):
    return (get_running_loop() if loop is None else loop)._current_task


def all_tasks(loop=None):
    return set(get_running_loop()._tasks if loop is None else loop._tasks)


def ensure_future(coro_or_future, *, loop=None):
    if not _is_coroutine(coro_or_future) and isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    coro = coro_or_future
    if not _is_coroutine(coro):
        if not _is_awaitable(coro):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro = _wrap_awaitable(coro)
    if loop is None:
        loop = get_event_loop()
    try:
        return loop.create_task(coro)
    except RuntimeError:
        if coro is coro_or_future:
            coro.close()
        raise


class _Pause:
    def __await__(self):
        yield

_pause = _Pause()


async def sleep(delay, result=None):
    if delay <= 0:
        await _pause
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = get_running_loop()
    future = _new_future(loop)
    handle = _at(loop, _after(delay), _set_result_unless_cancelled, (future, result), None)
    try:
        return await future
    except BaseException:
        handle.cancel()
        raise

# ------------------------------------------------------------ several at once

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

# --------------------------------------------------------------------- threads

def _copy_state(source, target):
    # The source is a future of a pool and done: nobody can notice when it is read.
    if target.cancelled():
        return
    if source._state == 'CANCELLED':
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
