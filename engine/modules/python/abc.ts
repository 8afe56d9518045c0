/** `abc` */
export const abcSource = String.raw`
def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj

class abstractproperty:
    def __new__(cls, *args, **kwargs):
        p = property(*args, **kwargs)
        p.__isabstractmethod__ = True
        return p

class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = type.__new__(mcls, name, bases, namespace, **kwargs)
        _set_class_attribute(cls, '__abstractmethods__', frozenset(_abstract_names(cls)))
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_registered = getattr(cls, '_abc_registered', ()) + (subclass,) if '_abc_registered' in cls.__dict__ else (subclass,)
        return subclass

    def __instancecheck__(cls, instance):
        subclass = type(instance)
        if _is_subtype(subclass, cls):
            return True
        c = instance.__class__
        if c is not subclass and isinstance(c, type) and cls.__subclasscheck__(c):
            return True
        return cls.__subclasscheck__(subclass)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        hook = getattr(cls, '__subclasshook__', None)
        if hook is not None:
            answer = hook(subclass)
            if answer is not NotImplemented:
                return answer
        if _is_subtype(subclass, cls):
            return True
        for registered in cls.__dict__.get('_abc_registered', ()):
            if issubclass(subclass, registered):
                return True
        for sub in type.__subclasses__(cls):
            if issubclass(subclass, sub):
                return True
        return False

class ABC(metaclass=ABCMeta):
    __slots__ = ()

def get_cache_token():
    return 0

def update_abstractmethods(cls):
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    _set_class_attribute(cls, '__abstractmethods__', frozenset(_abstract_names(cls)))
    return cls
`;
