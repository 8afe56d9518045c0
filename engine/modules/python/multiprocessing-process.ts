/** Python part of `multiprocessing`: processes, their beginning and their end, after CPython's process.py, spawn.py and util.py. */
export const processSource = String.raw`
import pickle
import queue as _queue_module
from threading import BrokenBarrierError


class ProcessError(Exception):
    __module__ = 'multiprocessing.context'


class BufferTooShort(ProcessError):
    __module__ = 'multiprocessing.context'


class TimeoutError(ProcessError):
    __module__ = 'multiprocessing.context'


class AuthenticationError(ProcessError):
    __module__ = 'multiprocessing.context'


class _Own:
    """What this process knows of itself: an object, because it changes."""
    def __init__(self):
        self.current = None
        self.parent = None
        self.identity = ()
        self.daemon = False
        # Between the beginning of the import of the main file and the end of unpickling.
        self.inheriting = False
        self.exiting = False
        self.children = []
        # What set_start_method was told.
        self.method = None
        # Queues whose messages the end of this process does not wait for.
        self.cancelled = ()
        # Called at the end before child processes are joined, last one first.
        self.finalizers = []


_own = _Own()

_bootstrap_error = '''
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        '''


class BaseProcess:
    __module__ = 'multiprocessing.process'
    _pickle_refusal = ('TypeError', 'Pickling an AuthenticationString object is disallowed for security reasons')

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        self._identity = _own.identity + (_next_child_number(),)
        self._parent_pid = _pid()
        self._popen = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or type(self).__name__ + '-' + ':'.join([str(i) for i in self._identity])
        self._daemonic = _own.daemon if daemon is None else daemon

    def _check_closed(self):
        if self._closed:
            raise ValueError('process object is closed')

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        self._check_closed()
        assert self._popen is None, 'cannot start a process twice'
        assert self._parent_pid == _pid(), 'can only start a process object created by current process'
        assert not _own.daemon, 'daemonic processes are not allowed to have children'
        if _own.inheriting:
            raise RuntimeError(_bootstrap_error)
        message = pickle._dumps(self, True)
        self._popen = _start_process(message, self._name)
        del self._target, self._args, self._kwargs
        _own.children = _own.children + [self]

    def _started_handle(self):
        self._check_closed()
        if self._popen is None:
            raise AttributeError("'NoneType' object has no attribute 'terminate'")
        return self._popen

    def terminate(self):
        _kill(self._started_handle(), 15)

    def kill(self):
        _kill(self._started_handle(), 9)

    def join(self, timeout=None):
        self._check_closed()
        assert self._parent_pid == _pid(), 'can only join a child process'
        assert self._popen is not None, 'can only join a started process'
        if _join_process(self._popen, timeout):
            _forget(self)

    def is_alive(self):
        self._check_closed()
        if self is _own.current:
            return True
        assert self._parent_pid == _pid(), 'can only test a child process'
        if self._popen is None:
            return False
        if _exit_code(self._popen) is None:
            return True
        _forget(self)
        return False

    def close(self):
        if self._popen is not None:
            if _exit_code(self._popen) is None:
                raise ValueError('Cannot close a process while it is still running. '
                                 'You should first call join() or terminate().')
            self._popen = None
            _forget(self)
        self._closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), 'name must be a string'
        self._name = name

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        assert self._popen is None, 'process has already started'
        self._daemonic = daemonic

    @property
    def exitcode(self):
        self._check_closed()
        if self._popen is None:
            return None
        return _exit_code(self._popen)

    @property
    def ident(self):
        self._check_closed()
        if self is _own.current:
            return _pid()
        return self._popen and _pid_of(self._popen)

    pid = ident

    def __repr__(self):
        exitcode = None
        if self is _own.current:
            status = 'started'
        elif self._closed:
            status = 'closed'
        elif self._parent_pid != _pid():
            status = 'unknown'
        elif self._popen is None:
            status = 'initial'
        else:
            exitcode = _exit_code(self._popen)
            status = 'started' if exitcode is None else 'stopped'
        info = [type(self).__name__, f'name={self._name!r}']
        if self._popen is not None:
            info.append(f'pid={_pid_of(self._popen)}')
        info.append(f'parent={self._parent_pid}')
        info.append(status)
        if exitcode is not None:
            info.append(f"exitcode={ {-15: '-SIGTERM', -9: '-SIGKILL'}.get(exitcode, exitcode) }")
        if self._daemonic:
            info.append('daemon')
        return '<' + ' '.join(info) + '>'

    def _bootstrap(self):
        try:
            try:
                self.run()
                exitcode = 0
            finally:
                _exit_function()
        except SystemExit as e:
            exitcode = _code_of_exit(e)
        except BaseException as e:
            exitcode = 1
            _report_process(f'Process {self._name}:\n', e)
        _set_exit_code(exitcode)


class Process(BaseProcess):
    __module__ = 'multiprocessing.context'
    _start_method = None


class SpawnProcess(BaseProcess):
    __module__ = 'multiprocessing.context'
    _start_method = 'spawn'


class _MainProcess(BaseProcess):
    __module__ = 'multiprocessing.process'

    def __init__(self):
        self._identity = ()
        self._name = 'MainProcess'
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._daemonic = False


class _ParentProcess(BaseProcess):
    __module__ = 'multiprocessing.process'

    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._of = pid
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._daemonic = False

    @property
    def ident(self):
        return self._of

    pid = ident

    def is_alive(self):
        raise NotImplementedError('whether the parent process lives cannot be asked here')

    def join(self, timeout=None):
        raise NotImplementedError('the parent process cannot be waited for here')


def _code_of_exit(e):
    if e.code is None:
        return 0
    if isinstance(e.code, int):
        return e.code
    _write_error(f'{e.code}\n')
    return 1


def _child_main(message, number=None):
    # What "python -c 'from multiprocessing.spawn import spawn_main; ...'" does.
    _own.inheriting = True
    try:
        _import_main()
        process = pickle._loads(message)
    except SystemExit as e:
        _set_exit_code(_code_of_exit(e))
        return
    except BaseException as e:
        _report_process('', e)
        _set_exit_code(1)
        return
    finally:
        _own.inheriting = False
    if number is not None:
        # It replaces a worker that has ended.
        process._identity = process._identity[:-1] + (number,)
        process._name = f'SpawnPoolWorker-{number}'
    _own.current = process
    _own.identity = process._identity
    _own.daemon = process._daemonic
    _own.parent = _ParentProcess(_parent_process_name(), _parent_pid())
    process._bootstrap()


def _forget(process):
    _own.children = [p for p in _own.children if p is not process]


def _exit_function():
    if _own.exiting:
        return
    _own.exiting = True
    for finalize in reversed(_own.finalizers):
        finalize()
    children = _own.children
    for p in children:
        if p._daemonic:
            _kill(p._popen, 15)
    for p in children:
        _join_process(p._popen, None)
    _flush_queues()


def current_process():
    return _own.current


def parent_process():
    return _own.parent


def active_children():
    handles = _alive_handles([p._popen for p in _own.children])
    _own.children = [p for p in _own.children if p._popen in handles]
    return list(_own.children)


def _start_pool_worker(jobs, target, args):
    worker = SpawnProcess(target=target, args=args, daemon=True)
    worker._name = worker._name.replace('Process', 'PoolWorker')
    assert not _own.daemon, 'daemonic processes are not allowed to have children'
    if _own.inheriting:
        raise RuntimeError(_bootstrap_error)
    _start_worker(pickle._dumps(worker, True), worker._name, jobs)


def _spin(_):
    # In the place of the workers that a pool would start for ever, because none can even import the main file.
    while True:
        _result_arrives(False)


def _executor_worker(jobs, results, initializer, initargs):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException as e:
            _report_process('Exception in initializer:\n', e)
            return
    while True:
        job = _take_job(jobs)
        if job is None:
            return
        number, message = job
        fn, args, kwargs = pickle._loads(message)
        try:
            result = (True, fn(*args, **kwargs))
        except BaseException as e:
            result = (False, e)
        try:
            message = pickle._dumps(result)
        except Exception as e:
            message = pickle._dumps((False, e))
        del fn, args, kwargs, result
        _add_outcome(results, [(number, message)])
        del job, number, message


def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def Pool(processes=None, initializer=None, initargs=(), maxtasksperchild=None):
    from multiprocessing.pool import Pool as make
    return make(processes, initializer, initargs, maxtasksperchild)


def cpu_count():
    return _processors()


def freeze_support():
    pass


if _is_child():
    # Until the child has been told who it is.
    _own.current = _MainProcess()
else:
    _own.current = _MainProcess()
    _at_final_exit(_exit_function)
`;
