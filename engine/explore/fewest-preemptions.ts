/**
 * For each outcome the schedule with the fewest preemptions; of those, the one with the fewest context switches,
 * then the fewest steps, then the first in the order of the search.
 *
 * A preemption is a switch away from a task that has a choice in that state, so a path is followed over pairs
 * (state, task that moved last). What matters of the last task is whether it can go on, and how: so a pair is
 * numbered by the first edge of that task out of the state, or, if it has none, by the place behind its last edge.
 *
 * The costs (preemptions, switches, steps) are ordered first to last, and every move costs a step, so pairs can be
 * settled in order of cost with plain queues: preemptions in the outer loop, switches in the middle one, and inside
 * three queues, each already sorted by steps, are merged. Linear in the number of moves; no heap.
 */
import { firstSpecialTarget, type StateGraph } from "./state-graph";
import { type Choice, taskOf } from "./system";

const nothing = 0xffffffff;
const noTask = -1;

export interface Schedule {
  choices: Choice[];
  preemptions: number;
  switches: number;
}

/** The cheapest schedules to a set of goals; those never asked for are never written out. */
export interface CheapestSchedules {
  /** Null if no path known to the graph reaches the goal. */
  scheduleTo(goal: number): Schedule | null;
}

/** What is asked of a graph: an explored one, or one that is unfolded while it is walked (folded-part.ts). */
export interface MoveGraph {
  readonly initial: number;
  readonly pairCount: number;
  edgesFrom(state: number): number;
  edgesTo(state: number): number;
  choiceOf(edge: number): Choice;
  targetOf(edge: number): number;
  /** Number of the pair of a state and the task that moved last; one number for all tasks that cannot go on. */
  pairAt(state: number, task: number): number;
}

/** A state has a pair for each of its edges and one more, side by side. */
export const movesOf = (graph: StateGraph): MoveGraph => ({
  initial: 0,
  pairCount: graph.edgeCount + graph.stateCount,
  edgesFrom: (state) => graph.edgesFrom(state),
  edgesTo: (state) => graph.edgesTo(state),
  choiceOf: (edge) => graph.choiceOf(edge),
  targetOf: (edge) => graph.targetOf(edge),
  pairAt(state, task) {
    const end = graph.edgesTo(state);
    let edge = graph.edgesFrom(state);
    while (edge < end && taskOf(graph.choiceOf(edge)) !== task) edge++;
    return edge + state;
  },
});

/** `goalOf` gives the goal (0 to `goalCount` - 1) that a state belongs to, or -1. */
export function fewestPreemptions(
  graph: MoveGraph,
  goalOf: (state: number) => number,
  goalCount: number,
): CheapestSchedules {
  const settled = new Uint8Array(graph.pairCount);
  const arrivals = new Arrivals();
  const reached: ({ arrival: number; preemptions: number; switches: number } | undefined)[] = new Array(goalCount);
  let missing = goalCount;

  /** Pairs first reached by a preemption on the present level of preemptions, by number of switches. */
  let preempted: (PairQueue | undefined)[] = [new PairQueue()];
  preempted[0]?.push(graph.pairAt(graph.initial, noTask), graph.initial, nothing, nothing, 0);
  for (let preemptions = 0; preempted.length > 0 && missing > 0; preemptions++) {
    const nextPreempted: (PairQueue | undefined)[] = [];
    let switched = new PairQueue();
    for (let switches = 0; switches < preempted.length || switched.length > 0; switches++) {
      const queues = [new PairQueue(), switched, preempted[switches] ?? new PairQueue()];
      const goingOn = queues[0];
      const nextSwitched = new PairQueue();
      for (let queue = earliest(queues); queue !== null && missing > 0; queue = earliest(queues)) {
        const { pair, state, edge, prior, steps } = queue.shift();
        if (settled[pair] === 1) continue;
        settled[pair] = 1;
        const arrival = arrivals.add(edge, prior);
        const goal = goalOf(state);
        if (goal >= 0 && reached[goal] === undefined) {
          reached[goal] = { arrival, preemptions, switches };
          missing--;
        }
        const mover = edge === nothing ? noTask : taskOf(graph.choiceOf(edge));
        const lastTask = pair === graph.pairAt(state, noTask) ? noTask : mover;
        for (let out = graph.edgesFrom(state); out < graph.edgesTo(state); out++) {
          const target = graph.targetOf(out);
          if (target >= firstSpecialTarget) continue;
          const task = taskOf(graph.choiceOf(out));
          const next = graph.pairAt(target, task);
          if (settled[next] === 1) continue;
          if (task === lastTask) goingOn.push(next, target, out, arrival, steps + 1);
          else if (lastTask === noTask) nextSwitched.push(next, target, out, arrival, steps + 1);
          else {
            nextPreempted[switches + 1] ??= new PairQueue();
            nextPreempted[switches + 1]?.push(next, target, out, arrival, steps + 1);
          }
        }
      }
      switched = nextSwitched;
    }
    preempted = nextPreempted;
  }

  return {
    scheduleTo(goal) {
      const end = reached[goal];
      if (end === undefined) return null;
      const choices: Choice[] = [];
      for (let at = end.arrival; arrivals.edgeOf(at) !== nothing; at = arrivals.before(at))
        choices.push(graph.choiceOf(arrivals.edgeOf(at)));
      choices.reverse();
      return { choices, preemptions: end.preemptions, switches: end.switches };
    },
  };
}

/** True if `a` has fewer preemptions, or as many and fewer switches, or as many and fewer steps. */
export function isCheaper(a: Schedule, b: Schedule): boolean {
  if (a.preemptions !== b.preemptions) return a.preemptions < b.preemptions;
  if (a.switches !== b.switches) return a.switches < b.switches;
  return a.choices.length < b.choices.length;
}

/** How pairs were reached for good, in that order: by which edge, and after which arrival. */
class Arrivals {
  private edges = new Uint32Array(1024);
  private priors = new Uint32Array(1024);
  private count = 0;

  add(edge: number, prior: number): number {
    if (this.count === this.edges.length) {
      this.edges = doubled(this.edges);
      this.priors = doubled(this.priors);
    }
    this.edges[this.count] = edge;
    this.priors[this.count] = prior;
    return this.count++;
  }

  edgeOf(arrival: number): number {
    return this.edges[arrival];
  }

  before(arrival: number): number {
    return this.priors[arrival];
  }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The queue whose first entry has the fewest steps, the earlier of equals; null if all are empty. */
function earliest(queues: readonly PairQueue[]): PairQueue | null {
  let best: PairQueue | null = null;
  for (const queue of queues) {
    if (queue.length > 0 && (best === null || queue.firstSteps < best.firstSteps)) best = queue;
  }
  return best;
}

const wordsPerEntry = 5;

/** First in, first out; entries are pushed with ascending steps. */
class PairQueue {
  private entries = new Uint32Array(16 * wordsPerEntry);
  private head = 0;
  private tail = 0;
  /** The entry last shifted, reused: no object per move. */
  private readonly shifted = { pair: 0, state: 0, edge: 0, prior: 0, steps: 0 };

  get length(): number {
    return this.tail - this.head;
  }

  get firstSteps(): number {
    return this.entries[this.head + 4];
  }

  push(pair: number, state: number, edge: number, prior: number, steps: number): void {
    if (this.tail === this.entries.length) this.makeRoom();
    const entries = this.entries;
    entries[this.tail] = pair;
    entries[this.tail + 1] = state;
    entries[this.tail + 2] = edge;
    entries[this.tail + 3] = prior;
    entries[this.tail + 4] = steps;
    this.tail += wordsPerEntry;
  }

  shift(): { pair: number; state: number; edge: number; prior: number; steps: number } {
    const { entries, head, shifted } = this;
    shifted.pair = entries[head];
    shifted.state = entries[head + 1];
    shifted.edge = entries[head + 2];
    shifted.prior = entries[head + 3];
    shifted.steps = entries[head + 4];
    this.head += wordsPerEntry;
    return shifted;
  }

  /** Moves the entries to the front if half of the room is free there, else doubles it. */
  private makeRoom(): void {
    const live = this.entries.subarray(this.head, this.tail);
    if (live.length * 2 <= this.entries.length) {
      this.entries.copyWithin(0, this.head, this.tail);
    } else {
      const larger = new Uint32Array(this.entries.length * 2);
      larger.set(live);
      this.entries = larger;
    }
    this.tail -= this.head;
    this.head = 0;
  }
}
