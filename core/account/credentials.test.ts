import { describe, expect, it } from "vitest";
import { parseSignUp } from "./credentials";

const typed = { email: "teacher@example.org", name: "Мария Кюри", password: "correct horse" };

describe("signing up", () => {
  it("takes an e-mail in one spelling, and a name without spaces around it", () => {
    expect(parseSignUp({ ...typed, email: "  Teacher@Example.ORG ", name: " Мария Кюри " })).toEqual({
      ok: true,
      value: typed,
    });
  });

  it("drops fields that nobody asked for", () => {
    expect(parseSignUp({ ...typed, role: "admin", id: "1" })).toEqual({ ok: true, value: typed });
  });

  it.each([
    [{ email: "no at sign" }, "email-invalid"],
    [{ email: "" }, "email-invalid"],
    [{ name: "   " }, "name-invalid"],
    [{ name: "x".repeat(61) }, "name-invalid"],
    [{ name: "evil\u202Egpj" }, "name-invalid"],
    [{ name: "two\nlines" }, "name-invalid"],
    [{ password: "short" }, "password-too-short"],
    [{ password: "x".repeat(201) }, "password-too-long"],
  ])("names what is wrong with %j: %s", (wrong, refusal) => {
    expect(parseSignUp({ ...typed, ...wrong })).toEqual({ ok: false, refusal });
  });

  it("refuses what is not a form at all", () => {
    for (const input of [null, "text", [], {}, { email: { $ne: "" } }]) expect(parseSignUp(input).ok).toBe(false);
  });
});
