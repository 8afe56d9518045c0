/** `Ellipsis` and `NotImplemented`. */
import { ellipsisType, notImplementedType } from "./builtin-types";
import type { PyType } from "./type";
import { PyObject, type Visitor } from "./values";

class Singleton extends PyObject {
  constructor(
    readonly text: string,
    readonly cls: PyType,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.text(this.text);
  }
}

export const ellipsis = new Singleton("Ellipsis", ellipsisType);
export const notImplemented = new Singleton("NotImplemented", notImplementedType);
