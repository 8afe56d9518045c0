/** Where the nodes of a wait-for graph stand. The cycle is a ring, who waits outside of it stands to the left. */
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
  const radius = ring.length <= 2 ? 70 : Math.max(80, (ring.length * (nodeHeight + 34)) / (2 * Math.PI) + 20);
  const rx = radius + nodeWidth * 0.45;
  const left = outside.length > 0 ? columnWidth : 0;
  const height = Math.max(2 * radius + nodeHeight, outside.length * rowHeight) + 2 * margin;
  const centre = { x: left + rx + nodeWidth / 2 + margin, y: height / 2 };
  const placed = new Map<string, PlacedNode>();
  ring.forEach((node, at) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * at) / ring.length;
    placed.set(node.key, { ...node, x: centre.x + rx * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  });
  outside.forEach((node, row) => {
    const y = height / 2 + (row - (outside.length - 1) / 2) * rowHeight;
    placed.set(node.key, { ...node, x: nodeWidth / 2 + margin, y });
  });
  return { width: centre.x + rx + nodeWidth / 2 + margin, height, nodes: inOrder(nodes, placed) };
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
