/** Where the states of a map stand and how its edges run. The layout's script is loaded when a map is first drawn. */
import type { MapEdge, MapNode } from "@/core/execution/state-map";

export interface Point {
  x: number;
  y: number;
}

export interface MapLayout {
  width: number;
  height: number;
  /** By number of the node: its centre. */
  nodes: Point[];
  /** By number of the edge: the path of its way. */
  edges: string[];
}

export const nodeSize = 26;
const margin = 20;

export const loadDagre = () => import("@dagrejs/dagre");

/** `down`: time runs from top to bottom, for a narrow page; `right`: from left to right. */
export async function layOutMap(
  { nodes, edges }: { nodes: readonly MapNode[]; edges: readonly MapEdge[] },
  direction: "down" | "right",
): Promise<MapLayout> {
  const { graphlib, layout } = await loadDagre();
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction === "down" ? "TB" : "LR",
    nodesep: 22,
    edgesep: 12,
    ranksep: 34,
    marginx: margin,
    marginy: margin,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const number of nodes.keys()) graph.setNode(String(number), { width: nodeSize, height: nodeSize });
  for (const [number, { from, to }] of edges.entries()) graph.setEdge(String(from), String(to), {}, String(number));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((_, number) => {
      const { x, y } = graph.node(String(number));
      return { x, y };
    }),
    edges: edges.map(({ from, to }, number) => {
      if (from === to) {
        const before = edges.slice(0, number).filter((edge) => edge.from === from && edge.to === to).length;
        return loopAt(graph.node(String(from)), direction, before);
      }
      const { points } = graph.edge({ v: String(from), w: String(to), name: String(number) });
      return pathThrough(points as Point[]);
    }),
  };
}

/** A step that leads back to its state: a loop on the side where the layout has left room, larger for each further one. */
function loopAt({ x, y }: Point, direction: "down" | "right", number: number): string {
  const near = 10;
  const far = 34 + 14 * number;
  const wide = 14 + 8 * number;
  return direction === "down"
    ? `M${x + near} ${y - 7}C${x + far} ${y - wide} ${x + far} ${y + wide} ${x + near} ${y + 7}`
    : `M${x - 7} ${y + near}C${x - wide} ${y + far} ${x + wide} ${y + far} ${x + 7} ${y + near}`;
}

/** A smooth path through the points: straight to the first middle, then one curve per point. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const round = (value: number) => Math.round(value * 10) / 10;
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  if (rest.length === 0) return `M${at(first)}`;
  let path = `M${at(first)}`;
  for (let index = 0; index < rest.length - 1; index++) {
    const middle = { x: (rest[index].x + rest[index + 1].x) / 2, y: (rest[index].y + rest[index + 1].y) / 2 };
    path += `Q${at(rest[index])} ${at(index === rest.length - 2 ? rest[rest.length - 1] : middle)}`;
  }
  return rest.length === 1 ? `${path}L${at(rest[0])}` : path;
}
