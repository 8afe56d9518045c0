import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liveSessionIdSchema, playerIdSchema } from "@/core/quiz/ids";
import {
  countAttemptsSince,
  hasSeenAnswer,
  insertAttempt,
  listScoredAttempts,
  type Participant,
} from "@/server/data/attempts";
import { getDatabase } from "@/server/data/database";
import { listBestLiveScores } from "@/server/data/leaderboard";
import type { StoredPlayer } from "@/server/data/live-session-store";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { insertUser } from "@/server/data/users";
import { useTestDatabase } from "../support/test-database";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await useTestDatabase();
});
afterAll(() => close());

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, second));

describe("stored scores", () => {
  it("are listed best first, earlier before later, without simulated, removed and pointless players", async () => {
    const store = createPrismaLiveSessionStore(await getDatabase());
    const id = liveSessionIdSchema.parse(randomUUID());
    await store.createSession({
      id,
      pin: "123456",
      hostUserId: null,
      hostKeyHash: "h",
      quizSlug: "demo",
      title: "Demo round",
      language: "en",
      phase: "lobby",
      setup: {},
      snapshot: {},
      createdAt: at(0),
    });
    const player = (nickname: string, score: number, second: number, more: Partial<StoredPlayer> = {}) => ({
      id: playerIdSchema.parse(randomUUID()),
      nickname,
      tokenHash: "t",
      simulated: false,
      joinedAt: at(second),
      removedAt: null,
      score,
      ...more,
    });
    const joined = [
      player("third", 900, 3),
      player("second", 900, 2),
      player("first", 1500, 9),
      player("robot", 2000, 1, { simulated: true }),
      player("removed", 1999, 1, { removedAt: at(5) }),
      player("nothing", 0, 1),
    ];
    const event = { sequence: 1, type: "played", payload: {}, at: at(10) };
    await store.commit([{ sessionId: id, events: [event], phase: "ended", snapshot: null, joined, endedAt: at(20) }]);
    expect(await listBestLiveScores(10)).toEqual(
      [joined[2], joined[1], joined[0]].map(({ id: playerId, nickname, score, joinedAt }) => ({
        playerId,
        nickname,
        score,
        quizSlug: "demo",
        playedTitle: "Demo round",
        playedAt: joinedAt,
      })),
    );
    expect(await listBestLiveScores(1)).toHaveLength(1);
  });
});

describe("stored attempts", () => {
  it("belong to one account or one browser, and nobody else sees them", async () => {
    const user = await insertUser({ email: "ada@example.org", name: "Ada", passwordHash: "-" });
    if (user === "email-taken") throw new Error("the database is not fresh");
    const ada = { userId: user.id };
    const guest = { guestId: "guest" };
    const attempt = (challengeId: string, correct: boolean, second: number) => ({
      challengeId,
      value: { kind: "choose-one" as const, optionId: "a" },
      share: correct ? 1 : 0,
      answerShown: true,
      createdAt: at(second),
    });
    await insertAttempt(ada, attempt("c1", false, 1));
    await insertAttempt(ada, attempt("c1", true, 2));
    await insertAttempt(guest, attempt("c2", true, 3));
    await insertAttempt(guest, attempt("c3", false, 4));
    const pointsOf = async (participant: Participant) =>
      (await listScoredAttempts(participant)).map(({ challengeId, points }) => [challengeId, points]);
    expect(await pointsOf(ada)).toEqual([
      ["c1", 0],
      ["c1", 50],
    ]);
    expect(await pointsOf(guest)).toEqual([
      ["c2", 100],
      ["c3", 0],
    ]);
    expect([await hasSeenAnswer(ada, "c2"), await hasSeenAnswer(guest, "c3")]).toEqual([false, true]);
    await insertAttempt(guest, { ...attempt("c4", false, 4), answerShown: false });
    expect(await hasSeenAnswer(guest, "c4"), "a repair that is not right yet shows nothing").toBe(false);
    expect(await countAttemptsSince(ada, at(1))).toBe(1);
    expect(await listScoredAttempts({ guestId: "stranger" })).toEqual([]);
  });
});
