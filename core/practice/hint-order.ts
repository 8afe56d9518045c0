/** Hints open one after the other (PH1, PH2). */

/** The pages have a sentence for each under `practice.hintRefusal.<name>`. */
export type HintOrderRefusal = "no-such-hint" | "hint-out-of-order";

/**
 * What asking for hint `number` means when `taken` of `count` are open: `take` it, it is `open` already, or a refusal.
 */
export function judgeHint(number: number, taken: number, count: number): "take" | "open" | HintOrderRefusal {
  if (!Number.isInteger(number) || number < 1 || number > count) return "no-such-hint";
  if (number <= taken) return "open";
  return number === taken + 1 ? "take" : "hint-out-of-order";
}
