/**
 * Every interleaving, one after another, nothing remembered: slow and too simple to be wrong. Only for tests, which
 * measure the other strategies against it. A program with a cycle needs `maxSteps`, for it has no last interleaving.
 */
import { type Search, SearchRun, type SearchStop } from "../search";
import type { Choice, Mark } from "../system";
import { endingOf } from "./plain";

interface Frame {
  mark: Mark;
  choices: Choice[];
  next: number;
}

export const bruteForce: Search = {
  name: "brute-force",
  explore(system, limits, onProgress, guide) {
    const run = new SearchRun(limits, onProgress);
    const stack: Frame[] = [];
    const initial = system.mark();
    let stop: SearchStop | null = null;
    let arrivals = 0;

    const enter = (): void => {
      arrivals++;
      run.recordRaces(system.racesHere());
      const choices = system.choices();
      if (choices.length === 0) {
        const ending = endingOf(system);
        run.recordEnding(ending);
        if (guide?.atEnding?.(ending) === "stop") stop = { kind: "found", state: arrivals - 1 };
        return;
      }
      const answer = guide?.atState?.(system);
      if (answer === "stop") stop = { kind: "found", state: arrivals - 1 };
      if (answer !== "cut") stack.push({ mark: system.mark(), choices, next: 0 });
    };

    enter();
    while (stop === null && stack.length > 0) {
      const frame = stack[stack.length - 1];
      system.rewind(frame.mark);
      if (frame.next === frame.choices.length) {
        stack.pop();
        continue;
      }
      stop = arrivals >= limits.maxStates ? { kind: "limit", limit: "states", bound: limits.maxStates } : null;
      stop ??= run.mustStop(arrivals);
      if (stop !== null) break;
      run.steps++;
      try {
        system.step(frame.choices[frame.next++]);
      } catch (thrown) {
        run.recordLimit(thrown);
        continue;
      }
      enter();
    }
    system.rewind(initial);
    return run.result("brute-force", stop, arrivals, null);
  },
};
