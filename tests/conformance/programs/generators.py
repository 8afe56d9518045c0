def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def g():
    x = yield 1
    print('got', x)
    y = yield x * 2
    print('got', y)
    return 'end'
it = g()
print(next(it), it.send(5))
try: it.send('last')
except StopIteration as e: print('stop', e.value)
err(next, it)
err(it.send, 1)
it = g()
err(it.send, 1)
# ---
def g():
    try:
        while True:
            try: yield 1
            except ValueError as e: print('v', e)
    finally: print('fin')
it = g()
next(it)
print(it.throw(ValueError('a')), it.throw(ValueError, 'b') if False else '')
err(it.throw, KeyError('k'))
err(next, it)
it = g(); next(it); print(it.close(), it.close())
def bad():
    try: yield 1
    except GeneratorExit: yield 2
b = bad(); next(b)
err(b.close)
def r():
    try: yield 1
    except GeneratorExit: return 'closed value'
b = r(); next(b); print(b.close())
# ---
def inner():
    x = yield 'a'
    print('inner got', x)
    yield 'b'
    return 'result'
def outer():
    r = yield from inner()
    print('r =', r)
    yield from [1, 2]
    yield from 'xy'
    return 'done'
o = outer()
print(next(o), o.send('S'), list(o))
# ---
def inner():
    try: yield 1
    except ValueError: print('inner caught'); yield 'handled'
    finally: print('inner fin')
def outer():
    try: yield from inner()
    except KeyError: print('outer caught'); yield 'outer handled'
o = outer(); next(o)
print(o.throw(ValueError()), o.throw(KeyError()))
err(next, o)
o = outer(); next(o); o.close()
# ---
def g():
    yield 1
    raise ValueError('in gen')
it = g(); next(it)
err(next, it)
err(next, it)
print(next(it, 'default'))
def s():
    yield 1
    raise StopIteration('x')
it = s(); next(it)
err(next, it)
def s2():
    yield next(iter([]))
err(list, s2())
# ---
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def take(n, it):
    for _ in range(n): yield next(it)
print(list(take(10, fib())))
def count(n):
    while n > 0:
        yield n
        n -= 1
print(list(count(3)), sum(count(4)), [*count(2)], tuple(count(2)), 2 in count(3), max(count(5)), dict(zip('abc', count(3))), sorted(count(3)), ''.join(str(x) for x in count(3)))
# ---
def g(): yield
it = g()
print(type(it), it.__name__, g.__name__, it.gi_running, iter(it) is it, hasattr(it, '__next__'), next(it), it.gi_frame is not None)
def me():
    try: next(self_it)
    except ValueError as e: yield str(e)
self_it = me()
print(next(self_it))
def ret(): return 5; yield
err(next, ret())
print(list(ret()))
# ---
def tree(t):
    if t:
        l, v, r = t
        yield from tree(l)
        yield v
        yield from tree(r)
print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))
def chain(*its):
    for i in its: yield from i
print(list(chain([1], (2,), {3: 0}, 'x', range(2), (i for i in [9]))))
def f():
    return (yield 1), (yield 2)
it = f(); next(it); it.send('a')
try: it.send('b')
except StopIteration as e: print(e.value)
# ---
def log(f):
    def w(*a):
        for x in f(*a): print('yield', x); yield x
        print('done')
    return w
@log
def g(n):
    for i in range(n): yield i
print(list(g(2)))
def avg():
    total = n = 0
    a = None
    while True:
        x = yield a
        if x is None: return total
        total += x; n += 1; a = total / n
a = avg(); next(a)
print(a.send(10), a.send(20))
try: next(a)
except StopIteration as e: print(e.value)
# ---
# open
def outer():
    try: r = yield from inner()
    except StopIteration: pass
def inner():
    return (yield) or 'none'
o = outer(); next(o)
err(next, o)
err(lambda: [*5])
def yf():
    yield from 5
err(list, yf())
def yv():
    v = yield from (x for x in [1, 2])
    print('v', v)
print(list(yv()))
class It:
    def __iter__(self): return self
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration('val')
        return self.n
    def throw(self, e): print('It.throw', e); raise e
def d():
    v = yield from It()
    print('got', v)
print(list(d()))
x = d(); next(x)
err(x.throw, ValueError('q'))
def snd():
    yield from It()
x = snd(); next(x)
err(x.send, 5)
# ---
def g():
    print('started')
    yield 1
it = g()
print('created')
it.close()
err(next, it)
it2 = g()
err(it2.throw, ValueError('before start'))
err(next, it2)
gen = (print('lazy', x) for x in range(2))
print('nothing yet')
list(gen)
x, *y = (i for i in range(4))
print(x, y)
for a, b in ((i, i * i) for i in range(3)): print(a, b, end=';')
