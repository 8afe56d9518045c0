/** asyncio: the event loop. Handles run in the order in which they became ready; timers by instant, then creation. */
export const loopSource = String.raw`
class AbstractEventLoop:
    __module__ = 'asyncio.events'


def _stop_when_done(future):
    if not future.cancelled():
        e = future._exception
        if isinstance(e, (SystemExit, KeyboardInterrupt)):
            return
    future.get_loop().stop()


class BaseEventLoop(AbstractEventLoop):
    __module__ = 'asyncio.base_events'

    def __init__(self):
        self._ready = []
        self._timers = _new_timers()
        self._cancelled_timers = 0
        # Another thread has called call_soon_threadsafe: the only thing that ends the loop's sleep early.
        self._woken = False
        self._closed = False
        self._stopping = False
        self._is_running = False
        self._debug = False
        self._task_factory = None
        self._exception_handler = None
        self._default_executor = None
        self._executor_shutdown_called = False
        self._asyncgens = []
        self._current_task = None
        # Tasks that are not done, in order of creation.
        self._tasks = {}
        self._failures = []

    def __repr__(self):
        return f'<{type(self).__name__} running={self._is_running} closed={self._closed} debug={self._debug}>'

    def time(self):
        return _now() / 1000000000

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def is_running(self):
        return self._is_running

    def is_closed(self):
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    # ---------------------------------------------------------- what is to run

    def call_soon(self, callback, *args, context=None):
        self._check_callback(callback, 'call_soon')
        return _soon(self, callback, args, context)

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_callback(callback, 'call_soon_threadsafe')
        handle = Handle(callback, args, self, context)
        _post(self, handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        self._check_callback(callback, 'call_later')
        return _at(self, _after(delay), callback, args, context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_callback(callback, 'call_at')
        return _at(self, _instant(when), callback, args, context)

    def _timer_cancelled(self):
        self._cancelled_timers += 1

    def _check_callback(self, callback, method):
        if self._debug:
            if iscoroutine(callback) or _is_coroutine_function(callback):
                raise TypeError(f'coroutines cannot be used with {method}()')
            if not callable(callback):
                raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')

    # ----------------------------------------------------------------- running

    def _run_once(self):
        if self._failures and self._exception_handler is not None:
            self._report_lost()
        timers = self._timers
        if self._cancelled_timers > 100:
            _drop_cancelled(timers)
            self._cancelled_timers = 0
        deadline = _next_deadline(timers)
        if not self._ready and not self._stopping:
            _idle(self, deadline)
        if self._woken:
            self._woken = False
        if deadline is not None:
            _move_due(self)
        # Only what is ready now: what these add runs the next time.
        batch = self._ready
        self._ready = []
        done = 0
        try:
            for handle in batch:
                done += 1
                callback = _enter_handle(handle)
                if callback is not None:
                    args = handle._args
                    try:
                        if args:
                            callback(*args)
                        else:
                            callback()
                    except (SystemExit, KeyboardInterrupt):
                        raise
                    except BaseException as e:
                        handle._failed(e)
        except BaseException:
            self._ready = batch[done:] + self._ready
            raise

    def _check_running(self):
        if self._is_running:
            raise RuntimeError('This event loop is already running')
        if _running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def run_forever(self):
        self._check_closed()
        self._check_running()
        self._is_running = True
        _set_running_loop(self)
        outside = _set_context(None)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            _set_context(outside)
            self._stopping = False
            self._is_running = False
            _set_running_loop(None)

    def run_until_complete(self, future):
        self._check_closed()
        self._check_running()
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_when_done)
        try:
            self.run_forever()
        except:
            if is_new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop_when_done)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def stop(self):
        self._stopping = True

    def close(self):
        if self._is_running:
            raise RuntimeError('Cannot close a running event loop')
        if self._closed:
            return
        self._report_failures()
        self._closed = True
        self._ready = []
        self._timers = _new_timers()
        self._executor_shutdown_called = True
        executor = self._default_executor
        if executor is not None:
            self._default_executor = None
            executor.shutdown(wait=False)

    # ------------------------------------------------------- futures and tasks

    def create_future(self):
        return _new_future(self)

    def create_task(self, coro, **kwargs):
        self._check_closed()
        if self._task_factory is not None:
            return self._task_factory(self, coro, **kwargs)
        return Task(coro, loop=self, **kwargs) if kwargs else Task(coro, loop=self)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    # -------------------------------------------------------------- exceptions

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key != 'message' and key != 'exception':
                lines.append(f'{key}: {context[key]!r}')
        _log('\n'.join(lines), context.get('exception'))

    def call_exception_handler(self, context):
        handler = self._exception_handler
        if handler is None:
            self.default_exception_handler(context)
            return
        try:
            thing = context.get('task') or context.get('future') or context.get('handle')
            inner = thing.get_context() if hasattr(thing, 'get_context') else None
            if inner is not None:
                inner.run(handler, self, context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self.default_exception_handler({
                'message': 'Unhandled error in exception handler',
                'exception': e,
                'context': context,
            })

    def _note_failure(self, future):
        self._failures.append(future)

    # CPython tells when the last reference goes; a handler of the program hears it as early here, stderr at the end.
    def _report_lost(self):
        unheard = [future for future in self._failures if future._log_traceback]
        self._failures = []
        lost = _unreachable(unheard)
        self._failures = [future for future in unheard if future not in lost]
        for future in lost:
            self._report_failure(future)

    def _report_failures(self):
        failures = self._failures
        self._failures = []
        for future in failures:
            if future._log_traceback:
                self._report_failure(future)

    def _report_failure(self, future):
        future._log_traceback = False
        self.call_exception_handler({
            'message': f'{type(future).__name__} exception was never retrieved',
            'exception': future._exception,
            'future': future,
        })

    # ----------------------------------------------------------------- the end

    async def shutdown_asyncgens(self):
        closing = [g for g in self._asyncgens if not _is_exhausted(g)]
        self._asyncgens = []
        if not closing:
            return
        results = await gather(*[g.aclose() for g in closing], return_exceptions=True)
        for result, g in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {g!r}',
                    'exception': result,
                    'asyncgen': g,
                })

    # ----------------------------------------------------------------- threads

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        self._check_callback(func, 'run_in_executor')
        if executor is None:
            executor = self._default_executor
            if self._executor_shutdown_called:
                raise RuntimeError('Executor shutdown has been called')
            if executor is None:
                executor = _ThreadPoolExecutor(thread_name_prefix='asyncio')
                self._default_executor = executor
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        if not isinstance(executor, _ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')
        self._default_executor = executor

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        future = self.create_future()
        thread = _Thread(target=self._shut_executor, args=(future,))
        thread.start()
        try:
            async with Timeout(None if timeout is None else self.time() + timeout):
                await future
        except TimeoutError:
            _log(f'The executor did not finishing joining its threads within {timeout} seconds.', None)
            self._default_executor.shutdown(wait=False)
        else:
            thread.join()

    def _shut_executor(self, future):
        try:
            self._default_executor.shutdown(wait=True)
            if not self._closed:
                self.call_soon_threadsafe(_set_result_unless_cancelled, future, None)
        except Exception as e:
            if not self._closed and not future.cancelled():
                self.call_soon_threadsafe(future.set_exception, e)


def _close_abandoned(loop, generator):
    loop._asyncgens.remove(generator)
    loop.create_task(generator.aclose())


class _UnixSelectorEventLoop(BaseEventLoop):
    __module__ = 'asyncio.unix_events'

SelectorEventLoop = _UnixSelectorEventLoop
EventLoop = SelectorEventLoop


def get_running_loop():
    loop = _running_loop()
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def get_event_loop():
    loop = _running_loop()
    if loop is None:
        loop = _chosen_loop()
        if loop is None:
            raise RuntimeError(f'There is no current event loop in thread {_thread_name()!r}.')
    return loop


def set_event_loop(loop):
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _choose_loop(loop)


def new_event_loop():
    return SelectorEventLoop()
`;
