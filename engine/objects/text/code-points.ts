/**
 * Text by code points, as Python counts it. Text without surrogates (nearly all text) goes by UTF-16 units at once. A
 * lone surrogate counts as one code point; two lone ones side by side become one character, which Python keeps apart.
 */
const surrogate = /[\ud800-\udfff]/;

/** True when every UTF-16 unit is a code point. */
export function isPlain(text: string): boolean {
  return !surrogate.test(text);
}

/** len(text) */
export function codePointLength(text: string): number {
  if (isPlain(text)) return text.length;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isPairAt(text, i)) i++;
    count++;
  }
  return count;
}

function isPairAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** UTF-16 position of the code point number `index` (0 up to the length). */
export function unitOffset(text: string, index: number): number {
  if (isPlain(text)) return index;
  let unit = 0;
  for (let i = 0; i < index && unit < text.length; i++) unit += isPairAt(text, unit) ? 2 : 1;
  return unit;
}

/** Number of the code point that starts at a UTF-16 position. */
export function codePointIndex(text: string, unit: number): number {
  return unit < 0 ? unit : codePointLength(text.slice(0, unit));
}

/** The characters of the text, one string each. */
export function codePointsOf(text: string): string[] {
  return Array.from(text);
}

/** text[index]; a negative index counts from the end; undefined when out of range (the caller raises IndexError). */
export function codePointAt(text: string, index: number): string | undefined {
  if (isPlain(text)) return text[index < 0 ? index + text.length : index];
  const characters = codePointsOf(text);
  return characters[index < 0 ? index + characters.length : index];
}

/** text[start:stop:step] with the whole, already clamped numbers that slice.indices(len(text)) gives. */
export function sliceText(text: string, start: number, stop: number, step: number): string {
  if (step === 1) {
    if (stop <= start) return "";
    if (isPlain(text)) return text.slice(start, stop);
    const from = unitOffset(text, start);
    return text.slice(from, from + unitOffset(text.slice(from), stop - start));
  }
  const characters = isPlain(text) ? text : codePointsOf(text);
  let result = "";
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) result += characters[i];
  return result;
}

/**
 * Below, equal to or above zero as Python orders the two. UTF-16 units order differently only where a surrogate meets a
 * unit above the surrogates.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const xHigh = x >= 0xd800 && x <= 0xdfff && (isPairAt(a, i) || isPairAt(a, i - 1));
    const yHigh = y >= 0xd800 && y <= 0xdfff && (isPairAt(b, i) || isPairAt(b, i - 1));
    if (xHigh !== yHigh) return xHigh ? 1 : -1;
    return x < y ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}

/** slice.indices(length): whole numbers ready for a loop; null stands for an omitted part; step is not zero. */
export function sliceIndices(
  length: number,
  start: number | null,
  stop: number | null,
  step: number,
): { start: number; stop: number; step: number } {
  const low = step > 0 ? 0 : -1;
  const high = step > 0 ? length : length - 1;
  const clamp = (n: number) => (n < 0 ? Math.max(n + length, low) : Math.min(n, high));
  return {
    start: start === null ? (step > 0 ? low : high) : clamp(start),
    stop: stop === null ? (step > 0 ? high : low) : clamp(stop),
    step,
  };
}
