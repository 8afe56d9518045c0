/** Python part of `multiprocessing`: locks, conditions, events and barriers that processes share, after CPython's synchronize.py. */
export const processLocksSource = String.raw`
class _SemLock:
    __module__ = 'multiprocessing.synchronize'

    def acquire(self, block=True, timeout=None):
        return _acquire(self._k, bool(block), None if timeout is None else max(0, timeout))

    def release(self):
        _release(self._k, 1)

    def __enter__(self):
        return _acquire(self._k, True, None)

    def __exit__(self, *args):
        _release(self._k, 1)

    def locked(self):
        return _permits(self._k) == 0


class Lock(_SemLock):
    __module__ = 'multiprocessing.synchronize'
    _inherited_as = 'Lock'

    def __init__(self):
        self._k = _new_permits('lock', 1)


class RLock(_SemLock):
    __module__ = 'multiprocessing.synchronize'
    _inherited_as = 'RLock'

    def __init__(self):
        self._k = _new_permits('rlock', 1)


class Semaphore(_SemLock):
    __module__ = 'multiprocessing.synchronize'
    _inherited_as = 'Semaphore'

    def __init__(self, value=1):
        self._k = _new_permits('semaphore', value)

    def get_value(self):
        return _permits(self._k)

    def __repr__(self):
        return f'<{type(self).__name__}(value={_permits(self._k)})>'


class BoundedSemaphore(Semaphore):
    __module__ = 'multiprocessing.synchronize'
    _inherited_as = 'BoundedSemaphore'

    def __init__(self, value=1):
        self._k = _new_permits('bounded', value)
        self._max = value

    def __repr__(self):
        return f'<{type(self).__name__}(value={_permits(self._k)}, maxvalue={self._max})>'


class _Record:
    pass


class _Waiter:
    def __init__(self):
        self._set = False


class Condition:
    __module__ = 'multiprocessing.synchronize'
    _inherited_as = 'Condition'

    def __init__(self, lock=None):
        self._lock = lock or RLock()
        self._s = _share(_Record())
        self._s.waiters = []

    def acquire(self, *args, **kwargs):
        return self._lock.acquire(*args, **kwargs)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def wait(self, timeout=None):
        lock = self._lock._k
        assert _owns(lock), 'must acquire() condition before using wait()'
        s = self._s
        _step(s, lock)
        waiter = _share(_Waiter())
        s.waiters = s.waiters + [waiter]
        count = _release_all(lock)
        notified = _wait(waiter, timeout, s)
        if not notified:
            s.waiters = [w for w in s.waiters if w is not waiter]
        for _ in range(count):
            _acquire(lock, True, None)
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
        lock = self._lock._k
        assert _owns(lock), 'lock is not owned'
        s = self._s
        _step(s, lock)
        first = s.waiters[:n]
        s.waiters = s.waiters[n:]
        for w in first:
            w._set = True

    def notify_all(self):
        self.notify(len(self._s.waiters))


class Event:
    __module__ = 'multiprocessing.synchronize'
    _inherited_as = 'Condition'

    def __init__(self):
        self._s = _share(_Record())
        self._s.flag = False
        self._s.waiters = []

    def is_set(self):
        _step(self._s)
        return self._s.flag

    def set(self):
        s = self._s
        _step(s)
        s.flag = True
        waiters = s.waiters
        s.waiters = []
        for w in waiters:
            w._set = True

    def clear(self):
        _step(self._s)
        self._s.flag = False

    def wait(self, timeout=None):
        s = self._s
        _step(s)
        if s.flag:
            return True
        waiter = _share(_Waiter())
        s.waiters = s.waiters + [waiter]
        if _wait(waiter, timeout, s):
            return True
        s.waiters = [w for w in s.waiters if w is not waiter]
        return s.flag

    def __repr__(self):
        set_status = 'set' if self.is_set() else 'unset'
        return f'<{type(self).__qualname__} at 0x7f0000000000 {set_status}>'


class Barrier:
    __module__ = 'multiprocessing.synchronize'
    _inherited_as = 'Condition'

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._action = action
        self._timeout = timeout
        self._parties = parties
        s = self._s = _share(_Record())
        s.count = 0
        s.generation = _share(_Waiter())
        s.generation._failed = False
        s.broken = False

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        s = self._s
        _step(s)
        if s.broken:
            raise BrokenBarrierError
        generation = s.generation
        index = s.count
        s.count = index + 1
        if index + 1 == self._parties:
            if self._action is not None:
                try:
                    self._action()
                except:
                    self._break(generation)
                    raise
            s.count = 0
            self._next_generation()
            generation._set = True
            return index
        if not _wait(generation, timeout, s):
            if not generation._set:
                self._break(generation)
                raise BrokenBarrierError
        if generation._failed:
            raise BrokenBarrierError
        return index

    def _next_generation(self):
        waiter = _share(_Waiter())
        waiter._failed = False
        self._s.generation = waiter

    def _break(self, generation):
        self._s.broken = True
        generation._failed = True
        generation._set = True

    def reset(self):
        s = self._s
        _step(s)
        generation = s.generation
        if s.count > 0:
            generation._failed = True
            generation._set = True
        s.count = 0
        s.broken = False
        self._next_generation()

    def abort(self):
        _step(self._s)
        self._break(self._s.generation)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        _step(self._s)
        return self._s.count

    @property
    def broken(self):
        _step(self._s)
        return self._s.broken
`;
