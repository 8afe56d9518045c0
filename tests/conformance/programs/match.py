def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def f(x):
    match x:
        case 0: return 'zero'
        case 1 | 2: return 'one or two'
        case -1: return 'neg'
        case 'a': return 'str a'
        case None: return 'None'
        case True: return 'True'
        case 3.5: return 'float'
        case b'x': return 'bytes'
        case _: return 'other'
print([f(x) for x in (0, 1, 2, -1, 'a', None, True, False, 3.5, b'x', [], 1.0)])
# ---
def f(x):
    match x:
        case []: return 'empty'
        case [a]: return f'one {a}'
        case [a, b]: return f'two {a} {b}'
        case [1, *rest]: return f'starts 1 {rest}'
        case [*init, 9]: return f'ends 9 {init}'
        case (a, *_, b): return f'many {a} {b}'
        case str(): return 'str'
        case _: return 'no'
print([f(x) for x in ([], [5], (1, 2), [1, 2, 3], [5, 6, 9], [3, 4, 5], 'abc', {1}, range(2), b'ab', 5)])
# ---
def f(d):
    match d:
        case {'type': 'point', 'x': x, 'y': y}: return x, y
        case {'type': t, **rest}: return t, rest
        case {}: return 'any dict'
        case _: return 'no'
print(f({'type': 'point', 'x': 1, 'y': 2}), f({'type': 'q', 'z': 3}), f({}), f({'a': 1}), f([]))
# ---
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x, 0): return f'x axis {x}'
        case P(x=0, y=y): return f'y axis {y}'
        case P(x, y) if x == y: return f'diag {x}'
        case P(): return 'P'
        case int(n): return f'int {n}'
        case str() as s: return f'str {s}'
        case float() | list(): return 'else'
print([f(x) for x in (P(0, 0), P(3, 0), P(0, 4), P(5, 5), P(1, 2), 7, 'z', 1.5)])
def g(p):
    match p:
        case P(1, 2, 3): pass
err(g, P(1, 2))
def g(p):
    match p:
        case int(1, 2): pass
err(g, 5)
class Q: pass
def g(p):
    match p:
        case Q(1): pass
err(g, Q())
def g(p):
    X = 5
    match p:
        case X(): pass
err(g, 1)
# ---
def f(cmd):
    match cmd.split():
        case ['go', ('north' | 'south') as d]: return f'going {d}'
        case ['get', obj, *_]: return f'get {obj}'
        case ['quit' | 'exit']: return 'bye'
        case [x, y] if x == y: return 'same'
        case []: return 'nothing'
        case [first, *rest]: return f'{first}:{rest}'
print([f(c) for c in ('go north', 'go up', 'get lamp now', 'exit', 'a a', '', 'x y z')])
# ---
import enum
class C(enum.Enum):
    RED = 1
    BLUE = 2
class K: LIMIT = 10
def f(x):
    match x:
        case C.RED: return 'red'
        case C.BLUE: return 'blue'
        case K.LIMIT: return 'limit'
        case {'k': [1, {'z': z}]}: return z
        case [[a, b], c]: return a + b + c
        case (1 | 2) as n, 'x': return n
    return 'fell'
print(f(C.RED), f(C.BLUE), f(10), f({'k': [1, {'z': 9}]}), f([[1, 2], 3]), f([2, 'x']), f(0))
# ---
x = 5
match x:
    case y: print('captured', y)
print(y)
match [1, [2, 3]]:
    case [a, [b, c]] as whole if c > 2: print(a, b, c, whole)
match {'a': 1, 'b': 2}:
    case {'a': 1, **rest}: print(rest)
match (1, 2):
    case (1, x) | (x, 1): print('x', x)
match 'abc':
    case 'abc' | 'def': print('yes')
def f():
    match 5:
        case 6: return 1
print(f())
for v in [1, 'a', [1]]:
    match v:
        case int(): continue
        case str(): print('s'); continue
        case list(): break
print('end', v)
