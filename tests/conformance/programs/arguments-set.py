ARGUMENTS = [(), (1,), (9,), (None,), ([],), (1.5,), (1, 2), ([2], [3]), ((),), ((4, 9),), (True,), (-5,), (1, 2, 3, 4), ({},), ([1, 2],), (range(2),), ({4: 1},), ([4, 4],), ({2, 3},), (frozenset([1]),), ([[]],), (iter([4]),), ([1], 5)]
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
check(lambda: {1, 2, 4}, 'clear')
# ---
check(lambda: {1, 2, 4}, 'copy')
# ---
check(lambda: {1, 2, 4}, 'difference')
# ---
check(lambda: {1, 2, 4}, 'difference_update')
# ---
check(lambda: {1, 2, 4}, 'discard')
# ---
check(lambda: {1, 2, 4}, 'intersection')
# ---
check(lambda: {1, 2, 4}, 'intersection_update')
# ---
check(lambda: {1, 2, 4}, 'isdisjoint')
# ---
check(lambda: {1, 2, 4}, 'issubset')
# ---
check(lambda: {1, 2, 4}, 'issuperset')
# ---
check(lambda: {1, 2, 4}, 'pop')
# ---
check(lambda: {1, 2, 4}, 'remove')
# ---
check(lambda: {1, 2, 4}, 'symmetric_difference')
# ---
check(lambda: {1, 2, 4}, 'symmetric_difference_update')
# ---
check(lambda: {1, 2, 4}, 'union')
# ---
check(lambda: {1, 2, 4}, 'update')
# ---
check(lambda: {1, 2, 4}, '__and__')
# ---
check(lambda: {1, 2, 4}, '__contains__')
# ---
check(lambda: {1, 2, 4}, '__eq__')
# ---
check(lambda: {1, 2, 4}, '__ge__')
# ---
check(lambda: {1, 2, 4}, '__iand__')
# ---
check(lambda: {1, 2, 4}, '__ior__')
# ---
check(lambda: {1, 2, 4}, '__isub__')
# ---
check(lambda: {1, 2, 4}, '__ixor__')
# ---
check(lambda: {1, 2, 4}, '__len__')
# ---
check(lambda: {1, 2, 4}, '__lt__')
# ---
check(lambda: {1, 2, 4}, '__ne__')
# ---
check(lambda: {1, 2, 4}, '__or__')
# ---
check(lambda: {1, 2, 4}, '__rand__')
# ---
check(lambda: {1, 2, 4}, '__ror__')
# ---
check(lambda: {1, 2, 4}, '__rsub__')
# ---
check(lambda: {1, 2, 4}, '__rxor__')
# ---
check(lambda: {1, 2, 4}, '__sub__')
# ---
check(lambda: {1, 2, 4}, '__xor__')
# ---
check(lambda: frozenset([1, 2]), 'copy')
# ---
check(lambda: frozenset([1, 2]), 'difference')
# ---
check(lambda: frozenset([1, 2]), 'intersection')
# ---
check(lambda: frozenset([1, 2]), 'isdisjoint')
# ---
check(lambda: frozenset([1, 2]), 'issubset')
# ---
check(lambda: frozenset([1, 2]), 'issuperset')
# ---
check(lambda: frozenset([1, 2]), 'symmetric_difference')
# ---
check(lambda: frozenset([1, 2]), 'union')
# ---
check(lambda: frozenset([1, 2]), '__and__')
# ---
check(lambda: frozenset([1, 2]), '__or__')
# ---
check(lambda: frozenset([1, 2]), '__sub__')
# ---
check(lambda: frozenset([1, 2]), '__xor__')
