/** Readable reports of the command line. */
import type { BlockedTask, Exploration, Outcome } from "@/core/execution/outcome";
import type { Trace, TraceStep } from "@/core/execution/trace";
import type { Driven } from "./drive";
import type { Possibility } from "./explore/is-possible";
import type { ProgramVerdict } from "./verify-program";

const indent = (text: string) => text.replace(/^/gm, "    ");
const percent = (chance: number | null) =>
  chance === null ? "" : `, chance ${(chance * 100).toFixed(chance < 0.01 ? 3 : 1)} %`;

function duration({ status, virtualSeconds, virtualSecondsRange: [least, greatest] }: Outcome): string {
  if (status === "endless") return "";
  if (least === greatest) return ` after ${virtualSeconds} s`;
  return greatest === null ? ` after ${least} s or more` : ` after ${least} to ${greatest} s`;
}

export function exploreReport(file: string, result: Exploration): string {
  const lines = [`${file}`];
  if (result.error)
    lines.push(
      `  ${result.error.kind}${result.error.line === null ? "" : ` (line ${result.error.line})`}: ${result.error.message}`,
    );
  if (result.states === 0) return lines.join("\n");
  lines.push(
    `  ${result.complete ? "every interleaving" : "NOT every interleaving"}: ${result.states} states, ${result.steps} steps, ${Math.round(result.ms)} ms`,
  );
  lines.push(`  ${result.outcomeCount} outcome${result.outcomeCount === 1 ? "" : "s"}:`);
  for (const o of result.outcomes) {
    lines.push(`  - ${o.status}${o.exception ? ` (${o.exception})` : ""}${duration(o)}${percent(o.chance)}`);
    if (o.stdout !== "") lines.push(indent(o.stdout.replace(/\n$/, "")));
    for (const w of o.workerExceptions)
      lines.push(`    ${w.task} ended by ${w.exception}${w.line === null ? "" : ` (line ${w.line})`}`);
    for (const note of o.notes) lines.push(`    note: ${note}`);
    lines.push(...blockedLines(o.blocked), `    witness ${o.witness}`);
  }
  for (const r of result.races)
    lines.push(`  race on ${r.place}: line ${r.lines[0]} (${r.tasks[0]}) and line ${r.lines[1]} (${r.tasks[1]})`);
  return lines.join("\n");
}

function blockedLines(blocked: readonly BlockedTask[]): string[] {
  return blocked.map((b) => {
    const holds = b.holds.length > 0 ? `, holds ${b.holds.join(", ")}` : "";
    return `    ${b.task}, line ${b.line}: waits for ${b.awaits}${b.heldBy ? ` (held by ${b.heldBy})` : ""}${holds}`;
  });
}

export function possibilityReport(file: string, p: Possibility): string {
  switch (p.kind) {
    case "possible":
      return `${file}: possible (${p.status}), witness ${p.witness}`;
    case "impossible":
      return `${file}: impossible: all ${p.states} states in question were visited`;
    case "not-found":
      return `${file}: not found within ${p.states} states: ${p.reason.message}`;
  }
}

export function verdictReport(file: string, result: ProgramVerdict): string {
  const cost = `${result.states} states, ${Math.round(result.ms)} ms`;
  switch (result.verdict) {
    case "verified":
      return `${file}: verified: it holds in every execution (${cost})`;
    case "holds-within-bound":
      return `${file}: no violation found, but NOT every execution was tried: ${result.reason.message} (${cost})`;
    case "refused":
      return `${file}: refused: ${result.error.message}`;
    case "violated": {
      const { violation, execution } = result;
      const end = `${execution.status ?? "given up"}${execution.exception ? ` (${execution.exception})` : ""}`;
      const lines = [
        `${file}: VIOLATED (${violation.part}): ${violation.message} (${cost})`,
        `  the execution: ${end} after ${execution.virtualSeconds} s, ${execution.preemptions} preemptions`,
      ];
      if (execution.stdout !== "") lines.push(indent(execution.stdout.replace(/\n$/, "")));
      lines.push(...blockedLines(execution.blocked), `    witness ${execution.witness}`);
      return lines.join("\n");
    }
  }
}

export function traceReport(file: string, trace: Trace): string {
  const lines = [file];
  trace.states.forEach((state, i) => {
    const { step } = state;
    if (!step) return;
    const name = state.tasks.find((t) => t.id === step.task)?.name ?? `task ${step.task}`;
    lines.push(`  ${String(i).padStart(4)}  ${state.virtualSeconds} s  ${name}, ${operationText(step)}`);
  });
  lines.push(
    `  ${trace.outcome.status}${trace.outcome.exception ? ` (${trace.outcome.exception})` : ""} after ${trace.outcome.virtualSeconds} s`,
  );
  if (trace.outcome.stdout !== "") lines.push(indent(trace.outcome.stdout.replace(/\n$/, "")));
  return lines.join("\n");
}

export function driveReport(file: string, driven: Driven): string {
  if (driven.kind === "error") return `${file}\n  ${driven.error.kind}: ${driven.error.message}`;
  const { state, passed, choices, blocked, ending, witness } = driven.view;
  const nameOf = (id: number) => state.tasks.find((task) => task.id === id)?.name ?? `task ${id}`;
  const lines = [`${file}: ${state.virtualSeconds} s, ${witness}`];
  for (const step of passed) lines.push(`  done: ${nameOf(step.task)}, ${operationText(step)}`);
  for (const { name, value } of state.shared) lines.push(`  ${name} = ${value}`);
  for (const b of blocked)
    lines.push(`  ${b.task}, line ${b.line}: waits for ${b.awaits}${b.heldBy ? ` (held by ${b.heldBy})` : ""}`);
  for (const { name, next, isTimeout } of choices)
    lines.push(`  ${name}: ${nameOf(next.task)}, ${operationText(next)}${isTimeout ? " (its time is up)" : ""}`);
  if (ending) lines.push(`  ended: ${ending.status}${ending.exception ? ` (${ending.exception})` : ""}`);
  if (state.stdout !== "") lines.push(indent(state.stdout.replace(/\n$/, "")));
  return lines.join("\n");
}

function operationText({ line, kind, place, value, preemption }: TraceStep): string {
  const what = [kind, place, value === null ? null : `= ${value}`].filter((part) => part !== null).join(" ");
  return `line ${line}: ${what}${preemption ? "  (preemption)" : ""}`;
}
