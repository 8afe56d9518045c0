ARGUMENTS = [(), (1,), ('b',), (None,), ([],), (1.5,), (b'b',), ('b', 'c'), (1, 2), ('b', 1), ('b', 1, 2), ((),), (('b', 'c'),), (True,), (-1,), (0,), ('b', None, None), (1, 2, 3, 4), ({},), ('a',), ([1, 2],), (range(2),), ({'a': 1},), ([('k', 1)],), ({2, 3},)]
def check(make, name):
    for args in ARGUMENTS:
        o = make()
        try:
            r = getattr(o, name)(*args)
        except Exception as e:
            print(args, type(e).__name__ + ':', e)
        else:
            print(args, repr(r), '' if isinstance(o, (int, str, float, bytes, tuple)) else o)
    try:
        print(getattr(make(), name)(nothing=1))
    except Exception as e:
        print(type(e).__name__ + ':', e)
def call(f):
    for args in ARGUMENTS:
        try:
            r = f(*args)
        except Exception as e:
            print(args, type(e).__name__ + ':', e)
        else:
            print(args, repr(r))
    try:
        print(f(nothing=1))
    except Exception as e:
        print(type(e).__name__ + ':', e)

# ---
check(lambda: 5, 'as_integer_ratio')
# ---
check(lambda: 5, 'bit_count')
# ---
check(lambda: 5, 'bit_length')
# ---
check(lambda: 5, 'conjugate')
# ---
check(lambda: 5, 'is_integer')
# ---
check(lambda: 5, '__add__')
# ---
check(lambda: 5, '__and__')
# ---
check(lambda: 5, '__divmod__')
# ---
check(lambda: 5, '__eq__')
# ---
check(lambda: 5, '__floordiv__')
# ---
check(lambda: 5, '__lshift__')
# ---
check(lambda: 5, '__lt__')
# ---
check(lambda: 5, '__mod__')
# ---
check(lambda: 5, '__mul__')
# ---
check(lambda: 5, '__pow__')
# ---
check(lambda: 5, '__radd__')
# ---
check(lambda: 5, '__rpow__')
# ---
check(lambda: 5, '__rsub__')
# ---
check(lambda: 5, '__round__')
# ---
check(lambda: 5, '__rshift__')
# ---
check(lambda: 5, '__sub__')
# ---
check(lambda: 5, '__truediv__')
# ---
check(lambda: 5, '__xor__')
# ---
check(lambda: 5, '__index__')
# ---
check(lambda: 5, '__bool__')
# ---
check(lambda: 5, '__neg__')
# ---
check(lambda: 5, '__ne__')
# ---
check(lambda: 2.5, 'as_integer_ratio')
# ---
check(lambda: 2.5, 'conjugate')
# ---
check(lambda: 2.5, 'fromhex')
# ---
check(lambda: 2.5, 'hex')
# ---
check(lambda: 2.5, 'is_integer')
# ---
check(lambda: 2.5, '__add__')
# ---
check(lambda: 2.5, '__divmod__')
# ---
check(lambda: 2.5, '__eq__')
# ---
check(lambda: 2.5, '__floordiv__')
# ---
check(lambda: 2.5, '__ge__')
# ---
check(lambda: 2.5, '__mod__')
# ---
check(lambda: 2.5, '__mul__')
# ---
check(lambda: 2.5, '__radd__')
# ---
check(lambda: 2.5, '__round__')
# ---
check(lambda: 2.5, '__rsub__')
# ---
check(lambda: 2.5, '__rtruediv__')
# ---
check(lambda: 2.5, '__sub__')
# ---
check(lambda: 2.5, '__truediv__')
# ---
check(lambda: 2.5, '__int__')
# ---
check(lambda: 2.5, '__neg__')
