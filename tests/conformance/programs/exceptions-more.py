def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__ + ": " + str(e))


# ---
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("v") from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__cause__ is e.__context__)
# ---
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v")
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
# ---
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
# ---
def f():
    try: return "try"
    finally: print("fin")
def g():
    try: raise ValueError
    finally: return "swallowed"
def h():
    for i in range(3):
        try: continue
        finally: print("f", i)
    return "done"
def k():
    while True:
        try: raise KeyError("x")
        except KeyError: break
        finally: print("k fin")
    return "broke"
for x in (f, g, h, k): t(x)
# ---
def f():
    try:
        return print("a") or 1
    finally:
        print("b")
        try: raise ValueError
        except ValueError: print("c")
print(f())
def g():
    x = 1
    try: return x
    finally: x = 2
print(g())
def h():
    x = []
    try: return x
    finally: x.append(2)
print(h())
# ---
def gen():
    try:
        yield 1
    except ValueError as e:
        print("got", e)
        yield 2
    finally:
        print("closing")
g = gen()
print(next(g), g.throw(ValueError("x")))
t(next, g)
# ---
class MyErr(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(code, msg)
        self.code = code
    def __str__(self): return f"[{self.code}]"
try: raise MyErr(5)
except MyErr as e: print(e, repr(e), e.args, e.code)
class E2(MyErr): pass
try: raise E2(6, msg="q")
except MyErr as e: print(e, repr(e), type(e).__name__, isinstance(e, Exception))
# ---
class E(Exception): pass
t(lambda: (_ for _ in ()).throw(E("x")))
try: raise E
except E as e: print(repr(e), str(e) == "", e.args)
try: raise E("a", 1)
except E as e: print(repr(e), str(e))
try: raise E(None)
except E as e: print(repr(e), str(e))
try: raise E(("t",))
except E as e: print(repr(e), str(e))
# ---
t(lambda: {}["k"]); t(lambda: {}[1]); t(lambda: {}[("a", 1)]); t(lambda: {}[None]); t(lambda: {"a": 1}["it's"])
print(str(KeyError()), repr(KeyError("x")), str(KeyError("a", "b")), str(KeyError(KeyError("x"))))
# ---
def r(x): raise x
t(r, 5); t(r, "text"); t(r, None); t(r, int); t(r, object()); t(r, ValueError); t(r, ValueError("a")); t(r, BaseException("b"))
def r2(): raise ValueError("x") from 5
t(r2)
def r3(): raise
t(r3)
# ---
def f():
    try: pass
    except 5: pass
    return "fine"
t(f)
def g():
    try: 1 / 0
    except 5: pass
t(g)
def h():
    try: 1 / 0
    except (ValueError, "x"): pass
t(h)
def i():
    try: 1 / 0
    except int: pass
t(i)
# ---
e = ValueError("base")
e.add_note("n1"); e.add_note("n2")
print(e.__notes__, e)
t(lambda: e.add_note(5))
print(hasattr(KeyError(), "__notes__"))
# ---
t(lambda: assert_(1)) if False else None
def a(x, m=None):
    if m is None: assert x
    else: assert x, m
t(a, 0); t(a, 0, "why"); t(a, 0, (1, 2)); t(a, 1); t(a, 0, 5)
# ---
import sys
def x(*a): sys.exit(*a)
t(x); t(x, 3); t(x, "bye"); t(x, None); t(x, (1, 2))
try: sys.exit(4)
except SystemExit as e: print(e.code, e.args, repr(e))
try: raise SystemExit
except SystemExit as e: print(e.code, e.args)
try: exit(2)
except SystemExit as e: print(e.code)
# ---
print("before")
raise SystemExit(3)
print("never")
# ---
class Suppress:
    def __init__(self, *t): self.t = t
    def __enter__(self): return self
    def __exit__(self, et, ev, tb):
        print("exit", et and et.__name__, ev)
        return et is not None and issubclass(et, self.t)
with Suppress(ValueError): raise ValueError("s")
def f():
    with Suppress(ValueError): raise KeyError("k")
t(f)
def g():
    with Suppress(ValueError) as a, Suppress(KeyError) as b: raise ValueError("two")
    return "passed"
t(g)
def h():
    with Suppress(ValueError): return "ret"
t(h)
# ---
class Bad:
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): print("never")
def f():
    with Bad(): print("body")
t(f)
class BadExit:
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError("exit")
def g():
    with BadExit(): raise ValueError("body")
try: g()
except KeyError as e: print(repr(e), repr(e.__context__))
# ---
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("in", [ValueError(2), KeyError("k")])])
except* ValueError as eg: print("V", repr(eg), [repr(x) for x in eg.exceptions])
except* TypeError as eg: print("T", repr(eg))
except* KeyError as eg: print("K", repr(eg))
# ---
def f():
    try: raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError: print("v")
try: f()
except ExceptionGroup as e: print(repr(e), e.message, e.exceptions)
def g():
    try: raise ValueError("plain")
    except* ValueError as eg: print(repr(eg))
g()
def h():
    try: raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError: raise KeyError("new")
try: h()
except BaseException as e: print(repr(e), type(e).__name__, repr(getattr(e, "exceptions", None)))
# ---
eg = ExceptionGroup("top", [ValueError("a"), ExceptionGroup("sub", [TypeError("b"), ValueError("c")])])
print(eg.split(ValueError), eg.subgroup(TypeError), eg.subgroup(KeyError), eg.derive([KeyError()]), str(eg))
print(eg.subgroup(lambda e: isinstance(e, ValueError)))
t(ExceptionGroup, "x", []); t(ExceptionGroup, "x", 5); t(ExceptionGroup, 5, [ValueError()]); t(ExceptionGroup, "x", [1]); t(ExceptionGroup, "x", [KeyboardInterrupt()]); t(BaseExceptionGroup, "x", [KeyboardInterrupt()]); t(ExceptionGroup, "x")
# ---
def f():
    try:
        raise KeyError("inner")
    except KeyError as e:
        e2 = e
    return e2
x = f()
print(repr(x), x.__traceback__ is not None, x.with_traceback(None) is x, x.__traceback__)
# ---
try:
    try: raise ValueError(1)
    except ValueError:
        try: raise TypeError(2)
        except TypeError: pass
        raise
except ValueError as e: print(repr(e), repr(e.__context__))
# ---
def f():
    try: raise ValueError("first")
    except ValueError as e:
        try: raise KeyError("second") from e
        except KeyError as k: return k
k = f()
chain = []
while k:
    chain.append(repr(k))
    k = k.__cause__
print(chain)
# ---
def outer():
    try: inner()
    except ZeroDivisionError as e:
        raise RuntimeError("wrapped") from e
def inner(): 1 / 0
t(outer)
try: outer()
except RuntimeError as e:
    print(type(e.__cause__), e.__cause__.args)
# ---
print([c.__name__ for c in KeyError.__mro__], issubclass(FileNotFoundError, OSError), issubclass(TimeoutError, OSError), IOError is OSError, issubclass(ModuleNotFoundError, ImportError), issubclass(UnicodeDecodeError, ValueError), issubclass(RecursionError, RuntimeError), issubclass(NotImplementedError, RuntimeError), issubclass(IndexError, LookupError), issubclass(KeyboardInterrupt, Exception), issubclass(GeneratorExit, Exception))
# ---
print(OSError("one"), OSError(1, "b"), repr(OSError(5, "io")))
e = StopIteration(5)
print(e.value, StopIteration().value)
e = NameError("n", name="q"); print(e.name, e)
e = AttributeError("a", name="x", obj=3); print(e.name, e.obj)
e = ImportError("i", name="m", path="p"); print(e.name, e.path, e.msg)
# ---
def f():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print("body", i)
        except ValueError: pass
        else: print("else", i)
        finally: print("finally", i)
    else: print("no break")
f()
# ---
def f():
    try:
        try: raise ValueError("a")
        finally: raise KeyError("b")
    except KeyError as e: return repr(e.__context__)
print(f())
def g():
    try:
        try: raise ValueError("a")
        finally: print("x")
    except ValueError as e: return repr(e.__context__)
print(g())
# ---
x = None
try: raise ValueError("keep")
except ValueError as e: x = e
print(repr(x))
t(lambda: e)
for e in [1]: pass
try: raise KeyError
except KeyError as e: pass
t(lambda: e)
# ---
class A(Exception): pass
class B(A): pass
class C(B): pass
for cls in (B, C, A):
    try: raise cls()
    except C: print("C")
    except B: print("B")
    except A: print("A")
for cls in (B, C):
    try: raise cls()
    except (ValueError, A) as e: print(type(e).__name__)
# ---
def f(): return int("x")
def g(): return f()
try: g()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)) if hasattr(tb, "tb_frame") else names.append(tb.tb_lineno)
        tb = tb.tb_next
    print(len(names))
# ---
import traceback
try: 1 / 0
except ZeroDivisionError as e:
    print(traceback.format_exception_only(e))
    print(traceback.format_exc().splitlines()[-1])
# ---
class V(Exception):
    def __eq__(self, o): return isinstance(o, V) and self.args == o.args
    def __hash__(self): return hash(self.args)
print(V(1) == V(1), V(1) != V(2), ValueError(1) == ValueError(1), {V(1)} == {V(1)})
# ---
class E(Exception):
    @property
    def message(self): return "prop:" + self.args[0]
    def __reduce__(self): return (E, self.args)
try: raise E("z")
except E as e: print(e.message)
class F(ValueError, KeyError): pass
print(str(F("q")), repr(F("q")), [c.__name__ for c in F.__mro__][:4])
# ---
def countdown(n):
    if n == 0: raise RecursionError("mine")
    countdown(n - 1)
t(countdown, 50)
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(300))
def inf(): return inf()
t(inf)
