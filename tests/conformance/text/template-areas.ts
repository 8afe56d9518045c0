import { PyFloat } from "@/engine/objects/float";
import { floatRepr } from "@/engine/objects/number/float";
import { PyTuple } from "@/engine/objects/sequences";
import { typeName } from "@/engine/objects/text/arguments";
import { codePointAt } from "@/engine/objects/text/code-points";
import {
  type FormatField,
  type FormatPart,
  missingIndexMessage,
  parseFormat,
  raiseFailure,
} from "@/engine/objects/text/format-method";
import { formatBool, formatFloat, formatInt, formatStr } from "@/engine/objects/text/format-spec";
import { bindPercent, parsePercent } from "@/engine/objects/text/percent";
import { renderPercent } from "@/engine/objects/text/percent-render";
import { asciiOfRepr, reprStr } from "@/engine/objects/text/repr";
import { raise, type Value } from "@/engine/objects/values";
import { type Area, type Case, casesOf, Draws, type Plain } from "./area";
import { valueOfPlain } from "./str-areas";

/** repr of the values that cases hold, tuples included. */
function repr(v: Value): string {
  if (v === null) return "None";
  if (typeof v === "boolean") return v ? "True" : "False";
  if (v instanceof PyFloat) return floatRepr(v.value);
  if (v instanceof PyTuple) return `(${v.items.map(repr).join(", ")}${v.items.length === 1 ? "," : ""})`;
  return typeof v === "string" ? reprStr(v) : String(v);
}

function textOf(v: Value, conversion: "str" | "repr" | "ascii"): string {
  if (conversion === "ascii") return asciiOfRepr(repr(v));
  return conversion === "str" && typeof v === "string" ? v : repr(v);
}

/** What the machine does for `format % args`; `names` are the keys of a mapping. */
function ourPercent(format: string, names: readonly string[] | null, ...plain: Case): string {
  const values = plain.map(valueOfPlain);
  const isTuple = names === null;
  const isMapping = names !== null && names[0] !== "(single)";
  const lookUp = (key: string) => {
    const at = names?.lastIndexOf(key) ?? -1;
    return at < 0 ? raise("KeyError", reprStr(key)) : values[at];
  };
  const dict =
    names === null
      ? null
      : `{${[...new Set(names)].map((name) => `${reprStr(name)}: ${repr(values[names.lastIndexOf(name)])}`).join(", ")}}`;
  const bound = bindPercent(parsePercent(format), {
    values: isMapping ? [new PyTuple([])] : values,
    isTuple,
    lookUp: isMapping ? lookUp : null,
  });
  for (const segment of bound) {
    if (segment.kind !== "bound" || segment.wants === null) continue;
    const isDict = isMapping && segment.field.key === null;
    segment.text = isDict && dict !== null ? dict : textOf(segment.value, segment.wants);
  }
  return renderPercent(bound);
}

const percentPython = `
def fix(v): return tuple(map(fix, v)) if isinstance(v, list) else v
def answer(fmt, names, *values):
    values = tuple(map(fix, values))
    if names is None: return fmt % values
    if names[:1] == ["(single)"]: return fmt % values[0]
    return fmt % dict(zip(names, values))
`;

function drawPercentField(draws: Draws, keyed: boolean): string {
  const sometimes = (text: string, outOf: number) => (draws.below(outOf) === 0 ? text : "");
  return `%${keyed ? draws.pick(["(a)", "(b)", "(a(b))", "(c", "()"]) : ""}${draws.text(["-", "+", " ", "#", "0"], 2)}${sometimes(draws.pick(["5", "12", "3", "*"]), 2)}${sometimes(draws.pick([".2", ".0", ".", ".5", ".*", ".12"]), 3)}${sometimes(draws.pick(["l", "h", "L"]), 20)}${draws.pick([..."dddisssrraxXofFeEgGcu", "%", "y", "é", ""])}`;
}

function drawValue(draws: Draws): Plain {
  return draws.pick<Plain>([
    0,
    1,
    -1,
    42,
    -255,
    1000000,
    1.5,
    -2.25,
    0.1,
    1e-300,
    "a",
    "é",
    "ab'c",
    "",
    "\u{1f600}",
    true,
    null,
    ["x"],
    97,
    5,
    3,
    -4,
  ]);
}

/** What the machine does for template.format(*args, **kwargs); items by index or key, attributes `real` and `imag`. */
function ourFormat(template: string, names: readonly string[], ...plain: Case): string {
  const values = plain.map(valueOfPlain);
  const count = values.length - names.length;
  const build = (parts: readonly FormatPart[]): string =>
    parts
      .map((part) =>
        part.kind === "text" ? part.text : part.kind === "failure" ? raiseFailure(part) : fieldText(part),
      )
      .join("");
  const fieldText = (field: FormatField): string => {
    let value = firstOf(field.first);
    for (const step of field.steps) {
      if (step.kind === "failure") raiseFailure(step);
      value = step.kind === "attribute" ? attributeOf(value, step.name) : itemOf(value, step.key);
    }
    if (field.conversion !== null) value = textOf(value, field.conversion);
    return formatValue(value, build(field.spec));
  };
  const firstOf = (first: number | string): Value => {
    if (typeof first === "number") {
      return first < count ? values[first] : raise("IndexError", missingIndexMessage(first));
    }
    const at = names.indexOf(first);
    return at < 0 ? raise("KeyError", reprStr(first)) : values[count + at];
  };
  return build(parseFormat(template));
}

function attributeOf(v: Value, name: string): Value {
  if (typeof v === "boolean") return attributeOf(v ? 1 : 0, name);
  const isNumber = typeof v === "number" || v instanceof PyFloat;
  if (isNumber && name === "real") return v;
  if (isNumber && name === "imag") return typeof v === "number" ? 0 : new PyFloat(0);
  return raise("AttributeError", `'${typeName(v)}' object has no attribute '${name}'`);
}

function itemOf(v: Value, key: number | string): Value {
  if (typeof v === "string") {
    if (typeof key === "string") raise("TypeError", `string indices must be integers, not 'str'`);
    return codePointAt(v, key) ?? raise("IndexError", "string index out of range");
  }
  if (v instanceof PyTuple) {
    if (typeof key === "string") raise("TypeError", `tuple indices must be integers or slices, not str`);
    return key < v.items.length ? v.items[key] : raise("IndexError", "tuple index out of range");
  }
  return raise("TypeError", `'${typeName(v)}' object is not subscriptable`);
}

function formatValue(v: Value, spec: string): string {
  if (typeof v === "string") return formatStr(v, spec);
  if (typeof v === "boolean") return formatBool(v, spec);
  if (typeof v === "number" || typeof v === "bigint") return formatInt(v, spec);
  if (v instanceof PyFloat) return formatFloat(v.value, spec);
  if (spec !== "") raise("TypeError", `unsupported format string passed to ${typeName(v)}.__format__`);
  return repr(v);
}

export function templateAreas(): Area[] {
  const draws = new Draws(31337);
  const brackets = [
    "{",
    "}",
    "{}",
    "{0}",
    "{1}",
    "{a}",
    "{b}",
    "{:",
    "{!r",
    "[",
    "]",
    ".",
    ":",
    "!",
    "0",
    "a",
    "x",
    "{{",
    "}}",
    "real",
    ">5",
    "\u0661",
    " ",
  ];
  const drawField = () =>
    `{${draws.pick(["", "", "0", "1", "a", "b", "2", " a", "é"])}${draws.pick(["", "", "", ".real", ".imag", "[0]", "[1]", "[x]", "[]", ".", "[0][0]", "[0", "[0]x"])}${draws.pick(["", "", "!r", "!s", "!a", "!x", "!"])}${draws.pick(["", "", "", ":", ":>6", ":{}", ":{a}", ":{0}", ":<{1}", ":{{}}", ":d", ":.2f"])}}`;
  return [
    {
      name: "percent formatting with a tuple",
      python: percentPython,
      cases: casesOf(30000, () => {
        const fields = draws.below(3) + (draws.below(10) === 0 ? 0 : 1);
        const format = Array.from(
          { length: fields },
          () => draws.text(["a", "é", " ", "%%", "\u{1f600}"], 2) + drawPercentField(draws, draws.below(30) === 0),
        ).join("");
        const stars = format.split("*").length - 1;
        const count = Math.max(0, fields + stars + (draws.below(10) === 0 ? draws.below(3) - 1 : 0));
        return [format, null, ...casesOf(count, () => [drawValue(draws)]).flat()];
      }),
      ours: ourPercent,
    },
    {
      name: "percent formatting with one value",
      python: percentPython,
      cases: casesOf(5000, () => {
        const single = drawValue(draws);
        return [
          draws.pick(["", "a", "%s", "%d", "%s%s", "%(a)s", "%5.1f|", "%%", "%r", "%*d"]),
          ["(single)"],
          Array.isArray(single) ? 1 : single,
        ];
      }),
      ours: ourPercent,
    },
    {
      name: "percent formatting with a dict",
      python: percentPython,
      cases: casesOf(8000, () => [
        drawPercentField(draws, true) +
          draws.pick(["", "x", "%%", drawPercentField(draws, true), drawPercentField(draws, false)]),
        ["a", "b", "a(b)"],
        drawValue(draws),
        drawValue(draws),
        drawValue(draws),
      ]),
      ours: ourPercent,
    },
    {
      name: "str.format",
      python: `
def fix(v): return tuple(map(fix, v)) if isinstance(v, list) else v
def answer(template, names, *values):
    values = [fix(v) for v in values]
    count = len(values) - len(names)
    return template.format(*values[:count], **dict(zip(names, values[count:])))
`,
      cases: casesOf(30000, () => {
        const template =
          draws.below(3) === 0
            ? draws.text(brackets, 7)
            : Array.from(
                { length: draws.below(3) + 1 },
                () => draws.text(["x", "é", "{{", "}}", " "], 2) + drawField(),
              ).join("");
        const names = draws.below(3) === 0 ? [] : ["a", "b"].slice(0, draws.below(3));
        return [
          template,
          names,
          ...Array.from({ length: draws.below(3) + 1 + names.length }, () =>
            draws.pick<Plain>([5, 1.5, "ab", ["p", ["q"]], true, 12, "é"]),
          ),
        ];
      }),
      ours: ourFormat,
    },
  ];
}
