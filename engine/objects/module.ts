import { moduleType } from "./builtin-types";
import { visitAttrs } from "./sequences";
import { PyType } from "./type";
import { PyObject, type Value, type Visitor } from "./values";

const isImmutable = (o: PyObject): boolean =>
  ["function", "builtin_function_or_method", "method_descriptor", "module", "tuple", "NoneType"].includes(o.cls.name);

/** Names of the program's own module: in a child process `spawn` imports it as another. */
export const isProgramModule = (name: string): boolean => name === "__main__" || name === "__mp_main__";

/** A module: the program itself (`__main__`) or one of the library. */
export class PyModule extends PyObject {
  readonly cls = moduleType;
  attrs: Map<string, Value> = new Map<string, Value>();

  constructor(
    readonly name: string,
    /** Part of our library: the program cannot change it, so it is no part of a state. */
    readonly isLibrary: boolean,
  ) {
    super();
  }

  /** What the library's code may change of a module of its own: objects, and classes that have got state. */
  changeable: readonly PyObject[] = [];

  /** Call when a module of the library has been loaded. */
  noteState(): void {
    this.changeable = [...this.attrs.values()].filter(
      (v): v is PyObject => v instanceof PyObject && (v instanceof PyType ? !v.isBuiltin : !isImmutable(v)),
    );
  }

  visitState(visitor: Visitor): void {
    for (const o of this.changeable) visitor.value(o);
  }

  visit(visitor: Visitor): void {
    visitor.text(this.name);
    if (this.isLibrary) return;
    visitAttrs(this.attrs, visitor, this);
  }
}
