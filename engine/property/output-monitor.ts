/**
 * What has to be remembered of an output to judge it at the end. Each condition keeps a `digest`: two outputs with equal
 * digests are equally good, and stay so whatever is printed after them. A search that puts the digest into the state
 * instead of the output does not pay for orders of printing that the question does not ask for.
 */
import type { OutputCondition, ProgramProperty, PropertyPart, Violation } from "@/core/execution/property";

export interface OutputMonitor {
  readonly part: PropertyPart;
  digest(output: string): string;
  /** Whether no continuation can make it good. */
  isLost(output: string): boolean;
  /** Whether it is good as a whole. */
  holds(output: string): boolean;
  /** What is demanded, in words. */
  readonly demand: string;
}

const lost = "lost";

export function outputMonitors({ outputs, output = {} }: ProgramProperty): OutputMonitor[] {
  const monitors: OutputMonitor[] = [];
  if (outputs !== undefined) monitors.push(oneOf(outputs));
  const { contains = [], excludes = [], firstLine, lastLine, lines } = output;
  for (const text of contains) monitors.push(containing(text));
  for (const text of excludes) monitors.push(excluding(text));
  if (firstLine !== undefined) monitors.push(beginningWith(firstLine));
  if (lastLine !== undefined) monitors.push(endingWith(lastLine));
  if (lines !== undefined) monitors.push(madeOf(lines));
  if (output.fewestLines !== undefined || output.mostLines !== undefined) monitors.push(ofLength(output));
  return monitors;
}

/** The first demand that an execution with this output can keep no more (`isOver`: does not keep). */
export function brokenDemand(monitors: readonly OutputMonitor[], output: string, isOver: boolean): Violation | null {
  const broken = monitors.find((m) => (isOver ? !m.holds(output) : m.isLost(output)));
  return broken ? { part: broken.part, message: `the output ${broken.demand}` } : null;
}

/** Of all conditions together; the last answer is kept, for most steps print nothing. */
export function digestOf(monitors: readonly OutputMonitor[]): (output: string) => string {
  let last: string | null = null;
  let digest = "";
  return (output) => {
    if (output !== last) {
      digest = monitors.map((m) => m.digest(output)).join("\0");
      last = output;
    }
    return digest;
  };
}

function oneOf(outputs: readonly string[]): OutputMonitor {
  const isLost = (output: string) => !outputs.some((o) => o.startsWith(output));
  return {
    part: "outputs",
    demand: "is none of the allowed ones",
    digest: (output) => (isLost(output) ? lost : `=${output}`),
    isLost,
    holds: (output) => outputs.includes(output),
  };
}

/** Length of the longest end of `output` with which `text` begins, less than the whole. */
function begun(output: string, text: string): number {
  for (let n = Math.min(output.length, text.length - 1); n > 0; n--) if (output.endsWith(text.slice(0, n))) return n;
  return 0;
}

function containing(text: string): OutputMonitor {
  return {
    part: "output",
    demand: `lacks ${JSON.stringify(text)}`,
    digest: (output) => (output.includes(text) ? "found" : String(begun(output, text))),
    isLost: () => false,
    holds: (output) => output.includes(text),
  };
}

function excluding(text: string): OutputMonitor {
  return {
    part: "output",
    demand: `contains ${JSON.stringify(text)}`,
    digest: (output) => (output.includes(text) ? lost : String(begun(output, text))),
    isLost: (output) => output.includes(text),
    holds: (output) => !output.includes(text),
  };
}

function beginningWith(line: string): OutputMonitor {
  const whole = `${line}\n`;
  const isLost = (output: string) => !whole.startsWith(output.slice(0, whole.length));
  const holds = (output: string) => output.length > 0 && (output === line || output.startsWith(whole));
  return {
    part: "output",
    demand: `does not begin with the line ${JSON.stringify(line)}`,
    digest: (output) => (isLost(output) ? lost : String(Math.min(output.length, whole.length))),
    isLost,
    holds,
  };
}

/** The last line, and whether it has been ended. */
function lastLineOf(output: string): { line: string; isEnded: boolean } {
  const isEnded = output.endsWith("\n");
  const text = isEnded ? output.slice(0, -1) : output;
  return { line: text.slice(text.lastIndexOf("\n") + 1), isEnded };
}

function endingWith(line: string): OutputMonitor {
  const holds = (output: string) => output.length > 0 && lastLineOf(output).line === line;
  return {
    part: "output",
    demand: `does not end with the line ${JSON.stringify(line)}`,
    digest(output) {
      const last = lastLineOf(output);
      if (output === "") return "";
      // An ended line matters only as good or bad; of one that goes on, how much of it is there.
      if (last.isEnded) return last.line === line ? "good" : "bad";
      return line.startsWith(last.line) ? String(last.line.length) : "other";
    },
    isLost: () => false,
    holds,
  };
}

/** Ended lines, and what stands after the last of them. */
function linesOf(output: string): { ended: string[]; rest: string } {
  const ended = output.split("\n");
  const rest = ended.pop() ?? "";
  return { ended, rest };
}

function madeOf(lines: readonly string[]): OutputMonitor {
  /** Lines still to come after the ended ones, sorted; null if one was too many. */
  const missing = (ended: readonly string[]): string[] | null => {
    const left = [...lines].sort();
    for (const line of ended) {
      const at = left.indexOf(line);
      if (at < 0) return null;
      left.splice(at, 1);
    }
    return left;
  };
  const state = (output: string): { left: string[]; rest: string } | null => {
    const { ended, rest } = linesOf(output);
    const left = missing(ended);
    return left?.some((l) => l.startsWith(rest)) || (left && rest === "") ? { left, rest } : null;
  };
  return {
    part: "output",
    demand: `is not made of the ${lines.length} lines demanded`,
    digest(output) {
      const at = state(output);
      return at === null ? lost : JSON.stringify(at);
    },
    isLost: (output) => state(output) === null,
    holds(output) {
      const at = state(output);
      if (at === null) return false;
      return at.rest === "" ? at.left.length === 0 : at.left.length === 1 && at.left[0] === at.rest;
    },
  };
}

function ofLength({ fewestLines = 0, mostLines = Number.POSITIVE_INFINITY }: OutputCondition): OutputMonitor {
  const lineCount = (output: string): number => {
    const { ended, rest } = linesOf(output);
    return ended.length + (rest === "" ? 0 : 1);
  };
  const bound = mostLines === Number.POSITIVE_INFINITY ? fewestLines : mostLines + 1;
  return {
    part: "output",
    demand: `has not between ${fewestLines} and ${mostLines} lines`,
    digest: (output) => `${Math.min(lineCount(output), bound)}${output === "" || output.endsWith("\n") ? "" : "…"}`,
    isLost: (output) => lineCount(output) > mostLines,
    holds: (output) => lineCount(output) >= fewestLines && lineCount(output) <= mostLines,
  };
}
