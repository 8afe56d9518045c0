# Ways out that work elsewhere. Whatever gets hold of something of the host, or of the library's own namespace, prints ESCAPED.
# --- subclasses of object
found = [c.__name__ for c in object.__subclasses__()]
print("ESCAPED" if {'Popen', '_wrap_close', 'FileLoader', 'WarningMessage'} & set(found) else "nothing")
# --- subclasses through a tuple
for c in ().__class__.__base__.__subclasses__():
    if 'wrap' in c.__name__.lower() or 'import' in c.__name__.lower(): print("ESCAPED", c)
# --- globals of a function of ours
def f(): pass
g = f.__globals__
print("ESCAPED" if 'process' in g or 'require' in g or 'globalThis' in g else "own names only")
# --- globals of a library function
import threading
g = threading.Thread.run.__globals__
g['Lock'] = None
print("ESCAPED" if threading.Lock is None else "untouched")
# --- globals of a bound method of the library
import queue
g = queue.Queue().put.__func__.__globals__
g.clear()
print("ESCAPED")
# --- globals of __init__ of the library
import threading
g = threading.Thread.__init__.__globals__
print("ESCAPED" if '_start' in g else "hidden")
# --- builtins through globals
def f(): pass
b = f.__globals__['__builtins__']
print("ESCAPED" if hasattr(b, 'open') or hasattr(b, 'eval') else "nothing of use")
# --- builtins by name
print("ESCAPED" if __builtins__.eval else "")
# --- builtins as a dictionary
__builtins__['print'] = None
print("on")
# --- builtins through a method
b = print.__self__
print("ESCAPED" if getattr(b, 'exec', None) else "nothing")
# --- import builtins and replace
import builtins
builtins.print = None
print("on")
# --- eval
print(eval("1+1"))
# --- exec
exec("print('ESCAPED')")
# --- compile
compile("1", "a", "eval")
# --- eval by getattr
import builtins
getattr(builtins, 'ev' + 'al')("print('ESCAPED')")
# --- import by name
__import__('os').system('true')
# --- import os
import os
print("ESCAPED" if hasattr(os, 'system') or hasattr(os, 'listdir') else "nothing")
# --- os.environ
import os
print("ESCAPED" if len(os.environ) > 0 else "nothing")
# --- os.system by getattr
import os
getattr(os, 'sys' + 'tem')('true')
# --- import subprocess
import subprocess
# --- import ctypes
import ctypes
# --- import socket
import socket
# --- import importlib
import importlib
importlib.import_module('os')
# --- sys.modules
import sys
print("ESCAPED" if 'os' in sys.modules and hasattr(sys.modules['os'], 'system') else "nothing")
# --- sys.modules of threading, replaced
import sys, threading
sys.modules['threading'] = None
# --- frames
import sys
print("ESCAPED", sys._getframe().f_back.f_globals)
# --- frames by getattr
import sys
print("ESCAPED", getattr(sys, '_get' + 'frame')().f_globals)
# --- frames of a traceback
try:
    1 / 0
except ZeroDivisionError as e:
    print("ESCAPED", e.__traceback__.tb_frame.f_builtins['eval'])
# --- frames of a library error
import queue
try:
    queue.Queue().get_nowait()
except queue.Empty as e:
    tb = e.__traceback__
    while tb:
        print("ESCAPED" if tb.tb_frame.f_code.co_filename.startswith('<') else "own")
        tb = tb.tb_next
# --- frames of a generator
def g(): yield 1
it = g()
print("ESCAPED", it.gi_frame.f_back, it.gi_frame.f_builtins)
# --- frames of a coroutine
async def f(): pass
c = f()
print("ESCAPED", c.cr_frame.f_globals)
# --- code of a function
def f(): return 1
def g(): return 2
f.__code__ = g.__code__
print("ESCAPED" if f() == 2 else "")
# --- code by setattr
def f(): return 1
def g(): return 2
setattr(f, '__code__', g.__code__)
print("ESCAPED" if f() == 2 else "same")
# --- code that is replaced
def f(): pass
print("ESCAPED", f.__code__.replace(co_code=b'\x00' * 100))
# --- a code type called
def f(): pass
type(f.__code__)(0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', 0, b'')
print("ESCAPED")
# --- a function made from code
def f(): pass
g = type(f)(f.__code__, {'__builtins__': None})
g()
# --- a class given to an object
class A: pass
class B: pass
a = A()
setattr(a, '__class__', B)
print("ESCAPED" if type(a) is B else "same")
# --- bases replaced
class A: pass
class B: pass
setattr(B, '__bases__', (A,))
print("ESCAPED" if B.__base__ is A else "same")
# --- built-in types changed
int.__add__ = lambda a, b: 42
print("ESCAPED" if 1 + 1 == 42 else "")
# --- built-in types changed by setattr
setattr(str, 'upper', lambda s: 'ESCAPED')
print('a'.upper())
# --- built-in types changed by type.__setattr__
type.__setattr__(list, 'append', lambda *a: print("ESCAPED"))
[].append(1)
# --- built-in types changed through their dictionary
list.__dict__['append'] = lambda *a: print("ESCAPED")
[].append(1)
# --- object.__setattr__ on a type
object.__setattr__(int, 'x', 1)
print("ESCAPED" if hasattr(int, 'x') else "")
# --- attributes of a built-in function
print.x = 1
print("ESCAPED" if hasattr(print, 'x') else "")
# --- __reduce__ of an object
print("ESCAPED" if callable(object().__reduce_ex__(2)[0].__globals__) else "")
# --- format that walks attributes
class A: pass
print("{0.__class__.__init__.__globals__}".format(A()))
# --- format that walks to the library
import threading
print("{0.__class__.run.__globals__[_start]}".format(threading.Thread()))
# --- percent that walks
print("%(__class__)s" % {'__class__': 'plain'})
# --- a str subclass as a name
class S(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash('eval')
import builtins
print("ESCAPED" if getattr(builtins, S('eval'), None) else "nothing")
# --- a metaclass that lies about itself
class M(type):
    @property
    def __mro__(cls): return (int, object)
    @property
    def __class__(cls): return int
class A(metaclass=M): pass
print(isinstance(A(), int), issubclass(A, int))
# --- mro that returns nonsense
class M(type):
    def mro(cls): return [1, 2, 3]
class A(metaclass=M): pass
A()
# --- __class_cell__ that is no cell
class M(type):
    def __new__(m, n, b, d):
        d['__classcell__'] = 1
        return type.__new__(m, n, b, d)
class A(metaclass=M):
    def f(self): return super()
# --- __slots__ that are nonsense
class A:
    __slots__ = ('__dict__', '__class__', '__weakref__', 'a')
a = A()
a.__class__ = int
# --- __hash__ that is no number
class A:
    def __hash__(self): return 'ESCAPED'
print({A(): 1})
# --- __len__ that is negative
class A:
    def __len__(self): return -1
print(len(A()))
# --- __len__ that is huge
class A:
    def __len__(self): return 10 ** 100
print(len(A()), bool(A()))
# --- __index__ that is huge
class A:
    def __index__(self): return 10 ** 100
print([1, 2][A():], [1] * A())
# --- __str__ that is no text
class A:
    def __str__(self): return 1
print(A())
# --- __iter__ that is no iterator
class A:
    def __iter__(self): return 1
list(A())
# --- __new__ that returns something else
class A:
    def __new__(cls): return {}
    def __init__(self): print("ESCAPED")
print(A())
# --- object.__new__ of a built-in type
object.__new__(int)
# --- tuple.__new__ of another class
tuple.__new__(list)
# --- type called with a built-in base
T = type('T', (type(lambda: 0),), {})
print("ESCAPED")
# --- NoneType as a base
class N(type(None)): pass
# --- bool as a base
class B(bool): pass
# --- a generator's code run again
def g(): yield 1
it = g()
type(it)()
# --- weak references to look into objects
import weakref
# --- gc to find objects
import gc
print("ESCAPED", gc.get_objects())
# --- inspect
import inspect
# --- help and license texts
help()
# --- input
input()
# --- files
open('/etc/passwd').read()
# --- exit of the process
import os
os._exit(1)
# --- exit with a strange value
import sys
sys.exit([1] * 10)
# --- quit
quit()
# --- KeyboardInterrupt raised by hand
raise KeyboardInterrupt
# --- raising GeneratorExit
raise GeneratorExit
# --- raising an object that is no exception
raise 1
# --- raising a class whose call is odd
class E(Exception):
    def __new__(cls): return 1
raise E
# --- argv and executable
import sys
print("ESCAPED" if 'node' in str(getattr(sys, 'executable', '')) or 'tmp' in str(sys.argv) else "nothing")
# --- stdout of the process
import sys
print("ESCAPED" if hasattr(sys.stdout, 'buffer') and hasattr(sys.stdout.buffer, 'raw') else "")
# --- closing stdout
import sys
sys.stdout.close()
print("on")
# --- replacing stdout
import sys
class W:
    def write(self, s): sys.__stdout__.write('[' + s + ']')
    def flush(self): pass
sys.stdout = W()
print("x")
# --- gettrace and settrace
import sys
sys.settrace(lambda *a: print("ESCAPED"))
# --- switch interval
import sys
sys.setswitchinterval(1e-9)
# --- recursion limit below zero
import sys
sys.setrecursionlimit(-1)
# --- intern and sizes
import sys
print(sys.getsizeof([]), sys.getrefcount(1))
