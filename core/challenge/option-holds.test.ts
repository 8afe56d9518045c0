import { describe, expect, test } from "vitest";
import { findOutcomeOfOption, optionHolds } from "./option-holds";
import { hangs, lasts, outcome, prints } from "./testing/fixtures";

const two = outcome("sold: 2\n");
const three = outcome("sold: 3\n");
const deadlock = outcome("", { status: "deadlock" });

describe("an option is right when the outcomes say so", () => {
  test("CH4 visible text decides: line ends, trailing blanks and trailing blank lines do not", () => {
    const program = [outcome("a \r\nb\n\n")];
    expect(optionHolds(prints("a", "a\nb"), program)).toBe(true);
    expect(optionHolds(prints("a", "a\n b"), program)).toBe(false);
    expect(optionHolds(prints("a", "A\nb"), program)).toBe(false);
  });

  test("CH5 an outcome option holds when one outcome has its status, its text and its exception", () => {
    expect(optionHolds(prints("a", "sold: 3\n"), [two, three])).toBe(true);
    expect(optionHolds(prints("a", "sold: 5\n"), [two, three])).toBe(false);
    expect(optionHolds(prints("a", "sold: 3\n", "deadlock"), [two, three])).toBe(false);
    const failed = outcome("x\n", { status: "exception", exception: "ValueError: no" });
    expect(optionHolds(prints("a", "x\n", "exception"), [failed])).toBe(false);
    expect(optionHolds({ ...prints("a", "x\n", "exception"), exception: "ValueError: no" }, [failed])).toBe(true);
  });

  test("CH5 the outcome that an option describes can be found for its replay", () => {
    expect(findOutcomeOfOption(prints("a", "sold: 3"), [two, three])).toBe(1);
    expect(findOutcomeOfOption(prints("a", "sold: 5"), [two, three])).toBeNull();
    expect(findOutcomeOfOption(hangs("a", "never"), [two, three])).toBeNull();
  });

  test("CH6 a duration holds when every outcome ends within one per cent of it", () => {
    const at = (virtualSeconds: number) => outcome("", { virtualSeconds });
    expect(optionHolds(lasts("a", 10), [at(10), at(10.1)])).toBe(true);
    expect(optionHolds(lasts("a", 10), [at(10), at(10.2)])).toBe(false);
    const between = outcome("", { virtualSeconds: 10, virtualSecondsRange: [10, 12] });
    expect(optionHolds(lasts("a", 10), [between])).toBe(false);
    expect(optionHolds(lasts("a", 10), [outcome("", { virtualSeconds: 10, virtualSecondsRange: [10, null] })])).toBe(
      false,
    );
    expect(optionHolds(lasts("a", 0), [at(0)])).toBe(true);
    expect(optionHolds(lasts("a", 0), [at(0.001)])).toBe(false);
  });

  test("CH6 a program that can hang has no duration", () => {
    expect(optionHolds(lasts("a", 0), [outcome(""), deadlock])).toBe(false);
  });

  test("CH7 hangs: never, sometimes and always exclude each other", () => {
    const answers = (outcomes: Parameters<typeof optionHolds>[1]) =>
      (["never", "sometimes", "always"] as const).filter((how) => optionHolds(hangs("a", how), outcomes));
    const stuck = outcome("", { status: "stuck" });
    const endless = outcome("", { status: "endless" });
    expect(answers([two, outcome("", { status: "exception", exception: "E" })])).toEqual(["never"]);
    expect(answers([two, deadlock])).toEqual(["sometimes"]);
    expect(answers([deadlock, stuck, endless])).toEqual(["always"]);
  });

  test("CH8 nothing holds of no outcome at all", () => {
    for (const option of [prints("a", ""), lasts("b", 0), hangs("c", "never")]) {
      expect(optionHolds(option, [])).toBe(false);
    }
  });
});
