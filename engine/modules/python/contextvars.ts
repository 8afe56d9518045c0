/** The Python part of `contextvars`. `_find(None, …)` looks in the running context. */
export const contextvarsSource = String.raw`
class _Nothing:
    pass

_nothing = _Nothing()


class Token:
    MISSING = None

    def __init__(self, var, old_value, context):
        self._var = var
        self._old = old_value
        self._context = context
        self._used = False

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _nothing else self._old

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self._var.reset(self)

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {hex(id(self))}>'


class _MissingType:
    def __repr__(self):
        return '<Token.MISSING>'

Token.MISSING = _MissingType()


class ContextVar:
    def __init__(self, name, *, default=_nothing):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    def __class_getitem__(cls, item):
        return cls

    @property
    def name(self):
        return self._name

    def get(self, default=_nothing):
        value = _find(None, self, _nothing)
        if value is not _nothing:
            return value
        if default is not _nothing:
            return default
        if self._default is not _nothing:
            return self._default
        raise LookupError(self)

    def set(self, value):
        old = _find(None, self, _nothing)
        _store(self, value)
        return Token(self, old, _current_context())

    def reset(self, token):
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _current_context():
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token._old is _nothing:
            _forget(self)
        else:
            _store(self, token._old)

    def __repr__(self):
        default = '' if self._default is _nothing else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {hex(id(self))}>'


class Context:
    _entered = False

    def __new__(cls):
        return _new_context()

    def __init__(self):
        pass

    def run(self, callable, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = True
        before = _set_context(self)
        try:
            return callable(*args, **kwargs)
        finally:
            _set_context(before)
            self._entered = False

    def copy(self):
        return _copy_of(self)

    def __contains__(self, var):
        return _find(self, _checked(var), _nothing) is not _nothing

    def __getitem__(self, var):
        value = _find(self, _checked(var), _nothing)
        if value is _nothing:
            raise KeyError(var)
        return value

    def get(self, var, default=None):
        return _find(self, _checked(var), default)

    def __len__(self):
        return len(_variables(self))

    def __iter__(self):
        return iter(_variables(self))

    def keys(self):
        return _variables(self)

    def values(self):
        return [self[var] for var in _variables(self)]

    def items(self):
        return [(var, self[var]) for var in _variables(self)]

    def __repr__(self):
        return f'<_contextvars.Context object at {hex(id(self))}>'

_context_class(Context)


def _checked(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {var!r}')
    return var
`;
