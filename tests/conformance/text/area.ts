/** One area of behaviour, asked of both Pythons: the same cases, and how each answers a case with one line of text. */
import { PythonError } from "@/engine/objects/values";

/** What both sides can be given: a list stands for a tuple. */
export type Plain = string | number | boolean | null | readonly Plain[];

export type Case = readonly Plain[];

export interface Area {
  name: string;
  /** Python source that defines `answer(case)`; an exception becomes "!Type: message". */
  python: string;
  cases: Case[];
  /** Share of the cases in which the judge itself may be wrong, with the reason beside it; none as a rule. */
  toleratedShare?: number;
  /** Our answer; a PythonError is written like Python's exception. */
  ours(...parts: never[]): string;
}

/** Our answer to one case, exceptions included. */
export function answerOf(area: Area, parts: Case): string {
  try {
    return area.ours(...(parts as never[]));
  } catch (error) {
    if (error instanceof PythonError) return `!${error.typeName}: ${error.message}`;
    throw error;
  }
}

/** Draws that are the same in every run. */
export class Draws {
  constructor(private state: number) {}

  /** A fraction from 0 up to, not including, 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(n: number): number {
    return Math.floor(this.fraction() * n);
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }

  /** Up to `most` choices side by side. */
  text(choices: readonly string[], most: number): string {
    return Array.from({ length: this.below(most + 1) }, () => this.pick(choices)).join("");
  }
}

/** `count` cases made one after the other. */
export function casesOf(count: number, make: () => Case): Case[] {
  return Array.from({ length: count }, make);
}
