/** `types` */
export const typesSource = String.raw`
def _f(): pass
FunctionType = LambdaType = type(_f)
CodeType = type(_f.__code__)
MappingProxyType = _mappingproxy
def _cell():
    a = 1
    def f():
        return a
    return f.__closure__[0]
CellType = type(_cell())
def _g(): yield 1
GeneratorType = type(_g())
async def _c(): pass
_c = _c()
CoroutineType = type(_c)
_c.close()
async def _ag(): yield
AsyncGeneratorType = type(_ag())
class _C:
    def _m(self): pass
MethodType = type(_C()._m)
import operator as _operator
ModuleType = type(_operator)
BuiltinFunctionType = BuiltinMethodType = type(len)
MethodWrapperType = type(object().__str__)
WrapperDescriptorType = type(object.__init__)
MethodDescriptorType = type(str.join)
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
GenericAlias = _GenericAlias
UnionType = _Union
TracebackType = _traceback_type

class SimpleNamespace:
    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        self.__dict__.update(mapping_or_iterable)
        self.__dict__.update(kwargs)
    def __repr__(self):
        if _enter_repr(self):
            try:
                inner = ', '.join([f'{k}={v!r}' for k, v in self.__dict__.items()])
            finally:
                _leave_repr(self)
        else:
            inner = '...'
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        return f'{name}({inner})'
    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented
    __hash__ = None
    def __replace__(self, /, **kwargs):
        result = type(self)(**self.__dict__)
        result.__dict__.update(kwargs)
        return result

def new_class(name, bases=(), kwds=None, exec_body=None):
    ns = {}
    if exec_body is not None:
        exec_body(ns)
    kwds = dict(kwds or {})
    meta = kwds.pop('metaclass', type(bases[0]) if bases else type)
    return meta(name, tuple(bases), ns, **kwds)

def resolve_bases(bases):
    return _resolve_bases(bases)

def coroutine(func):
    return func

class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__
    def __get__(self, instance, ownerclass=None):
        if instance is None:
            raise AttributeError()
        return self.fget(instance)
    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)
`;
