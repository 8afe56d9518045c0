/** Collects the instructions of one code object: constants, names, jumps, lines. */
import { type Code, type ConstantValue, makeCode, newCodeId } from "./code";
import { Op } from "./opcodes";
import type { Scope } from "./scope";

export type Label = number;

export interface CodeHeader {
  name: string;
  qualifiedName: string;
  kind: Code["kind"];
  posOnlyCount: number;
  argCount: number;
  kwOnlyCount: number;
  hasVarArgs: boolean;
  hasVarKwargs: boolean;
  internal: boolean;
  fileName: string;
  docstring: string | null;
  firstLine: number;
}

export class CodeBuilder {
  private readonly code: number[] = [];
  private readonly lines: number[] = [];
  private readonly consts: ConstantValue[] = [];
  private readonly constIndex = new Map<unknown, number>();
  private readonly names: string[] = [];
  private readonly nameIndex = new Map<string, number>();
  private readonly labels: number[] = [];
  private readonly jumps: number[] = [];
  private readonly localIndex = new Map<string, number>();
  private readonly loops: { start: number; end: number }[] = [];
  readonly locals: string[] = [];
  readonly cells: string[];
  readonly free: string[];
  line: number;

  constructor(
    readonly scope: Scope,
    readonly header: CodeHeader,
  ) {
    this.line = header.firstLine;
    for (const p of scope.parameters) this.local(p);
    this.cells = [...scope.cells].sort();
    this.free = [...scope.free].sort();
  }

  emit(op: number, arg = 0): void {
    this.code.push(op, arg);
    this.lines.push(this.line);
  }

  newLabel(): Label {
    this.labels.push(-1);
    return this.labels.length - 1;
  }

  mark(label: Label): void {
    this.labels[label] = this.code.length;
  }

  /** Position of the next instruction, as the program counter counts. */
  get position(): number {
    return this.code.length;
  }

  jump(op: number, label: Label): void {
    this.jumps.push(this.code.length);
    this.emit(op, label);
  }

  loop(start: number): void {
    this.loops.push({ start, end: this.code.length });
  }

  const(value: ConstantValue): number {
    const key =
      typeof value === "object" && value !== null ? value : `${typeof value}:${Object.is(value, -0) ? "-0" : value}`;
    let index = this.constIndex.get(key);
    if (index === undefined) {
      index = this.consts.push(value) - 1;
      this.constIndex.set(key, index);
    }
    return index;
  }

  loadConst(value: ConstantValue): void {
    this.emit(Op.LOAD_CONST, this.const(value));
  }

  name(name: string): number {
    let index = this.nameIndex.get(name);
    if (index === undefined) {
      index = this.names.push(name) - 1;
      this.nameIndex.set(name, index);
    }
    return index;
  }

  local(name: string): number {
    let index = this.localIndex.get(name);
    if (index === undefined) {
      index = this.locals.push(name) - 1;
      this.localIndex.set(name, index);
    }
    return index;
  }

  /** Index of a cell or free variable: cells first. */
  cell(name: string): number {
    const index = this.cells.indexOf(name);
    return index >= 0 ? index : this.cells.length + this.free.indexOf(name);
  }

  build(): Code {
    for (const at of this.jumps) this.code[at + 1] = this.labels[this.code[at + 1] as number] as number;
    this.markFinalStores();
    const stored = new Set<number>();
    for (let pc = 0; pc < this.code.length; pc += 2) {
      const op = this.code[pc];
      if (op === Op.STORE_CELL || op === Op.DELETE_CELL || op === Op.STORE_CELL_FINAL)
        stored.add(this.code[pc + 1] as number);
    }
    return makeCode({
      ...this.header,
      id: newCodeId(),
      instructions: Int32Array.from(this.code),
      consts: this.consts,
      names: this.names,
      lines: Int32Array.from(this.lines),
      localNames: this.locals,
      cellNames: this.cells,
      freeNames: this.free,
      cellParameters: this.cells.map((c) => this.scope.parameters.indexOf(c)),
      finalCells: this.cells.map(
        (c, i) => !stored.has(i) && !this.scope.storedByInner.has(c) && this.scope.parameters.includes(c),
      ),
      globalsSettledAt: this.header.kind === "module" ? this.globalsSettledAt() : new Map(),
      rest: null,
    });
  }

  /** End of the outermost loop around an instruction, or the place just behind it. */
  private settledAfter(pc: number): number {
    let end = pc + 2;
    for (const loop of this.loops) if (loop.start <= pc && pc < loop.end && loop.end > end) end = loop.end;
    return end;
  }

  /**
   * Marks the store after which a cell never changes: the only one, outside of any loop, and no inner function stores.
   * Reading such a cell cannot race, so the search need not branch there.
   */
  private markFinalStores(): void {
    const stores = new Map<number, number[]>();
    for (let pc = 0; pc < this.code.length; pc += 2) {
      const op = this.code[pc];
      if (op === Op.STORE_CELL || op === Op.DELETE_CELL) {
        const index = this.code[pc + 1] as number;
        stores.set(index, [...(stores.get(index) ?? []), pc]);
      }
    }
    for (const [index, pcs] of stores) {
      const name = this.cells[index];
      if (name === undefined || this.scope.storedByInner.has(name)) continue;
      const last = pcs[pcs.length - 1] as number;
      if (this.code[last] === Op.STORE_CELL && this.settledAfter(last) === last + 2)
        this.code[last] = Op.STORE_CELL_FINAL;
    }
  }

  private globalsSettledAt(): Map<string, number> {
    const settled = new Map<string, number>();
    for (let pc = 0; pc < this.code.length; pc += 2) {
      const op = this.code[pc];
      if (op !== Op.STORE_GLOBAL && op !== Op.DELETE_GLOBAL) continue;
      const name = this.names[this.code[pc + 1] as number] as string;
      settled.set(name, Math.max(settled.get(name) ?? 0, this.settledAfter(pc)));
    }
    return settled;
  }
}
