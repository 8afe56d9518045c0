import { expect, test } from "vitest";
import { judgeHint } from "./hint-order";

test("PH1 a hint is given only after the one before it, and only if there is one", () => {
  expect(judgeHint(1, 0, 3)).toBe("take");
  expect(judgeHint(2, 0, 3)).toBe("hint-out-of-order");
  expect(judgeHint(3, 2, 3)).toBe("take");
  for (const number of [0, -1, 4, 1.5, Number.NaN]) expect(judgeHint(number, 2, 3)).toBe("no-such-hint");
});

test("PH2 a hint that is open stays open", () => {
  expect(judgeHint(1, 1, 3)).toBe("open");
  expect(judgeHint(2, 3, 3)).toBe("open");
});
