import { expect, test } from "vitest";
import { type PlayerId, playerIdSchema } from "@/core/quiz/ids";
import { choose, Play, playerId } from "@/core/quiz/testing/play";
import type { StoredLiveSession } from "@/server/data/live-session-store";
import { sampleSetup } from "@/tests/support/sample-session";
import { restoreSession, toCommit, toJson } from "./journal";
import { Seats } from "./seats";

/** A session with an open round and one answer, as the store gives it back when its snapshot is the newest state. */
function storedAtSnapshot(): { stored: StoredLiveSession; answeredAt: number } {
  const one = new Play(sampleSetup(), ["Ada", "Bob"]);
  one.do({ type: "session:start" });
  one.wait(7_000).answer(0, 0, choose("a"));
  const { version } = one.state;
  const stored: StoredLiveSession = {
    id: one.setup.sessionId,
    pin: one.setup.pin,
    hostUserId: null,
    hostKeyHash: "0".repeat(64),
    quizSlug: "sample",
    title: "Sample",
    language: "en",
    phase: "in-round",
    setup: toJson(one.setup),
    snapshot: toJson(one.state),
    createdAt: new Date(0),
    version,
    snapshotVersion: version,
    eventsSinceSnapshot: [],
    players: [],
    endedAt: null,
    aliveAt: null,
  };
  return { stored, answeredAt: one.now };
}

test("RD7 an answer is a sign of life, also when the snapshot already holds it", () => {
  const { stored, answeredAt } = storedAtSnapshot();
  expect(restoreSession(stored).lastSignOfLifeAt).toBe(answeredAt);
});

test("a snapshot is due after so many events and some for each player, so that answers of a large class cost no more", () => {
  const snapshotsOf = (players: number) => {
    const one = new Play(
      sampleSetup(),
      Array.from({ length: players }, (_, index) => `Player ${index}`),
    );
    one.do({ type: "session:start" });
    const seats = new Seats([]);
    let snapshotVersion = one.state.version;
    let taken = 0;
    for (let index = 0; index < players - 1; index++) {
      const baseVersion = one.state.version;
      const events = one.answer(index, 0, choose("a"));
      const commit = toCommit({ setup: one.setup, baseVersion, events, state: one.state, seats, snapshotVersion });
      if (commit.snapshot === null) continue;
      taken++;
      snapshotVersion = one.state.version;
    }
    return taken;
  };
  expect(snapshotsOf(1_000)).toBe(0);
});

test("the seats of a device are its players in the order of joining, without simulated ones", () => {
  const ids: PlayerId[] = [0, 1, 2].map(playerId).map((id) => playerIdSchema.parse(id));
  const seats = new Seats([[ids[0], { tokenHash: "a", simulated: false }]]);
  seats.add(ids[1], { tokenHash: "a", simulated: true });
  seats.add(ids[2], { tokenHash: "a", simulated: false });
  expect(seats.playersOf("a")).toEqual([ids[0], ids[2]]);
  seats.remove(ids[0]);
  expect(seats.playersOf("a")).toEqual([ids[2]]);
  expect(seats.get(ids[0])).toBeUndefined();
});
