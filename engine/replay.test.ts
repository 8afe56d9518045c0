import { describe, expect, test } from "vitest";
import { exploreProgram } from "./explore-program";
import { ReplayError, replay } from "./replay";

const lostUpdate = `import threading
n = 0
def add():
    global n
    n += 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(n)
`;

describe("replay", () => {
  test("every witness leads to its outcome, every time", () => {
    for (const outcome of exploreProgram(lostUpdate).outcomes) {
      const first = replay(lostUpdate, outcome.witness);
      expect(first.outcome).toMatchObject({ status: outcome.status, stdout: outcome.stdout });
      expect(replay(lostUpdate, outcome.witness)).toEqual(first);
    }
  });

  test("a trace tells who read and wrote what, in which line, and where the switch was", () => {
    const [lost] = exploreProgram(lostUpdate).outcomes;
    const trace = replay(lostUpdate, lost?.witness ?? "");
    const steps = trace.states.flatMap((s) => (s.step?.place === "n" ? [s.step] : []));
    expect(steps.map((s) => [s.kind, s.line, s.value])).toEqual([
      ["read", 5, "0"],
      ["read", 5, "0"],
      ["write", 5, "1"],
      ["write", 5, "1"],
    ]);
    expect(steps.filter((s) => s.preemption)).toHaveLength(1);
    expect(trace.states.at(-1)).toMatchObject({ stdout: "1\n" });
    expect(trace.states.at(-1)?.shared).toContainEqual({ name: "n", value: "1" });
  });

  test("waiting and holding are shown by the names of the program", () => {
    const source = "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n";
    const [outcome] = exploreProgram(source).outcomes;
    const last = replay(source, outcome?.witness ?? "").states.at(-1);
    expect(last?.tasks[0]).toMatchObject({ status: "blocked", awaits: "lock", holds: ["lock"], line: 4 });
  });

  test("a witness of another program is refused in words", () => {
    expect(() => replay("print(1)\n", "w1.3")).toThrow(ReplayError);
    expect(() => replay("print(1)\n", "nonsense")).toThrow(ReplayError);
  });
});
