/**
 * The programs beside this file, as classrooms write them, with their outcome sets. `# --- title` begins each; `# needs 3.13` names the
 * least CPython that has what it uses; each `#= ` line is one outcome: its lines joined by ` / `, `status|` before it unless it
 * finished, and in brackets the exception that ended it. The sets are derived by hand from docs/spec/model.md.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Outcome } from "@/core/execution/outcome";

export interface ClassroomProgram {
  title: string;
  source: string;
  /** Minor version of Python 3 that it needs. */
  needsMinor: number;
  /** In the form of `shown`, sorted. */
  outcomes: string[];
}

export interface ProgramArea {
  name: string;
  programs: ClassroomProgram[];
}

const directory = new URL("./", import.meta.url);

export function classroomPrograms(): ProgramArea[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".py"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".py".length),
      programs: readFileSync(new URL(file, directory), "utf8")
        .split(/^# --- /m)
        .slice(1)
        .map(programOf),
    }));
}

function programOf(text: string): ClassroomProgram {
  const title = text.slice(0, text.indexOf("\n"));
  const source = text.slice(title.length + 1);
  const outcomes = [...source.matchAll(/^#= ?(.*)$/gm)].map(([, line = ""]) =>
    line.includes("|") ? line : `finished|${line}`,
  );
  return { title, source, needsMinor: Number(/^# needs 3\.(\d+)$/m.exec(source)?.[1] ?? 0), outcomes: outcomes.sort() };
}

/** An outcome as the files write it. */
export function shown({ status, stdout, exception }: Pick<Outcome, "status" | "stdout" | "exception">): string {
  const text = stdout.trimEnd().replaceAll("\n", " / ");
  return `${status}|${text}${exception === null ? "" : `[${exception}]`}`;
}
