"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { taskColour } from "@/components/code/task-colour";
import { StepText } from "@/components/replay/step-text";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { MapEdge, MapNode } from "@/core/execution/state-map";
import type { MapLayout } from "./map-layout";
import { edgesOfWitness, nodeTowards } from "./map-way";
import { StateMark } from "./state-mark";

interface StateMapProps {
  nodes: readonly MapNode[];
  edges: readonly MapEdge[];
  layout: MapLayout;
  /** The execution that is drawn strongly. */
  witness: string | null;
  /** Shows the execution through a node, from that state on. */
  onOpen: (node: MapNode) => void;
}

/** As wide as its place, within reason; a map that is wider still scrolls. */
const smallestScale = 0.75;
const largestScale = 1.7;

/** All states of a program and the steps between them. Pointer and keyboard tell what each step does; below, the same as a list. */
export function StateMap({ nodes, edges, layout, witness, onOpen }: StateMapProps) {
  const t = useTranslations("exploration.map");
  const headId = useId();
  const helpId = useId();
  const svgRef = useRef<SVGSVGElement>(null);
  const roomRef = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(layout.width);
  useLayoutEffect(() => setRoom((roomRef.current?.clientWidth ?? 0) || layout.width), [layout]);
  const scale = Math.min(largestScale, Math.max(smallestScale, room / layout.width));
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState<number | null>(null);
  const way = useMemo(() => new Set(witness === null ? [] : edgesOfWitness(edges, witness)), [edges, witness]);
  const shown = Math.min(current, nodes.length - 1);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(nodes[shown]);
      return;
    }
    const neighbours = new Set(edges.flatMap(({ from, to }) => (from === shown ? to : to === shown ? from : [])));
    const next = nodeTowards(layout.nodes, neighbours, shown, event.key);
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    setCurrent(next);
    svgRef.current?.querySelector(`[data-node="${next}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return (
    <div className="flex flex-col gap-3">
      <p id={helpId} className="text-sm text-muted-foreground">
        {t("help")}
      </p>
      <div ref={roomRef} className="max-h-[80dvh] overflow-auto rounded-card border border-border bg-surface">
        {/* One stop of the Tab key; the arrows go from state to state, whose words are read from below. */}
        <svg
          ref={svgRef}
          role="application"
          aria-label={t("label", { states: nodes.length })}
          aria-describedby={helpId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerLeave={() => setPointed(null)}
          width={layout.width * scale}
          height={layout.height * scale}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className="group mx-auto block outline-offset-[-3px]"
        >
          <defs>
            <marker
              id={headId}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path d="M0 0L8 4L0 8Z" className="fill-[context-stroke]" />
            </marker>
          </defs>
          {edges.map(({ from, to, choice }, number) => {
            const d = layout.edges[number];
            const isStrong = way.has(number);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the number is the edge's name
              <g key={number} data-task={taskColour(taskOf(choice))} onPointerEnter={() => setPointed(number)}>
                <path d={d} fill="none" strokeWidth="12" className="stroke-transparent" />
                <path
                  d={d}
                  fill="none"
                  markerEnd={`url(#${headId})`}
                  strokeWidth={isStrong ? 4 : number === pointed || from === shown ? 2.5 : 1.5}
                  className={classNames(
                    "stroke-task",
                    way.size > 0 && !isStrong && number !== pointed && from !== shown && to !== shown && "opacity-45",
                  )}
                />
              </g>
            );
          })}
          {nodes.map(({ end }, number) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is the svg's own
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: the number is the state's name
              key={number}
              data-node={number}
              onPointerEnter={() => {
                setPointed(null);
                setCurrent(number);
              }}
              onClick={() => onOpen(nodes[number])}
              className="cursor-pointer"
            >
              <StateMark
                at={layout.nodes[number]}
                status={end?.status ?? null}
                isFirst={number === 0}
                isCurrent={number === shown}
              />
            </g>
          ))}
        </svg>
      </div>
      <div role="status" className="flex min-h-28 flex-col items-start gap-2 rounded-xl bg-muted px-4 py-3 text-sm">
        {pointed !== null ? (
          <EdgeSentences edge={edges[pointed]} />
        ) : (
          <>
            <p className="font-semibold">
              <NodeTitle node={nodes[shown]} number={shown} />
            </p>
            <ul className="flex flex-col gap-0.5">
              {edges.map(
                (edge, number) =>
                  edge.from === shown && (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the number is the edge's name
                    <li key={number}>
                      <EdgeSentences edge={edge} />
                    </li>
                  ),
              )}
            </ul>
            <Button size="sm" className="min-h-11" onClick={() => onOpen(nodes[shown])}>
              {t("open")}
            </Button>
          </>
        )}
      </div>
      <details>
        <summary className="min-h-11 content-center font-medium">{t("asList")}</summary>
        <ol className="flex flex-col gap-3 pt-2 text-sm">
          {nodes.map((node, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the number is the state's name
            <li key={number}>
              <p className="font-semibold">
                <NodeTitle node={node} number={number} />
              </p>
              <ul className="list-disc pl-5">
                {edges.map(
                  (edge, at) =>
                    edge.from === number && (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the number is the edge's name
                      <li key={at}>
                        <EdgeSentences edge={edge} />
                      </li>
                    ),
                )}
              </ul>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

const taskOf = (choice: string): number => Number.parseInt(choice, 10);

function NodeTitle({ node, number }: { node: MapNode; number: number }) {
  const t = useTranslations("exploration");
  if (number === 0 && node.end === null) return t("map.start");
  const title = t("map.state", { number: number + 1 });
  if (node.end === null) return title;
  return `${title} ${t(`status.${node.end.status}`)}${node.end.exception === null ? "" : ` (${node.end.exception})`}`;
}

/** What is chosen on an edge; what follows without a choice is only counted. */
function EdgeSentences({ edge }: { edge: MapEdge }) {
  const t = useTranslations("exploration.map");
  const [first, ...rest] = edge.operations;
  return (
    <span data-task={taskColour(taskOf(edge.choice))}>
      {first === undefined ? (
        <strong className="text-task">{edge.task}</strong>
      ) : (
        <>
          <StepText step={{ ...first, preemption: false, after: [] }} name={edge.task} />{" "}
          <span className="text-muted-foreground">
            {t("at", { line: first.line, more: rest.length, to: edge.to + 1 })}
          </span>
        </>
      )}
    </span>
  );
}
