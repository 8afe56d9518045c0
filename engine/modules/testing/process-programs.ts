/** Explores programs of several processes for the tests beside the modules. */
import { expect } from "vitest";
import { exploreProgram } from "@/engine/explore-program";

/** Every outcome as `status|lines joined by commas|exception`; the exploration must be complete. */
export function outcomesOf(source: string): string[] {
  const result = exploreProgram(source);
  expect(result.error).toBeNull();
  expect(result.complete).toBe(true);
  return result.outcomes
    .map(
      (o) => `${o.status}|${o.stdout.trimEnd().replaceAll("\n", ",")}${o.exception === null ? "" : `|${o.exception}`}`,
    )
    .sort();
}

const indented = (text: string) =>
  text
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");

/** A main file with a guard. */
export const guarded = (top: string, main: string) =>
  `from multiprocessing import *\nimport multiprocessing, os, sys, time, threading, queue\n${top}\nif __name__ == '__main__':\n${indented(main)}\n`;

/** Starts a process for each call, waits for all, then goes on with `after`. */
export const started = (calls: readonly string[], after: string, before = "") =>
  `${before}\nps = [${calls
    .map((call) => {
      const [target, args] = [call.slice(0, call.indexOf("(")), call.slice(call.indexOf("(") + 1, -1)];
      return `Process(target=${target}, args=(${args}${args === "" ? "" : ","}))`;
    })
    .join(", ")}]\nfor p in ps: p.start()\nfor p in ps: p.join()\n${after}`;
