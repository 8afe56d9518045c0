import { describe, expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import { guarded, outcomesOf } from "./testing/process-programs";

const square = "def f(x):\n    return x * x";
const futures = "from concurrent.futures import *";

describe("multiprocessing.Pool", () => {
  test("M8.9 map gives results in order, whoever computes them", () => {
    const source = guarded(
      square,
      "with Pool(2) as pool:\n    print(pool.map(f, range(5)), pool.starmap(pow, [(2, 3), (3, 2)]), pool.apply(f, (7,)))",
    );
    expect(outcomesOf(source)).toEqual(["finished|[0, 1, 4, 9, 16] [8, 9] 49"]);
  });

  test("M8.9 jobs begin in order; what they print merges in any way", () => {
    const source = guarded(
      "def f(x):\n    print(x)\n    return -x",
      "with Pool(2) as pool:\n    print(pool.map(f, [1, 2, 3], chunksize=1))",
    );
    // 3 is begun when 1 or 2 has been printed and its worker is back; the first two in any order.
    expect(outcomesOf(source)).toEqual([
      "finished|1,2,3,[-1, -2, -3]",
      "finished|1,3,2,[-1, -2, -3]",
      "finished|2,1,3,[-1, -2, -3]",
      "finished|2,3,1,[-1, -2, -3]",
    ]);
  });

  test("M8.9 a chunk is done by one worker, one after the other", () => {
    const source = guarded(
      "def f(x):\n    print(x)",
      "with Pool(2) as pool:\n    pool.map(f, [1, 2, 3, 4], chunksize=2)",
    );
    const found = outcomesOf(source);
    expect(found).toHaveLength(6);
    for (const o of found) expect(o.indexOf("1") < o.indexOf("2") && o.indexOf("3") < o.indexOf("4")).toBe(true);
  });

  test("M8.9 imap keeps the order, imap_unordered that of completion", () => {
    const main = (name: string) => `with Pool(2) as pool:\n    print(list(pool.${name}(f, [1, 2])))`;
    expect(outcomesOf(guarded(square, main("imap")))).toEqual(["finished|[1, 4]"]);
    expect(outcomesOf(guarded(square, main("imap_unordered")))).toEqual(["finished|[1, 4]", "finished|[4, 1]"]);
  });

  test("M8.9 each worker has globals of its own", () => {
    const source = guarded(
      "n = 0\ndef f(x):\n    global n\n    n += 1\n    return n",
      "with Pool(2) as pool:\n    print(sum(pool.map(f, range(3), chunksize=1)))\nprint(n)",
    );
    // All three by one worker, or two by one and one by the other.
    expect(outcomesOf(source)).toEqual(["finished|4,0", "finished|6,0"]);
  });

  test("M8.9 an exception travels with its type; map raises the first that arrives", () => {
    const source = guarded(
      "class Odd(Exception):\n    pass\ndef f(x):\n    if x % 2:\n        raise Odd(x)\n    return x",
      "with Pool(2) as pool:\n    try:\n        pool.map(f, [1, 2, 3], chunksize=1)\n    except Odd as e:\n        print(repr(e))",
    );
    expect(outcomesOf(source)).toEqual(["finished|Odd(1)", "finished|Odd(3)"]);
  });

  test("M8.9 callbacks run in a thread of the parent, before get returns", () => {
    const source = guarded(
      square,
      "pool = Pool(1)\nr = pool.apply_async(f, (3,), callback=lambda v: print('got', v))\nprint(r.get())\npool.close()\npool.join()",
    );
    expect(outcomesOf(source)).toEqual(["finished|got 9,9"]);
  });

  test("M8.9 leaving the with block kills what still runs", () => {
    const source = guarded(
      "def f():\n    print('ran')",
      "with Pool(1) as pool:\n    pool.apply_async(f)\nprint('left')",
    );
    expect(outcomesOf(source)).toEqual(["finished|left", "finished|ran,left"]);
  });

  test("M8.9 close and join wait for all jobs; afterwards the pool takes none", () => {
    const source = guarded(
      "def f(x):\n    print(x)",
      "pool = Pool(1)\nfor x in (1, 2): pool.apply_async(f, (x,))\npool.close()\npool.join()\ntry:\n    pool.map(f, [1])\nexcept ValueError as e:\n    print(e)",
    );
    expect(outcomesOf(source)).toEqual(["finished|1,2,Pool not running"]);
  });

  test("M8.9 the initializer runs in each worker", () => {
    const source = guarded(
      "def begin(v):\n    global base\n    base = v\ndef f(x):\n    return base + x",
      "with Pool(2, initializer=begin, initargs=(10,)) as pool:\n    print(pool.map(f, [1, 2]))",
    );
    expect(outcomesOf(source)).toEqual(["finished|[11, 12]"]);
  });

  test("M8.9 what cannot be pickled fails where the result is asked for", () => {
    const source = guarded(
      "def f(x):\n    return lambda: x",
      "with Pool(1) as pool:\n    for call in (lambda: pool.map(lambda x: x, [1]), lambda: pool.apply(f, (1,))):\n        try:\n            call()\n        except Exception as e:\n            print(type(e).__name__)\nq = Queue()",
    );
    expect(outcomesOf(source)).toEqual(["finished|PicklingError,MaybeEncodingError"]);
  });

  test("M8.4 without the guard a pool starts workers for ever", () => {
    const source =
      "from multiprocessing import Pool\ndef f(x):\n    return x\npool = Pool(2)\nprint(pool.map(f, [1]))\n";
    expect(outcomesOf(source)).toEqual(["endless|"]);
  });

  test("M8.9 ThreadPool is a pool of threads, which share memory", () => {
    const source = guarded(
      "from multiprocessing.pool import ThreadPool\nseen = []\ndef f(x):\n    seen.append(x)\n    return x",
      "with ThreadPool(2) as pool:\n    print(pool.map(f, [1, 2]), seen)",
    );
    expect(outcomesOf(source)).toEqual(["finished|[1, 2] [1, 2]", "finished|[1, 2] [2, 1]"]);
  });
});

describe("ProcessPoolExecutor", () => {
  test("M8.10 submit, map, results and exceptions", () => {
    const source = guarded(
      `${futures}\ndef f(x):\n    return 10 // x`,
      "with ProcessPoolExecutor(2) as pool:\n    a, b = pool.submit(f, 5), pool.submit(f, 0)\n    print(a.result())\n    try:\n        b.result()\n    except ZeroDivisionError as e:\n        print(e)\n    print(list(pool.map(f, [1, 2], chunksize=2)))",
    );
    expect(outcomesOf(source)).toEqual(["finished|2,division by zero,[10, 5]"]);
  });

  test("M8.10 as_completed in the order of completion", () => {
    const source = guarded(
      `${futures}\n${square}`,
      "with ProcessPoolExecutor(2) as pool:\n    fs = [pool.submit(f, x) for x in (1, 2)]\n    print([x.result() for x in as_completed(fs)])",
    );
    expect(outcomesOf(source)).toEqual(["finished|[1, 4]", "finished|[4, 1]"]);
  });

  test("M8.10 a worker that dies breaks the pool", () => {
    const source = guarded(
      `${futures}\nfrom concurrent.futures.process import BrokenProcessPool\ndef f(x):\n    os._exit(1)`,
      "with ProcessPoolExecutor(1) as pool:\n    for _ in range(2):\n        try:\n            pool.submit(f, 1).result()\n        except BrokenProcessPool as e:\n            print(e)",
    );
    expect(outcomesOf(source)).toEqual([
      "finished|A process in the process pool was terminated abruptly while the future was running or pending.,A child process terminated abruptly, the process pool is not usable anymore",
    ]);
  });

  test("M8.10 without the guard the pool is broken", () => {
    const source =
      "from concurrent.futures import ProcessPoolExecutor\ndef f(x):\n    return x\nwith ProcessPoolExecutor(1) as pool:\n    print(pool.submit(f, 1).result())\n";
    expect(exploreProgram(source).outcomes.map((o) => o.exception)).toEqual([
      "BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.",
    ]);
  });

  test("M8.10 asyncio hands work to processes", () => {
    const source = guarded(
      `import asyncio\n${futures}\n${square}\nasync def main():\n    loop = asyncio.get_running_loop()\n    with ProcessPoolExecutor(2) as pool:\n        print(await asyncio.gather(*[loop.run_in_executor(pool, f, x) for x in (2, 3)]))`,
      "asyncio.run(main())",
    );
    expect(outcomesOf(source)).toEqual(["finished|[4, 9]"]);
  });

  test("M8.10 initializer and done-callbacks", () => {
    const source = guarded(
      `${futures}\ndef begin():\n    print('begin')\n${square}`,
      "with ProcessPoolExecutor(1, initializer=begin) as pool:\n    pool.submit(f, 3).add_done_callback(lambda x: print(x.result()))\nprint('end')",
    );
    expect(outcomesOf(source)).toEqual(["finished|begin,9,end"]);
  });
});
