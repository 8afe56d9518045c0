/** Explores one program in two ways and says where they differ: the machine's reductions against everything. */
import type { Outcome } from "@/core/execution/outcome";
import { explore } from "@/engine/explore/explore";
import { countInterleavings } from "@/engine/explore/interleavings";
import { isPossible } from "@/engine/explore/is-possible";
import { noLimits, outcomeKey, type SearchLimits } from "@/engine/explore/search";
import { bruteForce } from "@/engine/explore/strategies/brute-force";
import { plain } from "@/engine/explore/strategies/plain";
import { sampling } from "@/engine/explore/strategies/sampling";
import type { TransitionSystem } from "@/engine/explore/system";
import { CheckedSystem } from "@/engine/explore/testing/checked-system";
import { type StartOptions, startMachine } from "@/engine/machine/start";
import { replay } from "@/engine/replay";

export interface Bounds {
  /** States of the reduced search and of the search over all points. */
  states: number;
  allStates: number;
  /** Most interleavings that brute force goes through. */
  interleavings: number;
  /** Executions sampled where all points are too many. */
  samples: number;
}

export type Comparison =
  | { kind: "same"; outcomes: number; states: number; allStates: number; brute: boolean; sampled: boolean }
  /** The program cannot be started, or is too large to be judged. */
  | { kind: "skipped"; why: string }
  | { kind: "different"; what: string };

type Way = Pick<StartOptions, "clock" | "memory">;

const limits = (maxStates: number): SearchLimits => ({
  ...noLimits,
  maxStates,
  timeoutMs: 20_000,
  now: () => performance.now(),
});

function machineFor(source: string, way: Way, points: "contended" | "all"): TransitionSystem | null {
  const started = startMachine(source, { ...way, points });
  return "error" in started ? null : started.machine;
}

const sorted = (keys: Iterable<string>): string[] => [...new Set(keys)].sort();
const shown = (key: string): string => JSON.stringify(key.replaceAll("\0", " | "));
const difference = (a: readonly string[], b: readonly string[]): string[] => a.filter((k) => !b.includes(k));

/** All checks on one program under one way of running it. */
export function compare(source: string, way: Way, bounds: Bounds): Comparison {
  const machine = machineFor(source, way, "contended");
  if (machine === null) return { kind: "skipped", why: "does not start" };
  const reduced = explore(new CheckedSystem(machine), { limits: limits(bounds.states) });
  if (!reduced.complete) return { kind: "skipped", why: reduced.error?.message ?? "not complete" };
  const found = sorted(reduced.outcomes.map(outcomeKey));

  const chances = reduced.outcomes.map((o) => o.chance);
  const sum = chances.reduce((a: number, c) => a + (c ?? 0), 0);
  if (chances.every((c) => c !== null) && Math.abs(sum - 1) > 1e-9)
    return { kind: "different", what: `chances sum up to ${sum}` };
  const strayed = replayed(source, way, reduced.outcomes) ?? possible(machine, reduced.outcomes);
  if (strayed !== null) return { kind: "different", what: strayed };

  // The fingerprint: without it the same outcomes are found.
  let brute = false;
  const endings = found.filter((k) => !k.startsWith("endless"));
  const graph = plain.explore(machine, limits(bounds.states));
  const ways = graph.explored && countInterleavings(graph.explored.graph);
  if (ways !== null && ways <= BigInt(bounds.interleavings)) {
    const all = bruteForce.explore(machine, limits(Number.POSITIVE_INFINITY));
    const keys = sorted(all.endings.map(outcomeKey));
    if (keys.join() !== endings.join())
      return { kind: "different", what: `brute force: ${difference(keys, endings).map(shown)}` };
    if (BigInt(all.executions) !== ways)
      return { kind: "different", what: `${all.executions} executions, not ${ways}` };
    brute = true;
  }

  // Sharing and eager operations: with every point the same outcomes are found.
  const other = machineFor(source, way, "all");
  if (other === null) return { kind: "different", what: "does not start with all points" };
  const everything = explore(other, { limits: limits(bounds.allStates) });
  const keys = sorted(everything.outcomes.map(outcomeKey));
  const missing = difference(keys, found);
  if (missing.length > 0) return { kind: "different", what: `missing: ${missing.map(shown)}` };
  if (everything.complete) {
    const invented = difference(found, keys);
    if (invented.length > 0) return { kind: "different", what: `invented: ${invented.map(shown)}` };
  } else {
    const sample = sampling({ scheduler: "random", executions: bounds.samples, seed: 1 }).explore(other, limits(1e6));
    const lost = difference(sorted(sample.endings.map(outcomeKey)), found);
    if (lost.length > 0) return { kind: "different", what: `missing, by sampling: ${lost.map(shown)}` };
  }
  return {
    kind: "same",
    outcomes: found.length,
    states: reduced.states,
    allStates: everything.states,
    brute,
    sampled: !everything.complete,
  };
}

/** Every witness leads to its outcome when it is replayed from the text of the program. */
function replayed(source: string, way: Way, outcomes: readonly Outcome[]): string | null {
  for (const outcome of outcomes.slice(0, 6)) {
    const trace = replay(source, outcome.witness, way);
    if (outcomeKey(trace.outcome) !== outcomeKey(outcome))
      return `witness ${outcome.witness} leads to ${shown(outcomeKey(trace.outcome))}, not ${shown(outcomeKey(outcome))}`;
  }
  return null;
}

/** `isPossible` says of every output what the list of outcomes says: of those in it, and of such as are nearly right. */
function possible(machine: TransitionSystem, outcomes: readonly Outcome[]): string | null {
  const texts = sorted(outcomes.filter((o) => o.status === "finished").map((o) => o.stdout));
  const asked = texts.slice(0, 8);
  for (const text of [...asked.slice(0, 3), ""]) asked.push(...mutated(text));
  for (const text of new Set(asked)) {
    const answer = isPossible(machine, text, { limits: limits(200_000) });
    // Too large to be judged within the limits.
    if (answer.kind === "not-found") continue;
    const expected = texts.includes(text) ? "possible" : "impossible";
    if (answer.kind !== expected) return `isPossible(${JSON.stringify(text)}) says ${answer.kind}`;
  }
  return null;
}

/** An output as a student could get it wrong: lines exchanged, one missing, one twice, a sign too many. */
function mutated(text: string): string[] {
  const lines = text.split("\n").slice(0, -1);
  const joined = (parts: readonly string[]) => parts.map((l) => `${l}\n`).join("");
  return [
    `${text}?`,
    joined(lines.slice(0, -1)),
    joined([...lines, lines.at(-1) ?? "more"]),
    joined([...lines.slice(1, 2), ...lines.slice(0, 1), ...lines.slice(2)]),
    joined([...lines.slice(0, -2), ...lines.slice(-2).reverse()]),
  ];
}

/** Outcomes under `memory: gil` that `memory: any` does not have. */
export function beyondAny(source: string, bounds: Bounds): string[] | null {
  const found = (["gil", "any"] as const).map((memory) => {
    const machine = machineFor(source, { memory }, "contended");
    const result = machine && explore(machine, { limits: limits(bounds.states) });
    return result?.complete ? sorted(result.outcomes.map(outcomeKey)) : null;
  });
  const [gil, any] = found;
  return gil && any ? difference(gil, any).map(shown) : null;
}
