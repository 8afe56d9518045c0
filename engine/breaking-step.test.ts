import { expect, test } from "vitest";
import { breakingStep } from "@/core/execution/breaking-step";
import { replay } from "./replay";
import { verifyProgram } from "./verify-program";

const race = `import threading
n = 0
def add():
    global n
    n += 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print("done")
`;

test("CH46 a repair that is only a data race is shown from the step in which both are at the value", () => {
  const verdict = verifyProgram(race, { noDataRace: true });
  if (verdict.verdict !== "violated") throw new Error(verdict.verdict);
  const { witness, breaksAt } = verdict.execution;
  const trace = replay(race, witness);
  const step = breakingStep({ ...trace, critical: null }, breaksAt);
  expect(step).toBeGreaterThan(0);
  expect(step).toBeLessThan(trace.states.length);
  expect(trace.states[step].step).toMatchObject({ place: "n", line: 5 });
  expect(breakingStep({ ...trace, critical: { step: 3, without: trace.outcome } }, breaksAt)).toBe(3);
  expect(breakingStep({ ...trace, critical: null, stepOfChoice: undefined }, breaksAt)).toBe(0);
});
