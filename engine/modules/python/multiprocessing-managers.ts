/**
 * Python part of `multiprocessing.managers`. A manager is a process of its own, as in CPython; what its proxies do with the objects
 * there is one step each, done on the spot: arguments and results are copied as if they had travelled.
 */
export const managersSource = String.raw`
import multiprocessing
import pickle
import queue


class _Held:
    """An object of the manager, as all processes reach it."""


def _hold(value, manager):
    held = multiprocessing._share(_Held())
    held.value = value
    held.manager = manager
    return held


class BaseProxy:
    __module__ = 'multiprocessing.managers'

    def __init__(self, held):
        object.__setattr__(self, '_held', held)

    def _reach(self):
        held = object.__getattribute__(self, '_held')
        multiprocessing._step(held)
        if held.manager.ended:
            raise BrokenPipeError(32, 'Broken pipe')
        return held

    def _callmethod(self, methodname, args=(), kwds={}):
        message = pickle._dumps((args, kwds))
        value = self._reach().value
        args, kwds = pickle._loads(message)
        return _result(getattr(value, methodname)(*args, **kwds))

    def _getvalue(self):
        return pickle._copy(self._reach().value)

    def __str__(self):
        return repr(self._reach().value)

    def __repr__(self):
        return f'<{type(self).__name__} object, typeid {self._typeid!r} at 0x7f0000000000>'


_views = (type({}.keys()), type({}.values()), type({}.items()))


def _result(value):
    # Views of a dictionary travel as lists.
    return pickle._copy(list(value) if isinstance(value, _views) else value)


def _method(name):
    def call(self, /, *args, **kwds):
        return self._callmethod(name, args, kwds)
    call.__name__ = call.__qualname__ = name
    return call


def _proxy_type(name, typeid, methods):
    space = {method: _method(method) for method in methods}
    space['_typeid'] = typeid
    return type(name, (BaseProxy,), space)


BaseListProxy = _proxy_type('BaseListProxy', 'list', (
    '__add__', '__contains__', '__delitem__', '__getitem__', '__len__', '__mul__', '__rmul__', '__setitem__',
    'append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort'))


class ListProxy(BaseListProxy):
    __module__ = 'multiprocessing.managers'
    __hash__ = None

    def __iadd__(self, value):
        self._callmethod('extend', (value,))
        return self

    def __imul__(self, value):
        self._callmethod('__imul__', (value,))
        return self

    def __iter__(self):
        i = 0
        while True:
            try:
                value = self[i]
            except IndexError:
                return
            yield value
            i += 1

    def __reversed__(self):
        return iter(self._callmethod('copy')[::-1])


_DictProxy = _proxy_type('_DictProxy', 'dict', (
    '__contains__', '__delitem__', '__getitem__', '__len__', '__setitem__', '__or__', '__ror__',
    'clear', 'copy', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values'))


class DictProxy(_DictProxy):
    __module__ = 'multiprocessing.managers'
    __hash__ = None

    def __ior__(self, value):
        self._callmethod('update', (value,))
        return self

    def __iter__(self):
        # CPython asks the manager for each key in turn.
        size = None
        i = 0
        while True:
            value = self._reach().value
            if size is None:
                size = len(value)
            elif size != len(value):
                raise RuntimeError('dictionary changed size during iteration')
            if i >= size:
                return
            yield pickle._copy(list(value)[i])
            i += 1


SetProxy = _proxy_type('SetProxy', 'set', (
    '__contains__', '__len__', '__and__', '__or__', '__sub__', '__xor__', 'add', 'clear', 'copy', 'difference', 'discard',
    'intersection', 'isdisjoint', 'issubset', 'issuperset', 'pop', 'remove', 'union', 'update'))
SetProxy.__iter__ = lambda self: iter(self._callmethod('copy'))
SetProxy.__module__ = 'multiprocessing.managers'


class Namespace:
    __module__ = 'multiprocessing.managers'

    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)

    def __repr__(self):
        items = [f'{name}={value!r}' for name, value in self.__dict__.items() if not name.startswith('_')]
        return f"{type(self).__name__}({', '.join(sorted(items))})"


class NamespaceProxy(BaseProxy):
    __module__ = 'multiprocessing.managers'
    _typeid = 'Namespace'

    def __getattr__(self, key):
        if key[0] == '_':
            return object.__getattribute__(self, key)
        return pickle._copy(getattr(self._reach().value, key))

    def __setattr__(self, key, value):
        if key[0] == '_':
            return object.__setattr__(self, key, value)
        value = pickle._copy(value)
        setattr(self._reach().value, key, value)

    def __delattr__(self, key):
        delattr(self._reach().value, key)


class ValueProxy(BaseProxy):
    __module__ = 'multiprocessing.managers'
    _typeid = 'Value'

    def get(self):
        return pickle._copy(self._reach().value[1])

    def set(self, value):
        value = pickle._copy(value)
        self._reach().value[1] = value

    value = property(get, set)

    def __str__(self):
        typecode, value = self._reach().value
        return f'Value({typecode!r}, {value!r})'


class ArrayProxy(BaseProxy):
    __module__ = 'multiprocessing.managers'
    _typeid = 'Array'

    def __len__(self):
        return len(self._reach().value)

    def __getitem__(self, index):
        return self._callmethod('__getitem__', (index,))

    def __setitem__(self, index, value):
        self._callmethod('__setitem__', (index, value))

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]


class _QueueProxy:
    _inherited_as = None

    def _pickled(self, obj):
        return pickle._dumps(obj)

    def empty(self):
        return self.qsize() == 0

    def task_done(self):
        multiprocessing._queue_done(self._k)

    def join(self):
        multiprocessing._queue_join(self._k)


class Queue(_QueueProxy, multiprocessing.Queue):
    __module__ = 'multiprocessing.managers'

    def put(self, obj, block=True, timeout=None):
        multiprocessing.Queue.put(self, obj, block, timeout)
        # The manager has it when put returns.
        multiprocessing._settle_queue(self._k)


class Lock(multiprocessing.Lock):
    _inherited_as = None


class RLock(multiprocessing.RLock):
    _inherited_as = None


class Semaphore(multiprocessing.Semaphore):
    _inherited_as = None


class BoundedSemaphore(multiprocessing.BoundedSemaphore):
    _inherited_as = None


class Condition(multiprocessing.Condition):
    _inherited_as = None

    def __init__(self, lock=None):
        multiprocessing.Condition.__init__(self, lock or RLock())


class Event(multiprocessing.Event):
    _inherited_as = None


class Barrier(multiprocessing.Barrier):
    _inherited_as = None


def _serve(state):
    multiprocessing._step(state)
    state._set = True
    multiprocessing._wait(state.stop, None, state)


class SyncManager:
    __module__ = 'multiprocessing.managers'

    def __init__(self, *, ctx=None):
        self._state = None

    def start(self, initializer=None, initargs=()):
        if initializer is not None:
            raise NotImplementedError('an initializer of a manager is not supported here')
        state = multiprocessing._share(_Held())
        state._set = False
        state.ended = False
        state.stop = multiprocessing._share(_Held())
        state.stop._set = False
        self._process = multiprocessing.SpawnProcess(target=_serve, args=(state,))
        self._process._name = type(self).__name__ + '-' + ':'.join([str(i) for i in self._process._identity])
        self._process.start()
        if not multiprocessing._wait_ready(state, self._process._popen):
            self._process.join()
            raise EOFError
        self._state = state
        multiprocessing._own.finalizers = [self.shutdown] + multiprocessing._own.finalizers

    def shutdown(self):
        state = self._state
        if state is None or state.ended:
            return
        multiprocessing._step(state)
        state.ended = True
        state.stop._set = True
        self._process.join()

    def __enter__(self):
        if self._state is None:
            self.start()
        return self

    def __exit__(self, *args):
        self.shutdown()

    def _made(self, proxy, value):
        if self._state is None:
            raise AssertionError('server not yet started')
        if self._state.ended:
            raise AssertionError('server has shut down')
        return proxy(_hold(value, self._state))

    def list(self, sequence=()):
        return self._made(ListProxy, pickle._copy(list(sequence)))

    def dict(self, *args, **kwds):
        return self._made(DictProxy, pickle._copy(dict(*args, **kwds)))

    def set(self, iterable=()):
        return self._made(SetProxy, pickle._copy(set(iterable)))

    def Namespace(self, /, **kwds):
        return self._made(NamespaceProxy, pickle._copy(Namespace(**kwds)))

    def Value(self, typecode, value, lock=True):
        return self._made(ValueProxy, [typecode, pickle._copy(value)])

    def Array(self, typecode, sequence, lock=True):
        return self._made(ArrayProxy, pickle._copy(list(sequence)))

    def Queue(self, maxsize=0):
        return Queue(maxsize)

    JoinableQueue = Queue

    def Lock(self):
        return Lock()

    def RLock(self):
        return RLock()

    def Semaphore(self, value=1):
        return Semaphore(value)

    def BoundedSemaphore(self, value=1):
        return BoundedSemaphore(value)

    def Condition(self, lock=None):
        return Condition(lock)

    def Event(self):
        return Event()

    def Barrier(self, parties, action=None, timeout=None):
        return Barrier(parties, action, timeout)
`;
