/**
 * `format % arguments`, first part: the template as data, and which argument goes where. How the machine uses it:
 *
 * 1. `parsePercent(format)`; `percentKeys(segments)` are looked up in the mapping, if the right side is one;
 * 2. `bindPercent` gives every conversion its value;
 * 3. for each bound conversion with `wants`, the machine sets `text` to str(), repr() or ascii() of its value;
 * 4. `renderPercent` (percent-render.ts) makes the text.
 *
 * A refusal is a segment too: Python converts what stands before it first.
 */
import { intOf } from "../number/int";
import { PythonError, raise, type Value } from "../values";
import { shortIntArgument, sizeArgument } from "./arguments";

export interface PercentFlags {
  left: boolean;
  sign: boolean;
  blank: boolean;
  alternate: boolean;
  zero: boolean;
}

/** A refusal at this place of the template. */
export interface FormatFailure {
  kind: "failure";
  typeName: string;
  message: string;
}

export interface PercentField {
  kind: "field";
  /** "(key)" or null. */
  key: string | null;
  flags: PercentFlags;
  /** "*" takes it from the arguments; null when there is none. */
  width: number | "*" | null;
  precision: number | "*" | null;
  /** The letter; not checked yet. */
  conversion: string;
  /** Place of the letter in the template, in code points. */
  position: number;
}

export type PercentSegment = { kind: "text"; text: string } | PercentField | FormatFailure;

const failure = (typeName: string, message: string): FormatFailure => ({ kind: "failure", typeName, message });

const largestWidth = 2n ** 63n - 1n;
const largestPrecision = 2n ** 31n - 1n;

/** The template's parts in order; at most one failure, at the end. */
export function parsePercent(format: string): PercentSegment[] {
  const characters = Array.from(format);
  const segments: PercentSegment[] = [];
  let position = 0;
  while (position < characters.length) {
    const percent = characters.indexOf("%", position);
    const end = percent < 0 ? characters.length : percent;
    if (end > position) segments.push({ kind: "text", text: characters.slice(position, end).join("") });
    if (percent < 0) break;
    if (characters[percent + 1] === "%") {
      segments.push({ kind: "text", text: "%" });
      position = percent + 2;
      continue;
    }
    const field = parseField(characters, percent + 1);
    segments.push(field);
    if (field.kind === "failure") break;
    position = field.position + 1;
  }
  return segments;
}

function parseField(characters: readonly string[], start: number): PercentField | FormatFailure {
  let at = start;
  let key: string | null = null;
  if (characters[at] === "(") {
    let depth = 1;
    const keyStart = ++at;
    while (depth > 0 && at < characters.length) {
      if (characters[at] === "(") depth++;
      else if (characters[at] === ")") depth--;
      at++;
    }
    if (depth > 0) return failure("ValueError", "incomplete format key");
    key = characters.slice(keyStart, at - 1).join("");
  }
  const flags: PercentFlags = { left: false, sign: false, blank: false, alternate: false, zero: false };
  const flagNames = { "-": "left", "+": "sign", " ": "blank", "#": "alternate", "0": "zero" } as const;
  const flagOf = (c: string | undefined) => (c !== undefined && c in flagNames ? flagNames[c as "-"] : null);
  for (let flag = flagOf(characters[at]); flag !== null; flag = flagOf(characters[++at])) flags[flag] = true;

  const takeNumber = () => {
    if (characters[at] === "*") {
      at++;
      return "*";
    }
    let digits = "";
    while (characters[at] >= "0" && characters[at] <= "9") digits += characters[at++];
    return digits;
  };
  const width = takeNumber();
  if (width !== "*" && BigInt(width) > largestWidth) return failure("ValueError", "width too big");
  let precision: string | null = null;
  if (characters[at] === ".") {
    at++;
    precision = takeNumber();
    if (precision !== "*" && BigInt(precision) > largestPrecision) return failure("ValueError", "precision too big");
  }
  if ("hlL".includes(characters[at] ?? "?")) at++;
  if (at >= characters.length) return failure("ValueError", "incomplete format");
  return {
    kind: "field",
    key,
    flags,
    width: width === "*" ? "*" : width === "" ? null : Number(width),
    precision: precision === "*" ? "*" : precision === null ? null : Number(precision),
    conversion: characters[at],
    position: at,
  };
}

/** The keys of a template, in order, once for each use. */
export function percentKeys(segments: readonly PercentSegment[]): string[] {
  return segments.flatMap((segment) => (segment.kind === "field" && segment.key !== null ? [segment.key] : []));
}

export interface PercentArguments {
  /** Items of a tuple, or the one value that is no tuple. */
  values: readonly Value[];
  isTuple: boolean;
  /** What the right side gave for each key, in the order of `percentKeys`; null when it is no mapping. */
  mapped: readonly Value[] | null;
}

export interface BoundField {
  kind: "bound";
  field: PercentField;
  width: number | null;
  precision: number | null;
  left: boolean;
  value: Value;
  /** What the machine must make of the value before rendering. */
  wants: "str" | "repr" | "ascii" | null;
  text: string | null;
}

export type BoundSegment = { kind: "text"; text: string } | BoundField | FormatFailure;

const wanted: Readonly<Record<string, BoundField["wants"]>> = { s: "str", r: "repr", a: "ascii" };

/** Gives each conversion its value; ends with a failure when there are too few or too many, or a wrong width. */
export function bindPercent(segments: readonly PercentSegment[], args: PercentArguments): BoundSegment[] {
  const bound: BoundSegment[] = [];
  let values = args.values;
  let isTuple = args.isTuple;
  let next = 0;
  let nextMapped = 0;
  const takeValue = (): Value => {
    if (next >= values.length) raise("TypeError", "not enough arguments for format string");
    return values[next++];
  };
  const takeInt = (): Value => {
    const v = takeValue();
    if (intOf(v) === null) raise("TypeError", "* wants int");
    return v;
  };
  for (const segment of segments) {
    if (segment.kind === "text") {
      bound.push(segment);
      continue;
    }
    if (segment.kind === "failure") return [...bound, segment];
    const failed = failureOf(() => {
      if (segment.key !== null) {
        if (args.mapped === null) raise("TypeError", "format requires a mapping");
        values = [args.mapped[nextMapped++]];
        isTuple = false;
        next = 0;
      }
      const width = segment.width === "*" ? sizeArgument(takeInt()) : segment.width;
      const precision = segment.precision === "*" ? Math.max(0, shortIntArgument(takeInt())) : segment.precision;
      bound.push({
        kind: "bound",
        field: segment,
        width: width === null ? null : Math.abs(width),
        precision,
        left: segment.flags.left || (width !== null && width < 0),
        value: takeValue(),
        wants: wanted[segment.conversion] ?? null,
        text: null,
      });
    });
    if (failed !== null) return [...bound, failed];
  }
  const isComplete = next >= values.length || (!isTuple && args.mapped !== null);
  if (!isComplete) bound.push(failure("TypeError", "not all arguments converted during string formatting"));
  return bound;
}

/** What the work raises, as data; null when it does not. */
function failureOf(work: () => void): FormatFailure | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof PythonError) return failure(error.typeName, error.message);
    throw error;
  }
}
