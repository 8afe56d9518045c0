/** What every LiveSessionStore must do, run on each implementation by `live-session-store.test.ts`. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type LiveSessionId, liveSessionIdSchema, type PlayerId, playerIdSchema } from "@/core/quiz/ids";
import type {
  JournalEvent,
  LiveCommit,
  LiveSessionStore,
  NewLiveSession,
  StoredAnswer,
  StoredPlayer,
} from "@/server/data/live-session-store";

const start = Date.parse("2026-11-22T10:00:00.125Z");
const at = (seconds: number) => new Date(start + seconds * 1000);

function newSession(pin: string, seconds = 0): NewLiveSession {
  return {
    id: liveSessionIdSchema.parse(randomUUID()),
    pin,
    hostUserId: null,
    hostKeyHash: "a".repeat(64),
    quizSlug: "first-steps",
    title: "First steps",
    language: "en",
    phase: "lobby",
    setup: { cards: [{ slug: "lost-update", key: ["b"] }] },
    snapshot: { phase: "lobby", players: [] },
    createdAt: at(seconds),
  };
}

const event = (sequence: number, type = "noted"): JournalEvent => ({
  sequence,
  type,
  payload: { text: "наблюдение 'quoted' \"twice\"", n: sequence, none: null, list: [1, "2", { three: 3 }] },
  at: at(sequence),
});

const newPlayer = (nickname: string, seconds = 1): StoredPlayer => ({
  id: playerIdSchema.parse(randomUUID()),
  nickname,
  tokenHash: "b".repeat(64),
  simulated: false,
  joinedAt: at(seconds),
  removedAt: null,
  score: 0,
});

const answerOf = (playerId: PlayerId, round: number, seconds: number): StoredAnswer => ({
  playerId,
  round,
  challengeId: "c1",
  value: { kind: "choose-one", optionId: "b" },
  receivedAt: at(seconds),
  correct: null,
  points: null,
});

const commitOf = (sessionId: LiveSessionId, events: JournalEvent[], more: Partial<LiveCommit> = {}): LiveCommit => ({
  sessionId,
  events,
  phase: "in-round",
  snapshot: null,
  ...more,
});

export function describeLiveSessionStore(name: string, open: () => Promise<LiveSessionStore>): void {
  describe(`a live session store: ${name}`, () => {
    let store: LiveSessionStore;
    beforeEach(async () => {
      store = await open();
    });

    it("gives back a created session by id and by PIN", async () => {
      const session = newSession("123456");
      expect(await store.createSession(session)).toBe("created");
      const stored = await store.findSession(session.id);
      expect(stored).toEqual({
        ...session,
        version: 0,
        snapshotVersion: 0,
        eventsSinceSnapshot: [],
        players: [],
        endedAt: null,
        aliveAt: null,
      });
      expect(await store.findOpenSessionByPin("123456")).toEqual(stored);
      expect(await store.findOpenSessionByPin("654321")).toBeNull();
      expect(await store.findSession(newSession("1").id)).toBeNull();
    });

    it("refuses a PIN that another open session has, and frees it when that one ends", async () => {
      const first = newSession("123456");
      await store.createSession(first);
      expect(await store.createSession(newSession("123456"))).toBe("pin-taken");
      await store.commit([commitOf(first.id, [event(1)], { phase: "ended", endedAt: at(60) })]);
      expect(await store.findOpenSessionByPin("123456")).toBeNull();
      const second = newSession("123456");
      expect(await store.createSession(second)).toBe("created");
      expect((await store.findOpenSessionByPin("123456"))?.id).toBe(second.id);
      expect((await store.findSession(first.id))?.endedAt).toEqual(at(60));
    });

    it("finds the open sessions, oldest first", async () => {
      const [late, early, over] = [newSession("111111", 20), newSession("222222", 10), newSession("333333", 0)];
      for (const session of [late, early, over]) await store.createSession(session);
      await store.commit([commitOf(over.id, [event(1)], { endedAt: at(30) })]);
      expect((await store.findOpenSessions()).map((session) => session.id)).toEqual([early.id, late.id]);
    });

    it("keeps events exactly as they came, and those since the snapshot apart", async () => {
      const { id } = newSession("123456");
      await store.createSession({ ...newSession("123456"), id });
      const snapshot = { phase: "in-round", n: 2 };
      expect(await store.commit([commitOf(id, [event(1), event(2)], { snapshot })])).toEqual(["stored"]);
      expect(await store.commit([commitOf(id, [event(3)])])).toEqual(["stored"]);
      expect(await store.findSession(id)).toMatchObject({
        version: 3,
        snapshot,
        snapshotVersion: 2,
        phase: "in-round",
        eventsSinceSnapshot: [event(3)],
      });
      expect(await store.loadJournal(id)).toEqual([event(1), event(2), event(3)]);
    });

    it("keeps players in the order in which they joined, with scores and removals", async () => {
      const { id } = newSession("123456");
      await store.createSession({ ...newSession("123456"), id });
      const [ada, robot] = [newPlayer("Ада", 1), { ...newPlayer("<b>Robot</b>", 2), simulated: true }];
      await store.commit([commitOf(id, [event(1), event(2)], { joined: [ada, robot] })]);
      await store.commit([
        commitOf(id, [event(3)], {
          scores: [{ playerId: ada.id, score: 950 }],
          removed: [{ playerId: robot.id, at: at(3) }],
        }),
      ]);
      expect((await store.findSession(id))?.players).toEqual([
        { ...ada, score: 950 },
        { ...robot, removedAt: at(3) },
      ]);
    });

    it("keeps answers with their moment, and grades them later", async () => {
      const { id } = newSession("123456");
      await store.createSession({ ...newSession("123456"), id });
      const [ada, bob] = [newPlayer("Ada"), newPlayer("Bob")];
      const answers = [answerOf(bob.id, 0, 9.25), answerOf(ada.id, 0, 8.5)];
      await store.commit([commitOf(id, [event(1)], { joined: [ada, bob], answers })]);
      const later = answerOf(ada.id, 1, 20);
      const grade = { playerId: bob.id, round: 0, correct: true, points: 870 };
      await store.commit([commitOf(id, [event(2)], { answers: [later], grades: [grade] })]);
      expect(await store.loadAnswers(id)).toEqual([
        answerOf(ada.id, 0, 8.5),
        { ...answerOf(bob.id, 0, 9.25), correct: true, points: 870 },
        later,
      ]);
    });

    it("stores nothing of a commit that does not follow the last one", async () => {
      const { id } = newSession("123456");
      await store.createSession({ ...newSession("123456"), id });
      await store.commit([commitOf(id, [event(1)])]);
      const joined = [newPlayer("Ada")];
      expect(await store.commit([commitOf(id, [event(1)], { joined })])).toEqual(["conflict"]);
      expect(await store.commit([commitOf(id, [event(3)], { joined })])).toEqual(["conflict"]);
      const after = await store.findSession(id);
      expect(after).toMatchObject({ version: 1, players: [] });
      expect(await store.loadJournal(id)).toHaveLength(1);
    });

    it("stores the commits of several sessions together, and a conflict in one leaves the others", async () => {
      const [first, second] = [newSession("111111"), newSession("222222")];
      for (const session of [first, second]) await store.createSession(session);
      const commits = [commitOf(first.id, [event(1)]), commitOf(second.id, [event(7)]), commitOf(first.id, [event(2)])];
      expect(await store.commit(commits)).toEqual(["stored", "conflict", "stored"]);
      expect((await store.findSession(first.id))?.version).toBe(2);
      expect((await store.findSession(second.id))?.version).toBe(0);
      const unknown = commitOf(newSession("9").id, [event(1)]);
      expect(await store.commit([unknown])).toEqual(["conflict"]);
    });

    it("AN6 a later answer of a player in a round takes the place of the earlier one", async () => {
      const { id } = newSession("123456");
      await store.createSession({ ...newSession("123456"), id });
      const [ada, bob] = [newPlayer("Ada"), newPlayer("Bob")];
      const answers = [answerOf(ada.id, 0, 5), answerOf(bob.id, 0, 6)];
      await store.commit([commitOf(id, [event(1)], { joined: [ada, bob], answers })]);
      await store.commit([commitOf(id, [event(2)], { answers: [answerOf(ada.id, 0, 7)] })]);
      expect(await store.loadAnswers(id)).toEqual([answerOf(bob.id, 0, 6), answerOf(ada.id, 0, 7)]);
    });

    it("stores nothing at all when one row cannot be stored: a player who is there already", async () => {
      const { id } = newSession("123456");
      await store.createSession({ ...newSession("123456"), id });
      const ada = newPlayer("Ada");
      await store.commit([commitOf(id, [event(1)], { joined: [ada], answers: [answerOf(ada.id, 0, 5)] })]);
      const again = commitOf(id, [event(2)], { joined: [ada], answers: [answerOf(ada.id, 0, 6)] });
      await expect(store.commit([again])).rejects.toThrow();
      expect((await store.findSession(id))?.version).toBe(1);
      expect(await store.loadAnswers(id)).toEqual([answerOf(ada.id, 0, 5)]);
    });

    it("stores a whole class in one commit", async () => {
      const { id } = newSession("123456");
      await store.createSession({ ...newSession("123456"), id });
      const joined = Array.from({ length: 500 }, (_, index) => newPlayer(`player ${index}`, index));
      const answers = joined.map((player, index) => answerOf(player.id, 0, 600 + index));
      const events = joined.map((_, index) => event(index + 1));
      expect(await store.commit([commitOf(id, events, { joined, answers })])).toEqual(["stored"]);
      expect((await store.findSession(id))?.players.map((player) => player.nickname)).toEqual(
        joined.map((player) => player.nickname),
      );
      expect(await store.loadAnswers(id)).toHaveLength(500);
    });

    it("remembers when the server was last alive, apart from the journal", async () => {
      const [first, second] = [newSession("111111"), newSession("222222", 1)];
      for (const session of [first, second]) await store.createSession(session);
      await store.markAlive([first.id], at(42));
      expect((await store.findOpenSessions()).map((session) => session.aliveAt)).toEqual([at(42), null]);
      expect((await store.findSession(first.id))?.version).toBe(0);
    });
  });
}
