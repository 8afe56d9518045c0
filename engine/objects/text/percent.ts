/**
 * `format % arguments`, first part: the template as data, and which argument goes where. How the machine uses it:
 *
 * 1. `parsePercent(format)`, once for a template;
 * 2. `bindPercent` gives every conversion its value, looking keys up if the right side is a mapping;
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
  /** Arguments of the exception when they are not just the message. */
  args: Value[] | null;
}

export interface PercentField {
  kind: "field";
  /** It has a key, and so needs a mapping. */
  keyed: boolean;
  /** The key, or null when there is none or it does not end. */
  key: string | null;
  flags: PercentFlags;
  /** "*" takes it from the arguments; null when there is none. */
  width: number | "*" | null;
  precision: number | "*" | null;
  /** The letter; not checked yet. */
  conversion: string;
  /** Place of the letter in the template, in code points. */
  position: number;
  /** What is wrong with the field; noticed only after its key, width and precision were taken from the arguments. */
  failure: FormatFailure | null;
}

export type PercentSegment = { kind: "text"; text: string } | PercentField;

const failure = (typeName: string, message: string): FormatFailure => ({
  kind: "failure",
  typeName,
  message,
  args: null,
});

const largestWidth = 2n ** 63n - 1n;
const largestPrecision = 2n ** 31n - 1n;

/** The template's parts in order; nothing follows a field with a failure. */
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
    if (field.failure !== null) break;
    position = field.position + 1;
  }
  return segments;
}

const flagNames: ReadonlyMap<string, keyof PercentFlags> = new Map([
  ["-", "left"],
  ["+", "sign"],
  [" ", "blank"],
  ["#", "alternate"],
  ["0", "zero"],
]);

function parseField(characters: readonly string[], start: number): PercentField {
  const field: PercentField = {
    kind: "field",
    keyed: characters[start] === "(",
    key: null,
    flags: { left: false, sign: false, blank: false, alternate: false, zero: false },
    width: null,
    precision: null,
    conversion: "",
    position: characters.length,
    failure: null,
  };
  const failed = (message: string) => ({ ...field, failure: failure("ValueError", message) });
  let at = start;
  if (field.keyed) {
    let depth = 1;
    const keyStart = ++at;
    for (; depth > 0 && at < characters.length; at++) {
      if (characters[at] === "(") depth++;
      else if (characters[at] === ")") depth--;
    }
    if (depth > 0) return failed("incomplete format key");
    field.key = characters.slice(keyStart, at - 1).join("");
  }
  for (let flag = flagNames.get(characters[at]); flag !== undefined; flag = flagNames.get(characters[++at])) {
    field.flags[flag] = true;
  }
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
  if (width !== "*" && BigInt(width) > largestWidth) return failed("width too big");
  field.width = width === "*" ? "*" : width === "" ? null : Number(width);
  if (characters[at] === ".") {
    at++;
    const precision = takeNumber();
    if (precision !== "*" && BigInt(precision) > largestPrecision) return failed("precision too big");
    field.precision = precision === "*" ? "*" : Number(precision);
  }
  if ("hlL".includes(characters[at] ?? "?")) at++;
  if (at >= characters.length) return failed("incomplete format");
  field.conversion = characters[at];
  field.position = at;
  return field;
}

export interface PercentArguments {
  /** Items of a tuple, or the one value that is no tuple. */
  values: readonly Value[];
  isTuple: boolean;
  /** The right side's item for a key (raises what its `__getitem__` raises); null when it is no mapping. */
  lookUp: ((key: string) => Value) | null;
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
    const failed = failureOf(() => {
      if (segment.keyed) {
        if (args.lookUp === null) raise("TypeError", "format requires a mapping");
        if (segment.key !== null) {
          values = [args.lookUp(segment.key)];
          isTuple = false;
          next = 0;
        }
      }
      const width = segment.width === "*" ? sizeArgument(takeInt()) : segment.width;
      const precision = segment.precision === "*" ? Math.max(0, shortIntArgument(takeInt())) : segment.precision;
      if (segment.failure !== null) raise(segment.failure.typeName, segment.failure.message);
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
  const isComplete = next >= values.length || (!isTuple && args.lookUp !== null);
  if (!isComplete) bound.push(failure("TypeError", "not all arguments converted during string formatting"));
  return bound;
}

/** What the work raises, as data; null when it does not. */
function failureOf(work: () => void): FormatFailure | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof PythonError) {
      return { ...failure(error.typeName, error.message), args: error.args };
    }
    throw error;
  }
}
