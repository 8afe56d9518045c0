import operator, string
from operator import *
from types import *
import types
def err(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__ + ":", e)
    else:
        print("ok", repr(r))

# ---
print(add(1, 2), sub(5, 3), mul(2, 'ab'), truediv(7, 2), floordiv(7, 2), mod(7, 3), operator.pow(2, 5), neg(3), pos(-1), invert(5), operator.abs(-4))
print(lt(1, 2), le(2, 2), eq(1, 1.0), ne(1, 2), ge(3, 2), gt(3, 2), not_(0), truth([]), is_(None, None), is_not(1, None), and_(6, 3), or_(6, 3), xor(6, 3), lshift(1, 4), rshift(16, 2))
err(add, 1, 'a')
err(truediv, 1, 0)
# ---
print(concat([1], [2]), contains([1, 2], 2), countOf([1, 2, 1], 1), indexOf('abc', 'c'), getitem([5, 6], 1), length_hint([1, 2]), index(True))
err(indexOf, [1], 2)
err(index, 1.5)
err(concat, 1, 2)
l = [1, 2, 3]
setitem(l, 0, 'x'); delitem(l, 1); print(l, iadd(l, [9]), l, iadd(5, 3))
# ---
g = itemgetter(1)
print(g([1, 2]), itemgetter('a')({'a': 5}), itemgetter(0, 2)('xyz'), itemgetter(slice(1, 3))('abcd'), g, itemgetter('a', 'b'))
rows = [('b', 2), ('a', 3), ('c', 1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(0, 1)), max(rows, key=itemgetter(1)), list(map(itemgetter(0), rows)))
err(g, [1])
err(itemgetter('z'), {})
# ---
class P:
    def __init__(self, n, q=None): self.n, self.q = n, q
    def greet(self, a, b='!'): return f'{self.n}{a}{b}'
ps = [P('z'), P('a', P('in'))]
print([p.n for p in sorted(ps, key=attrgetter('n'))], attrgetter('n', 'q')(ps[0]), attrgetter('q.n')(ps[1]), attrgetter('n'), methodcaller('greet', '?')(ps[0]), methodcaller('greet', 1, b=2)(ps[1]), methodcaller('upper')('x'), methodcaller('m', 1, a=2))
err(attrgetter('zz'), ps[0])
err(attrgetter, 5)
# ---
from functools import reduce
ops = {'+': add, '-': sub, '*': mul, '/': truediv}
def rpn(s):
    st = []
    for t in s.split():
        if t in ops:
            b, a = st.pop(), st.pop(); st.append(ops[t](a, b))
        else: st.append(float(t))
    return st[0]
print(rpn('3 4 + 2 *'), reduce(mul, range(1, 6)), list(map(add, [1, 2], [10, 20])), reduce(or_, [1, 2, 4]))
# ---
print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters[:5], string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
print(string.capwords('hello big world'), string.capwords('a-b', '-'))
# ---
t = string.Template('$who likes ${what}s, $$5 $who')
print(t.substitute(who='tim', what='kung pao'), t.substitute({'who': 'a'}, what='b'), t.safe_substitute(who='x'), t.template)
err(t.substitute, who='x')
err(string.Template('a $ b').substitute)
err(string.Template('bad ${x').substitute, x=1)
print(string.Template('$x$y').substitute(x=1, y=2), string.Template('a $ b $x').safe_substitute(x=5))
import random
random.seed(3)
print(''.join(random.choices(string.ascii_lowercase + string.digits, k=8)))
# ---
ns = SimpleNamespace(a=1, b='x')
print(ns, ns.a, ns == SimpleNamespace(b='x', a=1), ns != SimpleNamespace(), vars(ns), SimpleNamespace())
ns.c = [1]; del ns.a
print(ns, hasattr(ns, 'a'), SimpleNamespace(**{'k': 2}).k)
class NS(SimpleNamespace): pass
print(NS(x=1))
# ---
m = MappingProxyType({'a': 1})
print(m['a'], len(m), list(m), m, repr(m), m.get('z'), 'a' in m, dict(m), m == {'a': 1}, m | {'b': 2})
def f(): m['b'] = 2
err(f)
err(lambda: m['zz'])
# ---
def f(): pass
print(isinstance(f, FunctionType), isinstance(lambda: 0, LambdaType), isinstance(len, BuiltinFunctionType), isinstance((x for x in ()), GeneratorType), isinstance(P('a').greet if 'P' in globals() else ''.join, (MethodType, BuiltinMethodType)), isinstance(types, ModuleType), isinstance(None, NoneType), isinstance(..., EllipsisType))
class C:
    def m(self): return self
b = MethodType(lambda self, x: (self, x), 5)
print(b(1), C().m.__class__ is MethodType, isinstance(int | str, UnionType), isinstance(list[int], GenericAlias), isinstance(C.__dict__, MappingProxyType))
async def co(): pass
c = co(); print(isinstance(c, CoroutineType)); c.close()
try: 1 / 0
except ZeroDivisionError as e: print(isinstance(e.__traceback__, TracebackType))
# ---
D = types.new_class('D', (C if 'C' in globals() else object,), {}, lambda ns: ns.update(x=5))
print(D.x, D.__name__, type(D()).__name__)
obj = SimpleNamespace()
obj.items = [1]
obj.items.append(2)
obj.count = 0
for i in range(3): obj.count += i
print(obj, obj.count)
import copy
print(copy.copy(obj), copy.deepcopy(obj) == obj)
