/** What an account is made of, as a person types it. The form and the server check with the same schemas. */
import { z } from "zod";

export const passwordMinLength = 8;
/** A limit, so that nobody makes the server hash a book. */
export const passwordMaxLength = 200;
export const accountNameMaxLength = 60;

/** One spelling per mailbox: trimmed and lower-cased. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

export const signUpSchema = z.object({
  email: emailSchema,
  name: z
    .string()
    .trim()
    .min(1)
    .max(accountNameMaxLength)
    // No control, format (invisible, direction-changing) or unassigned characters.
    .regex(/^[^\p{Cc}\p{Cf}\p{Cn}]+$/u),
  password: z.string().min(passwordMinLength).max(passwordMaxLength),
});
export type SignUp = z.infer<typeof signUpSchema>;

export const signInSchema = z.object({ email: emailSchema, password: z.string().min(1).max(passwordMaxLength) });

/** Why an account was not made. The pages have a sentence for each under `auth.refusal.<name>`. */
export const signUpRefusals = [
  "email-invalid",
  "email-taken",
  "name-invalid",
  "password-too-short",
  "password-too-long",
  "too-many-attempts",
] as const;
export type SignUpRefusal = (typeof signUpRefusals)[number];

/** Why somebody was not signed in: `signIn` of next-auth answers it as `error`. */
export const signInRefusals = ["wrong-credentials", "too-many-attempts"] as const;
export type SignInRefusal = (typeof signInRefusals)[number];

/** The first thing that is wrong with what was typed, or the checked values. */
export function parseSignUp(input: unknown): { ok: true; value: SignUp } | { ok: false; refusal: SignUpRefusal } {
  const parsed = signUpSchema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  switch (issue.path[0]) {
    case "name":
      return { ok: false, refusal: "name-invalid" };
    case "password":
      return { ok: false, refusal: issue.code === "too_big" ? "password-too-long" : "password-too-short" };
    default:
      return { ok: false, refusal: "email-invalid" };
  }
}
