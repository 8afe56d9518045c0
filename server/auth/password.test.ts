import { describe, expect, it } from "vitest";
import { hashPassword, verifyAgainstNobody, verifyPassword } from "./password";

describe("passwords", () => {
  it("are verified against their own hash only", async () => {
    const hash = await hashPassword("correct horse");
    expect(await verifyPassword("correct horse", hash)).toBe(true);
    expect(await verifyPassword("Correct horse", hash)).toBe(false);
    expect(await verifyPassword("", hash)).toBe(false);
  });

  it("are stored with a salt of their own and the cost of a memory-hard function", async () => {
    const [first, second] = await Promise.all([hashPassword("same"), hashPassword("same")]);
    expect(first).not.toBe(second);
    expect(first).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  });

  it("are the same however the letters are composed", async () => {
    expect(await verifyPassword("cafe\u0301", await hashPassword("caf\u00e9"))).toBe(true);
  });

  it("never match nobody", async () => {
    expect(await verifyAgainstNobody("anything")).toBe(false);
  });

  it("refuse a hash that is not ours, aloud", async () => {
    await expect(verifyPassword("x", "plain text")).rejects.toThrow("not a password hash");
  });
});
