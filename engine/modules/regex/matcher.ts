/**
 * Matches by backtracking, as CPython does: the first match in the order of the alternatives. What is still to be tried, and what
 * registers held before, stands on a stack of its own, so that no pattern uses up the host's stack; every step is paid for.
 */
import { isWord, lowerCase } from "./characters";
import type { Instruction, Program } from "./compile-pattern";
import type { Anchor } from "./syntax";

/** What a run may cost: called with steps done, and with bytes about to be used. */
export interface Cost {
  steps(count: number): void;
  bytes(count: number): void;
}

export interface Demand {
  /** The whole of the text up to `end` has to match. */
  readonly isFull: boolean;
  /** An empty match at the start does not count. */
  readonly mustAdvance: boolean;
}

const stepsBetweenPayments = 1000;
const entriesBetweenPayments = 4096;
const bytesPerEntry = 16;

export class Matcher {
  /** Pairs: an instruction and a position to come back to; or -1 - register and what it held. */
  private stack: number[] = [];
  private registers: number[];
  private unpaid = 0;
  private paidEntries = entriesBetweenPayments;
  private readonly code: readonly Instruction[];
  private readonly last: number;
  private mustAdvance: boolean;

  constructor(
    private readonly program: Program,
    private readonly text: ArrayLike<number>,
    private readonly end: number,
    private readonly demand: Demand,
    private readonly cost: Cost,
  ) {
    this.code = program.code;
    this.last = 2 * (program.groups + 1);
    this.registers = [];
    this.mustAdvance = demand.mustAdvance;
  }

  /** Positions of all groups (-1: not matched), then the last group that was closed; null: no match from here. */
  matchAt(start: number): number[] | null {
    this.registers = new Array<number>(this.program.registers).fill(-1);
    this.stack = [];
    const end = this.run(0, start, 0, start);
    this.pay();
    if (end < 0) return null;
    this.registers[0] = start;
    this.registers[1] = end;
    return this.registers.slice(0, this.last + 1);
  }

  /** The first match that starts between two positions. */
  search(from: number): number[] | null {
    for (let start = from; start <= this.end; start++) {
      const found = this.matchAt(start);
      if (found !== null) return found;
      // Only where the search began an empty match is refused.
      this.mustAdvance = false;
    }
    return null;
  }

  private pay(): void {
    this.cost.steps(this.unpaid + 1);
    this.unpaid = 0;
  }

  private set(register: number, value: number): void {
    this.stack.push(-1 - register, this.registers[register] as number);
    this.registers[register] = value;
  }

  /** Undoes what was done since the last place to come back to; false when there is none above `base`. */
  private back(base: number): boolean {
    const { stack, registers } = this;
    while (stack.length > base) {
      const value = stack.pop() as number;
      const what = stack.pop() as number;
      if (what >= 0) {
        this.resumeAt = what;
        this.resumePosition = value;
        return true;
      }
      registers[-1 - what] = value;
    }
    return false;
  }

  private resumeAt = 0;
  private resumePosition = 0;

  /** Forgets what could still be tried above `base`, but not what registers held. */
  private commit(base: number): void {
    const { stack } = this;
    let kept = base;
    for (let i = base; i < stack.length; i += 2) {
      if ((stack[i] as number) >= 0) continue;
      stack[kept] = stack[i] as number;
      stack[kept + 1] = stack[i + 1] as number;
      kept += 2;
    }
    stack.length = kept;
  }

  /** Runs from an instruction to its `accept`: where it ended, or -1. Only atomic groups and looking around go deeper. */
  private run(from: number, position: number, depth: number, start: number): number {
    const { stack, code, text, end, registers } = this;
    const base = stack.length;
    let pc = from;
    let at = position;
    for (;;) {
      if (++this.unpaid >= stepsBetweenPayments) {
        this.pay();
        if (stack.length > this.paidEntries) {
          this.cost.bytes(entriesBetweenPayments * bytesPerEntry);
          this.paidEntries = stack.length + entriesBetweenPayments;
        }
      }
      const i = code[pc] as Instruction;
      let isOk = true;
      switch (i.op) {
        case "character":
          isOk = at < end && i.set.has(text[at] as number);
          at++;
          pc++;
          break;
        case "anchor":
          isOk = this.holds(i.anchor, i.ascii, at);
          pc++;
          break;
        case "jump":
          pc = i.to;
          break;
        case "try":
          stack.push(i.to, at);
          pc++;
          break;
        case "save":
          this.set(i.register, at);
          pc++;
          break;
        case "close":
          this.set(2 * i.group + 1, at);
          this.set(this.last, i.group);
          pc++;
          break;
        case "reference": {
          const after = this.afterReference(i.group, at, i.ignoreCase, i.ascii);
          isOk = after >= 0;
          at = after;
          pc++;
          break;
        }
        case "many": {
          const limit = Math.min(end, at + i.max);
          const least = at + i.min;
          let to = at;
          const most = i.isLazy ? Math.min(limit, least) : limit;
          while (to < most && i.set.has(text[to] as number)) to++;
          this.unpaid += to - at;
          isOk = to >= least;
          this.set(i.register, i.isLazy ? limit : least);
          if (isOk && (i.isLazy ? to < limit : to > least)) stack.push(pc + 1, i.isLazy ? to : to - 1);
          at = to;
          pc += 2;
          break;
        }
        case "fewer":
          if (at > (registers[i.register] as number)) stack.push(pc, at - 1);
          pc++;
          break;
        case "more":
          isOk = i.set.has(text[at] as number);
          at++;
          if (isOk && at < (registers[i.register] as number)) stack.push(pc, at);
          pc++;
          break;
        case "reset":
          this.set(i.register, 0);
          this.set(i.register + 1, -1);
          pc++;
          break;
        case "loop": {
          const count = registers[i.register] as number;
          if (count < i.min) {
            this.set(i.register, count + 1);
            pc = i.body;
          } else if (count >= i.max || registers[i.register + 1] === at) pc += 2;
          else if (i.isLazy) {
            stack.push(pc + 1, at);
            pc += 2;
          } else {
            stack.push(pc + 2, at);
            this.set(i.register, count + 1);
            this.set(i.register + 1, at);
            pc = i.body;
          }
          break;
        }
        case "round": {
          const count = registers[i.register] as number;
          this.set(i.register, count + 1);
          this.set(i.register + 1, at);
          pc = i.body;
          break;
        }
        case "look": {
          const before = stack.length;
          const origin = i.ahead ? at : at - i.width;
          const matched = origin >= 0 && this.run(pc + 1, origin, depth + 1, start) >= 0;
          if (!i.negated) {
            isOk = matched;
            if (matched) this.commit(before);
          } else if (matched) {
            isOk = false;
            this.unwind(before);
          }
          pc = i.to;
          break;
        }
        case "atomic": {
          const before = stack.length;
          const after = this.run(pc + 1, at, depth + 1, start);
          isOk = after >= 0;
          if (isOk) this.commit(before);
          at = after;
          pc = i.to;
          break;
        }
        case "condition":
          pc = (registers[2 * i.group + 1] as number) >= 0 ? pc + 1 : i.no;
          break;
        case "accept":
          if (depth > 0) return at;
          isOk = !(this.demand.isFull && at !== end) && !(this.mustAdvance && at === start);
          if (isOk) return at;
          break;
      }
      if (isOk) continue;
      if (!this.back(base)) return -1;
      pc = this.resumeAt;
      at = this.resumePosition;
    }
  }

  private unwind(base: number): void {
    while (this.back(base));
  }

  private afterReference(group: number, at: number, ignoreCase: boolean, ascii: boolean): number {
    const [from, to] = [this.registers[2 * group] as number, this.registers[2 * group + 1] as number];
    if (from < 0 || to < from) return -1;
    const length = to - from;
    this.unpaid += length;
    if (at + length > this.end) return -1;
    for (let i = 0; i < length; i++) {
      const [a, b] = [this.text[from + i] as number, this.text[at + i] as number];
      if (a !== b && !(ignoreCase && lowerCase(a, ascii) === lowerCase(b, ascii))) return -1;
    }
    return at + length;
  }

  private holds(anchor: Anchor, ascii: boolean, at: number): boolean {
    const { text, end } = this;
    switch (anchor) {
      case "start":
        return at === 0;
      case "line-start":
        return at === 0 || text[at - 1] === 10;
      case "very-end":
        return at === end;
      case "end":
        return at === end || (at === end - 1 && text[at] === 10);
      case "line-end":
        return at === end || text[at] === 10;
      default: {
        const before = at > 0 && isWord(text[at - 1] as number, ascii);
        const after = at < end && isWord(text[at] as number, ascii);
        return (before !== after) === (anchor === "boundary");
      }
    }
  }
}
