/**
 * Explores a program while it is being written: after a pause, one exploration at a time, the old one cancelled. Knows no
 * browser and no React. Rules: docs/spec/playground.md, PG2 to PG5.
 */
import type { ExplorationChoices } from "@/components/code/program-link";
import type { Exploration } from "@/core/execution/outcome";
import type { SearchProgress } from "@/engine/explore/search";
import type { EngineTask, Refusal, Reply } from "@/engine/worker/protocol";

export interface ExplorationRequest {
  program: string;
  choices: ExplorationChoices;
}

export interface ExplorationResult extends ExplorationRequest {
  exploration: Exploration;
}

/** What is going on; the result before stays beside it until there is a new one. */
export type ExplorationActivity =
  /** Nothing to do: the result, if there is one, is that of the present program. */
  | { kind: "idle" }
  /** Something was typed; it is not yet asked for. */
  | { kind: "waiting" }
  | { kind: "running"; progress: SearchProgress | null }
  /** Stopped by hand: this program is not explored until it changes or is asked for. */
  | { kind: "cancelled"; progress: SearchProgress | null }
  /** No result, and why: never the program's fault. */
  | { kind: "refused"; refusal: Refusal };

export interface ExplorerState {
  activity: ExplorationActivity;
  result: ExplorationResult | null;
}

type ExploreTask = Extract<EngineTask, { kind: "explore" }>;

/** The part of an engine that is needed. */
export type AskExplore = (
  task: ExploreTask,
  hooks: { signal: AbortSignal; onProgress: (progress: SearchProgress) => void },
) => Promise<Reply<Exploration>>;

export const pauseMs = 400;
/** More cards nobody reads; the number of all is told. */
export const mostOutcomesListed = 60;

export class ProgramExplorer {
  private state: ExplorerState = { activity: { kind: "idle" }, result: null };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | null = null;
  private wanted: ExplorationRequest | null = null;

  constructor(
    private readonly ask: AskExplore,
    private readonly onState: (state: ExplorerState) => void,
  ) {}

  /** The program has changed: explored after a pause, or at once (`now`). Asking again for what is known or under way changes nothing. */
  want(request: ExplorationRequest, when: "after-pause" | "now"): void {
    if (this.wanted !== null && isSame(this.wanted, request) && (when === "after-pause" || this.running !== null))
      return;
    this.wanted = request;
    this.abandon();
    if (request.program.trim() === "") {
      this.tell({ activity: { kind: "idle" }, result: null });
      return;
    }
    const known = this.state.result;
    if (known !== null && isSame(known, request) && when === "after-pause") {
      this.tell({ activity: { kind: "idle" }, result: known });
      return;
    }
    if (when === "now") this.start(request);
    else {
      this.tell({ ...this.state, activity: { kind: "waiting" } });
      this.timer = setTimeout(() => this.start(request), pauseMs);
    }
  }

  /** By hand. */
  cancel(): void {
    const { activity } = this.state;
    if (activity.kind !== "running" && activity.kind !== "waiting") return;
    this.abandon();
    const progress = activity.kind === "running" ? activity.progress : null;
    this.tell({ ...this.state, activity: { kind: "cancelled", progress } });
  }

  /** Ends what is under way and says nothing more. */
  dispose(): void {
    this.abandon();
    this.wanted = null;
  }

  private start(request: ExplorationRequest): void {
    const controller = new AbortController();
    this.running = controller;
    this.tell({ ...this.state, activity: { kind: "running", progress: null } });
    const { clock, memory, maxStates } = request.choices;
    const task: ExploreTask = {
      kind: "explore",
      source: request.program,
      maxOutcomes: mostOutcomesListed,
      options: { clock, memory, maxStates },
    };
    const isCurrent = () => this.running === controller;
    const onProgress = (progress: SearchProgress) => {
      if (isCurrent()) this.tell({ ...this.state, activity: { kind: "running", progress } });
    };
    void this.ask(task, { signal: controller.signal, onProgress }).then((reply) => {
      if (!isCurrent()) return;
      this.running = null;
      if (reply.ok) this.tell({ activity: { kind: "idle" }, result: { ...request, exploration: reply.result } });
      else this.tell({ activity: { kind: "refused", refusal: reply.refusal }, result: null });
    });
  }

  private abandon(): void {
    clearTimeout(this.timer);
    const { running } = this;
    this.running = null;
    running?.abort();
  }

  private tell(state: ExplorerState): void {
    this.state = state;
    this.onState(state);
  }
}

function isSame(a: ExplorationRequest, b: ExplorationRequest): boolean {
  return (
    a.program === b.program &&
    a.choices.clock === b.choices.clock &&
    a.choices.memory === b.choices.memory &&
    a.choices.maxStates === b.choices.maxStates
  );
}
