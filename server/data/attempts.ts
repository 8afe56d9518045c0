/** Submissions outside live sessions. Whoever is meant is always an argument: an account or a guest's device. */
import type { AnswerValue } from "@/core/challenge/challenge";
import { getDatabase } from "./database";

/** `guestId` is the hash of the device's secret (server/auth/visitor.ts). */
export type Participant = { userId: string } | { guestId: string };

export interface NewAttempt {
  challengeId: string;
  value: AnswerValue;
  correct: boolean;
  points: number;
  createdAt: Date;
}

export async function hasAttempted(participant: Participant, challengeId: string): Promise<boolean> {
  const { client } = await getDatabase();
  return (await client.attempt.findFirst({ where: { ...participant, challengeId }, select: { id: true } })) !== null;
}

/** Ids of the challenges that this participant has answered fully right at least once. */
export async function listSolvedChallengeIds(participant: Participant): Promise<Set<string>> {
  const { client } = await getDatabase();
  const rows = await client.attempt.findMany({
    where: { ...participant, correct: true },
    distinct: ["challengeId"],
    select: { challengeId: true },
  });
  return new Set(rows.map(({ challengeId }) => challengeId));
}

export async function countAttemptsSince(participant: Participant, since: Date): Promise<number> {
  const { client } = await getDatabase();
  return client.attempt.count({ where: { ...participant, createdAt: { gt: since } } });
}

export async function insertAttempt(participant: Participant, attempt: NewAttempt): Promise<void> {
  const { client } = await getDatabase();
  await client.attempt.create({ data: { ...participant, ...attempt }, select: { id: true } });
}
