/** Tracebacks as CPython prints them (without source lines' markers): they go to stderr, which no outcome depends on. */
import type { PyException } from "@/engine/objects/instance";
import type { Machine } from "./machine";

export function tracebackText(m: Machine, e: PyException): string {
  const lines: string[] = [];
  const earlier = e.cause ?? (e.suppressContext ? null : e.context);
  if (earlier !== null && typeof earlier === "object" && "trace" in earlier) {
    lines.push(tracebackText(m, earlier as PyException));
    lines.push(
      e.cause !== null
        ? "\nThe above exception was the direct cause of the following exception:\n\n"
        : "\nDuring handling of the above exception, another exception occurred:\n\n",
    );
  }
  lines.push("Traceback (most recent call last):\n");
  for (const t of e.trace) {
    lines.push(`  File "${t.fileName}", line ${t.line}, in ${t.functionName}\n`);
    const source = m.program.sourceLine(t.line);
    if (source !== null) lines.push(`    ${source.trim()}\n`);
  }
  lines.push(`${m.describeException(e)}\n`);
  return lines.join("");
}

export function writeTraceback(m: Machine, e: PyException): void {
  if (e.cls.name === "SystemExit") return;
  m.write(tracebackText(m, e), "stderr");
}
