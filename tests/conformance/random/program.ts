/** Random programs: functions, generators, closures and classes, and statements that use them. */
import type { Callable, ClassShape, Names, Type } from "./names";
import { types } from "./names";
import { type Place, Statements } from "./statements";
import { block, type Node } from "./tree";

class Program extends Statements {
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
  protected define(place: Place): Node[] {
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

/** The program of a seed, without the preamble. */
export function randomProgram(seed: number): Node[] {
  return new Program(seed).whole();
}
