/** What holds after any sequence of commands, sensible or not. A failure prints the seed and the smallest sequence. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explanationMark, sampleSetup } from "../../tests/support/sample-session";
import type { AnswerValue } from "../challenge/answer-value";
import { leaderboardOf } from "./leaderboard";
import { toHostView, toPlayerView } from "./project-views";
import { evolve, type LiveCommand } from "./reducer";
import { settingsSchema } from "./settings";
import { initialState, liveSessionStateSchema } from "./state";
import { choose, chooseAll, Play, playerId, typed } from "./testing/play";

const playersTried = 4;

const player = fc.integer({ min: 0, max: playersTried - 1 });
const round = fc.integer({ min: 0, max: 3 });
const value: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.constantFrom("a", "b", "c", "z").map(choose),
  fc.subarray(["a", "b", "c", "z"]).map((ids) => chooseAll(...ids)),
  fc.constantFrom("1", "2", "7", "").map(typed),
);

/** A command and how long it comes after the one before; `late` moves an answer's arrival back in time. */
const step = fc.record({
  waitMs: fc.integer({ min: 0, max: 9_000 }),
  lateMs: fc.integer({ min: 0, max: 9_000 }),
  make: fc.oneof(
    fc.record({
      type: fc.constant("player:join" as const),
      player,
      nickname: fc.constantFrom("Ada", "Bob", "<i>", "Cid", "Dan"),
    }),
    fc.record({ type: fc.constant("answer:submit" as const), player, round, value }),
    fc.record({ type: fc.constant("player:remove" as const), player }),
    fc.record({
      type: fc.constantFrom(
        "round:close" as const,
        "round:reveal" as const,
        "leaderboard:show" as const,
        "round:next" as const,
        "round:pause" as const,
        "round:resume" as const,
        "round:revote" as const,
        "round:skip" as const,
      ),
      round,
    }),
    fc.record({ type: fc.constant("round:extend" as const), round, byMs: fc.integer({ min: 1_000, max: 60_000 }) }),
    fc.record({ type: fc.constant("round:jump" as const), round, to: round }),
    fc.record({ type: fc.constant("session:lock" as const), locked: fc.boolean() }),
    fc.record({ type: fc.constantFrom("session:start" as const, "clock:wake" as const) }),
    fc.record({ type: fc.constant("clock:resume" as const), downMs: fc.integer({ min: -10, max: 60_000 }) }),
  ),
});
type Step = typeof step extends fc.Arbitrary<infer Made> ? Made : never;

/** Pushes a game forward now and then: random commands alone hardly ever get past the first round. */
const forward: LiveCommand["type"][] = [
  "session:start",
  "round:close",
  "round:reveal",
  "leaderboard:show",
  "round:next",
];

function toCommand({ make, lateMs }: Step, now: number): LiveCommand {
  switch (make.type) {
    case "player:join":
      return { type: make.type, playerId: playerId(make.player), nickname: make.nickname };
    case "answer:submit": {
      const { type, round: index, value: chosen } = make;
      return { type, playerId: playerId(make.player), round: index, value: chosen, receivedAt: now - lateMs };
    }
    case "player:remove":
      return { type: make.type, playerId: playerId(make.player), ban: make.player % 2 === 0 };
    default:
      return make;
  }
}

const settings = fc.record({
  time: fc.constantFrom("challenge" as const, "none" as const, 5),
  points: fc.constantFrom("speed" as const, "accuracy" as const, "none" as const),
  lateJoin: fc.boolean(),
  leaderboard: fc.constantFrom("top" as const, "around" as const, "off" as const),
  autoAdvanceSeconds: fc.constantFrom(null, 3),
  peerInstruction: fc.boolean(),
});
const game = fc.record({ settings, steps: fc.array(step, { maxLength: 60 }) });
type Game = typeof game extends fc.Arbitrary<infer Made> ? Made : never;

function playAll({ settings: chosen, steps }: Game, check: (one: Play) => void): Play {
  const one = new Play(sampleSetup({ settings: settingsSchema.parse(chosen) }));
  for (const [index, next] of steps.entries()) {
    one.wait(next.waitMs).try(toCommand(next, one.now));
    if (index % 3 === 0) {
      for (const type of forward) {
        const at = currentRound(one);
        const command = (type === "session:start" ? { type } : { type, round: at }) as LiveCommand;
        if (next.lateMs % 2 === 0 && one.try(command) === null) break;
      }
    }
    check(one);
  }
  return one;
}

function currentRound({ state: { phase } }: Play): number {
  if (phase.name === "in-round") return phase.round.index;
  return phase.name === "leaderboard" ? phase.roundIndex : 0;
}

const isRevealed = ({ state: { phase } }: Play) => phase.name === "in-round" && phase.round.state === "revealed";

describe("any sequence of commands", () => {
  test("LS5 scores equal a replay of the journal, and the state fits its schema", () => {
    fc.assert(
      fc.property(game, (played) => {
        const one = playAll(played, () => undefined);
        const journal: typeof one.journal = JSON.parse(JSON.stringify(one.journal));
        const replayed = journal.reduce(evolve, initialState);
        expect(replayed).toEqual(one.state);
        expect(liveSessionStateSchema.parse(JSON.parse(JSON.stringify(one.state)))).toEqual(one.state);
        for (const { playerId: id, score } of one.state.players) {
          const points = journal.flatMap((event) =>
            event.type === "round-revealed" ? event.results.filter((result) => result.playerId === id) : [],
          );
          expect(score).toBe(points.reduce((sum, result) => sum + result.points.total, 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("VW1 no view leaks the key before the reveal", () => {
    fc.assert(
      fc.property(game, (played) => {
        playAll(played, (one) => {
          if (isRevealed(one)) return;
          const context = { locale: "en" as const, now: one.now };
          const views = one.state.players.map((each) => toPlayerView(one.setup, one.state, each.playerId, context));
          const text = JSON.stringify([toHostView(one.setup, one.state, context), ...views]);
          for (const secret of [explanationMark, "SECRET-WITNESS", '"credit"', "correctOptionIds", "outcomes"]) {
            expect(text).not.toContain(secret);
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test("AN2 PI1 a player has at most one answer in each ballot of a round, and it never changes", () => {
    fc.assert(
      fc.property(game, (played) => {
        const one = playAll(played, () => undefined);
        let ballot = 0;
        const keys = one.journal.flatMap((event) => {
          if (event.type === "round-opened" || event.type === "round-reopened") ballot++;
          return event.type === "answer-accepted" ? [`${ballot} ${event.playerId}`] : [];
        });
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });

  test("LB2 ranks follow scores exactly", () => {
    fc.assert(
      fc.property(game, (played) => {
        const board = leaderboardOf(playAll(played, () => undefined).state.players);
        for (const entry of board) {
          expect(entry.rank).toBe(1 + board.filter((other) => other.score > entry.score).length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
