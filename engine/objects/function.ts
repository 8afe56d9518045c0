/** Functions, native functions, methods, cells and the built-in descriptors. */
import type { Code } from "@/engine/compile/code";
import {
  builtinFunctionType,
  cellType,
  classmethodType,
  functionType,
  methodType,
  propertyType,
  staticmethodType,
  superType,
} from "./builtin-types";
import type { PyDict } from "./dict";
import type { PyModule } from "./module";
import type { Result, Runtime } from "./runtime";
import { type PyTuple, visitAttrs } from "./sequences";
import type { PyType } from "./type";
import { type Kwargs, PyObject, type Value, type Visitor } from "./values";

/** A variable shared between a function and those inside it. */
export class PyCell extends PyObject {
  readonly cls = cellType;
  /** No store can happen any more: reading it cannot race. */
  isFinal = false;

  constructor(
    /** undefined: not bound (yet). */
    public value: Value | undefined,
    readonly name: string,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.value(this.value);
  }
}

export class PyFunction extends PyObject {
  readonly cls = functionType;
  attrs: Map<string, Value> | null = null;

  constructor(
    readonly code: Code,
    readonly module: PyModule,
    public defaults: PyTuple | null,
    readonly kwDefaults: PyDict | null,
    readonly closure: readonly PyCell[],
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.number(this.code.id);
    for (const cell of this.closure) visitor.value(cell);
    if (this.defaults) visitor.value(this.defaults);
    if (this.kwDefaults) visitor.value(this.kwDefaults);
    visitAttrs(this.attrs, visitor);
  }
}

export type NativeCall = (runtime: Runtime, args: Value[], kwargs: Kwargs) => Result;

/** A function of the machine's own. Immutable and the same in every run, so it is named, not walked, in a state. */
export class NativeFunction extends PyObject {
  readonly cls = builtinFunctionType;

  constructor(
    /** As error messages call it. */
    readonly name: string,
    readonly invoke: NativeCall,
    /** Set for methods: found on an instance, they take it as their first argument. */
    readonly isMethod: boolean,
    /** The operation is visible when the object it works on is shared (M1: a method of a container is one operation). */
    readonly isVisible: boolean,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.text(this.name);
  }
}

export class BoundMethod extends PyObject {
  readonly cls = methodType;

  constructor(
    readonly self: Value,
    readonly callable: Value,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.value(this.self);
    visitor.value(this.callable);
  }
}

export class PyProperty extends PyObject {
  readonly cls = propertyType;
  attrs: Map<string, Value> | null = null;

  constructor(
    readonly getter: Value,
    readonly setter: Value,
    readonly deleter: Value,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.value(this.getter);
    visitor.value(this.setter);
    visitor.value(this.deleter);
  }
}

/** `staticmethod` and `classmethod`. */
export class MethodWrapper extends PyObject {
  constructor(
    readonly cls: typeof staticmethodType,
    readonly callable: Value,
  ) {
    super();
  }

  get isStatic(): boolean {
    return this.cls === staticmethodType;
  }

  visit(visitor: Visitor): void {
    visitor.text(this.cls.name);
    visitor.value(this.callable);
  }
}

export const classMethod = (callable: Value) => new MethodWrapper(classmethodType, callable);
export const staticMethod = (callable: Value) => new MethodWrapper(staticmethodType, callable);

/** What `super()` returns: looks behind `after` in the order of `self`'s class. */
export class PySuper extends PyObject {
  readonly cls = superType;

  constructor(
    readonly after: PyType,
    readonly self: Value,
    readonly selfType: PyType,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.value(this.after);
    visitor.value(this.self);
  }
}
