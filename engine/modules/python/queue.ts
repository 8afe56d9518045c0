/**
 * The Python part of `queue`: arguments and exceptions; `_put`, `_get`, … are visible operations of one step (engine/modules/queue.ts).
 * A queue is *open* if the program looks inside it, gives it hooks of its own, or orders its items itself: then it is what CPython's
 * is, a list behind a lock and three conditions, because code of the program runs while the lock is held.
 */
export const queueSource = String.raw`
class Empty(Exception):
    pass


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


class Queue:
    _kind = 'fifo'

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._is_open = _opens_queues(self._kind) or _has_hooks(type(self))
        if not self._is_open:
            self._q = _new_queue(self._kind, maxsize)
            return
        import threading
        from time import monotonic
        self._clock = monotonic
        self._init(maxsize)
        self.mutex = threading.Lock()
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)
        self.all_tasks_done = threading.Condition(self.mutex)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def __getattr__(self, name):
        if name in ('queue', 'mutex', 'not_empty', 'not_full', 'all_tasks_done', 'unfinished_tasks', 'is_shutdown'):
            _refuse(f"'{name}' of a queue is not offered in a program that gives objects of its own such an attribute")
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def put(self, item, block=True, timeout=None):
        if self._is_open:
            return self._put_open(item, block, timeout)
        if not block:
            timeout = 0
        elif timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        result = _put(self._q, item, timeout)
        if result == 1:
            raise Full
        if result == 2:
            raise ShutDown

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get(self, block=True, timeout=None):
        if self._is_open:
            return self._get_open(block, timeout)
        if not block:
            timeout = 0
        elif timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        result, item = _get(self._q, timeout)
        if result == 1:
            raise Empty
        if result == 2:
            raise ShutDown
        return item

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        if self._is_open:
            return self._task_done_open()
        _task_done(self._q)

    def join(self):
        if self._is_open:
            return self._join_open()
        _join(self._q)

    def qsize(self):
        if self._is_open:
            with self.mutex:
                return self._qsize()
        return _size(self._q)

    def empty(self):
        if self._is_open:
            with self.mutex:
                return not self._qsize()
        return _size(self._q) == 0

    def full(self):
        if self._is_open:
            with self.mutex:
                return 0 < self.maxsize <= self._qsize()
        return 0 < self.maxsize <= _size(self._q)

    def shutdown(self, immediate=False):
        if self._is_open:
            return self._shutdown_open(immediate)
        _shutdown(self._q, immediate)

    def _init(self, maxsize):
        from collections import deque
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def _put_open(self, item, block, timeout):
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                if not block:
                    if self._qsize() >= self.maxsize:
                        raise Full
                elif timeout is None:
                    while self._qsize() >= self.maxsize:
                        self.not_full.wait()
                        if self.is_shutdown:
                            raise ShutDown
                elif timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                else:
                    end = self._clock() + timeout
                    while self._qsize() >= self.maxsize:
                        remaining = end - self._clock()
                        if remaining <= 0.0:
                            raise Full
                        self.not_full.wait(remaining)
                        if self.is_shutdown:
                            raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def _get_open(self, block, timeout):
        with self.not_empty:
            if self.is_shutdown and not self._qsize():
                raise ShutDown
            if not block:
                if not self._qsize():
                    raise Empty
            elif timeout is None:
                while not self._qsize():
                    self.not_empty.wait()
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                end = self._clock() + timeout
                while not self._qsize():
                    remaining = end - self._clock()
                    if remaining <= 0.0:
                        raise Empty
                    self.not_empty.wait(remaining)
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown
            item = self._get()
            self.not_full.notify()
            return item

    def _task_done_open(self):
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished <= 0:
                if unfinished < 0:
                    raise ValueError('task_done() called too many times')
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def _join_open(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def _shutdown_open(self, immediate):
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()


class LifoQueue(Queue):
    _kind = 'lifo'

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    _kind = 'priority'

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        from heapq import heappush
        heappush(self.queue, item)

    def _get(self):
        from heapq import heappop
        return heappop(self.queue)


_plain_kinds = (Queue, LifoQueue, PriorityQueue)


def _has_hooks(cls):
    if cls in _plain_kinds:
        return False
    for name in ('_init', '_qsize', '_put', '_get'):
        if getattr(cls, name) not in [getattr(kind, name) for kind in _plain_kinds]:
            return True
    return False


class SimpleQueue:
    def __init__(self):
        self._q = _new_queue('fifo', 0)

    def put(self, item, block=True, timeout=None):
        _put(self._q, item, None)

    def put_nowait(self, item):
        _put(self._q, item, None)

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        result, item = _get(self._q, timeout if block else 0)
        if result == 1:
            raise Empty
        return item

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return _size(self._q)

    def empty(self):
        return _size(self._q) == 0
`;
