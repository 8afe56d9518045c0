def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
a, b = counter(), counter()
print(a(), a(), a(10), b())
# ---
def outer():
    x = 1
    def inner():
        return x
    x = 2
    return inner()
print(outer())
def f():
    def g():
        return y
    err(g)
    y = 1
    return g()
print(f())
# ---
def make(n):
    def add(x): return x + n
    return add
print([make(i)(10) for i in range(3)], make(5).__closure__[0].cell_contents, make.__closure__, make(1).__code__.co_freevars)
# ---
def f():
    x = 1
    def g():
        x = 2
        def h():
            nonlocal x
            x += 1
            return x
        return h(), x
    return g(), x
print(f())
# ---
def f():
    def g(): return n
    n = 5
    del n
    return g
err(f())
def f():
    print(v)
    v = 1
err(f)
def f():
    del q
    q = 1
err(f)
def f():
    nope
err(f)
# ---
def acc():
    items = []
    def add(x):
        items.append(x)
        return items
    return add
add = acc()
add(1); print(add(2))
compose = lambda *fs: lambda x: x if not fs else compose(*fs[1:])(fs[0](x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
# ---
def f(x):
    class A:
        y = x
        def get(self): return x
    x = 10
    return A
A = f(3)
print(A.y, A().get())
# ---
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
print(fact(30), even(10), odd(7))
fib = (lambda f: lambda n: f(f, n))(lambda f, n: n if n < 2 else f(f, n - 1) + f(f, n - 2))
print(fib(15))
# ---
def bank(balance):
    def deposit(x):
        nonlocal balance
        balance += x
        return balance
    def withdraw(x):
        nonlocal balance
        if x > balance: raise ValueError('insufficient')
        balance -= x
        return balance
    return {'d': deposit, 'w': withdraw, 'b': lambda: balance}
acc = bank(100)
acc['d'](50)
print(acc['w'](30), acc['b']())
err(acc['w'], 500)
# ---
def memo(f):
    cache = {}
    def w(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    w.cache = cache
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.cache))
# ---
f = lambda x, y=2, *a, k=3, **kw: (x, y, a, k, kw)
print(f(1), f(1, 2, 3, 4, k=5, z=6), (lambda: None)(), (lambda *a: a)(1, 2), f.__name__, f.__defaults__, f.__kwdefaults__)
i = 5
fs = []
for i in range(3):
    def g(): return i
    fs.append(g)
print([g() for g in fs], i)
