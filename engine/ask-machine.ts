/** A machine for one question: first without the clock in its states (docs/spec/search.md SE20), again with it if the program looks at it. */
import { ClockWasRead, type Machine } from "./machine/machine";
import { type Started, type StartOptions, startMachine } from "./machine/start";

/** The answer, or why the program cannot be run. Errors: what `ask` throws. */
export function askMachine<T>(
  source: string,
  options: StartOptions,
  ask: (machine: Machine) => T,
): { answer: T } | Extract<Started, { error: unknown }> {
  for (const time of options.time ? [options.time] : (["relative", "absolute"] as const)) {
    const started = startMachine(source, { ...options, time });
    if ("error" in started) return started;
    try {
      return { answer: ask(started.machine) };
    } catch (e) {
      if (!(e instanceof ClockWasRead)) throw e;
    }
  }
  throw new Error("the clock was read although it belongs to the states");
}
