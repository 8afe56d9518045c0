/** Python part of `multiprocessing`: contexts. Children are made in one way here, that of spawn, to which forkserver is alike. */
export const contextSource = String.raw`
def Manager():
    from multiprocessing.managers import SyncManager
    manager = SyncManager()
    manager.start()
    return manager


class BaseContext:
    __module__ = 'multiprocessing.context'
    ProcessError = ProcessError
    BufferTooShort = BufferTooShort
    TimeoutError = TimeoutError
    AuthenticationError = AuthenticationError
    Lock = Lock
    RLock = RLock
    Semaphore = Semaphore
    BoundedSemaphore = BoundedSemaphore
    Condition = Condition
    Event = Event
    Barrier = Barrier
    Queue = Queue
    JoinableQueue = JoinableQueue
    SimpleQueue = SimpleQueue
    Pipe = staticmethod(Pipe)
    Value = staticmethod(Value)
    Array = staticmethod(Array)
    RawValue = staticmethod(RawValue)
    RawArray = staticmethod(RawArray)
    Pool = staticmethod(Pool)
    Manager = staticmethod(Manager)
    current_process = staticmethod(current_process)
    parent_process = staticmethod(parent_process)
    active_children = staticmethod(active_children)
    cpu_count = staticmethod(cpu_count)
    freeze_support = staticmethod(freeze_support)

    def get_context(self, method=None):
        return self if method is None else get_context(method)

    def get_start_method(self, allow_none=False):
        return self._name


class SpawnContext(BaseContext):
    __module__ = 'multiprocessing.context'
    _name = 'spawn'
    Process = SpawnProcess


class ForkServerProcess(BaseProcess):
    __module__ = 'multiprocessing.context'
    _start_method = 'forkserver'


class ForkServerContext(BaseContext):
    __module__ = 'multiprocessing.context'
    _name = 'forkserver'
    Process = ForkServerProcess


_contexts = {'spawn': SpawnContext(), 'forkserver': ForkServerContext()}


def _known_method(method):
    if method == 'fork':
        _refuse_fork()
    if method not in _contexts:
        raise ValueError(f'cannot find context for {method!r}')
    return method


def get_context(method=None):
    return _contexts['spawn' if method is None else _known_method(method)]


def get_start_method(allow_none=False):
    if _own.method is None:
        return None if allow_none else 'spawn'
    return _own.method


def set_start_method(method, force=False):
    if _own.method is not None and not force:
        raise RuntimeError('context has already been set')
    _own.method = None if method is None and force else _known_method(method)


def get_all_start_methods():
    return ['spawn', 'forkserver']
`;
