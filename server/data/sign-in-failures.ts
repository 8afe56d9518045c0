/** Failed sign-ins, counted over a sliding window. Kept in the database: a restart does not give new guesses. */
import { createHash } from "node:crypto";
import { getDatabase } from "./database";

const hashOf = (subject: string) => createHash("sha256").update(subject).digest("hex");

/** `subject` such as `account:ada@example.org`; the answer counts failures since then. */
export async function countFailures(subject: string, since: Date): Promise<number> {
  const { client } = await getDatabase();
  return client.signInFailure.count({ where: { key: hashOf(subject), at: { gt: since } } });
}

/** Notes one failure for each subject, and forgets those before `forgetBefore`. */
export async function noteFailure(subjects: string[], at: Date, forgetBefore: Date): Promise<void> {
  const { client } = await getDatabase();
  await client.signInFailure.createMany({ data: subjects.map((subject) => ({ key: hashOf(subject), at })) });
  await client.signInFailure.deleteMany({ where: { at: { lte: forgetBefore } } });
}

export async function forgetFailures(subject: string): Promise<void> {
  const { client } = await getDatabase();
  await client.signInFailure.deleteMany({ where: { key: hashOf(subject) } });
}
