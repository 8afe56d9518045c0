import { describe, expect, test } from "vitest";
import { guarded, outcomesOf } from "./testing/process-programs";

describe("processes", () => {
  test("M8.1 a child re-imports the main file under another name and has globals of its own", () => {
    const source = guarded(
      "print(__name__)\nn = 1\ndef work(k):\n    global n\n    n += k\n    print('child', n)",
      "p = Process(target=work, args=(5,))\np.start()\np.join()\nprint('parent', n, p.exitcode)",
    );
    expect(outcomesOf(source)).toEqual(["finished|__main__,__mp_main__,child 6,parent 1 0"]);
  });

  test("M8.2 prints of children are steps on one stdout, in any order", () => {
    const source = guarded(
      "def work(k):\n    print(k)",
      "ps = [Process(target=work, args=(i,)) for i in range(3)]\nfor p in ps: p.start()\nfor p in ps: p.join()\nprint('end')",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|0,1,2,end",
      "finished|0,2,1,end",
      "finished|1,0,2,end",
      "finished|1,2,0,end",
      "finished|2,0,1,end",
      "finished|2,1,0,end",
    ]);
  });

  test("M8.4 without the guard the child fails while it imports, and the parent goes on", () => {
    const source =
      "from multiprocessing import Process\ndef f():\n    print('f')\np = Process(target=f)\np.start()\np.join()\nprint(p.exitcode)\n";
    expect(outcomesOf(source)).toEqual(["finished|1"]);
  });

  test("M8.5 exit codes: an exception, sys.exit, os._exit, terminate and kill", () => {
    const source = guarded(
      "def fail():\n    raise ValueError('x')\ndef leave():\n    sys.exit(3)\ndef drop():\n    os._exit(7)\ndef stay():\n    time.sleep(9)\ndef quiet():\n    sys.exit()",
      `for f in (fail, leave, drop, quiet):
    p = Process(target=f)
    p.start()
    p.join()
    print(p.exitcode)
for end in ('terminate', 'kill'):
    p = Process(target=stay)
    p.start()
    getattr(p, end)()
    p.join()
    print(p.exitcode)`,
    );
    expect(outcomesOf(source)).toEqual(["finished|1,3,7,0,-15,-9"]);
  });

  test("M8.3 daemons are killed when the parent's code ends, others are joined", () => {
    const top = "def f(n):\n    print(n)";
    expect(outcomesOf(guarded(top, "Process(target=f, args=(1,), daemon=True).start()\nprint('end')"))).toEqual([
      "finished|1,end",
      "finished|end",
      "finished|end,1",
    ]);
    expect(outcomesOf(guarded(top, "Process(target=f, args=(1,)).start()\nprint('end')"))).toEqual([
      "finished|1,end",
      "finished|end,1",
    ]);
  });

  test("M8.3 a child joins its own children and threads; a daemon may have none", () => {
    const source = guarded(
      "def g():\n    print('grandchild')\ndef f():\n    try:\n        Process(target=g).start()\n    except AssertionError as e:\n        print(e)",
      "for d in (False, True):\n    p = Process(target=f, daemon=d)\n    p.start()\n    p.join()\nprint('end')",
    );
    expect(outcomesOf(source)).toEqual(["finished|grandchild,daemonic processes are not allowed to have children,end"]);
  });

  test("M8.1 a subclass with run keeps what it stores for itself", () => {
    const source = guarded(
      "class Counter(Process):\n    def __init__(self, n):\n        super().__init__()\n        self.n = n\n    def run(self):\n        self.n += 1\n        print(self.name, self.n)",
      "p = Counter(1)\np.start()\np.join()\nprint(p.n)",
    );
    expect(outcomesOf(source)).toEqual(["finished|Counter-1 2,1"]);
  });

  test("M8.1 a message keeps identity inside; objects say themselves how they are pickled", () => {
    const source = guarded(
      `class Point:
    def __init__(self, x):
        self.x = x
        self.cache = 'big'
    def __getstate__(self):
        return {'x': self.x}
    def __setstate__(self, state):
        self.x = state['x'] + 1
class Pair:
    def __init__(self, a, b):
        self.a, self.b = a, b
    def __reduce__(self):
        return Pair, (self.b, self.a)
def f(items, point, pair, error):
    print(items[0] is items[1], point.x, hasattr(point, 'cache'), pair.a, pair.b, repr(error), type(point).__module__)`,
      "inner = [1]\np = Process(target=f, args=([inner, inner], Point(1), Pair(2, 3), KeyError('k')))\np.start()\np.join()",
    );
    expect(outcomesOf(source)).toEqual(["finished|True 2 False 3 2 KeyError('k') __mp_main__"]);
  });

  test("M8.1 what the guard hides the child does not find", () => {
    const source = guarded(
      "",
      "def f():\n    print('f')\np = Process(target=f)\np.start()\np.join()\nprint(p.exitcode)",
    );
    expect(outcomesOf(source)).toEqual(["finished|1"]);
  });

  test("M8.1 lambdas and local functions cannot be pickled", () => {
    const source = guarded(
      "def outer():\n    def inner():\n        pass\n    return inner",
      "for f in (lambda: 1, outer()):\n    try:\n        Process(target=f).start()\n    except Exception as e:\n        print(type(e).__name__, str(e).split(' at ')[0])",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|PicklingError Can't pickle <function <lambda>,PicklingError Can't pickle local object <function outer.<locals>.inner",
    ]);
  });

  test("M8.5 a process that is killed is alive until its end, a step of its own", () => {
    const source = guarded(
      "def f():\n    time.sleep(9)",
      "p = Process(target=f)\nprint(p.is_alive(), p.exitcode)\np.start()\np.terminate()\nprint(p.is_alive())\np.join()\nprint(p.is_alive(), p.exitcode, active_children())",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|False None,False,False -15 []",
      "finished|False None,True,False -15 []",
    ]);
  });

  test("M3.1 join with a time-out, on the virtual clock", () => {
    const source = guarded(
      "def f():\n    time.sleep(5)",
      "p = Process(target=f)\np.start()\np.join(2)\nprint(p.is_alive(), time.monotonic())\np.join()\nprint(p.exitcode, time.monotonic())",
    );
    expect(outcomesOf(source)).toEqual(["finished|True 2.0,0 5.0"]);
  });
});
