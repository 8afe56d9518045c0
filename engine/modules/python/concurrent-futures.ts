/**
 * The Python part of `concurrent.futures`: futures and what waits for several of them; the pools are in concurrent-pools.ts. Code here has
 * no scheduling points of its own: `_step` marks a moment that others can notice, `_claim` and `_finish` those at which a job begins
 * and is done, `_await_done` and `_wait` wait (engine/modules/concurrent-futures.ts).
 */
export const futuresSource = String.raw`
import threading

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
_PENDING = 'PENDING'
_RUNNING = 'RUNNING'
_CANCELLED = 'CANCELLED'
_CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
_FINISHED = 'FINISHED'
TimeoutError = TimeoutError


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class Future:
    def __init__(self):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._callbacks = []
        # Who runs it; before that, the pool whose workers will.
        self._runner = None

    def _is_done(self):
        return self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED, _FINISHED)

    def _tell_waiters(self):
        for w in self._waiters:
            w.notice(self)

    def _call_back(self):
        for fn in self._callbacks:
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
            self._state = _CANCELLED
            self._call_back()
        return True

    def cancelled(self):
        _step(self)
        return self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED)

    def running(self):
        _step(self)
        return self._state == _RUNNING

    def done(self):
        _step(self)
        return self._is_done()

    def result(self, timeout=None):
        if not _await_done(self, timeout):
            raise TimeoutError()
        if self._state != _FINISHED:
            raise CancelledError()
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        if not _await_done(self, timeout):
            raise TimeoutError()
        if self._state != _FINISHED:
            raise CancelledError()
        return self._exception

    def add_done_callback(self, fn):
        _step(self)
        if self._is_done():
            self._call(fn)
        else:
            self._callbacks = self._callbacks + [fn]

    def set_running_or_notify_cancel(self):
        _claim(self)
        if self._state == _CANCELLED:
            self._state = _CANCELLED_AND_NOTIFIED
            self._tell_waiters()
            return False
        if self._state != _PENDING:
            raise RuntimeError('Future in unexpected state')
        self._state = _RUNNING
        return True

    def set_result(self, result):
        _finish(self)
        if self._is_done():
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._result = result
        self._state = _FINISHED
        self._tell_waiters()
        self._call_back()

    def set_exception(self, exception):
        _finish(self)
        if self._is_done():
            raise InvalidStateError(f'{self._state}: {self!r}')
        self._exception = exception
        self._state = _FINISHED
        self._tell_waiters()
        self._call_back()

    def __repr__(self):
        state = _state_text(self)
        if state == 'finished':
            if self._exception is not None:
                return f'<Future at 0x7f0000000000 state={state} raised {type(self._exception).__name__}>'
            return f'<Future at 0x7f0000000000 state={state} returned {type(self._result).__name__}>'
        return f'<Future at 0x7f0000000000 state={state}>'


def _log_callback(e):
    pass


def _is_settled(future):
    # A cancelled future counts only when its pool has noticed, as in CPython.
    return future._state in (_CANCELLED_AND_NOTIFIED, _FINISHED)


class _DoneWaiter:
    def __init__(self, count, first_exception):
        self._set = False
        self._left = count
        self._first_exception = first_exception
        self._finished = []

    def notice(self, future):
        self._finished = self._finished + [future]
        self._left = self._left - 1
        failed = self._first_exception and future._exception is not None
        if self._left <= 0 or failed:
            self._set = True


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
    done = [f for f in fs if _is_settled(f)]
    pending = [f for f in fs if not _is_settled(f)]
    if return_when == FIRST_COMPLETED and done:
        return DoneAndNotDoneFutures(set(done), set(pending))
    if return_when == FIRST_EXCEPTION and any(f._exception is not None for f in done):
        return DoneAndNotDoneFutures(set(done), set(pending))
    if not pending:
        return DoneAndNotDoneFutures(set(done), set())
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return condition: {return_when!r}')
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


def _any_of(count):
    # An operation has few alternatives: a long row is halved first.
    low = 0
    high = count
    while high - low > 4:
        middle = (low + high) // 2
        if _pick(2):
            low = middle
        else:
            high = middle
    return low + _pick(high - low) if high - low > 1 else low


def as_completed(fs, timeout=None):
    end = None if timeout is None else timeout + _clock()
    fs = list(dict.fromkeys(fs))
    total = len(fs)
    if fs:
        _step(fs[0])
    done = [f for f in fs if _is_settled(f)]
    pending = [f for f in fs if not _is_settled(f)]
    waiter = _CompletionWaiter()
    for f in pending:
        f._waiters = f._waiters + [waiter]
    try:
        while done:
            yield done.pop(_any_of(len(done)))
        left = len(pending)
        while left:
            late = end is not None and end < _clock()
            if not late and not waiter._finished:
                waiter._set = False
                late = not _wait(waiter, None if end is None else end - _clock(), pending[0])
            if late:
                raise TimeoutError(f'{left} (of {total}) futures unfinished')
            finished = waiter._finished
            waiter._finished = []
            for f in finished:
                left -= 1
                yield f
    finally:
        for f in pending:
            f._waiters = [w for w in f._waiters if w is not waiter]


def _clock():
    import time
    return time.monotonic()


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError('buffersize must be an integer or None')
        if buffersize is not None and buffersize < 1:
            raise ValueError('buffersize must be None or > 0')
        end = None if timeout is None else timeout + _clock()
        rest = zip(*iterables)
        futures = []
        for args in rest:
            futures.append(self.submit(fn, *args))
            if buffersize is not None and len(futures) == buffersize:
                break
        return _results(self, fn, futures, rest if buffersize else None, end)

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        self.shutdown(wait=True)
        return False


def _result_or_cancel(future, timeout):
    try:
        return future.result(timeout)
    except TimeoutError:
        future.cancel()
        raise


def _results(executor, fn, futures, rest, end):
    try:
        while futures:
            if rest is not None:
                args = next(rest, None)
                if args:
                    futures.append(executor.submit(fn, *args))
            yield _result_or_cancel(futures.pop(0), None if end is None else end - _clock())
    finally:
        for future in futures:
            future.cancel()
`;
