/**
 * The explored part of the state graph, in typed arrays: 8 bytes per state and 8 per edge.
 *
 * A state is added together with all its choices, so its edges lie side by side (compressed rows) although a
 * depth-first search learns their targets much later.
 */
import type { Choice } from "./system";

/** Target of an edge that was never performed (the search stopped before). */
export const unexplored = 0xffffffff;
/** Target of an edge on which the program ran into one of its limits. */
export const beyondLimit = 0xfffffffe;
/** Target of an edge that leads to different states, by a number that its source leaves out (folded-part.ts). */
export const afterLook = 0xfffffffd;
/** Targets below this are states. */
export const firstSpecialTarget = afterLook;

const noEnding = -1;
const cutEnding = -2;

export class StateGraph {
  /** Edges of state s are `firstEdge[s]` up to, not including, `firstEdge[s + 1]`. */
  private firstEdge = new Uint32Array(1025);
  private endings = new Int32Array(1024);
  private choices = new Uint32Array(2048);
  private targets = new Uint32Array(2048);
  /** Nanoseconds of virtual time that an edge takes; null as long as none takes any. */
  private elapsed: Float64Array | null = null;
  private states = 0;
  private edges = 0;

  get stateCount(): number {
    return this.states;
  }

  get edgeCount(): number {
    return this.edges;
  }

  /** Bytes held, for the memory bound in the tests. */
  get bytes(): number {
    return (
      this.firstEdge.byteLength +
      this.endings.byteLength +
      this.choices.byteLength +
      this.targets.byteLength +
      (this.elapsed?.byteLength ?? 0)
    );
  }

  /** Adds the next state with its choices (ascending, so those of one task are neighbours) and returns its number. */
  addState(choices: readonly Choice[]): number {
    const state = this.states++;
    if (state === this.endings.length) {
      this.endings = grownInt(this.endings);
      const firstEdge = new Uint32Array(this.endings.length + 1);
      firstEdge.set(this.firstEdge);
      this.firstEdge = firstEdge;
    }
    while (this.edges + choices.length > this.choices.length) {
      this.choices = grown(this.choices);
      this.targets = grown(this.targets);
    }
    this.endings[state] = noEnding;
    for (let i = 0; i < choices.length; i++) {
      this.choices[this.edges] = choices[i];
      this.targets[this.edges++] = unexplored;
    }
    this.firstEdge[state + 1] = this.edges;
    return state;
  }

  /** Adds a state in which the execution has ended, `ending` being a number in the table of endings. */
  addEnd(ending: number): number {
    const state = this.addState([]);
    this.endings[state] = ending;
    return state;
  }

  /** Adds a state that the question at hand does not want to look beyond. */
  addCut(): number {
    const state = this.addState([]);
    this.endings[state] = cutEnding;
    return state;
  }

  edgesFrom(state: number): number {
    return this.firstEdge[state];
  }

  edgesTo(state: number): number {
    return this.firstEdge[state + 1];
  }

  choiceOf(edge: number): Choice {
    return this.choices[edge];
  }

  /** A state, or `unexplored`, or `beyondLimit`. */
  targetOf(edge: number): number {
    return this.targets[edge];
  }

  setTarget(edge: number, target: number, elapsed = 0): void {
    this.targets[edge] = target;
    if (elapsed === 0) return;
    if (this.elapsed === null || this.elapsed.length < this.targets.length) {
      const longer = new Float64Array(this.targets.length);
      if (this.elapsed !== null) longer.set(this.elapsed);
      this.elapsed = longer;
    }
    this.elapsed[edge] = elapsed;
  }

  elapsedOn(edge: number): number {
    return this.elapsed?.[edge] ?? 0;
  }

  /** Number in the table of endings; -1 if the execution has not ended in this state. */
  endingOf(state: number): number {
    const ending = this.endings[state];
    return ending === cutEnding ? noEnding : ending;
  }

  isCut(state: number): boolean {
    return this.endings[state] === cutEnding;
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function grownInt(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
