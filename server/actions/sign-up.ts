"use server";

import { headers } from "next/headers";
import { parseSignUp, type SignUpRefusal } from "@/core/account/credentials";
import { addressFrom, addressHeader } from "../auth/address";
import { countFailure, isBlocked } from "../auth/failure-limit";
import { hashPassword } from "../auth/password";
import { insertUser } from "../data/users";

export type SignUpResult = { ok: true } | { ok: false; refusal: SignUpRefusal };

/**
 * Makes an account from `{ email, name, password }`; the page signs in afterwards. Without mail a taken address cannot
 * be hidden, so probing for accounts is limited like guessing passwords.
 */
export async function signUp(input: unknown): Promise<SignUpResult> {
  const parsed = parseSignUp(input);
  if (!parsed.ok) return parsed;
  const { email, name, password } = parsed.value;
  const subjects = [`sign-up:${addressFrom((await headers()).get(addressHeader))}`];
  if (await isBlocked(subjects, new Date())) return { ok: false, refusal: "too-many-attempts" };
  const account = await insertUser({ email, name, passwordHash: await hashPassword(password) });
  if (account !== "email-taken") return { ok: true };
  await countFailure(subjects, new Date());
  return { ok: false, refusal: "email-taken" };
}
