/**
 * A challenge as it stands in its folder: `challenge.json` is what an author writes, one schema per kind (DESIGN section 5).
 * Nothing here says what is right: `key.json` beside it is computed (challenge-key.ts).
 */
import { z } from "zod";
import { models } from "../scenario/choice";
import { ranges } from "../scenario/ranges";
import { scenarioSchema } from "../scenario/scenario";
import { programPropertySchema } from "./property-schema";

export const localizedSchema = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });
export type Localized = z.infer<typeof localizedSchema>;

export const concepts = [
  "race-condition",
  "lock",
  "deadlock",
  "reentrant-lock",
  "semaphore",
  "condition",
  "queue",
  "thread-lifecycle",
  "event-loop",
  "async-tasks",
  "choosing-a-model",
] as const;
export type Concept = (typeof concepts)[number];

/** Wrong beliefs that studies have found (docs/spec/challenge.md lists the sources); a report names the one behind a wrong answer. */
export const beliefs = [
  "runs-in-program-order",
  "fast-means-safe",
  "gil-makes-it-atomic",
  "calling-a-coroutine-runs-it",
  "awaits-overlap",
  "every-await-switches",
  "sleep-synchronises",
  "one-lock-is-as-good-as-another",
  "lock-is-owned-by-nobody",
  "semaphore-is-a-counter",
  "daemon-is-waited-for",
  "start-means-running",
  "threads-run-in-parallel",
  "exception-stops-the-program",
  "updates-are-never-lost",
  "outcome-is-always-the-same",
] as const;
export type Belief = (typeof beliefs)[number];

export const optionIdSchema = z.string().regex(/^[a-z]$/);
/** `name` of `mutants/<name>.py`. */
const mutantName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const optionBase = {
  id: optionIdSchema,
  /** Shown to who chose it wrongly, or left it out wrongly; it gives the answer away, so no view has it before. */
  feedback: localizedSchema.optional(),
  belief: z.enum(beliefs).optional(),
};

/**
 * What a player can choose. Nothing here says whether it is right: the explorer decides.
 * `outcome`: the program can end like this. `duration`: every outcome ends after so many virtual seconds
 * (within 1 %). `hangs`: whether it can fail to end.
 */
export const optionSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...optionBase,
    type: z.literal("outcome"),
    status: z.enum(["finished", "deadlock", "stuck", "exception", "endless"]),
    stdout: z.string(),
    exception: z.string().nullable().default(null),
    /** The mutant of the program that can end like this although the program cannot (CH22). */
    mutant: mutantName.optional(),
  }),
  z.strictObject({ ...optionBase, type: z.literal("duration"), seconds: z.number().min(0) }),
  z.strictObject({ ...optionBase, type: z.literal("hangs"), how: z.enum(["never", "sometimes", "always"]) }),
]);
export type Option = z.infer<typeof optionSchema>;

/** 1-based lines of program.py, both included. */
export const lineRangeSchema = z.strictObject({ from: z.int().min(1), to: z.int().min(1) });
export type LineRange = z.infer<typeof lineRangeSchema>;

/** How often a program can fail to end: by no, some or all of its outcomes. */
export const hangingSchema = z.enum(["never", "sometimes", "always"]);
export type Hanging = z.infer<typeof hangingSchema>;

/** What the driver has to bring about; every part that is given must hold in one state. */
export const driveGoalSchema = z
  .strictObject({
    /** The execution has ended so. */
    end: z.enum(["finished", "deadlock", "stuck", "exception"]).optional(),
    /** This whole line has been printed. */
    prints: z.string().min(1).max(200).optional(),
  })
  .refine((goal) => goal.end !== undefined || goal.prints !== undefined, "A goal needs an end or a line to print.");
export type DriveGoal = z.infer<typeof driveGoalSchema>;

/** How many outcomes with their witnesses a key keeps; `outcomeCount` counts all. */
export const keptOutcomesLimit = 200;

export const predictAnswers = [
  "choose-one",
  "choose-all",
  "type-output",
  "order-lines",
  "give-duration",
  "can-hang",
] as const;

const common = {
  /** For the author's editor only (content/schema/challenge.json); the loader drops it. */
  $schema: z.string().optional(),
  /** Permanent; the slug (folder name), title and order may change. */
  id: z.uuid(),
  concept: z.enum(concepts),
  /** 1 (first lesson) to 5. */
  difficulty: z.int().min(1).max(5),
  title: localizedSchema,
  timeLimitSeconds: z.int().min(5).max(1200),
};

export const challengeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("predict"),
    answer: z.enum(predictAnswers),
    /** For `choose-one` and `choose-all` only. */
    options: z.array(optionSchema).max(8).default([]),
    /** For `order-lines` only: all lines of a possible output, in an order that is not one. */
    lines: z.array(z.string().min(1).max(80)).max(12).default([]),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("repair"),
    /** Regions of program.py that the player may change, in order, apart from each other. */
    editable: z.array(lineRangeSchema).min(1).max(8),
    /** What every execution of the repaired program must keep. */
    property: programPropertySchema,
  }),
  z.strictObject({
    ...common,
    kind: z.literal("choose"),
    scenario: scenarioSchema,
    choices: z
      .array(
        z.strictObject({
          id: optionIdSchema,
          model: z.enum(models),
          workers: z.int().min(1).max(ranges.tasks.max).exactOptional(),
        }),
      )
      .min(2)
      .max(8),
  }),
  z.strictObject({ ...common, kind: z.literal("drive"), goal: driveGoalSchema }),
  z.strictObject({
    ...common,
    kind: z.literal("spot"),
    /** `race`: the lines of a data race. `missing-lock`: the line that must also be under `lock` for all races to be gone. */
    find: z.enum(["race", "missing-lock"]),
    /** Name of the lock, for `missing-lock`. */
    lock: z
      .string()
      .regex(/^[A-Za-z_]\w*$/)
      .optional(),
  }),
]);
export type ChallengeFile = z.infer<typeof challengeSchema>;
export type ChallengeKind = ChallengeFile["kind"];
export const challengeKinds = ["predict", "repair", "choose", "drive", "spot"] as const satisfies ChallengeKind[];
export type ChallengeOf<Kind extends ChallengeKind> = Extract<ChallengeFile, { kind: Kind }>;
