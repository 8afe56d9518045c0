def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
if (n := len('abc')) > 2: print(n)
while (x := n) > 0: n -= 1
print(x, n)
print([y for z in range(3) if (y := z * 2)], (a := 1, b := 2), a, b)
d = {'k': (v := 5)}
print(d, v, f'{(w := 7)}', w)
def f(x=(q := 3)): return x
print(f(), q, (lambda: (t := 4) + t)())
print((m := 1) + (m := 2), m)
if any((bad := i) > 2 for i in range(5)): print(bad)
items = [1, 2, 3]
while items and (top := items.pop()) != 1: print(top)
# ---
def f():
    total = 0
    r = [total := total + i for i in range(4)]
    return total, r
print(f())
class C:
    x = (y := 5)
print(C.x, C.y)
print({(k := 'a'): 1}, k, [(p := 1), p + 1], (u := (1, 2)), u)
# ---
data = 'a=1;b=2'
out = {}
for part in data.split(';'):
    if len(kv := part.split('=')) == 2: out[kv[0]] = int(kv[1])
print(out)
def g():
    if (e := {}.get('x')) is None: return 'none', e
print(g())

# ---
if (m := len('ab')) == 2:
    print(m)
print([last := x for x in (1, 2, 3)], last)
