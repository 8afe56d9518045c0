/** `numbers`: the tower of abstract classes, without their abstract methods. */
export const numbersSource = String.raw`
class _Tower(type):
    """Knows the built-in numbers besides its own subclasses."""
    def __instancecheck__(cls, value):
        return cls.__subclasscheck__(type(value))
    def __subclasscheck__(cls, other):
        return cls in other.__mro__ or issubclass(other, cls.__dict__.get('_known', ()))
    def register(cls, other):
        for c in cls.__mro__:
            if isinstance(c, _Tower):
                c._known = c.__dict__.get('_known', ()) + (other,)
        return other

class Number(metaclass=_Tower):
    _known = (int, float)
    __hash__ = None

class Complex(Number):
    _known = (int, float)

class Real(Complex):
    _known = (int, float)

class Rational(Real):
    _known = (int,)

class Integral(Rational):
    _known = (int,)
`;
