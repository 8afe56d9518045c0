/** `e.__traceback__`: where an exception passed, as an object that a program can walk along. */
import { tracebackType } from "@/engine/objects/builtin-types";
import type { PyException, TracebackEntry } from "@/engine/objects/instance";
import { PyObject, type Visitor } from "@/engine/objects/values";

export class PyTraceback extends PyObject {
  readonly cls = tracebackType;

  constructor(
    readonly entries: readonly TracebackEntry[],
    /** Entry that `tb_lineno` tells; the next one is `tb_next`. */
    readonly index: number,
  ) {
    super();
  }

  get entry(): TracebackEntry {
    return this.entries[this.index] as TracebackEntry;
  }

  get next(): PyTraceback | null {
    return this.index + 1 < this.entries.length ? new PyTraceback(this.entries, this.index + 1) : null;
  }

  visit(visitor: Visitor): void {
    for (const e of this.entries) visitor.number(e.line);
    visitor.number(this.index);
  }
}

export const tracebackOf = (e: PyException): PyTraceback | null =>
  e.trace.length > 0 ? new PyTraceback(e.trace, 0) : null;
