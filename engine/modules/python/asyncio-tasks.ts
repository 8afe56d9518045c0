/** asyncio: tasks and sleep. */
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
        _seen('start', self)
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
        _seen('resume', self)
        try:
            self._run(None)
        finally:
            loop._current_task = before
            _seen('suspend', self)
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
        _seen('resume', self)
        try:
            self._run(exc)
        finally:
            loop._current_task = None
            _seen('suspend', self)

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
`;
