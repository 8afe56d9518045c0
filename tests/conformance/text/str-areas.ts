import { PyFloat } from "@/engine/objects/float";
import { floatRepr } from "@/engine/objects/number/float";
import { PyTuple } from "@/engine/objects/sequences";
import { codePointAt, codePointLength, compareText, sliceIndices, sliceText } from "@/engine/objects/text/code-points";
import { asciiStr, reprBytes, reprStr } from "@/engine/objects/text/repr";
import { joinStrings, repeatText } from "@/engine/objects/text/str-build";
import { strMethods } from "@/engine/objects/text/str-methods";
import { codesToTranslate, makeTranslation, translateText } from "@/engine/objects/text/str-translate";
import type { Value } from "@/engine/objects/values";
import { type Area, type Case, casesOf, Draws, type Plain } from "./area";

/** A case's argument as a value: a list stands for a tuple, a fraction for a float. */
export function valueOfPlain(v: Plain): Value {
  if (typeof v === "object" && v !== null) return new PyTuple(v.map(valueOfPlain));
  return typeof v === "number" && !Number.isInteger(v) ? new PyFloat(v) : (v as Value);
}

export function shown(v: Value): string {
  if (v === null) return "None";
  if (typeof v === "boolean") return v ? "True" : "False";
  if (v instanceof PyFloat) return floatRepr(v.value);
  return typeof v === "string" ? reprStr(v) : String(v);
}

const shownList = (items: readonly Value[]) => `[${items.map(shown).join(", ")}]`;
const shownTuple = (items: readonly Value[]) => `(${items.map(shown).join(", ")}${items.length === 1 ? "," : ""})`;

const callMethod = `
def answer(self, method, names, *args):
    args = [tuple(a) if isinstance(a, list) else a for a in args]
    count = len(args) - len(names)
    return repr(getattr(self, method)(*args[:count], **dict(zip(names, args[count:]))))
`;

function ourMethod(self: string, name: string, names: readonly string[], ...plainArgs: Plain[]): string {
  const args = plainArgs.map(valueOfPlain);
  const count = args.length - names.length;
  const kwargs = names.length === 0 ? null : new Map(names.map((key, i) => [key, args[count + i]]));
  const method = strMethods.get(name);
  switch (method?.result) {
    case "value":
      return shown(method.call(self, args.slice(0, count), kwargs));
    case "list":
      return shownList(method.call(self, args.slice(0, count), kwargs));
    case "tuple":
      return shownTuple(method.call(self, args.slice(0, count), kwargs).tuple);
    case "bytes":
      return reprBytes(method.call(self, args.slice(0, count), kwargs));
    default:
      return `no method ${name}`;
  }
}

const letters = [
  "a",
  "b",
  "A",
  "B",
  "ab",
  "1",
  " ",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "-",
  "+",
  "é",
  "ß",
  "Σ",
  "σ",
  "\u01c5",
  "\u{1f600}",
  "\u{10400}",
  "\u2028",
  "\u001d",
  "\u00ad",
  ".",
  "_",
  "ﬁ",
  "İ",
  "\u0301",
  "²",
  "½",
  "\u0663",
];
const plainLetters = ["a", "b", "a", "A", "ab", " ", "  ", "1", "_", ",", "-"];

/** The signature of each method: what to draw for its arguments. */
const signatures: Record<string, string> = {
  center: "nf",
  count: "tbb",
  encode: "Eh",
  endswith: "pbb",
  expandtabs: "s",
  find: "tbb",
  index: "tbb",
  join: "x",
  ljust: "nf",
  lstrip: "o",
  partition: "t",
  removeprefix: "t",
  removesuffix: "t",
  replace: "ttn",
  rfind: "tbb",
  rindex: "tbb",
  rjust: "nf",
  rpartition: "t",
  rsplit: "on",
  rstrip: "o",
  split: "on",
  splitlines: "B",
  startswith: "pbb",
  strip: "o",
  zfill: "n",
};
const keywords: Record<string, string[]> = {
  encode: ["encoding", "errors"],
  expandtabs: ["tabsize"],
  split: ["sep", "maxsplit"],
  rsplit: ["sep", "maxsplit"],
  splitlines: ["keepends"],
  replace: ["old", "new", "count"],
};

function drawArgument(draws: Draws, kind: string, text: () => string): Plain {
  if (draws.below(40) === 0) return draws.pick([null, 1, 1.5, "x", "", true, ["a"], -1, "ab", 300]);
  switch (kind) {
    case "n":
      return draws.below(12) - 2;
    case "s":
      return draws.below(10) - 1;
    case "b":
      return draws.below(4) === 0 ? null : draws.below(16) - 8;
    case "f":
      return draws.pick(["*", "é", "\u{1f600}", " ", "0"]);
    case "B":
      return draws.below(2) === 0;
    case "o":
      return draws.below(2) === 0 ? null : text();
    case "p":
      return draws.below(3) === 0 ? [text(), text()] : text();
    case "E":
      return draws.pick(["utf-8", "ascii", "latin-1", "UTF8", "us-ascii", "iso-8859-1", "nope"]);
    case "h":
      return draws.pick([
        "strict",
        "ignore",
        "replace",
        "backslashreplace",
        "xmlcharrefreplace",
        "surrogateescape",
        "nope",
      ]);
    default:
      return text();
  }
}

function methodArea(name: string): Area {
  const draws = new Draws(name.length * 31 + name.charCodeAt(0) * 7 + name.charCodeAt(name.length - 1));
  return {
    name: `str.${name}`,
    python: callMethod,
    cases: casesOf(2500, () => {
      const alphabet = draws.below(2) === 0 ? letters : plainLetters;
      const self = draws.text(alphabet, 12);
      // What is looked for is often a part of the text.
      const text = () => {
        if (draws.below(3) === 0) return draws.text(alphabet, 2);
        const characters = Array.from(self);
        const from = draws.below(characters.length + 1);
        return characters.slice(from, from + draws.below(3)).join("");
      };
      const signature = signatures[name] ?? "";
      const count =
        draws.below(25) === 0 ? draws.below(signature.length + 3) : Math.max(1, draws.below(signature.length + 1));
      const args = Array.from({ length: signature === "" && draws.below(25) > 0 ? 0 : count }, (_, i) =>
        drawArgument(draws, signature[i] ?? "t", text),
      );
      let names: string[] = [];
      if (draws.below(6) === 0 && args.length > 0) {
        const known = keywords[name] ?? [];
        const given = draws.below(args.length) + 1;
        names = known.slice(args.length - given, args.length);
        if (draws.below(6) === 0) names = ["foo"];
        if (draws.below(10) === 0) names = known.slice(0, 1);
      }
      return [self, name, names, ...args];
    }),
    ours: ourMethod,
  };
}

export function strAreas(): Area[] {
  const draws = new Draws(99);
  // Every character of the first two planes; the others are alike over long stretches, so that samples of them do.
  const blocks = Array.from({ length: 0x1100 }, (_, i) => i);
  const everyCharacter = blocks
    .filter((block) => block < 0x200 || block % 64 === 0 || [0x2a6, 0x2b7, 0x2fa, 0x323, 0xe01].includes(block))
    .map((block): Case => [block * 0x100]);
  const ofBlock = (first: number, show: (character: string) => string) => {
    let result = "";
    for (let code = first; code < first + 0x100; code++) {
      if (code < 0xd800 || code > 0xdfff) result += show(String.fromCodePoint(code));
    }
    return result;
  };
  const tests = [...strMethods.keys()].filter((name) => name.startsWith("is"));
  const cases = ["lower", "upper", "title", "capitalize", "casefold", "swapcase"];
  const call = (name: string, text: string) => {
    const method = strMethods.get(name);
    return method?.result === "value" ? method.call(text, [], null) : null;
  };
  return [
    ...[...strMethods.keys()].map(methodArea),
    {
      name: "every character in every case and every test",
      python: `
def answer(first):
    chars = [chr(c) for c in range(first, first + 256) if not 0xd800 <= c <= 0xdfff]
    return "".join(repr(c) + ascii(c) + "".join(getattr(c, m)() for m in ${JSON.stringify(cases)}) + "".join(str(getattr(c, m)())[0] for m in ${JSON.stringify(tests)}) for c in chars)
`,
      cases: everyCharacter,
      ours: (first: number) =>
        ofBlock(
          first,
          (c) =>
            reprStr(c) +
            asciiStr(c) +
            cases.map((m) => call(m, c)).join("") +
            tests.map((m) => (call(m, c) ? "T" : "F")).join(""),
        ),
    },
    {
      name: "every character between letters",
      python: `
def answer(first):
    chars = [chr(c) for c in range(first, first + 256) if not 0xd800 <= c <= 0xdfff]
    return "".join((c + "a" + c + "\\u03a3" + c).title() + ("a" + c + "\\u03a3").lower() + ("\\u03a3" + c + "b").lower() + str(("a" + c).isidentifier()) + "|".join(("a" + c + "b").split()) + "|".join(("a" + c + "b").splitlines()) for c in chars)
`,
      cases: everyCharacter,
      ours: (first: number) =>
        ofBlock(first, (c) => {
          const split = (name: string) => {
            const method = strMethods.get(name);
            return method?.result === "list" ? method.call(`a${c}b`, [], null).join("|") : "";
          };
          return `${call("title", `${c}a${c}\u03a3${c}`)}${call("lower", `a${c}\u03a3`)}${call("lower", `\u03a3${c}b`)}${call("isidentifier", `a${c}`) ? "True" : "False"}${split("split")}${split("splitlines")}`;
        }),
    },
    {
      name: "repr and ascii of a text",
      python: "def answer(t): return repr(t) + ascii(t)",
      cases: casesOf(4000, () => [
        draws.text([...letters, "'", '"', "\\", "\u0000", "\u007f", "\u00a0", "\u200b", "\ue000"], 8),
      ]),
      ours: (text: string) => reprStr(text) + asciiStr(text),
    },
    {
      name: "repr of bytes",
      python: "def answer(t): return repr(t.encode('latin-1'))",
      cases: casesOf(2000, () => [
        draws.text(["a", "'", '"', "\\", "\n", "\r", "\t", "\u0000", "\u007f", "\u00ff", " "], 8),
      ]),
      ours: (text: string) => reprBytes(Uint8Array.from(text, (c) => c.charCodeAt(0))),
    },
    {
      name: "length, item and slice of a text",
      python:
        "def answer(t, i, j, k):\n    try: item = repr(t[i or 0])\n    except IndexError: item = None\n    return f'{len(t)} {item} {t[i:j:k]!r}'",
      cases: casesOf(6000, () => {
        const bound = () => (draws.below(4) === 0 ? null : draws.below(24) - 12);
        return [
          draws.text(draws.below(2) === 0 ? letters : plainLetters, 10),
          bound(),
          bound(),
          draws.pick([1, 1, 2, 3, -1, -2, -3]),
        ];
      }),
      ours: (text: string, i: number | null, j: number | null, k: number) => {
        const item = codePointAt(text, i ?? 0);
        const bounds = sliceIndices(codePointLength(text), i, j, k);
        return `${codePointLength(text)} ${item === undefined ? "None" : reprStr(item)} ${reprStr(sliceText(text, bounds.start, bounds.stop, k))}`;
      },
    },
    {
      name: "order of texts",
      python: "def answer(a, b): return str((a > b) - (a < b))",
      cases: casesOf(3000, () => [
        draws.text(["a", "b", "\u{1f600}", "\uffee", "\u{10400}", "\ud7ff"], 4),
        draws.text(["a", "b", "\u{1f600}", "\uffee", "\u{10400}", "\ud7ff"], 4),
      ]),
      ours: (a: string, b: string) => String(compareText(a, b)),
    },
    {
      name: "join and repetition",
      python: "def answer(s, n, *parts): return repr(s.join(parts)) + repr(s * n)",
      cases: casesOf(1000, () => [
        draws.text(letters, 2),
        draws.below(5) - 1,
        ...casesOf(draws.below(5), () => [draws.below(30) === 0 ? 1 : draws.text(letters, 2)]).flat(),
      ]),
      ours: (separator: string, n: number, ...parts: Value[]) =>
        reprStr(joinStrings(separator, parts)) + reprStr(repeatText(separator, n)),
    },
    {
      name: "translate and maketrans",
      python:
        "def answer(t, *args):\n    table = str.maketrans(*args)\n    return repr(list(table.items())) + repr(t.translate(table))",
      cases: casesOf(2000, () => {
        const from = draws.text(plainLetters, 3);
        const to =
          draws.below(8) === 0
            ? draws.text(letters, 3)
            : Array.from(from, () => draws.pick(["x", "é", "\u{1f600}"])).join("");
        const args = [from, to, draws.text(plainLetters, 2)].slice(0, 2 + draws.below(2));
        return [
          draws.text(plainLetters, 8),
          ...(draws.below(20) === 0 ? [1, "a", 2].slice(0, 1 + draws.below(3)) : args),
        ];
      }),
      ours: (text: string, ...args: Value[]) => {
        const table = new Map(makeTranslation(args, null));
        const items = Array.from(table, ([code, to]) => `(${shown(code)}, ${shown(to)})`);
        const found = new Map<number, Value>();
        for (const code of codesToTranslate(text)) {
          const to = table.get(code);
          if (to !== undefined) found.set(code, to);
        }
        return `[${items.join(", ")}]${reprStr(translateText(text, found))}`;
      },
    },
  ];
}
