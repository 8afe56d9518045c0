/**
 * What a live session is made of and never changes: stored once when it is created, so that a later edit of the
 * content, or a deploy, does not change a round that is being played.
 */
import { z } from "zod";
import { challengeSchema, localizedSchema } from "../challenge/challenge";
import { challengeKeySchema } from "../challenge/challenge-key";
import { liveSessionIdSchema, pinSchema } from "./ids";
import { defaultSettings, settingsSchema } from "./settings";

/** One question with its key. Contains the answer: it never leaves the server. */
export const cardSchema = z.strictObject({
  slug: z.string(),
  challenge: challengeSchema,
  /** Markdown. */
  statement: localizedSchema,
  /** Markdown, shown at the reveal. */
  explanation: localizedSchema,
  /** Empty where the kind has no program. */
  program: z.string(),
  key: challengeKeySchema,
});
export type Card = z.infer<typeof cardSchema>;

export const liveSessionSetupSchema = z.strictObject({
  sessionId: liveSessionIdSchema,
  pin: pinSchema,
  quizId: z.string(),
  quizTitle: localizedSchema,
  /** Simulated players join by themselves. */
  demo: z.boolean(),
  settings: settingsSchema.default(defaultSettings),
  /** Whoever opens the host's screen with this secret is a host too (LS9); null: nobody else. */
  coHostKey: z.string().nullable().default(null),
  /** In the order of play. */
  cards: z.array(cardSchema).min(1).max(100),
});
export type LiveSessionSetup = z.infer<typeof liveSessionSetupSchema>;
