/**
 * `npm run explore` and `npm run python`: the engine on the command line. Formats and exit codes are stable (DESIGN section 4):
 * 0 explored completely, 3 bounded, 2 bad input with a message on stderr.
 */
import "./modules/whole-library";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ExplorationError } from "@/core/execution/outcome";
import type { ProgramProperty } from "@/core/execution/property";
import { drive, IllegalChoice } from "./drive";
import { exploreProgram } from "./explore-program";
import { defaultStart, parseInstant } from "./machine/start";
import { isOutputPossible } from "./output-possible";
import { PropertyError, parseProperty } from "./property/parse-property";
import { ReplayError, replay } from "./replay";
import { driveReport, exploreReport, possibilityReport, traceReport, verdictReport } from "./report";
import { runOnce } from "./run-once";
import { verifyProgram } from "./verify-program";

const exit = { complete: 0, bounded: 3, badInput: 2 } as const;

const usage = `usage: npm run --silent explore -- FILE.py [MORE.py ...] [options]
  --json               one JSON object per line
  --possible FILE      is exactly this output possible?
  --verify PROPERTY    is this kept in every execution? a file, or the JSON itself, for example
                       {"never": ["deadlock", "stuck"], "outputs": ["2\\n"], "noDataRace": true}
                       parts: never, outputs, output {contains, excludes, firstLine, lastLine, lines,
                       fewestLines, mostLines}, noDataRace, noWorkerException, inside [{region | lines, most}]
                       (# region NAME ... # end), mostVirtualSeconds, fewestTasks, mostRunning
  --replay WITNESS     show the execution of a witness
  --drive "1 2 1t"     make these choices (a task each, t for its time-out) and show what can happen next
  --clock ideal|any    may a sleep end at any time? (default: ideal)
  --memory any|gil     where may tasks be switched? (default: any)
  --start INSTANT      what the wall clock shows at the start, ISO 8601 (default: ${defaultStart})
  --max-states N       stop after N states
  --timeout MS         stop after so many milliseconds
  --max-outcomes N     list at most N outcomes (default: 10000)
  --run                run one ordinary schedule and print what the program prints`;

function fail(message: string): never {
  console.error(message);
  process.exit(exit.badInput);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (e) {
    return fail(`${file}: cannot be read (${(e as NodeJS.ErrnoException).code ?? "unknown error"})`);
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        possible: { type: "string" },
        verify: { type: "string" },
        replay: { type: "string" },
        drive: { type: "string" },
        clock: { type: "string", default: "ideal" },
        memory: { type: "string", default: "any" },
        start: { type: "string", default: defaultStart },
        "max-states": { type: "string" },
        timeout: { type: "string" },
        "max-outcomes": { type: "string" },
        run: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (e) {
    return fail(`${(e as Error).message}\n${usage}`);
  }
}

function numberOption(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0) fail(`--${name} takes a whole number, not '${text}'`);
  return n;
}

function oneOf<T extends string>(text: string, allowed: readonly T[], name: string): T {
  if ((allowed as readonly string[]).includes(text)) return text as T;
  return fail(`--${name} is one of ${allowed.join(", ")}, not '${text}'`);
}

function reportError(file: string, { line, column, message }: ExplorationError): void {
  console.error(`${file}:${line ?? 1}:${(column ?? 0) + 1}: ${message}`);
}

/** A property in a file, or as JSON on the command line itself. */
function readProperty(text: string): ProgramProperty {
  const isJson = text.trimStart().startsWith("{");
  try {
    return parseProperty(isJson ? text : readText(text));
  } catch (e) {
    if (e instanceof PropertyError) return fail(`${isJson ? "--verify" : text}: ${e.message}`);
    throw e;
  }
}

/** Writes everything before the process ends, also into a pipe. */
function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

const { values, positionals: files } = options();
if (values.help) {
  print(usage);
  process.exit(0);
}
if (files.length === 0) fail(usage);

const clock = oneOf(values.clock, ["ideal", "any"], "clock");
const memory = oneOf(values.memory, ["any", "gil"], "memory");
const { start } = values;
if (parseInstant(start) === null) fail(`--start is an instant such as ${defaultStart}, not '${start}'`);
const limits = {
  maxStates: numberOption(values["max-states"], "max-states"),
  timeoutMs: numberOption(values.timeout, "timeout"),
  maxOutcomes: numberOption(values["max-outcomes"], "max-outcomes"),
};
const property = values.verify === undefined ? null : readProperty(values.verify);
const given = Object.fromEntries(Object.entries(limits).filter(([, v]) => v !== undefined));
let code: number = exit.complete;
const worse = (next: number) => {
  if (next === exit.badInput || code === exit.complete) code = next;
};

for (const file of files) {
  const source = readText(file);
  const settings = { fileName: file, clock, memory, start };
  if (values.run) {
    worse(
      runOnce(
        source,
        settings,
        (text) => process.stdout.write(text),
        (text) => process.stderr.write(text),
      ),
    );
    continue;
  }
  if (values.replay !== undefined) {
    try {
      const trace = replay(source, values.replay, settings);
      print(values.json ? JSON.stringify({ file, ...trace }) : traceReport(file, trace));
    } catch (e) {
      if (!(e instanceof ReplayError)) throw e;
      console.error(`${file}: ${e.message}`);
      worse(exit.badInput);
    }
    continue;
  }
  if (property !== null) {
    const verdict = verifyProgram(source, property, { ...settings, ...given });
    print(values.json ? JSON.stringify({ file, ...verdict }) : verdictReport(file, verdict));
    if (verdict.verdict === "holds-within-bound") worse(exit.bounded);
    if (verdict.verdict === "refused") {
      reportError(file, verdict.error);
      worse(verdict.error.kind === "limit" ? exit.bounded : exit.badInput);
    }
    continue;
  }
  if (values.drive !== undefined) {
    try {
      const choices = values.drive.split(/[\s,]+/).filter((name) => name !== "");
      const driven = drive(source, choices, { ...settings, ...given });
      print(values.json ? JSON.stringify({ file, ...driven }) : driveReport(file, driven));
      if (driven.kind === "error") {
        reportError(file, driven.error);
        worse(driven.error.kind === "limit" ? exit.bounded : exit.badInput);
      }
    } catch (e) {
      if (!(e instanceof IllegalChoice)) throw e;
      console.error(`${file}: ${e.message}`);
      worse(exit.badInput);
    }
    continue;
  }
  if (values.possible !== undefined) {
    const answer = isOutputPossible(source, readText(values.possible), { ...settings, ...given });
    if (answer.kind === "refused") {
      if (values.json) print(JSON.stringify({ file, possible: null, error: answer.error }));
      reportError(file, answer.error);
      worse(answer.error.kind === "limit" ? exit.bounded : exit.badInput);
      continue;
    }
    if (answer.kind === "not-found") worse(exit.bounded);
    const possible = answer.kind === "not-found" ? null : answer.kind === "possible";
    print(values.json ? JSON.stringify({ file, possible, ...answer }) : possibilityReport(file, answer));
    continue;
  }
  const result = exploreProgram(source, { ...settings, ...given });
  const { error } = result;
  if (values.json) print(JSON.stringify({ file, ...result }));
  else print(exploreReport(file, result));
  if (error && (error.kind === "syntax" || error.kind === "unsupported")) {
    reportError(file, error);
    worse(exit.badInput);
  } else if (!result.complete) worse(exit.bounded);
}
process.exitCode = code;
