def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
class A:
    def __init__(self, x): self.x = x
    def who(self): return 'A'
    def hi(self): return 'hi ' + self.who()
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def who(self): return 'B' + super().who()
b = B(1, 2)
print(b.x, b.y, b.hi(), isinstance(b, A), issubclass(B, A), issubclass(A, B), B.__mro__, B.__bases__, B.__base__, type(b) is A)
# ---
class A:
    def f(self): return ['A']
class B(A):
    def f(self): return ['B'] + super().f()
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
print(D().f(), [c.__name__ for c in D.__mro__], D.mro())
def g():
    class X(A, B): pass
err(g)
def g():
    class X(A, A): pass
err(g)
# ---
class Base:
    def __init__(self, **kw):
        print('Base', kw)
class M1(Base):
    def __init__(self, a=1, **kw):
        print('M1', a); super().__init__(**kw)
class M2(Base):
    def __init__(self, b=2, **kw):
        print('M2', b); super().__init__(**kw)
class Z(M1, M2):
    def __init__(self, **kw): super().__init__(**kw)
Z(a=5, b=6, c=7)
# ---
class A:
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
class B(A):
    def f(self): return super(B, self).f() + '!'
    @classmethod
    def c(cls): return super().c() + '!'
    @staticmethod
    def s(): return super(B, B).s() + '!'
    @property
    def p(self): return super().p + '!'
b = B()
print(b.f(), b.c(), B.c(), b.s(), b.p, super(B, b).f(), super(B, B).c())
err(lambda: super(B, b).zzz)
err(lambda: super(5))
err(lambda: super(B, 5))
err(lambda: super())
# ---
class Sub:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Sub.subs.append(cls.__name__)
class X(Sub, tag='x'): pass
class Y(X): pass
print(Sub.subs, X.tag, Y.tag)
def f():
    class W(X, foo=1): pass
err(f)
class Plain: pass
def f():
    class W(Plain, foo=1): pass
err(f)
# ---
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('Meta.new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('Meta.init', name)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print('Meta.call', a)
        return super().__call__(*a)
    def hello(cls): return 'hello from ' + cls.__name__
    def __repr__(cls): return f'<M {cls.__name__}>'
    def __len__(cls): return 7
    def __getitem__(cls, k): return k * 2
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 1
class A(metaclass=Meta, opt=5):
    x = 1
    def __init__(self, *a): print('A.init', a)
class B(A): y = 2
a = A(1)
print(A.hello(), type(A), type(B), len(A), A[3], list(B), 1 in A, repr(A), isinstance(a, A), A)
err(lambda: a.hello())
# ---
class Meta(type):
    def __prepare__(name, bases): return {'injected': 9}
    @property
    def prop(cls): return 'mp'
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, s): return s is int
class A(metaclass=Meta): pass
print(A.injected, A.prop, isinstance(5, A), isinstance(6, A), issubclass(int, A), issubclass(str, A))
class M2(type): pass
def f():
    class X(A, metaclass=M2): pass
err(f)
# ---
from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def name(self): ...
    @property
    @abstractmethod
    def p(self): ...
    def describe(self): return f'{self.name()} {self.area()}'
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    def name(self): return 'sq'
    p = 5
class Half(Shape):
    def area(self): return 1
print(Sq(3).describe(), isinstance(Sq(1), Shape), Shape.__abstractmethods__ == {'area', 'name', 'p'})
err(Shape)
err(Half)
class One(ABC):
    @abstractmethod
    def only(self): pass
err(One)
# ---
class E(Exception): pass
class E2(E):
    def __init__(self, code): 
        super().__init__(f'code {code}')
        self.code = code
try:
    raise E2(5)
except E as e:
    print(e, e.code, e.args, type(e).__mro__)
print(isinstance(True, int), issubclass(bool, int), isinstance(1, (str, int)), isinstance([], (str, (int, list))), issubclass(int, (str, object)), isinstance(None, type(None)), isinstance(int, type), isinstance(1, int | str), isinstance('a', int | None), issubclass(int, int | str))
err(isinstance, 1, 5)
err(isinstance, 1, 'int')
err(issubclass, 1, int)
err(issubclass, int, 5)
err(isinstance, 1, [int])
# ---
def f():
    class X(5): pass
err(f)
def f():
    class X(bool): pass
err(f)
def f():
    class X(type(None)): pass
err(f)
def f():
    class X(int, str): pass
err(f)
def f():
    class X(range): pass
err(f)
# ---
class A:
    def __str__(self): return 'A-str'
class B(A):
    def __repr__(self): return 'B-repr'
class C(B): pass
print(A(), str(B()), repr(B()), [C()], f'{C()!r} {C()}', '%s %r' % (B(), B()))
class D(A):
    x = 1
    def __init__(self): pass
print(D.x, hasattr(D, 'y'), D().__class__.__mro__[1].__name__, D.__subclasses__(), A.__subclasses__() == [B, D])
# ---
class LoggingDict(dict):
    def __setitem__(self, k, v):
        print('setting', k)
        super().__setitem__(k, v)
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.log = []
d = LoggingDict(a=1)
d['b'] = 2
print(d, d.log, dict(d), len(d), {**d})
class MyInt(int):
    def __new__(cls, v, tag): 
        s = super().__new__(cls, v); s.tag = tag; return s
    def __add__(self, o): return MyInt(super().__add__(o), self.tag)
m = MyInt(3, 't') + 4
print(m, m.tag, type(m).__name__, m * 2, m == 7)
