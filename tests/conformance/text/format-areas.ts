import { normalInt } from "@/engine/objects/number/int";
import { formatBool, formatFloat, formatInt, formatStr } from "@/engine/objects/text/format-spec";
import { type Area, casesOf, Draws } from "./area";
import { drawFloat, drawInt, floatAsText, floatFromCase } from "./numbers";

/** A specification that is valid more often than not. */
function drawSpec(draws: Draws, types: readonly string[]): string {
  const sometimes = (text: string, outOf = 4) => (draws.below(outOf) === 0 ? text : "");
  return (
    sometimes(draws.pick(["*", "0", "é", "\u{1f600}", "x", " ", "<"]) + draws.pick(["<", ">", "^", "="])) +
    sometimes(draws.pick(["<", ">", "^", "="])) +
    sometimes(draws.pick(["+", "-", " "])) +
    sometimes("z", 8) +
    sometimes("#", 5) +
    sometimes("0") +
    sometimes(String(draws.below(30)), 2) +
    sometimes("\u0663", 40) +
    sometimes(draws.pick([",", "_", ",_"])) +
    sometimes(`.${draws.pick(["0", "1", "2", "3", "7", "10", "20", "50", ""])}`, 2) +
    sometimes(draws.pick([",", "_"]), 8) +
    sometimes(draws.pick(types), 1) +
    sometimes(draws.pick(["x", "\u1234", "5", "}"]), 30)
  );
}

const allTypes = ["b", "c", "d", "e", "E", "f", "F", "g", "G", "n", "o", "s", "x", "X", "%", ""];

export function formatAreas(): Area[] {
  const draws = new Draws(4242);
  return [
    {
      name: "format of an int",
      // A C long has 32 bits in the judge and 64 where Python usually runs.
      python: `
def answer(t, spec):
    n = int(t)
    if spec[-1:] == "c" and -2**63 <= n < 2**63: n = max(min(n, 2**31 - 1), -2**31)
    return format(n, spec)
`,
      cases: casesOf(20000, () => [
        String(draws.below(3) === 0 ? drawInt(draws, 100) : draws.below(100000) - 2000),
        drawSpec(draws, allTypes),
      ]),
      ours: (n: string, spec: string) => formatInt(normalInt(BigInt(n)), spec),
    },
    {
      name: "format of a float",
      python: "def answer(t, spec): return format(float(t), spec)",
      cases: casesOf(30000, () => [
        floatAsText(drawFloat(draws)),
        drawSpec(draws, ["e", "E", "f", "F", "f", "g", "G", "n", "%", "", "", "d", "s"]),
      ]),
      ours: (x: string, spec: string) => formatFloat(floatFromCase(x), spec),
    },
    {
      name: "format of a text",
      python: "def answer(t, spec): return format(t, spec)",
      cases: casesOf(8000, () => [
        draws.text(["a", "b", "é", "\u{1f600}", " ", "%"], 9),
        drawSpec(draws, ["s", "s", "", "", "", "d"]),
      ]),
      ours: (text: string, spec: string) => formatStr(text, spec),
    },
    {
      name: "format of a bool",
      python: "def answer(b, spec): return format(b, spec)",
      cases: casesOf(3000, () => [draws.below(2) === 0, drawSpec(draws, allTypes)]),
      ours: (flag: boolean, spec: string) => formatBool(flag, spec),
    },
    {
      name: "format with very large numbers in the specification",
      python: "def answer(t, spec): return str(len(format(float(t), spec)))",
      cases: ["1.5", "5e-324", "1.7976931348623157e308", "123.456"].flatMap((x) =>
        [
          ".99f",
          ".100f",
          ".101f",
          ".1000f",
          ".1080f",
          ".1200e",
          ".900g",
          ".2000g",
          "#.2000g",
          "2000",
          "02000,.700f",
          ".1074f",
          ".766e",
          ".767e",
          ".99999999999999999999f",
          "99999999999999999999",
        ].map((spec) => [x, spec]),
      ),
      ours: (x: string, spec: string) => String(formatFloat(floatFromCase(x), spec).length),
    },
  ];
}
