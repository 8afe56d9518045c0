"use client";

import { useCallback, useEffect, useState } from "react";
import { browserEngine } from "@/components/exploration/browser-engine";
import type { DriveView } from "@/engine/drive";

/** `limit`: the program ran into a limit with the last choice, which is not taken then. `fault`: ours. */
export type DriveProblem = { kind: "limit" | "fault"; message: string };

export interface DriveSession {
  choices: string[];
  /** Null until the engine has answered for these choices. */
  view: DriveView | null;
  /** One step before; null at the start. */
  previous: DriveView | null;
  problem: DriveProblem | null;
  choose: (name: string) => void;
  undo: () => void;
  restart: () => void;
  retry: () => void;
}

const options = { fileName: "program.py" } as const;

/** One execution under the player's hand, in this browser. Every view is kept by its choices, so that a step back is at once there. */
export function useDrive(source: string, given: readonly string[]): DriveSession {
  const [choices, setChoices] = useState<string[]>([...given]);
  const [views, setViews] = useState<ReadonlyMap<string, DriveView>>(new Map());
  const [problem, setProblem] = useState<DriveProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = choices.join(" ");
  const view = views.get(key) ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (views.has(key)) return;
    const asking = new AbortController();
    const task = { kind: "drive", source, choices: key === "" ? [] : key.split(" "), options } as const;
    void browserEngine()
      .ask(task, { signal: asking.signal })
      .then((reply) => {
        if (asking.signal.aborted) return;
        if (reply.ok && reply.result.kind === "view") {
          const found = reply.result.view;
          setViews((before) => new Map(before).set(key, found));
        } else if (reply.ok && reply.result.kind === "error") {
          setProblem({ kind: "limit", message: reply.result.error.message });
          setChoices((before) => before.slice(0, -1));
        } else if (!reply.ok && reply.refusal.kind === "does-not-fit") {
          // Choices of another version of the program: begin anew.
          setChoices([]);
        } else if (!reply.ok && reply.refusal.kind !== "cancelled") {
          setProblem({ kind: "fault", message: reply.refusal.message });
        }
      });
    return () => asking.abort();
  }, [source, key, views, attempt]);

  const change = useCallback((next: (before: string[]) => string[]) => {
    setProblem(null);
    setChoices(next);
  }, []);

  return {
    choices,
    view,
    previous: choices.length === 0 ? null : (views.get(choices.slice(0, -1).join(" ")) ?? null),
    problem,
    choose: (name) => view?.choices.some((choice) => choice.name === name) && change((before) => [...before, name]),
    undo: () => change((before) => before.slice(0, -1)),
    restart: () => change(() => []),
    retry: () => {
      setProblem(null);
      setAttempt(attempt + 1);
    },
  };
}
