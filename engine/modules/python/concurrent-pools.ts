/**
 * The Python part of `concurrent.futures.thread`: pools of threads. A worker takes jobs from the pool's queue (`_next_job`); the mark None
 * at its end, put there by `shutdown`, stays for all workers to see.
 */
export const poolsSource = String.raw`
class BrokenThreadPool(BrokenExecutor):
    pass


class _Pools:
    count = 0
    is_exiting = False


_open_pools = []


class _Entry:
    def __init__(self):
        self._set = False


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
        self._broken = False
        # Set while a thread is being started: submit, shutdown and the exit exclude each other.
        self._starting = None
        self._initializer = initializer
        self._initargs = initargs
        self._thread_name_prefix = thread_name_prefix or f'ThreadPoolExecutor-{_Pools.count}'
        _Pools.count += 1
        if not _open_pools:
            _at_exit(_shut_all_down)
        _open_pools.append(self)

    def _enter(self):
        _step(self)
        self._await_start()

    def _await_start(self):
        while self._starting is not None:
            _wait(self._starting, None, self)

    def submit(self, fn, /, *args, **kwargs):
        self._enter()
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._is_shut_down:
            raise RuntimeError('cannot schedule new futures after shutdown')
        if _Pools.is_exiting:
            raise RuntimeError('cannot schedule new futures after interpreter shutdown')
        future = Future()
        future._runner = self
        _put_now(self._jobs, (future, fn, args, kwargs))
        if self._idle > 0:
            self._idle -= 1
        elif len(self._threads) < self._max_workers:
            name = f'{self._thread_name_prefix}_{len(self._threads)}'
            t = threading.Thread(target=_work, args=(self,), name=name)
            self._starting = entry = _Entry()
            t.start()
            self._threads = self._threads + [t]
            self._starting = None
            entry._set = True
        return future

    def _fail_jobs(self):
        self._enter()
        self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
        while True:
            result, job = _get(self._jobs, 0)
            if result != 0:
                break
            if job is not None:
                job[0].set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._enter()
        self._is_shut_down = True
        if cancel_futures:
            while True:
                result, job = _get(self._jobs, 0)
                if result != 0:
                    break
                if job is not None:
                    job[0].cancel()
        _put_now(self._jobs, None)
        if wait:
            for t in self._threads:
                t.join()


def _shut_all_down():
    _step(_open_pools[0])
    for pool in list(_open_pools):
        pool._await_start()
    _Pools.is_exiting = True
    for pool in list(_open_pools):
        _put_now(pool._jobs, None)
    for pool in list(_open_pools):
        for t in pool._threads:
            t.join()


def _work(pool):
    if pool._initializer is not None:
        try:
            pool._initializer(*pool._initargs)
        except BaseException as e:
            _log_callback(e)
            pool._fail_jobs()
            return
    while True:
        result, job = _next_job(pool._jobs, 0)
        if result != 0:
            pool._idle += 1
            result, job = _next_job(pool._jobs, None)
        if job is None:
            return
        future, fn, args, kwargs = job
        if not future.set_running_or_notify_cancel():
            continue
        future._runner = _current()
        try:
            value = fn(*args, **kwargs)
        except BaseException as e:
            future.set_exception(e)
        else:
            future.set_result(value)
        del job, future, fn, args, kwargs
`;
