/** What two threads can see of the library's containers and caches: one operation is one step, code of the program is not. */
import { describe, expect, it } from "vitest";
import { exploreProgram } from "@/engine/explore-program";

const threads = (work: string, last: string) => `
import threading
from collections import *
from functools import *
from dataclasses import dataclass, field
import heapq, itertools, queue, random
${work}
ts = [threading.Thread(target=w, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
${last}
`;

function outputs(source: string): string[] {
  const result = exploreProgram(source);
  if (!("outcomes" in result)) throw new Error(JSON.stringify(result));
  expect(result.complete).toBe(true);
  return result.outcomes.map((o) => o.stdout.trim()).sort();
}

describe("M1.4 one operation on a container of the library is one step", () => {
  it("deque.append loses nothing and happens in either order", () => {
    expect(outputs(threads("d = deque()\ndef w(n): d.append(n)", "print(d)"))).toEqual([
      "deque([0, 1])",
      "deque([1, 0])",
    ]);
  });

  it("deque.popleft gives each item to one thread, and asking first is no protection", () => {
    const work = "d = deque([7])\ndef w(n):\n    if d:\n        d.popleft()";
    const result = exploreProgram(threads(work, "print('end')"));
    expect("outcomes" in result && result.outcomes.map((o) => o.status)).toEqual(["finished"]);
    expect(
      outputs(
        threads(
          "d = deque([7])\ngot = []\ndef w(n):\n    try: got.append(d.popleft())\n    except IndexError: got.append(None)",
          "print(got)",
        ),
      ),
    ).toEqual(["[7, None]", "[None, 7]"]);
  });

  it("a deque with maxlen drops and appends at once", () => {
    expect(outputs(threads("d = deque([9], maxlen=1)\ndef w(n): d.append(n)", "print(len(d))"))).toEqual(["1"]);
  });

  it("M1.8 a method of a deque given away is visible when it is called", () => {
    expect(
      outputs(
        threads(
          "d = deque()\ndef w(n): pass\nu = threading.Thread(target=d.append, args=(5,))\nu.start()\nd.append(6)\nu.join()",
          "print(d)",
        ),
      ),
    ).toEqual(["deque([5, 6])", "deque([6, 5])"]);
  });

  it("heapq.heappush and heappop keep the heap whole", () => {
    expect(outputs(threads("h = [5]\ndef w(n): heapq.heappush(h, n)", "print(heapq.heappop(h), sorted(h))"))).toEqual([
      "0 [1, 5]",
    ]);
  });

  it("next() of a shared itertools.count never gives a number twice", () => {
    expect(
      outputs(threads("c = itertools.count()\ngot = []\ndef w(n): got.append(next(c))", "print(sorted(got))")),
    ).toEqual(["[0, 1]"]);
  });

  it("Counter.update of an iterable is one step, of a mapping it is not", () => {
    expect(outputs(threads("c = Counter('a')\ndef w(n): c.update('ab')", "print(c)"))).toEqual([
      "Counter({'a': 3, 'b': 2})",
    ]);
    expect(outputs(threads("c = Counter('a')\ndef w(n): c.update({'a': 1})", "print(c['a'])"))).toEqual(["2", "3"]);
  });

  it("counter[key] += 1 loses updates", () => {
    expect(outputs(threads("c = Counter()\ndef w(n): c['k'] += 1", "print(c)"))).toEqual([
      "Counter({'k': 1})",
      "Counter({'k': 2})",
    ]);
  });

  it("M2.1 print of a shared deque makes its text and writes it in one step", () => {
    const work =
      "d = deque([1])\ndef w(n):\n    if n:\n        print(d)\n    else:\n        d.append(2)\n        print('added')";
    expect(outputs(threads(work, ""))).toEqual(["added\ndeque([1, 2])", "deque([1, 2])\nadded", "deque([1])\nadded"]);
  });

  it("reading all fields of a shared dataclass for its text is a step", () => {
    const work =
      "@dataclass\nclass P:\n    x: int\np = P(1)\ndef w(n):\n    if n:\n        s = str(p)\n        print(s)\n    else:\n        p.x = 2\n        print('set')";
    expect(outputs(threads(work, ""))).toEqual(["P(x=1)\nset", "P(x=2)\nset", "set\nP(x=1)", "set\nP(x=2)"]);
  });
});

describe("M1.6 code of the program inside runs step by step", () => {
  it("a factory written in Python can make a default twice, list cannot", () => {
    expect(
      outputs(threads("d = defaultdict(lambda: [])\ndef w(n): d['k'].append(n)", "print(sorted(d['k']))")),
    ).toEqual(["[0, 1]", "[0]", "[1]"]);
    expect(outputs(threads("d = defaultdict(list)\ndef w(n): d['k'].append(n)", "print(sorted(d['k']))"))).toEqual([
      "[0, 1]",
    ]);
  });

  it("lru_cache can compute the same value twice", () => {
    const work = "calls = []\n@lru_cache\ndef f(x):\n    calls.append(x)\n    return x\ndef w(n): f(1)";
    expect(outputs(threads(work, "print(len(calls), f.cache_info().currsize)"))).toEqual(["1 1", "2 1"]);
  });

  it("cached_property can compute twice", () => {
    const work =
      "calls = []\nclass A:\n    @cached_property\n    def v(self):\n        calls.append(1)\n        return 5\na = A()\ndef w(n): a.v";
    expect(outputs(threads(work, "print(len(calls))"))).toEqual(["1", "2"]);
  });

  it("a PriorityQueue orders items by the program's own comparison", () => {
    const work =
      "@dataclass(order=True)\nclass J:\n    prio: int\n    name: str = field(compare=False)\nq = queue.PriorityQueue()\ndef w(n): q.put(J(9 - n, 'ab'[n]))";
    expect(outputs(threads(work, "print(q.get().name, q.get().name)"))).toEqual(["b a"]);
  });
});

describe("M10 random numbers", () => {
  it("are the same in every execution, and the shared generator is shared", () => {
    const work = "random.seed(5)\ngot = {}\ndef w(n): got[n] = random.randint(1, 100)";
    const seen = outputs(threads(work, "print(sorted(got.items()))"));
    expect(seen).toHaveLength(2);
    expect(outputs(threads("def w(n): pass", "print(random.random() == random.Random(0).random())"))).toEqual(["True"]);
  });

  it("a thread's own Random is nobody else's business", () => {
    const work = "got = {}\ndef w(n): got[n] = random.Random(n).randint(1, 100)";
    expect(outputs(threads(work, "print(sorted(got.items()))"))).toHaveLength(1);
  });
});
