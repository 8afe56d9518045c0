import { expect, test } from "vitest";
import { fewestChoices } from "./fewest-choices";
import { replay } from "./replay";

const crossed = `import threading
a = threading.Lock()
b = threading.Lock()
def one():
    with a:
        with b:
            print("one")
def two():
    with b:
        with a:
            print("two")
threads = [threading.Thread(target=one), threading.Thread(target=two)]
for t in threads: t.start()
for t in threads: t.join()
`;

test("CH43 the fewest choices to a deadlock take one lock each and then run into the other", () => {
  const found = fewestChoices(crossed, ({ end }) => end === "deadlock");
  expect(found).toMatchObject({ kind: "found" });
  if (found.kind !== "found") throw new Error("not found");
  expect(replay(crossed, found.witness).outcome.status).toBe("deadlock");
  // One acquire of each thread; who then waits cannot be chosen any more.
  expect(found.choices).toHaveLength(2);
});

test("CH43 a line that is printed in the middle is reached before the end", () => {
  const found = fewestChoices(crossed, ({ stdout }) => stdout.includes("two\n"));
  if (found.kind !== "found") throw new Error("not found");
  expect(replay(crossed, found.witness).outcome.stdout).toContain("two\n");
});

test("CH43 what no execution reaches is said to be out of reach, and a bad program is refused", () => {
  expect(fewestChoices(crossed, ({ stdout }) => stdout.includes("three"))).toMatchObject({ kind: "out-of-reach" });
  expect(fewestChoices(crossed, () => false, { maxStates: 3 })).toEqual({ kind: "bounded", states: 3 });
  expect(fewestChoices("print(", () => true)).toMatchObject({ kind: "refused", error: { kind: "syntax" } });
});
