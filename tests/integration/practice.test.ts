/** Practice as it is stored: points, hints, carrying over, boards (docs/spec/practice.md), on both databases. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startOfWeek } from "@/core/practice/ranks";
import { openScratchPostgresql } from "@/prisma/scratch-database";
import { insertAttempt, listNewestAttempts, listScoredAttempts, type Participant } from "@/server/data/attempts";
import { getDatabase, type OpenedDatabase } from "@/server/data/database";
import { giveGuestPractice } from "@/server/data/guest-practice";
import { insertHintTaken, listHintsTaken } from "@/server/data/hints-taken";
import { findPracticeStanding, listPracticeScores } from "@/server/data/leaderboard";
import { findBoardSettings, insertUser, updateBoardSettings } from "@/server/data/users";
import { useTestDatabase } from "../support/test-database";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 10, minute));
const guest = { guestId: "guest" };
const answer = (who: Participant, challengeId: string, share: number, minute: number, answerShown = true) =>
  insertAttempt(who, {
    challengeId,
    value: { kind: "choose-one", optionId: "a" },
    share,
    answerShown,
    createdAt: at(minute),
  });
const takeHint = (who: Participant, challengeId: string, number: number, minute: number) =>
  insertHintTaken(who, { challengeId, number, takenAt: at(minute) });
const pointsOf = async (who: Participant) =>
  (await listScoredAttempts(who)).map(({ challengeId, points }) => `${challengeId} ${points}`);
const totalOf = async (who: Participant) => (await findPracticeStanding(who, {})).points;

async function makeAccount(name: string): Promise<{ userId: string }> {
  const account = await insertUser({ email: `${name.toLowerCase()}@example.org`, name, passwordHash: "-" });
  if (account === "email-taken") throw new Error("made twice");
  return { userId: account.id };
}

const shared = globalThis as typeof globalThis & { interleaveDatabase?: Promise<OpenedDatabase> };

async function openPostgresql(): Promise<() => Promise<void>> {
  const opened = await openScratchPostgresql();
  shared.interleaveDatabase = Promise.resolve(opened);
  return async () => {
    shared.interleaveDatabase = undefined;
    await opened.client.$disconnect();
  };
}

const databases = [
  { name: "SQLite", open: useTestDatabase },
  { name: "PostgreSQL", open: openPostgresql },
];

describe.each(databases)("practice on $name", ({ open }) => {
  let close: () => Promise<void>;
  beforeAll(async () => {
    close = await open();
  });
  afterAll(() => close());
  beforeEach(async () => {
    const { client } = await getDatabase();
    await client.attempt.deleteMany();
    await client.hintTaken.deleteMany();
    await client.user.deleteMany();
  });

  it("PC2 PC3 PC5 stores what each attempt earned and gained", async () => {
    await takeHint(guest, "c", 1, 0);
    expect(await answer(guest, "c", 0.5, 1)).toEqual({ points: 43, gained: 43, best: 43, number: 1 });
    expect(await answer(guest, "c", 1, 2)).toEqual({ points: 35, gained: 0, best: 43, number: 2 });
    expect(await answer(guest, "other", 1, 3)).toEqual({ points: 100, gained: 100, best: 100, number: 1 });
    expect(await totalOf(guest)).toBe(143);
    const [newest, ...earlier] = await listNewestAttempts(guest, 9, "c");
    expect(newest).toMatchObject({ points: 35, share: 1, value: { kind: "choose-one", optionId: "a" } });
    expect(earlier).toHaveLength(1);
  });

  it("PC6 attempts sent at once are one after the other", async () => {
    const recorded = await Promise.all([1, 1, 1, 1].map((share) => answer(guest, "c", share, 1)));
    expect(recorded.map(({ points }) => points).sort((a, b) => b - a)).toEqual([100, 50, 25, 25]);
    expect(await totalOf(guest)).toBe(100);
  });

  it("PH2 a hint is taken once, whoever asks twice", async () => {
    await Promise.all([takeHint(guest, "c", 1, 1), takeHint(guest, "c", 1, 2)]);
    await takeHint({ guestId: "another" }, "c", 1, 3);
    expect((await listHintsTaken(guest, "c")).map(({ number }) => number)).toEqual([1]);
  });

  it("PG2 an account gets what the device has done, once", async () => {
    const ada = await makeAccount("Ada");
    await takeHint(guest, "c", 1, 0);
    await answer(guest, "c", 1, 1);
    await answer(guest, "d", 0, 2);
    await answer({ guestId: "another" }, "c", 1, 3);
    expect(await giveGuestPractice("guest", ada.userId)).toBe(2);
    expect(await pointsOf(ada)).toEqual(["c 85", "d 0"]);
    expect(await listHintsTaken(ada, "c")).toHaveLength(1);
    expect(await giveGuestPractice("guest", ada.userId)).toBe(0);
    expect(await pointsOf(ada)).toEqual(["c 85", "d 0"]);
    expect(await pointsOf(guest)).toEqual([]);
    expect(await pointsOf({ guestId: "another" })).toEqual(["c 100"]);
  });

  it("PG3 what both have done counts as one history, in the order of time", async () => {
    const ada = await makeAccount("Ada");
    await answer(guest, "c", 0, 1);
    await takeHint(guest, "c", 1, 2);
    await takeHint(guest, "c", 2, 3);
    await takeHint(ada, "c", 1, 5);
    await answer(ada, "c", 1, 4);
    expect(await pointsOf(ada)).toEqual(["c 100"]);
    await giveGuestPractice("guest", ada.userId);
    // Second attempt (50) with the two hints of the guest, both before it.
    expect(await pointsOf(ada)).toEqual(["c 0", "c 20"]);
    expect((await listHintsTaken(ada, "c")).map(({ takenAt }) => takenAt)).toEqual([at(2), at(3)]);
    expect(await totalOf(ada)).toBe(20);
  });

  it("PG2 two sign-ins at once carry everything over once", async () => {
    const ada = await makeAccount("Ada");
    await answer(guest, "c", 1, 1);
    const counts = await Promise.all([1, 2].map(() => giveGuestPractice("guest", ada.userId)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await totalOf(ada)).toBe(100);
  });

  it("PL1 PL2 boards add up gains: of all time, of a week, of a track; guests and pointless accounts are on none", async () => {
    const [ada, bob, cid] = [await makeAccount("Ada"), await makeAccount("Bob"), await makeAccount("Cid")];
    await makeAccount("Dan");
    const lastWeek = -7 * 24 * 60;
    await answer(ada, "c", 1, lastWeek);
    await answer(ada, "c", 1, 1);
    await answer(bob, "c", 1, 3);
    await answer(cid, "d", 1, 2);
    await answer(cid, "e", 0, 2);
    await answer(guest, "c", 1, 1);
    const board = async (scope: Parameters<typeof listPracticeScores>[0]) =>
      (await listPracticeScores(scope, 10)).map(({ name, points }) => `${name} ${points}`);
    expect(await board({})).toEqual(["Ada 100", "Cid 100", "Bob 100"]);
    expect(await board({ since: startOfWeek(at(5)) })).toEqual(["Cid 100", "Bob 100"]);
    expect(await board({ challengeIds: ["c"] })).toEqual(["Ada 100", "Bob 100"]);
    expect(await listPracticeScores({}, 2)).toHaveLength(2);
  });

  it("PL3 PL4 who hides is not on the board and takes no rank there, but knows the own standing", async () => {
    const [ada, bob] = [await makeAccount("Ada"), await makeAccount("Bob")];
    await answer(ada, "c", 1, 1);
    await answer(bob, "c", 0.5, 1);
    await updateBoardSettings(bob.userId, { displayName: "Robert", hidden: false });
    expect((await listPracticeScores({}, 10)).map(({ name }) => name)).toEqual(["Ada", "Robert"]);
    expect(await findPracticeStanding(bob, {})).toEqual({ points: 50, rank: 2 });
    await updateBoardSettings(ada.userId, { displayName: null, hidden: true });
    expect(await findBoardSettings(ada.userId)).toEqual({ displayName: null, hidden: true });
    expect((await listPracticeScores({}, 10)).map(({ name }) => name)).toEqual(["Robert"]);
    expect(await findPracticeStanding(bob, {})).toEqual({ points: 50, rank: 1 });
    expect(await findPracticeStanding(ada, {})).toEqual({ points: 100, rank: 1 });
    expect(await findPracticeStanding(guest, {})).toEqual({ points: 0, rank: null });
  });
});
