"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { Choice } from "@/core/scenario/choice";
import { type Comparison, compareChoices } from "@/core/scenario/compare-choices";
import type { Scenario } from "@/core/scenario/scenario";

/** A server simulates only what takes it a few milliseconds: anybody can ask for any scenario. Browsers do the rest. */
const doneByServer = { taskRounds: 2000, computingMs: 60_000 };

const isQuick = ({ tasks, rounds, cpuMs }: Scenario): boolean =>
  tasks * rounds <= doneByServer.taskRounds && tasks * cpuMs <= doneByServer.computingMs;

const nothingChanges = () => () => undefined;
const always = () => true;
const never = () => false;

/** The choices compared; null while the page comes from the server and the browser has yet to simulate. */
export function useComparison(scenario: Scenario, choices: readonly Choice[]): Comparison | null {
  const inBrowser = useSyncExternalStore(nothingChanges, always, never);
  const simulates = inBrowser || isQuick(scenario);
  return useMemo(() => (simulates ? compareChoices(scenario, choices) : null), [simulates, scenario, choices]);
}
