def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
def f():
    try: return 'try'
    finally: print('f')
def g():
    try: return 'try'
    finally: return 'finally'
def h():
    for i in range(3):
        try: continue
        finally: print('c', i)
    return 'done'
def k():
    while True:
        try: return 1
        finally: break
    return 2
def l():
    try: 1 / 0
    finally: return 'swallowed'
print(f(), g(), h(), k(), l())
# ---
def f():
    x = 1
    try: return x
    finally: x = 2
def g():
    l = []
    try: return l
    finally: l.append(1)
def h():
    try:
        try: 1 / 0
        finally: print('inner')
    except ZeroDivisionError: print('outer')
    finally: print('outer fin')
    return 'end'
print(f(), g(), h())
# ---
def f():
    try: raise ValueError('a')
    finally: raise KeyError('b')
try: f()
except KeyError as e: print(repr(e), repr(e.__context__))
def nested():
    try:
        try:
            try: raise ValueError(1)
            finally: print(1)
        finally: print(2)
    except ValueError as e: print('got', e)
    finally: print(3)
nested()
# ---
def f(n):
    for i in range(n):
        try:
            if i == 2: break
            if i == 1: continue
            print('body', i)
        finally:
            print('fin', i)
    else:
        print('no break')
    return i
print(f(2), f(5))
# ---
def gen():
    try:
        for i in range(3): yield i
    finally: print('gen closed')
for x in gen():
    print(x)
    if x == 1: break
g = gen()
next(g); g.close()
print(list(gen()))
# ---
def f():
    try:
        with open_ctx() as c: return c
    finally: print('outer finally')
class open_ctx:
    def __enter__(self): print('enter'); return 'ctx'
    def __exit__(self, t, v, tb): print('exit', t)
print(f())
def g():
    try:
        for i in range(3):
            try:
                if i == 1: return i
            finally: print('inner', i)
    finally: print('outer')
print(g())
# ---
log = []
def f(kind):
    try:
        log.append('t')
        if kind == 'r': return 1
        if kind == 'e': raise ValueError
        if kind == 'k': raise KeyError
    except ValueError: log.append('e')
    else: log.append('o')
    finally: log.append('f')
    log.append('end')
for k in 'nrek':
    try: f(k)
    except KeyError: log.append('KE')
print(''.join(log))
