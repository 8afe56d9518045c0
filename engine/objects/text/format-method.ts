/**
 * Templates of str.format and format_map as data. The machine walks the parts: for a field it finds the first value,
 * takes the steps, converts, builds the specification from its own parts, and calls format(). A refusal is a part or a
 * step too, because Python looks up what stands before it first.
 */
import { raise } from "../values";
import type { FormatFailure } from "./percent";
import { decimalValue } from "./unicode";

export type FieldStep =
  | { kind: "attribute"; name: string }
  /** A number when the key is all digits. */
  | { kind: "item"; key: number | string }
  | FormatFailure;

export interface FormatField {
  kind: "field";
  /**
   * Index of a positional argument, or the name of a keyword one. Out of range, the first is an IndexError
   * (`missingIndexMessage`), the second a KeyError of the name; format_map has no positional arguments
   * (`positionalInMapMessage`, a ValueError).
   */
  first: number | string;
  steps: readonly FieldStep[];
  conversion: "str" | "repr" | "ascii" | null;
  /** Parts of the specification; none for an empty one. */
  spec: readonly FormatPart[];
}

export type FormatPart = { kind: "text"; text: string } | FormatField | FormatFailure;

export const positionalInMapMessage = "Format string contains positional fields";

export function missingIndexMessage(index: number): string {
  return `Replacement index ${index} out of range for positional args tuple`;
}

const valueError = (message: string): FormatFailure => ({
  kind: "failure",
  typeName: "ValueError",
  message,
  args: null,
});

/** How fields without a name get their numbers, over the whole template. */
interface Numbering {
  style: "unknown" | "automatic" | "manual";
  next: number;
}

/** A specification may hold fields, whose specifications may not. */
const deepest = 2;

/** The template's parts in order; whatever follows a failure is never reached. */
export function parseFormat(template: string): FormatPart[] {
  return parseParts(template, deepest, { style: "unknown", next: 0 });
}

function parseParts(template: string, depth: number, numbering: Numbering): FormatPart[] {
  if (depth <= 0) return [valueError("Max string recursion exceeded")];
  const parts: FormatPart[] = [];
  let at = 0;
  while (at < template.length) {
    const start = at;
    while (at < template.length && template[at] !== "{" && template[at] !== "}") at++;
    const bracket = template[at];
    if (bracket !== undefined && template[at + 1] === bracket) {
      // A doubled bracket stands for one.
      parts.push({ kind: "text", text: template.slice(start, at + 1) });
      at += 2;
      continue;
    }
    if (bracket === "}") return [...parts, valueError("Single '}' encountered in format string")];
    if (bracket === "{" && at + 1 === template.length) {
      return [...parts, valueError("Single '{' encountered in format string")];
    }
    if (at > start) parts.push({ kind: "text", text: template.slice(start, at) });
    if (bracket === undefined) break;
    const markup = findMarkup(template, at + 1);
    if ("kind" in markup) return [...parts, markup];
    const field = fieldOf(markup, depth, numbering);
    parts.push(field);
    if (field.kind === "failure") return parts;
    at = markup.end;
  }
  return parts;
}

/** The text of a field, cut at "!" and ":". */
interface Markup {
  name: string;
  conversion: string | null;
  spec: string;
  /** Position after the closing bracket. */
  end: number;
}

function findMarkup(template: string, start: number): Markup | FormatFailure {
  let at = start;
  for (; at < template.length && !"}:!".includes(template[at]); at++) {
    if (template[at] === "{") return valueError("unexpected '{' in field name");
    if (template[at] !== "[") continue;
    const close = template.indexOf("]", at);
    // Brackets inside an index mean nothing.
    at = close < 0 ? template.length : close;
  }
  if (at >= template.length) return valueError("expected '}' before end of string");
  const name = template.slice(start, at);
  let conversion: string | null = null;
  if (template[at] === "!") {
    if (at + 1 >= template.length) return valueError("end of string while looking for conversion specifier");
    conversion = String.fromCodePoint(template.codePointAt(at + 1) as number);
    at += 1 + conversion.length;
    if (template[at] === "}") return { name, conversion, spec: "", end: at + 1 };
    if (at < template.length && template[at] !== ":") return valueError("expected ':' after conversion specifier");
  } else if (template[at] === "}") return { name, conversion, spec: "", end: at + 1 };
  const specStart = at + 1;
  let open = 1;
  for (at = specStart; at < template.length; at++) {
    if (template[at] === "{") open++;
    else if (template[at] === "}" && --open === 0) {
      return { name, conversion, spec: template.slice(specStart, at), end: at + 1 };
    }
  }
  return valueError("unmatched '{' in format spec");
}

const conversions = { s: "str", r: "repr", a: "ascii" } as const;

function fieldOf(markup: Markup, depth: number, numbering: Numbering): FormatField | FormatFailure {
  const firstLength = /^[^.[]*/.exec(markup.name)?.[0].length ?? 0;
  const firstName = markup.name.slice(0, firstLength);
  const index = indexOf(firstName);
  if (index === "too long") return tooManyDigits;
  let first: number | string = firstName;
  if (firstName === "" || index !== null) {
    const style = firstName === "" ? "automatic" : "manual";
    if (numbering.style === "unknown") numbering.style = style;
    if (numbering.style !== style) {
      return valueError(
        numbering.style === "manual"
          ? "cannot switch from manual field specification to automatic field numbering"
          : "cannot switch from automatic field numbering to manual field specification",
      );
    }
    first = index ?? numbering.next++;
  }
  const steps = stepsOf(markup.name.slice(firstLength));
  let conversion: FormatField["conversion"] = null;
  if (markup.conversion !== null) {
    if (markup.conversion === "s" || markup.conversion === "r" || markup.conversion === "a") {
      conversion = conversions[markup.conversion];
    } else {
      const code = markup.conversion.codePointAt(0) as number;
      const shown = code > 32 && code < 127 ? markup.conversion : `\\x${code.toString(16)}`;
      steps.push(valueError(`Unknown conversion specifier ${shown}`));
    }
  }
  const { spec } = markup;
  const specParts: FormatPart[] = spec.includes("{")
    ? parseParts(spec, depth - 1, numbering)
    : spec === ""
      ? []
      : [{ kind: "text", text: spec }];
  return { kind: "field", first, steps, conversion, spec: specParts };
}

const tooManyDigits = valueError("Too many decimal digits in format string");

/** The number that a name of digits (of any script) is; null for any other name. */
function indexOf(name: string): number | "too long" | null {
  let digits = "";
  for (const character of name) {
    const digit = decimalValue(character.codePointAt(0) as number);
    if (digit < 0) return null;
    digits += digit;
  }
  if (digits === "") return null;
  if (digits.length > 15 && BigInt(digits) >= 2n ** 63n) return "too long";
  return Number(digits);
}

function stepsOf(rest: string): FieldStep[] {
  const steps: FieldStep[] = [];
  let at = 0;
  while (at < rest.length) {
    const opener = rest[at++];
    let name: string;
    if (opener === ".") {
      name = /^[^.[]*/.exec(rest.slice(at))?.[0] ?? "";
      at += name.length;
    } else if (opener === "[") {
      const close = rest.indexOf("]", at);
      if (close < 0) return [...steps, valueError("Missing ']' in format string")];
      name = rest.slice(at, close);
      at = close + 1;
    } else return [...steps, valueError("Only '.' or '[' may follow ']' in format field specifier")];
    if (name === "") return [...steps, valueError("Empty attribute in format string")];
    if (opener === ".") steps.push({ kind: "attribute", name });
    else {
      const index = indexOf(name);
      if (index === "too long") return [...steps, tooManyDigits];
      steps.push({ kind: "item", key: index ?? name });
    }
  }
  return steps;
}

/** Raises a failure met on the way. */
export function raiseFailure(failure: FormatFailure): never {
  raise(failure.typeName, failure.message, failure.args);
}
