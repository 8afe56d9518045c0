/** Making longer text out of shorter: every result that can outgrow its arguments is charged first. */
import { type Charge, chargeCharacters } from "../number/charge";
import type { Int } from "../number/int";
import { raise, type Value } from "../values";
import { typeName } from "./arguments";
import { codePointLength } from "./code-points";

/** text * count; OverflowError beyond the size of an index. */
export function repeatText(text: string, count: Int, charge?: Charge): string {
  checkRepeatCount(count);
  if (text === "" || count <= 0) return "";
  chargeCharacters(text.length * Number(count), charge);
  return text.repeat(Number(count));
}

/** Sequences can be repeated only as often as C can count. */
export function checkRepeatCount(count: Int): void {
  if (typeof count === "bigint" && (count >= 2n ** 63n || count < -(2n ** 63n))) {
    raise("OverflowError", "cannot fit 'int' into an index-sized integer");
  }
}

/** separator.join(parts); TypeError names the first part that is no text. */
export function joinStrings(separator: string, parts: readonly Value[], charge?: Charge): string {
  let length = separator.length * Math.max(0, parts.length - 1);
  parts.forEach((part, i) => {
    if (typeof part !== "string") {
      raise("TypeError", `sequence item ${i}: expected str instance, ${typeName(part)} found`);
    }
    length += part.length;
  });
  chargeCharacters(length, charge);
  return parts.join(separator);
}

/** text.replace(old, replacement, limit); a limit below zero is no limit. */
export function replaceText(text: string, old: string, replacement: string, limit: number, charge?: Charge): string {
  // An empty text is found before every character and at the end.
  const parts = old === "" ? ["", ...Array.from(text), ""] : text.split(old);
  const all = parts.length - 1;
  const count = limit < 0 ? all : Math.min(limit, all);
  if (count === 0) return text;
  chargeCharacters(text.length + count * (replacement.length - old.length), charge);
  if (count === all) return parts.join(replacement);
  return parts.slice(0, count + 1).join(replacement) + old + parts.slice(count + 1).join(old);
}

/** Pads to `width` code points; `fill` is one character. */
export function pad(
  align: "left" | "right" | "center",
  text: string,
  width: number,
  fill: string,
  charge?: Charge,
): string {
  const missing = width - codePointLength(text);
  if (missing <= 0) return text;
  chargeCharacters(width, charge);
  // CPython puts the odd one on the left when the width is odd.
  const before = align === "left" ? 0 : align === "right" ? missing : Math.floor(missing / 2) + (missing & width & 1);
  return fill.repeat(before) + text + fill.repeat(missing - before);
}

/** text.zfill(width): zeros after the sign. */
export function zeroFill(text: string, width: number, charge?: Charge): string {
  const missing = width - codePointLength(text);
  if (missing <= 0) return text;
  chargeCharacters(width, charge);
  const sign = /^[+-]/.test(text) ? text[0] : "";
  return sign + "0".repeat(missing) + text.slice(sign.length);
}

/** text.expandtabs(tabSize): columns start again after \n and \r. */
export function expandTabs(text: string, tabSize: number, charge?: Charge): string {
  if (!text.includes("\t")) return text;
  if (tabSize > 0) chargeCharacters(text.length + (text.split("\t").length - 1) * tabSize, charge);
  let column = 0;
  let result = "";
  for (const character of text) {
    if (character === "\t") {
      if (tabSize <= 0) continue;
      const step = tabSize - (column % tabSize);
      result += " ".repeat(step);
      column += step;
    } else {
      column = character === "\n" || character === "\r" ? 0 : column + 1;
      result += character;
    }
  }
  return result;
}
