/**
 * What happened in a live session: the journal, one entry per change, in order. Entry number n leads to version n.
 * The journal carries every result (credit, points), so replaying it needs neither the key nor a clock.
 */
import { z } from "zod";
import { answerValueSchema } from "../challenge/answer-value";
import { playerIdSchema } from "./ids";
import { answerCheckSchema, confidenceSchema, playerRoundResultSchema } from "./state";

const at = z.number().min(0);
const round = z.int().min(0);

export const liveSessionEventSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("player-joined"), at, playerId: playerIdSchema, nickname: z.string() }),
  z.strictObject({
    type: z.literal("player-removed"),
    at,
    playerId: playerIdSchema,
    banned: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal("joining-changed"), at, open: z.boolean() }),
  z.strictObject({ type: z.literal("round-opened"), at, round, closesAt: at }),
  z.strictObject({
    type: z.literal("answer-accepted"),
    /** When it reached the socket. */
    at,
    round,
    playerId: playerIdSchema,
    value: answerValueSchema,
    /** Null: the engine checks it, and `answer-graded` follows (AN7). */
    credit: z.number().min(0).max(1).nullable(),
    elapsedMs: z.number().min(0),
    confidence: confidenceSchema.optional(),
  }),
  z.strictObject({
    type: z.literal("answer-graded"),
    at,
    round,
    playerId: playerIdSchema,
    credit: z.number().min(0).max(1),
    check: answerCheckSchema,
  }),
  z.strictObject({ type: z.literal("round-extended"), at, round, byMs: z.number().min(0) }),
  z.strictObject({ type: z.literal("round-paused"), at, round }),
  z.strictObject({ type: z.literal("round-resumed"), at, round, pausedMs: z.number().min(0) }),
  z.strictObject({ type: z.literal("time-added"), at, round, byMs: z.number().min(0) }),
  /** The second ballot begins; the answers so far are the first. */
  z.strictObject({ type: z.literal("round-reopened"), at, round, closesAt: at }),
  z.strictObject({ type: z.literal("round-skipped"), at, round }),
  z.strictObject({ type: z.literal("round-locked"), at, round, by: z.enum(["host", "timer", "everyone"]) }),
  z.strictObject({ type: z.literal("round-revealed"), at, round, results: z.array(playerRoundResultSchema) }),
  z.strictObject({ type: z.literal("leaderboard-shown"), at, round }),
  z.strictObject({ type: z.literal("session-ended"), at, by: z.enum(["host", "idle"]) }),
]);
export type LiveSessionEvent = z.infer<typeof liveSessionEventSchema>;
export type LiveSessionEventType = LiveSessionEvent["type"];
