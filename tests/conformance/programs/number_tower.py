import numbers
# ---
for n in (1, 1.5, True, 'a', None):
    print(n, [isinstance(n, c) for c in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
# ---
print(issubclass(int, numbers.Integral), issubclass(float, numbers.Rational), issubclass(str, numbers.Number), issubclass(numbers.Integral, numbers.Real))
# ---
class Money(numbers.Number):
    pass
print(isinstance(Money(), numbers.Number), isinstance(Money(), numbers.Real), isinstance(5, Money))
# ---
class Other:
    pass
numbers.Real.register(Other)
print(isinstance(Other(), numbers.Real), isinstance(Other(), numbers.Number), isinstance(Other(), numbers.Integral))
# ---
def add(a, b):
    if not isinstance(a, numbers.Real) or not isinstance(b, numbers.Real):
        raise TypeError('numbers only')
    return a + b
print(add(1, 2.5))
add(1, 'x')
