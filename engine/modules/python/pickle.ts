/** The Python part of `pickle`: it asks objects how they are pickled and calls what unpickling has to call (engine/modules/pickle.ts). */
export const pickleSource = String.raw`
class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


def _dumps(o, spawning=False):
    known = ()
    while True:
        done, result = _encode(o, known, spawning)
        if done:
            return result
        if done is None:
            raise PicklingError(result)
        known = known + ((result, _reduction(result)),)


def _reduction(o):
    cls = type(o)
    if _says(cls, '__reduce_ex__'):
        reduced = o.__reduce_ex__(4)
    elif _says(cls, '__reduce__'):
        reduced = o.__reduce__()
    else:
        args, kwargs = (), None
        if _says(cls, '__getnewargs_ex__'):
            args, kwargs = o.__getnewargs_ex__()
        elif _says(cls, '__getnewargs__'):
            args = o.__getnewargs__()
        state = o.__getstate__() if _says(cls, '__getstate__') else _state(o)
        items = list(o) if isinstance(o, list) else None
        entries = list(o.items()) if isinstance(o, dict) else None
        if kwargs:
            return ('new-kw', cls, (args, kwargs), state, items, entries)
        return ('new', cls, args, state, items, entries)
    if isinstance(reduced, str):
        return ('global', reduced, (), None, None, None)
    if not isinstance(reduced, tuple):
        raise PicklingError(f'__reduce__ must return a string or tuple, not {type(reduced).__name__}')
    if not 2 <= len(reduced) <= 6:
        raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
    func, args, state, items, entries = (reduced + (None, None, None))[:5]
    if not callable(func):
        raise PicklingError(f'first item of the tuple returned by __reduce__ must be callable, not {type(func).__name__}')
    if not isinstance(args, tuple):
        raise PicklingError(f'second item of the tuple returned by __reduce__ must be a tuple, not {type(args).__name__}')
    return ('reduce', func, args, state, None if items is None else list(items), None if entries is None else list(entries))


def _loads(message):
    decoder = _decoder(message)
    while True:
        todo = _decode(decoder)
        if todo is None:
            return _decoded(decoder)
        kind, a, b, c = todo
        if kind == 1:
            getattr(a, b)(*c)
        elif c is None:
            _give(decoder, a(*b))
        else:
            _give(decoder, a(*b, **c))


def _copy(o):
    return _loads(_dumps(o))
`;
