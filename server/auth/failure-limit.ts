/** W6: ten failures in fifteen minutes, per account and per address. Only failures count, so a class can sign in at once. */
import { countFailures, forgetFailures, noteFailure } from "../data/sign-in-failures";

const failuresAllowed = 10;
const windowMs = 15 * 60 * 1000;

const windowStart = (now: Date) => new Date(now.getTime() - windowMs);

/** Subjects are `account:<e-mail>`, `address:<IP>` and the like; true when one of them has no attempt left. */
export async function isBlocked(subjects: string[], now: Date): Promise<boolean> {
  const counts = await Promise.all(subjects.map((subject) => countFailures(subject, windowStart(now))));
  return counts.some((count) => count >= failuresAllowed);
}

export async function countFailure(subjects: string[], now: Date): Promise<void> {
  await noteFailure(subjects, now, windowStart(now));
}

/** After the right password the account starts afresh; the address does not: it may be guessing others'. */
export async function clearFailures(subject: string): Promise<void> {
  await forgetFailures(subject);
}
