/** A property as an author writes it: JSON, every part optional, nothing unknown in it. */
import type { ForbiddenEnd, OutputCondition, ProgramProperty, Region } from "@/core/execution/property";

/** The text is no property: the message says what is wrong with which part. */
export class PropertyError extends Error {}

const forbiddenEnds: readonly ForbiddenEnd[] = ["deadlock", "stuck", "endless", "exception"];

/** Throws PropertyError. */
export function parseProperty(text: string): ProgramProperty {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (e) {
    throw new PropertyError(`not JSON: ${(e as Error).message}`);
  }
  const given = record(value, "the property");
  const property: ProgramProperty = {};
  for (const [part, v] of given) {
    switch (part) {
      case "never":
        property.never = list(v, part).map((end) => {
          const known = forbiddenEnds.find((e) => e === end);
          return known ?? wrong(part, `a list of ${forbiddenEnds.join(", ")}`);
        });
        break;
      case "outputs":
        property.outputs = texts(v, part);
        break;
      case "output":
        property.output = outputCondition(v);
        break;
      case "noDataRace":
      case "noWorkerException":
        if (typeof v !== "boolean") wrong(part, "true or false");
        property[part] = v;
        break;
      case "inside":
        property.inside = list(v, part).map(insideRegion);
        break;
      case "mostVirtualSeconds":
        if (typeof v !== "number" || !(v >= 0)) wrong(part, "a number of seconds");
        property.mostVirtualSeconds = v;
        break;
      case "fewestTasks":
      case "mostRunning":
        property[part] = count(v, part);
        break;
      default:
        throw new PropertyError(`there is no part '${part}' in a property`);
    }
  }
  if (given.size === 0) throw new PropertyError("the property is empty: it says nothing");
  return property;
}

function outputCondition(value: unknown): OutputCondition {
  const condition: OutputCondition = {};
  for (const [part, v] of record(value, "output")) {
    switch (part) {
      case "contains":
      case "excludes":
      case "lines":
        condition[part] = texts(typeof v === "string" ? [v] : v, `output.${part}`);
        break;
      case "firstLine":
      case "lastLine":
        if (typeof v !== "string" || /[\r\n]/.test(v)) wrong(`output.${part}`, "one line of text");
        condition[part] = v;
        break;
      case "fewestLines":
      case "mostLines":
        condition[part] = count(v, `output.${part}`);
        break;
      default:
        throw new PropertyError(
          `there is no part 'output.${part}' in a property (regular expressions are not offered)`,
        );
    }
  }
  return condition;
}

function insideRegion(value: unknown): Region & { most: number } {
  const given = record(value, "inside");
  const most = count(given.get("most"), "inside.most");
  const region = given.get("region");
  const lines = given.get("lines");
  if (given.size !== 2) throw new PropertyError("'inside' takes 'most' and either 'region' or 'lines'");
  if (typeof region === "string") return { region, most };
  const [from, to] = list(lines, "inside.lines").map((n) => count(n, "inside.lines"));
  if (from === undefined || to === undefined || from < 1 || to < from) wrong("inside.lines", "[from, to]");
  return { lines: [from, to], most };
}

function wrong(part: string, expected: string): never {
  throw new PropertyError(`'${part}' takes ${expected}`);
}

function record(value: unknown, part: string): Map<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) wrong(part, "an object");
  return new Map(Object.entries(value));
}

function list(value: unknown, part: string): unknown[] {
  return Array.isArray(value) ? value : wrong(part, "a list");
}

function texts(value: unknown, part: string): string[] {
  return list(value, part).map((v) => (typeof v === "string" ? v : wrong(part, "a list of texts")));
}

function count(value: unknown, part: string): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : wrong(part, "a whole number");
}
