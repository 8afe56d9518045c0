import { expect, test } from "vitest";
import { parseReturnPath } from "./return-path";

test("a path of this site is kept, with its query", () => {
  expect(parseReturnPath("/challenges/bakery?hint=1")).toBe("/challenges/bakery?hint=1");
});

test.each([
  undefined,
  "",
  "https://example.org",
  "//example.org",
  "/\\example.org",
  "/\t/example.org",
  "javascript:alert(1)",
  ["/a", "/b"],
])("%j leads to the quizzes instead", (value) => {
  expect(parseReturnPath(value)).toBe("/quizzes");
});
