/**
 * The methods of str, as the machine calls them. Not here, because they call back into the program: `join` (see
 * joinStrings), `translate` and `maketrans` (str-translate.ts), `format` and `format_map` (format-method.ts).
 */
import { type Charge, chargeCharacters } from "../number/charge";
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
import { codePointLength } from "./code-points";
import { codecs } from "./codec-part";
import { expandTabs, pad, replaceText, zeroFill } from "./str-build";
import { capitalize, casefold, lower, swapcase, title, upper } from "./str-case";
import { countText, findText, findTextFromEnd, hasEdge } from "./str-search";
import {
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
import { strTests } from "./str-tests";
import { argumentTypeName } from "./str-translate";

type Call<Result> = (self: string, args: readonly Value[], kwargs: Kwargs, charge?: Charge) => Result;

/** A method with the kind of its result: "list" gives the items of a list, "tuple" of a tuple, "bytes" of a bytes. */
export type StrMethod =
  | { result: "value"; call: Call<Value> }
  | { result: "list"; call: Call<string[]> }
  | { result: "tuple"; call: Call<{ tuple: string[] }> }
  | { result: "bytes"; call: Call<Uint8Array> };

const value = (call: Call<Value>): StrMethod => ({ result: "value", call });
const list = (call: Call<string[]>): StrMethod => ({ result: "list", call });
const tuple = (call: Call<{ tuple: string[] }>): StrMethod => ({ result: "tuple", call });

const plain = (name: string, change: (text: string) => Value): [string, StrMethod] => [
  name,
  value((self, args, kwargs) => {
    noArguments(`str.${name}`, args, kwargs);
    return change(self);
  }),
];

function textArgument(method: string, v: Value, place: string): string {
  if (typeof v === "string") return v;
  return raise("TypeError", `${method}() ${place} must be str, not ${argumentTypeName(v)}`);
}

type Search = (text: string, needle: string, start: number | null, end: number | null) => number;

const searching = (name: string, search: Search): [string, StrMethod] => [
  name,
  value((self, args, kwargs) => {
    positional(`str.${name}`, args, kwargs, 1, 3);
    const needle = textArgument(name, args[0], "argument 1");
    const position = search(self, needle, boundArgument(args[1]), boundArgument(args[2]));
    if (position < 0 && name.endsWith("index")) raise("ValueError", "substring not found");
    return position;
  }),
];

const edge = (name: "startswith" | "endswith"): [string, StrMethod] => [
  name,
  value((self, args, kwargs) => {
    positional(`str.${name}`, args, kwargs, 1, 3);
    const side = name === "startswith" ? "start" : "end";
    const start = boundArgument(args[1]);
    const end = boundArgument(args[2]);
    const wanted = args[0];
    if (typeof wanted === "string") return hasEdge(side, self, wanted, start, end);
    if (!(wanted instanceof PyTuple)) {
      raise("TypeError", `${name} first arg must be str or a tuple of str, not ${typeName(wanted)}`);
    }
    return wanted.items.some((item) => {
      if (typeof item !== "string") {
        raise("TypeError", `tuple for ${name} must only contain str, not ${typeName(item)}`);
      }
      return hasEdge(side, self, item, start, end);
    });
  }),
];

const stripping = (name: string, side: "start" | "end" | "both"): [string, StrMethod] => [
  name,
  value((self, args, kwargs) => {
    positional(`str.${name}`, args, kwargs, 0, 1);
    const characters = args[0] ?? null;
    if (characters !== null && typeof characters !== "string") raise("TypeError", `${name} arg must be None or str`);
    return strip(side, self, characters);
  }),
];

const padding = (name: string, align: "left" | "right" | "center"): [string, StrMethod] => [
  name,
  value((self, args, kwargs, charge) => {
    positional(`str.${name}`, args, kwargs, 1, 2);
    const width = sizeArgument(args[0]);
    const fill = args.length > 1 ? args[1] : " ";
    if (typeof fill !== "string") {
      raise("TypeError", `The fill character must be a unicode character, not ${typeName(fill)}`);
    }
    if (codePointLength(fill) !== 1) raise("TypeError", "The fill character must be exactly one character long");
    return pad(align, self, width, fill, charge);
  }),
];

type Split = (text: string, separator: string, limit: number) => string[];

const splitting = (name: string, bySeparator: Split, atSpaces: (text: string, limit: number) => string[]) => {
  const method = list((self, args, kwargs, charge) => {
    const [separator = null, limit = -1] = named(name, args, kwargs, ["sep", "maxsplit"]);
    chargeCharacters(self.length * partCost, charge);
    const most = sizeArgument(limit);
    if (separator === null) return atSpaces(self, most);
    if (typeof separator !== "string") raise("TypeError", `must be str or None, not ${typeName(separator)}`);
    return bySeparator(self, separator, most);
  });
  return [name, method] as const;
};

const partitioning = (name: string, split: (text: string, separator: string) => string[]): [string, StrMethod] => [
  name,
  tuple((self, args, kwargs) => {
    const separator = oneArgument(`str.${name}`, args, kwargs);
    if (typeof separator !== "string") raise("TypeError", `must be str, not ${typeName(separator)}`);
    return { tuple: split(self, separator) };
  }),
];

const removing = (name: string, remove: (text: string, affix: string) => string): [string, StrMethod] => [
  name,
  value((self, args, kwargs) => {
    const affix = textArgument(name, oneArgument(`str.${name}`, args, kwargs), "argument");
    return remove(self, affix);
  }),
];

export const strMethods: ReadonlyMap<string, StrMethod> = new Map<string, StrMethod>([
  plain("capitalize", capitalize),
  plain("casefold", casefold),
  plain("lower", lower),
  plain("swapcase", swapcase),
  plain("title", title),
  plain("upper", upper),
  ...Array.from(strTests, ([name, test]) => plain(name, test)),
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
    value((self, args, kwargs, charge) => {
      return zeroFill(self, sizeArgument(oneArgument("str.zfill", args, kwargs)), charge);
    }),
  ],
  [
    "expandtabs",
    value((self, args, kwargs, charge) => {
      const [tabSize = 8] = named("expandtabs", args, kwargs, ["tabsize"]);
      return expandTabs(self, shortIntArgument(tabSize), charge);
    }),
  ],
  [
    "splitlines",
    list((self, args, kwargs, charge) => {
      const [keepEnds = false] = named("splitlines", args, kwargs, ["keepends"]);
      chargeCharacters(self.length * partCost, charge);
      return splitLines(self, flagArgument(keepEnds));
    }),
  ],
  [
    "replace",
    value((self, args, kwargs, charge) => {
      const [old = null, replacement = null, limit = -1] = named("replace", args, kwargs, ["old", "new", "count"], 2);
      const from = textArgument("replace", old, "argument 1");
      const to = textArgument("replace", replacement, "argument 2");
      return replaceText(self, from, to, sizeArgument(limit), charge);
    }),
  ],
  [
    "encode",
    {
      result: "bytes",
      call: (self, args, kwargs, charge) => {
        const [encoding = "utf-8", errors = "strict"] = named("encode", args, kwargs, ["encoding", "errors"]);
        const codec = textArgument("encode", encoding, "argument 'encoding'");
        return codecs.here.encodeText(self, codec, textArgument("encode", errors, "argument 'errors'"), charge);
      },
    },
  ],
]);
