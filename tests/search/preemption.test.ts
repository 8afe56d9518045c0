/**
 * A task can be preempted wherever code of the program runs (M1). In each program the main thread calls `look()` from the
 * place that the title names; it reads a variable twice, which another thread sets meanwhile. So there are exactly three
 * endings: the store came before, between or after. If the place ran at one go, "0 1" would be missing.
 */
import { describe, expect, it } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import type { StartOptions } from "@/engine/machine/start";

const frame = (source: string): string => `import threading
x = 0
seen = None
def look():
    global seen
    if seen is None:
        a = x
        seen = a, x
def other():
    global x
    x = 1
t = threading.Thread(target=other)
t.start()
${source}
t.join()
print(*seen)
`;

function endings(source: string, points: StartOptions["points"]): string[] {
  const result = exploreProgram(frame(source), { points });
  expect(result.error).toBeNull();
  expect(result.complete).toBe(true);
  return result.outcomes
    .map((o) => (o.status === "finished" ? o.stdout.trimEnd() : `${o.status} ${o.exception}`))
    .sort();
}

/** A class whose method `name` looks and returns `value`, and what calls it. */
const method = (name: string, value: string, use: string, more = "", parameters = "*a"): string =>
  `class A:\n${more}    def ${name}(self, ${parameters}):\n        look()\n        return ${value}\na, b = A(), A()\n${use}`;
const hashed = "    def __hash__(self): return 1\n";

const places: Record<string, string> = {
  "a key function of sorted": "def key(v):\n    look()\n    return v\nsorted([2, 1], key=key)",
  "a key function of list.sort": "def key(v):\n    look()\n    return v\nl = [2, 1]\nl.sort(key=key)",
  "a key function of min": "min([2, 1], key=lambda v: look() or v)",
  "a key function of max": "max(2, 1, key=lambda v: look() or v)",
  "a function given to map": "list(map(lambda v: look(), [1]))",
  "a function given to filter": "list(filter(lambda v: look(), [1]))",
  "a function that iter() calls": "list(iter(lambda: look(), None))",
  "__eq__ called by ==": method("__eq__", "True", "a == b"),
  "__eq__ called by list.index": method("__eq__", "True", "[a].index(b)"),
  "__eq__ called by list.remove": method("__eq__", "True", "[a].remove(b)"),
  "__eq__ called by list.count": method("__eq__", "True", "[a].count(b)"),
  "__eq__ called by in": method("__eq__", "True", "a in [b]"),
  "__eq__ called by the comparison of lists": method("__eq__", "True", "[a] == [b]"),
  "__eq__ called by a dict's lookup": method("__eq__", "True", "{a: 1}[b]", hashed),
  "__eq__ called by a set's lookup": method("__eq__", "True", "a in {b}", hashed),
  "__eq__ called by setdefault": method("__eq__", "True", "{a: 1}.setdefault(b, 2)", hashed),
  __ne__: method("__ne__", "True", "a != b"),
  "__lt__ called by sorted": method("__lt__", "True", "sorted([a, b])"),
  "__lt__ called by min": method("__lt__", "True", "min(a, b)"),
  "__lt__ called by the comparison of tuples": method("__lt__", "True", "(a, 1) < (b, 2)"),
  "__gt__ called by max": method("__gt__", "True", "max(a, b)"),
  "__hash__ called by a dict's store": method("__hash__", "1", "d = {}\nd[a] = 1"),
  "__hash__ called by a set's add": method("__hash__", "1", "s = set()\ns.add(a)"),
  "__hash__ called by a set literal": method("__hash__", "1", "{a}"),
  "__hash__ called by hash()": method("__hash__", "1", "hash((1, a))"),
  "__str__ called by str()": method("__str__", "'s'", "str(a)"),
  "__str__ called by an f-string": method("__str__", "'s'", "f'{a}'"),
  "__str__ called by %": method("__str__", "'s'", "'%s' % a"),
  "__repr__ called by repr of a list": method("__repr__", "'s'", "repr([a])"),
  "__repr__ called by an f-string": method("__repr__", "'s'", "f'{a!r}'"),
  "__format__ called by an f-string": method("__format__", "'s'", "f'{a:x}'"),
  "__format__ called by str.format": method("__format__", "'s'", "'{:x}'.format(a)"),
  "__str__ called by str.join's generator": method("__str__", "'s'", "''.join(str(v) for v in [a])"),
  __bool__: method("__bool__", "True", "if a: pass"),
  "__bool__ called by not": method("__bool__", "True", "not a"),
  "__bool__ called by any": method("__bool__", "True", "any([a])"),
  "__bool__ called by filter(None)": method("__bool__", "True", "list(filter(None, [a]))"),
  "__len__ called by len": method("__len__", "1", "len(a)"),
  "__len__ called for truth": method("__len__", "1", "if a: pass"),
  "__index__ called by a subscript": method("__index__", "0", "[1][a]"),
  "__index__ called by range": method("__index__", "1", "range(a)"),
  "__index__ called by a slice": method("__index__", "0", "[1][a:]"),
  __int__: method("__int__", "1", "int(a)"),
  __float__: method("__float__", "1.0", "float(a)"),
  __round__: method("__round__", "1", "round(a)"),
  __abs__: method("__abs__", "1", "abs(a)"),
  __neg__: method("__neg__", "1", "-a"),
  __add__: method("__add__", "1", "a + b"),
  __radd__: method("__radd__", "1", "1 + a"),
  __iadd__: method("__iadd__", "self", "a += 1"),
  "__radd__ called by sum": method("__radd__", "1", "sum([a])"),
  __mul__: method("__mul__", "1", "a * 2"),
  __divmod__: method("__divmod__", "1", "divmod(a, 2)"),
  __pow__: method("__pow__", "1", "a ** 2"),
  __contains__: method("__contains__", "True", "1 in a"),
  __getitem__: method("__getitem__", "1", "a[0]"),
  __setitem__: method("__setitem__", "None", "a[0] = 1"),
  __delitem__: method("__delitem__", "None", "del a[0]"),
  __missing__: "class D(dict):\n    def __missing__(self, key):\n        look()\n        return 1\nD()[0]",
  __call__: method("__call__", "1", "a()"),
  "__iter__ of a for": method("__iter__", "iter([])", "for v in a: pass"),
  "__iter__ of an unpacking": method("__iter__", "iter([1])", "v, = a"),
  "__iter__ of a starred argument": method("__iter__", "iter([1])", "(lambda *v: v)(*a)"),
  "__iter__ given to list": method("__iter__", "iter([1])", "list(a)"),
  "__next__ of a for": method("__next__", "1", "for v in a: break", "    def __iter__(self): return self\n"),
  "__next__ called by zip": method("__next__", "1", "list(zip(a, [1]))", "    def __iter__(self): return self\n"),
  "__next__ called by enumerate": method(
    "__next__",
    "1",
    "next(enumerate(a))",
    "    def __iter__(self): return self\n",
  ),
  __reversed__: method("__reversed__", "1", "reversed(a)"),
  __getattr__: method("__getattr__", "1", "a.v"),
  __getattribute__: method("__getattribute__", "1", "a.v"),
  __setattr__: method("__setattr__", "None", "a.v = 1"),
  __delattr__: method("__delattr__", "None", "del a.v"),
  __dir__: method("__dir__", "[]", "dir(a)"),
  __instancecheck__:
    "class M(type):\n    def __instancecheck__(cls, v):\n        look()\n        return True\nclass A(metaclass=M): pass\nisinstance(1, A)",
  __subclasscheck__:
    "class M(type):\n    def __subclasscheck__(cls, v):\n        look()\n        return True\nclass A(metaclass=M): pass\nissubclass(int, A)",
  "a property": "class A:\n    @property\n    def v(self): look()\nA().v",
  "a property's setter":
    "class A:\n    @property\n    def v(self): pass\n    @v.setter\n    def v(self, w): look()\nA().v = 1",
  "a property's deleter":
    "class A:\n    @property\n    def v(self): pass\n    @v.deleter\n    def v(self): look()\ndel A().v",
  "a descriptor's __get__": "class D:\n    def __get__(self, o, c): look()\nclass A:\n    v = D()\nA().v",
  "a descriptor's __set__": "class D:\n    def __set__(self, o, w): look()\nclass A:\n    v = D()\nA().v = 1",
  "a descriptor's __delete__": "class D:\n    def __delete__(self, o): look()\nclass A:\n    v = D()\ndel A().v",
  __set_name__: "class D:\n    def __set_name__(self, o, name): look()\nclass A:\n    v = D()",
  __init_subclass__: "class A:\n    def __init_subclass__(cls): look()\nclass B(A): pass",
  __class_getitem__: "class A:\n    def __class_getitem__(cls, v): look()\nA[int]",
  __mro_entries__:
    "class E:\n    def __mro_entries__(self, bases):\n        look()\n        return ()\nclass A(E()): pass",
  __prepare__:
    "class M(type):\n    @classmethod\n    def __prepare__(m, *a):\n        look()\n        return {}\nclass A(metaclass=M): pass",
  "a metaclass's __new__":
    "class M(type):\n    def __new__(m, *a):\n        look()\n        return super().__new__(m, *a)\nclass A(metaclass=M): pass",
  "a metaclass's __call__": "class M(type):\n    def __call__(cls): look()\nclass A(metaclass=M): pass\nA()",
  __init__: "class A:\n    def __init__(self): look()\nA()",
  "__init__ of a subclass of list": "class A(list):\n    def __init__(self): look()\nA()",
  "__init__ of an exception": "class E(Exception):\n    def __init__(self): look()\ntry: raise E\nexcept E: pass",
  __new__: "class A:\n    def __new__(cls):\n        look()\n        return object.__new__(cls)\nA()",
  "__new__ of a subclass of int":
    "class A(int):\n    def __new__(cls, v):\n        look()\n        return int.__new__(cls, v)\nA(3)",
  __enter__: "class A:\n    def __enter__(self): look()\n    def __exit__(self, *a): pass\nwith A(): pass",
  __exit__: "class A:\n    def __enter__(self): pass\n    def __exit__(self, *a): look()\nwith A(): pass",
  "__exit__ after an exception":
    "class A:\n    def __enter__(self): pass\n    def __exit__(self, *a):\n        look()\n        return True\nwith A(): 1 / 0",
  "a generator": "def g():\n    look()\n    yield 1\nfor v in g(): pass",
  "a generator that is sent to": "def g():\n    yield 1\n    look()\n    yield 2\ng = g()\nnext(g)\ng.send(3)",
  "a generator that is closed": "def g():\n    try: yield 1\n    finally: look()\ng = g()\nnext(g)\ng.close()",
  "a generator behind yield from": "def h():\n    look()\n    yield 1\ndef g(): yield from h()\nlist(g())",
  "a generator expression given to sum": "sum(look() or 1 for v in [1])",
  "a list comprehension": "[look() for v in [1]]",
  "the condition of a dict comprehension": "{v: 1 for v in [1] if look()}",
  "a class body": "class A:\n    look()",
  "a default argument": "def f(v=look()): pass",
  "a decorator": "def d(f):\n    look()\n    return f\n@d\ndef f(): pass",
  "a decorator of a class": "def d(c):\n    look()\n    return c\n@d\nclass A: pass",
  "annotations that are asked for": "def f(v: look()): pass\nf.__annotations__",
  "a lambda": "(lambda: look())()",
  "a closure": "def outer():\n    def inner(): look()\n    return inner\nouter()()",
  "a guard of match": "match 1:\n    case v if look(): pass",
  "__eq__ called by match": method("__eq__", "True", "class N: v = b\nmatch a:\n    case N.v: pass"),
  "an attribute asked for by a class pattern":
    "class A:\n    @property\n    def v(self): look()\nmatch A():\n    case A(v=1): pass",
  "an exception's __str__": "class E(Exception):\n    def __str__(self):\n        look()\n        return 's'\nstr(E())",
  "the matching of an except clause":
    "def c():\n    look()\n    return ValueError\ntry: raise ValueError\nexcept c(): pass",
  "a finally block": "try: pass\nfinally: look()",
  "a handler of except*": "try: raise ExceptionGroup('g', [ValueError()])\nexcept* ValueError: look()",
  "a coroutine": "import asyncio\nasync def main(): look()\nasyncio.run(main())",
  "a task":
    "import asyncio\nasync def job(): look()\nasync def main(): await asyncio.create_task(job())\nasyncio.run(main())",
  __aenter__:
    "import asyncio\nclass A:\n    async def __aenter__(self): look()\n    async def __aexit__(self, *a): pass\nasync def main():\n    async with A(): pass\nasyncio.run(main())",
  __anext__:
    "import asyncio\nclass A:\n    def __aiter__(self): return self\n    async def __anext__(self):\n        look()\n        raise StopAsyncIteration\nasync def main():\n    async for v in A(): pass\nasyncio.run(main())",
  "an asynchronous generator":
    "import asyncio\nasync def g():\n    look()\n    yield 1\nasync def main():\n    return [v async for v in g()]\nasyncio.run(main())",
  __await__:
    "import asyncio\nclass A:\n    def __await__(self):\n        look()\n        return iter(())\nasync def main(): await A()\nasyncio.run(main())",
  "a callback of the loop":
    "import asyncio\nasync def main():\n    asyncio.get_running_loop().call_soon(look)\n    await asyncio.sleep(0)\nasyncio.run(main())",
  "a type alias that is asked for its value": "type V = look()\nV.__value__",
  "the base of a generic class": "def base():\n    look()\n    return B\nclass B: pass\nclass A[T](base()): pass",
  "an operator of a set's elements": method("__eq__", "True", "{a} | {b}", hashed),
  "dict.update with own keys": method("__eq__", "True", "{a: 1}.update({b: 2})", hashed),
  "an argument of print": "print(end=str(look() or ''))",
};

/** Code of the program that the library calls. */
const called: Record<string, string> = {
  "functools.reduce": "import functools\nfunctools.reduce(lambda a, b: look(), [1, 2])",
  "functools.cmp_to_key": "import functools\nsorted([2, 1], key=functools.cmp_to_key(lambda a, b: look() or 0))",
  "functools.partial": "import functools\nfunctools.partial(look)()",
  "functools.lru_cache": "import functools\n@functools.lru_cache\ndef f(v): look()\nf(1)",
  "functools.cached_property":
    "import functools\nclass A:\n    @functools.cached_property\n    def v(self): look()\nA().v",
  "functools.total_ordering":
    "import functools\n@functools.total_ordering\nclass A:\n    def __eq__(self, o): return False\n    def __lt__(self, o):\n        look()\n        return True\nA() >= A()",
  "functools.singledispatch": "import functools\n@functools.singledispatch\ndef f(v): look()\nf(1)",
  "collections.defaultdict": "import collections\ncollections.defaultdict(look)[1]",
  "collections.deque.index": `import collections\n${method("__eq__", "True", "collections.deque([a]).index(b)")}`,
  "collections.Counter's hash": `import collections\n${method("__hash__", "1", "collections.Counter([a])")}`,
  "heapq.heappush": `import heapq\n${method("__lt__", "True", "h = [a]\nheapq.heappush(h, b)")}`,
  "bisect with a key": "import bisect\nbisect.bisect([1], 1, key=lambda v: look() or v)",
  "itertools.groupby": "import itertools\nlist(itertools.groupby([1], lambda v: look()))",
  "itertools.takewhile": "import itertools\nlist(itertools.takewhile(lambda v: look(), [1]))",
  "itertools.accumulate": "import itertools\nlist(itertools.accumulate([1, 2], lambda a, b: look()))",
  "itertools.starmap": "import itertools\nlist(itertools.starmap(lambda a: look(), [(1,)]))",
  "contextlib.contextmanager":
    "import contextlib\n@contextlib.contextmanager\ndef c():\n    look()\n    yield\nwith c(): pass",
  "contextlib.ExitStack": "import contextlib\nwith contextlib.ExitStack() as s: s.callback(look)",
  "__post_init__ of a dataclass":
    "import dataclasses\n@dataclasses.dataclass\nclass A:\n    v: int\n    def __post_init__(self): look()\nA(1)",
  "a default_factory of a dataclass":
    "import dataclasses\n@dataclasses.dataclass\nclass A:\n    v: int = dataclasses.field(default_factory=look)\nA()",
  "__eq__ of a field of a dataclass": `import dataclasses\n${method("__eq__", "True", "@dataclasses.dataclass\nclass D:\n    v: object\nD(a) == D(b)")}`,
  "json.dumps with default": "import json\njson.dumps(object(), default=lambda v: look())",
  __deepcopy__: "import copy\nclass A:\n    def __deepcopy__(self, memo): look()\ncopy.deepcopy([A()])",
  "a target of Thread run as a method": "threading.Thread(target=lambda: None).run()\nlook()",
  "Thread.run of a subclass": "class W(threading.Thread):\n    def run(self): look()\nw = W()\nw.start()\nw.join()",
  "a timer": "w = threading.Timer(0, look)\nw.start()\nw.join()",
  "a barrier's action": "threading.Barrier(1, look).wait()",
  "a predicate of wait_for": "c = threading.Condition()\nwith c: c.wait_for(lambda: look() or True)",
  "a job of a pool": "import concurrent.futures\nwith concurrent.futures.ThreadPoolExecutor(1) as p: p.submit(look)",
  "a done callback of a future":
    "import concurrent.futures\nf = concurrent.futures.Future()\nf.add_done_callback(lambda f: look())\nf.set_result(1)",
  "an initializer of a pool":
    "import concurrent.futures\nwith concurrent.futures.ThreadPoolExecutor(1, initializer=look) as p: p.submit(int)",
  "__lt__ in a priority queue": `import queue\n${method("__lt__", "True", "q = queue.PriorityQueue()\nq.put(a)\nq.put(b)")}`,
};

/** What print does with an object of the program: the text is made by its `__str__`, step by step. */
const printed: Record<string, string> = {
  "__str__ called by print": method("__str__", "''", "print(a, end='')"),
  "__repr__ called by print of a list": method("__repr__", "''", "print([a], end='')"),
};

describe("M1 a task can be preempted inside", () => {
  it.each(Object.entries(places))("%s", (_, source) => {
    expect(endings(source, "contended")).toEqual(["0 0", "0 1", "1 1"]);
    expect(endings(source, "all")).toEqual(["0 0", "0 1", "1 1"]);
  });
  it.each(Object.entries(called))("what is called by the library: %s", (_, source) => {
    expect(endings(source, "contended")).toEqual(["0 0", "0 1", "1 1"]);
    expect(endings(source, "all")).toEqual(["0 0", "0 1", "1 1"]);
  });
  it.each(Object.entries(printed))("%s", (_, source) => {
    const texts = endings(source, "contended").map((text) => text.replace("[]", ""));
    expect(texts).toEqual(["0 0", "0 1", "1 1"]);
    expect(endings(source, "all").map((text) => text.replace("[]", ""))).toEqual(texts);
  });
});
