/** `collections.deque`: one method is one visible operation, as the class marks its instances as shared state. */
export const dequeSource = String.raw`
_iter_end = object()

def _deque_size(n):
    if n is None:
        return None
    if not isinstance(n, int):
        raise TypeError('an integer is required')
    if n < 0:
        raise ValueError('maxlen must be non-negative')
    return int(n)

class deque:
    _is_sequence = True
    _shares = True
    # _watch is what iterators compare to see that nothing came or went since they were made; none while there are none.
    __slots__ = ('_items', '_size', '_watch')

    def __new__(cls, /, *args, **kwargs):
        self = object.__new__(cls)
        self._items = []
        self._size = None
        self._watch = None
        return self

    def __init__(self, iterable=(), maxlen=None):
        self._size = _deque_size(maxlen)
        if self._items:
            self.clear()
        deque.extend(self, iterable)

    @property
    def maxlen(self):
        return self._size

    @maxlen.setter
    def maxlen(self, n):
        raise AttributeError("attribute 'maxlen' of 'collections.deque' objects is not writable")

    def append(self, x, /):
        self._watch = None
        items = self._items
        items.append(x)
        if self._size is not None and len(items) > self._size:
            del items[0]

    def appendleft(self, x, /):
        self._watch = None
        items = self._items
        items.insert(0, x)
        if self._size is not None and len(items) > self._size:
            items.pop()

    def pop(self, /):
        if not self._items:
            raise IndexError('pop from an empty deque')
        self._watch = None
        return self._items.pop()

    def popleft(self, /):
        if not self._items:
            raise IndexError('pop from an empty deque')
        self._watch = None
        return self._items.pop(0)

    def extend(self, iterable, /):
        for x in list(iterable) if iterable is self else iterable:
            deque.append(self, x)

    def extendleft(self, iterable, /):
        for x in list(iterable) if iterable is self else iterable:
            deque.appendleft(self, x)

    def clear(self, /):
        self._watch = None
        self._items.clear()

    def copy(self, /):
        return type(self)(self, self._size) if self._size is not None or type(self) is deque else type(self)(self)
    __copy__ = copy

    def count(self, x, /):
        n = 0
        for y in deque.__iter__(self):
            if y is x or y == x:
                n += 1
        return n

    def index(self, x, start=0, stop=9223372036854775807, /):
        n = len(self._items)
        if start < 0:
            start = max(0, start + n)
        if stop < 0:
            stop += n
        i = 0
        for y in deque.__iter__(self):
            if i >= stop:
                break
            if i >= start and (y is x or y == x):
                return i
            i += 1
        raise ValueError('deque.index(x): x not in deque')

    def remove(self, x, /):
        n = len(self._items)
        for i in range(n):
            y = self._items[i]
            same = y is x or y == x
            if len(self._items) != n:
                raise IndexError('deque mutated during remove().')
            if same:
                self._watch = None
                del self._items[i]
                return
        raise ValueError('deque.remove(x): x not in deque')

    def insert(self, i, x, /):
        if self._size is not None and len(self._items) >= self._size:
            raise IndexError('deque already at its maximum size')
        self._watch = None
        self._items.insert(i, x)

    def reverse(self, /):
        self._items.reverse()

    def rotate(self, n=1, /):
        n = _index_of(n)
        items = self._items
        if len(items) > 1:
            self._watch = None
            n %= len(items)
            if n:
                items[:] = items[-n:] + items[:-n]

    def _place(self, i):
        if isinstance(i, slice) or not hasattr(type(i), '__index__'):
            raise TypeError(f"sequence index must be integer, not '{type(i).__name__}'")
        i = _index_of(i)
        n = len(self._items)
        if not -n <= i < n:
            raise IndexError('deque index out of range')
        return i

    def __getitem__(self, i, /):
        return self._items[deque._place(self, i)]

    def __setitem__(self, i, x, /):
        self._items[deque._place(self, i)] = x

    def __delitem__(self, i, /):
        i = deque._place(self, i)
        self._watch = None
        del self._items[i]

    def __len__(self, /):
        return len(self._items)

    def __bool__(self, /):
        return len(self._items) > 0

    def __contains__(self, x, /):
        for y in deque.__iter__(self):
            if y is x or y == x:
                return True
        return False

    def __iter__(self, /):
        return _deque_iterator(self, 0, 1)

    def __reversed__(self, /):
        return _deque_reverse_iterator(self, len(self._items) - 1, -1)

    def __eq__(self, other, /):
        return self._items == other._items if isinstance(other, deque) else NotImplemented
    def __lt__(self, other, /):
        return self._items < other._items if isinstance(other, deque) else NotImplemented
    def __le__(self, other, /):
        return self._items <= other._items if isinstance(other, deque) else NotImplemented
    def __gt__(self, other, /):
        return self._items > other._items if isinstance(other, deque) else NotImplemented
    def __ge__(self, other, /):
        return self._items >= other._items if isinstance(other, deque) else NotImplemented
    __hash__ = None

    def __add__(self, other, /):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        result = deque.copy(self)
        deque.extend(result, other)
        return result

    def __iadd__(self, other, /):
        deque.extend(self, other)
        return self

    def __mul__(self, n, /):
        if not hasattr(type(n), '__index__'):
            return NotImplemented
        result = deque.copy(self)
        items = self._items * _index_of(n)
        result._items = items if self._size is None else items[max(0, len(items) - self._size):]
        return result
    __rmul__ = __mul__

    def __imul__(self, n, /):
        self._items = (self * n)._items
        self._watch = None
        return self

    def __repr__(self, /):
        if not _enter_repr(self):
            return '[...]'
        try:
            inner = repr(self._items)
        finally:
            _leave_repr(self)
        if self._size is not None:
            return f'{type(self).__name__}({inner}, maxlen={self._size})'
        return f'{type(self).__name__}({inner})'

    def __reduce__(self, /):
        return (type(self), () if self._size is None else ((), self._size), _state_beside(self), list(self._items))

    __class_getitem__ = classmethod(_alias)

def _state_beside(self):
    return dict(self.__dict__) if hasattr(self, '__dict__') and self.__dict__ else None

class _deque_iterator:
    def __init__(self, source, place, step):
        if source._watch is None:
            source._watch = object()
        self._source = source
        self._expected = source._watch
        self._place = place
        self._step = step
    def __iter__(self):
        return self
    def __next__(self):
        source = self._source
        if source is None:
            raise StopIteration
        if source._watch is not self._expected:
            raise RuntimeError('deque mutated during iteration')
        place = self._place
        items = source._items
        if not 0 <= place < len(items):
            self._source = None
            raise StopIteration
        self._place = place + self._step
        return items[place]
    def __length_hint__(self):
        return 0 if self._source is None else len(self._source._items) - self._place

class _deque_reverse_iterator(_deque_iterator):
    pass
`;
