import { describe, expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import { guarded, outcomesOf, started } from "./testing/process-programs";

describe("multiprocessing.Manager", () => {
  test("M8.11 each call of a proxy is one step, so += is two", () => {
    const source = guarded(
      "def add(d):\n    d['n'] += 1",
      started(["add(d)", "add(d)"], "print(d['n'])", "d = Manager().dict(n=0)"),
    );
    expect(outcomesOf(source)).toEqual(["finished|1", "finished|2"]);
  });

  test("M8.11 append through a proxy loses nothing; what is read is a copy", () => {
    const source = guarded(
      "def add(items, x):\n    items.append([x])",
      started(
        ["add(items, 1)", "add(items, 2)"],
        "items[0].append(9)\nprint(sorted(list(items)), len(items))",
        "m = Manager()\nitems = m.list()",
      ),
    );
    expect(outcomesOf(source)).toEqual(["finished|[[1], [2]] 2"]);
  });

  test("M8.11 the manager is a process: it imports the main file too, and takes a number", () => {
    const source = `print('import')\n${guarded("", "m = Manager()\nprint(Process().name)")}`;
    expect(outcomesOf(source)).toEqual(["finished|import,import,Process-2"]);
  });

  test("M8.11 Namespace, Value, Queue, locks and proxies inside proxies", () => {
    const source = guarded(
      "",
      "with Manager() as m:\n    n = m.Namespace(x=1)\n    n.y = [2]\n    v = m.Value('i', 3)\n    v.value += 1\n    q = m.Queue()\n    q.put('a')\n    d = m.dict()\n    d['inner'] = m.list([1])\n    d['inner'].append(2)\n    with m.Lock():\n        print(n, v.value, q.get(), d['inner'], d.keys(), repr(d)[:10])",
    );
    expect(outcomesOf(source)).toEqual(["finished|Namespace(x=1, y=[2]) 4 a [1, 2] ['inner'] <DictProxy"]);
  });

  test("M8.11 after the with block the manager is gone", () => {
    const source = guarded(
      "",
      "with Manager() as m:\n    d = m.dict()\ntry:\n    d['x'] = 1\nexcept BrokenPipeError:\n    print('gone')",
    );
    expect(outcomesOf(source)).toEqual(["finished|gone"]);
  });

  test("M8.4 without the guard the manager's process fails, and with it Manager()", () => {
    const source = "from multiprocessing import Manager\nprint('top')\nm = Manager()\n";
    expect(outcomesOf(source)).toEqual(["exception|top,top|EOFError"]);
  });
});

describe("contexts", () => {
  test("M8.12 spawn is the only way; its processes have its name", () => {
    const source = guarded(
      "def f(q):\n    q.put(current_process().name)",
      "ctx = get_context('spawn')\nq = ctx.Queue()\np = ctx.Process(target=f, args=(q,))\np.start()\nprint(q.get(), get_start_method())\np.join()\nset_start_method('spawn')\ntry:\n    set_start_method('spawn')\nexcept RuntimeError as e:\n    print(e)\ntry:\n    get_context('x')\nexcept ValueError as e:\n    print(e)",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|SpawnProcess-1 spawn,context has already been set,cannot find context for 'x'",
    ]);
  });

  test("M8.12 fork and shared memory are refused by name", () => {
    expect(exploreProgram(guarded("", "set_start_method('fork')")).error).toMatchObject({
      kind: "unsupported",
      line: 5,
    });
    expect(exploreProgram("from multiprocessing import shared_memory\n").error).toMatchObject({
      kind: "unsupported",
      line: 1,
    });
    expect(exploreProgram("import multiprocessing.shared_memory\n").error).toMatchObject({
      kind: "unsupported",
      line: 1,
    });
  });
});
