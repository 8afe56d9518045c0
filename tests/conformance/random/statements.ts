/** Random statements, functions and classes. */
import { Expressions } from "./expressions";
import { type Callable, Choices, type ClassShape, Names, type Type, types } from "./names";
import { type Block, block, type Node } from "./tree";

/** Where a statement stands. */
interface Place {
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

const preamble = `class Note(Exception):
    def __init__(self, what, n=0):
        super().__init__(what)
        self.n = n
class Context:
    def __init__(self, name, swallows=()):
        self.name = name; self.swallows = swallows
    def __enter__(self):
        print('enter', self.name)
        return len(self.name)
    def __exit__(self, kind, e, tb):
        print('exit', self.name, kind.__name__ if kind else None)
        return kind is not None and issubclass(kind, self.swallows)
def logged(f):
    def wrapper(*args, **kwargs):
        result = f(*args, **kwargs)
        print('called', f.__name__, len(args), sorted(kwargs))
        return result
    return wrapper
def twice(n=1):
    def decorate(f):
        def wrapper(*args, **kwargs):
            for _ in range(n): f(*args, **kwargs)
            return f(*args, **kwargs)
        return wrapper
    return decorate
total = 0
`;

class Program {
  private readonly c: Choices;
  private readonly e: Expressions;
  private names = new Names();

  constructor(seed: number) {
    this.c = new Choices(seed);
    this.e = new Expressions(this.c, this.names);
  }

  private value(type: Type, depth = 2): string {
    return this.e.make(type, depth);
  }

  private inside<T>(make: (names: Names) => T): T {
    const outer = this.names;
    this.names = this.e.names = outer.inner();
    try {
      return make(this.names);
    } finally {
      this.names = this.e.names = outer;
    }
  }

  /** The same, but what is assigned stays known: the bodies of `if`, `for`, `try`. */
  private body(place: Place, least = 1, most = 3): Node[] {
    const inner = { ...place, nesting: place.nesting + 1 };
    return this.inside(() => this.c.some(least, most, () => this.statement(inner)).flat());
  }

  whole(): Node[] {
    const { c } = this;
    const nodes: Node[] = [];
    for (const t of ["int", "str", "ints", "dict", "float", "set"] as const)
      nodes.push(this.assign(t, { inLoop: false, returns: null, nesting: 0 }));
    const place: Place = { inLoop: false, returns: null, nesting: 0 };
    for (let i = 0; i < 14; i++) {
      const kind = c.below(10);
      if (kind < 3) nodes.push(...this.define(place));
      else if (kind < 4) nodes.push(...this.classDefinition());
      else if (kind < 8)
        nodes.push(this.guarded(this.c.some(1, 3, () => this.statement({ ...place, nesting: 1 })).flat()));
      else nodes.push(this.guarded(this.compound(place)));
    }
    nodes.push(...this.names.variables.map(([name]) => this.guarded([`print(${name})`])));
    return nodes;
  }

  private guarded(body: Node[]): Block {
    const e = this.c.chance(20) ? "BaseException" : "Exception";
    return block("try:", body, [block(`except ${e} as e:`, ["print(type(e).__name__, e)"])]);
  }

  private assign(type: Type, place: Place): string {
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

  private statement(place: Place): Node[] {
    const { c } = this;
    const simple = place.nesting >= 3 || c.chance(55);
    return simple ? this.simple(place) : this.compound(place);
  }

  private simple(place: Place): Node[] {
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

  private callOf(f: Callable): string {
    return `${f.name}(${this.e.arguments(f, 2)})`;
  }

  private fieldValues(shape: ClassShape): string {
    return shape.fields.map(([, t]) => this.value(t, 1)).join(", ");
  }

  private makeObject(shape: ClassShape): Node[] {
    const name = this.c.fresh("o");
    const values = this.fieldValues(shape);
    this.names.objects.push([name, shape]);
    return [`${name} = ${shape.name}(${values})`, `print(${name})`];
  }

  private compound(place: Place): Node[] {
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

  private match(place: Place): Node[] {
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

  private parameters(): { callable: Omit<Callable, "name">; text: string; add: (names: Names) => void } {
    const { c } = this;
    const parameters = c.some(0, 3, () => c.pick(types));
    const optional = c.below(parameters.length + 1);
    const parts = parameters.map((t, i) => `p${i}${i >= parameters.length - optional ? `=${this.e.leaf(t)}` : ""}`);
    return {
      callable: { parameters, optional, result: c.pick(types) },
      text: parts.join(", "),
      add: (names) => {
        for (const [i, t] of parameters.entries()) names.add(`p${i}`, t);
      },
    };
  }

  /** A function, a generator, or a closure that keeps a count. */
  private define(place: Place): Node[] {
    const { c } = this;
    const name = c.fresh("f");
    const { callable, text, add } = this.parameters();
    const kind = c.below(10);
    if (kind < 2) return this.closure(name);
    if (kind < 4) return this.generator(name, text, callable, add);
    if (kind < 5) return this.recursive(name);
    const body = this.inside((names) => {
      names.close();
      add(names);
      const within: Place = { inLoop: false, returns: callable.result, nesting: Math.max(1, place.nesting) };
      const start: Node[] = c.chance(20) && place.nesting === 0 ? ["global total", "total += 1"] : [];
      const statements = c.some(0, 3, () => this.statement(within)).flat();
      return [...start, ...statements, `return ${this.value(callable.result)}`];
    });
    const result: Node = block(`def ${name}(${text}):`, body);
    const decorator = c.chance(15) ? [c.pick(["@logged", "@twice()", "@twice(n=0)"])] : [];
    const f = { name, ...callable };
    this.names.functions.push(f);
    return [...decorator, result, this.guarded([`print(${this.callOf(f)})`])];
  }

  private closure(name: string): Node[] {
    const { c } = this;
    const step = this.value("int", 1);
    this.names.functions.push({ name: `${name}_step`, parameters: ["int"], optional: 1, result: "int" });
    return [
      block(`def ${name}(start):`, [
        "count = start",
        block("def step(p0=1):", [
          "nonlocal count",
          "count += p0",
          c.chance(30) ? "print('step', count)" : "pass",
          "return count % 1000",
        ]),
        "return step",
      ]),
      `${name}_step = ${name}((${step}) % 100)`,
      `print(${name}_step(), ${name}_step(5), ${name}_step.__name__)`,
    ];
  }

  private generator(name: string, text: string, callable: Omit<Callable, "name">, add: (names: Names) => void): Node[] {
    const { c } = this;
    const type = c.pick(["int", "str"] as const);
    const body = this.inside((names) => {
      names.close();
      add(names);
      const v = c.fresh("g");
      const within: Place = { inLoop: false, returns: null, nesting: 2 };
      const loop = this.inside((inner) => {
        inner.add(v, "int");
        return [`yield ${this.value(type)}`, ...this.simple({ ...within, inLoop: true })];
      });
      return [
        ...this.simple(within),
        block(`for ${v} in range(${1 + c.below(4)}):`, loop),
        c.chance(30) ? `yield from ${this.value(type === "int" ? "ints" : "strs", 1)}` : `yield ${this.value(type, 1)}`,
        ...(c.chance(20) ? [`return ${this.value("int", 1)}`] : []),
      ];
    });
    const g: Callable = { name, ...callable, result: type };
    this.names.generators.push(g);
    const it = c.fresh("it");
    return [
      block(`def ${name}(${text}):`, body),
      this.guarded([
        `${it} = ${this.callOf(g)}`,
        `print(next(${it}), next(${it}, None), list(${it}))`,
        c.pick([`print(next(${it}))`, `print(${it}.send(None))`, `${it}.throw(ValueError('thrown'))`, `${it}.close()`]),
      ]),
    ];
  }

  private recursive(name: string): Node[] {
    const { c } = this;
    this.names.functions.push({ name: `${name}_of`, parameters: ["int"], optional: 1, result: "int" });
    const step = c.pick([
      "n + {f}(n - 1)",
      "{f}(n - 1) + {f}(n - 2)",
      "n * {f}(n - 1) % 1009",
      "1 + {f}(n // 2)",
      "{f}(n - 1) * 2 - n",
    ]);
    return [
      block(`def ${name}(n, depth=0):`, [
        block("if n < 1:", ["return depth + 1"]),
        `return ${step.replaceAll("{f}", name)}`,
      ]),
      block(`def ${name}_of(p0=4):`, [`return ${name}(abs(p0) % 8)`]),
      `print(${name}_of(5))`,
    ];
  }

  private classDefinition(): Node[] {
    const { c } = this;
    const name = c.fresh("C");
    const parent = this.names.classes.length > 0 && c.chance(40) ? c.pick(this.names.classes) : null;
    const own: [string, Type][] = c.some(1, 2, () => [c.fresh("a"), c.pick(["int", "str", "ints", "float"] as const)]);
    const fields = [...(parent?.fields ?? []), ...own];
    const methods: Callable[] = [...(parent?.methods ?? [])];
    const init: Node[] = [
      ...(parent ? [`super().__init__(${parent.fields.map(([f]) => f).join(", ")})`] : []),
      ...own.map(([f]) => `self.${f} = ${f}`),
      `${name}.made += 1`,
    ];
    const body: Node[] = ["made = 0", block(`def __init__(self${fields.map(([f]) => `, ${f}`).join("")}):`, init)];
    const number = `(${c.pick(fields.map(([f, t]) => (t === "int" ? `self.${f}` : t === "float" ? `int(self.${f})` : `len(self.${f})`)))})`;
    const special: Node[] = [
      block("def __repr__(self):", [`return f'${name}(${fields.map(([f]) => `{self.${f}!r}`).join(", ")})'`]),
      block("def __str__(self):", [`return '<${name} ' + str(${number}) + '>'`]),
      block("def __eq__(self, other):", [`return isinstance(other, ${name}) and self._key() == other._key()`]),
      block("def __lt__(self, other):", [`return self._key() < other._key()`]),
      block("def __len__(self):", [`return abs(${number}) % 5`]),
      block("def __bool__(self):", [`return ${number} % 2 == 0`]),
      block("def __add__(self, other):", [
        "if not isinstance(other, int): return NotImplemented",
        `return ${number} + other`,
      ]),
      block("def __radd__(self, other):", [`return ('r', ${number}, other)`]),
      block("def __getitem__(self, i):", [`if i >= 3: raise IndexError(i)`, `return ${number} * i`]),
      block("def __hash__(self):", [`return hash(${number})`]),
      block("def __call__(self, *args):", [`return (${number}, args)`]),
      block("def __contains__(self, v):", [`return v == ${number}`]),
      block("def __iter__(self):", [`yield ${number}`, "yield 'end'"]),
    ];
    if (!parent || c.chance(50)) body.push(block("def _key(self):", [`return ${number}`]));
    for (const s of special) if (c.chance(45)) body.push(s);
    if (c.chance(40)) body.push("@property", block("def size(self):", [`return ${number} * 2`]));
    for (const decorated of c.some(0, 2, (i) => i)) {
      const { callable, text, add } = this.parameters();
      const method: Callable = { name: c.fresh("m"), ...callable };
      const lines = this.inside((names) => {
        names.close();
        add(names);
        for (const [f, t] of fields) if (t === "int" || t === "str") names.add(`self.${f}`, t);
        return [
          ...this.simple({ inLoop: false, returns: callable.result, nesting: 3 }),
          `return ${this.value(callable.result)}`,
        ];
      });
      void decorated;
      body.push(block(`def ${method.name}(self${text && `, ${text}`}):`, lines));
      methods.push(method);
    }
    const shape: ClassShape = { name, fields, methods };
    this.names.classes.push(shape);
    return [block(`class ${name}${parent ? `(${parent.name})` : ""}:`, body), this.guarded(this.makeObject(shape))];
  }
}

export const randomPreamble = `import sys\n${preamble}`;

/** The program of a seed, without the preamble. */
export function randomProgram(seed: number): Node[] {
  return new Program(seed).whole();
}
