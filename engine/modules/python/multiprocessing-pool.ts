/** Python part of `multiprocessing.pool`, after CPython's pool.py: jobs go to workers, results come back to the records of their jobs. */
export const poolSource = String.raw`
import multiprocessing
import pickle
import queue
import threading
from multiprocessing import TimeoutError


class MaybeEncodingError(Exception):
    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"


class _Record:
    """Where the results of one job arrive: reached by the pool's process and by its workers."""


def _new_record(total, left, handler, in_order=True):
    record = multiprocessing._share(_Record())
    record.in_order = in_order
    record.arrived = ()
    record.failed = None
    record.total = total
    record.left = left
    record.handler = handler
    record._set = left == 0
    return record


def _mapstar(args):
    return list(map(*args))


def _starmapstar(args):
    func, chunk = args
    return [func(*a) for a in chunk]


def _pool_worker(jobs, initializer, initargs, maxtasks, unpack, pack):
    if initializer is not None:
        initializer(*initargs)
    completed = 0
    while maxtasks is None or completed < maxtasks:
        job = _take_job(jobs)
        if job is None:
            return
        record, i, message = job
        func, args, kwds = unpack(message)
        try:
            result = (True, func(*args, **kwds))
        except Exception as e:
            result = (False, e)
        try:
            message = pack(result)
        except Exception as e:
            result = (False, MaybeEncodingError(e, result[1]))
            message = pack(result)
        success = result[0]
        del func, args, kwds, result
        _arrive(record, i, success, message)
        del job, record, i, success, message
        if maxtasks is not None:
            completed += 1


def _arrive(record, i, success, message):
    _result_arrives(success and record.in_order and record.handler is None)
    if record.in_order:
        # Only of failures it matters which came first.
        if not success and record.failed is None:
            record.failed = message
        record.arrived = tuple(sorted(record.arrived + ((i, message),), key=_first))
    else:
        record.arrived = record.arrived + ((i, message),)
    if record.handler is not None:
        _add_result(record.handler, [record])
        return
    record.left -= 1
    if record.left == 0:
        record._set = True


def _first(pair):
    return pair[0]


def _same(v):
    return v


class ApplyResult:
    __module__ = 'multiprocessing.pool'

    def __init__(self, pool, left=1, callback=None, error_callback=None):
        self._unpack = pool._unpack
        self._outcome = None
        self._callback = callback
        self._error_callback = error_callback
        if callback is not None or error_callback is not None:
            pool._need_handler()
        self._record = _new_record(None, left, pool._handler)
        self._record.of = self

    def _combined(self):
        for _, message in self._record.arrived:
            return self._unpack(message)

    def _finished(self):
        # Unpickled once: by whoever comes first.
        if self._outcome is None:
            self._outcome = self._combined()
        return self._outcome

    def _tell(self):
        success, value = self._finished()
        if success and self._callback is not None:
            self._callback(value)
        if not success and self._error_callback is not None:
            self._error_callback(value)

    def ready(self):
        _result_arrives(False)
        return self._record._set

    def successful(self):
        if not self.ready():
            raise ValueError(f'{self!r} not ready')
        return self._finished()[0]

    def wait(self, timeout=None):
        return multiprocessing._wait(self._record, timeout, self._record)

    def get(self, timeout=None):
        if not self.wait(timeout):
            raise TimeoutError
        success, value = self._finished()
        if success:
            return value
        raise value


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    __module__ = 'multiprocessing.pool'

    def __init__(self, pool, chunksize, length, callback, error_callback):
        left = length // chunksize + bool(length % chunksize) if chunksize > 0 else 0
        ApplyResult.__init__(self, pool, left, callback, error_callback)
        self._chunksize = chunksize
        self._length = length

    def _combined(self):
        if self._record.failed is not None:
            return self._unpack(self._record.failed)
        values = []
        for _, message in self._record.arrived:
            values += self._unpack(message)[1]
        return (True, values)


class IMapIterator:
    __module__ = 'multiprocessing.pool'
    _in_order = True

    def __init__(self, pool):
        self._unpack = pool._unpack
        self._record = _new_record(None, -1, None, self._in_order)
        self._next = 0

    def __iter__(self):
        return self

    def next(self, timeout=None):
        message = _wait_arrival(self._record, self._next, self._in_order, timeout)
        if message is None:
            raise StopIteration
        if message is False:
            raise TimeoutError
        self._next += 1
        success, value = self._unpack(message)
        if success:
            return value
        raise value

    __next__ = next


class IMapUnorderedIterator(IMapIterator):
    __module__ = 'multiprocessing.pool'
    _in_order = False


def _chunks(func, iterable, size):
    it = list(iterable)
    for i in range(0, len(it), size):
        yield (func, tuple(it[i:i + size]))


class Pool:
    __module__ = 'multiprocessing.pool'
    _pickle_refusal = ('NotImplementedError', 'pool objects cannot be passed between processes or pickled')

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if processes is None:
            processes = multiprocessing.cpu_count()
        if processes < 1:
            raise ValueError('Number of processes must be at least 1')
        if maxtasksperchild is not None:
            if not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0:
                raise ValueError('maxtasksperchild must be a positive int or None')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._state = 'RUN'
        self._processes = processes
        self._jobs = _new_jobs()
        self._handler = None
        self._handler_thread = None
        self._begin(initializer, initargs, maxtasksperchild)

    _pack = staticmethod(pickle._dumps)
    _unpack = staticmethod(pickle._loads)

    def _begin(self, initializer, initargs, maxtasks):
        for _ in range(self._processes):
            args = (self._jobs, initializer, initargs, maxtasks, self._unpack, self._pack)
            multiprocessing._start_pool_worker(self._jobs, _pool_worker, args)
        self._at_exit = self.terminate
        multiprocessing._own.finalizers = multiprocessing._own.finalizers + [self._at_exit]

    def __repr__(self):
        return f'<multiprocessing.pool.{type(self).__name__} state={self._state} pool_size={self._processes}>'

    def _check_running(self):
        if self._state != 'RUN':
            raise ValueError('Pool not running')

    def _need_handler(self):
        # Callbacks run in a thread of the pool's process, one after the other.
        if self._handler is None:
            self._handler = _new_jobs()
            self._handler_thread = threading.Thread(target=_handle_results, args=(self._handler,), daemon=True)
            self._handler_thread.start()

    def _submit(self, jobs):
        _add_jobs(self._jobs, [(record, i, message) for record, i, message in jobs])

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        result = ApplyResult(self, 1, callback, error_callback)
        self._send(result._record, [(func, args, kwds)])
        return result

    def _send(self, record, calls):
        jobs = []
        for i, call in enumerate(calls):
            try:
                jobs.append((record, i, self._pack(call)))
            except Exception as e:
                _arrive(record, i, False, self._pack((False, e)))
        _add_jobs(self._jobs, jobs)

    def map(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, _mapstar, chunksize).get()

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, _starmapstar, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, _mapstar, chunksize, callback, error_callback)

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, _starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        iterable = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(iterable), self._processes * 4)
            if extra:
                chunksize += 1
        if len(iterable) == 0:
            chunksize = 0
        result = MapResult(self, chunksize, len(iterable), callback, error_callback)
        if chunksize > 0:
            self._send(result._record, [(mapper, (chunk,), {}) for chunk in _chunks(func, iterable, chunksize)])
        return result

    def imap(self, func, iterable, chunksize=1):
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, kind, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f'Chunksize must be 1+, not {chunksize:n}')
        result = kind(self)
        if chunksize == 1:
            calls = [(func, (v,), {}) for v in iterable]
        else:
            calls = [(_mapstar, (chunk,), {}) for chunk in _chunks(func, iterable, chunksize)]
        result._record.total = len(calls)
        self._send(result._record, calls)
        return result if chunksize == 1 else _flat(result)

    def close(self):
        if self._state == 'RUN':
            self._state = 'CLOSE'
            _close_jobs(self._jobs, False)

    def terminate(self):
        if self._state == 'TERMINATE':
            return
        self._state = 'TERMINATE'
        _close_jobs(self._jobs, True)
        self._stop_workers()
        if self._handler is not None:
            _close_jobs(self._handler, True)
        self._forget()

    def _stop_workers(self):
        for handle in _workers(self._jobs):
            multiprocessing._kill(handle, 15)
        for handle in _workers(self._jobs):
            multiprocessing._join_process(handle, None)

    def join(self):
        if self._state == 'RUN':
            raise ValueError('Pool is still running')
        self._join_workers()
        if self._handler is not None:
            _close_jobs(self._handler, False)
            self._handler_thread.join()
        self._forget()

    def _join_workers(self):
        for handle in _workers(self._jobs):
            multiprocessing._join_process(handle, None)

    def _forget(self):
        multiprocessing._own.finalizers = [f for f in multiprocessing._own.finalizers if f != self._at_exit]

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()


def _flat(chunks):
    for chunk in chunks:
        for item in chunk:
            yield item


def _handle_results(results):
    while True:
        record = _take_result(results)
        if record is None:
            return
        record.left -= 1
        if record.left == 0:
            record.of._tell()
            record._set = True


class ThreadPool(Pool):
    __module__ = 'multiprocessing.pool'
    _pack = staticmethod(_same)
    _unpack = staticmethod(_same)

    def __init__(self, processes=None, initializer=None, initargs=()):
        Pool.__init__(self, processes, initializer, initargs)

    def _begin(self, initializer, initargs, maxtasks):
        args = (self._jobs, initializer, initargs, maxtasks, _same, _same)
        self._threads = [threading.Thread(target=_pool_worker, args=args, daemon=True) for _ in range(self._processes)]
        for t in self._threads:
            t.start()
        self._at_exit = None

    def _stop_workers(self):
        # Threads cannot be killed: each ends when its present job has.
        self._join_workers()

    def _join_workers(self):
        for t in self._threads:
            t.join()
`;
