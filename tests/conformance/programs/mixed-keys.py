# Keys that the program compares beside keys of the machine, in one dict or set.
class Num:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == (o.v if isinstance(o, Num) else o)
    def __hash__(self): return hash(self.v)
# ---
print(len({Num(1), 1}))
# ---
print(len({1, Num(1)}))
# ---
s = {Num(1)}
s.add(1)
print(len(s))
s.add(1.0)
print(len(s))
print(1 in s, 1.0 in s)
s.discard(1)
print(len(s))
# ---
d = {Num(1): 1}
d[1] = 2
d[1.0] = 3
print(len(d), 1.0 in d)
# ---
print(len({Num(1), 1.0}), len({Num(1), True}))
print(len({Num(1): 1, 1.0: 2, True: 3}))
print(len(set([Num(1), 1, 1.0])), len(frozenset([1.0, Num(1)])))
# ---
a = {Num(1), Num(2)}
print(len(a | {1}), len({1} | a), len(a & {1}), len({1, 5} & a), len(a - {1}), len({1, 3} - a), len(a ^ {1}), a == {1, 2}, {1} <= a, a >= {1, 2})
a.update([1, 2, 3]); print(len(a))
a |= {3, 4}; print(len(a))
a -= {1}; print(len(a), 1 in a)
b = set(a); b.add(2); print(len(b))
print(a.isdisjoint({2}), a.isdisjoint({77}), len(a.union([2, 3])), len(a.copy()))
# ---
d = {Num(1): "a"}
d.update({1: "b"}); print(len(d), d[1])
d.update([(1, "c"), (2, "d")]); print(len(d))
d |= {1: "e", 2: "f", 3: "g"}; print(len(d), d[Num(3)])
print(len({**d, 1: 0, Num(2): 0}), len(d | {1: 1}), len({1: 1} | d), len(dict(d, x=1)))
print(d == {1: "e", 2: "f", 3: "g"}, d.pop(1), d.pop(Num(2)), d.setdefault(3, "z"), d)
d2 = dict.fromkeys([1, Num(1), 1.0]); print(len(d2))
del d[Num(3)]; print(d)
