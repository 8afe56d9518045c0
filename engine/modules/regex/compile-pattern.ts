/** A pattern's tree as instructions for the matcher. */
import { CharacterClass } from "./characters";
import { type Anchor, type Node, type Pattern, PatternFault, widthOf } from "./syntax";

/** One instruction; those without a target go on with the next. Registers hold positions and counts. */
export type Instruction =
  | { op: "character"; set: CharacterClass }
  | { op: "anchor"; anchor: Anchor; ascii: boolean }
  | { op: "jump"; to: number }
  /** Goes on, and comes back to `to` when that fails. */
  | { op: "try"; to: number }
  | { op: "save"; register: number }
  | { op: "close"; group: number }
  | { op: "reference"; group: number; ignoreCase: boolean; ascii: boolean }
  /** As many characters as possible (or as few), between `min` and `max`; the register limits coming back. */
  | { op: "many"; set: CharacterClass; min: number; max: number; isLazy: boolean; register: number }
  | { op: "fewer"; register: number }
  | { op: "more"; set: CharacterClass; register: number }
  | { op: "reset"; register: number }
  /** Decides at the end of each round of a loop whether there is another one; `register + 1` is where the round began. */
  | { op: "loop"; body: number; min: number; max: number; isLazy: boolean; register: number }
  | { op: "round"; body: number; max: number; register: number }
  /** Runs what follows up to its `accept`, then goes on at `to`. */
  | { op: "look"; to: number; ahead: boolean; negated: boolean; width: number }
  | { op: "atomic"; to: number }
  | { op: "condition"; group: number; no: number }
  | { op: "accept" };

export interface Program {
  readonly code: readonly Instruction[];
  readonly registers: number;
  readonly groups: number;
}

/** What `x{50}{50}` would unfold to is held in counters; still, code has a limit. */
const maxInstructions = 100_000;

class Compiler {
  private readonly code: Instruction[] = [];
  private registers: number;
  private readonly bodies = new Map<number, Node>();

  constructor(private readonly pattern: Pattern) {
    // Register 0 and 1 are the whole match, 2 * n and 2 * n + 1 group n, then the last group that was closed.
    this.registers = 2 * (pattern.groups + 1) + 1;
  }

  program(): Program {
    this.node(this.pattern.root);
    this.emit({ op: "accept" });
    return { code: this.code, registers: this.registers, groups: this.pattern.groups };
  }

  private emit(instruction: Instruction): number {
    if (this.code.length >= maxInstructions) throw new PatternFault("the pattern is too large", -1);
    return this.code.push(instruction) - 1;
  }

  private get here(): number {
    return this.code.length;
  }

  private newRegisters(count: number): number {
    const first = this.registers;
    this.registers += count;
    return first;
  }

  private node(node: Node): void {
    switch (node.kind) {
      case "character":
        this.emit({ op: "character", set: new CharacterClass(node.test) });
        return;
      case "sequence":
        for (const item of node.items) this.node(item);
        return;
      case "choice":
        this.choice(node.branches);
        return;
      case "repeat":
        if (node.mode === "possessive") this.atomic({ ...node, mode: "greedy" });
        else this.repeat(node.body, node.min, node.max, node.mode === "lazy");
        return;
      case "group":
        this.bodies.set(node.index, node.body);
        this.emit({ op: "save", register: 2 * node.index });
        this.node(node.body);
        this.emit({ op: "close", group: node.index });
        return;
      case "reference":
        this.emit({ op: "reference", group: node.group, ignoreCase: node.ignoreCase, ascii: node.ascii });
        return;
      case "look": {
        const width = node.ahead ? 0 : widthOf(node.body, this.bodies)[0];
        const look = { op: "look" as const, to: 0, ahead: node.ahead, negated: node.negated, width };
        this.emit(look);
        this.node(node.body);
        this.emit({ op: "accept" });
        look.to = this.here;
        return;
      }
      case "atomic":
        this.atomic(node.body);
        return;
      case "anchor":
        this.emit({ op: "anchor", anchor: node.anchor, ascii: node.ascii });
        return;
      case "condition": {
        const condition = { op: "condition" as const, group: node.group, no: 0 };
        this.emit(condition);
        this.node(node.yes);
        const jump = { op: "jump" as const, to: 0 };
        this.emit(jump);
        condition.no = this.here;
        this.node(node.no);
        jump.to = this.here;
      }
    }
  }

  private atomic(body: Node): void {
    const atomic = { op: "atomic" as const, to: 0 };
    this.emit(atomic);
    this.node(body);
    this.emit({ op: "accept" });
    atomic.to = this.here;
  }

  private choice(branches: readonly Node[]): void {
    const ends: { op: "jump"; to: number }[] = [];
    branches.forEach((branch, i) => {
      if (i === branches.length - 1) {
        this.node(branch);
        return;
      }
      const alternative = { op: "try" as const, to: 0 };
      this.emit(alternative);
      this.node(branch);
      const end = { op: "jump" as const, to: 0 };
      this.emit(end);
      ends.push(end);
      alternative.to = this.here;
    });
    for (const end of ends) end.to = this.here;
  }

  private repeat(body: Node, min: number, max: number, isLazy: boolean): void {
    if (max === 0) return;
    if (body.kind === "character") {
      const set = new CharacterClass(body.test);
      const register = this.newRegisters(1);
      this.emit({ op: "many", set, min, max, isLazy, register });
      this.emit(isLazy ? { op: "more", set, register } : { op: "fewer", register });
      return;
    }
    const register = this.newRegisters(2);
    this.emit({ op: "reset", register });
    const start = { op: "jump" as const, to: 0 };
    this.emit(start);
    const inner = this.here;
    this.node(body);
    start.to = this.here;
    this.emit({ op: "loop", body: inner, min, max, isLazy, register });
    this.emit({ op: "round", body: inner, max, register });
  }
}

export const compilePattern = (pattern: Pattern): Program => new Compiler(pattern).program();
