/** What `__slots__` puts into a class for each name: keeps the value beside the attributes of an instance. */
import { memberDescriptorType } from "./builtin-types";
import type { PyType } from "./type";
import { PyObject, type Visitor } from "./values";

export class SlotMember extends PyObject {
  readonly cls = memberDescriptorType;

  constructor(readonly name: string) {
    super();
  }

  /** Under which name an instance of this class keeps it: hidden where there is a `__dict__` as well. */
  keyIn(cls: PyType): string {
    return cls.hasDict ? `.${this.name}` : this.name;
  }

  visit(visitor: Visitor): void {
    visitor.text(this.name);
  }
}
