/** Programs of which only some lines may be edited, as text: without an editor, so that a page can show them before it has one. */
import type { LineRange } from "./editable-regions";

/** The program with other texts (without their last line end) in its regions, and the lines where they now are. */
export function withRegionTexts(
  program: string,
  ranges: readonly LineRange[],
  texts: readonly string[],
): { text: string; ranges: LineRange[] } {
  const original = program.split("\n");
  const lines: string[] = [];
  const moved: LineRange[] = [];
  let next = 0;
  ranges.forEach(({ from, to }, index) => {
    lines.push(...original.slice(next, from - 1));
    const text = texts[index]?.split("\n") ?? original.slice(from - 1, to);
    moved.push({ from: lines.length + 1, to: lines.length + text.length });
    lines.push(...text);
    next = to;
  });
  lines.push(...original.slice(next));
  return { text: lines.join("\n"), ranges: moved };
}
