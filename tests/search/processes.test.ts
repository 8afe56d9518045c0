/** Programs of several processes: the reduced search against the search over all points and against brute force. */
import { describe, expect, test } from "vitest";
import { compare } from "./compare";

const bounds = { states: 20_000, allStates: 60_000, interleavings: 3_000, samples: 200 };

const program = (top: string, main: string) =>
  `from multiprocessing import *\nimport time\n${top}\nif __name__ == '__main__':\n${main
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n")}\n`;

const programs: readonly (readonly [string, string])[] = [
  [
    "M8.2 a lost update",
    program(
      "def w(v):\n    v.value += 1",
      "v = Value('i', 0)\nps = [Process(target=w, args=(v,)) for _ in range(2)]\nfor p in ps: p.start()\nfor p in ps: p.join()\nprint(v.value)",
    ),
  ],
  [
    "M8.6 a lock and prints",
    program(
      "def w(k, n):\n    with k:\n        print(n)\n        print(n)",
      "k = Lock()\nps = [Process(target=w, args=(k, n)) for n in range(2)]\nfor p in ps: p.start()\nfor p in ps: p.join()",
    ),
  ],
  [
    "M8.6 locks in two orders",
    program(
      "def w(a, b):\n    with a:\n        with b:\n            print(1)",
      "a, b = Lock(), Lock()\np, q = Process(target=w, args=(a, b)), Process(target=w, args=(b, a))\np.start()\nq.start()\np.join()\nq.join()",
    ),
  ],
  [
    "M8.5 killed with a lock",
    program(
      "def w(k):\n    with k:\n        print('in')",
      "k = Lock()\np = Process(target=w, args=(k,))\np.start()\np.terminate()\np.join()\nprint(k.acquire(timeout=1), p.exitcode)",
    ),
  ],
  [
    "M8.7 a queue of two producers",
    program(
      "def w(q, n):\n    q.put(n)",
      "q = Queue()\nps = [Process(target=w, args=(q, n)) for n in range(2)]\nfor p in ps: p.start()\nprint(q.get(), q.get(), q.empty())",
    ),
  ],
  [
    "M8.8 a pipe to its end",
    program(
      "def w(c):\n    c.send(1)\n    c.close()",
      "a, b = Pipe()\np = Process(target=w, args=(b,))\np.start()\nb.close()\nprint(a.recv())\ntry:\n    a.recv()\nexcept EOFError:\n    print('end')\np.join()",
    ),
  ],
  [
    "M8.3 a daemon is killed",
    program("def w():\n    print(1)\n    print(2)", "p = Process(target=w, daemon=True)\np.start()\nprint('end')"),
  ],
  [
    "M8.9 a pool of two",
    program("def f(x):\n    print(x)\n    return x", "with Pool(2) as pool:\n    print(pool.map(f, [1, 2]))"),
  ],
];

describe("processes: the reduced search finds what all points find", () => {
  test.each(programs)("%s", (_, source) => {
    const found = compare(source, {}, bounds);
    expect(found, JSON.stringify(found)).toMatchObject({ kind: "same" });
  });
});
