import { expect, test } from "vitest";
import { parting } from "@/core/execution/parting";
import { exploreProgram } from "./explore-program";
import { replay } from "./replay";

const source = `import threading
counter = 0
def add():
    global counter
    counter += 1
a = threading.Thread(target=add)
b = threading.Thread(target=add)
a.start()
b.start()
a.join()
b.join()
print(counter)
`;
const traces = exploreProgram(source).outcomes.map(({ witness }) => replay(source, witness));

test("RP12 two outcomes part at the first step in which they differ", () => {
  const [lost, kept] = traces;
  if (!lost || !kept) throw new Error("the program has two outcomes");
  const { common, steps } = parting(lost, kept);
  expect(lost.states.slice(0, common).map(({ step }) => step?.kind)).toEqual(
    kept.states.slice(0, common).map(({ step }) => step?.kind),
  );
  expect(steps).toMatchObject([
    { task: 2, kind: "read" },
    { task: 1, kind: "write" },
  ]);
  expect(parting(kept, lost)).toEqual({ common, steps: [steps[1], steps[0]] });
});

test("RP12 an execution does not part from itself, nor from its own beginning", () => {
  const [one] = traces;
  if (!one) throw new Error("the program has outcomes");
  expect(parting(one, one).steps).toEqual([null, null]);
  const beginning = { ...one, states: one.states.slice(0, 3) };
  expect(parting(one, beginning)).toMatchObject({ common: 3, steps: [{}, null] });
});
