import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  decodeProgramLink,
  defaultChoices,
  encodeProgramLink,
  maxFragmentCharacters,
  type ProgramLink,
  stateLimits,
} from "./program-link";

const linked = (payload: unknown) =>
  `p1.${deflateRawSync(typeof payload === "string" ? payload : JSON.stringify(payload)).toString("base64url")}`;

const links: fc.Arbitrary<ProgramLink> = fc.record({
  program: fc.string({ unit: "grapheme", maxLength: 400 }),
  choices: fc.record({
    clock: fc.constantFrom("ideal", "any"),
    memory: fc.constantFrom("any", "gil"),
    maxStates: fc.constantFrom(...stateLimits),
  }),
});

test("PL1 a link restores the program and the options", async () => {
  await fc.assert(
    fc.asyncProperty(links, async (link) => {
      const encoded = await encodeProgramLink(link);
      if (!encoded.ok) throw new Error(encoded.problem);
      expect(encoded.fragment).toMatch(/^p1\.[A-Za-z0-9_-]+$/);
      expect(await decodeProgramLink(`#${encoded.fragment}`)).toEqual({ ok: true, link });
    }),
    { numRuns: 60 },
  );
});

test("PL2 a link stays readable: this one was made by the first version", async () => {
  const program = "print('one')\n";
  expect(await decodeProgramLink(linked({ program }))).toEqual({
    ok: true,
    link: { program, choices: defaultChoices },
  });
});

test("PL3 a fragment that is no link of ours is absent, one of a later version is said to be", async () => {
  expect(await decodeProgramLink("")).toEqual({ ok: false, problem: "absent" });
  expect(await decodeProgramLink("#main")).toEqual({ ok: false, problem: "absent" });
  expect(await decodeProgramLink("#p2.abc")).toEqual({ ok: false, problem: "other-version" });
});

test("PL4 a program that does not fit into an address is refused in words, not cut", async () => {
  let seed = 1;
  const noise = Array.from({ length: 30_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  }).join("");
  const link = { program: noise, choices: defaultChoices };
  expect(await encodeProgramLink(link)).toEqual({ ok: false, problem: "too-large" });
  expect(await encodeProgramLink({ ...link, program: "x".repeat(50_000) })).toEqual({
    ok: false,
    problem: "too-large",
  });
  expect(await decodeProgramLink(`p1.${"A".repeat(maxFragmentCharacters)}`)).toEqual({
    ok: false,
    problem: "too-large",
  });
});

test("PL5 a link that inflates to a great deal is stopped early", async () => {
  const bomb = linked({ program: "a".repeat(8_000_000) });
  expect(bomb.length).toBeLessThan(maxFragmentCharacters);
  expect(await decodeProgramLink(bomb)).toEqual({ ok: false, problem: "too-large" });
});

test("PL6 what is cut, altered or not of our making is damaged, whatever it is", async () => {
  const damaged = { ok: false, problem: "damaged" };
  const program = "print(1)\n";
  for (const payload of [
    "",
    "not json",
    "null",
    "[]",
    { clock: "any" },
    { program: 3 },
    { program, clock: "wall" },
    { program, memory: null },
    { program, maxStates: 10 ** 12 },
    { program, maxStates: "200000" },
    { program, unknown: 1 },
    { program: "a".repeat(41_000) },
    '{"program": "x", "__proto__": {"clock": "wall"}}',
  ]) {
    expect(await decodeProgramLink(linked(payload)), JSON.stringify(payload).slice(0, 60)).toEqual(damaged);
  }
  const whole = linked({ program: "print('one')\n".repeat(20) });
  for (const text of ["p1.", "p1.A", "p1.%00", "p1.é", whole.slice(0, -5), `${whole}!`]) {
    expect(await decodeProgramLink(text), text).toEqual(damaged);
  }
});

test("PL6 no fragment whatever makes reading it throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      expect((await decodeProgramLink(`p1.${text}`)).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});
