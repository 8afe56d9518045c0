/** Python part of `multiprocessing`: `Value`, `Array` and their raw forms, after CPython's sharedctypes.py. */
export const processValuesSource = String.raw`
def _lock_for(lock):
    if lock is True or lock is None:
        return RLock()
    if lock is False:
        return None
    if not hasattr(lock, 'acquire'):
        raise AttributeError(f"{lock!r} has no method 'acquire'")
    return lock


class _Locked:
    def get_lock(self):
        return self._lock

    def get_obj(self):
        return self._obj

    def acquire(self, *args, **kwargs):
        return self._lock.acquire(*args, **kwargs)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f'<{type(self).__name__} wrapper for {self._obj}>'


class _RawValue:
    __module__ = 'multiprocessing.sharedctypes'

    def __init__(self, code, args):
        self._k = _new_cells(code, list(args) or 1)

    @property
    def value(self):
        return _cell_get(self._k, None, 0)

    @value.setter
    def value(self, value):
        _cell_set(self._k, None, 0, value)

    def __repr__(self):
        return f'{_cell_type(self._k)}({_cell_get(self._k, None, 0)!r})'


class Synchronized(_Locked):
    __module__ = 'multiprocessing.sharedctypes'
    _inherited_as = 'Synchronized'

    def __init__(self, obj, lock):
        self._obj = obj
        self._lock = lock

    @property
    def value(self):
        return _cell_get(self._obj._k, self._lock._k, 0)

    @value.setter
    def value(self, value):
        _cell_set(self._obj._k, self._lock._k, 0, value)


class _RawArray:
    __module__ = 'multiprocessing.sharedctypes'

    def __init__(self, code, given):
        self._k = _new_cells(code, given if isinstance(given, int) else list(given))
        self._code = code

    def _permits_of(self):
        return None

    def __len__(self):
        return _cell_count(self._k)

    def __getitem__(self, index):
        return _cell_get(self._k, self._permits_of(), index)

    def __setitem__(self, index, value):
        _cell_set(self._k, self._permits_of(), index, list(value) if _is_slice(index) and not isinstance(value, bytes) else value)

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    @property
    def raw(self):
        if self._code != 'c':
            raise AttributeError(f"'c_{_cell_type(self._k)[2:]}_Array_{len(self)}' object has no attribute 'raw'")
        return self[:]

    @raw.setter
    def raw(self, value):
        self.value = value

    @property
    def value(self):
        if self._code not in ('c', 'u'):
            raise AttributeError(f"'{_cell_type(self._k)}_Array_{len(self)}' object has no attribute 'value'")
        text = self[:]
        end = text.find(b'\0' if self._code == 'c' else '\0')
        return text if end < 0 else text[:end]

    @value.setter
    def value(self, value):
        if len(value) > len(self):
            raise ValueError('byte string too long' if self._code == 'c' else 'string too long')
        if len(value) < len(self):
            value = value + (b'\0' if self._code == 'c' else '\0')
        self[0:len(value)] = value

    def __repr__(self):
        return f'<multiprocessing.sharedctypes.{_cell_type(self._k)}_Array_{len(self)} object at 0x7f0000000000>'


class SynchronizedArray(_Locked, _RawArray):
    __module__ = 'multiprocessing.sharedctypes'
    _inherited_as = 'SynchronizedArray'

    def __init__(self, obj, lock):
        self._obj = obj
        self._k = obj._k
        self._code = obj._code
        self._lock = lock

    def _permits_of(self):
        return self._lock._k


def RawValue(typecode_or_type, *args):
    return _RawValue(typecode_or_type, args)


def RawArray(typecode_or_type, size_or_initializer):
    return _RawArray(typecode_or_type, size_or_initializer)


def Value(typecode_or_type, *args, lock=True):
    obj = _RawValue(typecode_or_type, args)
    lock = _lock_for(lock)
    return obj if lock is None else Synchronized(obj, lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    obj = _RawArray(typecode_or_type, size_or_initializer)
    lock = _lock_for(lock)
    return obj if lock is None else SynchronizedArray(obj, lock)
`;
