import { PyFloat } from "@/engine/objects/float";
import { NativeFunction } from "@/engine/objects/function";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";

/** Marks everything reachable from a value as shared. Stops at what is shared already. */
export class Publisher implements Visitor {
  private readonly queue: PyObject[] = [];

  constructor(private readonly mark: (o: PyObject) => void) {}

  number(): void {
    // Leads nowhere.
  }

  text(): void {
    // Leads nowhere.
  }

  value(v: Value | undefined): void {
    if (!(v instanceof PyObject) || v.shared) return;
    if (v instanceof PyFloat || v instanceof NativeFunction || (v instanceof PyType && v.isBuiltin)) return;
    this.mark(v);
    this.queue.push(v);
  }

  publish(v: Value): void {
    this.value(v);
    for (let o = this.queue.pop(); o; o = this.queue.pop()) o.visit(this);
  }
}
