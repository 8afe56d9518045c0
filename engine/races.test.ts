import { describe, expect, test } from "vitest";
import { exploreProgram } from "./explore-program";

/** Every race as `place lines`, of a program whose tasks are started and joined. */
function racesOf(body: string, tasks: string[]): string[] {
  const source = `import threading, time, queue
${body}
ts = [${tasks.map((t) => `threading.Thread(target=${t})`).join(", ")}]
for t in ts: t.start()
for t in ts: t.join()
`;
  const result = exploreProgram(source);
  expect(result.error).toBeNull();
  return result.races.map(({ place, lines }) => `${place} ${lines.join()}`);
}

describe("SE18 data races", () => {
  const racy: [string, string, string[], string[]][] = [
    ["a global", "n = 0\ndef f():\n    global n\n    n += 1", ["f", "f"], ["n 5,5"]],
    [
      "an attribute, by the name of the object",
      "class A:\n    def __init__(self): self.balance = 0\n    def add(self):\n        self.balance += 1\naccount = A()",
      ["account.add", "account.add"],
      ["account.balance 5,5"],
    ],
    [
      "an item of a list, by both its names",
      "r = [0, 0]\ndef f(): r[0] += 1\ndef g(): r[-2] = 5",
      ["f", "g"],
      ["r[0] 3,4"],
    ],
    ["an item of a dictionary", "d = {'k': 0}\ndef f(): d['k'] += 1", ["f", "f"], ["d['k'] 3,3"]],
    [
      "a variable of an enclosing function",
      "def make():\n    n = 0\n    def add():\n        nonlocal n\n        n += 1\n    return add\nadd = make()",
      ["add", "add"],
      ["n 6,6"],
    ],
    [
      "what is looked at before the lock is taken",
      "lock = threading.Lock()\none = None\ndef get():\n    global one\n    if one is None:\n        with lock:\n            if one is None: one = 1",
      ["get", "get"],
      ["one 6,8"],
    ],
    [
      "a flag that is polled",
      "x = 0\ndone = False\ndef w():\n    global x, done\n    x = 1\n    done = True\ndef r():\n    while not done: pass\n    print(x)",
      ["w", "r"],
      ["done 7,9"],
    ],
    [
      "two locks for one variable",
      "a, b = threading.Lock(), threading.Lock()\nn = 0\ndef f():\n    global n\n    with a: n += 1\ndef g():\n    global n\n    with b: n += 1",
      ["f", "g"],
      ["n 6,9"],
    ],
    [
      "a lock in the writer only",
      "a = threading.Lock()\nn = 0\ndef f():\n    global n\n    with a: n += 1\ndef g(): print(n)",
      ["f", "g"],
      ["n 6,7"],
    ],
    [
      "the races after the first one",
      "a = b = 0\ndef f():\n    global a, b\n    a += 1\n    b += 1",
      ["f", "f"],
      ["a 5,5", "b 6,6"],
    ],
    [
      "a semaphore that lets two in",
      "s = threading.Semaphore(2)\nn = 0\ndef f():\n    global n\n    with s: n += 1",
      ["f", "f"],
      ["n 6,6"],
    ],
  ];
  test.each(racy)("%s", (_, body, tasks, expected) => {
    expect(racesOf(body, tasks)).toEqual(expected);
  });

  const clean: [string, string, string[]][] = [
    ["different items", "r = [0, 0]\ndef f(): r[0] += 1\ndef g(): r[1] = 5", ["f", "g"]],
    ["methods of a list", "a = []\ndef f():\n    if len(a) < 1: a.append(1)", ["f", "f"]],
    ["one lock", "a = threading.Lock()\nn = 0\ndef f():\n    global n\n    with a: n += 1", ["f", "f"]],
    [
      "an event",
      "e = threading.Event()\nn = 0\ndef f():\n    global n\n    n = 1\n    e.set()\ndef g():\n    e.wait()\n    print(n)",
      ["f", "g"],
    ],
    [
      "a queue",
      "q = queue.Queue()\nn = 0\ndef f():\n    global n\n    n = 1\n    q.put(1)\ndef g():\n    q.get()\n    print(n)",
      ["f", "g"],
    ],
    [
      "a condition",
      "c = threading.Condition()\nn = 0\nready = False\ndef f():\n    global n, ready\n    n = 1\n    with c:\n        ready = True\n        c.notify()\ndef g():\n    with c:\n        while not ready: c.wait()\n    print(n)",
      ["f", "g"],
    ],
    [
      "a semaphore given back",
      "s = threading.Semaphore(0)\nn = 0\ndef f():\n    global n\n    n = 1\n    s.release()\ndef g():\n    s.acquire()\n    print(n)",
      ["f", "g"],
    ],
    [
      "a barrier",
      "b = threading.Barrier(2)\nn = 0\ndef f():\n    global n\n    n = 1\n    b.wait()\ndef g():\n    b.wait()\n    print(n)",
      ["f", "g"],
    ],
  ];
  test.each(clean)("none where there is order: %s", (_, body, tasks) => {
    expect(racesOf(body, tasks)).toEqual([]);
  });
});
