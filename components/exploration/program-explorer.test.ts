import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultChoices } from "@/components/code/program-link";
import type { Exploration } from "@/core/execution/outcome";
import type { SearchProgress } from "@/engine/explore/search";
import type { Reply } from "@/engine/worker/protocol";
import { type AskExplore, type ExplorerState, ProgramExplorer, pauseMs } from "./program-explorer";

const nothingFound: Exploration = {
  complete: true,
  states: 1,
  steps: 0,
  ms: 1,
  outcomeCount: 0,
  outcomes: [],
  races: [],
  peakTasks: 0,
  error: null,
};
const progress: SearchProgress = { states: 5, steps: 9, outcomes: 1, ms: 100 };

/** An engine that answers when it is told to, and what was heard of the explorer. */
function stage() {
  const asked: {
    source: string;
    signal: AbortSignal;
    onProgress: (p: SearchProgress) => void;
    answer: (r: Reply<Exploration>) => void;
  }[] = [];
  const ask: AskExplore = ({ source }, { signal, onProgress }) =>
    new Promise((answer) => asked.push({ source, signal, onProgress, answer }));
  const states: ExplorerState[] = [];
  const explorer = new ProgramExplorer(ask, (state) => states.push(state));
  const type = (program: string) => explorer.want({ program, choices: defaultChoices }, "after-pause");
  const answer = async (index: number, reply: Reply<Exploration> = { ok: true, result: nothingFound }) => {
    asked[index].answer(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asked, explorer, type, answer, last: () => states.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("PG2 a program is explored a moment after the last key, once", async () => {
  const { asked, type, answer, last } = stage();
  for (const program of ["p", "pr", "print()"]) {
    type(program);
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
  }
  expect(asked).toHaveLength(0);
  expect(last()?.activity).toEqual({ kind: "waiting" });
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.map(({ source }) => source)).toEqual(["print()"]);
  asked[0].onProgress(progress);
  expect(last()?.activity).toEqual({ kind: "running", progress });
  await answer(0);
  expect(last()).toMatchObject({
    activity: { kind: "idle" },
    result: { program: "print()", exploration: nothingFound },
  });
});

test("PG3 a change cancels what is under way; its late answer and progress are not heard; the result before stays meanwhile", async () => {
  const { asked, type, answer, last } = stage();
  type("one");
  await vi.advanceTimersByTimeAsync(pauseMs);
  await answer(0);
  type("two");
  await vi.advanceTimersByTimeAsync(pauseMs);
  type("three");
  expect(asked[1].signal.aborted).toBe(true);
  asked[1].onProgress(progress);
  await answer(1);
  expect(last()).toMatchObject({ activity: { kind: "waiting" }, result: { program: "one" } });
  await vi.advanceTimersByTimeAsync(pauseMs);
  await answer(2);
  expect(last()).toMatchObject({ activity: { kind: "idle" }, result: { program: "three" } });
});

test("PG3 typing something and taking it back keeps the result", async () => {
  const { asked, type, answer, last } = stage();
  type("one");
  await vi.advanceTimersByTimeAsync(pauseMs);
  await answer(0);
  type("one!");
  type("one");
  await vi.advanceTimersByTimeAsync(pauseMs * 2);
  expect(asked).toHaveLength(1);
  expect(last()).toMatchObject({ activity: { kind: "idle" }, result: { program: "one" } });
});

test("PG4 cancelling stops at once and says how far it was; asking for it starts again", async () => {
  const { asked, explorer, type, answer, last } = stage();
  type("one");
  await vi.advanceTimersByTimeAsync(pauseMs);
  asked[0].onProgress(progress);
  explorer.cancel();
  expect(asked[0].signal.aborted).toBe(true);
  expect(last()?.activity).toEqual({ kind: "cancelled", progress });
  await answer(0, { ok: false, refusal: { kind: "cancelled", message: "" } });
  expect(last()?.activity.kind).toBe("cancelled");
  explorer.want({ program: "one", choices: defaultChoices }, "now");
  expect(asked).toHaveLength(2);
  // Asking twice is asking once.
  explorer.want({ program: "one", choices: defaultChoices }, "now");
  expect(asked).toHaveLength(2);
  await answer(1);
  expect(last()).toMatchObject({ activity: { kind: "idle" }, result: { program: "one" } });
});

test("PG5 a fault of ours is told and blames nobody's program; the next change tries again", async () => {
  const { asked, type, answer, last } = stage();
  type("one");
  await vi.advanceTimersByTimeAsync(pauseMs);
  const refusal = { kind: "engine-fault", message: "died" } as const;
  await answer(0, { ok: false, refusal });
  expect(last()).toEqual({ activity: { kind: "refused", refusal }, result: null });
  type("two");
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(asked).toHaveLength(2);
});

test("PG2 other options are another question; an empty program is none", async () => {
  const { asked, explorer, type, answer, last } = stage();
  type("one");
  await vi.advanceTimersByTimeAsync(pauseMs);
  await answer(0);
  explorer.want({ program: "one", choices: { ...defaultChoices, clock: "any" } }, "after-pause");
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(asked).toHaveLength(2);
  type("  \n");
  expect(asked[1].signal.aborted).toBe(true);
  expect(last()).toEqual({ activity: { kind: "idle" }, result: null });
});

test("PG3 nothing is heard after the page is left", async () => {
  const { asked, explorer, type, last } = stage();
  type("one");
  await vi.advanceTimersByTimeAsync(pauseMs);
  const before = last();
  explorer.dispose();
  expect(asked[0].signal.aborted).toBe(true);
  asked[0].onProgress(progress);
  expect(last()).toBe(before);
});
