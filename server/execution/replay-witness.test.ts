import { expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import { replayWitness } from "./replay-witness";

const program = `import threading

counter = 0

def add():
    global counter
    counter += 1

threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
`;

test("every witness of an exploration replays to its outcome, in a thread of its own", async () => {
  const { outcomes, complete } = exploreProgram(program, { fileName: "program.py" });
  expect(complete).toBe(true);
  expect(outcomes.map((outcome) => outcome.stdout).sort()).toEqual(["1\n", "2\n"]);
  const traces = await Promise.all(outcomes.map(({ witness }) => replayWitness(program, witness)));
  expect(traces.map((trace) => trace.outcome.stdout)).toEqual(outcomes.map((outcome) => outcome.stdout));
  expect(traces.every((trace) => trace.states.length > 5)).toBe(true);
});

test("a witness of another program is refused, and the next replay works", async () => {
  const [{ witness }] = exploreProgram(program, { fileName: "program.py" }).outcomes;
  await expect(replayWitness("print(", witness)).rejects.toThrow();
  await expect(replayWitness(program, "not a witness")).rejects.toThrow();
  expect((await replayWitness(program, witness)).witness).toBe(witness);
});
