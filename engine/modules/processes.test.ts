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
});
