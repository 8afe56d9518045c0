/** `function.__code__`: what a program may ask of code. */
import type { Code } from "@/engine/compile/code";
import { codeType } from "@/engine/objects/builtin-types";
import { PyObject, type Visitor } from "@/engine/objects/values";

export class PyCode extends PyObject {
  readonly cls = codeType;

  constructor(readonly code: Code) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.number(this.code.id);
  }
}
