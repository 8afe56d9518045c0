/** What a thread does with a request: the engine's public functions, with the limits that a thread has. */
import { DoesNotFit } from "@/engine/does-not-fit";
import { exploreProgram } from "@/engine/explore-program";
import { libraryNames, loadModules } from "@/engine/modules/registry";
import { loadAllParts, Part } from "@/engine/part";
import type { ProgramOptions } from "@/engine/program-options";
import { withLibrary } from "@/engine/with-library";
import type { EngineTask, Refusal, RunResult, TaskResults, ThreadMessage, ThreadRequest } from "./protocol";
import { withinThread } from "./thread-limits";

/** Most pages ask one kind of question. */
const questions = {
  drive: new Part("driving", () => import("@/engine/drive")),
  isPossible: new Part("isPossible", () => import("@/engine/output-possible")),
  map: new Part("the map of states", () => import("@/engine/map-states")),
  replay: new Part("replaying", () => import("@/engine/replay")),
  run: new Part("running", () => import("@/engine/run-once")),
  verify: new Part("verifying", () => import("@/engine/verify-program")),
};

/** Answers one request; never rejects. The engine is told to begin anew when a part of the library had to be loaded first. */
export async function answer({ id, task }: ThreadRequest, post: (message: ThreadMessage) => void): Promise<void> {
  post({ id, kind: "started" });
  try {
    const options = {
      ...withinThread(task.options ?? {}),
      onProgress: (progress) => post({ id, kind: "progress", progress }),
    } satisfies ProgramOptions;
    const result = task.kind === "prepare" ? await prepare() : await withLibrary(() => perform(task, options));
    post({ id, kind: "reply", reply: { ok: true, result } });
  } catch (error) {
    post({ id, kind: "reply", reply: { ok: false, refusal: refusalOf(error) } });
  }
}

/** Loads all that any question may need. */
export async function prepare(): Promise<TaskResults["prepare"]> {
  const names = libraryNames();
  await loadModules(names);
  await loadAllParts();
  return { modules: names.length };
}

function perform(
  task: Exclude<EngineTask, { kind: "prepare" }>,
  options: ProgramOptions,
): TaskResults[keyof TaskResults] {
  const { source } = task;
  switch (task.kind) {
    case "explore":
      return exploreProgram(source, {
        ...options,
        ...(task.maxOutcomes === undefined ? {} : { maxOutcomes: task.maxOutcomes }),
      });
    case "isPossible":
      return questions.isPossible.here.isOutputPossible(source, task.target, {
        ...options,
        ...(task.statuses === undefined ? {} : { statuses: task.statuses }),
      });
    case "verify":
      return questions.verify.here.verifyProgram(source, task.property, options);
    case "replay":
      return questions.replay.here.replay(source, task.witness, options);
    case "drive":
      return questions.drive.here.drive(source, task.choices, options);
    case "map":
      return questions.map.here.mapStates(source, task.maxNodes, options);
    case "run":
      return runCaptured(source, options);
  }
}

function runCaptured(source: string, options: ProgramOptions): RunResult {
  const captured = { stdout: "", stderr: "" };
  const exitCode = questions.run.here.runOnce(
    source,
    options,
    (text) => {
      captured.stdout += text;
    },
    (text) => {
      captured.stderr += text;
    },
  );
  return { exitCode, ...captured };
}

/** What does not fit is the caller's; everything else that is thrown is a fault of ours. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof DoesNotFit) {
    return { kind: "does-not-fit", message: error.message };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: "engine-fault", message: text.slice(0, 4000) };
}
