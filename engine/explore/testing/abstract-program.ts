/**
 * Small abstract programs as a transition system: tasks are lists of events on shared integers, locks, conditions
 * and one output. Every search is tested on them against exact counts, without a Python machine in between.
 *
 * A state is (per task: next event, waiting or not, registers; shared integers; owners; waiters in order; output).
 * Registers keep their last value, also when nobody reads them again.
 */
import type { BlockedTask, Race } from "@/core/execution/outcome";
import {
  alternativesPerTask,
  type Choice,
  type Ending,
  type Fingerprint,
  type Mark,
  type TransitionSystem,
  taskOf,
} from "../system";

/** `value` of a write or print: a register of the task plus a constant, or the constant alone. */
export interface Term {
  register?: number;
  times?: number;
  plus: number;
}

export type Event =
  | { kind: "read"; place: number; register: number }
  | { kind: "write"; place: number; value: Term }
  /** One atomic step: place = place * times + plus. */
  | { kind: "update"; place: number; times: number; plus: number }
  /** The place holds decimal digits, a list: takes the first or last into a register, in one step. */
  | { kind: "pop"; place: number; register: number; end: "first" | "last" }
  /** With `timed`, the attempt may time out while the lock is taken: register 0 becomes 1 and the next event is skipped to. */
  | { kind: "acquire"; lock: number; timed?: boolean }
  | { kind: "release"; lock: number }
  | { kind: "print"; text: string; value?: Term }
  /** Releases the lock and waits; after a notify, takes the lock again. */
  /** `back`: the event to go on with, to ask again for what was waited for. */
  | { kind: "wait"; condition: number; lock: number; back?: number }
  | { kind: "notify"; condition: number; all?: boolean }
  /** Reads a place and jumps to event `to` if it is (`equal`) or is not `value`. */
  | { kind: "jump"; place: number; equal: boolean; value: number; to: number }
  | { kind: "raise"; name: string };

export interface AbstractProgram {
  tasks: Event[][];
  shared: number[];
  /** Registers per task. */
  registers?: number;
  /** Shared places whose last value is part of the output at the end. */
  reveal?: number[];
}

type Waiting = "no" | "notified" | number;

interface TaskState {
  next: number;
  /** The condition waited for, or `notified`: to take the lock again. */
  waiting: Waiting;
  registers: number[];
}

interface State {
  tasks: TaskState[];
  shared: number[];
  /** Task that owns each lock, or -1. */
  owners: number[];
  /** Waiting tasks of each condition, longest first. */
  waiters: number[][];
  output: string;
  exception: string | null;
}

export class AbstractSystem implements TransitionSystem {
  private state: State;
  /** Undo by copies: simple, hence trustworthy. */
  private readonly trail: State[] = [];

  constructor(private readonly program: AbstractProgram) {
    this.state = {
      tasks: program.tasks.map(() => ({
        next: 0,
        waiting: "no" as const,
        registers: new Array<number>(program.registers ?? 1).fill(0),
      })),
      shared: [...program.shared],
      owners: [],
      waiters: [],
      output: "",
      exception: null,
    };
    for (const event of program.tasks.flat()) {
      if ("lock" in event) while (this.state.owners.length <= event.lock) this.state.owners.push(-1);
      if ("condition" in event) while (this.state.waiters.length <= event.condition) this.state.waiters.push([]);
    }
  }

  choices(): Choice[] {
    const choices: Choice[] = [];
    if (this.state.exception !== null) return choices;
    for (let task = 0; task < this.state.tasks.length; task++) {
      const event = this.eventOf(task);
      if (event === null) continue;
      if (this.canGoOn(task, event)) choices.push(task * alternativesPerTask);
      else if (event.kind === "acquire" && event.timed) choices.push(task * alternativesPerTask + 1);
    }
    return choices;
  }

  step(choice: Choice): void {
    if (!this.choices().includes(choice)) throw new Error(`choice ${choice} is not offered`);
    this.trail.push(structuredCopy(this.state));
    const state = this.state;
    const task = taskOf(choice);
    const me = state.tasks[task];
    const event = this.program.tasks[task][me.next];
    const timedOut = choice % alternativesPerTask === 1;
    switch (event.kind) {
      case "read":
        me.registers[event.register] = state.shared[event.place];
        break;
      case "write":
        state.shared[event.place] = evaluate(event.value, me);
        break;
      case "update":
        state.shared[event.place] = state.shared[event.place] * event.times + event.plus;
        break;
      case "pop": {
        const digits = String(state.shared[event.place]);
        const rest = event.end === "first" ? digits.slice(1) : digits.slice(0, -1);
        me.registers[event.register] = Number(event.end === "first" ? digits[0] : digits[digits.length - 1]);
        state.shared[event.place] = Number(rest);
        break;
      }
      case "acquire":
        if (timedOut) me.registers[0] = 1;
        else state.owners[event.lock] = task;
        break;
      case "release":
        if (state.owners[event.lock] !== task) state.exception = "RuntimeError: release unlocked lock";
        else state.owners[event.lock] = -1;
        break;
      case "print":
        state.output += event.value === undefined ? event.text : `${event.text}${evaluate(event.value, me)} `;
        break;
      case "wait":
        if (me.waiting === "notified") {
          state.owners[event.lock] = task;
          me.waiting = "no";
          if (event.back !== undefined) {
            me.next = event.back;
            return;
          }
          break;
        }
        if (state.owners[event.lock] === task) state.owners[event.lock] = -1;
        state.waiters[event.condition].push(task);
        me.waiting = event.condition;
        return;
      case "notify":
        for (const woken of state.waiters[event.condition].splice(0, event.all ? Number.POSITIVE_INFINITY : 1)) {
          state.tasks[woken].waiting = "notified";
        }
        break;
      case "jump":
        if ((state.shared[event.place] === event.value) === event.equal) {
          me.next = event.to;
          return;
        }
        break;
      case "raise":
        state.exception = event.name;
        break;
    }
    me.next++;
  }

  ending(): Ending | null {
    if (this.choices().length > 0) return null;
    const { state } = this;
    const blocked: BlockedTask[] = [];
    state.tasks.forEach((_, task) => {
      const event = this.eventOf(task);
      if (event === null || state.exception !== null) return;
      const owner =
        "lock" in event && state.tasks[task].waiting !== "no" ? -1 : "lock" in event ? state.owners[event.lock] : -1;
      blocked.push({
        task: `T${task}`,
        line: state.tasks[task].next + 1,
        holds: state.owners.flatMap((holder, lock) => (holder === task ? [`L${lock}`] : [])),
        awaits: "lock" in event ? `L${event.lock}` : event.kind,
        heldBy: owner >= 0 ? `T${owner}` : null,
      });
    });
    const waits = blocked.some((one) => one.heldBy === null);
    const status =
      state.exception !== null ? "exception" : blocked.length === 0 ? "finished" : waits ? "stuck" : "deadlock";
    return {
      status,
      stdout: state.output + (this.program.reveal ?? []).map((place) => state.shared[place]).join(" "),
      exception: state.exception,
      virtualSeconds: this.trail.length,
      blocked,
    };
  }

  mark(): Mark {
    return this.trail.length;
  }

  rewind(mark: Mark): void {
    if (mark > this.trail.length) throw new Error("rewind to a mark that is gone");
    if (mark === this.trail.length) return;
    this.state = this.trail[mark];
    this.trail.length = mark;
  }

  fingerprint(into: Fingerprint): void {
    hashInto(JSON.stringify(this.state), into);
  }

  racesHere(): Race[] {
    const races: Race[] = [];
    const accesses = this.state.tasks.map((_, task) => {
      const event = this.eventOf(task);
      if (event === null || !("place" in event)) return null;
      return {
        place: event.place,
        writes: event.kind !== "read" && event.kind !== "jump",
        line: this.state.tasks[task].next + 1,
      };
    });
    for (let a = 0; a < accesses.length; a++) {
      for (let b = a + 1; b < accesses.length; b++) {
        const [x, y] = [accesses[a], accesses[b]];
        if (x === null || y === null || x.place !== y.place || !(x.writes || y.writes)) continue;
        races.push({ place: `x${x.place}`, lines: [x.line, y.line], tasks: [`T${a}`, `T${b}`] });
      }
    }
    return races;
  }

  stdout(): string {
    return this.state.output;
  }

  virtualSeconds(): number {
    return this.trail.length;
  }

  /** Whether the two choices, both offered here by different tasks, lead to the same state in either order and neither disables the other. */
  commutes(a: Choice, b: Choice): boolean {
    const x = this.program.tasks[taskOf(a)][this.state.tasks[taskOf(a)].next];
    const y = this.program.tasks[taskOf(b)][this.state.tasks[taskOf(b)].next];
    if (x.kind === "raise" || y.kind === "raise") return false;
    // A release by a task that does not own the lock raises, which ends everything.
    if (this.raises(taskOf(a), x) || this.raises(taskOf(b), y)) return false;
    if (x.kind === "print" && y.kind === "print") return false;
    if ("lock" in x && "lock" in y && x.lock === y.lock) return false;
    if ("condition" in x && "condition" in y && x.condition === y.condition) return false;
    if ("place" in x && "place" in y && x.place === y.place) {
      return (x.kind === "read" || x.kind === "jump") && (y.kind === "read" || y.kind === "jump");
    }
    return true;
  }

  private raises(task: number, event: Event): boolean {
    return event.kind === "release" && this.state.owners[event.lock] !== task;
  }

  private eventOf(task: number): Event | null {
    return this.program.tasks[task][this.state.tasks[task].next] ?? null;
  }

  private canGoOn(task: number, event: Event): boolean {
    const { waiting } = this.state.tasks[task];
    if (typeof waiting === "number") return false;
    if (event.kind === "acquire" || waiting === "notified") {
      return "lock" in event && this.state.owners[event.lock] === -1;
    }
    return true;
  }
}

function evaluate(term: Term, task: TaskState): number {
  return (term.register === undefined ? 0 : task.registers[term.register] * (term.times ?? 1)) + term.plus;
}

function structuredCopy(state: State): State {
  return {
    tasks: state.tasks.map((task) => ({ ...task, registers: [...task.registers] })),
    shared: [...state.shared],
    owners: [...state.owners],
    waiters: state.waiters.map((waiters) => [...waiters]),
    output: state.output,
    exception: state.exception,
  };
}

/** Four FNV-like lanes over the text: no claim beyond "different texts of a test do not collide". */
export function hashInto(text: string, into: Fingerprint): void {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + (a >>> 15)), 0x5bd1e995);
    c = Math.imul(c + code + (b >>> 13), 0x1b873593) ^ (c >>> 11);
    d = Math.imul(d ^ (code + c), 0xcc9e2d51) + (b >>> 7);
  }
  into[0] = a;
  into[1] = b;
  into[2] = c;
  into[3] = d;
}
