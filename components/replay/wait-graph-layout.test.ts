import { expect, test } from "vitest";
import type { TraceTask } from "@/core/execution/trace";
import { waitGraph } from "@/core/execution/wait-graph";
import { layOut, nodeHeight, nodeWidth } from "./wait-graph-layout";

const blocked = (id: number, awaits: string, waitsFor: number[]): TraceTask => ({
  id,
  kind: "thread",
  name: `Thread-${id}`,
  status: "blocked",
  line: 1,
  awaits,
  waitsFor,
  holds: [],
  locals: [],
});

const circle = (count: number) => Array.from({ length: count }, (_, i) => blocked(i, `lock ${i}`, [(i + 1) % count]));

/** A circle of `count`, with three outside of it. */
const withOthers = (count: number) => [
  ...circle(count),
  ...[0, 1, 2].map((i) => blocked(count + i, "join of Thread-0", [0])),
];
const withoutCircle = (count: number) => Array.from({ length: count }, (_, i) => blocked(i, `event ${i % 3}`, []));

const counts = [1, 2, 3, 4, 5, 6, 7, 8];

test.each([
  ...counts.map((count) => [`a circle of ${count}`, circle(count)] as const),
  ...counts.map((count) => [`a circle of ${count} with others`, withOthers(count)] as const),
  ...counts.map((count) => [`${count} in vain`, withoutCircle(count)] as const),
])("RP9 no two nodes stand on each other, and all stand inside: %s", (_, tasks) => {
  const { nodes, width, height } = layOut(waitGraph(tasks));
  for (const [at, a] of nodes.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(nodeWidth / 2);
    expect(a.x).toBeLessThanOrEqual(width - nodeWidth / 2);
    expect(a.y).toBeGreaterThanOrEqual(nodeHeight / 2);
    expect(a.y).toBeLessThanOrEqual(height - nodeHeight / 2);
    for (const b of nodes.slice(at + 1)) {
      const apart = Math.abs(a.x - b.x) >= nodeWidth || Math.abs(a.y - b.y) >= nodeHeight;
      expect(apart, `${a.key} and ${b.key}`).toBe(true);
    }
  }
});
