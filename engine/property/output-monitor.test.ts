import { describe, expect, test } from "vitest";
import type { ProgramProperty } from "@/core/execution/property";
import { outputMonitors } from "./output-monitor";

const properties: ProgramProperty[] = [
  { outputs: ["ab\n", "a\n", ""] },
  { output: { contains: ["aba"] } },
  { output: { excludes: ["aab"] } },
  { output: { firstLine: "ab" } },
  { output: { lastLine: "ab" } },
  { output: { lastLine: "" } },
  { output: { lines: ["a", "b", "a"] } },
  { output: { fewestLines: 1, mostLines: 2 } },
  { output: { fewestLines: 2 } },
];

/** All texts of at most `length` letters. */
function texts(length: number): string[] {
  if (length === 0) return [""];
  const shorter = texts(length - 1);
  return ["", ...shorter.flatMap((t) => ["a", "b", "\n"].map((letter) => letter + t))].filter(
    (t, i, all) => all.indexOf(t) === i,
  );
}

describe("output monitors", () => {
  test.each(properties)("PR3 two outputs with equal digests are equally good, whatever follows: %j", (property) => {
    const [monitor] = outputMonitors(property);
    if (!monitor) throw new Error("no monitor");
    const byDigest = new Map<string, string>();
    const tails = texts(4);
    for (const text of texts(5)) {
      const digest = monitor.digest(text);
      const same = byDigest.get(digest) ?? text;
      byDigest.set(digest, same);
      const good = tails.map((tail) => monitor.holds(text + tail));
      expect(tails.map((tail) => monitor.holds(same + tail))).toEqual(good);
      expect(monitor.isLost(same)).toBe(monitor.isLost(text));
      if (monitor.isLost(text)) expect(good).not.toContain(true);
    }
  });

  test("PR2 what each condition demands", () => {
    const good = (property: ProgramProperty, output: string) => outputMonitors(property).every((m) => m.holds(output));
    expect(good({ output: { lastLine: "done" } }, "x\ndone\n")).toBe(true);
    expect(good({ output: { lastLine: "done" } }, "x\ndone")).toBe(true);
    expect(good({ output: { lastLine: "done" } }, "done\nx\n")).toBe(false);
    expect(good({ output: { firstLine: "go" } }, "go\nx\n")).toBe(true);
    expect(good({ output: { firstLine: "go" } }, "gone\n")).toBe(false);
    expect(good({ output: { lines: ["2", "1"] } }, "1\n2\n")).toBe(true);
    expect(good({ output: { lines: ["2", "1"] } }, "1\n2\n2\n")).toBe(false);
    expect(good({ output: { fewestLines: 2, mostLines: 2 } }, "1\n2")).toBe(true);
  });
});
