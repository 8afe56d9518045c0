/**
 * For each outcome the schedule with the fewest preemptions; of those, the one with the fewest context switches,
 * then the fewest steps, then the first in the order of the search.
 *
 * A preemption is a switch away from a task that has a choice in that state, so a path is followed over pairs
 * (state, task that moved last). What matters of the last task is whether it can go on, and how: so a pair is
 * numbered by the first edge of that task out of the state, or, if it has none, by the state itself.
 *
 * The costs (preemptions, switches, steps) are ordered first to last, and every move costs a step, so pairs can be
 * settled in order of cost with plain queues: preemptions in the outer loop, switches in the middle one, and inside
 * three queues, each already sorted by steps, are merged. Linear in the number of moves; no heap.
 */
import { firstSpecialTarget, type StateGraph } from "./state-graph";
import { type Choice, taskOf } from "./system";

const nothing = 0xffffffff;

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

/** `goalOf` gives the goal (0 to `goalCount` - 1) that a state belongs to, or -1. */
export function fewestPreemptions(
  graph: StateGraph,
  goalOf: (state: number) => number,
  goalCount: number,
): CheapestSchedules {
  const edgeCount = graph.edgeCount;
  const pairCount = edgeCount + graph.stateCount;
  const settled = new Uint8Array(pairCount);
  /** Edge by which a pair was reached, and the pair before. */
  const via = new Uint32Array(pairCount).fill(nothing);
  const before = new Uint32Array(pairCount).fill(nothing);
  const reached: ({ pair: number; preemptions: number; switches: number } | undefined)[] = new Array(goalCount);
  let missing = goalCount;

  const pairAt = (state: number, task: number): number => {
    for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
      if (taskOf(graph.choiceOf(edge)) === task) return edge;
    }
    return edgeCount + state;
  };

  /** Pairs first reached by a preemption on the present level of preemptions, by number of switches. */
  let preempted: (PairQueue | undefined)[] = [new PairQueue()];
  preempted[0]?.push(edgeCount, 0, nothing, nothing, 0);
  for (let preemptions = 0; preempted.length > 0 && missing > 0; preemptions++) {
    const nextPreempted: (PairQueue | undefined)[] = [];
    let switched = new PairQueue();
    for (let switches = 0; switches < preempted.length || switched.length > 0; switches++) {
      const arrivals = [new PairQueue(), switched, preempted[switches] ?? new PairQueue()];
      const goingOn = arrivals[0];
      const nextSwitched = new PairQueue();
      for (let queue = earliest(arrivals); queue !== null && missing > 0; queue = earliest(arrivals)) {
        const { pair, state, edge, prior, steps } = queue.shift();
        if (settled[pair] === 1) continue;
        settled[pair] = 1;
        via[pair] = edge;
        before[pair] = prior;
        const goal = goalOf(state);
        if (goal >= 0 && reached[goal] === undefined) {
          reached[goal] = { pair, preemptions, switches };
          missing--;
        }
        const lastTask = pair < edgeCount ? taskOf(graph.choiceOf(pair)) : -1;
        for (let out = graph.edgesFrom(state); out < graph.edgesTo(state); out++) {
          const target = graph.targetOf(out);
          if (target >= firstSpecialTarget) continue;
          const task = taskOf(graph.choiceOf(out));
          const next = pairAt(target, task);
          if (settled[next] === 1) continue;
          if (task === lastTask) goingOn.push(next, target, out, pair, steps + 1);
          else if (lastTask < 0) nextSwitched.push(next, target, out, pair, steps + 1);
          else {
            nextPreempted[switches + 1] ??= new PairQueue();
            nextPreempted[switches + 1]?.push(next, target, out, pair, steps + 1);
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
      for (let pair = end.pair; via[pair] !== nothing; pair = before[pair]) choices.push(graph.choiceOf(via[pair]));
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
