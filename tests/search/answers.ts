/** Checks what `explore` and `verify` say of one program against a brute force over its interleavings. */
import type { ProgramProperty } from "@/core/execution/property";
import { countInterleavings } from "@/engine/explore/interleavings";
import { noLimits, outcomeKey, type SearchLimits } from "@/engine/explore/search";
import { bruteForce } from "@/engine/explore/strategies/brute-force";
import { plain } from "@/engine/explore/strategies/plain";
import type { Ending } from "@/engine/explore/system";
import { exploreProgram } from "@/engine/explore-program";
import { startMachine } from "@/engine/machine/start";
import { verifyProgram } from "@/engine/verify-program";

export type Checked = { kind: "same"; verdicts: number } | { kind: "skipped" } | { kind: "different"; what: string };

const mostInterleavings = 4000n;
const limits: SearchLimits = { ...noLimits, maxStates: 20_000, timeoutMs: 10_000, now: () => performance.now() };

interface Seen extends Pick<Ending, "status" | "stdout" | "exception"> {
  least: number;
  greatest: number;
  fewestTasks: number;
  hasFailures: boolean;
}

/** Every interleaving of the program, with the clock in its states; null if there are too many. */
function bruteForced(source: string, clock: "ideal" | "any"): { seen: Map<string, Seen>; hasRace: boolean } | null {
  const started = startMachine(source, { clock, time: "absolute" });
  if ("error" in started) return null;
  const { machine } = started;
  const { explored, stop } = plain.explore(machine, limits);
  const count = stop.kind === "exhausted" && explored ? countInterleavings(explored.graph) : null;
  if (count === null || count > mostInterleavings) return null;
  const seen = new Map<string, Seen>();
  const atEnding = (ending: Ending): "go-on" => {
    const key = outcomeKey(ending);
    const { workerExceptions, tasksStarted } = machine.details();
    const now = ending.virtualSeconds;
    const known = seen.get(key) ?? {
      ...ending,
      least: now,
      greatest: now,
      fewestTasks: tasksStarted,
      hasFailures: false,
    };
    known.least = Math.min(known.least, now);
    known.greatest = Math.max(known.greatest, now);
    known.fewestTasks = Math.min(known.fewestTasks, tasksStarted);
    known.hasFailures ||= workerExceptions.length > 0;
    seen.set(key, known);
    return "go-on";
  };
  const { races } = bruteForce.explore(machine, { ...limits, maxStates: Number.POSITIVE_INFINITY }, undefined, {
    atEnding,
  });
  return { seen, hasRace: races.length > 0 };
}

export function checkAnswers(source: string, clock: "ideal" | "any"): Checked {
  const brute = bruteForced(source, clock);
  if (brute === null) return { kind: "skipped" };
  const seen = [...brute.seen.values()];
  const result = exploreProgram(source, { clock });
  const keys = result.outcomes.map(outcomeKey).sort();
  if (keys.join() !== [...brute.seen.keys()].sort().join()) return different("other outcomes");
  for (const outcome of result.outcomes) {
    const known = brute.seen.get(outcomeKey(outcome));
    const [least, greatest] = outcome.virtualSecondsRange;
    if (least !== known?.least || greatest !== known.greatest)
      return different(`time ${least} to ${greatest} instead of ${known?.least} to ${known?.greatest}`);
  }

  const some = <T>(values: T[], of: (value: T) => boolean) => values.some(of);
  const texts = [...new Set(seen.map((s) => s.stdout))];
  const lastLine = (text: string) => text.trimEnd().split("\n").at(-1) ?? "";
  const longest = Math.max(...seen.map((s) => s.greatest));
  /** Each property with whether an outcome of brute force breaks it. */
  const properties: [ProgramProperty, boolean][] = [
    [{ never: ["deadlock"] }, some(seen, (s) => s.status === "deadlock")],
    [{ never: ["stuck", "exception"] }, some(seen, (s) => s.status === "stuck" || s.status === "exception")],
    [{ outputs: texts }, false],
    [{ outputs: texts.slice(1) }, true],
    [
      { output: { lastLine: lastLine(texts[0] ?? "") } },
      some(texts, (t) => t === "" || lastLine(t) !== lastLine(texts[0] ?? "")),
    ],
    [
      { output: { lines: linesOf(texts[0] ?? "") } },
      some(
        texts,
        (t) =>
          linesOf(t).sort().join("\n") !==
          linesOf(texts[0] ?? "")
            .sort()
            .join("\n"),
      ),
    ],
    [{ output: { contains: [texts[0] ?? ""] } }, some(texts, (t) => !t.includes(texts[0] ?? ""))],
    [
      { output: { mostLines: linesOf(texts[0] ?? "").length } },
      some(texts, (t) => linesOf(t).length > linesOf(texts[0] ?? "").length),
    ],
    [{ mostVirtualSeconds: longest }, false],
    ...(longest > 0 ? ([[{ mostVirtualSeconds: longest / 2 }, true]] as [ProgramProperty, boolean][]) : []),
    [{ noWorkerException: true }, some(seen, (s) => s.hasFailures)],
    [{ noDataRace: true }, brute.hasRace],
    [{ fewestTasks: 2 }, some(seen, (s) => s.fewestTasks < 2)],
    [{ mostRunning: result.peakTasks }, false],
    ...(result.peakTasks > 0 ? ([[{ mostRunning: result.peakTasks - 1 }, true]] as [ProgramProperty, boolean][]) : []),
  ];
  for (const [property, isBroken] of properties) {
    const { verdict } = verifyProgram(source, property, { clock });
    if (verdict !== (isBroken ? "violated" : "verified"))
      return different(`${JSON.stringify(property).slice(0, 200)} is ${verdict}`);
  }
  return { kind: "same", verdicts: properties.length };
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

const different = (what: string): Checked => ({ kind: "different", what });
