def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
err(lambda: undefined)
err(lambda: [].nope)
err(lambda: {}['k'])
err(lambda: [][0])
err(lambda: ()[0])
err(lambda: ''[0])
err(lambda: 5())
err(lambda: 'a'())
err(lambda: [1]())
err(lambda: 5[0])
err(lambda: 5 .x)
err(lambda: len(5))
err(lambda: len(None))
err(lambda: 5 + None)
err(lambda: [] + 5)
err(lambda: 'a' + None)
err(lambda: {} + [])
err(lambda: 5 in 5)
err(lambda: 'a' < 5)
err(lambda: None > 1)
err(lambda: int('abc'))
err(lambda: float('x'))
err(lambda: list(5))
err(lambda: dict(5))
err(lambda: set(5))
err(lambda: tuple(5))
err(lambda: sum('ab'))
err(lambda: max([]))
err(lambda: min())
err(lambda: abs('a'))
err(lambda: round('a'))
err(lambda: ord('ab'))
err(lambda: chr('a'))
err(lambda: iter(5))
err(lambda: next(5))
err(lambda: sorted(5))
err(lambda: enumerate(5))
err(lambda: zip(5))
err(lambda: map(5))
err(lambda: isinstance(5, 5))
err(lambda: getattr(5, 'x'))
err(lambda: hash([]))
err(lambda: range('a'))
err(lambda: 'a'.join([1]))
err(lambda: 'abc'.index('z'))
err(lambda: [1].index(2))
err(lambda: [].pop())
err(lambda: {}.popitem())
err(lambda: set().pop())
err(lambda: {1}.remove(2))
err(lambda: (1).foo)
err(lambda: int.foo)
err(lambda: (lambda x: x)())
err(lambda: (lambda: 1)(2))
err(lambda: print(sep=1))
# ---
class A:
    def m(self): return self.missing
    def __init__(self, x): pass
err(A)
err(A, 1, 2)
err(lambda: A(1).m())
err(lambda: A.m())
err(lambda: A(1).m(2))
err(lambda: A(1) + A(1))
err(lambda: A(1) < A(1))
err(lambda: A(1)[0])
err(lambda: A(1)())
err(lambda: len(A(1)))
err(lambda: [x for x in A(1)])
err(lambda: 1 in A(1))
err(lambda: -A(1))
err(lambda: int(A(1)))
err(lambda: float(A(1)))
err(lambda: 'a' + A(1))
err(lambda: [1] + A(1))
err(lambda: 1 + A(1))
err(lambda: A(1) * 2)
err(lambda: 2 ** A(1))
err(lambda: 'x' * A(1))
err(lambda: f'{A(1):d}')
err(lambda: sum([A(1)]))
err(lambda: max([A(1), A(1)]))
err(lambda: A(1) @ 2)
err(lambda: A(1) >> 1)
def f():
    a = A(1); a += 1
err(f)
def f():
    a = 1; a += 'x'
err(f)
def f():
    a = 'x'; a += 1
err(f)
def f():
    a = []; a += 1
err(f)
def f():
    a = (); a += [1]
err(f)
def f():
    a = {}; a |= 5
err(f)
def f():
    a = {1}; a |= [1]
err(f)
def f():
    a = None; a += 1
err(f)
def f():
    a = 5; a -= 'x'
err(f)
def f():
    a = 5; a **= 'x'
err(f)
def f():
    a = 5; a @= 1
err(f)
# ---
def f(a, b=1, *, c): pass
err(f)
err(f, 1)
err(f, 1, 2, 3, c=4)
err(f, 1, c=2, d=3)
err(f, 1, a=1, c=1)
err(lambda: f(*None))
err(lambda: f(**None))
err(lambda: f(**{'x y': 1}))
err(lambda: max(1, key=5))
err(lambda: sorted([1, 2], key=lambda: 1))
err(lambda: list(map(lambda x: x, [1], [2])))
err(lambda: list(filter(lambda: 1, [1])))
err(lambda: dict([1, 2]))
err(lambda: dict([[1]]))
err(lambda: dict('ab'))
err(lambda: int([]))
err(lambda: int({}))
err(lambda: int('1', 'x'))
err(lambda: str(b'a', 5))
err(lambda: bytes('a'))
err(lambda: bool(1, 2))
err(lambda: type())
err(lambda: object(1))
err(lambda: super())
err(lambda: property(1, 2, 3, 4, 5))
err(lambda: staticmethod())
err(lambda: slice())
err(lambda: divmod(1))
err(lambda: pow(1))
err(lambda: pow('a', 2))
err(lambda: isinstance(1, (int, 5)))
err(lambda: issubclass(5, int))
err(lambda: callable())
err(lambda: id())
err(lambda: repr())
err(lambda: format())
err(lambda: vars(5))
err(lambda: setattr(5, 'x', 1))
err(lambda: delattr([], 'append'))
err(lambda: hasattr(1))
err(lambda: hasattr(1, 2))
err(lambda: setattr(1, 2, 3))

# ---
try:
    int('x')
except ValueError as e:
    print(e)
# ---
try:
    [][0]
except IndexError as e:
    print(e)
