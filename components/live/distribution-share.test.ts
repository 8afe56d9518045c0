import { expect, test } from "vitest";
import { askedCount, sharePercent } from "./distribution-share";

test("a share is a whole percentage", () => {
  expect(sharePercent(1, 3)).toBe(33);
  expect(sharePercent(2, 3)).toBe(67);
});

test("one of a thousand is not rounded away, and 999 of 1000 are not everybody", () => {
  expect(sharePercent(1, 1000)).toBe(1);
  expect(sharePercent(999, 1000)).toBe(99);
  expect(sharePercent(1000, 1000)).toBe(100);
});

test("nobody asked, nobody chose: nothing", () => {
  expect(sharePercent(0, 0)).toBe(0);
  expect(sharePercent(0, 8)).toBe(0);
});

test("who did not answer was asked too", () => {
  expect(askedCount({ options: [], texts: [], right: 4, partial: 1, wrong: 2, unanswered: 3, first: null })).toBe(10);
});
