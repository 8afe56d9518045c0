/** The methods of bytes, as the machine calls them. `join` takes collected items: see joinBytes in bytes-build.ts. */
import { PyBytes } from "../bytes";
import { type Charge, chargeCharacters } from "../number/charge";
import { intOf } from "../number/int";
import { PyTuple } from "../sequences";
import { type Kwargs, raise, type Value } from "../values";
import {
  boundArgument,
  flagArgument,
  named,
  noArguments,
  oneArgument,
  positional,
  shortIntArgument,
  sizeArgument,
  typeName,
} from "./arguments";
import {
  bytesOfText,
  byteTests,
  byteText,
  capitalizeBytes,
  lowerBytes,
  swapcaseBytes,
  titleBytes,
  upperBytes,
} from "./byte-text";
import { hexText, translateBytes } from "./bytes-build";
import { codecs } from "./codec-part";
import { expandTabs, pad, replaceText, zeroFill } from "./str-build";
import { countText, findText, findTextFromEnd, hasEdge } from "./str-search";
import {
  byteSpaces,
  partCost,
  partition,
  partitionFromEnd,
  splitAtSpaces,
  splitAtSpacesFromEnd,
  splitBy,
  splitByFromEnd,
  splitLines,
  strip,
} from "./str-split";
import { argumentTypeName } from "./str-translate";

type Call<Result> = (self: Uint8Array, args: readonly Value[], kwargs: Kwargs, charge?: Charge) => Result;

/** A method with the kind of its result: "list" and "tuple" hold bytes objects that the machine makes. */
export type BytesMethod =
  | { result: "value"; call: Call<Value> }
  | { result: "bytes"; call: Call<Uint8Array> }
  | { result: "list"; call: Call<Uint8Array[]> }
  | { result: "tuple"; call: Call<{ tuple: Uint8Array[] }> };

const value = (call: Call<Value>): BytesMethod => ({ result: "value", call });
const bytes = (call: Call<string>): BytesMethod => ({
  result: "bytes",
  call: (self, args, kwargs, charge) => bytesOfText(call(self, args, kwargs, charge)),
});

/** The bytes of an argument, as text. */
function bytesArgument(v: Value): string {
  if (v instanceof PyBytes) return byteText(v.value);
  return raise("TypeError", `a bytes-like object is required, not '${typeName(v)}'`);
}

/** What to search for: bytes, or an int for one byte. */
export function needleArgument(v: Value): string {
  if (v instanceof PyBytes) return byteText(v.value);
  const byte = intOf(v);
  if (byte === null) raise("TypeError", `argument should be integer or bytes-like object, not '${typeName(v)}'`);
  if (byte < 0 || byte > 255) raise("ValueError", "byte must be in range(0, 256)");
  return String.fromCharCode(Number(byte));
}

const plain = (name: string, change: (text: string) => string): [string, BytesMethod] => [
  name,
  bytes((self, args, kwargs) => {
    noArguments(`bytes.${name}`, args, kwargs);
    return change(byteText(self));
  }),
];

const testing = (name: string, test: (text: string) => boolean): [string, BytesMethod] => [
  name,
  value((self, args, kwargs) => {
    noArguments(`bytes.${name}`, args, kwargs);
    return test(byteText(self));
  }),
];

type Search = (text: string, needle: string, start: number | null, end: number | null) => number;

const searching = (name: string, search: Search): [string, BytesMethod] => [
  name,
  value((self, args, kwargs) => {
    positional(`bytes.${name}`, args, kwargs, 1, 3);
    const start = boundArgument(args[1]);
    const end = boundArgument(args[2]);
    const position = search(byteText(self), needleArgument(args[0]), start, end);
    if (position < 0 && name.endsWith("index")) raise("ValueError", "subsection not found");
    return position;
  }),
];

const edge = (name: "startswith" | "endswith"): [string, BytesMethod] => [
  name,
  value((self, args, kwargs) => {
    positional(`bytes.${name}`, args, kwargs, 1, 3);
    const side = name === "startswith" ? "start" : "end";
    const start = boundArgument(args[1]);
    const end = boundArgument(args[2]);
    const wanted = args[0];
    if (wanted instanceof PyTuple) {
      return wanted.items.some((item) => hasEdge(side, byteText(self), bytesArgument(item), start, end));
    }
    if (wanted instanceof PyBytes) return hasEdge(side, byteText(self), byteText(wanted.value), start, end);
    return raise("TypeError", `${name} first arg must be bytes or a tuple of bytes, not ${typeName(wanted)}`);
  }),
];

const stripping = (name: string, side: "start" | "end" | "both"): [string, BytesMethod] => [
  name,
  bytes((self, args, kwargs) => {
    positional(`bytes.${name}`, args, kwargs, 0, 1);
    const stripped = args[0] ?? null;
    return strip(side, byteText(self), stripped === null ? null : bytesArgument(stripped), byteSpaces);
  }),
];

const padding = (name: string, align: "left" | "right" | "center"): [string, BytesMethod] => [
  name,
  bytes((self, args, kwargs, charge) => {
    positional(`bytes.${name}`, args, kwargs, 1, 2);
    const width = sizeArgument(args[0]);
    const fill = args.length > 1 ? args[1] : null;
    if (args.length > 1 && !(fill instanceof PyBytes)) {
      raise("TypeError", `${name}() argument 2 must be a byte string of length 1, not ${argumentTypeName(fill)}`);
    }
    const fillText = fill instanceof PyBytes ? byteText(fill.value) : " ";
    if (fillText.length !== 1) {
      raise(
        "TypeError",
        `${name}(): argument 2 must be a byte string of length 1, not a bytes object of length ${fillText.length}`,
      );
    }
    return pad(align, byteText(self), width, fillText, charge);
  }),
];

type Split = (text: string, separator: string, limit: number) => string[];
type SpaceSplit = (text: string, limit: number, spaces: string) => string[];

const splitting = (name: string, bySeparator: Split, atSpaces: SpaceSplit): [string, BytesMethod] => [
  name,
  {
    result: "list",
    call: (self, args, kwargs, charge) => {
      const [separator = null, limit = -1] = named(name, args, kwargs, ["sep", "maxsplit"]);
      chargeCharacters(self.length * partCost, charge);
      const most = sizeArgument(limit);
      const text = byteText(self);
      const parts =
        separator === null ? atSpaces(text, most, byteSpaces) : bySeparator(text, bytesArgument(separator), most);
      return parts.map(bytesOfText);
    },
  },
];

const partitioning = (name: string, split: (text: string, separator: string) => string[]): [string, BytesMethod] => [
  name,
  {
    result: "tuple",
    call: (self, args, kwargs) => {
      const separator = bytesArgument(oneArgument(`bytes.${name}`, args, kwargs));
      return { tuple: split(byteText(self), separator).map(bytesOfText) };
    },
  },
];

const removing = (name: string, remove: (text: string, affix: string) => string): [string, BytesMethod] => [
  name,
  bytes((self, args, kwargs) => {
    return remove(byteText(self), bytesArgument(oneArgument(`bytes.${name}`, args, kwargs)));
  }),
];

function codecArgument(v: Value, place: string): string {
  if (typeof v === "string") return v;
  return raise("TypeError", `decode() argument '${place}' must be str, not ${argumentTypeName(v)}`);
}

export const bytesMethods: ReadonlyMap<string, BytesMethod> = new Map<string, BytesMethod>([
  plain("capitalize", capitalizeBytes),
  plain("lower", lowerBytes),
  plain("swapcase", swapcaseBytes),
  plain("title", titleBytes),
  plain("upper", upperBytes),
  ...Array.from(byteTests, ([name, test]) => testing(name, test)),
  searching("count", countText),
  searching("find", findText),
  searching("index", findText),
  searching("rfind", findTextFromEnd),
  searching("rindex", findTextFromEnd),
  edge("startswith"),
  edge("endswith"),
  stripping("strip", "both"),
  stripping("lstrip", "start"),
  stripping("rstrip", "end"),
  padding("center", "center"),
  padding("ljust", "left"),
  padding("rjust", "right"),
  splitting("split", splitBy, splitAtSpaces),
  splitting("rsplit", splitByFromEnd, splitAtSpacesFromEnd),
  partitioning("partition", partition),
  partitioning("rpartition", partitionFromEnd),
  removing("removeprefix", (text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  removing("removesuffix", (text, suffix) => {
    return suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
  }),
  [
    "zfill",
    bytes((self, args, kwargs, charge) => {
      return zeroFill(byteText(self), sizeArgument(oneArgument("bytes.zfill", args, kwargs)), charge);
    }),
  ],
  [
    "expandtabs",
    bytes((self, args, kwargs, charge) => {
      const [tabSize = 8] = named("expandtabs", args, kwargs, ["tabsize"]);
      return expandTabs(byteText(self), shortIntArgument(tabSize), charge);
    }),
  ],
  [
    "splitlines",
    {
      result: "list",
      call: (self, args, kwargs, charge) => {
        const [keepEnds = false] = named("splitlines", args, kwargs, ["keepends"]);
        chargeCharacters(self.length * partCost, charge);
        return splitLines(byteText(self), flagArgument(keepEnds), "bytes").map(bytesOfText);
      },
    },
  ],
  [
    "replace",
    bytes((self, args, kwargs, charge) => {
      positional("bytes.replace", args, kwargs, 2, 3);
      const old = bytesArgument(args[0]);
      const replacement = bytesArgument(args[1]);
      const limit = args.length > 2 ? sizeArgument(args[2]) : -1;
      return replaceText(byteText(self), old, replacement, limit, charge);
    }),
  ],
  [
    "translate",
    bytes((self, args, kwargs) => {
      const [table = null, removed] = named("translate", args, kwargs, ["table", "delete"], 1);
      const replaced = table === null ? null : bytesArgument(table);
      return translateBytes(byteText(self), replaced, removed === undefined ? "" : bytesArgument(removed));
    }),
  ],
  [
    "hex",
    value((self, args, kwargs, charge) => {
      const [separator, group = 1] = named("hex", args, kwargs, ["sep", "bytes_per_sep"]);
      return hexText(self, separator, shortIntArgument(group), charge);
    }),
  ],
  [
    "decode",
    value((self, args, kwargs, charge) => {
      const [encoding = "utf-8", errors = "strict"] = named("decode", args, kwargs, ["encoding", "errors"]);
      const codec = codecArgument(encoding, "encoding");
      return codecs.here.decodeBytes(self, codec, codecArgument(errors, "errors"), charge);
    }),
  ],
]);
