/** What values lead to, as a text: equal for two heaps that differ only in addresses and in who made what. */
import { PyFloat } from "@/engine/objects/float";
import { NativeFunction, PyFunction } from "@/engine/objects/function";
import { PyModule } from "@/engine/objects/module";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";
import { shapeOf } from "./class-shape";

export class ContentText implements Visitor {
  private readonly parts: string[] = [];
  private readonly numbers = new Map<PyObject, number>();
  private readonly queue: PyObject[] = [];

  number(n: number): void {
    this.parts.push(String(n));
  }

  text(s: string): void {
    this.parts.push(JSON.stringify(s));
  }

  value(v: Value | undefined): void {
    const { parts } = this;
    if (!(v instanceof PyObject) || v.cls === undefined) parts.push(`${typeof v}:${JSON.stringify(String(v))}`);
    else if (v instanceof PyFloat) parts.push(`float:${Object.is(v.value, -0) ? "-0" : v.value}`);
    else if (v instanceof NativeFunction) parts.push(`native:${v.name}`);
    else if (v instanceof PyType && v.isBuiltin) parts.push(`type:${v.serial}`);
    else if (v instanceof PyModule && v.isLibrary) parts.push(`module:${v.name}`);
    else {
      let number = this.numbers.get(v);
      if (number === undefined) {
        number = this.numbers.size;
        this.numbers.set(v, number);
        this.queue.push(v);
      }
      parts.push(`#${number}`);
    }
  }

  toString(): string {
    const { queue, parts } = this;
    for (let i = 0; i < queue.length; i++) {
      const o = queue[i] as PyObject;
      parts.push(`${i}=`);
      if (o instanceof PyType && !o.hasState) parts.push(`class:${shapeOf(o)}`);
      else {
        if (!(o instanceof PyFunction)) this.value(o.cls);
        o.visit(this);
      }
    }
    queue.length = 0;
    return parts.join(" ");
  }
}
