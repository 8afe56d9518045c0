/** Random statements. */
import { Expressions } from "./expressions";
import { type Callable, Choices, type ClassShape, Names, type Type, types } from "./names";
import { type Block, block, type Node } from "./tree";

/** Where a statement stands. */
export interface Place {
  inLoop: boolean;
  /** Of a function: what it returns; null outside of functions. */
  returns: Type | null;
  nesting: number;
}

const exceptionNames = [
  "ValueError",
  "ZeroDivisionError",
  "IndexError",
  "KeyError",
  "TypeError",
  "LookupError",
  "ArithmeticError",
];

export abstract class Statements {
  protected readonly c: Choices;
  protected readonly e: Expressions;
  protected names = new Names();

  constructor(seed: number) {
    this.c = new Choices(seed);
    this.e = new Expressions(this.c, this.names);
  }

  /** Statements that define something and use it. */
  protected abstract define(place: Place): Node[];

  protected value(type: Type, depth = 2): string {
    return this.e.make(type, depth);
  }

  protected inside<T>(make: (names: Names) => T): T {
    const outer = this.names;
    this.names = this.e.names = outer.inner();
    try {
      return make(this.names);
    } finally {
      this.names = this.e.names = outer;
    }
  }

  /** The same, but what is assigned stays known: the bodies of `if`, `for`, `try`. */
  protected body(place: Place, least = 1, most = 3): Node[] {
    const inner = { ...place, nesting: place.nesting + 1 };
    return this.inside(() => this.c.some(least, most, () => this.statement(inner)).flat());
  }

  protected guarded(body: Node[]): Block {
    const e = this.c.chance(20) ? "BaseException" : "Exception";
    return block("try:", body, [block(`except ${e} as e:`, ["print(type(e).__name__, e)"])]);
  }

  protected assign(type: Type, place: Place): string {
    const { c } = this;
    const known = this.names.own(type);
    const name = known.length > 0 && c.chance(50) ? c.pick(known) : c.fresh(type[0] as string);
    let value = this.value(type);
    // Numbers and texts must not grow without end.
    if (place.inLoop || place.returns) {
      if (type === "int") value = `(${value}) % 10**9`;
      else if (type === "str") value = `(${value})[:30]`;
      else if (type === "ints" || type === "strs" || type === "rows") value = `(${value})[:9]`;
    }
    this.names.add(name, type);
    return `${name} = ${value}`;
  }

  protected statement(place: Place): Node[] {
    const { c } = this;
    const simple = place.nesting >= 3 || c.chance(55);
    return simple ? this.simple(place) : this.compound(place);
  }

  protected simple(place: Place): Node[] {
    const { c } = this;
    const pickOf = (type: Type) => {
      const known = this.names.own(type);
      return known.length > 0 ? c.pick(known) : null;
    };
    const forms: (() => Node[])[] = [
      () => [this.assign(c.pick(types), place)],
      () => [this.assign(c.pick(types), place)],
      () => [
        `print(${c.some(1, 3, () => this.value(c.pick(types))).join(", ")}${c.chance(15) ? `, sep=${c.pick(["'|'", "''", "'-'"])}` : ""}${c.chance(10) ? ", end=' '" : ""})`,
      ],
      () => [`print(${this.value(c.pick(types), 3)})`],
      () => [`print((w := ${this.value(c.pick(types), 1)}), w)`],
      () => [block(`if (w := ${this.value(c.pick(types), 1)}):`, ["print('if', w)"])],
      () => {
        const n = pickOf("int");
        return n === null
          ? []
          : [`${n} ${c.pick(["+=", "-=", "*=", "//=", "%=", "|=", "^=", "&="])} ${this.value("int", 1)} % 1000`];
      },
      () => {
        const s = pickOf("str");
        return s === null ? [] : [`${s} = (${s} + ${this.value("str", 1)})[-20:]`];
      },
      () => {
        const l = pickOf("ints");
        if (l === null) return [];
        const v = this.value("int", 1);
        return [
          c.pick([
            `${l}.append(${v})`,
            `${l}.insert(${c.pick(["0", "1", "-1"])}, ${v})`,
            `print(${l}.pop(${c.pick(["", "0", "-1", "2"])}))`,
            `${l}.remove(${v})`,
            `${l}.sort(${c.pick(["", "reverse=True", "key=abs", "key=lambda v: (v % 3, v)"])})`,
            `${l}.reverse()`,
            `${l}.extend(${this.value(c.pick(["ints", "set"]), 1)})`,
            `${l}[${c.pick(["0", "-1", "3"])}] = ${v}`,
            `${l}[${c.pick(["1:2", ":1", "::2", "1:", "-1:", ":"])}] = ${this.value("ints", 1)}`,
            `del ${l}[${c.pick(["0", "-1", "1:", "::2", "5"])}]`,
            `${l} += ${this.value("ints", 1)}`,
            `${l} *= ${c.pick(["2", "0", "1"])}`,
            `${l}[0], ${l}[-1] = ${l}[-1], ${l}[0]`,
            `${l}[0] += ${v}`,
          ]),
          `del ${l}[9:]`,
        ];
      },
      () => {
        const d = pickOf("dict");
        if (d === null) return [];
        const k = this.value("str", 1);
        return [
          c.pick([
            `${d}[${k}] = ${this.value("int", 1)}`,
            `${d}[${k}] += 1`,
            `print(${d}.setdefault(${k}, 7))`,
            `${d}.update(${this.value("dict", 1)})`,
            `del ${d}[${k}]`,
            `print(${d}.popitem())`,
            `${d} |= ${this.value("dict", 1)}`,
            `print(list(${d}.items()), ${k} in ${d})`,
            `${d}.clear()`,
          ]),
        ];
      },
      () => {
        const s = pickOf("set");
        if (s === null) return [];
        const v = `${this.value("int", 1)} % 89`;
        return [
          c.pick([
            `${s}.add(${v})`,
            `${s}.discard(${v})`,
            `${s}.remove(${v})`,
            `${s} ${c.pick(["|=", "&=", "-=", "^="])} ${this.value("set", 1)}`,
            `${s}.update(range(${c.below(9)}))`,
            `print(${s}, len(${s}))`,
          ]),
        ];
      },
      () => {
        const [a, b] = [c.fresh("u"), c.fresh("u")];
        const form = c.pick([
          [`${a}, ${b} = ${this.value("pair", 1)}`, "int", "str"],
          [`${a}, *${b} = ${this.value("ints", 1)}`, "int", "ints"],
          [`*${a}, ${b} = ${this.value("ints", 1)}`, "ints", "int"],
          [`${a}, ${b} = ${this.value("ints", 1)}`, "int", "int"],
          [`${a} = ${b} = ${this.value("ints", 1)}`, "ints", "ints"],
          [`(${a}, _), ${b} = ${this.value("pair", 1)}, ${this.value("int", 1)}`, "int", "int"],
        ] as const);
        this.names.add(a, form[1]);
        this.names.add(b, form[2]);
        return [form[0]];
      },
      () => {
        const type = c.pick(types);
        const known = this.names.own(type);
        if (known.length < 2) return [];
        const [a, b] = [c.pick(known), c.pick(known)];
        return [`${a}, ${b} = ${b}, ${a}`];
      },
      () => (this.names.functions.length === 0 ? [] : [`print(${this.callOf(c.pick(this.names.functions))})`]),
      () => (this.names.classes.length === 0 ? [] : this.makeObject(c.pick(this.names.classes))),
      () => {
        if (this.names.objects.length === 0) return [];
        const [name, shape] = c.pick(this.names.objects);
        const field = c.pick(shape.fields);
        return c.pick([
          [`print(${name}, repr(${name}), ${name} == ${name}, len(${name}), bool(${name}))`],
          [`${name}.${field[0]} = ${this.value(field[1], 1)}`, `print(${name})`],
          [
            `print(${name} + ${this.value("int", 1)}, ${this.value("int", 1)} + ${name}, ${name} < ${name}, [*${name}], ${name}[0])`,
          ],
          [`print(sorted([${shape.name}(${this.fieldValues(shape)}), ${name}]), hash(${name}) == hash(${name}))`],
          [`print(${name}.missing)`],
          [`print(vars(${name}), isinstance(${name}, ${shape.name}), ${shape.name}.made)`],
        ]);
      },
      () => [
        `raise ${c.pick([`ValueError(${this.value("str", 1)})`, `Note(${this.value("str", 1)}, 3)`, "KeyError('k')", "RuntimeError", `IndexError(${this.value("int", 1)}, 'two')`])}`,
      ],
      () => [`assert ${this.value("bool")}, ${this.value("str", 1)}`],
      () => (place.inLoop ? [block(`if ${this.value("bool")}:`, [c.pick(["break", "continue"])])] : []),
      () =>
        place.returns !== null ? [block(`if ${this.value("bool")}:`, [`return ${this.value(place.returns)}`])] : [],
      () => [`print(${this.value("int", 1)}, file=sys.stderr)`],
    ];
    return c.pick(forms)();
  }

  protected callOf(f: Callable): string {
    return `${f.name}(${this.e.arguments(f, 2)})`;
  }

  protected fieldValues(shape: ClassShape): string {
    return shape.fields.map(([, t]) => this.value(t, 1)).join(", ");
  }

  protected makeObject(shape: ClassShape): Node[] {
    const name = this.c.fresh("o");
    const values = this.fieldValues(shape);
    this.names.objects.push([name, shape]);
    return [`${name} = ${shape.name}(${values})`, `print(${name})`];
  }

  protected compound(place: Place): Node[] {
    const { c } = this;
    const forms: (() => Node[])[] = [
      () => {
        const more = [
          ...(c.chance(30) ? [block(`elif ${this.value("bool")}:`, this.body(place))] : []),
          ...(c.chance(50) ? [block("else:", this.body(place))] : []),
        ];
        return [block(`if ${this.value("bool")}:`, this.body(place), more)];
      },
      () => {
        const v = c.fresh("k");
        const w = c.fresh("k");
        const [head, known] = c.pick<[string, [string, Type][]]>([
          [`for ${v} in range(${c.below(5)}):`, [[v, "int"]]],
          [`for ${v} in ${this.value("ints", 1)}:`, [[v, "int"]]],
          [`for ${v} in ${this.value("str", 1)}:`, [[v, "str"]]],
          [
            `for ${v}, ${w} in ${this.value("dict", 1)}.items():`,
            [
              [v, "str"],
              [w, "int"],
            ],
          ],
          [
            `for ${v}, ${w} in enumerate(${this.value("strs", 1)}${c.pick(["", ", 1"])}):`,
            [
              [v, "int"],
              [w, "str"],
            ],
          ],
          [
            `for ${v}, ${w} in zip(${this.value("ints", 1)}, ${this.value("str", 1)}):`,
            [
              [v, "int"],
              [w, "str"],
            ],
          ],
          [`for ${v} in ${this.value("set", 1)}:`, [[v, "int"]]],
          [`for ${v} in ${this.value("rows", 1)}:`, [[v, "ints"]]],
          [`for ${v} in reversed(${this.value("ints", 1)}):`, [[v, "int"]]],
        ]);
        const body = this.inside((names) => {
          for (const [n, t] of known) names.add(n, t);
          return this.body({ ...place, inLoop: true });
        });
        return [block(head, body, c.chance(30) ? [block("else:", this.body(place))] : [])];
      },
      () => {
        const n = c.fresh("n");
        const body = this.body({ ...place, inLoop: true });
        return [
          `${n} = 0`,
          block(
            `while ${n} < ${1 + c.below(4)}${c.chance(30) ? ` and ${this.value("bool")}` : ""}:`,
            [`${n} += 1`, ...body],
            c.chance(30) ? [block("else:", this.body(place))] : [],
          ),
        ];
      },
      () => {
        const handlers = c.some(1, 2, () => {
          const name = c.pick(exceptionNames);
          return block(c.chance(30) ? `except (${name}, Note) as e:` : `except ${name} as e:`, [
            "print('caught', type(e).__name__, e, e.args)",
            ...this.body(place, 0, 2),
          ]);
        });
        const more = [...handlers];
        if (c.chance(30)) more.push(block("else:", this.body(place)));
        if (c.chance(40)) more.push(block("finally:", this.body({ ...place, inLoop: false, returns: null })));
        return [block("try:", this.body(place, 1, 3), more)];
      },
      () => {
        const v = c.fresh("x");
        const swallows = c.pick(["", ", ValueError", ", (KeyError, IndexError)", ", Exception"]);
        const body = this.inside((names) => {
          names.add(v, "int");
          return this.body(place);
        });
        return [
          block(
            `with Context(${this.e.leaf("str")}${swallows}) as ${v}${c.chance(25) ? ", Context('inner')" : ""}:`,
            body,
          ),
        ];
      },
      () => this.match(place),
      () => this.define(place),
      () => [this.guarded(this.body(place))],
    ];
    return c.pick(forms)();
  }

  protected match(place: Place): Node[] {
    const { c } = this;
    const type = c.pick(types);
    const patterns = c.some(1, 3, () => {
      const v = c.fresh("m");
      const pattern = c.pick([
        "0 | 1 | 2",
        "'abc'",
        "[]",
        `[${v}]`,
        `[${v}, *_]`,
        `[_, *${v}]`,
        `{'a': ${v}}`,
        `{'a': 1, **${v}}`,
        `int(${v})`,
        `str() as ${v}`,
        `(int(), ${v})`,
        `[[${v}, *_], *_]`,
        `float() | bool() as ${v}`,
        `[1 | 2 as ${v}, _]`,
        "None",
        `Note(n=${v})`,
        `set() as ${v}`,
      ]);
      const guard = c.chance(25) ? ` if ${this.value("bool", 1)}` : "";
      const shown = pattern.includes(v) ? [`print('${v}', ${v})`] : ["print('matched')"];
      return block(`case ${pattern}${guard}:`, [...shown, ...this.body(place, 0, 2)]);
    });
    return [block(`match ${this.value(type)}:`, [...patterns, block("case _:", ["print('no match')"])])];
  }
}
