import { describe, expect, test } from "vitest";
import type { ProgramProperty } from "@/core/execution/property";
import { replay } from "./replay";
import { verifyProgram } from "./verify-program";

const threads = (body: string, workers: string): string => `import threading, time
${body}
threads = [threading.Thread(target=f) for f in (${workers},)]
for t in threads: t.start()
for t in threads: t.join()
`;

const verdictOf = (source: string, property: ProgramProperty) => verifyProgram(source, property).verdict;
const racy = `${threads("n = 0\ndef add():\n    global n\n    n += 1", "add, add")}print(n)\n`;
const locked = `${threads("n = 0\nlock = threading.Lock()\ndef add():\n    global n\n    with lock:\n        n += 1", "add, add")}print(n)\n`;
const crossed = threads(
  "a, b = threading.Lock(), threading.Lock()\ndef ab():\n    with a:\n        with b: print('ab')\ndef ba():\n    with b:\n        with a: print('ba')",
  "ab, ba",
);

describe("verifyProgram: verdicts", () => {
  test("PR1 a property of all executions is verified, a broken one comes with an execution that replays", () => {
    expect(verifyProgram(locked, { never: ["deadlock", "stuck"], outputs: ["2\n"], noDataRace: true })).toMatchObject({
      verdict: "verified",
    });
    const broken = verifyProgram(racy, { outputs: ["2\n"] });
    expect(broken).toMatchObject({ verdict: "violated", violation: { part: "outputs" }, execution: { stdout: "1\n" } });
    if (broken.verdict !== "violated") return;
    expect(replay(racy, broken.execution.witness).outcome).toMatchObject({ status: "finished", stdout: "1\n" });
  });

  test("PR1 a bounded search does not verify", () => {
    expect(verifyProgram(locked, { never: ["deadlock"] }, { maxStates: 3 })).toMatchObject({
      verdict: "holds-within-bound",
      reason: { kind: "limit" },
    });
  });

  test("PR1 what cannot run, and a region that is not there, is refused", () => {
    expect(verifyProgram("def f(:\n", { never: ["stuck"] })).toMatchObject({
      verdict: "refused",
      error: { kind: "syntax", line: 1 },
    });
    expect(verifyProgram(racy, { inside: [{ region: "r", most: 1 }] })).toMatchObject({ verdict: "refused" });
  });

  test("PR1 a deadlock names who waits for what", () => {
    expect(verifyProgram(crossed, { never: ["deadlock"] })).toMatchObject({
      verdict: "violated",
      violation: { part: "never" },
      execution: { status: "deadlock", preemptions: 1 },
    });
    expect(verdictOf(crossed, { never: ["stuck", "exception", "endless"] })).toBe("verified");
  });

  test("PR1 stuck, exception and endless are forbidden each by name", () => {
    const lost = threads("e = threading.Event()\ndef wait(): e.wait()", "wait");
    expect(verdictOf(lost, { never: ["stuck"] })).toBe("violated");
    expect(verdictOf(lost, { never: ["deadlock"] })).toBe("verified");
    expect(verdictOf("raise ValueError('x')\n", { never: ["exception"] })).toBe("violated");
    const forever = threads(
      "done = False\ndef spin():\n    global done\n    while not done: done = False",
      "spin, spin",
    );
    expect(verifyProgram(forever, { never: ["endless"] })).toMatchObject({ execution: { status: "endless" } });
  });
});

describe("verifyProgram: output", () => {
  test("PR2 a condition on the output speaks of every outcome, deadlocks included", () => {
    expect(verifyProgram(crossed, { output: { contains: ["ab"] } })).toMatchObject({
      verdict: "violated",
      execution: { status: "deadlock", stdout: "" },
    });
    expect(verdictOf(crossed, { output: { excludes: ["abc"], mostLines: 2 } })).toBe("verified");
  });

  test("PR2 an output that nothing can mend is a violation at once, shown with what follows", () => {
    const source = threads("def a(): print('a')\ndef b(): print('b')", "a, b");
    expect(verifyProgram(source, { outputs: ["a\nb\n"] })).toMatchObject({
      verdict: "violated",
      execution: { status: "finished", stdout: "b\na\n" },
    });
    expect(verdictOf(source, { output: { lines: ["b", "a"] } })).toBe("verified");
    expect(verdictOf(source, { output: { firstLine: "a" } })).toBe("violated");
  });

  test("PR3 a property that does not look at the output does not pay for its orders", () => {
    const source = threads("def say(): print(threading.current_thread().name)", Array(5).fill("say").join(", "));
    const blind = verifyProgram(source, { never: ["deadlock"] });
    const counting = verifyProgram(source, { output: { fewestLines: 5, mostLines: 5 } });
    const seeing = verifyProgram(source, { output: { contains: ["no such name"], mostLines: 9 }, never: ["stuck"] });
    expect([blind.verdict, counting.verdict, seeing.verdict]).toEqual(["verified", "verified", "violated"]);
    const orders = verifyProgram(source, { output: { excludes: ["Thread-9"] } });
    expect(blind.states).toBeLessThan(70);
    expect(counting.states).toBe(blind.states);
    expect(orders.states).toBe(blind.states);
  });
});

describe("verifyProgram: tasks and time", () => {
  const room = (permits: number) =>
    threads(
      `sem = threading.Semaphore(${permits})\ndef work():\n    with sem:\n        # region room\n        time.sleep(1)\n        # end`,
      "work, work, work",
    );

  test("PR5 never more tasks inside a region than the semaphore lets in, waiting ones included", () => {
    expect(verdictOf(room(2), { inside: [{ region: "room", most: 2 }] })).toBe("verified");
    expect(verifyProgram(room(3), { inside: [{ region: "room", most: 2 }] })).toMatchObject({
      verdict: "violated",
      violation: { part: "inside" },
    });
  });

  test("PR5 a region in which nothing is shared can be crowded too, also by its lines", () => {
    const source = threads("def work():\n    x = 1\n    y = x + 1", "work, work");
    expect(verdictOf(source, { inside: [{ lines: [3, 4], most: 1 }] })).toBe("violated");
    expect(verdictOf(source, { inside: [{ lines: [3, 4], most: 2 }] })).toBe("verified");
  });

  test("PR5 a region that begins with a shared variable keeps its race", () => {
    const source = threads("n = 0\ndef work():\n    global n\n    n += 1", "work, work");
    const asked = { inside: [{ lines: [5, 5] as [number, number], most: 2 }] };
    expect(verdictOf(source, asked)).toBe("verified");
    expect(verifyProgram(source, { ...asked, noDataRace: true })).toMatchObject({ violation: { part: "noDataRace" } });
  });

  test("PR5 tasks of asyncio count one by one", () => {
    const source = `import asyncio
async def work(sem):
    async with sem:
        # region room
        await asyncio.sleep(1)
        # end
async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(work(sem) for _ in range(4)))
asyncio.run(main())
`;
    expect(verdictOf(source, { inside: [{ region: "room", most: 2 }] })).toBe("verified");
    expect(verdictOf(source, { inside: [{ region: "room", most: 1 }] })).toBe("violated");
    expect(verdictOf(source, { mostVirtualSeconds: 2 })).toBe("verified");
    expect(verdictOf(source, { mostVirtualSeconds: 1 })).toBe("violated");
  });

  test("PR6 tasks started, and tasks running at once", () => {
    expect(verdictOf(room(1), { fewestTasks: 3, mostRunning: 3 })).toBe("verified");
    expect(verdictOf(room(1), { fewestTasks: 4 })).toBe("violated");
    expect(verdictOf(room(1), { mostRunning: 2 })).toBe("violated");
    const inTurn =
      "import threading\nfor _ in range(3):\n    t = threading.Thread(target=print)\n    t.start()\n    t.join()\n";
    expect(verdictOf(inTurn, { mostRunning: 1, fewestTasks: 3 })).toBe("verified");
  });

  test("PR7 an exception that leaves a worker is found even if it needs one order", () => {
    const source = threads(
      "items = [1]\ndef take():\n    if items: items.pop()\ndef also():\n    if items: items.pop()",
      "take, also",
    );
    expect(verifyProgram(source, { noWorkerException: true })).toMatchObject({
      verdict: "violated",
      violation: { part: "noWorkerException", message: expect.stringContaining("IndexError: pop from empty list") },
    });
    expect(verdictOf(source, { never: ["exception"] })).toBe("verified");
  });

  test("PR8 no data race: a lock orders the accesses, a missing one does not", () => {
    expect(verifyProgram(racy, { noDataRace: true })).toMatchObject({
      verdict: "violated",
      violation: { part: "noDataRace", message: expect.stringMatching(/data race on n: line 5 .* and line 5/) },
      execution: { status: "finished" },
    });
    expect(verdictOf(locked, { noDataRace: true })).toBe("verified");
  });
});
