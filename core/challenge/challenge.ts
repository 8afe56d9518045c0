/**
 * A challenge as it stands in its folder, and as the players see it. `challenge.json` holds what an author writes;
 * `key.json` beside it is computed by the explorer (`npm run content:keys`) and checked by the content tests.
 */
import { z } from "zod";

export const localizedSchema = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });
export type Localized = z.infer<typeof localizedSchema>;

export const concepts = [
  "race-condition",
  "lock",
  "deadlock",
  "reentrant-lock",
  "semaphore",
  "thread-lifecycle",
  "event-loop",
  "async-tasks",
] as const;

const optionId = z.string().regex(/^[a-z]$/);

/**
 * What a player can choose. Nothing here says whether it is right: the explorer decides.
 * `outcome`: the program can end like this. `duration`: every outcome ends after so many virtual seconds
 * (within 1 %). `hangs`: whether it can fail to end.
 */
export const optionSchema = z.discriminatedUnion("type", [
  z.strictObject({
    id: optionId,
    type: z.literal("outcome"),
    status: z.enum(["finished", "deadlock", "stuck", "exception", "endless"]),
    stdout: z.string(),
    exception: z.string().nullable().default(null),
  }),
  z.strictObject({ id: optionId, type: z.literal("duration"), seconds: z.number().min(0) }),
  z.strictObject({ id: optionId, type: z.literal("hangs"), how: z.enum(["never", "sometimes", "always"]) }),
]);
export type Option = z.infer<typeof optionSchema>;

/** How many outcomes with their witnesses a key keeps; `outcomeCount` counts all. */
export const keptOutcomesLimit = 200;

export const answerKinds = ["choose-one", "choose-all", "type-output"] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const challengeSchema = z.strictObject({
  /** For the author's editor only (content/schema/challenge.json); the loader drops it. */
  $schema: z.string().optional(),
  /** Permanent; the slug (folder name), title and order may change. */
  id: z.uuid(),
  kind: z.literal("predict"),
  concept: z.enum(concepts),
  /** 1 (first lesson) to 5. */
  difficulty: z.int().min(1).max(5),
  title: localizedSchema,
  answer: z.enum(answerKinds),
  /** Empty for `type-output`. */
  options: z.array(optionSchema).max(8),
  timeLimitSeconds: z.int().min(5).max(240),
});
export type ChallengeFile = z.infer<typeof challengeSchema>;

/** Computed, never typed in. Never leaves the server before the reveal. */
export const challengeKeySchema = z.strictObject({
  /** SHA-256 of program.py with LF line ends: a key of another program is refused. */
  programHash: z.string(),
  /** For the two choosing kinds: the options that are right. */
  correctOptionIds: z.array(optionId),
  outcomeCount: z.int().min(1),
  states: z.int().min(1),
  /** Every outcome with its witness, fewest preemptions first (at most `keptOutcomesLimit` are kept). */
  outcomes: z.array(
    z.strictObject({
      status: z.enum(["finished", "deadlock", "stuck", "exception", "endless"]),
      stdout: z.string(),
      exception: z.string().nullable(),
      virtualSeconds: z.number(),
      chance: z.number().nullable(),
      witness: z.string(),
    }),
  ),
});
export type ChallengeKey = z.infer<typeof challengeKeySchema>;

/** What a player may see of a challenge before the reveal. Texts are Markdown, already in the player's language. */
export interface ChallengeView {
  id: string;
  slug: string;
  title: string;
  statement: string;
  program: string;
  concept: (typeof concepts)[number];
  difficulty: number;
  answer: AnswerKind;
  options: Option[];
  timeLimitSeconds: number;
}

/** What a player sends. `choose-one` has exactly one id. */
export const answerValueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("choose-one"), optionId }),
  z.strictObject({ kind: z.literal("choose-all"), optionIds: z.array(optionId).max(8) }),
  z.strictObject({ kind: z.literal("type-output"), text: z.string().max(4000) }),
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;
