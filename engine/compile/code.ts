/** Compiled code: what a function, a class body or a module is made of. Immutable once built. */
import type { Value } from "@/engine/objects/values";

export interface Code {
  /** Unique within a program run; stands for the code in fingerprints. */
  readonly id: number;
  readonly name: string;
  readonly qualifiedName: string;
  /** Pairs (operation, argument). */
  readonly instructions: Int32Array;
  readonly consts: readonly ConstantValue[];
  readonly names: readonly string[];
  /** Line (1-based) of each instruction, by instruction index (half of the program counter). */
  readonly lines: Int32Array;
  /** Parameters first: positional-only, positional, keyword-only, *args, **kwargs; then other locals. */
  readonly localNames: readonly string[];
  /** Cells made by this code, then the free ones that its closure brings. */
  readonly cellNames: readonly string[];
  readonly freeNames: readonly string[];
  /** For each cell of `cellNames` that is a parameter, its local index, else -1. */
  readonly cellParameters: readonly number[];
  /** Cells that are parameters and are never stored again. */
  readonly finalCells: readonly boolean[];
  readonly posOnlyCount: number;
  /** Positional parameters, positional-only included. */
  readonly argCount: number;
  readonly kwOnlyCount: number;
  readonly hasVarArgs: boolean;
  readonly hasVarKwargs: boolean;
  readonly kind: "module" | "class" | "function" | "generator" | "coroutine" | "async-generator";
  /** Code of our own standard library: no scheduling points inside, hidden in traces and tracebacks. */
  readonly internal: boolean;
  readonly fileName: string;
  readonly docstring: string | null;
  readonly firstLine: number;
  /** For module code: from which program counter on no store to this global name can happen any more. */
  readonly globalsSettledAt: ReadonlyMap<string, number>;
  /** Gives the code itself where only its head is here (compile/library-code.ts); null for all other code. */
  readonly rest: (() => Code) | null;
}

/** Constants hold nested code besides values. */
export type ConstantValue = Value | Code | readonly string[];

let nextId = 1;

/** Unique in this process; the numbers say nothing about the code. */
export const newCodeId = (): number => nextId++;

/** All code has one shape: the machine reads it in its innermost loop. */
export function makeCode(c: Code): Code {
  return {
    id: c.id,
    name: c.name,
    qualifiedName: c.qualifiedName,
    instructions: c.instructions,
    consts: c.consts,
    names: c.names,
    lines: c.lines,
    localNames: c.localNames,
    cellNames: c.cellNames,
    freeNames: c.freeNames,
    cellParameters: c.cellParameters,
    finalCells: c.finalCells,
    posOnlyCount: c.posOnlyCount,
    argCount: c.argCount,
    kwOnlyCount: c.kwOnlyCount,
    hasVarArgs: c.hasVarArgs,
    hasVarKwargs: c.hasVarKwargs,
    kind: c.kind,
    internal: c.internal,
    fileName: c.fileName,
    docstring: c.docstring,
    firstLine: c.firstLine,
    globalsSettledAt: c.globalsSettledAt,
    rest: c.rest,
  };
}

/** Makes code of a head when it is first called. Its identity stays. Errors: NotLoaded. */
export function complete(code: Code): void {
  const { id, qualifiedName, docstring, rest } = code;
  if (rest !== null) Object.assign(code, rest(), { id, qualifiedName, docstring, rest: null });
}
