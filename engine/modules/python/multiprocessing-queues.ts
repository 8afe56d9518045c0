/** Python part of `multiprocessing`: queues and pipes, after CPython's queues.py and connection.py. */
export const processQueuesSource = String.raw`
class Queue:
    __module__ = 'multiprocessing.queues'
    _inherited_as = 'Queue'

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._k = _new_shared_queue(maxsize)
        self._closed = False

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f'Queue {self!r} is closed')
        message = self._pickled(obj)
        if message is None:
            return
        if not _queue_put(self._k, message, None if block and timeout is None else timeout if block else 0):
            raise _queue_module.Full

    def _pickled(self, obj):
        # CPython pickles in the queue's thread: what goes wrong there reaches nobody, and the item is lost.
        try:
            return pickle._dumps(obj)
        except Exception as e:
            _report_process('', e)

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f'Queue {self!r} is closed')
        found, message = _queue_get(self._k, None if block and timeout is None else timeout if block else 0)
        if not found:
            raise _queue_module.Empty
        return pickle._loads(message)

    def put_nowait(self, obj):
        self.put(obj, False)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return _queue_size(self._k)

    def empty(self):
        return _queue_empty(self._k)

    def full(self):
        return 0 < self._maxsize <= _queue_size(self._k)

    def close(self):
        self._closed = True

    def join_thread(self):
        assert self._closed, f'Queue {self!r} not closed'
        _flush(self._k, _own.cancelled)

    def cancel_join_thread(self):
        _own.cancelled = _own.cancelled + (self._k,)


class JoinableQueue(Queue):
    __module__ = 'multiprocessing.queues'
    _inherited_as = 'JoinableQueue'

    def task_done(self):
        _queue_done(self._k)

    def join(self):
        _queue_join(self._k)


def _flush_queues():
    _flush(None, _own.cancelled)


class SimpleQueue:
    __module__ = 'multiprocessing.queues'
    _inherited_as = 'SimpleQueue'

    def __init__(self):
        self._k = _new_pipe()
        _pipe_open(self._k, 0, 'always')
        _pipe_open(self._k, 1, 'always')

    def put(self, obj):
        _pipe_send(self._k, 1, pickle._dumps(obj))

    def get(self):
        return pickle._loads(_pipe_receive(self._k, 0))

    def empty(self):
        return not _pipe_wait([(self._k, 0)], 0)

    def close(self):
        pass


class Connection:
    __module__ = 'multiprocessing.connection'

    def __init__(self, pipe, end, readable=True, writable=True):
        self._k = pipe
        self._end = end
        self._readable = readable
        self._writable = writable
        self._closed = False

    def __reduce__(self):
        self._check_closed()
        _pipe_open(self._k, self._end, 'under way')
        return _arrived_connection, (self._k, self._end, self._readable, self._writable)

    def _check_closed(self):
        if self._closed:
            raise OSError('handle is closed')

    def _check_readable(self):
        self._check_closed()
        if not self._readable:
            raise OSError('connection is write-only')

    def _check_writable(self):
        self._check_closed()
        if not self._writable:
            raise OSError('connection is read-only')

    @property
    def closed(self):
        return self._closed

    @property
    def readable(self):
        return self._readable

    @property
    def writable(self):
        return self._writable

    def send(self, obj):
        self._check_writable()
        _pipe_send(self._k, self._end, pickle._dumps(obj))

    def recv(self):
        self._check_readable()
        message = _pipe_receive(self._k, self._end)
        if message is None:
            raise EOFError
        return pickle._loads(message)

    def send_bytes(self, buf, offset=0, size=None):
        if not isinstance(buf, bytes):
            raise TypeError(f"a bytes-like object is required, not '{type(buf).__name__}'")
        self.send(buf[offset:] if size is None else buf[offset:offset + size])

    def recv_bytes(self, maxlength=None):
        return self.recv()

    def poll(self, timeout=0.0):
        self._check_readable()
        return len(_pipe_wait([(self._k, self._end)], timeout)) > 0

    def close(self):
        if not self._closed:
            self._closed = True
            _pipe_close(self._k, self._end)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def _arrived_connection(pipe, end, readable, writable):
    _pipe_arrive(pipe, end)
    return Connection(pipe, end, readable, writable)


def Pipe(duplex=True):
    pipe = _new_pipe()
    _pipe_open(pipe, 0, 'mine')
    _pipe_open(pipe, 1, 'mine')
    return Connection(pipe, 0, True, duplex), Connection(pipe, 1, duplex, True)


def _wait_connections(object_list, timeout=None):
    connections = list(object_list)
    for c in connections:
        if not isinstance(c, Connection):
            raise NotImplementedError('only connections can be waited for here')
    return [connections[i] for i in _pipe_wait([(c._k, c._end) for c in connections], timeout)]
`;
