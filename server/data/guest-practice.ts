/** What a device has done as a guest goes to the account that signs in there (PG2, PG3). */
import { rescoreAttempts } from "./attempts";
import { inSerialTransaction } from "./serial-transaction";

/** How many attempts were carried over; 0 when there were none, and when it is done again. */
export async function giveGuestPractice(guestId: string, userId: string): Promise<number> {
  return inSerialTransaction(async (transaction) => {
    const hints = await transaction.hintTaken.findMany({
      where: { guestId },
      select: { id: true, challengeId: true, number: true, takenAt: true },
    });
    const touched = new Set(hints.map(({ challengeId }) => challengeId));
    for (const { id, challengeId, number, takenAt } of hints) {
      const where = { userId_challengeId_number: { userId, challengeId, number } };
      const own = await transaction.hintTaken.findUnique({ where, select: { id: true, takenAt: true } });
      if (own === null) {
        await transaction.hintTaken.update({ where: { id }, data: { userId, guestId: null }, select: { id: true } });
        continue;
      }
      await transaction.hintTaken.delete({ where: { id }, select: { id: true } });
      if (takenAt < own.takenAt) {
        await transaction.hintTaken.update({ where: { id: own.id }, data: { takenAt }, select: { id: true } });
      }
    }
    const attempts = await transaction.attempt.findMany({
      where: { guestId },
      distinct: ["challengeId"],
      select: { challengeId: true },
    });
    for (const { challengeId } of attempts) touched.add(challengeId);
    const { count } = await transaction.attempt.updateMany({ where: { guestId }, data: { userId, guestId: null } });
    for (const challengeId of touched) await rescoreAttempts(transaction, { userId }, challengeId);
    return count;
  });
}
