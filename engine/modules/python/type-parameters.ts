/** What `[T]` and `type X = …` make: the classes that \`typing\` gives a name to. Bounds, defaults and values are evaluated when asked for. */
export const typeParametersSource = String.raw`
class _TypeParameter:
    def __init__(self, name, *constraints, bound=None, default=_missing, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        self._bound = lambda: constraints if constraints else bound
        self._default = None if default is _missing else lambda: default
    @property
    def __bound__(self):
        found = None if self._bound is None else self._bound()
        return None if isinstance(found, tuple) else found
    @property
    def __constraints__(self):
        found = None if self._bound is None else self._bound()
        return found if isinstance(found, tuple) else ()
    @property
    def __default__(self):
        return _NoDefault if self._default is None else self._default()
    def has_default(self):
        return self._default is not None
    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)
    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

class TypeVar(_TypeParameter):
    pass

class TypeVarTuple(_TypeParameter):
    def __init__(self, name, *, default=_missing):
        _TypeParameter.__init__(self, name, default=default, infer_variance=True)
    def __iter__(self):
        yield _Unpack(self)

class ParamSpec(_TypeParameter):
    def __init__(self, name, *, bound=None, default=_missing, covariant=False, contravariant=False, infer_variance=False):
        _TypeParameter.__init__(self, name, bound=bound, default=default, covariant=covariant, contravariant=contravariant, infer_variance=infer_variance)
    @property
    def args(self):
        return _ParamSpecPart(self, 'args')
    @property
    def kwargs(self):
        return _ParamSpecPart(self, 'kwargs')

class _ParamSpecPart(_TypeParameter):
    def __init__(self, origin, part):
        self.__origin__ = origin
        self._part = part
    def __repr__(self):
        return f'{self.__origin__.__name__}.{self._part}'

class _Unpack(_TypeParameter):
    def __init__(self, inner):
        self._inner = inner
    def __repr__(self):
        return f'typing.Unpack[{self._inner!r}]'

class _NoDefaultType:
    def __repr__(self):
        return 'typing.NoDefault'
_NoDefault = _NoDefaultType()

class TypeAliasType:
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__type_params__ = type_params
        self._value = lambda: value
    @property
    def __value__(self):
        return self._value()
    @property
    def __parameters__(self):
        return self.__type_params__
    def __repr__(self):
        return self.__name__
    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return _GenericAlias(self, args)
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)

class _UserAlias(_GenericAlias):
    def __call__(self, *args, **kwargs):
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made
    def __getitem__(self, args):
        return self.__origin__[args]
    def __instancecheck__(self, v):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')
    def __subclasscheck__(self, v):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')
    def __mro_entries__(self, bases):
        if self.__origin__ is not _Generic:
            return (self.__origin__,)
        at = bases.index(self)
        for b in bases[at + 1:]:
            if isinstance(b, _UserAlias):
                return ()
        return (_Generic,)
_UserAlias.__name__ = _UserAlias.__qualname__ = '_GenericAlias'
_UserAlias.__module__ = 'typing'

class Generic:
    def __class_getitem__(cls, args):
        given = args if isinstance(args, tuple) else (args,)
        if cls is _Generic:
            if not given:
                raise TypeError('Parameter list to Generic[...] cannot be empty')
            for p in given:
                if not isinstance(p, _TypeParameter):
                    raise TypeError('Parameters to Generic[...] must all be type variables or parameter specification variables.')
            if len({id(p) for p in given}) != len(given):
                raise TypeError('Parameters to Generic[...] must all be unique')
            return _UserAlias(cls, given)
        parameters = cls.__parameters__
        if not parameters:
            raise TypeError(f'{cls!r} is not a generic class')
        least = len([p for p in parameters if p._default is None])
        if not any([isinstance(p, (_TypeVarTuple, _ParamSpec)) for p in parameters]) and not least <= len(given) <= len(parameters):
            wanted = f'at least {least}' if least < len(parameters) and len(given) < least else str(len(parameters))
            raise TypeError(f'Too {"many" if len(given) > len(parameters) else "few"} arguments for {cls!r}; actual {len(given)}, expected {wanted}')
        given += tuple([p.__default__ for p in parameters[len(given):] if p._default is not None])
        return _UserAlias(cls, tuple([type(None) if a is None else a for a in given]))
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        found = []
        for base in _class_attributes(cls).get('__orig_bases__', ()):
            if isinstance(base, _GenericAlias):
                for p in base.__args__:
                    if isinstance(p, _TypeParameter) and p not in found:
                        found.append(p)
        if _Generic in cls.__bases__ and not found and '__orig_bases__' not in _class_attributes(cls) and cls.__module__ != 'typing':
            raise TypeError('Cannot inherit from plain Generic')
        cls.__parameters__ = tuple(found)

for _c in (TypeVar, TypeVarTuple, ParamSpec, TypeAliasType, Generic):
    _c.__module__ = 'typing'
_TypeVar, _TypeVarTuple, _ParamSpec, _TypeAliasType, _Generic = TypeVar, TypeVarTuple, ParamSpec, TypeAliasType, Generic
del TypeVar, TypeVarTuple, ParamSpec, TypeAliasType, Generic, _c

def _make_type_parameter(kind, name, bound, default):
    made = (_TypeVar if kind == 'TypeVar' else _TypeVarTuple if kind == 'TypeVarTuple' else _ParamSpec)(name)
    made.__infer_variance__ = True
    made._bound = bound
    made._default = default
    return made

def _make_type_alias(name, value, type_params):
    made = _TypeAliasType(name, None, type_params=type_params)
    made._value = value
    return made

def _with_type_params(function, type_params):
    function.__type_params__ = type_params
    return function

def _generic_base(type_params):
    return _Generic[type_params]
`;
