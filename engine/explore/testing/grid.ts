/**
 * `tasks` counters that each go from 0 to `steps`: (steps + 1)^tasks states whose own work is next to nothing, so that
 * what remains is the cost of the search itself. With `endless`, the last value leads back to the first.
 */
import type { Race } from "@/core/execution/outcome";
import {
  alternativesPerTask,
  type Choice,
  type Ending,
  type Fingerprint,
  type TransitionSystem,
  taskOf,
} from "../system";

const noRaces: Race[] = [];

export class Grid implements TransitionSystem {
  private readonly counters: Uint32Array;
  private readonly trail: number[] = [];

  constructor(
    tasks: number,
    private readonly steps: number,
    private readonly endless = false,
  ) {
    this.counters = new Uint32Array(tasks);
  }

  choices(): Choice[] {
    const choices: Choice[] = [];
    for (let task = 0; task < this.counters.length; task++) {
      if (this.endless || this.counters[task] < this.steps) choices.push(task * alternativesPerTask);
    }
    return choices;
  }

  step(choice: Choice): void {
    const task = taskOf(choice);
    this.trail.push(task, this.counters[task]);
    this.counters[task] = this.counters[task] === this.steps ? 0 : this.counters[task] + 1;
  }

  ending(): Ending | null {
    if (this.choices().length > 0) return null;
    return { status: "finished", stdout: "", exception: null, virtualSeconds: 0, blocked: [] };
  }

  mark(): number {
    return this.trail.length;
  }

  rewind(mark: number): void {
    while (this.trail.length > mark) {
      const value = this.trail.pop();
      const task = this.trail.pop();
      if (task !== undefined && value !== undefined) this.counters[task] = value;
    }
  }

  fingerprint(into: Fingerprint): void {
    let [a, b] = [0x9e3779b1, 0x85ebca6b];
    for (const counter of this.counters) {
      a = Math.imul(a ^ counter, 0x01000193) ^ (a >>> 15);
      b = Math.imul(b + counter + 1, 0xcc9e2d51) ^ (b >>> 13);
    }
    into[0] = a;
    into[1] = b;
    into[2] = this.counters[0];
    into[3] = this.counters[this.counters.length - 1];
  }

  racesHere(): Race[] {
    return noRaces;
  }

  stdout(): string {
    return "";
  }

  virtualSeconds(): number {
    return 0;
  }
}
