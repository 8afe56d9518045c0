# What the machine refuses by name, before it runs anything.
# ---
# refused
print(eval("1 + 1"))
# ---
# refused
exec("x = 1")
# ---
# refused
c = compile("1", "f", "eval")
# ---
# refused
with open("f.txt") as f: print(f.read())
# ---
# refused
n = int(input("n? "))
# ---
# refused
import numpy
# ---
# refused
from os import system
# ---
# refused
import threading
threading.no_such_thing()
# ---
# refused
from . import sibling
# ---
# refused
x = 1
print(t"{x}")
# ---
# refused
print(3 + 4j)
# ---
# refused
print(complex(1, 2))
# ---
# refused
b = bytearray(3)
# ---
# refused
class A: pass
a = A()
a.__class__ = int
# ---
# refused
breakpoint()
# ---
# refused
class A:
    def __del__(self): print("gone")
