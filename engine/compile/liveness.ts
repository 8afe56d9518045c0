/**
 * Which local variables still matter at each instruction (live variables: Aho et al., Compilers, 9.2.5). The value that a
 * dead one has left behind makes no difference to anything that can happen, so states that differ in nothing else are one.
 */
import type { Code } from "./code";
import { Op } from "./opcodes";

/** Instructions whose argument is where they may go on. */
export const jumps = new Set<number>([
  Op.JUMP,
  Op.JUMP_BACK,
  Op.POP_JUMP_IF_FALSE,
  Op.POP_JUMP_IF_TRUE,
  Op.JUMP_IF_FALSE_OR_POP,
  Op.JUMP_IF_TRUE_OR_POP,
  Op.FOR_ITER,
  Op.SEND,
]);
/** Instructions whose argument is a handler. */
export const setups = new Set<number>([Op.SETUP_TRY, Op.SETUP_WITH]);
/** Instructions after which the next one does not follow. */
export const ends = new Set<number>([Op.RETURN, Op.RAISE, Op.RERAISE, Op.JUMP, Op.JUMP_BACK]);

/** Locals beyond these always count as live. */
export const mostLocals = 31;
const known = new WeakMap<Code, Int32Array>();

/**
 * For each instruction a mask of the locals whose value may be read after the frame stopped before it, or during the
 * instruction before it (which may end with a jump).
 */
export function liveLocals(code: Code): Int32Array {
  let live = known.get(code);
  if (live === undefined) {
    live = analyse(code);
    known.set(code, live);
  }
  return live;
}

function analyse({ instructions, localNames }: Code): Int32Array {
  const count = instructions.length >> 1;
  const live = new Int32Array(count + 1);
  if (localNames.length === 0) return live;
  const op = (i: number) => instructions[2 * i] as number;
  const arg = (i: number) => instructions[2 * i + 1] as number;
  const at = (i: number) => live[i] ?? 0;
  for (let changed = true; changed; ) {
    changed = false;
    // An exception may lead from anywhere to any handler.
    let handlers = 0;
    for (let i = 0; i < count; i++) if (setups.has(op(i))) handlers |= at(arg(i) >> 1);
    for (let i = count - 1; i >= 0; i--) {
      let mask = handlers | (ends.has(op(i)) ? 0 : at(i + 1));
      if (jumps.has(op(i))) mask |= at(arg(i) >> 1);
      const bit = arg(i) < mostLocals ? 1 << arg(i) : 0;
      if (op(i) === Op.STORE_FAST) mask = (mask & ~bit) | (handlers & bit);
      if (op(i) === Op.LOAD_FAST || op(i) === Op.DELETE_FAST) mask |= bit;
      if (mask !== live[i]) {
        live[i] = mask;
        changed = true;
      }
    }
  }
  for (let i = count; i > 0; i--) live[i] = at(i) | at(i - 1);
  return live;
}
