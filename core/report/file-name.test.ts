import { expect, test } from "vitest";
import { reportFileName } from "./file-name";

const day = new Date("2026-11-23T01:00:00Z");

test.each([
  ["demo", "interleave-demo-2026-11-23.csv"],
  ['a"; filename="x.exe', "interleave-a-filename-x-exe-2026-11-23.csv"],
  ["../../etc/passwd\r\nSet-Cookie: x=1", "interleave-etc-passwd-set-cookie-x-1-2026-11-23.csv"],
  ["Ёлка", "interleave-2026-11-23.csv"],
  ["q".repeat(100), `interleave-${"q".repeat(60)}-2026-11-23.csv`],
])("RX5 the file of %j is named safely", (slug, name) => {
  expect(reportFileName(slug, day, "csv")).toBe(name);
});
