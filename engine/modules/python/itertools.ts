/** `itertools`, in Python: each class asks its arguments for iterators at once; some keep a generator that does the work. */
export const itertoolsSource = String.raw`
_end = object()

class _Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return next(self._it)

_int = _index_of

class count(_Iterator):
    def __init__(self, start=0, step=1):
        for v in (start, step):
            if not hasattr(type(v), '__add__') or isinstance(v, (str, list, tuple, bytes)):
                raise TypeError('a number is required')
        self._n = start
        self._step = step
    def __next__(self):
        n = self._n
        self._n = n + self._step
        return n
    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return f'count({self._n!r})'
        return f'count({self._n!r}, {self._step!r})'

class cycle(_Iterator):
    def __init__(self, iterable):
        self._it = _cycle(iter(iterable))

def _cycle(it):
    saved = []
    for x in it:
        yield x
        saved.append(x)
    while saved:
        for x in saved:
            yield x

class repeat(_Iterator):
    def __init__(self, object, times=None):
        self._object = object
        self._left = None if times is None else max(0, _int(times))
    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object
    def __length_hint__(self):
        if self._left is None:
            raise TypeError('len() of unsized object')
        return self._left
    def __repr__(self):
        if self._left is None:
            return f'repeat({self._object!r})'
        return f'repeat({self._object!r}, {self._left})'

class accumulate(_Iterator):
    def __init__(self, iterable, func=None, *, initial=None):
        self._source = iter(iterable)
        self._func = func
        self._total = _end
        self._initial = initial
    def __next__(self):
        if self._initial is not None:
            self._total = self._initial
            self._initial = None
            return self._total
        x = next(self._source)
        if self._total is _end:
            self._total = x
        elif self._func is None:
            self._total = self._total + x
        else:
            self._total = self._func(self._total, x)
        return self._total

class batched(_Iterator):
    def __init__(self, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError('n must be at least one')
        self._it = _batched(iter(iterable), n, strict)

def _batched(it, n, strict):
    while True:
        batch = []
        for x in it:
            batch.append(x)
            if len(batch) == n:
                break
        if not batch:
            return
        if strict and len(batch) < n:
            raise ValueError('batched(): incomplete batch')
        yield tuple(batch)
        if len(batch) < n:
            return

class chain(_Iterator):
    def __init__(self, *iterables):
        self._it = _chain(iter(iterables))
    @classmethod
    def from_iterable(cls, iterables):
        result = chain.__new__(cls)
        result._it = _chain(iter(iterables))
        return result

def _chain(iterables):
    for it in iterables:
        for x in it:
            yield x

class compress(_Iterator):
    def __init__(self, data, selectors):
        self._it = _compress(iter(data), iter(selectors))

def _compress(data, selectors):
    for x, chosen in zip(data, selectors):
        if chosen:
            yield x

class dropwhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate = predicate
        self._source = iter(iterable)
        self._begun = False
    def __next__(self):
        x = next(self._source)
        if self._begun:
            return x
        while self._predicate(x):
            x = next(self._source)
        self._begun = True
        return x

class takewhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate = predicate
        self._source = iter(iterable)
        self._ended = False
    def __next__(self):
        if self._ended:
            raise StopIteration
        x = next(self._source)
        if self._predicate(x):
            return x
        self._ended = True
        raise StopIteration

class filterfalse(_Iterator):
    def __init__(self, function, iterable, /):
        self._function = function
        self._source = iter(iterable)
    def __next__(self):
        while True:
            x = next(self._source)
            if not (x if self._function is None else self._function(x)):
                return x

class starmap(_Iterator):
    def __init__(self, function, iterable, /):
        self._function = function
        self._source = iter(iterable)
    def __next__(self):
        return self._function(*tuple(next(self._source)))

class islice(_Iterator):
    def __init__(self, iterable, *args):
        if not args:
            raise TypeError('islice expected at least 2 arguments, got 1')
        if len(args) > 3:
            raise TypeError(f'islice expected at most 4 arguments, got {len(args) + 1}')
        start, stop, step = (0, args[0], 1) if len(args) == 1 else (args[0], args[1], args[2] if len(args) > 2 else 1)
        if len(args) == 1:
            if stop is not None and (not isinstance(stop, int) or stop < 0):
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        else:
            start = 0 if start is None else start
            if not isinstance(start, int) or start < 0 or (stop is not None and (not isinstance(stop, int) or stop < 0)):
                raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        step = 1 if step is None else step
        if not isinstance(step, int) or step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        self._it = _islice(iter(iterable), start, stop, step)

def _islice(it, start, stop, step):
    i = 0
    wanted = start
    while stop is None or i < stop:
        if stop is not None and wanted >= stop:
            while i < stop:
                if next(it, _end) is _end:
                    return
                i += 1
            return
        x = next(it, _end)
        if x is _end:
            return
        if i == wanted:
            wanted += step
            i += 1
            yield x
        else:
            i += 1

class pairwise(_Iterator):
    def __init__(self, iterable):
        self._it = _pairwise(iter(iterable))

def _pairwise(it):
    a = next(it, _end)
    if a is _end:
        return
    for b in it:
        yield (a, b)
        a = b

class zip_longest(_Iterator):
    def __init__(self, *iterables, fillvalue=None):
        self._it = _zip_longest([iter(i) for i in iterables], fillvalue)

def _zip_longest(its, fill):
    active = len(its)
    if active == 0:
        return
    while True:
        values = []
        for i in range(len(its)):
            it = its[i]
            x = fill if it is None else next(it, _end)
            if x is _end:
                active -= 1
                if active == 0:
                    return
                its[i] = None
                x = fill
            values.append(x)
        yield tuple(values)

class groupby(_Iterator):
    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key = key
        self._target = self._current = _end
        self._value = None
        self._serial = 0
    def __next__(self):
        self._serial += 1
        while self._current is _end or (self._target is not _end and self._current == self._target):
            self._advance()
        self._target = self._current
        return (self._current, _Grouper(self, self._current, self._serial))
    def _advance(self):
        value = next(self._source)
        self._current = value if self._key is None else self._key(value)
        self._value = value

class _Grouper(_Iterator):
    def __init__(self, parent, target, serial):
        self._parent = parent
        self._target = target
        self._serial = serial
        self._first = True
    def __next__(self):
        parent = self._parent
        if parent._serial != self._serial:
            raise StopIteration
        if not self._first:
            parent._advance_for_group = True
            try:
                parent._advance()
            except StopIteration:
                parent._current = _end
                parent._serial += 1
                parent._source = iter(())
                raise
        self._first = False
        if not (parent._current == self._target):
            self._serial = -1
            raise StopIteration
        return parent._value

def tee(iterable, n=2):
    if n < 0:
        raise ValueError('n must be >= 0')
    if isinstance(iterable, _tee):
        return tuple([iterable] + [iterable.__copy__() for _ in range(n - 1)]) if n else ()
    link = [None, None]
    it = iter(iterable)
    return tuple([_tee(it, link) for _ in range(n)])

class _tee(_Iterator):
    def __init__(self, it, link):
        self._it = it
        self._link = link
    def __next__(self):
        link = self._link
        if link[1] is None:
            link[0] = next(self._it)
            link[1] = [None, None]
        self._link = link[1]
        return link[0]
    def __copy__(self):
        return _tee(self._it, self._link)

class product(_Iterator):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._it = _product([tuple(i) for i in iterables] * repeat)

def _product(pools):
    n = len(pools)
    for pool in pools:
        if not pool:
            return
    indices = [0] * n
    yield tuple([pool[0] for pool in pools])
    while True:
        i = n - 1
        while i >= 0 and indices[i] == len(pools[i]) - 1:
            indices[i] = 0
            i -= 1
        if i < 0:
            return
        indices[i] += 1
        yield tuple([pools[k][indices[k]] for k in range(n)])

class permutations(_Iterator):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        r = len(pool) if r is None else r
        if not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r < 0:
            raise ValueError('r must be non-negative')
        self._it = _permutations(pool, r)

def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple([pool[i] for i in indices[:r]])
    while n:
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple([pool[i] for i in indices[:r]])
                break
        else:
            return

class combinations(_Iterator):
    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._it = _combinations(pool, r)

def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    yield tuple([pool[i] for i in indices])
    while True:
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        yield tuple([pool[i] for i in indices])

class combinations_with_replacement(_Iterator):
    def __init__(self, iterable, r):
        pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._it = _combinations_with_replacement(pool, r)

def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    yield tuple([pool[i] for i in indices])
    while True:
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            return
        indices[i:] = [indices[i] + 1] * (r - i)
        yield tuple([pool[i] for i in indices])
`;
