import { PyBytes } from "@/engine/objects/bytes";
import { PyTuple } from "@/engine/objects/sequences";
import { bytesOfText, byteText } from "@/engine/objects/text/byte-text";
import {
  bytesFromHex,
  bytesOfInts,
  joinBytes,
  makeByteTranslation,
  repeatBytes,
} from "@/engine/objects/text/bytes-build";
import { bytesMethods } from "@/engine/objects/text/bytes-methods";
import { decodeBytes, encodeText } from "@/engine/objects/text/codec";
import { reprBytes, reprStr } from "@/engine/objects/text/repr";
import type { Value } from "@/engine/objects/values";
import { type Area, casesOf, Draws, type Plain } from "./area";
import { shown, valueOfPlain } from "./str-areas";

/** A text of the form "b:…" stands for bytes, one character for a byte. */
function bytesValueOf(v: Plain): Value {
  if (typeof v === "string" && v.startsWith("b:")) return new PyBytes(bytesOfText(v.slice(2)));
  if (typeof v === "object" && v !== null) return new PyTuple(v.map(bytesValueOf));
  return valueOfPlain(v);
}

const callMethod = `
def fix(v):
    if isinstance(v, list): return tuple(map(fix, v))
    return v[2:].encode("latin-1") if isinstance(v, str) and v.startswith("b:") else v
def answer(self, method, names, *args):
    args = list(map(fix, args))
    count = len(args) - len(names)
    return repr(getattr(fix(self), method)(*args[:count], **dict(zip(names, args[count:]))))
`;

function ourMethod(self: string, name: string, names: readonly string[], ...plain: Plain[]): string {
  const args = plain.map(bytesValueOf);
  const count = args.length - names.length;
  const kwargs = names.length === 0 ? null : new Map(names.map((key, i) => [key, args[count + i]]));
  const bytes = bytesOfText(self.slice(2));
  const method = bytesMethods.get(name);
  switch (method?.result) {
    case "value":
      return shown(method.call(bytes, args.slice(0, count), kwargs));
    case "bytes":
      return reprBytes(method.call(bytes, args.slice(0, count), kwargs));
    case "list":
      return `[${method.call(bytes, args.slice(0, count), kwargs).map(reprBytes).join(", ")}]`;
    case "tuple":
      return `(${method.call(bytes, args.slice(0, count), kwargs).tuple.map(reprBytes).join(", ")})`;
    default:
      return `no method ${name}`;
  }
}

const letters = [
  "a",
  "b",
  "A",
  "ab",
  "1",
  " ",
  "\t",
  "\n",
  "\r\n",
  "-",
  "+",
  "\u00e9",
  "\u001c",
  "\u0085",
  "\u000b",
  ".",
];

const signatures: Record<string, string> = {
  center: "nf",
  count: "tbb",
  decode: "Eh",
  endswith: "pbb",
  expandtabs: "s",
  find: "tbb",
  hex: "Sn",
  index: "tbb",
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
  translate: "Nt",
  zfill: "n",
};
const keywords: Record<string, string[]> = {
  decode: ["encoding", "errors"],
  expandtabs: ["tabsize"],
  hex: ["sep", "bytes_per_sep"],
  split: ["sep", "maxsplit"],
  rsplit: ["sep", "maxsplit"],
  splitlines: ["keepends"],
};

function drawArgument(draws: Draws, kind: string, text: () => string): Plain {
  if (draws.below(25) === 0)
    return draws.pick<Plain>([null, 1, 1.5, "x", "b:", true, ["b:a"], ["x"], -1, "b:ab", 300, 97]);
  switch (kind) {
    case "n":
      return draws.below(12) - 3;
    case "s":
      return draws.below(10) - 1;
    case "b":
      return draws.below(4) === 0 ? null : draws.below(16) - 8;
    case "f":
      return draws.pick(["b:*", "b:\u00e9"]);
    case "B":
      return draws.below(2) === 0;
    case "S":
      return draws.pick([":", "b:-", "\u00e9", "ab"]);
    case "N":
      return null;
    case "o":
      return draws.below(2) === 0 ? null : text();
    case "p":
      return draws.below(3) === 0 ? [text(), text()] : text();
    case "E":
      return draws.pick(["utf-8", "ascii", "latin-1", "nope"]);
    case "h":
      return draws.pick(["strict", "ignore", "replace", "backslashreplace", "nope"]);
    default:
      return text();
  }
}

function methodArea(name: string): Area {
  const draws = new Draws(name.length * 41 + name.charCodeAt(1));
  return {
    name: `bytes.${name}`,
    python: callMethod,
    cases: casesOf(1200, () => {
      const self = draws.text(letters, 10);
      const text = () => {
        if (draws.below(3) === 0) return `b:${draws.text(letters, 2)}`;
        const from = draws.below(self.length + 1);
        return `b:${self.slice(from, from + draws.below(3))}`;
      };
      const signature = signatures[name] ?? "";
      const count =
        draws.below(25) === 0 ? draws.below(signature.length + 3) : Math.max(1, draws.below(signature.length + 1));
      const args = Array.from({ length: signature === "" && draws.below(25) > 0 ? 0 : count }, (_, i) =>
        drawArgument(draws, signature[i] ?? "t", text),
      );
      const named = draws.below(6) === 0 && args.length > 0;
      return [`b:${self}`, name, named ? (keywords[name] ?? ["foo"]).slice(args.length - 1, args.length) : [], ...args];
    }),
    ours: ourMethod,
  };
}

export function bytesAreas(): Area[] {
  const draws = new Draws(2718);
  const parts = [
    "a",
    "\u00c3\u00a9",
    "\u00e2\u0082\u00ac",
    "\u00f0\u009f\u0098\u0080",
    "\u00ff",
    "\u00c0",
    "\u0080",
    "\u00e2",
    "\u0082",
    "\u00f0",
    "\u00ed\u00a0",
    "\u00f4\u0090",
    "\u00e0\u0080",
    "z",
  ];
  const errors = ["strict", "ignore", "replace", "backslashreplace", "nope"];
  return [
    ...[...bytesMethods.keys()].map(methodArea),
    {
      name: "decoding",
      python: "def answer(t, codec, errors): return repr(t.encode('latin-1').decode(codec, errors))",
      cases: casesOf(12000, () => [
        draws.text(parts, 5),
        draws.pick(["utf-8", "utf-8", "ascii", "latin-1"]),
        draws.pick(errors),
      ]),
      ours: (text: string, codec: string, handler: string) => reprStr(decodeBytes(bytesOfText(text), codec, handler)),
    },
    {
      name: "encoding",
      python: "def answer(t, codec, errors): return repr(t.encode(codec, errors))",
      cases: casesOf(6000, () => [
        draws.text(["a", "\u00e9", "\u20ac", "\u{1f600}", "\u00ff", "z"], 5),
        draws.pick(["utf-8", "ascii", "latin-1", "utf8", "U8", "UTF", "Latin_1", "iso-8859-1", "us-ascii", "L1", "x"]),
        draws.pick([...errors, "xmlcharrefreplace"]),
      ]),
      ours: (text: string, codec: string, handler: string) => reprBytes(encodeText(text, codec, handler)),
    },
    {
      name: "bytes from hexadecimal",
      python: "def answer(t): return repr(bytes.fromhex(t))",
      cases: casesOf(3000, () => [draws.text(["0", "a", "F", "9f", " ", "\n", "g", "\u00e9", "00"], 6)]),
      ours: (text: string) => reprBytes(bytesFromHex(text)),
    },
    {
      name: "bytes of ints, join, repetition, maketrans",
      python: `
def answer(sep, n, *items):
    b = bytes(items)
    s = sep.encode()
    return repr(s.join([b, b"x", b])) + repr(b * n) + repr(bytes.maketrans(b[:2], b"xy")[:128])
`,
      cases: casesOf(1500, () => [
        draws.text(["-", ","], 2),
        draws.below(5) - 1,
        ...Array.from({ length: draws.below(5) }, () => draws.pick<Plain>([0, 65, 255, 97, 98, 128, true])),
        ...(draws.below(20) === 0 ? [draws.pick<Plain>([256, -1, 1.5, "a", null])] : []),
      ]),
      ours: (separator: string, n: number, ...items: Plain[]) => {
        const bytes = bytesOfInts(items.map(bytesValueOf));
        const joined = joinBytes(bytesOfText(separator), [
          new PyBytes(bytes),
          new PyBytes(bytesOfText("x")),
          new PyBytes(bytes),
        ]);
        const table = makeByteTranslation(bytes.slice(0, 2), bytesOfText("xy"));
        return (
          reprBytes(joined) + reprBytes(repeatBytes(bytes, n)) + reprBytes(bytesOfText(byteText(table).slice(0, 128)))
        );
      },
    },
  ];
}
