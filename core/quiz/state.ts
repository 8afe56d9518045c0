/**
 * The part of a live session that changes. Plain JSON: it is stored as a snapshot and parsed when the server starts.
 * Everything in it follows from the journal (`evolve` in reducer.ts), so a snapshot is only a shorter way to the same place.
 */
import { z } from "zod";
import { answerValueSchema } from "../challenge/answer-value";
import { verificationSchema } from "../challenge/verification";
import { playerIdSchema } from "./ids";

const epochMs = z.number().min(0);

export const playerSchema = z.strictObject({
  playerId: playerIdSchema,
  nickname: z.string(),
  score: z.int().min(0),
  /** Fully right answers in a row, up to the last revealed round. */
  streak: z.int().min(0),
  /** Points of the last revealed round. */
  gained: z.int().min(0),
  /** A removed player keeps the row (the journal names it) but plays, counts and ranks no more. */
  removed: z.boolean(),
  /** Whoever was removed for good: this device may not come back under another name (LS8). */
  banned: z.boolean().default(false),
});
export type Player = z.infer<typeof playerSchema>;

/** What the engine found about an answer; its player may see it at once (AN7). */
export const answerCheckSchema = z.strictObject({
  /** Of a repair. */
  verification: verificationSchema.optional(),
  /** Of a drive: the number of choices that reached the goal; null if it was not reached. */
  reachedAfter: z.int().min(0).nullable().optional(),
});
export type AnswerCheck = z.infer<typeof answerCheckSchema>;

export const confidenceSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Confidence = z.infer<typeof confidenceSchema>;

const submission = {
  value: answerValueSchema,
  /** When it reached the socket. */
  receivedAt: epochMs,
  /** Time that counts for the points: since the opening, without the time the server was down. */
  elapsedMs: z.number().min(0),
};
const credit = z.number().min(0).max(1);

export const answerSchema = z.strictObject({
  playerId: playerIdSchema,
  ...submission,
  /** 0 to 1; null while the engine checks it (AN7). Part of the key: no view has it before the reveal. */
  credit: credit.nullable(),
  check: answerCheckSchema.optional(),
  /** An earlier answer to the same question that earned more than nothing: the best one counts (AN6). */
  best: z.strictObject({ ...submission, credit }).optional(),
  /** How sure the player was, if asked (PI4): 1 a guess, 2 fairly, 3 certain. */
  confidence: confidenceSchema.optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** The answer that counts: the latest unless an earlier one earned as much; credit 0 while it is being checked. */
export function standingAnswer(answer: Answer): { credit: number; elapsedMs: number } {
  const latest = { credit: answer.credit ?? 0, elapsedMs: answer.elapsedMs };
  return answer.best !== undefined && answer.best.credit >= latest.credit ? answer.best : latest;
}

export const pointsSchema = z.strictObject({
  correctness: z.int().min(0),
  speed: z.int().min(0),
  streak: z.int().min(0),
  total: z.int().min(0),
});

export const playerRoundResultSchema = z.strictObject({
  playerId: playerIdSchema,
  verdict: z.enum(["right", "partial", "wrong", "unanswered"]),
  credit,
  points: pointsSchema,
});
export type PlayerRoundResult = z.infer<typeof playerRoundResultSchema>;

const roundBase = {
  index: z.int().min(0),
  openedAt: epochMs,
  closesAt: epochMs,
  /** How much of the window did not count: the server was down, or the host had paused. Added to `closesAt` already. */
  extendedMs: z.number().min(0),
  /** In the order of processing, at most one of each player; `answerOf` in players.ts finds it. */
  answers: z.array(answerSchema),
  /** When the host stopped the clock; null while it runs (RD8). */
  pausedAt: epochMs.nullable().default(null),
  /** The answers of the first ballot, while and after the second is held; null before (PI*). */
  firstBallot: z.array(answerSchema).nullable().default(null),
};

export const roundSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("open"), ...roundBase }),
  z.strictObject({ state: z.literal("locked"), ...roundBase }),
  z.strictObject({ state: z.literal("revealed"), ...roundBase, results: z.array(playerRoundResultSchema) }),
]);
export type Round = z.infer<typeof roundSchema>;

export const phaseSchema = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("lobby") }),
  z.strictObject({ name: z.literal("in-round"), round: roundSchema }),
  z.strictObject({ name: z.literal("leaderboard"), roundIndex: z.int().min(0) }),
  /** `roundsPlayed`: how many rounds had been revealed. */
  z.strictObject({ name: z.literal("ended"), roundsPlayed: z.int().min(0) }),
]);
export type Phase = z.infer<typeof phaseSchema>;

export const liveSessionStateSchema = z.strictObject({
  /** The number of events so far. */
  version: z.int().min(0),
  /** In the order of joining. */
  players: z.array(playerSchema),
  phase: phaseSchema,
  /** When the phase, or the state of the round, began. */
  since: epochMs.default(0),
  /** Indices of the rounds that are over, in the order of play. */
  played: z.array(z.int().min(0)).default([]),
  /** Whether people may join now (LS10). */
  joinOpen: z.boolean().default(true),
});
export type LiveSessionState = z.infer<typeof liveSessionStateSchema>;

export const initialState: LiveSessionState = {
  version: 0,
  players: [],
  phase: { name: "lobby" },
  since: 0,
  played: [],
  joinOpen: true,
};
