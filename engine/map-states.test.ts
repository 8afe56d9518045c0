import { describe, expect, test } from "vitest";
import type { StateMap } from "@/core/execution/state-map";
import { exploreProgram } from "./explore-program";
import { mapStates } from "./map-states";
import { replay } from "./replay";

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
const crossed = `import threading
a, b = threading.Lock(), threading.Lock()
def one():
    with a:
        with b:
            pass
def two():
    with b:
        with a:
            pass
for f in (one, two):
    threading.Thread(target=f).start()
`;
const spinning = `import threading
stop = False
def spin():
    while not stop:
        pass
def never():
    global stop
    stop = True
threading.Thread(target=spin).start()
print(stop)
`;

function drawn(map: StateMap) {
  if (map.kind !== "map") throw new Error(map.reason.message);
  return map;
}

describe("EN6 the map of all states", () => {
  test("has the states of the exploration, and its ends are the outcomes", () => {
    for (const source of [lostUpdate, crossed, spinning]) {
      const { states, outcomes } = exploreProgram(source);
      const { nodes } = drawn(mapStates(source, 150));
      expect(nodes).toHaveLength(states);
      const ends = new Set(nodes.flatMap(({ end }) => (end ? [`${end.status} ${end.stdout}`] : [])));
      expect(ends).toEqual(new Set(outcomes.map(({ status, stdout }) => `${status} ${stdout}`)));
    }
  });

  test("an edge names the task and what it does, with its line", () => {
    const { edges } = drawn(mapStates(lostUpdate, 150));
    const reads = edges.filter(({ operations }) => operations[0]?.kind === "read");
    expect(reads.length).toBeGreaterThan(0);
    expect(reads[0]).toMatchObject({ task: "Thread-1 (add)", choice: "1", operations: [{ line: 5, place: "n" }] });
  });

  test("a node's witness passes through it, at the place of the trace that is named", () => {
    const { nodes, edges } = drawn(mapStates(lostUpdate, 150));
    nodes.forEach(({ end, witness, traceIndex }, node) => {
      const trace = replay(lostUpdate, witness);
      expect(traceIndex).toBeLessThan(trace.states.length);
      if (end !== null) {
        expect(traceIndex).toBe(trace.states.length - 1);
        expect(trace.outcome).toMatchObject(end);
      }
      // What comes next in the trace is one of the choices of the node.
      const next = trace.states[traceIndex + 1]?.step;
      const offered = edges.filter(({ from }) => from === node).map(({ operations }) => operations[0]);
      if (next) expect(offered).toContainEqual({ ...next, preemption: undefined, after: undefined });
    });
  });

  test("where a loop never ends the execution is endless", () => {
    const { nodes } = drawn(mapStates(spinning, 150));
    expect(nodes.some(({ end }) => end?.status === "endless")).toBe(true);
  });

  test("more states than asked for, and a program that is none, are not drawn, with the reason", () => {
    expect(mapStates(lostUpdate, 3)).toMatchObject({ kind: "not-drawn", reason: { kind: "limit" } });
    expect(mapStates("if True\n", 150)).toMatchObject({ kind: "not-drawn", reason: { kind: "syntax", line: 1 } });
  });
});
