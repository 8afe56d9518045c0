/** Samples of what the language has and of what the machine refuses: docs/spec/language.md shows them, and each is tried. */
export interface Sample {
  readonly name: string;
  readonly source: string;
}

const sample = (name: string, source: string): Sample => ({ name, source });

export const supportedSyntax: readonly Sample[] = [
  sample("integers of any size, floats", "x = 0xff + 1_000 ** 9 - 1.5e3"),
  sample("texts and bytes", "s = 'a' \"b\" r'\\d' '''c''' + str(b'd')"),
  sample("f-strings, nested", "f'{1 + 2:>{3}} {\"a\"!r} {3=}'"),
  sample("lists, tuples, dicts, sets", "a = [1, *()], (1,), {1: 2, **{}}, {1, 2}"),
  sample("slices", "[1, 2, 3][::-1]"),
  sample("comparison chains, conditional expressions", "1 < 2 <= 3 if True else None"),
  sample("assignment: chained, unpacking, starred", "a = b, *c = 1, 2, 3"),
  sample("augmented assignment", "n = 1\nn += 1"),
  sample("walrus", "if (n := 3) > 2: pass"),
  sample("comprehensions, generator expressions", "[x for x in range(3) if x]; {x: x for x in []}; sum(x for x in [])"),
  sample("if, while, for, with else", "for x in []: break\nelse: pass"),
  sample("functions: all kinds of parameters", "def f(a, /, b=1, *args, c, d=2, **kw): return a"),
  sample("lambda", "f = lambda x, *y, k=1: x"),
  sample("closures, global, nonlocal", "def f():\n  n = 0\n  def g():\n    nonlocal n\n    n += 1\n  return g"),
  sample("decorators", "@staticmethod\ndef f(): pass"),
  sample("generators", "def g():\n  x = yield 1\n  yield from []"),
  sample("classes, metaclasses, keywords of classes", "class M(type): pass\nclass A(object, metaclass=M): pass"),
  sample(
    "type parameters, type aliases",
    "class Stack[T]: pass\ndef first[T](xs: list[T]) -> T: return xs[0]\ntype Pair[T] = tuple[T, T]",
  ),
  sample("annotations, evaluated when asked for", "x: int = 1\ndef f(a: Later) -> None: pass"),
  sample("exceptions, chaining, groups", "try: pass\nexcept* ValueError as e: raise KeyError from e"),
  sample("finally", "try: pass\nexcept (TypeError, KeyError): pass\nelse: pass\nfinally: pass"),
  sample("with, several at a time", "import threading\nwith (threading.Lock() as a, threading.Lock()): pass"),
  sample("match: all patterns", "match [1]:\n  case [int(x), *_] | {'k': x} if x: pass\n  case _: pass"),
  sample(
    "async functions, for, with, comprehensions",
    "async def f(a):\n  async with a: pass\n  return [x async for x in a]",
  ),
  sample("assert, del, pass", "x = 1\nassert x, 'why'\ndel x"),
  sample("imports", "import concurrent.futures as cf\nfrom time import sleep, monotonic as now\nfrom math import *"),
];

export const refusedSyntax: readonly Sample[] = [
  sample("template strings", "t'{1}'"),
  sample("characters by name", "'\\N{BULLET}'"),
  sample("complex numbers", "3j"),
  sample("relative imports", "from . import other"),
  sample("finalizers", "class A:\n  def __del__(self): pass"),
];
