/** Classes: built-in ones (made once, never changed) and those of a program. */
import { effort } from "./effort";
import { PyObject, type Value, type Visitor } from "./values";

/** What the instances of a class are made of; a program's class inherits it from its built-in base. */
export type Layout =
  | "object"
  | "int"
  | "float"
  | "str"
  | "bytes"
  | "tuple"
  | "list"
  | "dict"
  | "set"
  | "frozenset"
  | "exception"
  | "type"
  | "none";

let builtinTypes = 0;

export class PyType extends PyObject {
  /** Number of a built-in class, the same in every run; 0 for a program's. */
  readonly serial: number;
  readonly mro: readonly PyType[];
  /** Attributes in order of definition. */
  attrs = new Map<string, Value>();
  /** Metaclass. */
  cls: PyType;
  /** Set when something in `attrs` can change or was changed: then it belongs to the state. */
  hasState = false;
  /** As messages name it: with the function or class around it. */
  qualifiedName: string;
  /** Its instances have a `__dict__`: any attribute can be stored. */
  hasDict: boolean;

  constructor(
    public name: string,
    readonly bases: readonly PyType[],
    readonly layout: Layout,
    readonly isBuiltin: boolean,
    readonly module: string,
    metaclass: PyType | null = null,
    mro: readonly PyType[] | null = null,
  ) {
    super();
    this.serial = isBuiltin ? ++builtinTypes : 0;
    this.cls = metaclass ?? (this as PyType);
    this.mro = mro ? [this, ...mro] : [this, ...linearise(bases)];
    this.qualifiedName = name;
    this.hasDict = layout === "exception" || !isBuiltin;
  }

  /** The attribute found along the method resolution order, or undefined. */
  lookup(name: string): Value | undefined {
    for (const t of this.mro) {
      const found = t.attrs.get(name);
      if (found !== undefined) return found;
    }
    if (this.mro.length > 32) effort.pace(this.mro.length);
    return undefined;
  }

  isSubtypeOf(other: PyType): boolean {
    return this === other || this.mro.includes(other);
  }

  visit(visitor: Visitor): void {
    visitor.text(this.name);
    if (this.isBuiltin) return;
    visitor.value(this.cls);
    for (const base of this.bases) visitor.value(base);
    visitor.number(this.attrs.size);
    for (const [name, value] of this.attrs) {
      visitor.text(name);
      visitor.value(value);
    }
  }
}

/** C3 linearisation (Barrett et al. 1996), as in CPython; undefined order is a TypeError of the caller. */
export function linearise(bases: readonly PyType[]): PyType[] {
  const sequences = [...bases.map((b) => [...b.mro]), [...bases]].filter((s) => s.length > 0);
  const result: PyType[] = [];
  while (sequences.length > 0) {
    effort.pace(sequences.length);
    const head = sequences
      .map((s) => s[0] as PyType)
      .find((candidate) => {
        effort.pace(sequences.length);
        return !sequences.some((s) => s.indexOf(candidate) > 0);
      });
    if (!head) throw new MroConflict(bases);
    result.push(head);
    for (let i = sequences.length - 1; i >= 0; i--) {
      const s = sequences[i] as PyType[];
      if (s[0] === head) s.shift();
      if (s.length === 0) sequences.splice(i, 1);
    }
  }
  return result;
}

export class MroConflict extends Error {
  constructor(bases: readonly PyType[]) {
    super(`Cannot create a consistent method resolution order (MRO) for bases ${bases.map((b) => b.name).join(", ")}`);
  }
}
