import { expect, test } from "vitest";
import type { StateMap } from "@/core/execution/state-map";
import { exploreProgram } from "@/engine/explore-program";
import { mapStates } from "@/engine/map-states";
import { layOutMap, nodeSize, pathThrough } from "./map-layout";
import { edgesOfWitness, nodeTowards } from "./map-way";

const race = `import threading
n = 0
def add():
    global n
    n += 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(n)
`;

function mapOf(source: string) {
  const map: StateMap = mapStates(source, 150);
  if (map.kind !== "map") throw new Error(map.reason.message);
  return map;
}

test("PG11 no two states of a map stand on each other, and all lie in the picture, in both directions", async () => {
  const map = mapOf(race);
  for (const direction of ["down", "right"] as const) {
    const { width, height, nodes, edges } = await layOutMap(map, direction);
    nodes.forEach((a, i) => {
      expect(a.x > 0 && a.x < width && a.y > 0 && a.y < height).toBe(true);
      for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(nodeSize);
    });
    expect(edges.every((path) => /^M[\d. QLC-]+$/.test(path))).toBe(true);
  }
});

test("PG11 the way of a witness leads from the first state to its end", () => {
  const map = mapOf(race);
  for (const { witness, stdout } of exploreProgram(race).outcomes) {
    const way = edgesOfWitness(map.edges, witness);
    expect(map.edges[way[0]].from).toBe(0);
    expect(map.nodes[map.edges[way.at(-1) ?? 0].to].end?.stdout).toBe(stdout);
  }
  expect(edgesOfWitness(map.edges, "nonsense")).toEqual([]);
  expect(edgesOfWitness(map.edges, "w1.7")).toEqual([]);
});

test("PG11 arrow keys go to the nearest state on their side", () => {
  const nodes = [
    { x: 0, y: 0 },
    { x: 10, y: 50 },
    { x: 60, y: 50 },
    { x: 0, y: 100 },
  ];
  const none = new Set<number>();
  expect(nodeTowards(nodes, none, 0, "ArrowDown")).toBe(1);
  expect(nodeTowards(nodes, none, 1, "ArrowRight")).toBe(2);
  expect(nodeTowards(nodes, none, 1, "ArrowUp")).toBe(0);
  expect(nodeTowards(nodes, none, 0, "ArrowUp")).toBeNull();
  expect(nodeTowards(nodes, none, 0, "Enter")).toBeNull();
  // A neighbour before all others.
  expect(nodeTowards(nodes, new Set([2]), 0, "ArrowDown")).toBe(2);
});

test("a path goes through its first and last point", () => {
  expect(pathThrough([])).toBe("");
  expect(
    pathThrough([
      { x: 0, y: 0 },
      { x: 5, y: 5 },
    ]),
  ).toBe("M0 0L5 5");
  expect(
    pathThrough([
      { x: 0, y: 0 },
      { x: 5, y: 5 },
      { x: 9, y: 5.55 },
    ]),
  ).toBe("M0 0Q5 5 9 5.6");
});
