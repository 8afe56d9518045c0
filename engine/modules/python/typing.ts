/** `typing`: names for annotations. They say how they are written, and do nothing else unless CPython's do. */
export const typingSource = String.raw`
from collections import abc as _abc, namedtuple as _namedtuple, deque as _deque, defaultdict as _defaultdict, OrderedDict as _OrderedDict, Counter as _Counter, ChainMap as _ChainMap
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod
from contextlib import AbstractContextManager as _ContextManager, AbstractAsyncContextManager as _AsyncContextManager

TYPE_CHECKING = False
Generic = _Generic
TypeVar, TypeVarTuple, ParamSpec, TypeAliasType = _TypeVar, _TypeVarTuple, _ParamSpec, _TypeAliasType
NoDefault = _NoDefault
ForwardRef = _ForwardRef
Text = str
Union = _Union

def _converted(t):
    return type(None) if t is None else ForwardRef(t) if isinstance(t, str) else t

class _SpecialForm:
    _is_type_form = True
    def __init__(self, name, make=None):
        self._name = name
        self._make = make
        self._is_class_var = name == 'ClassVar'
    def __repr__(self):
        return 'typing.' + self._name
    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')
    def __getitem__(self, args):
        if self._make is None:
            raise TypeError(f'{self!r} is not subscriptable')
        return self._make(self, args)
    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')
    def __instancecheck__(self, obj):
        raise TypeError(f'{self!r} cannot be used with isinstance()')
    def __subclasscheck__(self, cls):
        raise TypeError(f'{self!r} cannot be used with issubclass()')
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)
    def __reduce__(self):
        return self._name

def _text(a):
    return 'NoneType' if a is type(None) else _alias_text(a)

class _FormAlias(_GenericAlias):
    """A special form or a name of typing with arguments."""
    _is_type_form = True
    def __init__(self, origin, args, name):
        _GenericAlias.__init__(self, origin, args)
        self._form = name
    def __repr__(self):
        return f"typing.{self._form}[{', '.join([_text(a) for a in self.__args__]) or '()'}]"
    def __getitem__(self, args):
        return _substituted(self, args)
    @property
    def __parameters__(self):
        return _parameters_of(self.__args__)
    def __eq__(self, other):
        if not isinstance(other, _FormAlias):
            return NotImplemented
        return self._form == other._form and self.__args__ == other.__args__
    def __hash__(self):
        return hash((self._form, self.__args__))
    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot instantiate {self!r}')
        if self._form in _no_instances:
            raise TypeError(f'Type {self._form} cannot be instantiated; use {self.__origin__.__name__}() instead')
        return self.__origin__(*args, **kwargs)
    def __instancecheck__(self, v):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')
    def __subclasscheck__(self, v):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')
    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if Generic not in bases and _parameters_of(self.__args__) and not any([isinstance(b, _GenericAlias) and b.__origin__ is Generic for b in bases]):
            return (self.__origin__, Generic)
        return (self.__origin__,)
_FormAlias.__name__ = _FormAlias.__qualname__ = '_GenericAlias'

_no_instances = ('List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type')

def _parameters_of(args):
    found = []
    for a in args:
        for p in (a,) if isinstance(a, (TypeVar, ParamSpec, TypeVarTuple)) else getattr(a, '__parameters__', ()) if not isinstance(a, type) else ():
            if p not in found:
                found.append(p)
    return tuple(found)

def _substituted(alias, args):
    parameters = _parameters_of(alias.__args__)
    if not parameters:
        raise TypeError(f'{alias!r} is not a generic class')
    args = args if isinstance(args, tuple) else (args,)
    if len(args) != len(parameters):
        raise TypeError(f"Too {'many' if len(args) > len(parameters) else 'few'} arguments for {alias!r}; actual {len(args)}, expected {len(parameters)}")
    given = dict(zip(parameters, map(_converted, args)))
    return _FormAlias(alias.__origin__, tuple([_replaced(a, given) for a in alias.__args__]), alias._form)

def _replaced(a, given):
    if isinstance(a, TypeVar):
        return given.get(a, a)
    inner = () if isinstance(a, type) else getattr(a, '__parameters__', ())
    return a[tuple([given.get(p, p) for p in inner])] if inner else a

def _as_tuple(args):
    return args if isinstance(args, tuple) else (args,)

def _form_of_one(form, args):
    if isinstance(args, tuple):
        raise TypeError(f'{form!r} accepts only single type.')
    return _FormAlias(form, (_converted(args),), form._name)

def _make_optional(form, arg):
    return _union_of(_converted(arg), None)

def _make_literal(form, args):
    flat = []
    for a in _as_tuple(args):
        for x in a.__args__ if isinstance(a, _LiteralAlias) else (a,):
            if not any([x == y and type(x) is type(y) for y in flat]):
                flat.append(x)
    return _LiteralAlias(form, tuple(flat), 'Literal')

class _LiteralAlias(_FormAlias):
    def __repr__(self):
        return f"typing.Literal[{', '.join([repr(a) for a in self.__args__])}]"
    @property
    def __parameters__(self):
        return ()

class _AnnotatedAlias(_FormAlias):
    def __init__(self, inner, metadata):
        _FormAlias.__init__(self, inner, (inner,), 'Annotated')
        self.__metadata__ = metadata
    def __repr__(self):
        return f"typing.Annotated[{_text(self.__origin__)}, {', '.join([repr(m) for m in self.__metadata__])}]"
    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__
    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

def _make_annotated(form, args):
    if not isinstance(args, tuple) or len(args) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    inner, metadata = _converted(args[0]), args[1:]
    if isinstance(inner, _AnnotatedAlias):
        return _AnnotatedAlias(inner.__origin__, inner.__metadata__ + metadata)
    return _AnnotatedAlias(inner, metadata)

def _make_concatenate(form, args):
    return _FormAlias(form, _as_tuple(args), form._name)

class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return type.__instancecheck__(self, obj)
    def __repr__(self):
        return 'typing.Any' if self is Any else type.__repr__(self)

class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)

Optional = _SpecialForm('Optional', _make_optional)
Literal = _SpecialForm('Literal', _make_literal)
Annotated = _SpecialForm('Annotated', _make_annotated)
ClassVar = _SpecialForm('ClassVar', _form_of_one)
Final = _SpecialForm('Final', _form_of_one)
TypeGuard = _SpecialForm('TypeGuard', _form_of_one)
TypeIs = _SpecialForm('TypeIs', _form_of_one)
Required = _SpecialForm('Required', _form_of_one)
NotRequired = _SpecialForm('NotRequired', _form_of_one)
ReadOnly = _SpecialForm('ReadOnly', _form_of_one)
Unpack = _SpecialForm('Unpack', _form_of_one)
Concatenate = _SpecialForm('Concatenate', _make_concatenate)
Self = _SpecialForm('Self')
Never = _SpecialForm('Never')
NoReturn = _SpecialForm('NoReturn')
LiteralString = _SpecialForm('LiteralString')
TypeAlias = _SpecialForm('TypeAlias')

class _Alias:
    """A class under the name that typing gives it."""
    _is_type_form = True
    def __init__(self, origin, name, count):
        self.__origin__ = origin
        self._name = name
        self._count = count
        self.__module__ = 'typing'
        self.__doc__ = origin.__doc__
    def __repr__(self):
        return 'typing.' + self._name
    def __call__(self, *args, **kwargs):
        if self._name in _no_instances:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        return self.__origin__(*args, **kwargs)
    def __getitem__(self, args):
        args = tuple([_converted(a) for a in _as_tuple(args)])
        if self._count >= 0 and len(args) != self._count:
            raise TypeError(f"Too {'many' if len(args) > self._count else 'few'} arguments for {self!r}; actual {len(args)}, expected {self._count}")
        return _FormAlias(self.__origin__, args, self._name)
    def __mro_entries__(self, bases):
        return (self.__origin__,)
    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)
    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)
    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)

class _CallableAlias(_FormAlias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _FormAlias)) and not isinstance(args[0], type)) and self._plain:
            return f'typing.Callable[{_text(args[0])}, {_text(args[1])}]'
        return f"typing.Callable[[{', '.join([_text(a) for a in args[:-1]])}], {_text(args[-1])}]"

class _CallableType(_Alias):
    def __getitem__(self, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        given, result = args
        result = _converted(result)
        if isinstance(given, list):
            made = _CallableAlias(self.__origin__, tuple([_converted(a) for a in given]) + (result,), 'Callable')
            made._plain = False
            return made
        if given is not ... and not isinstance(given, (ParamSpec, _FormAlias)):
            raise TypeError(f'Callable[args, result]: args must be a list. Got {given}')
        made = _CallableAlias(self.__origin__, (given, result), 'Callable')
        made._plain = True
        return made

List = _Alias(list, 'List', 1)
Dict = _Alias(dict, 'Dict', 2)
Set = _Alias(set, 'Set', 1)
FrozenSet = _Alias(frozenset, 'FrozenSet', 1)
Tuple = _Alias(tuple, 'Tuple', -1)
Type = _Alias(type, 'Type', 1)
Deque = _Alias(_deque, 'Deque', 1)
DefaultDict = _Alias(_defaultdict, 'DefaultDict', 2)
OrderedDict = _Alias(_OrderedDict, 'OrderedDict', 2)
Counter = _Alias(_Counter, 'Counter', 1)
ChainMap = _Alias(_ChainMap, 'ChainMap', 2)
Callable = _CallableType(_abc.Callable, 'Callable', 2)
Iterable = _Alias(_abc.Iterable, 'Iterable', 1)
Iterator = _Alias(_abc.Iterator, 'Iterator', 1)
Reversible = _Alias(_abc.Reversible, 'Reversible', 1)
Container = _Alias(_abc.Container, 'Container', 1)
Collection = _Alias(_abc.Collection, 'Collection', 1)
Sequence = _Alias(_abc.Sequence, 'Sequence', 1)
MutableSequence = _Alias(_abc.MutableSequence, 'MutableSequence', 1)
AbstractSet = _Alias(_abc.Set, 'AbstractSet', 1)
MutableSet = _Alias(_abc.MutableSet, 'MutableSet', 1)
Mapping = _Alias(_abc.Mapping, 'Mapping', 2)
MutableMapping = _Alias(_abc.MutableMapping, 'MutableMapping', 2)
MappingView = _Alias(_abc.MappingView, 'MappingView', 1)
KeysView = _Alias(_abc.KeysView, 'KeysView', 1)
ItemsView = _Alias(_abc.ItemsView, 'ItemsView', 2)
ValuesView = _Alias(_abc.ValuesView, 'ValuesView', 1)
Generator = _Alias(_abc.Generator, 'Generator', -1)
AsyncGenerator = _Alias(_abc.AsyncGenerator, 'AsyncGenerator', -1)
AsyncIterable = _Alias(_abc.AsyncIterable, 'AsyncIterable', 1)
AsyncIterator = _Alias(_abc.AsyncIterator, 'AsyncIterator', 1)
Awaitable = _Alias(_abc.Awaitable, 'Awaitable', 1)
Coroutine = _Alias(_abc.Coroutine, 'Coroutine', 3)
ContextManager = _Alias(_ContextManager, 'ContextManager', -1)
AsyncContextManager = _Alias(_AsyncContextManager, 'AsyncContextManager', -1)
Hashable = _Alias(_abc.Hashable, 'Hashable', 0)
Sized = _Alias(_abc.Sized, 'Sized', 0)
AnyStr = TypeVar('AnyStr', bytes, str)

class IO(Generic[AnyStr]):
    pass
class TextIO(IO[str]):
    pass
class BinaryIO(IO[bytes]):
    pass

def cast(typ, val):
    return val

def assert_type(val, typ, /):
    return val

def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')

def reveal_type(obj, /):
    return obj

def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f

def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method

def no_type_check(arg):
    return arg

def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.')

def overload(func):
    return _overload_dummy

def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    return lambda cls_or_fn: cls_or_fn

class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = _callers_module()
    _is_type_form = True
    def __call__(self, x, /):
        return x
    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'
    def __or__(self, other):
        return _union_of(self, other)
    def __ror__(self, other):
        return _union_of(other, self)
    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: ${"`"}{self.__name__} = NewType({self.__name__!r}, {self.__name__})${"`"}')

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _Alias)):
        return tp.__origin__
    if isinstance(tp, _Union):
        return Union
    if tp is Generic:
        return Generic
    return None

def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableAlias) and not tp._plain:
        return (list(tp.__args__[:-1]), tp.__args__[-1])
    if isinstance(tp, (_GenericAlias, _Union)):
        return tp.__args__
    return ()

def _resolved(hint, names):
    if hint is None:
        return type(None)
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        parts = [p.strip() for p in hint.split('|')]
        found = []
        for p in parts:
            if p == 'None':
                found.append(type(None))
            elif p in names:
                found.append(names[p])
            elif p in _builtin_names:
                found.append(_builtin_names[p])
            elif p.isidentifier():
                raise NameError(f"name '{p}' is not defined")
            else:
                raise NotImplementedError(f'the annotation {hint!r} is a text that would have to be run as code: write it without quotes')
        return found[0] if len(found) == 1 else _union_of(*found)
    return hint

_builtin_names = {t.__name__: t for t in (int, str, float, bool, list, dict, set, tuple, frozenset, bytes, object, type)}

def _stripped(hint):
    if isinstance(hint, _AnnotatedAlias):
        return _stripped(hint.__origin__)
    if isinstance(hint, _FormAlias) and hint._form in ('Required', 'NotRequired', 'ReadOnly'):
        return _stripped(hint.__args__[0])
    return hint

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    names = {**(globalns if globalns is not None else _module_names()), **(localns or {})}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            if base.__module__ != 'builtins':
                hints.update(base.__annotations__ if '__annotations__' in dir(base) or base is obj else {})
    else:
        found = getattr(obj, '__annotations__', None)
        if found is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        hints.update(found)
    hints = {k: _resolved(v, names) for k, v in hints.items()}
    return hints if include_extras else {k: _stripped(v) for k, v in hints.items()}

# ---------------------------------------------------------------- protocols

_not_protocol = ('__dict__', '__weakref__', '__module__', '__doc__', '__annotations__', '__slots__', '__init__', '__new__', '__parameters__', '__orig_bases__', '__abstractmethods__', '__subclasshook__', '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__', '__qualname__', '__annotate_func__', '__type_params__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__', '__init_subclass__', '_abc_registered', '__annotate__')

def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for name in list(base.__dict__) + list(getattr(base, '__annotations__', {})):
            if name not in _not_protocol and not name.startswith('_abc_'):
                names.add(name)
    return names

class _ProtocolMeta(_ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name != 'Protocol' and Protocol in bases:
            for base in bases:
                if not (base in (object, Generic) or getattr(base, '_is_protocol', False) or base.__module__ in ('collections.abc', 'contextlib')):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _set_class_attribute(cls, '_is_protocol', name == 'Protocol' or Protocol in bases)
        if cls._is_protocol and name != 'Protocol' and '__init__' not in namespace:
            _set_class_attribute(cls, '__init__', _no_protocol_init)
        return cls
    def __instancecheck__(cls, instance):
        if not cls.__dict__.get('_is_protocol') or cls is Protocol:
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if _is_subtype(type(instance), cls):
            return True
        for name in _protocol_members(cls):
            value = getattr(instance, name, _missing)
            if value is _missing or value is None and callable(getattr(cls, name, None)):
                return False
        return True
    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get('_is_protocol'):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError('issubclass() arg 1 must be a class')
        if _is_subtype(other, cls):
            return True
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        members = _protocol_members(cls)
        data = sorted([n for n in members if not callable(getattr(cls, n, None))])
        if data:
            raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}.")
        for name in members:
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return False
                    break
            else:
                return False
        return True

def _no_protocol_init(self, *args, **kwargs):
    cls = type(self)
    if cls.__dict__.get('_is_protocol'):
        raise TypeError('Protocols cannot be instantiated')
    for base in cls.__mro__:
        init = base.__dict__.get('__init__')
        if init is not None and init is not _no_protocol_init:
            init(self, *args, **kwargs)
            return
    if args or kwargs:
        raise TypeError(f'{cls.__name__}() takes no arguments')

class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    __parameters__ = ()
    @classmethod
    def __class_getitem__(cls, args):
        if cls is Protocol:
            return _ProtocolAlias(cls, args)
        return Generic.__class_getitem__.__func__(cls, args)
    def __init_subclass__(cls, *args, **kwargs):
        Generic.__init_subclass__.__func__(cls, *args, **kwargs)

class _ProtocolAlias(_GenericAlias):
    def __mro_entries__(self, bases):
        return (Protocol,)

def runtime_checkable(cls):
    if not (isinstance(cls, type) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    _set_class_attribute(cls, '_is_runtime_protocol', True)
    return cls
runtime = runtime_checkable

def is_protocol(tp, /):
    return isinstance(tp, type) and tp is not Protocol and tp.__dict__.get('_is_protocol', False)

def _supports(name, method):
    def body(self):
        pass
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), {method: _abstractmethod(body), '__slots__': (), '__module__': 'typing'}))

SupportsInt = _supports('SupportsInt', '__int__')
SupportsFloat = _supports('SupportsFloat', '__float__')
SupportsIndex = _supports('SupportsIndex', '__index__')
SupportsAbs = _supports('SupportsAbs', '__abs__')
SupportsRound = _supports('SupportsRound', '__round__')
SupportsBytes = _supports('SupportsBytes', '__bytes__')

# ------------------------------------------------------- NamedTuple, TypedDict

def _named_tuple_class(name, types, defaults, module):
    made = _namedtuple(name, list(types), defaults=defaults, module=module)
    _set_class_attribute(made, '__annotations__', types)
    return made

_no_override = ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace', '_asdict', '_source')

class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        annotate = ns.get('__annotate_func__')
        types = ns['__annotations__'] if '__annotations__' in ns else {} if annotate is None else _run_annotations(annotate)
        defaults = []
        for field in types:
            if field in ns:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _named_tuple_class(typename, dict(types), [ns[n] for n in defaults], ns['__module__'])
        made.__qualname__ = ns.get('__qualname__', typename)
        for key in ns:
            if key in _no_override:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in ('__module__', '__qualname__', '__annotations__', '__annotate_func__', '__orig_bases__', '__classcell__', '__static_attributes__', '__firstlineno__') and key not in made._fields:
                _set_class_attribute(made, key, ns[key])
        cell = ns.get('__classcell__')
        if cell is not None:
            _set_cell(cell, made)
        return made

class _NamedTuple(metaclass=type):
    pass

class _NamedTupleMaker:
    def __call__(self, typename, fields, /):
        fields = [(n, t) for n, t in fields]
        return _named_tuple_class(typename, dict(fields), (), _callers_module())
    def __mro_entries__(self, bases):
        return (_NamedTupleBase,)
    def __repr__(self):
        return '<function NamedTuple>'

class _NamedTupleBaseMeta(type):
    def __new__(cls, name, bases, ns):
        if name == '_NamedTupleBase':
            return type.__new__(cls, name, bases, ns)
        return _NamedTupleMeta.__new__(_NamedTupleMeta, name, (_NamedTuple,) + tuple([b for b in bases if b is not _NamedTupleBase]), ns)

class _NamedTupleBase(metaclass=_NamedTupleBaseMeta):
    pass

NamedTuple = _NamedTupleMaker()

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True, closed=None):
        made = type.__new__(_TypedDictMeta, name, (dict,), {k: v for k, v in ns.items() if k != '__orig_bases__'})
        annotate = ns.get('__annotate_func__')
        own = ns['__annotations__'] if '__annotations__' in ns else {} if annotate is None else _run_annotations(annotate)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(getattr(base, '__annotations__', {}) if base is not _TypedDictBase else {})
            required |= getattr(base, '__required_keys__', frozenset())
            optional |= getattr(base, '__optional_keys__', frozenset())
        for key, hint in own.items():
            form = hint._form if isinstance(hint, _FormAlias) else None
            needed = form == 'Required' or (total and form != 'NotRequired')
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
        annotations.update(own)
        _set_class_attribute(made, '__annotations__', annotations)
        _set_class_attribute(made, '__required_keys__', frozenset(required))
        _set_class_attribute(made, '__optional_keys__', frozenset(optional))
        _set_class_attribute(made, '__total__', total)
        return made
    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)
    def __instancecheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')
    __subclasscheck__ = __instancecheck__

class _TypedDictBaseMeta(type):
    def __new__(cls, name, bases, ns, total=True, **kwargs):
        if name == '_TypedDictBase':
            return type.__new__(cls, name, bases, ns)
        return _TypedDictMeta.__new__(_TypedDictMeta, name, bases, ns, total=total)

class _TypedDictBase(metaclass=_TypedDictBaseMeta):
    pass

class _TypedDictMaker:
    def __call__(self, typename, fields, /, *, total=True):
        return _TypedDictMeta.__new__(_TypedDictMeta, typename, (), {'__annotations__': dict(fields), '__module__': _callers_module()}, total=total)
    def __mro_entries__(self, bases):
        return (_TypedDictBase,)
    def __repr__(self):
        return '<function TypedDict>'

TypedDict = _TypedDictMaker()

def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)
`;
