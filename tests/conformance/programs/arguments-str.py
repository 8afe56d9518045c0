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
check(lambda: 'abcb', 'capitalize')
# ---
check(lambda: 'abcb', 'casefold')
# ---
check(lambda: 'abcb', 'center')
# ---
check(lambda: 'abcb', 'count')
# ---
check(lambda: 'abcb', 'encode')
# ---
check(lambda: 'abcb', 'endswith')
# ---
check(lambda: 'abcb', 'expandtabs')
# ---
check(lambda: 'abcb', 'find')
# ---
check(lambda: 'abcb', 'format')
# ---
check(lambda: 'abcb', 'format_map')
# ---
check(lambda: 'abcb', 'index')
# ---
check(lambda: 'abcb', 'isalnum')
# ---
check(lambda: 'abcb', 'isalpha')
# ---
check(lambda: 'abcb', 'isascii')
# ---
check(lambda: 'abcb', 'isdecimal')
# ---
check(lambda: 'abcb', 'isdigit')
# ---
check(lambda: 'abcb', 'isidentifier')
# ---
check(lambda: 'abcb', 'islower')
# ---
check(lambda: 'abcb', 'isnumeric')
# ---
check(lambda: 'abcb', 'isprintable')
# ---
check(lambda: 'abcb', 'isspace')
# ---
check(lambda: 'abcb', 'istitle')
# ---
check(lambda: 'abcb', 'isupper')
# ---
check(lambda: 'abcb', 'join')
# ---
check(lambda: 'abcb', 'ljust')
# ---
check(lambda: 'abcb', 'lower')
# ---
check(lambda: 'abcb', 'lstrip')
# ---
check(lambda: 'abcb', 'maketrans')
# ---
check(lambda: 'abcb', 'partition')
# ---
check(lambda: 'abcb', 'removeprefix')
# ---
check(lambda: 'abcb', 'removesuffix')
# ---
check(lambda: 'abcb', 'replace')
# ---
check(lambda: 'abcb', 'rfind')
# ---
check(lambda: 'abcb', 'rindex')
# ---
check(lambda: 'abcb', 'rjust')
# ---
check(lambda: 'abcb', 'rpartition')
# ---
check(lambda: 'abcb', 'rsplit')
# ---
check(lambda: 'abcb', 'rstrip')
# ---
check(lambda: 'abcb', 'split')
# ---
check(lambda: 'abcb', 'splitlines')
# ---
check(lambda: 'abcb', 'startswith')
# ---
check(lambda: 'abcb', 'strip')
# ---
check(lambda: 'abcb', 'swapcase')
# ---
check(lambda: 'abcb', 'title')
# ---
check(lambda: 'abcb', 'translate')
# ---
check(lambda: 'abcb', 'upper')
# ---
check(lambda: 'abcb', 'zfill')
# ---
check(lambda: 'abcb', '__add__')
# ---
check(lambda: 'abcb', '__contains__')
# ---
check(lambda: 'abcb', '__eq__')
# ---
check(lambda: 'abcb', '__ge__')
# ---
check(lambda: 'abcb', '__getitem__')
# ---
check(lambda: 'abcb', '__len__')
# ---
check(lambda: 'abcb', '__lt__')
# ---
check(lambda: 'abcb', '__mul__')
# ---
check(lambda: 'abcb', '__mod__')
# ---
check(lambda: 'abcb', '__rmul__')
# ---
check(lambda: 'abcb', '__ne__')
# ---
check(lambda: 'abcb', '__format__')
