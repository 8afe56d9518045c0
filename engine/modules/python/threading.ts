/**
 * The Python part of `threading`. Code here has no scheduling points of its own; `_acquire`, `_release`, `_wait`, `_step`, `_start`,
 * `_join` and `_is_alive` are visible operations of one step each (engine/modules/threading.ts).
 */
export const threadingSource = String.raw`
class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        if group is not None:
            raise AssertionError('group argument must be None for now')
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        if name is None:
            name = f'Thread-{_next_number()}'
            if target is not None:
                suffix = getattr(target, '__name__', None)
                if suffix is not None:
                    name = f'{name} ({suffix})'
        self._name = str(name)
        if daemon is None:
            current = _current()
            daemon = False if current is None else current._daemonic
        self._daemonic = daemon
        self._started = False

    def start(self):
        if not hasattr(self, '_started'):
            raise RuntimeError('thread.__init__() not called')
        _start(self, self._name, self._daemonic, _bootstrap)

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            _forget_target(self)

    def join(self, timeout=None):
        if not hasattr(self, '_started'):
            raise RuntimeError('Thread.__init__() not called')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        _join(self, timeout)

    def is_alive(self):
        return _is_alive(self)

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = str(value)
        _set_name(self, self._name)

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, value):
        if self._started:
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = value

    def isDaemon(self):
        return self._daemonic

    def setDaemon(self, value):
        self.daemon = value

    def getName(self):
        return self._name

    def setName(self, value):
        self.name = value

    @property
    def ident(self):
        return _thread_ident(self)

    native_id = ident

    def __repr__(self):
        status = _status(self)
        if self._daemonic:
            status += ' daemon'
        if status != 'initial':
            status += f' {self.ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name='MainThread', daemon=False)
        self._started = True


_main_thread = _MainThread()


def _bootstrap(thread):
    try:
        thread.run()
    except SystemExit:
        pass
    except BaseException as e:
        hook = _except_hook()
        if hook is None:
            _report(thread, e)
        else:
            _note_exception(thread, e)
            hook(ExceptHookArgs((type(e), e, e.__traceback__, thread)))


class ExceptHookArgs(tuple):
    __module__ = '_thread'
    __qualname__ = '_ExceptHookArgs'
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __new__(cls, values):
        return tuple.__new__(cls, values)

    def __repr__(self):
        return (f'_thread._ExceptHookArgs(exc_type={self[0]!r}, exc_value={self[1]!r}, '
                f'exc_traceback={self[2]!r}, thread={self[3]!r})')


def excepthook(args):
    if args[0] is not SystemExit:
        _report(args[3], args[1])


def stack_size(*args):
    return _stack_size(*args)


def current_thread():
    thread = _current()
    return _main_thread if thread is None else thread

currentThread = current_thread


def main_thread():
    return _main_thread


def get_ident():
    return _ident()

get_native_id = get_ident


def enumerate():
    return [_main_thread] + _alive()


def active_count():
    return len(_alive()) + 1

activeCount = active_count


class Semaphore:
    _kind = 'semaphore'

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._permits = _new_permits(self._kind, value)

    @property
    def _value(self):
        return _permits(self._permits)

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        return _acquire(self._permits, blocking, timeout)

    def __enter__(self):
        return _acquire(self._permits, True, None)

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        _release(self._permits, n)

    def __exit__(self, t, v, tb):
        _release(self._permits, 1)

    def __repr__(self):
        return f'<threading.{type(self).__name__} at 0x7f0000000000: value={self._value}>'


class BoundedSemaphore(Semaphore):
    _kind = 'bounded'

    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def __repr__(self):
        return f'<threading.{type(self).__name__} at 0x7f0000000000: value={self._value}/{self._initial_value}>'


class _Waiter:
    def __init__(self):
        self._set = False


class Event:
    def __init__(self):
        self._flag = False
        self._waiters = []

    def is_set(self):
        _step(self)
        return self._flag

    isSet = is_set

    def set(self):
        _step(self)
        self._flag = True
        waiters = self._waiters
        self._waiters = []
        for w in waiters:
            w._set = True

    def clear(self):
        _step(self)
        self._flag = False

    def wait(self, timeout=None):
        _step(self)
        if self._flag:
            return True
        waiter = _Waiter()
        self._waiters = self._waiters + [waiter]
        if _wait(waiter, timeout, self):
            return True
        self._waiters = [w for w in self._waiters if w is not waiter]
        return self._flag

    def __repr__(self):
        _step(self)
        return f"<threading.Event at 0x7f0000000000: {'set' if self._flag else 'unset'}>"


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        if not _is_lock(self._lock):
            _refuse('a Condition takes a Lock or an RLock here')
        self._waiters = []

    def acquire(self, *args, **kwargs):
        return self._lock.acquire(*args, **kwargs)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def locked(self):
        return self._lock.locked()

    def wait(self, timeout=None):
        if not _owns(self._lock):
            raise RuntimeError('cannot wait on un-acquired lock')
        _step(self, self._lock)
        waiter = _Waiter()
        self._waiters = self._waiters + [waiter]
        count = _release_all(self._lock)
        notified = _wait(waiter, timeout, self)
        if not notified:
            self._waiters = [w for w in self._waiters if w is not waiter]
        for _ in range(count):
            _acquire(self._lock, True, -1)
        return notified

    def wait_for(self, predicate, timeout=None):
        end = None
        left = timeout
        result = predicate()
        while not result:
            if left is not None:
                if end is None:
                    end = _now() + left
                else:
                    left = end - _now()
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not _owns(self._lock):
            raise RuntimeError('cannot notify on un-acquired lock')
        _step(self, self._lock)
        first = self._waiters[:n]
        self._waiters = self._waiters[n:]
        for w in first:
            w._set = True

    def notify_all(self):
        self.notify(len(self._waiters))

    notifyAll = notify_all


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()
`;
