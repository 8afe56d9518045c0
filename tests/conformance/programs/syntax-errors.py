# What CPython refuses as a syntax error, and in which words.
# ---
x = *a
# ---
def f(): nonlocal x
# ---
return 1
# ---
def f(x, x): pass
# ---
break
# ---
continue
# ---
def f():
    x = 1
    global x
# ---
def f(a):
    global a
# ---
def f():
    print(x)
    global x
# ---
class A: return 1
# ---
yield 1
# ---
await x
# ---
def f(): await x
# ---
async def f(): yield from x
# ---
f(a=1, a=2)
# ---
f(a=1, 2)
# ---
f(**k, *a)
# ---
def f(a=1, b): pass
# ---
def f(*): pass
# ---
def f(**k, a): pass
# ---
def f(*a, *b): pass
# ---
1 = x
# ---
f() = 1
# ---
x + 1 = 2
# ---
None = 1
# ---
(a, 1) = x
# ---
del f()
# ---
del 1
# ---
for 1 in x: pass
# ---
with x as 1: pass
# ---
import a.b as c.d
# ---
from x import (a, b
# ---
lambda x=1, y: 1
# ---
x = 5 5
# ---
if x = 1: pass
# ---
print 'a'
# ---
def f(:
# ---
a ? b
# ---
x ==== y
# ---
try: pass
# ---
else: pass
# ---
for x in y
    pass
# ---
def f()
    pass
# ---
class C
    pass
# ---
if True:
x = 1
# ---
x = [1, 2
# ---
x = (1
# ---
x = 'abc
# ---
x = '''abc
# ---
x = {1: 2, 3}
# ---
raise from x
# ---
assert
# ---
global x, y
x: int = 1
# ---
def f():
    x: int
    global x
# ---
nonlocal x
# ---
[x := 1 for x in y]
# ---
x = yield
# ---
class A:
    yield 1
# ---
f(x for x in y, 1)
# ---
a, b += 1
# ---
(a, b): int = 1
# ---
*a = 1
# ---
a = *b, *c = 1, 2
# ---
def f(a, /, b, /): pass
# ---
def f(/, a): pass
# ---
match x:
    case a: pass
    case b: pass
# ---
try:
    pass
except:
    pass
except ValueError:
    pass
# ---
try: pass
except* A: pass
except B: pass
# ---
from __future__ import braces
# ---
import
# ---
from x import
# ---
0777
# ---
1_
# ---
1__0
# ---
0x
# ---
1.e
# ---
'\x'
# ---
x = 1 if 2
# ---
not = 1
# ---
True = 1
# ---
def True(): pass
# ---
class None: pass
# ---
import x as None
# ---
f(True=1)
# ---
x.None = 1
# ---
@
def f(): pass
# ---
async x = 1
# ---
async def f():
    [await x for x in y]
    return (yield 1)
# ---
async def f():
    yield 1
    return 2
# ---
def f[T, T](): pass
# ---
class A[T=int, U]: pass
# ---
type X = 1; type Y[A, A] = 2
# ---
lambda: (yield)
# ---
print(f'{}')
# ---
f'{a b}'
# ---
f'{a'
# ---
f'}'
# ---
	x = 1
  y = 2
# ---
  x = 1
# ---
if 1:
    x
  y
