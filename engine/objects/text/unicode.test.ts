import { expect, test } from "vitest";
import { inCase, isIn } from "./unicode";
import { unicodeMaps, unicodeSets } from "./unicode-table";

const below128 = Array.from({ length: 128 }, (_, code) => code);

test.each(Object.keys(unicodeSets) as (keyof typeof unicodeSets)[])(
  "the set %s is in ASCII what the table says",
  (set) => {
    const starts: number[] = [];
    let position = 0;
    for (const length of unicodeSets[set].split(" ")) {
      position += Number.parseInt(length, 36);
      starts.push(position);
    }
    for (const code of below128) {
      const isInside = starts.filter((start) => start <= code).length % 2 === 1;
      expect([code, isIn(set, code)]).toEqual([code, isInside]);
    }
  },
);

test.each(["upper", "lower", "title", "fold"] as const)("%s is in ASCII what the table says", (kind) => {
  const change = kind === "upper" || kind === "title" ? /[a-z]/ : /[A-Z]/;
  const first = unicodeMaps[kind === "title" ? "upper" : kind === "fold" ? "lower" : kind].runs.split(",")[0];
  expect(first).toBe(change.source === "[a-z]" ? "2p q 1 -w" : "1t q 1 w");
  for (const code of below128) {
    const char = String.fromCharCode(code);
    const other = change.test(char) ? String.fromCharCode(code + (change.source === "[a-z]" ? -32 : 32)) : char;
    expect(inCase(kind, code)).toBe(other);
  }
});
