import { expect, test } from "vitest";
import { readZip } from "../../tests/support/read-zip";
import { toXlsx } from "./report-xlsx";

const texts = [
  "=1+1",
  "＝1+1",
  "@SUM(A1)",
  "\t=1",
  "<f>1+1</f>",
  "]]><f>1</f>",
  "Ada & Bob",
  "a\u0000b",
  "Ада 😀",
  "'quoted",
];

test("RX2 RX3 RX4 every cell is a text or a number, never a formula, and the XML holds", async () => {
  const rows = texts.map((text, index) => [text, index + 0.5, null]);
  const files = readZip(await toXlsx([{ name: "Players", header: ["=name", "points", "-"], rows }]));
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toMatch(/<f[ >]/);
  const types = [...sheet.matchAll(/<c [^>]*?(?: t="(\w+)")?[^>]*><v>/g)].map(
    ([cell]) => / t="(\w+)"/.exec(cell)?.[1] ?? "n",
  );
  expect(new Set(types)).toEqual(new Set(["s", "n"]));
  const strings = files.get("xl/sharedStrings.xml") ?? "";
  expect(strings).not.toMatch(/<f[ >]/);
  const shown = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  expect(shown).toEqual([
    ...["'=name", "points", "'-", "'=1+1", "'＝1+1", "'@SUM(A1)", "'\t=1", "&lt;f&gt;1+1&lt;/f&gt;"],
    ...["]]&gt;&lt;f&gt;1&lt;/f&gt;", "Ada &amp; Bob", "ab", "Ада 😀", "'quoted"],
  ]);
});
