/** Runs a random program in both interpreters. */
import type { Judge } from "../programs/cpython";
import { runHere } from "../programs/ours";
import { shown } from "../programs/result";
import { preamble } from "./preamble";
import { type Node, textOf } from "./tree";

export const sourceOf = (nodes: readonly Node[]): string => preamble + textOf(nodes);

/** Where the two differ, or null. A program that is refused by name is none. */
export function difference(judge: Judge, nodes: readonly Node[]): string | null {
  const source = sourceOf(nodes);
  const ours = runHere(source);
  if (ours.kind === "refused") return null;
  const [expected, got] = [shown(judge(source)), shown(ours)];
  if (expected === got) return null;
  const [a, b] = [expected.split("\n"), got.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  const from = at < 0 ? a.length : at;
  return `line ${from + 1} of the output\n  CPython: ${a[from] ?? "(the end)"}\n  ours:    ${b[from] ?? "(the end)"}`;
}
