/** `enum`, after CPython's: a metaclass whose namespace listens to the class body. */
export const enumSource = String.raw`
from functools import partial as _partial
from types import DynamicClassAttribute as _DynamicClassAttribute
_property = property
class auto:
    def __init__(self):
        self.value = _auto_null
    def __repr__(self):
        return f'auto({self.value!r})' if self.value is not _auto_null else 'auto()'
    def __or__(self, other):
        return NotImplemented

class _AutoNull:
    def __repr__(self):
        return '<auto value>'
_auto_null = _AutoNull()

class nonmember:
    def __init__(self, value):
        self.value = value

class member:
    def __init__(self, value):
        self.value = value

class FlagBoundary:
    def __init__(self, name):
        self._name_ = self.name = name
        self._value_ = self.value = name.lower()
    def __repr__(self):
        return f"<FlagBoundary.{self.name}: '{self.value}'>"
STRICT, CONFORM, EJECT, KEEP = FlagBoundary('STRICT'), FlagBoundary('CONFORM'), FlagBoundary('EJECT'), FlagBoundary('KEEP')

def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'

def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'

def _is_descriptor(obj):
    if isinstance(obj, (_property, staticmethod, classmethod, type(_is_sunder))):
        return True
    return not isinstance(obj, _partial) and (hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__'))

def _is_private(cls_name, name):
    start = '_' + cls_name + '__'
    return name.startswith(start) and len(name) > len(start) and not name.endswith('__')

class EnumDict(dict):
    def __init__(self, cls_name=None):
        dict.__init__(self)
        self._cls_name = cls_name
        self._members = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in ('_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_'):
                raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._members:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member):
            value = value.value
            self._members[key] = None
            self._last_values.append(value)
        elif _is_descriptor(value):
            pass
        else:
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            if isinstance(value, auto):
                value = self._fill(key, value)
            elif type(value) is tuple and any([isinstance(v, auto) for v in value]):
                value = tuple([self._fill(key, v) if isinstance(v, auto) else v for v in value])
            self._members[key] = None
            self._last_values.append(value)
        dict.__setitem__(self, key, value)

    def _fill(self, key, value):
        if value.value is _auto_null:
            self._auto_called = True
            value.value = self._generate(key, 1, len(self._members), self._last_values[:])
        return value.value

class property(_DynamicClassAttribute):
    pass

class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        namespace = EnumDict(cls)
        member_type, first_enum = _mixins(cls, bases)
        if first_enum is not None:
            namespace._generate = getattr(first_enum, '_generate_next_value_', None)
        return namespace

    def __new__(metacls, cls, bases, namespace, *, boundary=None, _simple=False, **kwds):
        if not isinstance(namespace, EnumDict):
            given, namespace = namespace, EnumDict(cls)
            for k, v in given.items():
                dict.__setitem__(namespace, k, v)
        names = list(namespace._members)
        for key in namespace._ignore:
            dict.pop(namespace, key, None)
        dict.pop(namespace, '_ignore_', None)
        bad = set(names) & {'mro', ''}
        if bad:
            raise ValueError('invalid enum member name(s) ' + ','.join([repr(n) for n in bad]))
        order = dict.pop(namespace, '_order_', None)
        values = {name: dict.pop(namespace, name) for name in names}
        if namespace._generate is not None and '_generate_next_value_' in namespace:
            dict.__setitem__(namespace, '_generate_next_value_', staticmethod(namespace._generate))
        member_type, first_enum = _mixins(cls, bases)
        plain = dict(namespace)
        created = type.__new__(metacls, cls, bases, plain, **kwds)
        put = _set_class_attribute
        put(created, '_member_names_', [])
        put(created, '_member_map_', {})
        put(created, '_value2member_map_', {})
        put(created, '_unhashable_values_', [])
        put(created, '_member_type_', member_type)
        is_flag = Flag is not None and any([issubclass(b, Flag) for b in bases])
        if is_flag or (Flag is None and cls == 'Flag'):
            put(created, '_boundary_', boundary or getattr(first_enum, '_boundary_', None) or STRICT)
            put(created, '_flag_mask_', 0)
            put(created, '_singles_mask_', 0)
            put(created, '_all_bits_', 0)
        new_member = plain.get('__new__')
        if isinstance(new_member, staticmethod):
            new_member = new_member.__func__
        own_new = new_member
        if new_member is None:
            for base in created.__mro__[1:]:
                saved = base.__dict__.get('__new_member__')
                if saved is not None:
                    new_member = saved.__func__ if isinstance(saved, staticmethod) else saved
                    break
        if own_new is not None and first_enum is not None:
            put(created, '__new_member__', staticmethod(own_new))
        if new_member is None and member_type is not object:
            new_member = member_type.__new__
        if first_enum is not None:
            put(created, '__new__', staticmethod(Enum.__new__))
        for name in names:
            _add_member(created, name, values[name], member_type, new_member, is_flag)
        if is_flag:
            put(created, '_member_names_', [n for n in created._member_map_ if n == created._member_map_[n]._name_ and _is_single_bit(created._member_map_[n]._value_)])
            put(created, '_all_bits_', 2 ** (created._flag_mask_.bit_length()) - 1)
        if member_type is not object and member_type is not None and first_enum is not None:
            for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
                if name not in plain and _defines(created, name, member_type):
                    put(created, name, getattr(first_enum, name))
        if is_flag:
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in plain:
                    put(created, name, getattr(Flag, name))
        if order is not None:
            order = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
            if [n for n in order if n in created._member_names_] != created._member_names_:
                raise TypeError(f'member order does not match _order_:\n  {created._member_names_!r}\n  {order!r}')
        return created

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value=_auto_null, names=_auto_null, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if value is _auto_null:
                return _create(cls)
            if names is not _auto_null:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _auto_null and type is None:
            if value is _auto_null:
                raise TypeError(f'{cls.__name__}.__new__() missing 1 required positional argument: \'value\'')
            return cls.__new__(cls, value)
        return _functional(cls, value, names, module or _callers_module(), qualname, type, start, boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __dir__(cls):
        return sorted(['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'] + list(cls._member_map_))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return _mappingproxy(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f'<flag {cls.__name__!r}>'
        return f'<enum {cls.__name__!r}>'
EnumMeta = EnumType
Enum = Flag = None

def _create(cls):
    raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")

def _defines(cls, name, member_type):
    """Whether what the class would use comes from the type that is mixed in rather than from an enumeration."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return not isinstance(base, EnumType) and (base is object or issubclass(member_type, base))
    return False

def _mixins(class_name, bases):
    """The type that is mixed in and the enumeration that is extended."""
    if not bases:
        return object, None
    first_enum = bases[-1]
    if not isinstance(first_enum, EnumType):
        raise TypeError('new enumerations should be created as ' + "${"`"}EnumName([mixin_type, ...] [data_type,] enum_type)${"`"}")
    for base in bases:
        if isinstance(base, EnumType) and base._member_names_:
            raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')
    data = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    if base._member_type_ not in data:
                        data.append(base._member_type_)
                    break
            elif '__new__' in base.__dict__ or _generic(base) or hasattr(base, '__dataclass_fields__'):
                chosen = candidate or base
                if chosen not in data:
                    data.append(chosen)
                break
            else:
                candidate = candidate or base
    if len(data) > 1:
        kept = [d for d in data if not any([d is not e and issubclass(e, d) for e in data])]
        if len(kept) > 1:
            raise TypeError(f'too many data types for {class_name!r}: {set(data)!r}')
        data = kept
    return (data[0] if data else object), first_enum

def _is_single_bit(n):
    return isinstance(n, int) and n > 0 and n & (n - 1) == 0

def _add_member(cls, name, value, member_type, new_member, is_flag):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if new_member is None:
        made = object.__new__(cls)
        if not hasattr(made, '_value_'):
            made._value_ = value
    else:
        made = new_member(cls, *args)
        if not hasattr(made, '_value_'):
            if member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = member_type(*args)
                except Exception as exc:
                    raise TypeError('_value_ not set in __new__, unable to create it') from exc
    value = made._value_
    made._name_ = name
    made.__objclass__ = cls
    init = cls.__init__
    if init is not object.__init__ and init is not Enum.__init__:
        made.__init__(*args)
    made._sort_order_ = len(cls._member_names_)
    if is_flag:
        if isinstance(value, int):
            _set_class_attribute(cls, '_flag_mask_', cls._flag_mask_ | value)
            if _is_single_bit(value):
                _set_class_attribute(cls, '_singles_mask_', cls._singles_mask_ | value)
    alias = None
    for other in cls._member_map_.values():
        if other._value_ == made._value_:
            alias = other
            break
    if alias is not None:
        made = alias
    else:
        cls._member_names_.append(name)
    cls._member_map_[name] = made
    found = cls.__mro__[1:] and _inherited_property(cls, name)
    if found is None:
        _set_class_attribute(cls, name, made)
    try:
        if value not in cls._value2member_map_:
            cls._value2member_map_[value] = made
    except TypeError:
        cls._unhashable_values_.append(value)

def _inherited_property(cls, name):
    if name in ('name', 'value'):
        _set_class_attribute(cls, name, _MemberOrProperty(name))
        return True
    return None

class _MemberOrProperty:
    """A member that is called name or value, which every member has as well."""
    def __init__(self, name):
        self._key = name
    def __get__(self, instance, owner=None):
        if instance is None:
            return owner._member_map_[self._key]
        return instance._name_ if self._key == 'name' else instance._value_
    def __set__(self, instance, value):
        raise AttributeError(f"<enum 'Enum'> cannot set attribute {self._key!r}")

def _functional(cls, class_name, names, module, qualname, type_, start, boundary):
    metacls = type(cls)
    bases = (cls,) if type_ is None else (type_, cls)
    namespace = metacls.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        original, names, last_values = names, [], []
        for count, name in enumerate(original):
            value = namespace._generate(name, start, count, last_values[:])
            last_values.append(value)
            names.append((name, value))
    if names is None:
        names = ()
    for item in names:
        if isinstance(item, str):
            member_name, member_value = item, names[item]
        else:
            member_name, member_value = item
        namespace[member_name] = member_value
    dict.__setitem__(namespace, '__module__', module)
    return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

class _EnumAttribute:
    """name and value: of the members only; the class itself may have a member of that name."""
    def __init__(self, name):
        self._key = name
    def __get__(self, instance, owner=None):
        if instance is None:
            found = owner._member_map_.get(self._key)
            if found is not None:
                return found
            raise AttributeError(f"{owner!r} has no attribute {self._key!r}")
        return instance._name_ if self._key == 'name' else instance._value_
    def __set__(self, instance, value):
        raise AttributeError(f"<enum 'Enum'> cannot set attribute {self._key!r}")

class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            found = cls._value2member_map_.get(value, _auto_null)
            if found is not _auto_null:
                return found
        except TypeError:
            for m in cls._member_map_.values():
                if m._value_ == value:
                    return m
        if not cls._member_map_:
            raise TypeError(f'{cls!r} has no members')
        exc = None
        try:
            result = cls._missing_(value)
        except Exception as e:
            exc = e
            result = None
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and exc is None:
            raise invalid
        if exc is None:
            exc = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
        if not isinstance(exc, ValueError):
            exc.__context__ = invalid
        raise exc

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last_value = sorted(last_values).pop()
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last_value + 1
        except TypeError:
            raise TypeError(f'unable to increment {last_value!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return f'<{type(self).__name__}.{self._name_}: {_value_text(type(self), self._value_)}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __dir__(self):
        return sorted(['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'])

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __reduce_ex__(self, proto):
        return (type(self), (self._value_,))

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    name = _EnumAttribute('name')
    value = _EnumAttribute('value')

_set_class_attribute(Enum, '_member_type_', object)

def _value_text(cls, value):
    kind = cls._member_type_
    if kind is object or kind is type(None):
        return repr(value)
    return kind.__repr__(value) if isinstance(value, kind) else repr(value)

class ReprEnum(Enum):
    pass

class IntEnum(int, ReprEnum):
    def __repr__(self):
        return Enum.__repr__(self)
    def __str__(self):
        return int.__repr__(self)
    def __format__(self, spec):
        return int.__format__(self, spec)

class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        for v in values[:1]:
            if not isinstance(v, str):
                raise TypeError(f'{v!r} is not a string')
        for v, what in zip(values[1:], ('encoding', 'errors')):
            if not isinstance(v, str):
                raise TypeError(f'{what} must be a string, not {v!r}')
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    def __repr__(self):
        return Enum.__repr__(self)
    def __str__(self):
        return str.__str__(self)
    def __format__(self, spec):
        return str.__format__(self, spec)

def _members_within(cls, value):
    rest = value & cls._flag_mask_
    return [m for m in cls if m._value_ & rest]

class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            high_bit = last_value.bit_length() - 1
        except Exception:
            raise TypeError(f'invalid flag value {last_value!r}') from None
        return 2 ** (high_bit + 1)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        flag_mask = cls._flag_mask_
        all_bits = cls._all_bits_
        neg_value = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
            if cls._boundary_ is STRICT:
                max_bits = max(value.bit_length(), flag_mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_bin(value, max_bits)}\n  allowed {_bin(flag_mask, max_bits)}')
            elif cls._boundary_ is CONFORM:
                value = value & flag_mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            neg_value = value
            value = all_bits + 1 + value if cls._boundary_ is KEEP else value & flag_mask
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        unknown = value & ~flag_mask
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        pseudo._value_ = value
        names = [m._name_ for m in _members_within(cls, value)]
        pseudo._name_ = '|'.join(names) if names else None
        if unknown and names:
            pseudo._name_ += f'|{unknown}'
        cls._value2member_map_[value] = pseudo
        return pseudo

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {type(self).__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        for m in _members_within(type(self), self._value_):
            yield m

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = type(self).__name__
        text = _value_text(type(self), self._value_)
        if self._name_ is None:
            return f'<{name}: {text}>'
        return f'<{name}.{self._name_}: {text}>'

    def __str__(self):
        name = type(self).__name__
        if self._name_ is None:
            return f'{name}({self._value_!r})'
        return f'{name}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, type(self)):
            return flag._value_
        if type(self)._member_type_ is not object and isinstance(flag, type(self)._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = Flag._get_value(self, other)
        if value is NotImplemented:
            return NotImplemented
        return type(self)(self._value_ | value)

    def __and__(self, other):
        value = Flag._get_value(self, other)
        if value is NotImplemented:
            return NotImplemented
        return type(self)(self._value_ & value)

    def __xor__(self, other):
        value = Flag._get_value(self, other)
        if value is NotImplemented:
            return NotImplemented
        return type(self)(self._value_ ^ value)

    def __invert__(self):
        cls = type(self)
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

def _bin(num, max_bits):
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        s = bin(num + ceiling).replace('1', '0', 1)
    else:
        s = bin(~num ^ (ceiling - 1) + ceiling)
    sign, digits = s[:3], s[3:]
    if len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f'{sign} {digits}'

class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    def __repr__(self):
        return Flag.__repr__(self)
    def __str__(self):
        return int.__repr__(self)
    def __format__(self, spec):
        return int.__format__(self, spec)

def unique(enumeration):
    duplicates = []
    for name, m in enumeration.__members__.items():
        if name != m.name:
            duplicates.append((name, m.name))
    if duplicates:
        details = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
        raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
    return enumeration

class EnumCheck:
    def __init__(self, name):
        self.name = name
UNIQUE, CONTINUOUS, NAMED_FLAGS = EnumCheck('UNIQUE'), EnumCheck('CONTINUOUS'), EnumCheck('NAMED_FLAGS')

class verify:
    def __init__(self, *checks):
        self.checks = checks
    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if duplicates:
                    raise ValueError(f"aliases found in {enumeration!r}: {', '.join([f'{a} -> {n}' for a, n in duplicates])}")
            elif check is CONTINUOUS:
                values = set([e.value for e in enumeration])
                if len(values) >= 2:
                    missing = [i for i in range(min(values) + 1, max(values)) if i not in values]
                    if missing:
                        raise ValueError(f"invalid enum {enumeration.__name__!r}: missing values {', '.join([str(m) for m in missing])}"[:256])
        return enumeration

def global_enum(cls, update_str=False):
    return cls

def show_flag_values(value):
    return [1 << i for i in range(value.bit_length()) if value >> i & 1]
`;
