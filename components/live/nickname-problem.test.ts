import { expect, test } from "vitest";
import { nicknameProblem } from "./nickname-problem";

test("a refused nickname is told why", () => {
  expect(nicknameProblem("Anna")).toBeNull();
  expect(nicknameProblem("   ")).toBe("empty");
  expect(nicknameProblem("x".repeat(21))).toBe("long");
  expect(nicknameProblem("<b>Anna</b>")).toBe("markup");
  expect(nicknameProblem("Anna\u202e")).toBe("characters");
});

test("twenty emoji are twenty characters", () => {
  expect(nicknameProblem("😀".repeat(20))).toBeNull();
  expect(nicknameProblem("😀".repeat(21))).toBe("long");
});
