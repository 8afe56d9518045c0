/** The other way of packed-code.ts: what scripts/compile-library.ts writes. */
import { PyBytes } from "@/engine/objects/bytes";
import { PyFloat } from "@/engine/objects/float";
import type { Code, ConstantValue } from "./code";
import { Op } from "./opcodes";
import {
  digits,
  flags,
  jumping,
  kinds,
  longest,
  named,
  type PackedCode,
  type PackedConstant,
  plainConstants,
  qualifiedNameIn,
  single,
} from "./packed-code";

/** The code of a module in two: the first has only the heads of the functions that are not `early`, the other their code. */
export function packInTwo(module: Code, early: ReadonlySet<string>): { code: PackedCode; rest: PackedCode } {
  const later: Code[] = [];
  const headOf = (code: Code): Code => {
    later.push(code);
    const parameters = code.argCount + code.kwOnlyCount + (code.hasVarArgs ? 1 : 0) + (code.hasVarKwargs ? 1 : 0);
    return {
      ...code,
      localNames: code.localNames.slice(0, parameters),
      ...{ instructions: new Int32Array(0), consts: [], names: [], cellNames: [], finalCells: [], rest: () => code },
    };
  };
  const withHeads = (code: Code): Code => ({
    ...code,
    consts: code.consts.map((value) => {
      if (!isCode(value)) return value;
      if (value.kind === "class") return withHeads(value);
      return early.has(value.qualifiedName) ? value : headOf(value);
    }),
  });
  const code = packCode(withHeads(module));
  const instructions = Int32Array.from(later.flatMap((_, i) => [Op.LOAD_CONST, i]));
  return { code, rest: packCode({ ...module, instructions, consts: later, names: [] }) };
}

export function packCode(module: Code): PackedCode {
  // Once to count how often each is used, once with the most used first.
  const counts = new Map<string, number>();
  write(module, (key) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return 0;
  });
  const keys = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const ids = new Map(keys.map((key, id) => [key, id]));
  return {
    table: keys.map((key) => JSON.parse(key) as PackedConstant),
    stream: write(module, (key) => ids.get(key) as number),
    imports: [...new Set(imports(module))],
  };
}

function* imports({ instructions, names }: Code): Iterable<string> {
  for (let pc = 0; pc < instructions.length; pc += 2)
    if (instructions[pc] === Op.IMPORT_NAME) yield names[instructions[pc + 1] as number] as string;
}

function write(module: Code, idOf: (key: string) => number): string {
  const parts: string[] = [];
  const digit = (n: number): string => digits[n] as string;
  const number = (n: number): void => {
    const base = digits.length;
    if (n < single) parts.push(digit(n));
    else if (n < single + (longest - single) * base)
      parts.push(digit(single + Math.floor((n - single) / base)), digit((n - single) % base));
    else
      parts.push(digit(longest), digit(Math.floor(n / base ** 2)), digit(Math.floor(n / base) % base), digit(n % base));
  };
  const entry = (value: PackedConstant): number => idOf(JSON.stringify(value));
  const texts = (list: readonly string[]): void => {
    number(list.length);
    for (const text of list) number(entry(text));
  };
  const code = (c: Code, around: Code | null): void => {
    const isQualified = c.qualifiedName !== qualifiedNameIn(around, c.name);
    number(kinds.indexOf(c.kind));
    number(entry(c.name));
    number(
      (c.hasVarArgs ? flags.varArgs : 0) +
        (c.hasVarKwargs ? flags.varKwargs : 0) +
        (c.docstring === null ? 0 : flags.docstring) +
        (isQualified ? flags.qualifiedName : 0) +
        (c.rest === null ? 0 : flags.head),
    );
    if (isQualified) number(entry(c.qualifiedName));
    if (c.docstring !== null) number(entry(c.docstring));
    for (const count of [c.posOnlyCount, c.argCount, c.kwOnlyCount]) number(count);
    for (const list of [c.localNames, c.cellNames, c.freeNames]) texts(list);
    for (const isFinal of c.finalCells) number(isFinal ? 1 : 0);
    number(c.instructions.length / 2);
    const inner: Code[] = [];
    for (let pc = 0; pc < c.instructions.length; pc += 2) {
      const [op, argument] = [c.instructions[pc] as number, c.instructions[pc + 1] as number];
      number(op);
      if (named.has(op)) number(entry(c.names[argument] as string));
      else if (jumping.has(op)) number(argument >= pc ? argument - pc : pc - argument - 1);
      else if (op === Op.LOAD_CONST) {
        const value = c.consts[argument] as ConstantValue;
        const plain = plainConstants.indexOf(value, 1);
        if (isCode(value)) {
          number(0);
          inner.push(value);
        } else number(plain > 0 ? plain : plainConstants.length + entry(packed(value)));
      } else number(argument);
    }
    for (const value of inner) code(value, c);
  };
  code(module, null);
  return parts.join("");
}

const isCode = (value: ConstantValue): value is Code =>
  typeof value === "object" && value !== null && "instructions" in value;

function packed(value: ConstantValue): PackedConstant {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint") return { int: String(value) };
  if (value instanceof PyFloat) return { float: Object.is(value.value, -0) ? "-0" : String(value.value) };
  if (value instanceof PyBytes) return { bytes: [...value.value] };
  if (Array.isArray(value)) return value as string[];
  throw new Error("a constant of the library that cannot be written down");
}
