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
check(lambda: [1, 'b', 2], 'append')
# ---
check(lambda: [1, 'b', 2], 'clear')
# ---
check(lambda: [1, 'b', 2], 'copy')
# ---
check(lambda: [1, 'b', 2], 'count')
# ---
check(lambda: [1, 'b', 2], 'extend')
# ---
check(lambda: [1, 'b', 2], 'index')
# ---
check(lambda: [1, 'b', 2], 'insert')
# ---
check(lambda: [1, 'b', 2], 'pop')
# ---
check(lambda: [1, 'b', 2], 'remove')
# ---
check(lambda: [1, 'b', 2], 'reverse')
# ---
check(lambda: [1, 'b', 2], 'sort')
# ---
check(lambda: [1, 'b', 2], '__add__')
# ---
check(lambda: [1, 'b', 2], '__contains__')
# ---
check(lambda: [1, 'b', 2], '__delitem__')
# ---
check(lambda: [1, 'b', 2], '__eq__')
# ---
check(lambda: [1, 'b', 2], '__ge__')
# ---
check(lambda: [1, 'b', 2], '__getitem__')
# ---
check(lambda: [1, 'b', 2], '__iadd__')
# ---
check(lambda: [1, 'b', 2], '__imul__')
# ---
check(lambda: [1, 'b', 2], '__len__')
# ---
check(lambda: [1, 'b', 2], '__lt__')
# ---
check(lambda: [1, 'b', 2], '__mul__')
# ---
check(lambda: [1, 'b', 2], '__ne__')
# ---
check(lambda: [1, 'b', 2], '__reversed__')
# ---
check(lambda: [1, 'b', 2], '__rmul__')
# ---
check(lambda: [1, 'b', 2], '__setitem__')
# ---
check(lambda: (1, 'b', 2), 'count')
# ---
check(lambda: (1, 'b', 2), 'index')
# ---
check(lambda: (1, 'b', 2), '__add__')
# ---
check(lambda: (1, 'b', 2), '__contains__')
# ---
check(lambda: (1, 'b', 2), '__eq__')
# ---
check(lambda: (1, 'b', 2), '__getitem__')
# ---
check(lambda: (1, 'b', 2), '__len__')
# ---
check(lambda: (1, 'b', 2), '__lt__')
# ---
check(lambda: (1, 'b', 2), '__mul__')
# ---
check(lambda: (1, 'b', 2), '__ne__')
# ---
check(lambda: (1, 'b', 2), '__rmul__')
