/**
 * What is right, and why: computed by the explorer or the cost model (`npm run content:keys`), never typed in, and checked by the
 * content tests. Never leaves the server before the reveal.
 */
import { z } from "zod";
import { type ChallengeFile, type ChallengeKind, hangingSchema, optionIdSchema } from "./challenge";

const keptOutcomeSchema = z.strictObject({
  status: z.enum(["finished", "deadlock", "stuck", "exception", "endless"]),
  stdout: z.string(),
  exception: z.string().nullable(),
  virtualSeconds: z.number(),
  chance: z.number().nullable(),
  witness: z.string(),
});
export type KeptOutcome = z.infer<typeof keptOutcomeSchema>;

/** Of every kind with a program. */
const explored = {
  /** SHA-256 of program.py with LF line ends: a key of another program is refused. */
  programHash: z.string(),
  outcomeCount: z.int().min(1),
  states: z.int().min(1),
  /** Every outcome with its witness, fewest preemptions first (at most `keptOutcomesLimit` are kept). */
  outcomes: z.array(keptOutcomeSchema),
};

export const challengeKeySchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("predict"),
    ...explored,
    /** For the two choosing answers: the options that are right. */
    correctOptionIds: z.array(optionIdSchema),
    /** Least and greatest virtual time of all executions; the greatest is null when some execution has no end. */
    secondsRange: z.tuple([z.number(), z.number().nullable()]),
    hangs: hangingSchema,
  }),
  z.strictObject({
    kind: z.literal("repair"),
    ...explored,
    /** How the program as given breaks the property. */
    violation: z.strictObject({ part: z.string(), message: z.string(), witness: z.string(), breaksAt: z.int() }),
    /** The regions of the first file in `solutions/`. */
    solution: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal("choose"), correctOptionIds: z.array(optionIdSchema).min(1) }),
  z.strictObject({
    kind: z.literal("drive"),
    ...explored,
    /** One of the shortest ways to the goal, in the engine's names of choices. */
    choices: z.array(z.string()).min(1),
    /** The same, with what follows it. */
    witness: z.string(),
  }),
  z.strictObject({
    kind: z.literal("spot"),
    ...explored,
    /** Each set of lines is a right answer. `place` is what they touch, as the student knows it. */
    spots: z.array(z.strictObject({ lines: z.array(z.int().min(1)).min(1).max(2), place: z.string() })).min(1),
  }),
]);
export type ChallengeKey = z.infer<typeof challengeKeySchema>;
export type KeyOf<Kind extends ChallengeKind> = Extract<ChallengeKey, { kind: Kind }>;

/** The outcomes a key keeps; none where there is no program. */
export function outcomesOf(key: ChallengeKey): KeptOutcome[] {
  return key.kind === "choose" ? [] : key.outcomes;
}

/** A challenge and the key that belongs to it. Throws when the kinds differ: the loader lets no such pair through. */
export function pairOf<Kind extends ChallengeKind>(
  kind: Kind,
  challenge: ChallengeFile,
  key: ChallengeKey,
): { challenge: Extract<ChallengeFile, { kind: Kind }>; key: KeyOf<Kind> } {
  if (challenge.kind !== kind || key.kind !== kind) {
    throw new Error(`A ${challenge.kind} challenge has a ${key.kind} key where ${kind} is needed.`);
  }
  return { challenge, key } as { challenge: Extract<ChallengeFile, { kind: Kind }>; key: KeyOf<Kind> };
}
