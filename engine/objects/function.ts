/** Functions, native functions, methods, cells and the built-in descriptors. */
import type { Code } from "@/engine/compile/code";
import {
  builtinFunctionType,
  cellType,
  classmethodType,
  functionType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  propertyType,
  staticmethodType,
  superType,
  wrapperDescriptorType,
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
    visitor.number(this.isFinal ? 1 : 0);
    visitor.value(this.value);
  }
}

export class PyFunction extends PyObject {
  readonly cls = functionType;
  attrs: Map<string, Value> | null = null;
  /** Of a function that makes annotations: the namespace of the class body around it. */
  namespace: PyDict | null = null;

  constructor(
    readonly code: Code,
    readonly module: PyModule,
    public defaults: PyTuple | null,
    public kwDefaults: PyDict | null,
    readonly closure: readonly PyCell[],
    /** Makes the dictionary of annotations when it is asked for; null when there are none. */
    readonly annotate: PyFunction | null = null,
  ) {
    super();
  }

  /** `__name__`, which a program may have changed. */
  get name(): string {
    return (this.attrs?.get(".__name__") as string | undefined) ?? this.code.name;
  }

  get qualifiedName(): string {
    return (this.attrs?.get(".__qualname__") as string | undefined) ?? this.code.qualifiedName;
  }

  visit(visitor: Visitor): void {
    visitor.number(this.code.id);
    for (const cell of this.closure) visitor.value(cell);
    if (this.defaults) visitor.value(this.defaults);
    if (this.kwDefaults) visitor.value(this.kwDefaults);
    if (this.annotate) visitor.value(this.annotate);
    visitAttrs(this.attrs, visitor);
  }
}

export type NativeCall = (runtime: Runtime, args: Value[], kwargs: Kwargs) => Result;

/** A function of the machine's own. Immutable and the same in every run, so it is named, not walked, in a state. */
export class NativeFunction extends PyObject {
  readonly cls: PyType;

  constructor(
    /** As error messages call it. */
    readonly name: string,
    readonly invoke: NativeCall,
    /** Set for methods: found on an instance, they take it as their first argument. */
    readonly isMethod: boolean,
    /** The operation is visible when the object it works on is shared (M1: a method of a container is one operation). */
    readonly isVisible: boolean,
    /** The class whose method it is: called by hand, it takes nothing else as its first argument. */
    readonly ofClass: PyType | null = null,
  ) {
    super();
    this.cls = !isMethod ? builtinFunctionType : this.isSpecial ? wrapperDescriptorType : methodDescriptorType;
  }

  /** Its name without its class. */
  get shortName(): string {
    return this.name.slice(this.name.lastIndexOf(".") + 1);
  }

  private get isSpecial(): boolean {
    return this.shortName.startsWith("__") && this.shortName.endsWith("__");
  }

  visit(visitor: Visitor): void {
    visitor.text(this.name);
  }
}

export class BoundMethod extends PyObject {
  get cls(): PyType {
    if (!(this.callable instanceof NativeFunction)) return methodType;
    return this.callable.cls === wrapperDescriptorType ? methodWrapperType : builtinFunctionType;
  }

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
    /** Given to `property`, or of the getter when null. */
    readonly doc: Value = null,
    /** Stands for a field of a built-in object, which says so when it is stored. */
    readonly isField = false,
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
