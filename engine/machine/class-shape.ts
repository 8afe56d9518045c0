/** What a class is made of that never changes. */
import { MethodWrapper, NativeFunction, PyFunction, PyProperty } from "@/engine/objects/function";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value } from "@/engine/objects/values";

const shapes = new Map<string, number>();
const shapeOfClass = new WeakMap<PyType, number>();

/** The shape of a class without state as a number: classes of one shape behave alike. */
export function shapeOf(cls: PyType): number {
  let shape = shapeOfClass.get(cls);
  if (shape === undefined) {
    const parts = [cls.name, cls.qualifiedName, ...cls.bases.map((b) => String(b.serial))];
    for (const [name, value] of cls.attrs) parts.push(name, fixedText(value));
    const text = JSON.stringify(parts);
    shape = shapes.get(text) ?? shapes.size;
    shapes.set(text, shape);
    shapeOfClass.set(cls, shape);
  }
  return shape;
}

/** An attribute of a class without state (engine/modules/builtins/classes.ts says what that can be). */
function fixedText(v: Value): string {
  if (!(v instanceof PyObject)) return `${typeof v} ${v}`;
  if (v instanceof PyFunction) return `code ${v.code.id} ${v.defaults?.items.map(fixedText)}`;
  if (v instanceof NativeFunction) return `native ${v.name}`;
  if (v instanceof PyProperty) return `property ${[v.getter, v.setter, v.deleter].map(fixedText)}`;
  if (v instanceof MethodWrapper) return `${v.cls.name} ${fixedText(v.callable)}`;
  return `${v.cls.name} ${v instanceof PyType ? v.serial : ""}`;
}
