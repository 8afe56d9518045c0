/** Random expressions of a wanted type. They mostly work; some raise (an index, a key, a division, a text that is no number). */
import type { Callable, Choices, Names, Type } from "./names";

type Make = (e: (type: Type) => string) => string;

const texts = [
  "'abc'",
  "'Hello World'",
  "'a,b,c'",
  "'42'",
  "'  x '",
  "''",
  "'bcd'",
  '"it\'s"',
  "'A1b2'",
  "'x\\ny'",
  "'é☃'",
  "'7'",
];
const numbers = [
  "0",
  "1",
  "2",
  "3",
  "5",
  "7",
  "10",
  "-1",
  "-3",
  "42",
  "255",
  "1000",
  "10**12",
  "2**64",
  "-10**18",
  "True",
];
const decimals = ["0.5", "1.5", "2.0", "-0.25", "3.14159", "0.1", "1e10", "-7.5", "1e-7", "100.0"];
const specs = ["", "5", ">8", "<6", "^7", "05", "+", ",", "x", "b", "*^9", "_"];
const floatSpecs = ["", ".2f", "8.3f", "e", "g", ".3g", "+.1f", "010.2f", "%", ",.2f"];

export class Expressions {
  constructor(
    private readonly c: Choices,
    public names: Names,
  ) {}

  /** An expression of the type, nested at most `depth` deep. */
  make(type: Type, depth: number): string {
    const { c } = this;
    const variables = this.names.of(type);
    if (depth <= 0 || c.chance(15)) return variables.length > 0 && c.chance(70) ? c.pick(variables) : this.leaf(type);
    if (variables.length > 0 && c.chance(20)) return c.pick(variables);
    const called = this.call(type, depth);
    if (called !== null && c.chance(20)) return called;
    const e = (t: Type) => this.make(t, depth - 1);
    const any: Make[] = [
      (e) => `(${e(type)} if ${e("bool")} else ${e(type)})`,
      (e) => `(lambda v: ${this.within("v", "int", () => this.make(type, depth - 2))})(${e("int")})`,
      (e) => `(${e(type)} or ${e(type)})`,
      (e) => `[${e(type)}, ${e(type)}][${e("bool")}]`,
      (e) => `{1: ${e(type)}}[${c.pick(["1", "1", "True", "1.0", "2"])}]`,
    ];
    return c.chance(12) ? c.pick(any)(e) : c.pick(this.forms(type))(e);
  }

  leaf(type: Type): string {
    const { c } = this;
    switch (type) {
      case "int":
        return c.pick(numbers);
      case "float":
        return c.pick(decimals);
      case "str":
        return c.pick(texts);
      case "bool":
        return c.pick(["True", "False"]);
      case "ints":
        return `[${c.some(0, 4, () => c.pick(numbers)).join(", ")}]`;
      case "strs":
        return `[${c.some(0, 3, () => c.pick(texts)).join(", ")}]`;
      case "dict":
        return `{${c.some(0, 3, () => `${c.pick(texts)}: ${c.pick(numbers)}`).join(", ")}}`;
      case "set":
        return c.chance(20) ? "set()" : `{${c.some(1, 6, () => String(c.below(70))).join(", ")}}`;
      case "pair":
        return `(${c.pick(numbers)}, ${c.pick(texts)})`;
      case "rows":
        return `[${c.some(0, 3, () => this.leaf("ints")).join(", ")}]`;
      case "bytes":
        return c.pick(["b'abc'", "b''", "b'\\x00\\xff'", "b'a,b'"]);
    }
  }

  /** With one more variable, as in a lambda or comprehension. */
  within<T>(name: string, type: Type, make: () => T): T {
    const outer = this.names;
    this.names = outer.inner();
    this.names.add(name, type);
    try {
      return make();
    } finally {
      this.names = outer;
    }
  }

  arguments(f: Callable, depth: number): string {
    const { c } = this;
    const given = f.parameters.length - (f.optional > 0 ? c.below(f.optional + 1) : 0);
    const named = c.chance(20) ? c.below(given + 1) : given;
    return f.parameters
      .slice(0, given)
      .map((t, i) => (i >= named ? `p${i}=` : "") + this.make(t, depth - 1))
      .join(", ");
  }

  private call(type: Type, depth: number): string | null {
    const { c } = this;
    const found: (() => string)[] = [];
    for (const f of this.names.functions)
      if (f.result === type) found.push(() => `${f.name}(${this.arguments(f, depth)})`);
    for (const [name, shape] of this.names.objects) {
      for (const [field, t] of shape.fields) if (t === type) found.push(() => `${name}.${field}`);
      for (const m of shape.methods)
        if (m.result === type) found.push(() => `${name}.${m.name}(${this.arguments(m, depth)})`);
    }
    for (const g of this.names.generators) {
      if (type === "ints" && g.result === "int") found.push(() => `list(${g.name}(${this.arguments(g, depth)}))`);
      if (type === "int" && g.result === "int") found.push(() => `sum(${g.name}(${this.arguments(g, depth)}))`);
      if (type === "strs" && g.result === "str") found.push(() => `list(${g.name}(${this.arguments(g, depth)}))`);
    }
    return found.length > 0 ? c.pick(found)() : null;
  }

  private index(): string {
    return this.c.pick(["0", "-1", "1", "2", "0", "-1", "-2", "5"]);
  }

  private slice(): string {
    const { c } = this;
    const bound = () => c.pick(["", "", "1", "2", "-1", "-2", "0", "10"]);
    return `${bound()}:${bound()}${c.chance(30) ? `:${c.pick(["-1", "2", "-2", "1"])}` : ""}`;
  }

  /** A comprehension over ints or characters, with its variable's type. */
  private each(result: (variable: string) => string): string {
    const { c } = this;
    const v = c.fresh("i");
    const overText = c.chance(25);
    const source = overText ? this.make("str", 1) : c.pick([`range(${c.below(6)})`, this.make("ints", 1)]);
    return this.within(v, overText ? "str" : "int", () => {
      const filter = c.chance(35) ? ` if ${this.make("bool", 1)}` : "";
      return `${result(v)} for ${v} in ${source}${filter}`;
    });
  }

  private forms(type: Type): Make[] {
    const { c } = this;
    switch (type) {
      case "int":
        return [
          (e) => `(${e("int")} ${c.pick(["+", "-", "*", "//", "%", "&", "|", "^"])} ${e("int")})`,
          (e) => `(${e("int")} ${c.pick(["+", "-", "*"])} ${e("int")})`,
          (e) => `(${e("int")} % ${c.pick(["7", "10", "-3", "1000007"])}) ** ${c.pick(["2", "3", "0"])}`,
          (e) => `(${e("int")} ${c.pick(["<<", ">>"])} ${c.pick(["1", "3", "8"])})`,
          (e) => `(${c.pick(["-", "~", "+"])}${e("int")})`,
          (e) => `abs(${e("int")})`,
          (e) => `len(${e(c.pick(["str", "ints", "strs", "dict", "set", "rows", "bytes"]))})`,
          (e) => `int(${e(c.pick(["str", "float", "bool"]))})`,
          (e) => `${e("ints")}[${this.index()}]`,
          (e) => `${e("dict")}[${e("str")}]`,
          (e) => `${e("dict")}.get(${e("str")}, ${e("int")})`,
          (e) => `${c.pick(["sum", "max", "min"])}(${e("ints")})`,
          (e) => `${c.pick(["max", "min"])}(${e("ints")}, default=${e("int")})`,
          (e) => `${c.pick(["max", "min"])}(${e("int")}, ${e("int")})`,
          (e) => `${e("str")}.${c.pick(["count", "find", "rfind", "index"])}(${e("str")})`,
          (e) => `${e("ints")}.${c.pick(["count", "index"])}(${e("int")})`,
          (e) => `divmod(${e("int")}, ${e("int")})[${c.pick(["0", "1"])}]`,
          (e) => `pow(${e("int")} % 50, ${c.below(9)}, ${c.pick(["7", "1000", "-5"])})`,
          (e) => `(${e("int")}).bit_length()`,
          (e) => `round(${e(c.pick(["float", "float", "int"]))})`,
          (e) => `${e("pair")}[0]`,
          (e) => `ord(${e("str")}[:1])`,
          (e) => `next(iter(${e("ints")}), ${e("int")})`,
          () => `sum(${this.each(() => this.make("int", 1))})`,
          (e) => `${e("set")}.pop()`,
          (e) => `${e("bytes")}[${this.index()}]`,
          (e) => `${e("rows")}[${this.index()}][${this.index()}]`,
          (e) => `sum(len(r) for r in ${e("rows")})`,
          (e) => `hash(${e("int")}) % 97 * 0`,
          (e) => `isinstance(${e("int")}, bool) + ${e("int")}`,
          (e) => `int(str(${e("int")})[::-1].strip('-') or 0)`,
          (e) => `${e("dict")}.pop(${e("str")}, ${e("int")})`,
        ];
      case "float":
        return [
          (e) => `(${e("int")} / ${e("int")})`,
          (e) => `(${e("float")} ${c.pick(["+", "-", "*", "/", "//", "%"])} ${e(c.pick(["float", "int"]))})`,
          (e) => `float(${e(c.pick(["int", "str", "bool"]))})`,
          (e) => `round(${e("float")}, ${c.pick(["0", "1", "2", "-1"])})`,
          (e) => `abs(${e("float")})`,
          (e) => `${c.pick(["max", "min"])}(${e("float")}, ${e("int")})`,
          (e) => `sum([${e("float")}, ${e("float")}, ${e("int")}])`,
          (e) => `(${e("int")} % 100) ** ${c.pick(["0.5", "-1", "2.0"])}`,
          (e) => `(-${e("float")})`,
          (e) => `divmod(${e("float")}, ${e("float")})[${c.pick(["0", "1"])}]`,
        ];
      case "str":
        return [
          (e) => `(${e("str")} + ${e("str")})[:40]`,
          (e) => `(${e("str")} * ${c.pick(["2", "3", "0", "-1"])})`,
          (e) => `str(${e(c.pick(["int", "float", "bool", "ints", "dict", "set", "pair", "rows", "strs", "bytes"]))})`,
          (e) => `repr(${e(c.pick(["str", "strs", "pair", "dict", "float", "bytes"]))})`,
          (e) =>
            `${e("str")}.${c.pick(["upper", "lower", "title", "strip", "capitalize", "swapcase", "lstrip", "casefold"])}()`,
          (e) => `${e("str")}.${c.pick(["strip", "lstrip", "rstrip", "removeprefix", "removesuffix"])}(${e("str")})`,
          (e) => `${e("str")}.replace(${e("str")}, ${e("str")}${c.chance(30) ? ", 1" : ""})[:50]`,
          (e) => `${e("str")}[${this.index()}]`,
          (e) => `${e("str")}[${this.slice()}]`,
          (e) => `${e("str")}.join(${e("strs")})`,
          (e) => `f'{(${e("int")}):${c.pick(specs)}}|{${this.plain("float")}:${c.pick(floatSpecs)}}'`,
          () => `f'<{${this.plain("str")}!r:>${c.below(12)}}{${this.plain("ints")}}>'`,
          () => `f'{${this.plain("int")} = }'`,
          (e) =>
            `'%${c.pick(["d", "5d", "-5d|", "05d", "+d", "x", "s", "r", "o", "c"])} %s' % (${e("int")}, ${e(c.pick(["str", "float", "ints"]))})`,
          (e) => `'%.2f %g %e' % (${e("float")}, ${e("float")}, ${e("int")})`,
          (e) => `'{} {0}'.format(${e("int")})`,
          (e) => `'{1:>6}{0!r}'.format(${e("str")}, ${e("int")})`,
          (e) => `'{a[0]}-{b:.1f}'.format(a=${e("strs")}, b=${e("float")})`,
          (e) => `${e("str")}.${c.pick(["center", "ljust", "rjust", "zfill"])}(${c.below(12)})`,
          (e) => `${e("strs")}[${this.index()}]`,
          (e) => `${e("pair")}[1]`,
          (e) => `chr(65 + ${e("int")} % 26)`,
          (e) => `''.join(sorted(${e("str")}))`,
          (e) => `''.join(reversed(${e("str")}))`,
          (e) => `${c.pick(["max", "min"])}(${e("strs")}, key=len, default='none')`,
          (e) => `${e("str")}.partition(${e("str")})[${c.pick(["0", "1", "2"])}]`,
          (e) => `type(${e(c.pick(["int", "float", "str", "pair", "set"]))}).__name__`,
          (e) => `${c.pick(["hex", "bin", "oct"])}(${e("int")})`,
          (e) => `format(${e("float")}, '${c.pick(floatSpecs)}')`,
          (e) => `${e("bytes")}.decode(errors='replace')`,
          (e) => `ascii(${e("str")})`,
        ];
      case "bool":
        return [
          (e) => `${e("int")} ${c.pick(["<", "<=", ">", ">=", "==", "!="])} ${e(c.pick(["int", "float"]))}`,
          (e) => `${e("int")} < ${e("int")} <= ${e("int")}`,
          (e) => `${e("str")} ${c.pick(["<", "==", "!=", ">=", "in", "not in"])} ${e("str")}`,
          (e) => `${e("int")} ${c.pick(["in", "not in"])} ${e(c.pick(["ints", "set"]))}`,
          (e) => `${e("str")} in ${e(c.pick(["dict", "strs"]))}`,
          (e) => `(not ${e(c.pick(["bool", "str", "ints", "dict", "int", "float"]))})`,
          (e) => `(${e("bool")} ${c.pick(["and", "or", "^", "&", "|", "==", "!="])} ${e("bool")})`,
          (e) => `bool(${e(c.pick(["int", "str", "ints", "set", "float"]))})`,
          (e) => `isinstance(${e(c.pick(["int", "str", "bool"]))}, ${c.pick(["int", "str", "(int, str)", "bool"])})`,
          (e) => `${c.pick(["any", "all"])}(${e(c.pick(["ints", "strs", "rows"]))})`,
          () => `${c.pick(["any", "all"])}(${this.each(() => this.make("bool", 1))})`,
          (e) =>
            `${e("str")}.${c.pick(["isdigit", "isalpha", "isupper", "islower", "isspace", "isalnum", "istitle"])}()`,
          (e) => `${e("str")}.${c.pick(["startswith", "endswith"])}(${e("str")})`,
          (e) => `${e("ints")} ${c.pick(["<", "==", ">=", "!="])} ${e("ints")}`,
          (e) => `${e("set")} ${c.pick(["<=", "==", ">", "!="])} ${e("set")}`,
          (e) => `${e("pair")} ${c.pick(["<", "==", ">="])} ${e("pair")}`,
          (e) => `${e("dict")} ${c.pick(["==", "!="])} ${e("dict")}`,
          (e) => `${e("set")}.isdisjoint(${e(c.pick(["ints", "set"]))})`,
          (e) => `${e(c.pick(["int", "str", "ints"]))} is None`,
          (e) => `(${e("float")}).is_integer()`,
        ];
      case "ints":
        return [
          (e) => `[${c.some(0, 4, () => e("int")).join(", ")}]`,
          (e) => `list(range(${e("int")} % 6${c.chance(40) ? `, ${c.below(12)}, ${c.pick(["1", "2", "3"])}` : ""}))`,
          (e) => `${c.pick(["sorted", "list", "sorted"])}(${e(c.pick(["ints", "set"]))})`,
          (e) => `sorted(${e("ints")}, key=lambda v: ${this.within("v", "int", () => this.make("int", 1))})`,
          (e) => `sorted(${e("ints")}, reverse=${e("bool")})`,
          (e) => `${e("ints")}[${this.slice()}]`,
          (e) => `(${e("ints")} + ${e("ints")})[:12]`,
          (e) => `(${e("ints")} * ${c.pick(["2", "0", "-1"])})`,
          () => `[${this.each(() => this.make("int", 1))}]`,
          (e) =>
            `list(map(${c.pick(["abs", "lambda v: v * 2", "int", "lambda v: -v", "lambda v: v // 3"])}, ${e("ints")}))`,
          (e) => `list(filter(${c.pick(["None", "lambda v: v > 1", "lambda v: v % 2"])}, ${e("ints")}))`,
          (e) => `list(reversed(${e("ints")}))`,
          (e) => `list(${e("dict")}.values())`,
          (e) => `[a * b for a, b in zip(${e("ints")}, ${e("ints")})]`,
          (e) => `[i + v for i, v in enumerate(${e("ints")})]`,
          (e) => `[len(s) for s in ${e("strs")}]`,
          (e) => `[ord(ch) for ch in ${e("str")}]`,
          (e) => `${e("rows")}[${this.index()}]`,
          (e) => `[x for row in ${e("rows")} for x in row]`,
          (e) => `[*${e("ints")}, ${e("int")}, *${e("set")}]`,
          (e) => `list(${e("bytes")})`,
          (e) => `sum(${e("rows")}, [])`,
        ];
      case "strs":
        return [
          (e) => `[${c.some(0, 3, () => e("str")).join(", ")}]`,
          (e) => `${e("str")}.split(${c.pick(["", "','", "' '", "None, 1", "','"])})`,
          (e) => `list(${e(c.pick(["str", "dict"]))})[:8]`,
          (e) =>
            `sorted(${e(c.pick(["strs", "dict", "str"]))}${c.pick(["", ", key=len", ", reverse=True", ", key=str.lower"])})[:8]`,
          () => `[${this.each(() => this.make("str", 1))}]`,
          (e) => `list(map(str, ${e("ints")}))`,
          (e) => `${e("strs")}[${this.slice()}]`,
          (e) => `(${e("strs")} + ${e("strs")})[:8]`,
          (e) => `[s.upper() for s in ${e("strs")} if ${c.pick(["s", "len(s) > 1", "'a' in s"])}]`,
          (e) => `${e("str")}.splitlines()`,
          (e) => `[f'{k}={v}' for k, v in ${e("dict")}.items()]`,
          (e) => `sorted(${e("strs")}, key=lambda s: (len(s), s))`,
        ];
      case "dict":
        return [
          (e) => `{${c.some(0, 3, () => `${e("str")}: ${e("int")}`).join(", ")}}`,
          () => `{${this.each(() => `${this.make("str", 1)}: ${this.make("int", 1)}`)}}`,
          (e) => `dict(zip(${e(c.pick(["strs", "str"]))}, ${e("ints")}))`,
          (e) => `(${e("dict")} | ${e("dict")})`,
          (e) => `{**${e("dict")}, ${e("str")}: ${e("int")}}`,
          (e) => `dict(a=${e("int")}, b=${e("int")})`,
          (e) => `dict(sorted(${e("dict")}.items()))`,
          (e) => `dict.fromkeys(${e(c.pick(["strs", "str"]))}, ${e("int")})`,
          (e) => `${e("dict")}.copy()`,
          (e) => `{k: v for k, v in ${e("dict")}.items() if ${c.pick(["v", "k", "v > 1", "k < 'b'"])}}`,
        ];
      case "set":
        return [
          (e) => `{${c.some(1, 5, () => `${e("int")} % ${c.pick(["10", "50", "97"])}`).join(", ")}}`,
          (e) => `(${e("set")} ${c.pick(["|", "&", "-", "^"])} ${e("set")})`,
          (e) => `set(v % 61 for v in ${e("ints")})`,
          () => `{${this.each((v) => `hash(${v}) % 1 + ${c.below(40)}`)}}`,
          () => `set(range(${c.below(20)}, ${c.below(60)}, ${c.pick(["1", "3", "7"])}))`,
          (e) => `${e("set")}.${c.pick(["union", "intersection", "difference", "symmetric_difference"])}(${e("set")})`,
          (e) => `${e("set")}.copy()`,
          (e) => `set(map(len, ${e("strs")}))`,
        ];
      case "pair":
        return [
          (e) => `(${e("int")}, ${e("str")})`,
          (e) => `${c.pick(["max", "min"])}(${e("pair")}, ${e("pair")})`,
          (e) => `next(iter(enumerate(${e("strs")})))`,
          (e) => `tuple([${e("int")}, ${e("str")}])`,
          (e) => `sorted([${e("pair")}, ${e("pair")}])[0]`,
          (e) => `(${e("pair")} + ${e("pair")})[:2]`,
        ];
      case "rows":
        return [
          (e) => `[${c.some(0, 3, () => e("ints")).join(", ")}]`,
          () => `[[${this.each(() => this.make("int", 1))}] for _ in range(${c.below(4)})]`,
          (e) => `[list(r) for r in zip(*${e("rows")})]`,
          (e) => `sorted(${e("rows")})`,
          (e) => `([${e("ints")}] * ${c.pick(["2", "0"])})`,
          (e) => `[list(t) for t in zip(${e("ints")}, ${e("ints")})]`,
          (e) => `${e("rows")}[${this.slice()}]`,
        ];
      case "bytes":
        return [
          (e) => `${e("str")}.encode()`,
          (e) => `bytes(v % 256 for v in ${e("ints")})`,
          (e) => `(${e("bytes")} + ${e("bytes")})[:20]`,
          (e) => `${e("bytes")}[${this.slice()}]`,
          (e) => `${e("bytes")}.${c.pick(["upper", "strip", "lower", "title"])}()`,
        ];
    }
  }

  /** For a replacement field: no quotes or braces inside. */
  private plain(type: Type): string {
    const variables = this.names.of(type);
    if (variables.length > 0) return this.c.pick(variables);
    return { int: "7", float: "2.5", str: "str(5)", ints: "[1, 2]" }[type as "int"] ?? "7";
  }
}
