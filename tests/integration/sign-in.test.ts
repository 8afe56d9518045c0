import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashPassword } from "@/server/auth/password";
import { signIn } from "@/server/auth/sign-in";
import { insertUser } from "@/server/data/users";
import { useTestDatabase } from "../support/test-database";

const password = "correct horse battery";
const now = new Date("2026-11-22T10:00:00Z");
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let close: () => Promise<void>;
/** Cheap to verify: these tests are about counting. */
let passwordHash: string;

beforeAll(async () => {
  close = await useTestDatabase();
  passwordHash = await hashPassword(password, { N: 1024, r: 8, p: 1 });
});
afterAll(() => close());

const makeTeacher = (email: string, hash = passwordHash) => insertUser({ email, name: "Grace", passwordHash: hash });
const wrong = (email: string, address: string, at: Date) => signIn({ email, password: "wrong" }, address, at);

describe("W6: signing in", () => {
  it("accepts the right password, however the e-mail is spelled, and tells nothing of the hash", async () => {
    await makeTeacher("grace@example.org");
    const result = await signIn({ email: " Grace@Example.org", password }, "10.0.0.1", now);
    expect(result).toEqual({
      ok: true,
      account: { id: expect.any(String), name: "Grace", email: "grace@example.org", role: "teacher" },
    });
  });

  it("makes one account per e-mail", async () => {
    await makeTeacher("once@example.org");
    expect(await makeTeacher("once@example.org")).toBe("email-taken");
  });

  it("gives unknown accounts the same answer as wrong passwords, in about the same time", async () => {
    await makeTeacher("known@example.org", await hashPassword(password));
    const timed = async (email: string) => {
      const startedAt = performance.now();
      const result = await wrong(email, "10.0.0.2", now);
      return { result, ms: performance.now() - startedAt };
    };
    await timed("warm-up@example.org");
    const known = await timed("known@example.org");
    const unknown = await timed("nobody@example.org");
    expect(unknown.result).toEqual({ ok: false, refusal: "wrong-credentials" });
    expect(known.result).toEqual(unknown.result);
    // Both have hashed once; without the decoy the unknown one would answer in a hundredth of the time.
    expect(unknown.ms).toBeGreaterThan(known.ms / 4);
  });

  it("blocks an account after ten failures, wherever they come from, and lets it in after fifteen minutes", async () => {
    await makeTeacher("guessed@example.org");
    const guess = (attempt: number) => wrong("guessed@example.org", `10.1.0.${attempt}`, now);
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(await guess(attempt)).toEqual({ ok: false, refusal: "wrong-credentials" });
    }
    const right = { email: "guessed@example.org", password };
    expect(await signIn(right, "10.1.1.1", minutesLater(14))).toEqual({ ok: false, refusal: "too-many-attempts" });
    expect(await signIn(right, "10.1.1.1", minutesLater(15))).toMatchObject({ ok: true });
  });

  it("blocks an address after ten failures over any accounts, and nobody else", async () => {
    await makeTeacher("bystander@example.org");
    for (const victim of ["first@example.org", "second@example.org"]) {
      await makeTeacher(victim);
      for (let attempt = 0; attempt < 5; attempt++) await wrong(victim, "10.2.0.1", now);
    }
    const right = { email: "bystander@example.org", password };
    expect(await signIn(right, "10.2.0.1", now)).toEqual({ ok: false, refusal: "too-many-attempts" });
    expect(await signIn(right, "10.2.0.2", now)).toMatchObject({ ok: true });
  });

  it("does not let a burst of guesses through, even when one of them is right", async () => {
    await makeTeacher("burst@example.org");
    const guesses = Array.from({ length: 30 }, (_, index) => (index === 29 ? password : `guess ${index}`));
    const results = await Promise.all(
      guesses.map((guess) => signIn({ email: "burst@example.org", password: guess }, "10.5.0.1", now)),
    );
    const refusals = results.map((result) => (result.ok ? "signed in" : result.refusal));
    expect(refusals[29]).toBe("too-many-attempts");
    // As many as the thread pool checks side by side may still be told that they are wrong.
    expect(refusals.filter((refusal) => refusal === "wrong-credentials").length).toBeLessThanOrEqual(10 + 4);
  });

  it("forgets the failures of an account when the right password comes", async () => {
    await makeTeacher("forgetful@example.org");
    const right = { email: "forgetful@example.org", password };
    for (let attempt = 0; attempt < 9; attempt++) await wrong("forgetful@example.org", `10.3.0.${attempt}`, now);
    expect(await signIn(right, "10.3.1.1", now)).toMatchObject({ ok: true });
    expect(await wrong("forgetful@example.org", "10.3.1.2", now)).toEqual({ ok: false, refusal: "wrong-credentials" });
    expect(await signIn(right, "10.3.1.1", now)).toMatchObject({ ok: true });
  });

  it("refuses what is no form without asking the database for it", async () => {
    for (const input of [undefined, {}, { email: { contains: "@" }, password: "x" }, { email: "a@b.org" }]) {
      expect(await signIn(input, "10.4.0.1", now)).toEqual({ ok: false, refusal: "wrong-credentials" });
    }
  });
}, 60_000);
