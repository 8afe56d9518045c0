# Comparison methods of the program, also where both sides are one object.

# ---
class A:
    def __ne__(self, *a):
        print("ne")
        return True
a, b = A(), A()
a != b
# ---
class A:
    def __ne__(self, o):
        print("ne")
        return True
a, b = A(), A()
a != b
print(a != 3, a != a)
# ---
class A:
    def __eq__(self, o):
        print("eq")
        return False
a = A()
print(a == a, a != a, a in [a], [a] == [a], [a].index(a), a is a)
class N:
    __eq__ = lambda s, o: "yes"
print(N() == 1, 1 == N(), N() != 1)
class M(type):
    def __eq__(c, o): return "meta"
    __hash__ = type.__hash__
class C(metaclass=M): pass
print(C == C, C == 3, 3 == C)
class P:
    class E:
        def __call__(self, o): return ("called", o)
    __eq__ = E()
print(P() == 5)
# ---
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"V{self.n}"
print(sorted([V(3), V(1), V(2)]), V(1) < V(2), V(1) > V(2), min(V(2), V(1)))
try: V(1) <= V(2)
except TypeError as e: print(e)
try: V(1) < 3
except AttributeError as e: print(e)
# ---
class L:
    def __le__(self, o): return "le"
    def __ge__(self, o): return "ge"
class R(L):
    def __le__(self, o): return "R.le"
    def __ge__(self, o): return "R.ge"
print(L() <= R(), R() <= L(), L() >= R(), L() <= 3, 3 <= L(), 3 >= L())
# ---
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return NotImplemented if not isinstance(o, T) else self.n == o.n
    def __lt__(self, o): return NotImplemented
print(T(1) == T(1), T(1) == 1, 1 == T(1), T(1) != T(2), T(1) != 5)
try: T(1) < 1
except TypeError as e: print(e)
try: hash(T(1))
except TypeError as e: print(e)
print(T.__hash__)
# ---
class Num:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == (o.v if isinstance(o, Num) else o)
    def __hash__(self): return hash(self.v)
d = {Num(1): "a", 2: "b"}
print(d[1], d[Num(2)], Num(1) in d, 3 in d, {Num(1), 1, 1.0}.__len__(), d.get(Num(9), "none"))
print([Num(1), Num(2)].index(2), [Num(1)].count(1), [Num(3)] == [3], (Num(3),) == (3,))
# ---
class Odd:
    def __eq__(self, o): return []
print(Odd() == 1, Odd() != 1, Odd() in [1], [Odd()] == [1])
# ---
class A:
    def __eq__(self, o): raise ValueError("no comparing")
for f in (lambda: A() == 1, lambda: A() in [1], lambda: [A()] == [1], lambda: [1].index(A()), lambda: A() != 1):
    try: print(f())
    except ValueError as e: print("ValueError", e)
# ---
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], [nan].index(nan), {nan: 1}[nan], (nan,) < (nan,))
