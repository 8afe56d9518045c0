# Changing what all programs of a worker are given. The probe that runs next must not notice.
# --- threading.Lock is nothing
import threading
threading.Lock = None
threading.Lock()
# --- threading.Thread is replaced
import threading
class Fake:
    def __init__(self, **k): pass
    def start(self): print("fake")
    def join(self): pass
threading.Thread = Fake
threading.Thread(target=print).start()
# --- by setattr
import threading
setattr(threading, 'Lock', int)
print(threading.Lock())
# --- by the module's dictionary
import threading
threading.__dict__['Lock'] = int
# --- by vars
import threading
vars(threading)['Lock'] = int
# --- by del
import threading
del threading.Lock
# --- by delattr
import threading
delattr(threading, 'Lock')
# --- math.sqrt is wrong
import math
math.sqrt = lambda x: 42
print(math.sqrt(4))
# --- math.pi is three
import math
math.pi = 3
# --- builtins.print is wrong
import builtins
builtins.print = lambda *a: None
# --- builtins.len by setattr
import builtins
setattr(builtins, 'len', lambda x: 42)
print(len([]))
# --- print as a global
print = lambda *a: None
print("nothing")
# --- a name added to builtins
import builtins
builtins.leak = 1
# --- a class of the library is changed
import threading
threading.Thread.run = lambda self: None
t = threading.Thread(target=lambda: print("not run"))
t.start()
t.join()
# --- a class of the library by setattr
import threading
setattr(threading.Event, 'is_set', lambda self: True)
print(threading.Event().is_set())
# --- a class of the library by type.__setattr__
import queue
type.__setattr__(queue.Queue, 'put', lambda *a: None)
# --- a method of the library is deleted
import queue
del queue.Queue.put
# --- a class attribute of the library
import threading
threading.Thread.daemon = True
threading.Thread.leak = 1
# --- an exception class is changed
ValueError.leak = 1
# --- an exception class of the library is changed
import queue
queue.Empty.__str__ = lambda self: 'leak'
print(str(queue.Empty()))
# --- object is changed
object.leak = 1
# --- type is changed
type.leak = 1
# --- defaults of a library function
import threading
threading.Thread.__init__.__defaults__ = (1, 2, 3)
# --- keyword defaults of a library function
import threading
threading.Thread.join.__kwdefaults__ = {'timeout': 0}
# --- attributes of a library function
import threading
threading.current_thread.leak = 1
# --- the dictionary of a library class
import threading
threading.Thread.__dict__['leak'] = 1
# --- the name of a library class
import threading
threading.Thread.__name__ = 'leak'
threading.Thread.__qualname__ = 'leak'
threading.Thread.__module__ = 'leak'
# --- the bases of a library class
import threading
threading.Thread.__bases__ = (int,)
# --- the doc of a module
import threading
threading.__doc__ = 'leak'
threading.__name__ = 'leak'
print(threading)
# --- the main thread is renamed
import threading
threading.main_thread().name = 'leak'
print(threading.current_thread().name)
# --- the main thread carries an attribute
import threading
threading.main_thread().leak = 1
# --- the excepthook stays
import threading
threading.excepthook = lambda args: None
# --- sys.stdout stays replaced
import sys
class W:
    def write(self, s): pass
    def flush(self): pass
sys.stdout = W()
print("lost")
# --- sys.argv and sys.path
import sys
sys.argv = ['leak']
sys.maxsize = 1
# --- sys.modules is emptied
import sys
sys.modules.clear()
# --- the recursion limit stays
import sys
sys.setrecursionlimit(50)
# --- the hidden names of the library
import threading
print([n for n in dir(threading) if n.startswith('_') and not n.startswith('__')])
# --- subclasses of library classes stay known
import threading
class Leak(threading.Thread): pass
print([c.__name__ for c in threading.Thread.__subclasses__()])
# --- subclasses of built-in classes stay known
class Leak(int): pass
class Leak2(Exception): pass
print(len(int.__subclasses__()))
# --- a registered virtual subclass stays
import abc
class A(abc.ABC): pass
A.register(int)
print(isinstance(1, A))
# --- a collections.abc class is registered to
import collections.abc
class A: pass
collections.abc.Sequence.register(A)
print(issubclass(A, collections.abc.Sequence))
# --- a singledispatch of the library
import functools
@functools.singledispatch
def f(x): return 'base'
f.register(int, lambda x: 'int')
print(f(1))
# --- a cache that stays
import functools
@functools.lru_cache(maxsize=None)
def f(x): return [x]
f(1).append(2)
print(f(1))
# --- functools.reduce is nothing
import functools
functools.reduce = None
# --- collections.deque is nothing
import collections
collections.deque = None
# --- random.random is one
import random
random.random = lambda: 1
# --- asyncio.sleep is nothing
import asyncio
asyncio.sleep = None
# --- asyncio.Task is changed
import asyncio
asyncio.Task.leak = 1
# --- time.sleep is nothing
import time
time.sleep = lambda s: None
time.time = lambda: 0
# --- a type changed through its mro
int.__mro__[1].leak = 1
# --- a constant tuple changed
().__class__.leak = 1
# --- the docs of print
print.__doc__ = 'leak'
print.__name__ = 'leak'
# --- Ellipsis and NotImplemented carry attributes
Ellipsis.leak = 1
# --- a module object gets a class
import threading
class M(type(threading)):
    Lock = None
threading.__class__ = M
