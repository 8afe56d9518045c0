import { describe, expect, test } from "vitest";
import { exploreProgram } from "./explore-program";
import { isOutputPossible } from "./output-possible";
import { verifyProgram } from "./verify-program";

/** Two threads that run `f`, then the counter. */
const counting = (body: string, before = "") => `import threading, time
n = 0
${before}
def f():
    global n
${body.replace(/^/gm, "    ")}
ts = [threading.Thread(target=f) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
`;

const outputsOf = (source: string, memory: "gil" | "any", clock: "ideal" | "any" = "ideal") =>
  exploreProgram(source, { memory, clock }).outcomes.map((o) => o.stdout.trim());

describe("memory gil", () => {
  const loop = counting("for _ in range(2):\n    n += 1");
  const called = counting("n = one(n)", "def one(v): return v + 1");

  test("M9.2 in a straight line nothing comes between read and write, under either clock", () => {
    for (const clock of ["ideal", "any"] as const) {
      expect(outputsOf(counting("n += 1"), "gil", clock)).toEqual(["2"]);
      expect(outputsOf(counting("n += 1"), "any", clock)).toEqual(["1", "2"]);
    }
  });

  test("M9.2 nor in a loop, whose switches are at its backward jumps", () => {
    expect(outputsOf(loop, "gil")).toEqual(["4"]);
    expect(outputsOf(loop, "any")).toEqual(["2", "3", "4"]);
  });

  test("M9.2 a function of the program, a sleep or a lock between them is a switch", () => {
    expect(outputsOf(called, "gil")).toEqual(["1", "2"]);
    expect(outputsOf(counting("v = n\ntime.sleep(0)\nn = v + 1"), "gil")).toEqual(["1", "2"]);
    expect(outputsOf(counting("v = n\nwith lock: pass\nn = v + 1", "lock = threading.Lock()"), "gil")).toEqual([
      "1",
      "2",
    ]);
  });

  test("M9.2 operations that are eager under memory any are switches here", () => {
    const around = (operation: string, before = "") =>
      outputsOf(counting(`v = n\n${operation}\nn = v + 1`, before), "gil");
    expect(around("event.set()", "event = threading.Event()")).toEqual(["1", "2"]);
    expect(around("time.monotonic()")).toEqual(["1", "2"]);
    expect(outputsOf(counting("with lock: v = n\nn = v + 1", "lock = threading.Lock()"), "gil")).toEqual(["1", "2"]);
    const resumed = `import threading
x = 0
def one(): pass
def two():
    global x
    x = 1
ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts: t.start()
ts[0].join()
print(x)
`;
    expect(outputsOf(resumed, "gil")).toEqual(["0", "1"]);
    for (const source of [called, resumed, counting("with lock: v = n\nn = v + 1", "lock = threading.Lock()")])
      expect(exploreProgram(source, { memory: "gil", points: "all" }).outcomes.map((o) => o.stdout.trim())).toEqual(
        outputsOf(source, "gil"),
      );
  });

  test("M9.2 isPossible and verify ask under the same memory", () => {
    expect(isOutputPossible(loop, "3\n", { memory: "gil" }).kind).toBe("impossible");
    expect(isOutputPossible(loop, "3\n", { memory: "any" }).kind).toBe("possible");
    expect(verifyProgram(loop, { outputs: ["4\n"] }, { memory: "gil" }).verdict).toBe("verified");
    expect(verifyProgram(called, { outputs: ["2\n"] }, { memory: "gil" }).verdict).toBe("violated");
  });
});
