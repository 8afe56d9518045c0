import { describe, expect, test } from "vitest";
import { exploreProgram } from "./explore-program";

const outcomesOf = (source: string) =>
  exploreProgram(source)
    .outcomes.map((o) => `${o.status}|${o.stdout}`)
    .sort();

const threads = (body: string, workers: string[]) => `
import threading
${body}
threads = [threading.Thread(target=f) for f in (${workers.join(", ")},)]
for t in threads:
    t.start()
for t in threads:
    t.join()
`;

describe("exploreProgram", () => {
  test("M1 finds the lost update of two increments, with the race and exact chances", () => {
    const source = `${threads("n = 0\ndef add():\n    global n\n    n += 1", ["add", "add"])}print(n)\n`;
    const result = exploreProgram(source);
    expect(result.complete).toBe(true);
    expect(result.outcomes.map((o) => o.stdout)).toEqual(["1\n", "2\n"]);
    expect(result.outcomes.reduce((sum, o) => sum + (o.chance ?? 0), 0)).toBeCloseTo(1, 12);
    expect(result.races).toEqual([{ place: "n", lines: [6, 6], tasks: ["Thread-1 (add)", "Thread-2 (add)"] }]);
  });

  test("M2 a lock makes the increment one outcome and leaves no race", () => {
    const body = "n = 0\nlock = threading.Lock()\ndef add():\n    global n\n    with lock:\n        n += 1";
    const result = exploreProgram(`${threads(body, ["add", "add", "add"])}print(n)\n`);
    expect(result.outcomes.map((o) => o.stdout)).toEqual(["3\n"]);
    expect(result.races).toEqual([]);
  });

  test("M6 names who holds and who waits in a deadlock", () => {
    const body = `a = threading.Lock()
b = threading.Lock()
def left():
    with a:
        with b:
            pass
def right():
    with b:
        with a:
            pass`;
    const result = exploreProgram(threads(body, ["left", "right"]));
    expect(result.outcomes.map((o) => o.status)).toEqual(["finished", "deadlock"]);
    const blocked = result.outcomes[1]?.blocked.filter((x) => x.task !== "MainThread");
    expect(blocked).toEqual([
      { task: "Thread-1 (left)", line: 7, holds: ["a"], awaits: "b", heldBy: "Thread-2 (right)" },
      { task: "Thread-2 (right)", line: 11, holds: ["b"], awaits: "a", heldBy: "Thread-1 (left)" },
    ]);
  });

  test("M6 a waiter that nobody will ever let go is stuck, not a deadlock", () => {
    expect(outcomesOf("import threading\nthreading.Event().wait()\n")).toEqual(["stuck|"]);
  });

  test("M6 a loop that only waits for a flag that is never set is endless", () => {
    const body =
      "flag = False\ndef spin():\n    while not flag:\n        pass\ndef idle():\n    global flag\n    flag = False";
    expect(exploreProgram(threads(body, ["spin", "idle"])).outcomes.map((o) => o.status)).toEqual(["endless"]);
  });

  test("M3 time passes only while everybody waits", () => {
    const source =
      "import time, threading\nt = threading.Thread(target=time.sleep, args=(2,))\nt.start()\ntime.sleep(0.5)\nt.join()\nprint(time.monotonic())\n";
    const [outcome] = exploreProgram(source).outcomes;
    expect(outcome).toMatchObject({ stdout: "2.0\n", virtualSeconds: 2 });
  });

  test("M4 a daemon stops wherever it is when the process ends", () => {
    const source =
      "import threading\ndef work():\n    print('a')\n    print('b')\nthreading.Thread(target=work, daemon=True).start()\n";
    expect(outcomesOf(source)).toEqual(["finished|", "finished|a\n", "finished|a\nb\n"]);
  });

  test("M5 an exception ends only its worker; in the main thread it is the outcome", () => {
    const worker =
      "import threading\ndef fail():\n    raise ValueError('x')\nt = threading.Thread(target=fail)\nt.start()\nt.join()\nprint('on')\n";
    expect(outcomesOf(worker)).toEqual(["finished|on\n"]);
    expect(exploreProgram("print(1)\n{}['k']\n").outcomes).toMatchObject([
      { status: "exception", stdout: "1\n", exception: "KeyError: 'k'" },
    ]);
  });

  test("M7 asyncio has one outcome, in the order of the real loop", () => {
    const source = `import asyncio
async def say(name, delay):
    await asyncio.sleep(delay)
    print(name)
async def main():
    await asyncio.gather(say('slow', 2), say('fast', 1), say('also fast', 1))
asyncio.run(main())
`;
    expect(exploreProgram(source).outcomes).toMatchObject([{ stdout: "fast\nalso fast\nslow\n", virtualSeconds: 2 }]);
  });

  test("M10 a bounded exploration says that it is bounded and names the limit", () => {
    const body = "n = 0\ndef add():\n    global n\n    for _ in range(5):\n        n += 1";
    const result = exploreProgram(threads(body, ["add", "add"]), { maxStates: 50 });
    expect(result.complete).toBe(false);
    expect(result.error).toMatchObject({ kind: "limit" });
  });

  test("what is not Python or not offered is refused with its place", () => {
    expect(exploreProgram("def f(:\n    pass\n").error).toMatchObject({ kind: "syntax", line: 1, column: 6 });
    expect(exploreProgram("x = 1\nimport socket\n").error).toMatchObject({ kind: "unsupported", line: 2 });
  });

  test("a memory bomb ends by a named limit and the next program runs normally", () => {
    expect(exploreProgram("x = 'a' * 10**11\n").error).toMatchObject({ kind: "limit" });
    expect(outcomesOf("print('fine')\n")).toEqual(["finished|fine\n"]);
  });
});
