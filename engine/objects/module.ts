import { moduleType } from "./builtin-types";
import { PyObject, type Value, type Visitor } from "./values";

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

  visit(visitor: Visitor): void {
    visitor.text(this.name);
    if (this.isLibrary) return;
    for (const [name, value] of this.attrs) {
      visitor.text(name);
      visitor.value(value);
    }
  }
}
