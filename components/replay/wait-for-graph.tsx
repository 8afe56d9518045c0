import { useTranslations } from "next-intl";
import { useId } from "react";
import { taskColour } from "@/components/code/task-colour";
import { classNames } from "@/components/ui/class-names";
import type { TraceTask } from "@/core/execution/trace";
import { type WaitEdge, waitGraph } from "@/core/execution/wait-graph";
import { useAwaitsText } from "./use-awaits-text";
import { layOut, nodeHeight, nodeWidth, type PlacedNode } from "./wait-graph-layout";

/** Who waits for what, and who has it; a cycle is drawn strongly. Nothing if nobody waits. The same is said in words beside it. */
export function WaitForGraph({ tasks }: { tasks: TraceTask[] }) {
  const t = useTranslations("replay");
  const awaitsText = useAwaitsText();
  const headId = useId();
  const graph = waitGraph(tasks);
  if (graph.nodes.length === 0) return null;
  const { width, height, nodes } = layOut(graph);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const nameOf = (key: string) => {
    const node = byKey.get(key);
    return node === undefined ? "" : node.kind === "task" ? node.name : awaitsText(node.name);
  };
  const sentences = graph.edges.map((edge) =>
    t(`graph.${edge.kind}`, { from: nameOf(edge.from), to: nameOf(edge.to) }),
  );
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-sm font-medium">
        {graph.cycle.length > 0 ? t("graph.cycle", { tasks: cycleText(graph.cycle, byKey) }) : t("graph.noCycle")}
      </figcaption>
      <svg
        role="img"
        aria-label={`${t("graph.label")}: ${sentences.join(" ")}`}
        viewBox={`0 0 ${width} ${height}`}
        className={classNames("w-full rounded-xl bg-muted", height > tallFrom ? "max-h-[26rem]" : "max-h-56")}
      >
        <defs>
          {(["plain", "cycle"] as const).map((kind) => (
            <marker
              key={kind}
              id={`${headId}${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth={kind === "cycle" ? 5 : 8}
              markerHeight={kind === "cycle" ? 5 : 8}
              orient="auto"
            >
              <path d="M0 0L8 4L0 8Z" className={kind === "cycle" ? "fill-danger" : "fill-muted-foreground"} />
            </marker>
          ))}
        </defs>
        {graph.edges.map((edge) => (
          <Edge
            key={`${edge.from}>${edge.to}`}
            edge={edge}
            byKey={byKey}
            headId={headId}
            twoWay={graph.edges.some(({ from, to }) => from === edge.to && to === edge.from)}
          />
        ))}
        {nodes.map((node) => (
          <Node key={node.key} node={node} text={node.kind === "task" ? node.name : awaitsText(node.name)} />
        ))}
      </svg>
    </figure>
  );
}

function cycleText(cycle: readonly string[], byKey: ReadonlyMap<string, PlacedNode>): string {
  const names = cycle.flatMap((key) => byKey.get(key)?.name ?? []);
  return [...names, names[0]].join(" → ");
}

interface EdgeProps {
  edge: WaitEdge;
  byKey: ReadonlyMap<string, PlacedNode>;
  headId: string;
  /** There is one in the other direction, too: they are drawn beside each other. */
  twoWay: boolean;
}

function Edge({ edge, byKey, headId, twoWay }: EdgeProps) {
  const from = byKey.get(edge.from);
  const to = byKey.get(edge.to);
  if (from === undefined || to === undefined) return null;
  const [dx, dy] = twoWay ? sideways(from, to) : [0, 0];
  const [x1, y1] = borderPoint(from, to, 0);
  const [x2, y2] = borderPoint(to, from, 4);
  return (
    <line
      x1={x1 + dx}
      y1={y1 + dy}
      x2={x2 + dx}
      y2={y2 + dy}
      strokeWidth={edge.onCycle ? 4 : 2}
      // Solid: waits for; dashed: is held by.
      strokeDasharray={edge.kind === "held" ? "7 5" : undefined}
      className={edge.onCycle ? "stroke-danger" : "stroke-muted-foreground"}
      markerEnd={`url(#${headId}${edge.onCycle ? "cycle" : "plain"})`}
    />
  );
}

/** Height of a drawing from which it needs more room to be read. */
const tallFrom = 330;
const longestLabel = 17;

function Node({ node, text }: { node: PlacedNode; text: string }) {
  const letters = [...text];
  const label = letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join("")}…` : text;
  const isTask = node.kind === "task";
  return (
    <g data-task={node.task === null ? undefined : taskColour(node.task)}>
      <title>{text}</title>
      <rect
        x={node.x - nodeWidth / 2}
        y={node.y - nodeHeight / 2}
        width={nodeWidth}
        height={nodeHeight}
        rx={isTask ? nodeHeight / 2 : 4}
        strokeWidth={node.onCycle ? 4 : 2}
        className={classNames(
          "fill-surface",
          node.onCycle ? "stroke-danger" : isTask ? "stroke-task" : "stroke-border-strong",
        )}
      />
      <text
        x={node.x}
        y={node.y}
        dy="0.36em"
        textAnchor="middle"
        fontSize={14}
        fontWeight={isTask ? 700 : 500}
        className={isTask ? "fill-task" : "fill-foreground font-mono"}
      >
        {label}
      </text>
    </g>
  );
}

const halfGap = 8;

/** So far to the right of the way from one node to the other. */
function sideways(from: PlacedNode, to: PlacedNode): [number, number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return [(-(to.y - from.y) / length) * halfGap, ((to.x - from.x) / length) * halfGap];
}

/** Where the line between two nodes meets the border of the first, and so far outside of it. */
function borderPoint(node: PlacedNode, other: PlacedNode, gap: number): [number, number] {
  const dx = other.x - node.x;
  const dy = other.y - node.y;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (nodeWidth / 2 + gap) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (nodeHeight / 2 + gap) / Math.abs(dy),
  );
  return [node.x + dx * Math.min(scale, 1), node.y + dy * Math.min(scale, 1)];
}
