/** Where the nodes of a wait-for graph stand. The cycle goes down one column and up the next, who waits outside of it stands above. */
import type { WaitGraph, WaitNode } from "@/core/execution/wait-graph";

export interface PlacedNode extends WaitNode {
  x: number;
  y: number;
}

export interface GraphLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
}

export const nodeWidth = 150;
export const nodeHeight = 40;
const rowHeight = 72;
const columnWidth = 210;
const margin = 12;

export function layOut({ nodes, cycle }: WaitGraph): GraphLayout {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const ring = cycle.flatMap((key) => byKey.get(key) ?? []);
  return ring.length > 0 ? ringLayout(nodes, ring) : columnLayout(nodes);
}

function ringLayout(nodes: readonly WaitNode[], ring: readonly WaitNode[]): GraphLayout {
  const outside = nodes.filter((node) => !node.onCycle);
  const above = Math.ceil(outside.length / 2);
  const rows = Math.ceil(ring.length / 2);
  const placed = new Map<string, PlacedNode>();
  const place = (node: WaitNode, column: number, row: number) =>
    placed.set(node.key, {
      ...node,
      x: margin + nodeWidth / 2 + column * columnWidth,
      y: margin + rowHeight / 2 + row * rowHeight,
    });
  for (const [at, node] of outside.entries()) place(node, at % 2, Math.floor(at / 2));
  for (const [row, node] of ring.slice(0, rows).entries()) place(node, 0, above + row);
  for (const [row, node] of ring.slice(rows).reverse().entries()) place(node, 1, above + row);
  return {
    width: columnWidth + nodeWidth + 2 * margin,
    height: (above + rows) * rowHeight + 2 * margin,
    nodes: inOrder(nodes, placed),
  };
}

/** Tasks on the left, what they wait for on the right. */
function columnLayout(nodes: readonly WaitNode[]): GraphLayout {
  const columns = [nodes.filter(({ kind }) => kind === "task"), nodes.filter(({ kind }) => kind === "thing")];
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const height = rows * rowHeight + 2 * margin;
  const placed = new Map<string, PlacedNode>();
  columns.forEach((column, at) => {
    column.forEach((node, row) => {
      const y = height / 2 + (row - (column.length - 1) / 2) * rowHeight;
      placed.set(node.key, { ...node, x: nodeWidth / 2 + margin + at * (columnWidth + 60), y });
    });
  });
  const width = nodeWidth + 2 * margin + (columns[1].length > 0 ? columnWidth + 60 : 60);
  return { width, height, nodes: inOrder(nodes, placed) };
}

const inOrder = (nodes: readonly WaitNode[], placed: ReadonlyMap<string, PlacedNode>): PlacedNode[] =>
  nodes.flatMap(({ key }) => placed.get(key) ?? []);
