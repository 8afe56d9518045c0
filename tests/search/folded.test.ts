/**
 * Folded states (docs/spec/search.md SE25) give the answers of the plain search, to the letter: outcomes, witnesses, races, times,
 * and chances but for rounding. More random programs: `npx tsx tests/search/fuzz-folded.ts 0 2000`.
 */
import { describe, expect, test } from "vitest";
import { increments } from "@/tests/load/explorer/programs";
import { compareFolded } from "./compare-folded";
import { countingProgram } from "./counting-program";

const ways = [
  { clock: "ideal", memory: "any" },
  { clock: "any", memory: "any" },
  { clock: "ideal", memory: "gil" },
] as const;
const programs = 50;

describe.each(ways)("SE25 random programs that count, clock $clock, memory $memory", (way) => {
  test(`${programs} programs: folded states give the answers of the plain search`, () => {
    const differences: string[] = [];
    let folded = 0;
    for (let seed = 0; seed < programs; seed++) {
      const result = compareFolded(countingProgram(seed), way);
      if (result.kind === "different") differences.push(`seed ${seed}: ${result.what}`);
      if (result.kind === "same" && result.isFolded) folded++;
    }
    expect(differences).toEqual([]);
    expect(folded).toBeGreaterThan(programs / 3);
  });
});

/** Three tasks: two that count, so that their sum is 1 or 2, and one more. */
const withThird = (body: string, last = "print(counter)", preamble = ""): string => `import threading
counter = 0
other = 0
flag = 0
items = [0, 10, 20, 30, 40, 50]
${preamble}
def add():
    global counter
    counter += 1
def third():
    global counter, other, flag
${body
  .split("\n")
  .map((line) => `    ${line}`)
  .join("\n")}
threads = [threading.Thread(target=f) for f in (add, add, third)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
${last}
`;

const folding: Record<string, string> = {
  "negative constants": withThird("counter -= 3"),
  "constants that differ from task to task": withThird("counter += 1000\ncounter -= 7"),
  "a copy in a variable": withThird("tmp = counter\nflag = 1\ntmp += 1\ncounter = tmp"),
  "a copy of a copy": withThird("tmp = counter\nflag = 1\ncopy = tmp - 5\nflag = 2\ncounter = copy + 6"),
  "printed in the middle": withThird("counter += 1\nprint(counter)\ncounter += 1"),
  "compared in the condition of a loop": withThird("while counter < 2:\n    counter += 1"),
  "compared with a copy": withThird("tmp = counter\nif tmp == counter:\n    print('same')"),
  "used as an index": withThird("counter += 1\nprint(items[counter])"),
  "handed over": withThird("tmp = counter\nflag = 1\nprint(max(tmp, 1))"),
  "set from a constant": withThird("counter = 10"),
  "set from another global": withThird("counter = other + 1"),
  "two counters": withThird("other += 1\ncounter += 1\nother += 1", "print(counter, other)"),
  "one counter added to the other": withThird("other += 1\ncounter += other", "print(counter, other)"),
  "stays in a container": withThird("items.append(counter)", "print(counter, items[-1])"),
  "in a function inside": withThird("tmp = counter\nshow = lambda: tmp\nflag = 1\nprint(show())"),
  "in an exception": withThird("raise ValueError(counter)"),
  "a float comes in": withThird("counter += 0.5"),
  "deleted and gone": withThird("del counter"),
  "never looked at": withThird("counter += 1", "print('end')"),
  "looked at only when it is late": withThird("counter += 1", "if flag:\n    print('flag')\nprint(counter > 2)"),
  "a look in a finally": withThird("try:\n    counter += 1\nfinally:\n    print(counter)"),
  "no threads joined": withThird("counter += 1", "print(counter)").replace(
    /for thread in threads:\n {4}thread.join\(\)\n/,
    "",
  ),
};

/** What must not be folded, or is not because nobody can tell by the text, though somewhere it is only counted. */
const notFolding: Record<string, string> = {
  "a variable that a handler reads, wherever the exception came from": withThird(
    "tmp = counter\ntry:\n    flag = items[9]\nexcept IndexError:\n    counter = tmp + 1",
  ),
  "a variable that is a copy only on some ways": withThird(
    "tmp = 7\nif flag == 0:\n    tmp = counter\nflag = 1\nprint(tmp)\ncounter = tmp + 1",
  ),
  "a namespace as a dictionary": withThird("print(globals()['counter'])"),
  "another way to a module": withThird(
    "counter += 1\nflag = 1\nprint(sys.modules['__main__'].counter)",
    "print('end')",
    "import sys",
  ),
  "code made at run time": withThird("counter += 1\nflag = eval('counter')", "print(flag)"),
  "variables by name": withThird("tmp = counter\nflag = 1\nprint(locals()['tmp'])"),
  "the globals of a function": withThird("counter += 1\nprint(add.__globals__['counter'])", "print('end')"),
  "executions that come back": withThird("while flag:\n    counter += 1\n    counter -= 1", "print('end')", "flag = 1"),
};

describe("SE25 what looks, and what does not", () => {
  test.each(Object.entries(folding))("%s", (_, source) => {
    for (const way of ways) expect(compareFolded(source, way)).toMatchObject({ kind: "same", isFolded: true });
  });

  test.each(Object.entries(notFolding))("not folded: %s", (_, source) => {
    for (const way of ways) {
      const result = compareFolded(source, way);
      expect(result.kind === "same" ? result.isFolded : result.kind).toBeOneOf([false, "skipped"]);
    }
  });

  test("SE25 two tasks of 10 increments have 3,827 states instead of 22,707", () => {
    const result = compareFolded(increments(2, 10).source, { clock: "ideal", memory: "any" });
    expect(result).toEqual({ kind: "same", isFolded: true, states: 3827, plainStates: 22707 });
  });
});
