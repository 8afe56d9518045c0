/** Part of `concurrent.futures` in Python: ProcessPoolExecutor, after CPython's process.py. A thread of the pool's process deals with its futures. */
export const processExecutorSource = `
class BrokenProcessPool(BrokenExecutor):
    __module__ = 'concurrent.futures.process'


if _mentions('ProcessPoolExecutor'):
    import multiprocessing as _mp
    import pickle as _pickle

_open_process_pools = []


class ProcessPoolExecutor(Executor):
    __module__ = 'concurrent.futures.process'

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = _mp.cpu_count()
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        if max_tasks_per_child is not None:
            raise NotImplementedError('max_tasks_per_child is not supported here')
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._jobs = _new_jobs()
        self._results = _new_jobs()
        self._pending = ()
        self._running = ()
        self._workers = ()
        self._given = 0
        self._is_shut_down = False
        self._broken = None
        self._manager = None

    def submit(self, fn, /, *args, **kwargs):
        _step(self)
        if self._broken:
            raise BrokenProcessPool(self._broken)
        if self._is_shut_down:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        self._pending = self._pending + ((future, fn, args, kwargs),)
        if len(self._workers) < self._max_workers:
            worker = _mp.SpawnProcess(target=_mp._executor_worker,
                                      args=(self._jobs, self._results, self._initializer, self._initargs))
            worker.start()
            self._workers = self._workers + (worker,)
        if self._manager is None:
            if not _open_process_pools:
                _at_exit(_shut_process_pools_down)
            _open_process_pools.append(self)
            self._manager = threading.Thread(target=_manage, args=(self,))
            self._manager.start()
        return future

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        end = None if timeout is None else timeout + _clock()
        calls = list(zip(*iterables))
        futures = [self.submit(_mp._process_chunk, fn, calls[i:i + chunksize]) for i in range(0, len(calls), chunksize)]
        return _flat_results(_results(self, None, futures, None, end))

    def shutdown(self, wait=True, *, cancel_futures=False):
        _step(self)
        self._is_shut_down = True
        if cancel_futures:
            for future, fn, args, kwargs in self._pending:
                future.cancel()
        if wait and self._manager is not None:
            self._manager.join()


def _flat_results(chunks):
    for chunk in chunks:
        chunk.reverse()
        while chunk:
            yield chunk.pop()


def _shut_process_pools_down():
    for pool in list(_open_process_pools):
        pool._is_shut_down = True
    for pool in list(_open_process_pools):
        pool._manager.join()


def _settle(future, success, value):
    if success:
        future._result = value
    else:
        future._exception = value
    future._state = _FINISHED
    future._tell_waiters()
    future._call_back()


def _manage(pool):
    while True:
        event = _executor_event(pool, pool._jobs, pool._results)
        if event == 'result':
            number, message = _take_result(pool._results)
            future = [f for n, f in pool._running if n == number][0]
            pool._running = tuple([pair for pair in pool._running if pair[0] != number])
            success, value = _pickle._loads(message)
            _settle(future, success, value)
        elif event == 'work':
            future, fn, args, kwargs = pool._pending[0]
            pool._pending = pool._pending[1:]
            if future._state == _CANCELLED:
                future._state = _CANCELLED_AND_NOTIFIED
                future._tell_waiters()
                continue
            future._state = _RUNNING
            try:
                message = _pickle._dumps((fn, args, kwargs))
            except Exception as e:
                _settle(future, False, e)
                continue
            number = pool._given
            pool._given = number + 1
            pool._running = pool._running + ((number, future),)
            _add_own_jobs(pool._jobs, [(number, message)])
        elif event == 'death':
            _give_up(pool)
            return
        else:
            _close_jobs(pool._jobs, False)
            for worker in pool._workers:
                worker.join()
            return


def _give_up(pool):
    pool._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
    pool._is_shut_down = True
    futures = [f for n, f in pool._running] + [job[0] for job in pool._pending]
    pool._running = pool._pending = ()
    error = BrokenProcessPool('A process in the process pool was terminated abruptly '
                              'while the future was running or pending.')
    for future in futures:
        if not future._is_done():
            _settle(future, False, error)
    for worker in pool._workers:
        worker.terminate()
    for worker in pool._workers:
        worker.join()
`;
