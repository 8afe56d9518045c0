/** `functools` */
export const functoolsSource = String.raw`
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        if attr == '__dict__' and not _has_attributes(wrapped):
            continue
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper

def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)

def _gt_from_lt(self, other):
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result and self != other
def _le_from_lt(self, other):
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result or self == other
def _ge_from_lt(self, other):
    op_result = type(self).__lt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result
def _ge_from_le(self, other):
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result or self == other
def _lt_from_le(self, other):
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result and self != other
def _gt_from_le(self, other):
    op_result = type(self).__le__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result
def _lt_from_gt(self, other):
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result and self != other
def _ge_from_gt(self, other):
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result or self == other
def _le_from_gt(self, other):
    op_result = type(self).__gt__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result
def _le_from_ge(self, other):
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result or self == other
def _gt_from_ge(self, other):
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return op_result and self != other
def _lt_from_ge(self, other):
    op_result = type(self).__ge__(self, other)
    if op_result is NotImplemented:
        return op_result
    return not op_result

_convert = {
    '__lt__': [('__gt__', _gt_from_lt), ('__le__', _le_from_lt), ('__ge__', _ge_from_lt)],
    '__le__': [('__ge__', _ge_from_le), ('__lt__', _lt_from_le), ('__gt__', _gt_from_le)],
    '__gt__': [('__lt__', _lt_from_gt), ('__ge__', _ge_from_gt), ('__le__', _le_from_gt)],
    '__ge__': [('__le__', _le_from_ge), ('__gt__', _gt_from_ge), ('__lt__', _lt_from_ge)],
}

def total_ordering(cls):
    roots = {op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for opname, opfunc in _convert[root]:
        if opname not in roots:
            setattr(cls, opname, opfunc)
    return cls

class _CmpKey:
    def __init__(self, obj, cmp):
        self.obj = obj
        self._cmp = cmp
    def __lt__(self, other):
        return self._cmp(self.obj, other.obj) < 0
    def __gt__(self, other):
        return self._cmp(self.obj, other.obj) > 0
    def __eq__(self, other):
        return self._cmp(self.obj, other.obj) == 0
    def __le__(self, other):
        return self._cmp(self.obj, other.obj) <= 0
    def __ge__(self, other):
        return self._cmp(self.obj, other.obj) >= 0
    __hash__ = None

def cmp_to_key(mycmp):
    def K(obj):
        return _CmpKey(obj, mycmp)
    return K

_initial_missing = object()

def reduce(function, iterable, initial=_initial_missing, /):
    if not _is_iterable(iterable):
        raise TypeError('reduce() arg 2 must support iteration')
    it = iter(iterable)
    if initial is _initial_missing:
        value = next(it, _initial_missing)
        if value is _initial_missing:
            raise TypeError('reduce() of empty iterable with no initial value')
    else:
        value = initial
    for element in it:
        value = function(value, element)
    return value

class _PlaceholderType:
    def __repr__(self):
        return 'Placeholder'
Placeholder = _PlaceholderType()

class partial:
    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial) and not func.__dict__.keys() - {'func', 'args', 'keywords'}:
            old = func.args
            if Placeholder in old:
                filled = []
                rest = list(args)
                for a in old:
                    filled.append(rest.pop(0) if a is Placeholder and rest else a)
                args = tuple(filled) + tuple(rest)
            else:
                args = old + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        if args and args[-1] is Placeholder:
            raise TypeError('trailing Placeholders are not allowed')
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __init__(self, /, *args, **keywords):
        pass

    def __call__(self, /, *args, **keywords):
        own = self.args
        if Placeholder in own:
            filled = []
            rest = list(args)
            for a in own:
                if a is Placeholder:
                    if not rest:
                        raise TypeError("missing positional arguments in 'partial' call; expected at least " + f"{own.count(Placeholder)}, got {len(args)}")
                    a = rest.pop(0)
                filled.append(a)
            return self.func(*filled, *rest, **{**self.keywords, **keywords})
        return self.func(*own, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)] + [repr(x) for x in self.args] + [f'{k}={v!r}' for k, v in self.keywords.items()]
        return f"functools.{type(self).__qualname__}({', '.join(parts)})"

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return _bound_method(self, obj)

class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        func = self.func
        if isinstance(func, (classmethod, staticmethod)):
            bound = func.__func__.__get__(cls) if isinstance(func, classmethod) else func.__func__
            return partial(bound, *self.args, **self.keywords)
        if obj is None:
            def unbound(instance, /, *args, **keywords):
                return func(instance, *self.args, *args, **{**self.keywords, **keywords})
            return unbound
        def bound(*args, **keywords):
            return func(obj, *self.args, *args, **{**self.keywords, **keywords})
        return bound

class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
        _step(instance)
        value = cache.get(self.attrname, _initial_missing)
        if value is _initial_missing:
            value = self.func(instance)
            _step(instance)
            cache[self.attrname] = value
        return value

class _CacheInfo(tuple):
    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])
    def __repr__(self):
        return f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})'
_CacheInfo.__name__ = _CacheInfo.__qualname__ = 'CacheInfo'

class _lru_cache_wrapper:
    _shares = True

    def __init__(self, func, maxsize, typed):
        self._func = func
        self._maxsize = maxsize
        self._typed = typed
        self._cache = {}
        self._hits = 0
        self._misses = 0

    def __call__(self, /, *args, **kwargs):
        if self._maxsize == 0:
            self._misses += 1
            return self._func(*args, **kwargs)
        key = _make_key(args, kwargs, self._typed)
        _check_hashable(key)
        cache = self._cache
        found = cache.get(key, _initial_missing)
        if found is not _initial_missing:
            self._hits += 1
            if self._maxsize is not None:
                del cache[key]
                cache[key] = found
            return found
        self._misses += 1
        result = self._func(*args, **kwargs)
        # The function was the program's: what it returns is stored in a step of its own.
        _step(self)
        if key not in cache:
            if self._maxsize is not None and len(cache) >= self._maxsize:
                del cache[next(iter(cache))]
            cache[key] = result
        elif self._maxsize is None:
            cache[key] = result
        return result

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return _bound_method(self, obj)

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._cache))

    def cache_clear(self):
        self._hits = self._misses = 0
        self._cache.clear()

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}

    def __repr__(self):
        return _function_repr(self)

def _function_repr(v):
    return f'<functools._lru_cache_wrapper object at {hex(id(v))}>'

_kwd_mark = object()

def _make_key(args, kwds, typed):
    key = args
    if kwds:
        key += (_kwd_mark,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(v) for v in args])
        if kwds:
            key += tuple([type(v) for v in kwds.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key

def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        user_function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed)
        return update_wrapper(wrapper, user_function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed)
        return update_wrapper(wrapper, user_function)
    return decorating_function

def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)

def _find_impl(cls, registry):
    for c in cls.__mro__:
        if c in registry:
            return registry[c]
    for c in registry:
        if c is not object and issubclass(cls, c):
            return registry[c]
    return registry[object]

class _singledispatch:
    def __init__(self, func):
        self._registry = {object: func}
        self._name = getattr(func, '__name__', 'singledispatch function')

    @property
    def registry(self):
        return self._registry

    def dispatch(self, cls):
        return _find_impl(cls, self._registry)

    def register(self, cls, func=None):
        if func is None:
            if isinstance(cls, type) or hasattr(cls, '__args__') and not hasattr(cls, '__code__'):
                return lambda f: self.register(cls, f)
            ann = getattr(cls, '__annotations__', {})
            if not ann:
                raise TypeError(f'Invalid first argument to register(): {cls!r}. Use either @register(some_class) or plain @register on an annotated function.')
            func = cls
            for name in ann:
                break
            cls = ann[name]
        for c in cls.__args__ if hasattr(cls, '__args__') else (cls,):
            self._registry[c] = func
        return func

    def __call__(self, /, *args, **kw):
        if not args:
            raise TypeError(f'{self._name} requires at least 1 positional argument')
        return self.dispatch(type(args[0]))(*args, **kw)

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return _bound_method(self, obj)

def singledispatch(func):
    return update_wrapper(_singledispatch(func), func)

class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f'{getattr(self.func, "__name__", "singledispatchmethod method")} requires at least 1 positional argument')
            method = self.dispatcher.dispatch(type(args[0]))
            if isinstance(method, (classmethod, staticmethod)) or hasattr(method, '__get__'):
                return method.__get__(obj, cls)(*args, **kwargs)
            return method(obj, *args, **kwargs)
        return _method
`;
