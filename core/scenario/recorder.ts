/** Notes what tasks and cores do while a simulation runs: exact sums of all, and the lanes of those that are drawn. */
import { type Detail, type Lane, type Segment, type TaskState, taskStates } from "./simulation";

/** One stretch, in microseconds, as it was noted. */
interface Stretch {
  state: TaskState;
  fromUs: number;
  toUs: number;
}

export class Recorder {
  readonly taskUs: Record<TaskState, number>;
  readonly coreUs: Record<TaskState, number>;
  readonly #state: TaskState[];
  readonly #sinceUs: number[];
  readonly #detail: Detail;
  readonly #taskStretches = new Map<number, Stretch[]>();
  /** The same stretches by task; null for those that are not drawn. */
  readonly #laneOf: (Stretch[] | null)[];
  readonly #coreStretches = new Map<number, Stretch[]>();

  /** Every task begins by waiting for a worker. */
  constructor(tasks: number, cores: number, detail: Detail) {
    this.taskUs = zeroes();
    this.coreUs = zeroes();
    this.#state = Array<TaskState>(tasks).fill("worker");
    this.#sinceUs = Array<number>(tasks).fill(0);
    this.#detail = detail;
    this.#laneOf = Array<Stretch[] | null>(tasks).fill(null);
    for (const task of evenly(tasks, detail.taskLanes)) {
      const stretches: Stretch[] = [];
      this.#taskStretches.set(task, stretches);
      this.#laneOf[task] = stretches;
    }
    for (let core = 0; core < Math.min(cores, detail.coreLanes); core++) this.#coreStretches.set(core, []);
  }

  /** From `atUs` on the task does this; times of one task never go back. */
  enter(task: number, state: TaskState, atUs: number): void {
    this.leave(task, atUs);
    this.#state[task] = state;
  }

  /** The task has ended, or what it did so far has. */
  leave(task: number, atUs: number): void {
    const fromUs = this.#sinceUs[task];
    if (fromUs === atUs) return;
    const state = this.#state[task];
    this.#sinceUs[task] = atUs;
    this.taskUs[state] += atUs - fromUs;
    const lane = this.#laneOf[task];
    if (lane !== null) append(lane, state, fromUs, atUs);
  }

  /** A core was busy with this. */
  busy(core: number, state: TaskState, fromUs: number, toUs: number): void {
    this.coreUs[state] += toUs - fromUs;
    const lane = this.#coreStretches.get(core);
    if (lane !== undefined && toUs > fromUs) append(lane, state, fromUs, toUs);
  }

  /** The lanes up to this moment; what comes later is cut off. */
  taskLanes(untilUs: number): Lane[] {
    return this.#lanes(this.#taskStretches, untilUs);
  }

  coreLanes(untilUs: number): Lane[] {
    return this.#lanes(this.#coreStretches, untilUs);
  }

  #lanes(stretchesOf: Map<number, Stretch[]>, untilUs: number): Lane[] {
    const limit = this.#detail.segmentsPerLane;
    return [...stretchesOf].map(([index, all]) => {
      const stretches = all
        .filter(({ fromUs }) => fromUs < untilUs)
        .map((stretch) => ({ ...stretch, toUs: Math.min(stretch.toUs, untilUs) }));
      return {
        index,
        segments: stretches.length <= limit ? stretches.map(toSegment) : together(stretches, untilUs, limit),
      };
    });
  }
}

const zeroes = (): Record<TaskState, number> => ({
  running: 0,
  io: 0,
  handing: 0,
  starting: 0,
  gil: 0,
  core: 0,
  loop: 0,
  worker: 0,
});

/** Indexes of at most `limit` of `count` things, evenly chosen, the first and the last among them. */
export function evenly(count: number, limit: number): number[] {
  if (count <= limit) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: limit }, (_, index) => Math.round((index * (count - 1)) / Math.max(1, limit - 1)));
}

function append(stretches: Stretch[], state: TaskState, fromUs: number, toUs: number): void {
  const last = stretches.at(-1);
  if (last !== undefined && last.state === state && last.toUs === fromUs) last.toUs = toUs;
  else stretches.push({ state, fromUs, toUs });
}

const toSegment = ({ state, fromUs, toUs }: Stretch): Segment => ({
  fromMs: fromUs / 1000,
  toMs: toUs / 1000,
  shares: [{ state, share: 1 }],
});

/** Equal stretches of the whole time, each with the share that every state had of it; neighbours that are alike are one. */
function together(stretches: Stretch[], untilUs: number, count: number): Segment[] {
  const width = untilUs / count;
  const sums = Array.from({ length: count }, () => new Map<TaskState, number>());
  for (const { state, fromUs, toUs } of stretches) {
    const last = Math.min(count - 1, Math.floor(toUs / width));
    for (let index = Math.floor(fromUs / width); index <= last; index++) {
      const part = Math.min(toUs, (index + 1) * width) - Math.max(fromUs, index * width);
      if (part > 0) sums[index].set(state, (sums[index].get(state) ?? 0) + part);
    }
  }
  const segments: Segment[] = [];
  sums.forEach((sum, index) => {
    const shares = taskStates.flatMap((state) => {
      const part = sum.get(state);
      return part === undefined ? [] : [{ state, share: Math.min(1, part / width) }];
    });
    if (shares.length === 0) return;
    const [fromMs, toMs] = [(index * width) / 1000, ((index + 1) * width) / 1000];
    const last = segments.at(-1);
    if (last !== undefined && last.toMs === fromMs && areAlike(last.shares, shares)) last.toMs = toMs;
    else segments.push({ fromMs, toMs, shares });
  });
  return segments;
}

const alikeWithin = 1e-6;

function areAlike(some: Segment["shares"], others: Segment["shares"]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ state, share }, index) => state === others[index].state && Math.abs(share - others[index].share) < alikeWithin,
    )
  );
}
