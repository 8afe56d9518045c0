/**
 * Where the value of a global that is only counted with may be, so that states can be compared without it (docs/spec/search.md
 * SE25). A value is *shifted* if it is the global's own plus or minus constants: on the stack between the load and the store, or in
 * a local variable. Adding the same number to the global and to all shifted values changes nothing that can happen until an
 * instruction *looks*: does anything else with the global or with a shifted value.
 *
 * Abstract interpretation over each code object by itself: what a shifted value is handed to (a call, a container, another
 * global, a cell) is a look, so none is ever anywhere else.
 */
import type { Code } from "./code";
import { ends, jumps, liveLocals, mostLocals, setups } from "./liveness";
import { binaryOperators, Op } from "./opcodes";

/** By program counter: slots that hold a shifted value before the instruction; below 0 they count from the top of the stack. */
export type ShiftedSlots = ReadonlyMap<number, readonly number[]>;

export interface ShiftedGlobal {
  readonly name: string;
  readonly slots: ReadonlyMap<Code, ShiftedSlots>;
  readonly looks: ReadonlyMap<Code, ReadonlySet<number>>;
}

const plus = binaryOperators.indexOf("+");
const minus = binaryOperators.indexOf("-");
const largestConstant = 2 ** 31;

/** What is known of the end of the stack: shifted values and constants on top of what is neither. */
type Top = readonly ("shifted" | "constant")[];

interface Known {
  /** Locals that are shifted on every way here, and on some way, as bits. */
  always: number;
  somewhere: number;
  top: Top;
}

/** Null if somewhere it cannot be told whether a variable is shifted, or if nothing is ever counted. */
export function shiftedGlobal(name: string, codes: readonly Code[]): ShiftedGlobal | null {
  const slots = new Map<Code, ShiftedSlots>();
  const looks = new Map<Code, ReadonlySet<number>>();
  let counts = 0;
  for (const code of codes) {
    const { instructions, names } = code;
    const mentions = names.includes(name);
    if (!mentions) continue;
    if (instructions.some((op, i) => i % 2 === 0 && op === Op.IMPORT_STAR)) return null;
    const found = analyse(code, name);
    if (found === null) return null;
    counts += found.counts;
    if (found.slots.size > 0) slots.set(code, found.slots);
    if (found.looks.size > 0) looks.set(code, found.looks);
  }
  return counts === 0 ? null : { name, slots, looks };
}

function analyse(code: Code, name: string) {
  const { instructions } = code;
  const before = new Map<number, Known>();
  const looks = new Set<number>();
  const handlers = new Set<number>();
  for (let pc = 0; pc < instructions.length; pc += 2)
    if (setups.has(instructions[pc] as number)) handlers.add(instructions[pc + 1] as number);
  const waiting: number[] = [];

  /** Joins what is known on one way with what is known on the others. */
  const arrive = (pc: number, { always, somewhere, top }: Known): void => {
    const known = before.get(pc);
    const sameTop = known === undefined || known.top.join() === top.join();
    // The end of the stack differs: whoever comes here with a shifted value has looked.
    if (!sameTop) looks.add(pc);
    const next = known && {
      always: known.always & always,
      somewhere: known.somewhere | somewhere,
      top: sameTop ? top : [],
    };
    if (next && next.always === known.always && next.somewhere === known.somewhere && sameTop) return;
    before.set(pc, next ?? { always, somewhere, top });
    waiting.push(pc);
  };

  arrive(0, { always: 0, somewhere: 0, top: [] });
  for (let pc = waiting.pop(); pc !== undefined; pc = waiting.pop()) {
    const known = before.get(pc) as Known;
    const after = perform(code, name, pc, known);
    if (after.looks) looks.add(pc);
    const op = instructions[pc] as number;
    const arg = instructions[pc + 1] as number;
    // An exception may lead from before or after any instruction to any handler.
    for (const handler of handlers) {
      arrive(handler, { ...known, top: [] });
      arrive(handler, { ...after.known, top: [] });
    }
    if (!ends.has(op)) arrive(pc + 2, after.known);
    if (jumps.has(op)) arrive(arg, after.known);
  }

  const slots = new Map<number, readonly number[]>();
  let counts = 0;
  for (const [pc, known] of before) {
    const live = (liveLocals(code)[pc >> 1] as number) & ((1 << mostLocals) - 1);
    if (known.somewhere & ~known.always & live) return null;
    const found: number[] = [];
    for (let i = 0; i < mostLocals; i++) if (known.always & live & (1 << i)) found.push(i);
    known.top.forEach((what, i) => {
      if (what === "shifted") found.push(i - known.top.length);
    });
    if (found.length > 0) slots.set(pc, found);
    if (isCount(code, name, pc, known)) counts++;
  }
  return { slots, looks, counts };
}

const isMention = ({ instructions, names }: Code, pc: number, op: number, name: string): boolean =>
  instructions[pc] === op && names[instructions[pc + 1] as number] === name;

const isCount = (code: Code, name: string, pc: number, { top }: Known): boolean =>
  isMention(code, pc, Op.STORE_GLOBAL, name) && top.at(-1) === "shifted";

/** What is known after an instruction, and whether it looks. */
function perform(code: Code, name: string, pc: number, known: Known): { known: Known; looks: boolean } {
  const { instructions, consts } = code;
  const op = instructions[pc] as number;
  const arg = instructions[pc + 1] as number;
  const { top } = known;
  const with_ = (next: Partial<Known>) => ({ known: { ...known, ...next }, looks: false });
  const bit = arg < mostLocals ? 1 << arg : 0;
  switch (op) {
    case Op.LOAD_GLOBAL:
      if (isMention(code, pc, op, name)) return with_({ top: [...top, "shifted"] });
      break;
    case Op.LOAD_FAST:
      if (known.always & bit) return with_({ top: [...top, "shifted"] });
      break;
    case Op.LOAD_CONST: {
      const v = consts[arg];
      const isSmall = typeof v === "number" && Number.isInteger(v) && Math.abs(v) <= largestConstant;
      if (top.length > 0 && isSmall) return with_({ top: [...top, "constant"] });
      break;
    }
    case Op.BINARY:
    case Op.INPLACE:
      if ((arg === plus || arg === minus) && top.at(-2) === "shifted" && top.at(-1) === "constant")
        return with_({ top: top.slice(0, -1) });
      break;
    case Op.POP:
      if (top.at(-1) === "shifted") return with_({ top: top.slice(0, -1) });
      break;
    case Op.STORE_FAST:
    case Op.DELETE_FAST: {
      const cleared = { always: known.always & ~bit, somewhere: known.somewhere & ~bit };
      if (top.length === 0) return with_(cleared);
      // A variable of a generator stays when it is left.
      const isCopy = op === Op.STORE_FAST && top.at(-1) === "shifted";
      if (!isCopy || bit === 0 || code.kind !== "function") break;
      return with_({ always: known.always | bit, somewhere: known.somewhere | bit, top: top.slice(0, -1) });
    }
    case Op.STORE_GLOBAL:
      if (!isMention(code, pc, op, name)) break;
      if (top.at(-1) === "shifted") return with_({ top: top.slice(0, -1) });
      return { known: { ...known, top: [] }, looks: true };
    case Op.LOAD_NAME:
    case Op.DELETE_GLOBAL:
      if (isMention(code, pc, op, name)) return { known: { ...known, top: [] }, looks: true };
      break;
  }
  return { known: { ...known, top: [] }, looks: top.includes("shifted") };
}
