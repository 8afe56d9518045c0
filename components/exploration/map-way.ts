/** Ways through the map of states: the one an execution takes, and the ones a keyboard takes. */
import type { MapEdge } from "@/core/execution/state-map";
import { choiceName, parseWitness } from "@/engine/explore/witness";
import type { Point } from "./map-layout";

/** Numbers of the edges that an execution goes along, in order; it may end before its witness does, if that is another program's. */
export function edgesOfWitness(edges: readonly MapEdge[], witness: string): number[] {
  const parsed = parseWitness(witness);
  if (!parsed.ok) return [];
  const byChoice = new Map(edges.map(({ from, choice }, number) => [`${from} ${choice}`, number]));
  const way: number[] = [];
  let state = 0;
  for (const choice of parsed.choices) {
    const edge = byChoice.get(`${state} ${choiceName(choice)}`);
    if (edge === undefined) break;
    way.push(edge);
    state = edges[edge].to;
  }
  return way;
}

/** More than any map is wide. */
const farAway = 1_000_000;
const axes = { ArrowRight: ["x", 1], ArrowLeft: ["x", -1], ArrowDown: ["y", 1], ArrowUp: ["y", -1] } as const;

/**
 * The node that an arrow key leads to: the nearest one on that side, neighbours (nodes that an edge joins with it) before others,
 * straight ones before slanting ones. Null if there is none.
 */
export function nodeTowards(
  nodes: readonly Point[],
  neighbours: ReadonlySet<number>,
  from: number,
  key: string,
): number | null {
  if (!(key in axes)) return null;
  const [along, sign] = axes[key as keyof typeof axes];
  const across = along === "x" ? "y" : "x";
  let best: { node: number; cost: number } | null = null;
  nodes.forEach((point, node) => {
    const ahead = (point[along] - nodes[from][along]) * sign;
    if (ahead <= 1) return;
    const aside = Math.abs(point[across] - nodes[from][across]);
    const cost = ahead + 2 * aside + (neighbours.has(node) ? 0 : farAway);
    if (best === null || cost < best.cost) best = { node, cost };
  });
  return (best as { node: number; cost: number } | null)?.node ?? null;
}
