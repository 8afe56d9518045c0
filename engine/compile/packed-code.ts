/**
 * Code of the library as it is shipped: made from its Python sources beforehand (scripts/compile-library.ts), so that no page and no
 * process has to parse and compile thousands of lines before its first program. A table of names and constants, and one text of numbers.
 */
import { PyBytes } from "@/engine/objects/bytes";
import { PyFloat } from "@/engine/objects/float";
import { ellipsis } from "@/engine/objects/singletons";
import { type Code, type ConstantValue, makeCode, newCodeId } from "./code";
import { Op } from "./opcodes";

export interface PackedCode {
  /** Names and constants, the most used first. */
  readonly table: readonly PackedConstant[];
  readonly stream: string;
  /** Modules that it imports when it is run. */
  readonly imports: readonly string[];
}

export type PackedConstant =
  | string
  | number
  | readonly string[]
  | { readonly int: string }
  | { readonly float: string }
  | { readonly bytes: readonly number[] };

export const kinds: readonly Code["kind"][] = [
  "module",
  "class",
  "function",
  "generator",
  "coroutine",
  "async-generator",
];
export const flags = { varArgs: 1, varKwargs: 2, docstring: 4, qualifiedName: 8, head: 16 } as const;

/** Constants that are in no table; what follows is the number in the table. The first is the next code inside this one. */
export const plainConstants: readonly ConstantValue[] = ["", null, true, false, ellipsis];

/** Operations whose argument is a name. */
export const named = new Set<number>([
  Op.LOAD_GLOBAL,
  Op.STORE_GLOBAL,
  Op.DELETE_GLOBAL,
  Op.LOAD_NAME,
  Op.STORE_NAME,
  Op.DELETE_NAME,
  Op.LOAD_ATTR,
  Op.STORE_ATTR,
  Op.DELETE_ATTR,
  Op.LOAD_METHOD,
  Op.IMPORT_NAME,
  Op.IMPORT_FROM,
  Op.LOAD_LIBRARY,
]);
/** Operations whose argument is a place in the code: kept as the distance, so that like pieces of code look alike. */
export const jumping = new Set<number>([
  Op.JUMP,
  Op.JUMP_BACK,
  Op.POP_JUMP_IF_FALSE,
  Op.POP_JUMP_IF_TRUE,
  Op.JUMP_IF_FALSE_OR_POP,
  Op.JUMP_IF_TRUE_OR_POP,
  Op.FOR_ITER,
  Op.SEND,
  Op.SETUP_TRY,
  Op.SETUP_WITH,
]);

/** Printable, and nothing that a string would have to escape. */
export const digits = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (c) => !'"\\'.includes(c),
);
/** Numbers below this are one digit; a greater one begins with one of the digits that are left, the last for the greatest. */
export const single = 70;
export const longest = digits.length - 1;

const values = new Uint8Array(128);
for (const [value, digit] of digits.entries()) values[digit.charCodeAt(0)] = value;

class Numbers {
  private at = 0;

  constructor(private readonly text: string) {}

  private digit(): number {
    return values[this.text.charCodeAt(this.at++)] as number;
  }

  next(): number {
    const first = this.digit();
    if (first < single) return first;
    const base = digits.length;
    if (first < longest) return single + (first - single) * base + this.digit();
    return (this.digit() * base + this.digit()) * base + this.digit();
  }
}

/** Code of a module. Every call makes new code with identities of its own. `rest` gives the code of the heads in it, by number. */
export function unpackCode(
  { table, stream }: PackedCode,
  fileName: string,
  rest: (head: number) => Code = () => {
    throw new Error("a head without its code");
  },
): Code {
  let heads = 0;
  const numbers = new Numbers(stream);
  const text = (): string => table[numbers.next()] as string;
  const texts = (): string[] => Array.from({ length: numbers.next() }, text);

  const constant = (id: number): ConstantValue => {
    const packed = table[id] as PackedConstant;
    if (typeof packed !== "object") return packed;
    if ("int" in packed) return BigInt(packed.int);
    if ("float" in packed) return new PyFloat(Number(packed.float));
    if ("bytes" in packed) return new PyBytes(Uint8Array.from(packed.bytes));
    return packed;
  };

  const headAt = (head: number) => () => rest(head);

  const code = (around: Code | null): Code => {
    const kind = kinds[numbers.next()] as Code["kind"];
    const name = text();
    const has = numbers.next();
    const qualifiedName = has & flags.qualifiedName ? text() : qualifiedNameIn(around, name);
    const docstring = has & flags.docstring ? text() : null;
    const posOnlyCount = numbers.next();
    const argCount = numbers.next();
    const kwOnlyCount = numbers.next();
    const localNames = texts();
    const cellNames = texts();
    const freeNames = texts();
    const parameters = localNames.slice(
      0,
      argCount + kwOnlyCount + (has & flags.varArgs ? 1 : 0) + (has & flags.varKwargs ? 1 : 0),
    );
    const cellParameters = cellNames.map((cell) => parameters.indexOf(cell));
    const finalCells = cellNames.map(() => numbers.next() === 1);
    const instructions = new Int32Array(2 * numbers.next());
    const restOf = has & flags.head ? headAt(heads++) : null;
    const names: string[] = [];
    const consts: ConstantValue[] = [];
    const nameIndex = new Map<number, number>();
    const constIndex = new Map<number, number>();
    const inner: number[] = [];
    for (let pc = 0; pc < instructions.length; pc += 2) {
      const op = numbers.next();
      let argument = numbers.next();
      if (named.has(op)) {
        let index = nameIndex.get(argument);
        if (index === undefined) {
          index = names.push(table[argument] as string) - 1;
          nameIndex.set(argument, index);
        }
        argument = index;
      } else if (jumping.has(op)) argument = pc + ((argument & 1) === 0 ? argument : -argument - 1);
      else if (op === Op.LOAD_CONST) {
        let index = argument === 0 ? undefined : constIndex.get(argument);
        if (index === undefined) {
          if (argument === 0) inner.push(consts.length);
          const plain = plainConstants.length;
          index =
            consts.push(argument < plain ? (plainConstants[argument] as ConstantValue) : constant(argument - plain)) -
            1;
          constIndex.set(argument, index);
        }
        argument = index;
      }
      instructions[pc] = op;
      instructions[pc + 1] = argument;
    }
    const made = makeCode({
      id: newCodeId(),
      name,
      qualifiedName,
      instructions,
      consts,
      names,
      lines: noLines,
      localNames,
      cellNames,
      freeNames,
      cellParameters,
      finalCells,
      posOnlyCount,
      argCount,
      kwOnlyCount,
      hasVarArgs: (has & flags.varArgs) !== 0,
      hasVarKwargs: (has & flags.varKwargs) !== 0,
      kind,
      internal: true,
      fileName,
      docstring,
      firstLine: 0,
      globalsSettledAt: nothingSettled,
      rest: restOf,
    });
    for (const index of inner) consts[index] = code(made);
    return made;
  };
  return code(null);
}

/** Nobody sees where library code stands. */
const noLines = new Int32Array(0);
const nothingSettled: ReadonlyMap<string, number> = new Map();

/** The name by which code is known that is defined in other code. */
export function qualifiedNameIn(around: Code | null, name: string): string {
  if (around === null || around.kind === "module") return name;
  return `${around.qualifiedName}${around.kind === "class" ? "" : ".<locals>"}.${name}`;
}
