/** Submissions outside live sessions. Whoever is meant is always an argument: an account or a guest's device. */
import type { ScoredAttempt } from "@/core/practice/progress";
import { type PastAttempt, scoreAttempts } from "@/core/practice/score";
import { getDatabase } from "./database";
import { inSerialTransaction, type Transaction } from "./serial-transaction";

/** `guestId` is the hash of the device's secret (server/auth/visitor.ts). */
export type Participant = { userId: string } | { guestId: string };

/** JSON, as far as storage knows; core/challenge says what an answer is. */
export type StoredAnswer = { kind: string } & Record<string, string | number | boolean | string[] | number[]>;

export interface NewAttempt {
  challengeId: string;
  value: StoredAnswer;
  /** How much of the answer is right, 0 to 1; 1 means right. */
  share: number;
  /** Whether the player sees the right answer now. */
  answerShown: boolean;
  createdAt: Date;
}

export interface RecordedAttempt {
  points: number;
  /** How much it raised the best score. */
  gained: number;
  best: number;
  /** 1 for the first at this challenge. */
  number: number;
}

export async function hasSeenAnswer(participant: Participant, challengeId: string): Promise<boolean> {
  const { client } = await getDatabase();
  const where = { ...participant, challengeId, answerShown: true };
  return (await client.attempt.findFirst({ where, select: { id: true } })) !== null;
}

export async function countAttemptsSince(participant: Participant, since: Date): Promise<number> {
  const { client } = await getDatabase();
  return client.attempt.count({ where: { ...participant, createdAt: { gt: since } } });
}

/** Ids grow with time, so attempts of one millisecond keep their order. */
const oldestFirst = [{ createdAt: "asc" }, { id: "asc" }] as const satisfies object[];

const toPastAttempt = (row: { share: number; answerShown: boolean; createdAt: Date }): PastAttempt => ({
  share: row.share,
  answerShown: row.answerShown,
  at: row.createdAt.getTime(),
});

/** What points depend on (PC6), as of this transaction. */
async function readHistory(transaction: Transaction, participant: Participant, challengeId: string) {
  const where = { ...participant, challengeId };
  const select = { id: true, share: true, answerShown: true, points: true, gained: true, createdAt: true } as const;
  const attempts = await transaction.attempt.findMany({ where, orderBy: [...oldestFirst], select });
  const hints = await transaction.hintTaken.findMany({ where, select: { takenAt: true } });
  return { attempts, hintTimes: hints.map(({ takenAt }) => takenAt.getTime()) };
}

/** Stores an attempt with the points that it earns after all earlier ones and the hints taken. */
export async function insertAttempt(participant: Participant, attempt: NewAttempt): Promise<RecordedAttempt> {
  return inSerialTransaction(async (transaction) => {
    const { attempts, hintTimes } = await readHistory(transaction, participant, attempt.challengeId);
    const scores = scoreAttempts([...attempts, attempt].map(toPastAttempt), hintTimes);
    const { points, gained } = scores[scores.length - 1];
    await transaction.attempt.create({
      data: { ...participant, ...attempt, correct: attempt.share >= 1, points, gained },
      select: { id: true },
    });
    const best = scores.reduce((sum, score) => sum + score.gained, 0);
    return { points, gained, best, number: scores.length };
  });
}

/** Gives all attempts at a challenge the points they have as one history (PG3). */
export async function rescoreAttempts(transaction: Transaction, participant: Participant, challengeId: string) {
  const { attempts, hintTimes } = await readHistory(transaction, participant, challengeId);
  const scores = scoreAttempts(attempts.map(toPastAttempt), hintTimes);
  for (const [index, { id, points, gained }] of attempts.entries()) {
    const score = scores[index];
    if (score.points === points && score.gained === gained) continue;
    await transaction.attempt.update({ where: { id }, data: score, select: { id: true } });
  }
}

/** Everything this participant has tried, oldest first, for progress and mastery. */
export async function listScoredAttempts(participant: Participant): Promise<ScoredAttempt[]> {
  const { client } = await getDatabase();
  const rows = await client.attempt.findMany({
    where: participant,
    orderBy: [...oldestFirst],
    select: { challengeId: true, points: true, share: true, createdAt: true },
  });
  return rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt.getTime() }));
}

export interface StoredAttempt {
  id: string;
  challengeId: string;
  /** Parse it before use: the challenge may have changed since. */
  value: unknown;
  share: number;
  points: number;
  answerShown: boolean;
  createdAt: Date;
}

/** Newest first; of one challenge, or of all. */
export async function listNewestAttempts(
  participant: Participant,
  limit: number,
  challengeId?: string,
): Promise<StoredAttempt[]> {
  const { client } = await getDatabase();
  return client.attempt.findMany({
    where: { ...participant, challengeId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, challengeId: true, value: true, share: true, points: true, answerShown: true, createdAt: true },
  });
}

/** What is at stake at a challenge depends on these, oldest first. */
export async function listPastAttempts(participant: Participant, challengeId: string): Promise<PastAttempt[]> {
  const { client } = await getDatabase();
  const rows = await client.attempt.findMany({
    where: { ...participant, challengeId },
    orderBy: [...oldestFirst],
    select: { share: true, answerShown: true, createdAt: true },
  });
  return rows.map(toPastAttempt);
}
