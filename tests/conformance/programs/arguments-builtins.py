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
call(abs)
# ---
call(all)
# ---
call(any)
# ---
call(ascii)
# ---
call(bin)
# ---
call(bool)
# ---
call(bytes)
# ---
call(callable)
# ---
call(chr)
# ---
call(delattr)
# ---
call(dict)
# ---
call(divmod)
# ---
call(enumerate)
# ---
call(filter)
# ---
call(float)
# ---
call(format)
# ---
call(lambda *args, **keywords: sorted(frozenset(*args, **keywords), key=repr))
# ---
call(getattr)
# ---
call(hasattr)
# ---
call(hex)
# ---
call(int)
# ---
call(isinstance)
# ---
call(issubclass)
# ---
call(iter)
# ---
call(len)
# ---
call(list)
# ---
call(map)
# ---
call(max)
# ---
call(min)
# ---
call(next)
# ---
call(oct)
# ---
call(ord)
# ---
call(pow)
# ---
call(range)
# ---
call(repr)
# ---
call(reversed)
# ---
call(round)
# ---
call(lambda *args, **keywords: sorted(set(*args, **keywords), key=repr))
# ---
call(setattr)
# ---
call(slice)
# ---
call(sorted)
# ---
call(str)
# ---
call(sum)
# ---
call(tuple)
# ---
call(type)
# ---
call(vars)
# ---
call(zip)
# ---
call(dict.fromkeys)
# ---
call(str.maketrans)
# ---
call(float.fromhex)
# ---
call(bytes.fromhex)
# ---
call(str.join)
# ---
call(str.upper)
# ---
call(list.append)
# ---
call(dict.get)
# ---
call(set.add)
# ---
call(object)
# ---
call(property)
# ---
call(staticmethod)
# ---
call(classmethod)
# ---
call(Exception)
# ---
call(ValueError)
# ---
call(KeyError)
# ---
call(StopIteration)
# ---
call(ImportError)
# ---
call(ExceptionGroup)
# ---
call(BaseException)
# ---
call(SystemExit)
# ---
call(AttributeError)
# ---
call(NameError)
