import { describe, expect, test } from "vitest";
import { startMachine } from "@/engine/machine/start";
import { compilePattern } from "./compile-pattern";
import { type Cost, Matcher } from "./matcher";
import { parsePattern } from "./parse-pattern";

const codes = (text: string) => Array.from(text, (c) => c.codePointAt(0) as number);

const ignore = () => undefined;
const free: Cost = { steps: ignore, bytes: ignore };

function matcher(pattern: string, text: string, cost = free) {
  const program = compilePattern(parsePattern(pattern, 0));
  return new Matcher(program, codes(text), text.length, { isFull: false, mustAdvance: false }, cost);
}

describe("the matcher", () => {
  test("gives the positions of all groups, then the last one that was closed", () => {
    expect(matcher("(a)(b)?", "xac").search(0)).toEqual([1, 2, 1, 2, -1, -1, 1]);
  });

  test("goes no deeper on the host's stack for a longer text", () => {
    const text = "ab".repeat(200_000);
    expect(matcher("(?:ab|c)*", text).matchAt(0)?.[1]).toBe(text.length);
  });

  test("pays for every step of a pattern that tries exponentially many ways", () => {
    let steps = 0;
    const run = matcher("(a+)+b", "a".repeat(40), {
      steps(count) {
        steps += count;
        if (steps > 1_000_000) throw new Error("enough");
      },
      bytes: ignore,
    });
    expect(() => run.matchAt(0)).toThrow("enough");
  });

  test("a catastrophic pattern ends by the limit of steps, and by the clock", () => {
    const source = "import re\nre.match('(a+)+b', 'a' * 40)\n";
    const limited = startMachine(source, { limits: { instructions: 2_000_000 } });
    expect(limited).toMatchObject({ error: { kind: "limit", message: expect.stringContaining("steps") } });
    const stopped = startMachine(source, { mustStop: () => true });
    expect(stopped).toMatchObject({ error: { kind: "limit" } });
  });
});
