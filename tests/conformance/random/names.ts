/** What a random program may use where it stands: variables and functions with their types. */
import { SeededRandom } from "@/engine/explore/seeded-random";

/** `ints` is a list of ints, `strs` one of strs, `dict` maps strs to ints, `set` holds small ints, `pair` is (int, str). */
export type Type = "int" | "float" | "str" | "bool" | "ints" | "strs" | "dict" | "set" | "pair" | "rows" | "bytes";

export const types: readonly Type[] = [
  "int",
  "int",
  "str",
  "float",
  "bool",
  "ints",
  "ints",
  "strs",
  "dict",
  "set",
  "pair",
  "rows",
  "bytes",
];

export interface Callable {
  name: string;
  parameters: Type[];
  /** How many of the last ones have defaults. */
  optional: number;
  result: Type;
}

export interface ClassShape {
  name: string;
  fields: [string, Type][];
  methods: Callable[];
}

export class Names {
  variables: [string, Type][] = [];
  functions: Callable[] = [];
  generators: Callable[] = [];
  classes: ClassShape[] = [];
  objects: [string, ClassShape][] = [];
  /** Variables of the code around a function: it reads them. */
  private outer: ReadonlySet<string> = new Set();

  inner(): Names {
    const names = new Names();
    names.variables = [...this.variables];
    names.functions = [...this.functions];
    names.generators = [...this.generators];
    names.classes = [...this.classes];
    names.objects = [...this.objects];
    names.outer = this.outer;
    return names;
  }

  /** In the body of a function. */
  close(): void {
    this.outer = new Set(this.variables.map((v) => v[0]));
  }

  /** Variables that a statement here may store. */
  own(type: Type): string[] {
    return this.of(type).filter((name) => !this.outer.has(name));
  }

  of(type: Type): string[] {
    return this.variables.filter((v) => v[1] === type).map((v) => v[0]);
  }

  add(name: string, type: Type): void {
    if (this.outer.has(name)) this.outer = new Set([...this.outer].filter((n) => n !== name));
    this.variables = [...this.variables.filter((v) => v[0] !== name), [name, type]];
  }
}

/** Choices of a seeded program, and names that are used once. */
export class Choices {
  private readonly random: SeededRandom;
  private count = 0;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
  }

  below(n: number): number {
    return this.random.below(n);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  fresh(prefix: string): string {
    return `${prefix}${++this.count}`;
  }

  some<T>(least: number, most: number, make: (i: number) => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, i) => make(i));
  }
}
