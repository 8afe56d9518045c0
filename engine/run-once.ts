/** One ordinary schedule: the running task goes on as long as it can, then the next in the order of creation. */
import { LimitReached, taskOf } from "./explore/system";
import { type StartOptions, startMachine } from "./machine/start";

/** Runs the program and hands over its output as it comes. Returns the exit code: 0, 1 after an uncaught exception, 2 for bad input, 3 at a limit. */
export function runOnce(
  source: string,
  options: StartOptions,
  out: (text: string) => void,
  err: (text: string) => void,
): number {
  const started = startMachine(source, options);
  if ("error" in started) {
    const { error } = started;
    err(
      `${options.fileName ?? "program.py"}:${error.line ?? 1}:${(error.column ?? 0) + 1}: ${started.pythonType ?? error.kind}: ${error.message}\n`,
    );
    return error.kind === "limit" ? 3 : 2;
  }
  const { machine } = started;
  let printed = 0;
  let reported = 0;
  const flush = () => {
    out(machine.output.slice(printed));
    err(machine.errorOutput.slice(reported));
    printed = machine.output.length;
    reported = machine.errorOutput.length;
  };
  let last = 0;
  try {
    for (let choices = machine.choices(); choices.length > 0; choices = machine.choices()) {
      flush();
      const choice = choices.find((c) => taskOf(c) === last) ?? (choices[0] as number);
      last = taskOf(choice);
      machine.step(choice);
    }
  } catch (e) {
    if (!(e instanceof LimitReached)) throw e;
    flush();
    err(`${options.fileName ?? "program.py"}:${e.line ?? 1}: stopped at a limit: ${e.message}\n`);
    return 3;
  }
  flush();
  const ending = machine.ending();
  if (ending && (ending.status === "deadlock" || ending.status === "stuck")) {
    err(
      `${ending.status}: nobody can go on\n${ending.blocked.map((b) => `  ${b.task} (line ${b.line}) waits for ${b.awaits}\n`).join("")}`,
    );
    return 1;
  }
  return ending?.status === "exception" ? 1 : 0;
}
