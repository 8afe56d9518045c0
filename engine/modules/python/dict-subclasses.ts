/** `collections.defaultdict` and `OrderedDict` */
export const dictSubclassesSource = String.raw`
class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)
    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = factory()
        if not _is_native(factory):
            # The program's own code has run: what comes of it is stored in a step of its own.
            _step(self)
        self[key] = value
        return value
    def __repr__(self):
        if not _enter_repr(self):
            return f'{type(self).__name__}(...)'
        try:
            factory = repr(self.default_factory)
        finally:
            _leave_repr(self)
        return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'
    def copy(self):
        return type(self)(self.default_factory, self)
    __copy__ = copy
    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return (type(self), args, None, None, list(self.items()))
    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, self)
        new.update(other)
        return new
    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new
    __class_getitem__ = classmethod(_alias)

class OrderedDict(dict):
    def move_to_end(self, key, last=True):
        value = dict.__getitem__(self, key)
        if last:
            dict.__delitem__(self, key)
            dict.__setitem__(self, key, value)
        else:
            rest = [(k, v) for k, v in dict.items(self) if k != key]
            kept = [k for k in self if k == key][0]
            dict.clear(self)
            dict.__setitem__(self, kept, value)
            for k, v in rest:
                dict.__setitem__(self, k, v)
    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = next(reversed(self)) if last else next(iter(self))
        value = dict.__getitem__(self, key)
        dict.__delitem__(self, key)
        return (key, value)
    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)
    def __ne__(self, other):
        result = self == other
        return result if result is NotImplemented else not result
    __hash__ = None
    def __repr__(self):
        if not self:
            return f'{type(self).__name__}()'
        return f'{type(self).__name__}({dict.__repr__(self)})'
    def copy(self):
        return type(self)(self)
    __copy__ = copy
    def __reduce__(self):
        return (type(self), (), None, None, list(self.items()))
    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self
    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new
    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new
    __class_getitem__ = classmethod(_alias)
`;
