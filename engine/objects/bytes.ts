import { bytesType } from "./builtin-types";
import { PyObject, type Visitor } from "./values";

export class PyBytes extends PyObject {
  readonly cls = bytesType;

  constructor(readonly value: Uint8Array) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.number(this.value.length);
    for (const b of this.value) visitor.number(b);
  }
}
