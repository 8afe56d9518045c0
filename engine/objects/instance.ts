/** Instances of a program's classes, and exceptions. */
import { type PyTuple, visitAttrs } from "./sequences";
import type { PyType } from "./type";
import { PyObject, type Value, type Visitor } from "./values";

export class PyInstance extends PyObject {
  attrs: Map<string, Value> | null = new Map();
  /** Its `__init__` has ended: attributes that only an `__init__` stores cannot change any more. */
  isBuilt = false;
  /** State of a native class (a lock, a queue, …) that the machine keeps beside the attributes. */
  native: NativeState | null = null;

  constructor(
    readonly cls: PyType,
    /** The int, float or str that an instance of a subclass of these is; undefined otherwise. */
    readonly primitive: Value | undefined = undefined,
  ) {
    super();
  }

  /** An instance of a subclass of int or str is found in a dict like the int or str. */
  keyStandIn(): Value | null {
    return this.primitive === undefined ? null : this.primitive;
  }

  visit(visitor: Visitor): void {
    visitor.value(this.cls);
    visitor.number(this.isBuilt ? 1 : 0);
    if (this.primitive !== undefined) visitor.value(this.primitive);
    visitAttrs(this.attrs, visitor);
    this.native?.visit(visitor);
  }
}

/** Records behind native classes: changed through the trail, visited with their instance. */
export interface NativeState {
  visit(visitor: Visitor): void;
}

export class PyException extends PyObject {
  attrs: Map<string, Value> | null = null;
  cause: Value = null;
  context: PyException | null = null;
  suppressContext = false;
  /** Where it passed, innermost last: for tracebacks. */
  trace: readonly TracebackEntry[] = [];
  /** Unfinished generators in the locals of frames that it has left: a traceback keeps them. */
  keeps: readonly PyObject[] = [];

  constructor(
    readonly cls: PyType,
    public args: PyTuple,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.value(this.cls);
    visitor.value(this.args);
    visitor.value(this.cause);
    visitor.value(this.context);
    visitor.number(this.trace.length);
    for (const entry of this.trace) visitor.number(entry.line);
    visitor.number(this.keeps.length);
    for (const o of this.keeps) visitor.value(o as Value);
    visitAttrs(this.attrs, visitor);
  }
}

export interface TracebackEntry {
  readonly fileName: string;
  readonly line: number;
  readonly functionName: string;
}
