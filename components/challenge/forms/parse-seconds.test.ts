import { expect, test } from "vitest";
import { parseSeconds } from "./parse-seconds";

test.each([
  ["5", 5],
  [" 2.5 ", 2.5],
  ["2,5", 2.5],
  [",5", 0.5],
  ["0", 0],
])("CH26 %j is so many seconds", (text, seconds) => {
  expect(parseSeconds(text)).toBe(seconds);
});

test.each(["", " ", "five", "-1", "1e3", "1.2.3", "5 s", "0x10", "99999999999"])(
  "CH26 %j is no number of seconds",
  (text) => {
    expect(parseSeconds(text)).toBeNull();
  },
);
