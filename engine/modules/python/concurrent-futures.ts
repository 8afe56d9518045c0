/**
 * The Python part of `concurrent.futures`. Code here has no scheduling points of its own: `_step` marks a moment that others can
 * notice, `_wait` waits for a waiter to be set, `_put` and `_get` are the pool's queue (see python/threading.ts and python/queue.ts).
 */
export const futuresSource = `
import threading

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
_PENDING = 'PENDING'
_RUNNING = 'RUNNING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'
TimeoutError = TimeoutError


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class _Waiter:
    def __init__(self):
        self._set = False


class Future:
    def __init__(self):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._callbacks = []

    def _is_done(self):
        return self._state in (_CANCELLED, _FINISHED)

    def _complete(self, state):
        self._state = state
        waiters = self._waiters
        self._waiters = []
        for w in waiters:
            w.notice(self)
        callbacks = self._callbacks
        self._callbacks = []
        for fn in callbacks:
            self._call(fn)

    def _call(self, fn):
        try:
            fn(self)
        except Exception as e:
            _log_callback(e)

    def cancel(self):
        _step(self)
        if self._state in (_RUNNING, _FINISHED):
            return False
        if self._state == _PENDING:
            self._complete(_CANCELLED)
        return True

    def cancelled(self):
        _step(self)
        return self._state == _CANCELLED

    def running(self):
        _step(self)
        return self._state == _RUNNING

    def done(self):
        _step(self)
        return self._is_done()

    def _await_done(self, timeout):
        _step(self)
        if self._is_done():
            return
        waiter = _DoneWaiter(1)
        self._waiters = self._waiters + [waiter]
        if not _wait(waiter, timeout, self):
            if not self._is_done():
                raise TimeoutError()

    def result(self, timeout=None):
        self._await_done(timeout)
        if self._state == _CANCELLED:
            raise CancelledError()
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._await_done(timeout)
        if self._state == _CANCELLED:
            raise CancelledError()
        return self._exception

    def add_done_callback(self, fn):
        _step(self)
        if self._is_done():
            self._call(fn)
        else:
            self._callbacks = self._callbacks + [fn]

    def set_running_or_notify_cancel(self):
        _step(self)
        if self._state == _CANCELLED:
            return False
        if self._state != _PENDING:
            raise RuntimeError('Future in unexpected state')
        self._state = _RUNNING
        return True

    def set_result(self, result):
        _step(self)
        if self._is_done():
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result = result
        self._complete(_FINISHED)

    def set_exception(self, exception):
        _step(self)
        if self._is_done():
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._exception = exception
        self._complete(_FINISHED)

    def __repr__(self):
        state = self._state.lower()
        if self._state == _FINISHED:
            if self._exception is not None:
                return f'<Future at 0x7f0000000000 state={state} raised {type(self._exception).__name__}>'
            return f'<Future at 0x7f0000000000 state={state} returned {type(self._result).__name__}>'
        return f'<Future at 0x7f0000000000 state={state}>'


def _log_callback(e):
    pass


class _DoneWaiter:
    def __init__(self, count, first_exception=False):
        self._set = count <= 0
        self._left = count
        self._first_exception = first_exception
        self._finished = []

    def notice(self, future):
        self._finished = self._finished + [future]
        self._left = self._left - 1
        failed = self._first_exception and future._state == _FINISHED and future._exception is not None
        if self._left <= 0 or failed:
            self._set = True


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else timeout + _clock()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(futures, end)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        self.shutdown(wait=True)
        return False


def _clock():
    import time
    return time.monotonic()


def _results(futures, end):
    futures.reverse()
    try:
        while futures:
            future = futures.pop()
            yield future.result() if end is None else future.result(end - _clock())
    finally:
        for future in futures:
            future.cancel()


class _Pools:
    count = 0


_open_pools = []


class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 6
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._jobs = _new_queue('fifo', 0)
        self._idle = 0
        self._threads = []
        self._is_shut_down = False
        self._initializer = initializer
        self._initargs = initargs
        self._prefix = thread_name_prefix or f'ThreadPoolExecutor-{_Pools.count}'
        _Pools.count += 1
        if not _open_pools:
            _at_exit(_shut_all_down)
        _open_pools.append(self)

    def submit(self, fn, /, *args, **kwargs):
        _step(self)
        if self._is_shut_down:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        _put(self._jobs, (future, fn, args, kwargs), None)
        if self._idle > 0:
            self._idle = self._idle - 1
        elif len(self._threads) < self._max_workers:
            t = threading.Thread(target=_work, args=(self,), name=f'{self._prefix}_{len(self._threads)}')
            self._threads = self._threads + [t]
            t.start()
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        _step(self)
        self._is_shut_down = True
        if cancel_futures:
            while True:
                result, job = _get(self._jobs, 0)
                if result != 0:
                    break
                if job is not None:
                    job[0].cancel()
        _put(self._jobs, None, None)
        if wait:
            for t in self._threads:
                t.join()


def _shut_all_down():
    for pool in list(_open_pools):
        pool._is_shut_down = True
        _put(pool._jobs, None, None)
    for pool in list(_open_pools):
        for t in pool._threads:
            t.join()


def _work(pool):
    if pool._initializer is not None:
        pool._initializer(*pool._initargs)
    while True:
        result, job = _get(pool._jobs, 0)
        if result != 0:
            pool._idle = pool._idle + 1
            result, job = _get(pool._jobs, None)
        if job is None:
            _put(pool._jobs, None, None)
            return
        future, fn, args, kwargs = job
        if not future.set_running_or_notify_cancel():
            continue
        try:
            value = fn(*args, **kwargs)
        except BaseException as e:
            future.set_exception(e)
        else:
            future.set_result(value)
        del job, future, fn, args, kwargs


class DoneAndNotDoneFutures(tuple):
    def __new__(cls, done, not_done):
        return tuple.__new__(cls, (done, not_done))

    @property
    def done(self):
        return self[0]

    @property
    def not_done(self):
        return self[1]

    def __repr__(self):
        return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = list(dict.fromkeys(fs))
    if fs:
        _step(fs[0])
    done = [f for f in fs if f._is_done()]
    pending = [f for f in fs if not f._is_done()]
    if return_when == FIRST_COMPLETED and done:
        return DoneAndNotDoneFutures(set(done), set(pending))
    if return_when == FIRST_EXCEPTION and done:
        for f in done:
            if f._state == _FINISHED and f._exception is not None:
                return DoneAndNotDoneFutures(set(done), set(pending))
    if not pending:
        return DoneAndNotDoneFutures(set(done), set())
    waiter = _DoneWaiter(1 if return_when == FIRST_COMPLETED else len(pending), return_when == FIRST_EXCEPTION)
    for f in pending:
        f._waiters = f._waiters + [waiter]
    _wait(waiter, timeout, pending[0])
    for f in pending:
        f._waiters = [w for w in f._waiters if w is not waiter]
    done.extend(waiter._finished)
    return DoneAndNotDoneFutures(set(done), set([f for f in fs if f not in done]))


class _CompletionWaiter:
    def __init__(self):
        self._set = False
        self._finished = []

    def notice(self, future):
        self._finished = self._finished + [future]
        self._set = True


def as_completed(fs, timeout=None):
    end = None if timeout is None else timeout + _clock()
    fs = list(dict.fromkeys(fs))
    total = len(fs)
    if fs:
        _step(fs[0])
    done = [f for f in fs if f._is_done()]
    pending = [f for f in fs if not f._is_done()]
    waiter = _CompletionWaiter()
    for f in pending:
        f._waiters = f._waiters + [waiter]
    try:
        while done:
            yield done.pop(_pick(len(done)) if len(done) > 1 else 0)
        left = len(pending)
        while left:
            if not waiter._finished:
                waiter._set = False
                if not _wait(waiter, None if end is None else max(0, end - _clock()), pending[0]):
                    raise TimeoutError(f'{left} (of {total}) futures unfinished')
            finished = waiter._finished
            waiter._finished = []
            for f in finished:
                left -= 1
                yield f
    finally:
        for f in pending:
            f._waiters = [w for w in f._waiters if w is not waiter]
`;
