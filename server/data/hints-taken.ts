/** Hints that somebody has opened (PH1, PH2). */
import type { Participant } from "./attempts";
import { getDatabase } from "./database";
import { isUniqueViolation } from "./prisma-errors";

export interface HintTaken {
  number: number;
  takenAt: Date;
}

/** In the order of their numbers, which have no gaps. */
export async function listHintsTaken(participant: Participant, challengeId: string): Promise<HintTaken[]> {
  const { client } = await getDatabase();
  return client.hintTaken.findMany({
    where: { ...participant, challengeId },
    orderBy: { number: "asc" },
    select: { number: true, takenAt: true },
  });
}

/** Notes that a hint is open; a hint that is open already stays as it is. */
export async function insertHintTaken(
  participant: Participant,
  hint: { challengeId: string; number: number; takenAt: Date },
): Promise<void> {
  const { client } = await getDatabase();
  try {
    await client.hintTaken.create({ data: { ...participant, ...hint }, select: { id: true } });
  } catch (error) {
    if (!isUniqueViolation(error, "number")) throw error;
  }
}
