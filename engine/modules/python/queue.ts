/** The Python part of `queue`: arguments and exceptions; `_put`, `_get`, … are visible operations of one step (engine/modules/queue.ts). */
export const queueSource = `
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
        self._q = _new_queue(self._kind, maxsize)

    def put(self, item, block=True, timeout=None):
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
        self.put(item, False)

    def get(self, block=True, timeout=None):
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
        return self.get(False)

    def task_done(self):
        _task_done(self._q)

    def join(self):
        _join(self._q)

    def qsize(self):
        return _size(self._q)

    def empty(self):
        return _size(self._q) == 0

    def full(self):
        return 0 < self.maxsize <= _size(self._q)

    def shutdown(self, immediate=False):
        _shutdown(self._q, immediate)


class LifoQueue(Queue):
    _kind = 'lifo'


class PriorityQueue(Queue):
    _kind = 'priority'


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
