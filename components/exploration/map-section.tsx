"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ExplorationChoices } from "@/components/code/program-link";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { MapEdge, MapNode } from "@/core/execution/state-map";
import { browserEngine } from "./browser-engine";
import { layOutMap, type MapLayout } from "./map-layout";
import { mostStatesDrawn } from "./map-limit";
import { StateMap } from "./state-map";

interface MapSectionProps {
  program: string;
  choices: ExplorationChoices;
  states: number;
  witness: string | null;
  onOpen: (witness: string, startAt: number) => void;
}

type Drawn =
  | { key: string; map: { nodes: MapNode[]; edges: MapEdge[] }; layout: MapLayout }
  | { key: string; map: null };

const wide = "(min-width: 64rem)";

/** The map of a small program, drawn when somebody wants to see it. */
export function MapSection({ program, choices, states, witness, onOpen }: MapSectionProps) {
  const t = useTranslations("exploration.map");
  const { clock, memory } = choices;
  const [isOpen, setIsOpen] = useState(false);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const key = JSON.stringify([program, clock, memory]);

  useEffect(() => {
    if (!isOpen) return;
    const controller = new AbortController();
    const draw = async (): Promise<Drawn> => {
      const task = { kind: "map", source: program, maxNodes: mostStatesDrawn, options: { clock, memory } } as const;
      const reply = await browserEngine().ask(task, { signal: controller.signal });
      if (!reply.ok || reply.result.kind !== "map") return { key, map: null };
      const direction = window.matchMedia(wide).matches ? "right" : "down";
      return { key, map: reply.result, layout: await layOutMap(reply.result, direction) };
    };
    draw().then(
      (now) => !controller.signal.aborted && setDrawn(now),
      // The script of the layout did not come.
      () => !controller.signal.aborted && setDrawn({ key, map: null }),
    );
    return () => controller.abort();
  }, [isOpen, program, clock, memory, key]);

  return (
    <details className="group/map" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="min-h-11 content-center">
        <h2 className="inline text-xl">{t("title", { states })}</h2>
      </summary>
      <div className="pt-3">
        {isOpen && drawn?.key !== key && (
          <p role="status" className="flex items-center gap-3 py-6 text-muted-foreground">
            <Spinner /> {t("drawing")}
          </p>
        )}
        {isOpen && drawn?.key === key && drawn.map === null && <Notice tone="danger">{t("failed")}</Notice>}
        {isOpen && drawn?.key === key && drawn.map !== null && (
          <StateMap
            nodes={drawn.map.nodes}
            edges={drawn.map.edges}
            layout={drawn.layout}
            witness={witness}
            onOpen={(node) => onOpen(node.witness, node.traceIndex)}
          />
        )}
      </div>
    </details>
  );
}
