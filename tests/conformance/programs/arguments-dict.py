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
check(lambda: {'b': 1, 1: 2}, 'clear')
# ---
check(lambda: {'b': 1, 1: 2}, 'copy')
# ---
check(lambda: {'b': 1, 1: 2}, 'fromkeys')
# ---
check(lambda: {'b': 1, 1: 2}, 'get')
# ---
check(lambda: {'b': 1, 1: 2}, 'items')
# ---
check(lambda: {'b': 1, 1: 2}, 'keys')
# ---
check(lambda: {'b': 1, 1: 2}, 'pop')
# ---
check(lambda: {'b': 1, 1: 2}, 'popitem')
# ---
check(lambda: {'b': 1, 1: 2}, 'setdefault')
# ---
check(lambda: {'b': 1, 1: 2}, 'update')
# ---
check(lambda: {'b': 1, 1: 2}, 'values')
# ---
check(lambda: {'b': 1, 1: 2}, '__contains__')
# ---
check(lambda: {'b': 1, 1: 2}, '__delitem__')
# ---
check(lambda: {'b': 1, 1: 2}, '__eq__')
# ---
check(lambda: {'b': 1, 1: 2}, '__getitem__')
# ---
check(lambda: {'b': 1, 1: 2}, '__ior__')
# ---
check(lambda: {'b': 1, 1: 2}, '__len__')
# ---
check(lambda: {'b': 1, 1: 2}, '__lt__')
# ---
check(lambda: {'b': 1, 1: 2}, '__ne__')
# ---
check(lambda: {'b': 1, 1: 2}, '__or__')
# ---
check(lambda: {'b': 1, 1: 2}, '__ror__')
# ---
check(lambda: {'b': 1, 1: 2}, '__reversed__')
# ---
check(lambda: {'b': 1, 1: 2}, '__setitem__')
