/**
 * Every schedule that leaves the explorer was replayed once: a witness that does not lead where it says is our fault,
 * and must be noticed here rather than by a student.
 */
import { EngineFault } from "./engine-fault";
import type { Schedule } from "./fewest-preemptions";
import { follow } from "./follow";
import type { Explored } from "./search";
import type { Fingerprint, TransitionSystem } from "./system";

/**
 * Replays the schedule from the present state, asks `read` in the state reached, and returns to where it was.
 * Errors: LimitReached if there is no time left; EngineFault if the schedule drifts or ends in a state that `isGoal` does not know.
 */
export function confirmed<T>(
  system: TransitionSystem,
  explored: Explored,
  schedule: Schedule,
  isGoal: (state: number) => boolean,
  read: () => T,
): T {
  const initial = system.mark();
  try {
    return confirmedHere(system, explored, schedule, isGoal, read);
  } finally {
    system.rewind(initial);
  }
}

function confirmedHere<T>(
  system: TransitionSystem,
  explored: Explored,
  schedule: Schedule,
  isGoal: (state: number) => boolean,
  read: () => T,
): T {
  const followed = follow(system, schedule.choices);
  if (followed.kind === "drift") {
    throw new EngineFault(`a replayed witness drifted, so the machine is not deterministic. ${followed.message}`);
  }
  const fingerprint: Fingerprint = new Uint32Array(4);
  system.fingerprint(fingerprint);
  const state = explored.visited.find(fingerprint);
  if (state < 0 || !isGoal(state)) {
    throw new EngineFault("a replayed witness led to another state than in the search: undo or fingerprint is wrong");
  }
  return read();
}
