import { expect, test } from "vitest";
import { matchesSearch, parseSearch } from "./search";

test("search finds every word typed, whatever its case, in any of the texts", () => {
  const found = (typed: string) => matchesSearch(parseSearch(typed), ["Встречные переводы", "Чёрный ящик и with lock"]);
  expect(found("")).toBe(true);
  expect(found("ПЕРЕВОДЫ черный")).toBe(true);
  expect(found("with  LOCK")).toBe(true);
  expect(found("переводы semaphore")).toBe(false);
});
