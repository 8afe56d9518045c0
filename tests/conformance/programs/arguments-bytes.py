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
check(lambda: b'abcb', 'capitalize')
# ---
check(lambda: b'abcb', 'center')
# ---
check(lambda: b'abcb', 'count')
# ---
check(lambda: b'abcb', 'decode')
# ---
check(lambda: b'abcb', 'endswith')
# ---
check(lambda: b'abcb', 'expandtabs')
# ---
check(lambda: b'abcb', 'find')
# ---
check(lambda: b'abcb', 'fromhex')
# ---
check(lambda: b'abcb', 'index')
# ---
check(lambda: b'abcb', 'isalnum')
# ---
check(lambda: b'abcb', 'isalpha')
# ---
check(lambda: b'abcb', 'isascii')
# ---
check(lambda: b'abcb', 'isdigit')
# ---
check(lambda: b'abcb', 'islower')
# ---
check(lambda: b'abcb', 'isspace')
# ---
check(lambda: b'abcb', 'istitle')
# ---
check(lambda: b'abcb', 'isupper')
# ---
check(lambda: b'abcb', 'join')
# ---
check(lambda: b'abcb', 'ljust')
# ---
check(lambda: b'abcb', 'lower')
# ---
check(lambda: b'abcb', 'lstrip')
# ---
check(lambda: b'abcb', 'partition')
# ---
check(lambda: b'abcb', 'removeprefix')
# ---
check(lambda: b'abcb', 'removesuffix')
# ---
check(lambda: b'abcb', 'replace')
# ---
check(lambda: b'abcb', 'rfind')
# ---
check(lambda: b'abcb', 'rindex')
# ---
check(lambda: b'abcb', 'rjust')
# ---
check(lambda: b'abcb', 'rpartition')
# ---
check(lambda: b'abcb', 'rsplit')
# ---
check(lambda: b'abcb', 'rstrip')
# ---
check(lambda: b'abcb', 'split')
# ---
check(lambda: b'abcb', 'splitlines')
# ---
check(lambda: b'abcb', 'startswith')
# ---
check(lambda: b'abcb', 'strip')
# ---
check(lambda: b'abcb', 'swapcase')
# ---
check(lambda: b'abcb', 'title')
# ---
check(lambda: b'abcb', 'translate')
# ---
check(lambda: b'abcb', 'upper')
# ---
check(lambda: b'abcb', 'zfill')
# ---
check(lambda: b'abcb', '__add__')
# ---
check(lambda: b'abcb', '__contains__')
# ---
check(lambda: b'abcb', '__eq__')
# ---
check(lambda: b'abcb', '__getitem__')
# ---
check(lambda: b'abcb', '__len__')
# ---
check(lambda: b'abcb', '__lt__')
# ---
check(lambda: b'abcb', '__mul__')
