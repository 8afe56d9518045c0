/** Checks an e-mail and a password. Unknown accounts get the same answer in the same time as wrong passwords. */
import { type SignInRefusal, signInSchema } from "@/core/account/credentials";
import { type Account, findUserForSignIn } from "../data/users";
import { clearFailures, countFailure, isBlocked } from "./failure-limit";
import { verifyAgainstNobody, verifyPassword } from "./password";

export type SignInResult = { ok: true; account: Account } | { ok: false; refusal: SignInRefusal };

/** `address` is the visitor's IP; `input` what was sent, unchecked. */
export async function signIn(input: unknown, address: string, now: Date): Promise<SignInResult> {
  const parsed = signInSchema.safeParse(input);
  if (!parsed.success) return { ok: false, refusal: "wrong-credentials" };
  const { email, password } = parsed.data;
  const accountSubject = `account:${email}`;
  const subjects = [accountSubject, `address:${address}`];
  if (await isBlocked(subjects, now)) return { ok: false, refusal: "too-many-attempts" };
  const user = await findUserForSignIn(email);
  const matches =
    user === null ? await verifyAgainstNobody(password) : await verifyPassword(password, user.passwordHash);
  // Again: of many guesses sent at once, all have passed the first look before the first of them has failed.
  if (await isBlocked(subjects, now)) return { ok: false, refusal: "too-many-attempts" };
  if (user === null || !matches) {
    await countFailure(subjects, now);
    return { ok: false, refusal: "wrong-credentials" };
  }
  await clearFailures(accountSubject);
  const { passwordHash: _, ...account } = user;
  return { ok: true, account };
}
