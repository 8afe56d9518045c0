def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3), f(1, 9, 8, 7, c=0, z=5), f(c=1, a=2), f(*[1, 2, 3], **{'c': 4, 'x': 5}), f(1, *(), c=1, **{}))
err(f)
err(f, 1)
err(f, 1, a=2, c=3)
err(f, b=1, c=2)
# ---
def f(a, b): pass
err(f)
err(f, 1)
err(f, 1, 2, 3)
err(f, 1, c=2)
err(f, 1, a=1)
err(f, x=1, y=2)
err(lambda: f(**{'a': 1, 'b': 2, 'c': 3}))
err(lambda: f(*5))
err(lambda: f(**5))
err(lambda: f(**{1: 2}))
err(lambda: f(1, **{'a': 1}))
err(lambda: f(a=1, **{'a': 1}))
def g(a, b, c=1): pass
err(g)
err(g, 1, 2, 3, 4)
def h(): pass
err(h, 1)
err(h, 1, 2)
err(h, x=1)
# ---
def f(a, /, b, *, c): return a, b, c
print(f(1, 2, c=3), f(1, b=2, c=3))
err(f, 1, 2, 3)
err(f, a=1, b=2, c=3)
err(f, 1, 2)
err(f, 1, c=2)
def g(a, /, **kw): return a, kw
print(g(1, a=2))
def h(*, a, b, c): pass
err(h)
err(h, a=1)
def k(*, a=1): pass
err(k, 5)
def l(x, *, a=1): pass
err(l, 1, 2, a=3)
err(l, 1, 2)
# ---
def f(x=[]):
    x.append(1)
    return x
print(f(), f(), f([5]), f.__defaults__)
def g(x, y=[], *, z={}):
    y.append(x); z[x] = x
    return y, z
print(g(1), g(2))
# ---
n = 1
def f(x=n): return x
n = 2
print(f())
def show(*a, **k): print(a, k)
show(); show(1, *[2, 3], 4, *(5,), a=1, **{'b': 2}, c=3, **{'d': 4})
# ---
def order(tag, v):
    print(tag, end=' ')
    return v
def f(*a, **k): print(a, k)
order('f', f)(order('a', 1), *order('b', [2]), order('c', 3), k=order('d', 4), **order('e', {'z': 5}))
# ---
def f(a, b, c, d, e): pass
err(f)
err(f, 1, 2)
err(f, 1, 2, 3, 4)
class C:
    def m(self, x): return x
    @classmethod
    def cm(cls, x): return x
    @staticmethod
    def sm(x): return x
    def none(): pass
c = C()
err(c.m)
err(c.m, 1, 2)
err(C.m, 1)
err(c.cm)
err(c.sm, 1, 2)
err(c.none)
err(C)
err(C, 1)
print(c.m(5), C.m(c, 6), c.cm(1), C.cm(2), c.sm(3), C.sm(4))
# ---
def swap(a, b): return b, a
x, y = swap(1, 2)
print(x, y, swap(*'ab'), swap(**{'a': 1, 'b': 2}), swap(*{'p': 1, 'q': 2}))
def kwonly(*, key): return key
print(kwonly(key=1))
args = (1, 2)
def var(first, *rest): return first, rest
print(var(*args), var(*args, *args), var(0, *range(3)))
# ---
def outer(*args, **kwargs): return inner(*args, **kwargs)
def inner(a, b=0, **k): return a, b, k
print(outer(1), outer(1, 2), outer(1, b=5, c=6))
err(outer)
err(outer, 1, 2, 3)
def modify(lst, d, n):
    lst.append(1); d['k'] = 1; n += 1; lst = []
l, d, n = [], {}, 0
modify(l, d, n)
print(l, d, n)
# ---
def f(a: int, b: 'str' = 'x', *c: float, d: list = None, **e: dict) -> tuple:
    "doc"
    return a
print(f.__doc__, f.__name__, f.__qualname__, f.__module__, f.__defaults__, f.__kwdefaults__, f(1))
print(f.__annotations__)
f.attr = 5
print(f.attr, f.__dict__, callable(f), type(f))
# ---
def f(**kw):
    kw['new'] = 1
    return kw
d = {'a': 1}
print(f(**d), d)
def g(*a): return type(a), a
print(g(*[1]), g(*'ab'), g(*{1}), g(*(x for x in range(2))))
err(lambda: print(1, bad=2))
err(lambda: len())
err(lambda: len(1, 2))
err(lambda: len([], x=1))
err(lambda: isinstance(1))
err(lambda: abs())
err(lambda: int(1, 2, 3))
err(lambda: sorted())
err(lambda: sorted([1], foo=1))
err(lambda: sorted([1], 2))
err(lambda: getattr(1))
err(lambda: range())
err(lambda: range(1, 2, 3, 4))
err(lambda: range('a'))
err(lambda: range(1.5))
err(lambda: range(1, 2, 0))
err(lambda: enumerate())
err(lambda: zip(1))
err(lambda: map(len))
err(lambda: next())
err(lambda: iter(5))
err(lambda: next([]))
err(lambda: reversed(5))
err(lambda: reversed({1}))
