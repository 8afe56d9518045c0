/** asyncio: exceptions, handles and futures. */
export const futuresSource = String.raw`
from concurrent.futures import Future as _PoolFuture, CancelledError as _PoolCancelledError, ThreadPoolExecutor as _ThreadPoolExecutor
from contextvars import copy_context, _set_context
from threading import Thread as _Thread

class CancelledError(BaseException):
    __module__ = 'asyncio.exceptions'

class InvalidStateError(Exception):
    __module__ = 'asyncio.exceptions'

class BrokenBarrierError(RuntimeError):
    __module__ = 'asyncio.exceptions'

TimeoutError = TimeoutError

# --------------------------------------------------------------------- handles

class Handle:
    __module__ = 'asyncio.events'
    _cancelled = False

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = copy_context() if context is None else context

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        return self._context

    def _failed(self, exception):
        self._loop.call_exception_handler({
            'message': f'Exception in callback {_describe_callback(self._callback)}',
            'exception': exception,
            'handle': self,
        })

    def _describe(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append('cancelled')
        if self._callback is not None:
            parts.append(_describe_callback(self._callback))
        return parts

    def __repr__(self):
        return '<' + ' '.join(self._describe()) + '>'


class TimerHandle(Handle):
    __module__ = 'asyncio.events'

    def __init__(self, when, callback, args, loop, context=None):
        Handle.__init__(self, callback, args, loop, context)
        self._when = when

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled:
            Handle.cancel(self)
            self._loop._timer_cancelled()

    def _describe(self):
        parts = Handle._describe(self)
        parts.insert(2 if self._cancelled else 1, f'when={self._when}')
        return parts


def _describe_callback(callback):
    place = ''
    inner = getattr(callback, '__func__', callback)
    source = _function_place(inner)
    if source is not None:
        place = f' at {source}'
    name = getattr(callback, '__qualname__', None) or getattr(callback, '__name__', None) or repr(callback)
    return f'{name}(){place}'

# --------------------------------------------------------------------- futures

class Future:
    __module__ = '_asyncio'
    _state = 'PENDING'
    _result = None
    _exception = None
    _cancel_message = None
    # The CancelledError with which a task ended: raised once to whoever asks for its result.
    _cancelled_exc = None
    # Somebody should ask for the exception.
    _log_traceback = False
    # True between the yield of a future by __await__ and the task's taking note of it.
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []

    def __class_getitem__(cls, item):
        return cls

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != 'PENDING'

    def cancelled(self):
        return self._state == 'CANCELLED'

    def _make_cancelled_error(self):
        e = self._cancelled_exc
        if e is not None:
            self._cancelled_exc = None
            return e
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def cancel(self, msg=None):
        self._log_traceback = False
        if self._state != 'PENDING':
            return False
        self._cancel_message = msg
        _finish(self, 'CANCELLED')
        return True

    def result(self):
        if self._state == 'FINISHED':
            if self._exception is None:
                return self._result
            self._log_traceback = False
            raise self._exception
        if self._state == 'CANCELLED':
            raise self._make_cancelled_error()
        raise InvalidStateError('Result is not set.')

    def exception(self):
        if self._state == 'CANCELLED':
            raise self._make_cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError('Exception is not set.')
        self._log_traceback = False
        return self._exception

    def set_result(self, result):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result = result
        _finish(self, 'FINISHED')

    def set_exception(self, exception):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        if isinstance(exception, StopIteration):
            wrapped = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            wrapped.__cause__ = exception
            wrapped.__context__ = exception
            exception = wrapped
        self._exception = exception
        _finish(self, 'FINISHED')
        self._log_traceback = True
        self._loop._note_failure(self)

    def add_done_callback(self, fn, *, context=None):
        _add_callback(self, fn, context)

    def remove_done_callback(self, fn):
        kept = [pair for pair in self._callbacks if not pair[0] == fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks = kept
        return removed

    def __await__(self):
        if self._state == 'PENDING':
            self._asyncio_future_blocking = True
            yield self
            if self._state == 'PENDING':
                raise RuntimeError("await wasn't used with future")
        return self._result if self._exception is None and self._state == 'FINISHED' else self.result()

    __iter__ = __await__

    def _describe(self):
        parts = [self._state.lower()]
        if self._state == 'FINISHED':
            if self._exception is not None:
                parts.append(f'exception={self._exception!r}')
            else:
                parts.append(f'result={self._result!r}')
        callbacks = self._callbacks
        if callbacks:
            shown = [_describe_callback(callbacks[0][0])]
            if len(callbacks) > 2:
                shown.append(f'<{len(callbacks) - 2} more>')
            if len(callbacks) > 1:
                shown.append(_describe_callback(callbacks[-1][0]))
            parts.append('cb=[' + ', '.join(shown) + ']')
        return parts

    def __repr__(self):
        return f'<{type(self).__name__} ' + ' '.join(self._describe()) + '>'


_native_classes(Handle, TimerHandle, Future)


def isfuture(obj):
    return isinstance(obj, Future) or getattr(type(obj), '_asyncio_future_blocking', None) is not None


`;
