import { expect, test } from "vitest";
import { parseModule } from "./parse";
import { SourceError } from "./syntax";

function refusal(text: string): string {
  try {
    parseModule(text);
    return "accepted";
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return `${error.line}: ${error.message}`;
  }
}

test.each([
  ["return 1\n", "1: 'return' outside function"],
  ["while x:\n  def f():\n    break\n", "3: 'break' outside loop"],
  ["for x in y: pass\nelse:\n  continue\n", "3: 'continue' not properly in loop"],
  ["def f():\n  await g()\n", "2: 'await' outside async function"],
  ["async def f():\n  return lambda: await g()\n", "2: 'await' outside async function"],
  ["async def f():\n  yield 1\n  return 2\n", "3: 'return' with value in async generator"],
  ["def f():\n  return [await x for x in y]\n", "2: asynchronous comprehension outside of an asynchronous function"],
  ["def f(a, *, a): pass\n", "1: duplicate argument 'a' in function definition"],
  ["def f():\n  x = 1\n  global x\n", "3: name 'x' is assigned to before global declaration"],
  ["def f():\n  print(x)\n  global x\n", "3: name 'x' is used prior to global declaration"],
  ["def f():\n  nonlocal x\n", "2: no binding for nonlocal 'x' found"],
  ["class A:\n  x = 1\n  def f(self):\n    nonlocal x\n", "4: no binding for nonlocal 'x' found"],
  ["def f():\n  x = 1\n  class A:\n    def g(self):\n      nonlocal x\n", "accepted"],
  ["[x := 1 for x in y]\n", "1: assignment expression cannot rebind comprehension iteration variable 'x'"],
  ["f(a=1, a=2)\n", "1: keyword argument repeated: a"],
  ["x = *a\n", "1: can't use starred expression here"],
  ["*a, *b = c\n", "1: multiple starred expressions in assignment"],
  ["try: a\nexcept: b\nexcept C: d\n", "2: default 'except:' must be last"],
  ["match x:\n  case a: pass\n  case 1: pass\n", "2: name capture 'a' makes remaining patterns unreachable"],
  ["match x:\n  case [a] | [b]: pass\n", "2: alternative patterns bind different names"],
  ["x = 1\nfrom __future__ import annotations\n", "2: from __future__ imports must occur at the beginning of the file"],
])("%j", (text, expected) => {
  expect(refusal(text)).toBe(expected);
});
