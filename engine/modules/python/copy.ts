/** `copy` */
export const copySource = String.raw`
class Error(Exception):
    pass
error = Error

_atomic = (type(None), int, float, bool, str, tuple, bytes, frozenset, type, range, slice, property, type(...), type(NotImplemented), type(len), type(lambda: 0))

def copy(x):
    cls = type(x)
    if cls in _atomic:
        return x
    if cls in (list, dict, set):
        return cls(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    return _rebuild(x, None)

def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in (type(None), int, float, bool, str, bytes, type, range, property, type(...), type(NotImplemented), type(len), type(lambda: 0)):
        return x
    if memo is None:
        memo = {}
    key = id(x)
    found = memo.get(key, _nil)
    if found is not _nil:
        return found
    if cls is list:
        y = []
        memo[key] = y
        for v in x:
            y.append(deepcopy(v, memo))
    elif cls is tuple:
        y = [deepcopy(v, memo) for v in x]
        found = memo.get(key, _nil)
        if found is not _nil:
            return found
        for a, b in zip(x, y):
            if a is not b:
                y = tuple(y)
                break
        else:
            y = x
    elif cls is dict:
        y = {}
        memo[key] = y
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
    elif cls is set or cls is frozenset:
        y = cls([deepcopy(v, memo) for v in x])
    elif issubclass(cls, type):
        y = x
    elif cls is _method_type:
        y = _bound_method(x.__func__, deepcopy(x.__self__, memo))
    elif hasattr(cls, '__deepcopy__'):
        y = x.__deepcopy__(memo)
    else:
        y = _rebuild(x, memo)
    if y is not x:
        memo[key] = y
        _keep_alive(x, memo)
    return y

def _keep_alive(x, memo):
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]

class _WithMethod:
    def method(self):
        pass

_method_type = type(_WithMethod().method)

def _rebuild(x, memo):
    cls = type(x)
    deep = memo is not None
    reduce = getattr(cls, '__reduce_ex__', None)
    if reduce is None:
        reduce = getattr(cls, '__reduce__', None)
        rv = None if reduce is None else reduce(x)
    else:
        rv = reduce(x, 4)
    if isinstance(rv, str):
        return x
    if rv is not None:
        func, args = rv[0], rv[1]
        if deep:
            args = [deepcopy(a, memo) for a in args]
        y = func(*args)
        if deep:
            memo[id(x)] = y
        if len(rv) > 2 and rv[2] is not None:
            _set_state(y, deepcopy(rv[2], memo) if deep else rv[2])
        if len(rv) > 3 and rv[3] is not None:
            for item in rv[3]:
                y.append(deepcopy(item, memo) if deep else item)
        if len(rv) > 4 and rv[4] is not None:
            for k, v in rv[4]:
                if deep:
                    k, v = deepcopy(k, memo), deepcopy(v, memo)
                y[k] = v
        return y
    if _is_atomic(x):
        return x
    if not _can_be_copied(x):
        raise TypeError(f"cannot pickle '{_names_in_full.get(cls.__name__, cls.__name__)}' object")
    newargs = getattr(cls, '__getnewargs_ex__', None)
    if isinstance(x, BaseException):
        y = cls.__new__(cls, *(deepcopy(x.args, memo) if deep else x.args))
        _set_args(y, deepcopy(x.args, memo) if deep else x.args)
    elif newargs is not None:
        args, kwargs = x.__getnewargs_ex__()
        y = cls.__new__(cls, *args, **kwargs)
    elif hasattr(cls, '__getnewargs__'):
        y = cls.__new__(cls, *x.__getnewargs__())
    elif isinstance(x, (int, float, str, bytes, tuple, frozenset)):
        base = _base_of(x)
        content = tuple([deepcopy(v, memo) for v in x]) if deep and base in (tuple, frozenset) else _plain(x)
        y = base.__new__(cls, content)
    else:
        y = cls.__new__(cls)
    if deep:
        memo[id(x)] = y
    getstate = getattr(cls, '__getstate__', None)
    state = _state_of(x) if getstate is None else getstate(x)
    if state is not None:
        _set_state(y, deepcopy(state, memo) if deep else state)
    if isinstance(x, list):
        for v in list(x):
            list.append(y, deepcopy(v, memo) if deep else v)
    elif isinstance(x, dict):
        for k, v in list(dict.items(x)):
            if deep:
                k, v = deepcopy(k, memo), deepcopy(v, memo)
            y[k] = v
    elif isinstance(x, set):
        for v in list(x):
            set.add(y, deepcopy(v, memo) if deep else v)
    return y

_names_in_full = {'lock': '_thread.lock', 'RLock': '_thread.RLock', 'Event': '_thread.lock', 'Condition': '_thread.RLock', 'Semaphore': '_thread.lock', 'TextIOWrapper': '_io.TextIOWrapper'}

def _set_args(e, args):
    e.args = args

def _base_of(x):
    for base in (bool, int, float, str, bytes, tuple, frozenset):
        if isinstance(x, base):
            return base

def _plain(x):
    base = _base_of(x)
    return base(x)

def _state_of(x):
    attrs = getattr(x, '__dict__', None)
    slots = {}
    for c in type(x).__mro__:
        names = c.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                stripped = c.__name__.lstrip('_')
                if stripped:
                    name = f'_{stripped}{name}'
            try:
                slots[name] = getattr(x, name)
            except AttributeError:
                pass
    if slots:
        return (attrs or None, slots)
    return dict(attrs) if attrs else None

def _set_state(y, state):
    setter = getattr(type(y), '__setstate__', None)
    if setter is not None:
        setter(y, state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        y.__dict__.update(state)
    if slots:
        for k, v in slots.items():
            object.__setattr__(y, k, v)

def replace(obj, /, **changes):
    cls = type(obj)
    func = getattr(cls, '__replace__', None)
    if func is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return func(obj, **changes)
`;
