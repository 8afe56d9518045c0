/**
 * The part of the built-ins that may call code of the program: operators of its classes, its `__repr__`, its iterators,
 * its sort keys. In Python, because such a call can be interrupted anywhere; the names with an underscore that are not
 * defined here are native (engine/modules/builtins). `_missing` stands for "there is none".
 */
export const preludeSource = String.raw`
_operator_methods = {
    '+': ('__add__', '__radd__', '__iadd__'), '-': ('__sub__', '__rsub__', '__isub__'),
    '*': ('__mul__', '__rmul__', '__imul__'), '@': ('__matmul__', '__rmatmul__', '__imatmul__'),
    '/': ('__truediv__', '__rtruediv__', '__itruediv__'), '%': ('__mod__', '__rmod__', '__imod__'),
    '**': ('__pow__', '__rpow__', '__ipow__'), '<<': ('__lshift__', '__rlshift__', '__ilshift__'),
    '>>': ('__rshift__', '__rrshift__', '__irshift__'), '|': ('__or__', '__ror__', '__ior__'),
    '^': ('__xor__', '__rxor__', '__ixor__'), '&': ('__and__', '__rand__', '__iand__'),
    '//': ('__floordiv__', '__rfloordiv__', '__ifloordiv__'),
}
_compare_methods = {
    '==': ('__eq__', '__eq__'), '!=': ('__ne__', '__ne__'), '<': ('__lt__', '__gt__'),
    '<=': ('__le__', '__ge__'), '>': ('__gt__', '__lt__'), '>=': ('__ge__', '__le__'),
}
_unary_methods = {'-': '__neg__', '+': '__pos__', '~': '__invert__'}

# --------------------------------------------------------------------- classes

def _build_class(body, name, *bases, metaclass=None, **kwargs):
    given = bases
    bases = _resolve_bases(bases)
    meta = metaclass
    if meta is None:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            t = type(base)
            if issubclass(meta, t):
                continue
            if issubclass(t, meta):
                meta = t
                continue
            raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')
    prepare = getattr(meta, '__prepare__', None)
    namespace = {} if prepare is None else prepare(name, bases, **kwargs)
    if not isinstance(namespace, dict):
        raise NotImplementedError(f'{meta.__name__}.__prepare__() must return a dictionary here, not {type(namespace).__name__}')
    cell = _run_class_body(body, namespace)
    if bases is not given:
        dict.__setitem__(namespace, '__orig_bases__', given)
    if cell is not None:
        dict.__setitem__(namespace, '__classcell__', cell)
    cls = meta(name, bases, namespace, **kwargs)
    return cls

def _resolve_bases(bases):
    result = []
    resolved = False
    for base in bases:
        if not isinstance(base, type):
            entries = _special(base, '__mro_entries__')
            if entries is not _missing:
                resolved = True
                result.extend(entries(bases))
                continue
        result.append(base)
    return tuple(result) if resolved else bases

def _new_class(meta, name, bases, namespace, kwargs):
    cell = dict.pop(namespace, '__classcell__', None)
    cls = _make_class(meta, name, bases, namespace)
    if cell is not None:
        _set_cell(cell, cls)
    for key, value in namespace.items():
        method = _special(value, '__set_name__')
        if method is not _missing:
            method(cls, key)
    parent = super(cls, cls)
    init = getattr(parent, '__init_subclass__', None)
    if init is not None:
        init(**kwargs)
    elif kwargs:
        raise TypeError(f"{cls.__qualname__}.__init_subclass__() takes no keyword arguments")
    return cls

def _create_instance(cls, args, kwargs):
    instance = cls.__new__(cls, *args, **kwargs)
    if isinstance(instance, cls):
        init = _special(instance, '__init__')
        if init is not _missing:
            result = init(*args, **kwargs)
            if result is not None:
                raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
        else:
            _init_natively(instance, args, kwargs)
    return instance

def _refuse_abstract(cls):
    names = sorted(cls.__abstractmethods__)
    listed = ', '.join([f"'{n}'" for n in names])
    raise TypeError(f"Can't instantiate abstract class {cls.__name__} without an implementation for abstract method{'s' if len(names) > 1 else ''} {listed}")

def _isinstance_slow(v, cls):
    if type(v) is cls:
        return True
    if isinstance(cls, tuple):
        for c in cls:
            if isinstance(v, c):
                return True
        return False
    check = _special(cls, '__instancecheck__')
    if check is not _missing:
        return True if check(v) else False
    raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')

def _issubclass_slow(cls, of):
    if isinstance(of, tuple):
        for c in of:
            if issubclass(cls, c):
                return True
        return False
    check = _special(of, '__subclasscheck__')
    if check is not _missing:
        return True if check(cls) else False
    if not isinstance(cls, type):
        raise TypeError('issubclass() arg 1 must be a class')
    raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')

def _getattr_guarded(load, fallback, obj, name):
    try:
        return load(obj, name)
    except AttributeError:
        return fallback(obj, name)

def _vars_of(v):
    try:
        return v.__dict__
    except AttributeError:
        pass
    raise TypeError('vars() argument must have __dict__ attribute')

def _dir_plain(v):
    return _names_of(v)

def _dir_of(v):
    method = _special(v, '__dir__')
    return sorted(_names_of(v) if method is _missing else method())

def _object_ne(a, b):
    method = _special(a, '__eq__')
    if method is _missing:
        return False if a is b else NotImplemented
    result = method(b)
    return result if result is NotImplemented else not result

def _call_special(v, name):
    return _special(v, name)()

def _call_with_list(function, iterable):
    return function(_list_from(iterable))

def _call_with_float(function, args, value):
    x = float(value)
    return function(*[x if a is value else a for a in args])

def _call_with_index(function, args, kwargs, value):
    n = value.__index__()
    if not isinstance(n, int):
        raise TypeError(f'__index__ returned non-int (type {type(n).__name__})')
    return function(*[n if a is value else a for a in args], **{k: n if a is value else a for k, a in kwargs.items()})

def _getattr_default(v, name, default):
    try:
        return getattr(v, name)
    except AttributeError:
        return default

def _hasattr_slow(v, name):
    try:
        getattr(v, name)
    except AttributeError:
        return False
    return True

def _raise_class(cls, cause=_missing):
    e = cls() if isinstance(cls, type) else cls
    if not isinstance(e, BaseException):
        raise TypeError(f'calling {cls!r} should have returned an instance of BaseException, not {type(e)!r}')
    if cause is not _missing:
        if isinstance(cause, type) and issubclass(cause, BaseException):
            cause = cause()
        if cause is not None and not isinstance(cause, BaseException):
            raise TypeError('exception causes must derive from BaseException')
        _set_cause(e, cause)
    return e

def _split_group(rest, cls):
    if rest is None:
        return (None, None)
    if not isinstance(rest, BaseExceptionGroup):
        if isinstance(rest, cls):
            return (None, BaseExceptionGroup('', (rest,)))
        return (rest, None)
    match, other = rest.split(cls)
    return (other, match)

def _merge_groups(original, raised, rest):
    if not isinstance(original, BaseExceptionGroup):
        return raised[0] if raised else rest
    new = [e for e in raised if not _same_passage(e, original)]
    again = [e for e in raised if _same_passage(e, original)]
    if rest is not None:
        again.append(rest)
    if again:
        leaves = []
        for e in again:
            _collect_leaves(e, leaves)
        part = _group_divide(original, lambda e: not isinstance(e, BaseExceptionGroup) and any(e is x for x in leaves))[0]
        if not new:
            return part
        new.append(part)
    if not new:
        return None
    return new[0] if len(new) == 1 else BaseExceptionGroup('', new)

def _collect_leaves(e, leaves):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            _collect_leaves(x, leaves)
    else:
        leaves.append(e)

def _group_condition(condition):
    if isinstance(condition, type):
        if issubclass(condition, BaseException):
            return lambda e: isinstance(e, condition)
    elif isinstance(condition, tuple):
        for c in condition:
            if not (isinstance(c, type) and issubclass(c, BaseException)):
                break
        else:
            return lambda e: isinstance(e, condition)
    elif callable(condition):
        return condition
    raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')

def _group_divide(group, matches):
    if matches(group):
        return (group, None)
    inside = []
    outside = []
    for e in group.exceptions:
        if isinstance(e, BaseExceptionGroup):
            yes, no = _group_divide(e, matches)
        elif matches(e):
            yes, no = e, None
        else:
            yes, no = None, e
        if yes is not None:
            inside.append(yes)
        if no is not None:
            outside.append(no)
    return (_group_derive(group, inside), _group_derive(group, outside))

def _group_derive(group, parts):
    if not parts:
        return None
    result = group.derive(parts)
    if not isinstance(result, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    _copy_passage(group, result)
    notes = getattr(group, '__notes__', None)
    if notes is not None:
        result.__notes__ = list(notes)
    return result

def _group_split(group, condition):
    return _group_divide(group, _group_condition(condition))

def _group_subgroup(group, condition):
    return _group_divide(group, _group_condition(condition))[0]

def _describe_exception(e):
    try:
        text = str(e)
    except BaseException:
        text = '<exception str() failed>'
    _set_described(e, text)

def _native_or_not(op, a, b):
    if isinstance(a, (set, frozenset)):
        return _set_operation(op, a, b)
    return NotImplemented

def _compare_plain(op, a, b, cls):
    if not isinstance(b, cls) and not _comparable(cls, b):
        return NotImplemented
    return _compare_builtin(op, a, _as_plain(b))

def _comparable(cls, b):
    if cls is float:
        return isinstance(b, int)
    if cls in (set, frozenset, _dict_keys, _dict_items):
        return isinstance(b, (set, frozenset, _dict_keys, _dict_items))
    return False

def _refuse_operation_of(op, a, b):
    _refuse_operation(op, op, a, b)

def _inplace_list(op, a, b):
    result = _native_inplace(op, a, b, True)
    if result is not _missing:
        return result
    if op == '+':
        _list_extend(a, b)
        return a
    return _native_inplace(op, a, _index_of(b), True)

def _inplace_plain(op, a, b):
    result = _native_inplace(op, a, b, True)
    if result is not _missing:
        return result
    return _set_inplace_slow(op, a, b)

def _dict_union(a, b):
    result = dict(a)
    _dict_update(result, b)
    return result

def _dict_inplace_union(a, b):
    _dict_update(a, b)
    return a

def _view_operation(op, a, b):
    if op == '&':
        result = set()
        large, small = (a, b) if not isinstance(b, (set, frozenset, _dict_keys, _dict_items)) or len(b) <= len(a) else (b, a)
        for x in small:
            if x in large:
                result.add(x)
        return result
    if not _is_iterable(b):
        raise TypeError(f"'{type(b).__name__}' object is not iterable")
    result = set(a)
    if op == '|':
        result.update(b)
    elif op == '-':
        result.difference_update(b)
    else:
        result.symmetric_difference_update(b)
    return result

def _view_operation_reflected(op, a, b):
    if op == '-':
        result = set(b)
        result.difference_update(a)
        return result
    return _view_operation(op, b, a) if op == '&' else _view_operation_forward(op, b, a)

def _view_operation_forward(op, a, b):
    result = set(a)
    if op == '|':
        result.update(b)
    else:
        result.symmetric_difference_update(b)
    return result

def _try_binary(op, a, b):
    forward, backward, _ = _operator_methods[op]
    ta = type(a)
    tb = type(b)
    left = _special(a, forward)
    right = _missing if ta is tb else _special(b, backward)
    if right is not _missing and issubclass(tb, ta) and _overrides(tb, ta, backward):
        result = right(a)
        if result is not NotImplemented:
            return result
        right = _missing
    if left is not _missing:
        result = left(b)
        if result is not NotImplemented:
            return result
    if right is not _missing:
        result = right(a)
        if result is not NotImplemented:
            return result
    pa = _primitive(a)
    pb = _primitive(b)
    result = _native_binary(op, pa, pb)
    if result is not _missing:
        return result
    if op == '%' and (pa is not a or pb is not b):
        return _percent_format(pa, b) if type(pa) in (str, bytes) else _missing
    if op == '%':
        if type(a) is str:
            return _percent_format(a, b)
        if type(a) is bytes:
            return _percent_format(a, b)
    if op == '*':
        if _repeats(a) and _special(b, '__index__') is not _missing:
            return a * _index(b)
        if _repeats(b) and _special(a, '__index__') is not _missing:
            return b * _index(a)
    if ta in _view_types or tb in _view_types:
        if op in ('&', '|', '-', '^'):
            if ta in _view_types:
                return _view_operation(op, a, b)
            if isinstance(a, (set, frozenset)):
                return _view_operation_reflected(op, b, a) if op == '-' else _view_operation_forward(op, a, b) if op != '&' else _view_operation(op, b, a)
    if op == '|' and isinstance(a, dict) and isinstance(b, dict):
        return _dict_union(a, b)
    if op == '|' and (isinstance(a, type) or isinstance(b, type)):
        result = _union_of(a, b)
        return _missing if result is NotImplemented else result
    if op in ('|', '&', '-', '^') and isinstance(a, (set, frozenset)) and isinstance(b, (set, frozenset)):
        return _set_operation(op, a, b)
    return _missing

def _repeats(v):
    return isinstance(v, (str, list, tuple, bytes))

def _index_of(v):
    return v if isinstance(v, int) else _index(v)

def _index(v):
    method = _special(v, '__index__')
    if method is _missing:
        raise TypeError(f"'{type(v).__name__}' object cannot be interpreted as an integer")
    n = method()
    if not isinstance(n, int):
        raise TypeError(f'__index__ returned non-int (type {type(n).__name__})')
    return _primitive(n)

_dict_keys = type({}.keys())
_dict_items = type({}.items())
_view_types = (_dict_keys, _dict_items)

def _binary_operation(op, a, b):
    result = _try_binary(op, a, b)
    if result is _missing:
        _refuse_operation(op, op, a, b)
    return result

def _inplace_operation(op, a, b):
    result = _native_inplace(op, a, b, False)
    if result is not _missing:
        return result
    if type(a) is list and op == '+':
        _list_extend(a, b)
        return a
    if type(a) is set and isinstance(b, (set, frozenset)) and op in ('|', '&', '-', '^'):
        return _set_inplace_slow(op, a, b)
    if type(a) is dict and op == '|' and _special(b, '__ror__') is _missing:
        if isinstance(b, dict) or _is_iterable(b):
            _dict_update(a, b)
            return a
        raise TypeError(f"'{type(b).__name__}' object is not iterable")
    inplace = _special(a, _operator_methods[op][2])
    if inplace is not _missing:
        result = inplace(b)
        if result is not NotImplemented:
            return result
    result = _native_binary(op, a, b) if _generic(type(a)) and _generic(type(b)) else _missing
    if result is _missing:
        result = _try_binary(op, a, b)
        if result is _missing:
            _refuse_operation(op, op + '=', a, b)
    return result

def _unary_operation(op, a):
    method = _special(a, _unary_methods[op])
    if method is not _missing:
        return method()
    p = _primitive(a)
    if p is not a:
        return _native_unary(op, p)
    raise TypeError(f"bad operand type for unary {op}: '{type(a).__name__}'")

def _compare(op, a, b):
    forward, backward = _compare_methods[op]
    ta = type(a)
    tb = type(b)
    left = _special(a, forward)
    right = _special(b, backward)
    if right is not _missing and ta is not tb and issubclass(tb, ta):
        result = right(a)
        if result is not NotImplemented:
            return result
        right = _missing
    if left is not _missing:
        result = left(b)
        if result is not NotImplemented:
            return result
    elif op == '!=':
        equal = _special(a, '__eq__')
        if equal is not _missing:
            result = equal(b)
            if result is not NotImplemented:
                return not result
    if right is not _missing:
        result = right(a)
        if result is not NotImplemented:
            return result
    elif op == '!=':
        equal = _special(b, '__eq__')
        if equal is not _missing:
            result = equal(a)
            if result is not NotImplemented:
                return not result
    return _compare_builtin(op, a, b)

def _compare_builtin(op, a, b):
    pa = _primitive(a)
    pb = _primitive(b)
    if pa is not a or pb is not b:
        return _compare_builtin(op, pa, pb)
    result = _native_compare(op, a, b)
    if result is not _missing:
        return result
    if op == '==':
        return _equal_deep(a, b)
    if op == '!=':
        return not _equal_deep(a, b)
    if isinstance(a, _set_like) and isinstance(b, _set_like):
        return _compare_sets(op, a, b)
    if _is_sequence_pair(a, b):
        for x, y in zip(a, b):
            if x is not y and not x == y:
                return _compare_items(op, x, y)
        return _native_compare(op, len(a), len(b))
    raise TypeError(f"'{op}' not supported between instances of '{type(a).__name__}' and '{type(b).__name__}'")

_set_like = (set, frozenset, _dict_keys, _dict_items)

def _compare_sets(op, a, b):
    if op in ('>', '>='):
        a, b = b, a
    if len(a) > len(b) or (op in ('<', '>') and len(a) == len(b)):
        return False
    for x in a:
        if x not in b:
            return False
    return True

def _compare_items(op, x, y):
    if op == '<':
        return x < y
    if op == '<=':
        return x <= y
    if op == '>':
        return x > y
    return x >= y

def _equal_deep(a, b):
    if a is b:
        return True
    if _is_sequence_pair(a, b):
        if len(a) != len(b):
            return False
        for x, y in zip(a, b):
            if x is not y and not x == y:
                return False
        return True
    if isinstance(a, dict) and isinstance(b, dict):
        if len(a) != len(b):
            return False
        for k, v in a.items():
            other = _dict_get(b, k, _missing)
            if other is _missing or (v is not other and not v == other):
                return False
        return True
    if isinstance(a, _set_like) and isinstance(b, _set_like):
        if len(a) != len(b):
            return False
        for x in a:
            if x not in b:
                return False
        return True
    return False

def _truth(v):
    method = _special(v, '__bool__')
    if method is not _missing:
        result = method()
        if result is not True and result is not False:
            raise TypeError(f"__bool__ should return bool, returned {type(result).__name__}")
        return result
    method = _special(v, '__len__')
    if method is not _missing:
        return _check_length(method()) != 0
    return True

def _truthy(v):
    return _truth(v)

def _falsy(v):
    return not _truth(v)

def _check_length(n):
    if not isinstance(n, int):
        raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
    if n < 0:
        raise ValueError('__len__() should return >= 0')
    return int(n)

def _length(v):
    n = _native_length(v)
    if n is not _missing:
        return n
    method = _special(v, '__len__')
    if method is _missing:
        raise TypeError(f"object of type '{type(v).__name__}' has no len()")
    return _check_length(method())

# ------------------------------------------------------------------ containers

def _contains(container, item):
    method = _special(container, '__contains__')
    if method is not _missing:
        return True if method(item) else False
    result = _native_contains(container, item)
    if result is not _missing:
        return result
    if isinstance(container, dict):
        return _dict_find(container, item) >= 0
    if isinstance(container, (set, frozenset)):
        return _set_find(container, item) is not _missing
    if isinstance(container, _view_types):
        return _contains_in_view(container, item)
    if not _is_iterable(container):
        raise TypeError(f"argument of type '{type(container).__name__}' is not a container or iterable")
    for x in container:
        if x is item or x == item:
            return True
    return False

def _contains_in_view(view, item):
    d = _dict_of_view(view)
    if isinstance(view, _dict_keys):
        return _dict_find(d, item) >= 0
    if not isinstance(item, tuple) or len(item) != 2:
        return False
    i = _dict_find(d, item[0])
    if i < 0:
        return False
    v = _dict_value_at(d, i)
    return v is item[1] or v == item[1]

def _contains_not(container, item):
    return not _contains(container, item)

def _dict_find(d, key, h=None):
    for i in _dict_candidates(d, key, hash(key) if h is None else h):
        k = _dict_key_at(d, i)
        if k is key or k == key:
            return i
    return -1

def _dict_get(d, key, default=None):
    i = _dict_find(d, key)
    return default if i < 0 else _dict_value_at(d, i)

def _dict_set(d, key, value):
    h = hash(key)
    i = _dict_find(d, key, h)
    if i < 0:
        _dict_add_user(d, h, key, value)
    else:
        _dict_put_at(d, i, value)

def _dict_get_item(d, key):
    i = _dict_find(d, key)
    if i >= 0:
        return _dict_value_at(d, i)
    return _dict_missing(d, key)

def _dict_missing(d, key):
    method = _special(d, '__missing__')
    if method is not _missing:
        return method(key)
    raise KeyError(key)

def _dict_delete(d, key):
    i = _dict_find(d, key)
    if i < 0:
        raise KeyError(key)
    _dict_remove_at(d, i)

def _dict_pop(d, key, default=_missing):
    i = _dict_find(d, key)
    if i < 0:
        if default is _missing:
            raise KeyError(key)
        return default
    value = _dict_value_at(d, i)
    _dict_remove_at(d, i)
    return value

def _dict_setdefault(d, key, default=None):
    h = hash(key)
    i = _dict_find(d, key, h)
    if i >= 0:
        return _dict_value_at(d, i)
    _dict_add_user(d, h, key, default)
    return default

def _dict_update(d, other):
    if isinstance(other, dict):
        for k, v in list(other.items()):
            d[k] = v
    elif _has(other, 'keys'):
        for k in other.keys():
            d[k] = other[k]
    else:
        i = 0
        for pair in other:
            if not _is_iterable(pair):
                raise TypeError('object is not iterable')
            items = list(pair)
            if len(items) != 2:
                raise ValueError(f'dictionary update sequence element #{i} has length {len(items)}; 2 is required')
            d[items[0]] = items[1]
            i += 1

def _update_dict_display(d, other):
    if not isinstance(other, dict) and not _has(other, 'keys'):
        raise TypeError(f"'{type(other).__name__}' object is not a mapping")
    _dict_update(d, other)

def _dict_update_twice(d, first, second):
    _dict_update(d, first)
    _dict_update(d, second)

def _dict_made(d, source, named):
    if not _is_iterable(source) and not _has(source, 'keys'):
        raise TypeError(f"'{type(source).__name__}' object is not iterable")
    _dict_update(d, source)
    _dict_update(d, named)
    return d

def _made_from_keys(cls, keys, value):
    return _dict_from_keys(cls(), keys, value)

def _dict_from_keys(d, keys, value):
    if not _is_iterable(keys):
        raise TypeError(f"'{type(keys).__name__}' object is not iterable")
    for k in keys:
        d[k] = value
    return d

def _contains_plain(container, item):
    if isinstance(container, dict):
        return _dict_find(container, item) >= 0
    if isinstance(container, (set, frozenset)):
        return _set_find(container, item) is not _missing
    if isinstance(container, _view_types):
        return _contains_in_view(container, item)
    for x in _items_natively(container):
        if x is item or x == item:
            return True
    return False

def _merge_keywords(d, other, callee):
    if not _has(other, 'keys'):
        raise TypeError(f"{_callable_name(callee)} argument after ** must be a mapping, not {type(other).__name__}")
    for k in other.keys():
        if k in d:
            raise TypeError(f"{_callable_name(callee)} got multiple values for keyword argument '{k}'")
        d[k] = other[k]

def _extend_arguments(target, source, callee):
    if not _is_iterable(source):
        raise TypeError(f"{_callable_name(callee)} argument after * must be an iterable, not {type(source).__name__}")
    for item in source:
        target.append(item)

def _extend_display(target, source):
    if not _is_iterable(source):
        raise TypeError(f"Value after * must be an iterable, not {type(source).__name__}")
    for item in source:
        target.append(item)

def _update_display(s, other):
    if not _is_iterable(other):
        raise TypeError(f"'{type(other).__name__}' object is not iterable")
    _set_update(s, other)

def _set_find(s, item, h=None):
    if h is None:
        h = hash(item)
    for e in _set_candidates(s, item, h):
        if e is item or e == item:
            return e
    return _missing

def _set_add(s, item):
    h = hash(item)
    if _set_find(s, item, h) is _missing:
        _set_add_user(s, item, h)

def _set_discard(s, item):
    found = _set_find(s, item)
    if found is not _missing:
        _set_remove_item(s, found)
        return True
    return False

def _set_discard_quietly(s, item):
    _set_discard(s, item)

def _set_remove(s, item):
    if not _set_discard(s, item):
        raise KeyError(item)

def _set_update(s, other):
    if not _set_merge(s, other):
        for item in other:
            _set_add_any(s, item)

def _set_init(s, source):
    if not _set_merge(s, source):
        for item in source:
            _set_add_any(s, item)

def _set_from(cls, iterable):
    s = _new_set(cls)
    if not _set_merge(s, iterable):
        for item in iterable:
            _set_add_any(s, item)
    return s

def _set_operation(op, a, b):
    if op == '|':
        result = _set_copy(a)
        _set_update(result, b)
    elif op == '&':
        result = _empty_like(a)
        small, large = (a, b) if len(b) > len(a) else (b, a)
        for x in small:
            if x in large:
                _set_add_any(result, x)
    elif op == '-':
        if len(a) >> 2 > len(b):
            result = _set_copy(a)
            _set_subtract(result, b)
        else:
            result = _empty_like(a)
            for x in a:
                if x not in b:
                    _set_add_any(result, x)
    else:
        result = _empty_like(a)
        _set_update(result, b)
        _set_toggle(result, a)
    return result

def _empty_like(s):
    return _new_set(set if isinstance(s, set) else frozenset)

def _set_subtract(s, other):
    for x in list(other):
        _set_discard_any(s, x)
    _set_shrink(s)

def _set_toggle(s, other):
    for x in list(other):
        if not _set_discard_any(s, x):
            _set_add_any(s, x)

def _set_discard_any(s, item):
    n = len(s)
    _set_drop(s, item)
    return len(s) < n

def _set_inplace_slow(op, s, other):
    if op == '|':
        _set_update(s, other)
    elif op == '&':
        _set_become(s, _set_operation('&', s, other))
    elif op == '-':
        _set_subtract(s, other)
    else:
        _set_toggle(s, other)
    return s

def _intersect(s, other):
    if isinstance(other, (set, frozenset)):
        return _set_operation('&', s, other)
    result = _empty_like(s)
    for x in other:
        _check_hashable(x)
        if x in s:
            _set_add_any(result, x)
    return result

def _set_method(op, s, others):
    if op == '|':
        result = _set_copy(s)
        for other in others:
            _set_update(result, other)
        return result
    if not others:
        return _set_copy(s)
    if op == '&':
        for other in others:
            s = _intersect(s, other)
        return s
    if op == '^':
        result = _empty_like(s)
        _set_update(result, others[0])
        _set_toggle(result, s)
        return result
    first = others[0]
    if isinstance(first, (set, frozenset, dict)):
        result = _set_operation('-', s, first)
    else:
        result = _set_copy(s)
        _set_subtract(result, first)
    for other in others[1:]:
        _set_subtract(result, other)
    return result

def _set_update_method(op, s, others):
    if op == '|':
        for other in others:
            _set_update(s, other)
    elif op == '&':
        _set_become(s, _set_method('&', s, others))
    elif op == '-':
        for other in others:
            _set_subtract(s, other)
    else:
        other = others[0]
        _set_toggle(s, other if isinstance(other, (set, frozenset)) else set(other))

def _set_issubset(s, other):
    if isinstance(other, (set, frozenset)):
        return _compare_sets('<=', s, other)
    return len(_intersect(s, other)) == len(s)

def _set_issuperset(s, other):
    if isinstance(other, (set, frozenset)):
        return _compare_sets('>=', s, other)
    for x in other:
        if x not in s:
            return False
    return True

def _set_isdisjoint(s, other):
    if isinstance(other, (set, frozenset)) and len(other) > len(s):
        s, other = other, s
    for x in other:
        if x in s:
            return False
    return True

def _view_isdisjoint(view, other):
    if isinstance(other, _set_like) and len(other) > len(view):
        view, other = other, view
    for x in other:
        if x in view:
            return False
    return True

def _list_extend(target, source):
    for item in source:
        target.append(item)

def _list_from(iterable):
    result = []
    for item in iterable:
        result.append(item)
    return result

def _tuple_from(cls, iterable):
    return _new_tuple(cls, _list_from(iterable))

def _list_init(target, iterable):
    result = _list_from(iterable)
    _list_replace(target, result)

def _list_index(items, item, start=0, stop=9223372036854775807):
    start = _list_bound(start)
    stop = _list_bound(stop)
    if start < 0:
        start += len(items)
    if stop < 0:
        stop += len(items)
    i = 0
    for x in items[:]:
        if start <= i < stop and (x is item or x == item):
            return i
        i += 1
    raise ValueError('list.index(x): x not in list' if isinstance(items, list) else 'tuple.index(x): x not in tuple')

def _list_bound(v):
    if isinstance(v, int):
        return v
    if _special(v, '__index__') is _missing:
        raise TypeError('slice indices must be integers or have an __index__ method')
    return _index(v)

def _sequence_index(items, item):
    i = 0
    for x in items:
        if x is item or x == item:
            return i
        i += 1
    raise ValueError('sequence.index(x): x not in sequence')

def _list_count(items, item):
    n = 0
    for x in items:
        if x is item or x == item:
            n += 1
    return n

def _list_remove(items, item):
    i = 0
    for x in items:
        if x is item or x == item:
            del items[i]
            return
        i += 1
    raise ValueError('list.remove(x): x not in list')

def _collect_to_unpack(v, count):
    if not _is_iterable(v):
        raise TypeError(f'cannot unpack non-iterable {type(v).__name__} object')
    if count < 0:
        return _list_from(v)
    result = []
    it = iter(v)
    for item in it:
        result.append(item)
        if len(result) > count:
            raise ValueError(f'too many values to unpack (expected {count})')
    return result

def _get_item(v, index):
    method = _special(v, '__getitem__')
    if method is not _missing:
        return method(index)
    p = _primitive(v)
    if p is not v:
        return p[index]
    if isinstance(v, type):
        raise TypeError(f"type '{v.__name__}' is not subscriptable")
    raise TypeError(f"'{type(v).__name__}' object is not subscriptable")

def _subscript_slow(v, index, cls):
    if _special(index, '__index__') is not _missing:
        return v[_index(index)]
    if cls is str:
        raise TypeError(f"string indices must be integers, not '{type(index).__name__}'")
    if cls is bytes:
        raise TypeError(f"byte indices must be integers or slices, not {type(index).__name__}")
    raise TypeError(f"{cls.__name__} indices must be integers or slices, not {type(index).__name__}")

def _slice_part(v):
    if v is None or isinstance(v, int):
        return v
    if _special(v, '__index__') is _missing:
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return _index(v)

def _load_slice(v, s):
    return v[_slice_part(s.start):_slice_part(s.stop):_slice_part(s.step)]

def _store_slice(v, s, value):
    v[_slice_part(s.start):_slice_part(s.stop):_slice_part(s.step)] = value

def _delete_slice(v, s):
    del v[_slice_part(s.start):_slice_part(s.stop):_slice_part(s.step)]

def _compare_slices(op, parts, other):
    if not isinstance(other, slice):
        return NotImplemented
    return _compare(op, parts, (other.start, other.stop, other.step))

def _class_get_item(cls, index):
    return cls.__class_getitem__(index)

def _set_item(v, index, value):
    method = _special(v, '__setitem__')
    if method is _missing:
        raise TypeError(f"'{type(v).__name__}' object does not support item assignment")
    method(index, value)

def _set_item_slow(v, index, value):
    if _special(index, '__index__') is _missing:
        raise TypeError(f"list indices must be integers or slices, not {type(index).__name__}")
    v[_index(index)] = value

def _delete_item_slow(v, index):
    if _special(index, '__index__') is _missing:
        raise TypeError(f"list indices must be integers or slices, not {type(index).__name__}")
    del v[_index(index)]

def _set_slice(target, index, value):
    if not _is_iterable(value):
        raise TypeError('must assign iterable to extended slice')
    target[index] = _list_from(value)

def _delete_item(v, index):
    method = _special(v, '__delitem__')
    if method is _missing:
        raise TypeError(f"'{type(v).__name__}' object doesn't support item deletion")
    method(index)

# ------------------------------------------------------------------- iteration

def _iterate(v):
    method = _special(v, '__iter__')
    if method is not _missing:
        it = method()
        if not _is_iterator(it):
            raise TypeError(f"iter() returned non-iterator of type '{type(it).__name__}'")
        return it
    p = _primitive(v)
    if p is not v:
        return iter(p)
    if _special(v, '__getitem__') is not _missing:
        return _iterate_by_index(v)
    raise TypeError(f"'{type(v).__name__}' object is not iterable")

def _iterate_by_index(v):
    i = 0
    while True:
        try:
            item = v[i]
        except IndexError:
            return
        yield item
        i += 1

def _next_for(it):
    method = _special(it, '__next__')
    if method is _missing:
        raise TypeError(f"'{type(it).__name__}' object is not an iterator")
    try:
        return method()
    except StopIteration:
        return (_exhausted,)

def _next_of(it, default=_missing):
    method = _special(it, '__next__')
    if method is _missing:
        raise TypeError(f"'{type(it).__name__}' object is not an iterator")
    if default is _missing:
        return method()
    try:
        return method()
    except StopIteration:
        return default

def _send_for(it, value):
    try:
        if value is None:
            return _special(it, '__next__')()
        return it.send(value)
    except StopIteration as e:
        return (_exhausted, e.value)

def _async_iterate(v):
    method = _special(v, '__aiter__')
    if method is _missing:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {type(v).__name__}")
    return method()

def _async_next(v):
    method = _special(v, '__anext__')
    if method is _missing:
        raise TypeError(f"'async for' requires an iterator with __anext__ method, got {type(v).__name__}")
    return _awaitable(method())

def _aiter_of(v):
    method = _special(v, '__aiter__')
    if method is _missing:
        raise TypeError(f"'{type(v).__name__}' object is not an async iterable")
    return method()

def _anext_of(v):
    method = _special(v, '__anext__')
    if method is _missing:
        raise TypeError(f"'{type(v).__name__}' object is not an async iterator")
    return method()

async def _anext_default(it, default):
    try:
        return await anext(it)
    except StopAsyncIteration:
        return default

def _awaitable(v):
    if _is_coroutine(v):
        return v
    method = _special(v, '__await__')
    if method is _missing:
        raise TypeError(f"'{type(v).__name__}' object can't be awaited")
    it = method()
    if _is_coroutine(it):
        raise TypeError('__await__() returned a coroutine')
    return it if _is_iterator(it) else _refuse_await(it)

def _run_coroutine(c):
    # What __await__ of a coroutine gives: an iterator that runs it.
    return (yield from c)

def _refuse_await(it):
    raise TypeError(f"__await__() returned non-iterator of type '{type(it).__name__}'")

def _iterators_of(name, iterables):
    result = []
    for i in iterables:
        if not _is_iterable(i):
            raise TypeError(f"'{type(i).__name__}' object is not iterable")
        result.append(iter(i))
    return result

def _check_lengths(name, its, n):
    if n > 0:
        raise ValueError(f"{name}() argument {n + 1} is shorter than argument{'s 1-' + str(n) if n > 1 else ' 1'}")
    n = 1
    for other in its[1:]:
        if next(other, _exhausted) is not _exhausted:
            raise ValueError(f"{name}() argument {n + 1} is longer than argument{'s 1-' + str(n) if n > 1 else ' 1'}")
        n += 1

class enumerate:
    def __init__(self, iterable=_missing, start=0, *more, **named):
        if more:
            raise TypeError(f'enumerate() takes at most 2 arguments ({2 + len(more)} given)')
        for name in named:
            raise TypeError(f"'{name}' is an invalid keyword argument for enumerate()")
        if iterable is _missing:
            raise TypeError("enumerate() missing required argument 'iterable'")
        self._it = iter(iterable)
        self._count = _index_of(start)
    def __iter__(self):
        return self
    def __next__(self):
        item = next(self._it)
        n = self._count
        self._count = n + 1
        return (n, item)

class zip:
    def __init__(self, *iterables, strict=False, **named):
        for name in named:
            raise TypeError(f"zip() got an unexpected keyword argument '{name}'")
        self._its = _iterators_of('zip', iterables)
        self._strict = strict
    def __iter__(self):
        return self
    def __next__(self):
        its = self._its
        if not its:
            raise StopIteration
        result = []
        n = 0
        for it in its:
            item = next(it, _exhausted)
            if item is _exhausted:
                if self._strict:
                    _check_lengths('zip', its, n)
                raise StopIteration
            result.append(item)
            n += 1
        return tuple(result)

class map:
    def __init__(self, *args, strict=False, **named):
        for name in named:
            raise TypeError(f"map() got an unexpected keyword argument '{name}'")
        if len(args) < 2:
            raise TypeError('map() must have at least two arguments.')
        self._function = args[0]
        self._its = [iter(i) for i in args[1:]]
        self._strict = strict
    def __iter__(self):
        return self
    def __next__(self):
        args = []
        for it in self._its:
            item = next(it, _exhausted)
            if item is _exhausted:
                if self._strict:
                    _check_lengths('map', self._its, len(args))
                raise StopIteration
            args.append(item)
        return self._function(*args)

class filter:
    def __init__(self, *args, **named):
        if named:
            raise TypeError('filter() takes no keyword arguments')
        if len(args) != 2:
            raise TypeError(f'filter expected 2 arguments, got {len(args)}')
        self._function = args[0]
        self._it = iter(args[1])
    def __iter__(self):
        return self
    def __next__(self):
        function = self._function
        while True:
            item = next(self._it)
            if item if function is None else function(item):
                return item

class callable_iterator:
    def __init__(self, function, sentinel):
        self._function = function
        self._sentinel = sentinel
    def __iter__(self):
        return self
    def __next__(self):
        if self._function is None:
            raise StopIteration
        value = self._function()
        if value is self._sentinel or value == self._sentinel:
            self._function = None
            raise StopIteration
        return value
_callable_iterator = callable_iterator
del callable_iterator

class _IndexReversed:
    def __init__(self, v):
        self._v = v
        self._i = len(v) - 1
    def __iter__(self):
        return self
    def __next__(self):
        if self._i < 0:
            raise StopIteration
        i = self._i
        self._i = i - 1
        try:
            return self._v[i]
        except (IndexError, StopIteration):
            self._i = -1
            raise StopIteration from None
_IndexReversed.__name__ = _IndexReversed.__qualname__ = 'reversed'

def _reversed_of(v):
    method = _special(v, '__reversed__')
    if method is not _missing:
        return method()
    if getattr(type(v), '__reversed__', _missing) is None:
        raise TypeError(f"'{type(v).__name__}' object is not reversible")
    if isinstance(v, dict):
        return dict.__reversed__(v)
    if isinstance(v, list) and _special(v, '__getitem__') is _missing:
        return list.__reversed__(v)
    if isinstance(v, tuple) and _special(v, '__getitem__') is _missing:
        return reversed(tuple(_items_natively(v)))
    if _special(v, '__getitem__') is _missing:
        raise TypeError(f"'{type(v).__name__}' object is not reversible")
    if _special(v, '__len__') is _missing:
        raise TypeError(f"object of type '{type(v).__name__}' has no len()")
    return _IndexReversed(v)

def _any_of(iterable):
    for item in iterable:
        if item:
            return True
    return False

def _all_of(iterable):
    for item in iterable:
        if not item:
            return False
    return True

def _sum_of(iterable, start):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, bytes):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    it = iter(iterable)
    numbers = []
    total = start
    if _is_number(start):
        while True:
            item = next(it, _exhausted)
            if item is _exhausted:
                return _sum_of_numbers(numbers, start)
            if not _is_number(item):
                total = _sum_of_numbers(numbers, start) + item
                break
            numbers.append(item)
    for item in it:
        total = total + item
    return total

def _floor_of(v):
    return v if isinstance(v, int) else int(v // 1)

def _ceil_of(v):
    return v if isinstance(v, int) else -int(-v // 1)

def _extreme(name, items, key, default):
    best = _missing
    best_key = None
    for item in items:
        k = item if key is None else key(item)
        if best is _missing or (k < best_key if name == 'min' else k > best_key):
            best = item
            best_key = k
    if best is _missing:
        if default is _missing:
            raise ValueError(f'{name}() iterable argument is empty')
        return default
    return best

def _sort(items, key, reverse):
    keys = items if key is None else [key(item) for item in items]
    result = _sort_by_keys(items, keys, reverse)
    if result is not _missing:
        return result
    values = list(items)
    keys = list(keys) if key is not None else values
    if reverse:
        keys.reverse()
        if key is not None:
            values.reverse()
    _timsort(keys, values)
    if reverse:
        keys.reverse()
        if key is not None:
            values.reverse()
    return values

# The algorithm of CPython's listsort.txt, comparison for comparison. keys and values are moved alike; they may be one list.

def _timsort(keys, values):
    n = len(keys)
    if n < 2:
        return
    r = 0
    m = n
    while m >= 64:
        r |= m & 1
        m >>= 1
    minrun = m + r
    state = [7]
    pending = []
    low = 0
    left = n
    while left:
        run = _count_run(keys, values, low, low + left)
        if run < minrun:
            force = left if left <= minrun else minrun
            _binary_sort(keys, values, low, low + force, low + run)
            run = force
        if pending:
            base, length, _ = pending[-1]
            power = _run_power(base, length, run, n)
            while len(pending) > 1 and pending[-2][2] > power:
                _merge_at(keys, values, pending, len(pending) - 2, state)
            pending[-1][2] = power
        pending.append([low, run, 0])
        low += run
        left -= run
    while len(pending) > 1:
        i = len(pending) - 2
        if i > 0 and pending[i - 1][1] < pending[i + 1][1]:
            i -= 1
        _merge_at(keys, values, pending, i, state)

def _reverse_part(keys, values, low, high):
    keys[low:high] = keys[low:high][::-1]
    if values is not keys:
        values[low:high] = values[low:high][::-1]

def _count_run(keys, values, low, high):
    n = high - low
    if n == 1:
        return 1
    i = 1
    while i < n:
        if keys[low + i] < keys[low + i - 1]:
            break
        i += 1
    if i == n:
        return n
    if i > 1:
        if keys[low] < keys[low + i - 1]:
            return i
        _reverse_part(keys, values, low, low + i)
    i += 1
    equal = 0
    while i < n:
        if keys[low + i] < keys[low + i - 1]:
            if equal:
                _reverse_part(keys, values, low + i - equal - 1, low + i)
                equal = 0
        elif keys[low + i - 1] < keys[low + i]:
            break
        else:
            equal += 1
        i += 1
    if equal:
        _reverse_part(keys, values, low + i - equal - 1, low + i)
    _reverse_part(keys, values, low, low + i)
    while i < n:
        if keys[low + i] < keys[low + i - 1]:
            break
        i += 1
    return i

def _binary_sort(keys, values, low, high, start):
    if start == low:
        start += 1
    while start < high:
        pivot = keys[start]
        left = low
        right = start
        while left < right:
            middle = (left + right) >> 1
            if pivot < keys[middle]:
                right = middle
            else:
                left = middle + 1
        del keys[start]
        keys.insert(left, pivot)
        if values is not keys:
            values.insert(left, values.pop(start))
        start += 1

def _run_power(s1, n1, n2, n):
    a = 2 * s1 + n1
    b = a + n1 + n2
    result = 0
    while True:
        result += 1
        if a >= n:
            a -= n
            b -= n
        elif b >= n:
            return result
        a <<= 1
        b <<= 1

def _merge_at(keys, values, pending, i, state):
    start_a, length_a, _ = pending[i]
    start_b, length_b, _ = pending[i + 1]
    pending[i][1] = length_a + length_b
    del pending[i + 1]
    k = _gallop_right(keys[start_b], keys, start_a, length_a, 0)
    start_a += k
    length_a -= k
    if length_a == 0:
        return
    length_b = _gallop_left(keys[start_a + length_a - 1], keys, start_b, length_b, length_b - 1)
    if length_b == 0:
        return
    if length_a <= length_b:
        _merge_low(keys, values, start_a, length_a, start_b, length_b, state)
    else:
        _merge_high(keys, values, start_a, length_a, start_b, length_b, state)

def _gallop_left(key, a, base, n, hint):
    last = 0
    ofs = 1
    if a[base + hint] < key:
        most = n - hint
        while ofs < most:
            if a[base + hint + ofs] < key:
                last = ofs
                ofs = (ofs << 1) + 1
            else:
                break
        if ofs > most:
            ofs = most
        last += hint
        ofs += hint
    else:
        most = hint + 1
        while ofs < most:
            if a[base + hint - ofs] < key:
                break
            last = ofs
            ofs = (ofs << 1) + 1
        if ofs > most:
            ofs = most
        last, ofs = hint - ofs, hint - last
    last += 1
    while last < ofs:
        m = last + ((ofs - last) >> 1)
        if a[base + m] < key:
            last = m + 1
        else:
            ofs = m
    return ofs

def _gallop_right(key, a, base, n, hint):
    last = 0
    ofs = 1
    if key < a[base + hint]:
        most = hint + 1
        while ofs < most:
            if key < a[base + hint - ofs]:
                last = ofs
                ofs = (ofs << 1) + 1
            else:
                break
        if ofs > most:
            ofs = most
        last, ofs = hint - ofs, hint - last
    else:
        most = n - hint
        while ofs < most:
            if key < a[base + hint + ofs]:
                break
            last = ofs
            ofs = (ofs << 1) + 1
        if ofs > most:
            ofs = most
        last += hint
        ofs += hint
    last += 1
    while last < ofs:
        m = last + ((ofs - last) >> 1)
        if key < a[base + m]:
            ofs = m
        else:
            last = m + 1
    return ofs

def _merge_low(keys, values, start_a, na, start_b, nb, state):
    both = values is not keys
    temp = keys[start_a:start_a + na]
    temp_values = values[start_a:start_a + na] if both else temp
    dest = start_a
    ia = 0
    ib = start_b
    min_gallop = state[0]
    keys[dest] = keys[ib]
    if both:
        values[dest] = values[ib]
    dest += 1
    ib += 1
    nb -= 1
    finished_b = nb == 0
    copy_b = not finished_b and na == 1
    while not finished_b and not copy_b:
        count_a = 0
        count_b = 0
        while True:
            if keys[ib] < temp[ia]:
                keys[dest] = keys[ib]
                if both:
                    values[dest] = values[ib]
                dest += 1
                ib += 1
                count_b += 1
                count_a = 0
                nb -= 1
                if nb == 0:
                    finished_b = True
                    break
                if count_b >= min_gallop:
                    break
            else:
                keys[dest] = temp[ia]
                if both:
                    values[dest] = temp_values[ia]
                dest += 1
                ia += 1
                count_a += 1
                count_b = 0
                na -= 1
                if na == 1:
                    copy_b = True
                    break
                if count_a >= min_gallop:
                    break
        if finished_b or copy_b:
            break
        min_gallop += 1
        while True:
            min_gallop -= 1 if min_gallop > 1 else 0
            state[0] = min_gallop
            k = _gallop_right(keys[ib], temp, ia, na, 0)
            count_a = k
            if k:
                keys[dest:dest + k] = temp[ia:ia + k]
                if both:
                    values[dest:dest + k] = temp_values[ia:ia + k]
                dest += k
                ia += k
                na -= k
                if na == 1:
                    copy_b = True
                    break
                if na == 0:
                    finished_b = True
                    break
            keys[dest] = keys[ib]
            if both:
                values[dest] = values[ib]
            dest += 1
            ib += 1
            nb -= 1
            if nb == 0:
                finished_b = True
                break
            k = _gallop_left(temp[ia], keys, ib, nb, 0)
            count_b = k
            if k:
                keys[dest:dest + k] = keys[ib:ib + k]
                if both:
                    values[dest:dest + k] = values[ib:ib + k]
                dest += k
                ib += k
                nb -= k
                if nb == 0:
                    finished_b = True
                    break
            keys[dest] = temp[ia]
            if both:
                values[dest] = temp_values[ia]
            dest += 1
            ia += 1
            na -= 1
            if na == 1:
                copy_b = True
                break
            if not (count_a >= 7 or count_b >= 7):
                break
        if finished_b or copy_b:
            break
        min_gallop += 1
        state[0] = min_gallop
    if copy_b:
        keys[dest:dest + nb] = keys[ib:ib + nb]
        if both:
            values[dest:dest + nb] = values[ib:ib + nb]
        keys[dest + nb] = temp[ia]
        if both:
            values[dest + nb] = temp_values[ia]
    elif na:
        keys[dest:dest + na] = temp[ia:ia + na]
        if both:
            values[dest:dest + na] = temp_values[ia:ia + na]

def _merge_high(keys, values, start_a, na, start_b, nb, state):
    both = values is not keys
    temp = keys[start_b:start_b + nb]
    temp_values = values[start_b:start_b + nb] if both else temp
    dest = start_b + nb - 1
    ib = nb - 1
    ia = start_a + na - 1
    min_gallop = state[0]
    keys[dest] = keys[ia]
    if both:
        values[dest] = values[ia]
    dest -= 1
    ia -= 1
    na -= 1
    finished_a = na == 0
    copy_a = not finished_a and nb == 1
    while not finished_a and not copy_a:
        count_a = 0
        count_b = 0
        while True:
            if temp[ib] < keys[ia]:
                keys[dest] = keys[ia]
                if both:
                    values[dest] = values[ia]
                dest -= 1
                ia -= 1
                count_a += 1
                count_b = 0
                na -= 1
                if na == 0:
                    finished_a = True
                    break
                if count_a >= min_gallop:
                    break
            else:
                keys[dest] = temp[ib]
                if both:
                    values[dest] = temp_values[ib]
                dest -= 1
                ib -= 1
                count_b += 1
                count_a = 0
                nb -= 1
                if nb == 1:
                    copy_a = True
                    break
                if count_b >= min_gallop:
                    break
        if finished_a or copy_a:
            break
        min_gallop += 1
        while True:
            min_gallop -= 1 if min_gallop > 1 else 0
            state[0] = min_gallop
            k = na - _gallop_right(temp[ib], keys, start_a, na, na - 1)
            count_a = k
            if k:
                dest -= k
                ia -= k
                keys[dest + 1:dest + 1 + k] = keys[ia + 1:ia + 1 + k]
                if both:
                    values[dest + 1:dest + 1 + k] = values[ia + 1:ia + 1 + k]
                na -= k
                if na == 0:
                    finished_a = True
                    break
            keys[dest] = temp[ib]
            if both:
                values[dest] = temp_values[ib]
            dest -= 1
            ib -= 1
            nb -= 1
            if nb == 1:
                copy_a = True
                break
            k = nb - _gallop_left(keys[ia], temp, 0, nb, nb - 1)
            count_b = k
            if k:
                dest -= k
                ib -= k
                keys[dest + 1:dest + 1 + k] = temp[ib + 1:ib + 1 + k]
                if both:
                    values[dest + 1:dest + 1 + k] = temp_values[ib + 1:ib + 1 + k]
                nb -= k
                if nb == 1:
                    copy_a = True
                    break
                if nb == 0:
                    finished_a = True
                    break
            keys[dest] = keys[ia]
            if both:
                values[dest] = values[ia]
            dest -= 1
            ia -= 1
            na -= 1
            if na == 0:
                finished_a = True
                break
            if not (count_a >= 7 or count_b >= 7):
                break
        if finished_a or copy_a:
            break
        min_gallop += 1
        state[0] = min_gallop
    if copy_a:
        keys[dest + 1 - na:dest + 1] = keys[ia + 1 - na:ia + 1]
        if both:
            values[dest + 1 - na:dest + 1] = values[ia + 1 - na:ia + 1]
        keys[dest - na] = temp[ib]
        if both:
            values[dest - na] = temp_values[ib]
    elif nb:
        keys[dest + 1 - nb:dest + 1] = temp[:nb]
        if both:
            values[dest + 1 - nb:dest + 1] = temp_values[:nb]

def _sorted(iterable, key, reverse):
    return _sort(_list_from(iterable), key, _truth_value(reverse))

def _list_sort(target, key, reverse):
    reverse = _truth_value(reverse)
    items = list(_items_natively(target))
    _list_replace(target, [])
    result = items
    try:
        result = _sort(items, key, reverse)
    finally:
        modified = _native_length_of(target) != 0
        _list_replace(target, result)
    if modified:
        raise ValueError('list modified during sort')

def _truth_value(v):
    return True if v else False

# ------------------------------------------------------------------------ text

def str_of(v):
    text = _native_str(v)
    if text is not _missing:
        return text
    method = _special(v, '__str__')
    if method is not _missing:
        result = method()
        if not isinstance(result, str):
            raise TypeError(f'__str__ returned non-string (type {type(result).__name__})')
        return result
    if isinstance(v, BaseException):
        return _exception_str(v)
    return _repr_of(v)
_str_of = str_of
del str_of

def _exception_str(e):
    args = e.args
    if len(args) == 0:
        return ''
    if len(args) == 1:
        return _repr_of(args[0]) if isinstance(e, KeyError) else _str_of(args[0])
    return _repr_of(args)

def _repr_of(v):
    text = _native_repr(v)
    if text is not _missing:
        return text
    method = _special(v, '__repr__')
    if method is not _missing:
        result = method()
        if not isinstance(result, str):
            raise TypeError(f'__repr__ returned non-string (type {type(result).__name__})')
        return result
    return _container_repr(v)

def _container_repr(v):
    if not _enter_repr(v):
        return '[...]' if isinstance(v, list) else '{...}' if isinstance(v, dict) else '(...)' if isinstance(v, tuple) else f'{type(v).__name__}(...)'
    try:
        if isinstance(v, list):
            return '[' + ', '.join([_repr_of(x) for x in _items_natively(v)]) + ']'
        if isinstance(v, tuple):
            items = [_repr_of(x) for x in _items_natively(v)]
            return '(' + ', '.join(items) + (',)' if len(items) == 1 else ')')
        if isinstance(v, dict):
            return '{' + ', '.join([_repr_of(k) + ': ' + _repr_of(x) for k, x in dict.items(v)]) + '}'
        if isinstance(v, (set, frozenset)):
            kind = type(v).__name__
            inner = '{' + ', '.join([_repr_of(x) for x in _items_natively(v)]) + '}'
            return f'{kind}()' if inner == '{}' else inner if kind == 'set' else f'{kind}({inner})'
        if isinstance(v, BaseException):
            items = [_repr_of(x) for x in v.args]
            return type(v).__name__ + '(' + ', '.join(items) + ')'
        kind = type(v).__name__
        if kind in ('dict_keys', 'dict_values', 'dict_items'):
            return kind + '([' + ', '.join([_repr_of(x) for x in v]) + '])'
        if isinstance(v, type):
            return _plain_repr(v)
        return _plain_repr(v)
    finally:
        _leave_repr(v)

def _plain_repr_of(v):
    return _plain_repr(v)

def _exception_repr(e):
    items = [_repr_of(x) for x in e.args]
    return type(e).__name__ + '(' + ', '.join(items) + ')'

def _format_plain(v, spec):
    if spec != '':
        raise TypeError(f'unsupported format string passed to {type(v).__name__}.__format__')
    return _str_of(v)

def _format_primitive(v, spec):
    if not isinstance(spec, str):
        raise TypeError(f"__format__() argument must be str, not {'None' if spec is None else type(spec).__name__}")
    return _native_format(v, spec)

def _format_value(v, conversion, spec):
    if conversion == 1:
        return _format_text(_str_of(v), spec)
    if conversion == 2:
        return _format_text(_repr_of(v), spec)
    if conversion == 3:
        return _format_text(_ascii(_repr_of(v)), spec)
    return _format(v, spec)

def _format(v, spec=''):
    if not isinstance(spec, str):
        raise TypeError(f"format() argument 2 must be str, not {'None' if spec is None else type(spec).__name__}")
    method = _special(v, '__format__')
    if method is not _missing:
        result = method(spec)
        if not isinstance(result, str):
            raise TypeError(f'__format__ must return a str, not {type(result).__name__}')
        return result
    p = _primitive(v)
    if p is not v:
        return _str_of(v) if spec == '' else _native_format(p, spec)
    text = _native_format(v, spec)
    if text is not _missing:
        return text
    if spec != '':
        raise TypeError(f'unsupported format string passed to {type(v).__name__}.__format__')
    return _str_of(v)

def _str_format(template, args, kwargs):
    parts = []
    for part in _parse_format(template):
        if type(part) is str:
            parts.append(part)
        else:
            first, steps, conversion, spec = part
            value = kwargs[first] if type(first) is str else _format_argument(args, first)
            for is_item, name in steps:
                value = value[name] if is_item else getattr(value, name)
            if spec is not None:
                spec = _str_format_nested(spec, args, kwargs)
            parts.append(_format_value(value, conversion, spec or ''))
    return ''.join(parts)

def _format_argument(args, index):
    if args is None:
        raise ValueError('Format string contains positional fields')
    if index >= len(args):
        raise IndexError(f'Replacement index {index} out of range for positional args tuple')
    return args[index]

def _str_format_nested(parts, args, kwargs):
    result = []
    for part in parts:
        if type(part) is str:
            result.append(part)
        else:
            first, steps, conversion, spec = part
            value = kwargs[first] if type(first) is str else _format_argument(args, first)
            for is_item, name in steps:
                value = value[name] if is_item else getattr(value, name)
            result.append(_format_value(value, conversion, ''))
    return ''.join(result)

def _percent_format(template, args):
    needed = _percent_needs(template, args)
    texts = []
    for value, conversion in needed:
        texts.append(_percent_value(value, conversion))
    return _percent_render(template, args, texts)

def _percent_value(value, conversion):
    if conversion == 's':
        return _str_of(value)
    if conversion == 'r':
        return _repr_of(value)
    if conversion == 'b':
        if isinstance(value, bytes):
            return value
        if _special(value, '__bytes__') is _missing:
            raise TypeError(f"%b requires a bytes-like object, or an object that implements __bytes__, not '{type(value).__name__}'")
        return bytes(value)
    if conversion in 'eEfFgG':
        return float(value) if _special(value, '__float__') is not _missing or _special(value, '__index__') is not _missing else value
    if conversion in 'diu' and _special(value, '__int__') is not _missing:
        return int(value)
    return _index(value) if _special(value, '__index__') is not _missing else value

def _join_slow(separator, iterable):
    if not _is_iterable(iterable):
        raise TypeError('can only join an iterable')
    return separator.join(_list_from(iterable))

def _translate_slow(text, table):
    parts = []
    for c in text:
        try:
            r = table[ord(c)]
        except LookupError:
            r = c
        if r is None:
            continue
        if isinstance(r, int):
            if not 0 <= r <= 0x10ffff:
                raise ValueError('character mapping must be in range(0x110000)')
            r = chr(r)
        elif not isinstance(r, str):
            raise TypeError('character mapping must return integer, None or str')
        parts.append(r)
    return ''.join(parts)

def _bytes_of(v):
    result = v.__bytes__()
    if not isinstance(result, bytes):
        raise TypeError(f'__bytes__ returned non-bytes (type {type(result).__name__})')
    return result

def _bytes_from(v):
    if _special(v, '__index__') is not _missing:
        return bytes(_index(v))
    if not _is_iterable(v):
        raise TypeError(f"cannot convert '{type(v).__name__}' object to bytes")
    return bytes(_list_from(v))

def _print_slow(values, sep, end, file, flush=False):
    texts = []
    for v in values:
        texts.append(_str_of(v))
    if file is None:
        _write(sep.join(texts) + end)
    elif _is_stream(file):
        file.write(sep.join(texts) + end)
    else:
        write = file.write
        first = True
        for text in texts:
            if not first and sep != '':
                write(sep)
            first = False
            write(text)
        write(end)
        if flush:
            file.flush()

def _write_lines(stream, lines):
    for line in lines:
        stream.write(line)

def _hash_of(v):
    method = _special(v, '__hash__')
    if method is _missing:
        if isinstance(v, tuple):
            return _tuple_hash([hash(x) for x in _items_natively(v)])
        p = _primitive(v)
        if p is not v:
            return hash(p)
        if type(v).__hash__ is not None:
            return _identity_hash(v)
        raise TypeError(f"unhashable type: '{type(v).__name__}'")
    h = method()
    if not isinstance(h, int):
        raise TypeError('__hash__ method should return an integer')
    return _fold_hash(int(h) if isinstance(h, bool) else h)

# --------------------------------------------------------------------- numbers

def _int_of(v):
    method = _special(v, '__int__')
    if method is not _missing:
        n = method()
        if not isinstance(n, int):
            raise TypeError(f'__int__ returned non-int (type {type(n).__name__})')
        return _primitive(n)
    if _special(v, '__index__') is not _missing:
        return _index(v)
    raise TypeError(f"int() argument must be a string, a bytes-like object or a real number, not '{type(v).__name__}'")

def _float_of(v):
    method = _special(v, '__float__')
    if method is not _missing:
        x = method()
        if not isinstance(x, float):
            raise TypeError(f'{type(v).__name__}.__float__ returned non-float (type {type(x).__name__})')
        return _primitive(x)
    if _special(v, '__index__') is not _missing:
        return float(_index(v))
    raise TypeError(f"float() argument must be a string or a real number, not '{type(v).__name__}'")

def _unary_special(v, name, message):
    method = _special(v, name)
    if method is _missing:
        raise TypeError(message)
    return method()

def _pow_of(base, exponent, modulus):
    method = _special(base, '__pow__')
    if method is not _missing:
        result = method(exponent, modulus)
        if result is not NotImplemented:
            return result
    if isinstance(base, (int, float)) and isinstance(exponent, (int, float)) and isinstance(modulus, (int, float)):
        raise TypeError('pow() 3rd argument not allowed unless all arguments are integers')
    raise TypeError(f"unsupported operand type(s) for ** or pow(): '{type(base).__name__}', '{type(exponent).__name__}', '{type(modulus).__name__}'")

def _divmod_of(a, b):
    method = _special(a, '__divmod__')
    if method is not _missing:
        return method(b)
    method = _special(b, '__rdivmod__')
    if method is not _missing:
        return method(a)
    raise TypeError(f"unsupported operand type(s) for divmod(): '{type(a).__name__}' and '{type(b).__name__}'")

def _round_of(v, digits):
    method = _special(v, '__round__')
    if method is _missing:
        raise TypeError(f"type {type(v).__name__} doesn't define __round__ method")
    return method() if digits is None else method(digits)

# ----------------------------------------------------------------------- match

def _match_keys(subject, keys):
    values = []
    for k in keys:
        v = subject.get(k, _missing)
        if v is _missing:
            return None
        values.append(v)
    return tuple(values)

def _copy_without_keys(subject, keys):
    rest = dict(subject)
    for k in keys:
        del rest[k]
    return rest

def _match_class(subject, cls, names, positional):
    if not isinstance(cls, type):
        raise TypeError('called match pattern must be a class')
    if not isinstance(subject, cls):
        return None
    values = []
    if positional:
        args = getattr(cls, '__match_args__', None)
        if args is None and issubclass(cls, (bytes, dict, float, frozenset, int, list, set, str, tuple)):
            if positional > 1:
                raise TypeError(f'{cls.__name__}() accepts 1 positional sub-pattern ({positional} given)')
            values.append(subject)
        else:
            if args is None:
                args = ()
            if not isinstance(args, tuple):
                raise TypeError(f'{cls.__name__}.__match_args__ must be a tuple (got {type(args).__name__})')
            if positional > len(args):
                raise TypeError(f"{cls.__name__}() accepts {len(args)} positional sub-pattern{'' if len(args) == 1 else 's'} ({positional} given)")
            for i in range(positional):
                if not isinstance(args[i], str):
                    raise TypeError(f'__match_args__ elements must be strings (got {type(args[i]).__name__})')
                v = getattr(subject, args[i], _missing)
                if v is _missing:
                    return None
                values.append(v)
    for name in names:
        if positional and args is not None and name in args[:positional]:
            raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute '{name}'")
        v = getattr(subject, name, _missing)
        if v is _missing:
            return None
        values.append(v)
    return tuple(values)

class mappingproxy:
    """What a class shows as its __dict__: a view that cannot be changed."""
    _is_mapping = True
    def __init__(self, mapping):
        self._mapping = mapping
    def _read(self):
        m = self._mapping
        return _class_attributes(m) if isinstance(m, type) else m
    def __getitem__(self, key):
        if isinstance(self._mapping, type):
            found = _class_attribute(self._mapping, key)
            if found is not _missing:
                return found
        return self._read()[key]
    def __iter__(self):
        return iter(self._read())
    def __len__(self):
        return len(self._read())
    def __contains__(self, key):
        if isinstance(self._mapping, type):
            return _class_attribute(self._mapping, key) is not _missing
        return key in self._read()
    def __eq__(self, other):
        return self._read() == (other._read() if isinstance(other, _mappingproxy) else other)
    __hash__ = None
    def __repr__(self):
        return f'mappingproxy({self._read()!r})'
    def __str__(self):
        return str(self._read())
    def __or__(self, other):
        return self._read() | (other._read() if isinstance(other, _mappingproxy) else other)
    def __ror__(self, other):
        return other | self._read()
    def __reversed__(self):
        return reversed(self._read())
    def get(self, key, default=None):
        if isinstance(self._mapping, type):
            found = _class_attribute(self._mapping, key)
            return default if found is _missing else found
        return self._read().get(key, default)
    def keys(self):
        return self._read().keys()
    def values(self):
        return self._read().values()
    def items(self):
        return self._read().items()
    def copy(self):
        return dict(self._read())
_mappingproxy = mappingproxy
del mappingproxy

def _class_annotations(cls):
    found = _class_attributes(cls)
    if '__annotations__' in found:
        return found['__annotations__']
    annotate = found.get('__annotate_func__')
    result = {} if annotate is None else _run_annotations(annotate)
    cls.__annotations__ = result
    return result

def _function_annotations(function, annotate):
    result = _run_annotations(annotate)
    function.__annotations__ = result
    return result

# -------------------------------------------------------------- unions, aliases

class _Union:
    def __init__(self, args):
        self.__args__ = args
    def __class_getitem__(cls, args):
        args = args if isinstance(args, tuple) else (args,)
        if not args:
            raise TypeError('Cannot take a Union of no types.')
        result = _union_of(*[_ForwardRef(a) if isinstance(a, str) else a for a in args])
        if result is NotImplemented:
            raise TypeError('Union[arg, ...]: each arg must be a type.')
        return result
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)
    def __eq__(self, other):
        if not isinstance(other, _Union):
            return NotImplemented
        return len(self.__args__) == len(other.__args__) and all(a in other.__args__ for a in self.__args__)
    def __hash__(self):
        return hash(frozenset(self.__args__))
    def __repr__(self):
        return ' | '.join([_type_text(a) for a in self.__args__])
    def __instancecheck__(self, v):
        for a in self.__args__:
            if isinstance(v, a):
                return True
        return False
    def __subclasscheck__(self, cls):
        for a in self.__args__:
            if issubclass(cls, a):
                return True
        return False
    @property
    def __parameters__(self):
        return ()
_Union.__name__ = _Union.__qualname__ = 'Union'
_Union.__module__ = 'typing'

class _ForwardRef:
    """A type that an annotation names by a text."""
    _is_type_form = True
    def __init__(self, arg, **kwargs):
        self.__forward_arg__ = arg
    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'
    def __eq__(self, other):
        return isinstance(other, _ForwardRef) and self.__forward_arg__ == other.__forward_arg__
    def __hash__(self):
        return hash(self.__forward_arg__)
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)
_ForwardRef.__name__ = _ForwardRef.__qualname__ = 'ForwardRef'
_ForwardRef.__module__ = 'typing'

def _type_text(t):
    if t is type(None):
        return 'None'
    if isinstance(t, type):
        return t.__qualname__ if t.__module__ == 'builtins' else f'{t.__module__}.{t.__qualname__}'
    if t is ...:
        return '...'
    return repr(t)

def _union_of(*parts):
    args = []
    for p in parts:
        if p is None:
            p = type(None)
        for a in p.__args__ if isinstance(p, _Union) else (p,):
            if not isinstance(a, (type, _GenericAlias, _TypeParameter, _TypeAliasType)) and not hasattr(type(a), '__mro_entries__') and not hasattr(a, '_is_type_form'):
                return NotImplemented
            if a not in args:
                args.append(a)
    return args[0] if len(args) == 1 else _Union(tuple(args))

class _GenericAlias:
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)
    def __mro_entries__(self, bases):
        return (self.__origin__,)
    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(f"type object 'types.GenericAlias' has no attribute '{name}'")
        return getattr(self.__origin__, name)
    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__
    def __hash__(self):
        return hash((self.__origin__, self.__args__))
    def __repr__(self):
        inner = '()' if not self.__args__ else ', '.join([_alias_text(a) for a in self.__args__])
        return f'{_type_text(self.__origin__)}[{inner}]'
    def __getitem__(self, args):
        return _GenericAlias(self.__origin__, args)
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)
    def __instancecheck__(self, v):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')
    def __subclasscheck__(self, v):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')
    @property
    def __parameters__(self):
        return ()
_GenericAlias.__name__ = _GenericAlias.__qualname__ = 'GenericAlias'
_GenericAlias.__module__ = 'types'

def _alias(cls, args):
    return _GenericAlias(cls, args)

def _alias_text(a):
    if isinstance(a, list):
        return '[' + ', '.join([_alias_text(x) for x in a]) + ']'
    return _type_text(a)

def _generic_alias(cls, args):
    if cls in _generic_builtins:
        return _GenericAlias(cls, args)
    raise TypeError(f"type '{cls.__name__}' is not subscriptable")

_generic_builtins = (list, dict, tuple, set, frozenset, type)

_zip = zip
_map = map

def exit(code=None):
    raise SystemExit(code)
quit = exit
`;
