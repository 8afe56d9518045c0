/** What holds for the report of any played session. A failure prints the seed and the smallest sequence. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sampleSetup } from "../../tests/support/sample-session";
import type { AnswerValue } from "../challenge/answer-value";
import { leaderboardOf } from "../quiz/leaderboard";
import { choose, chooseAll, Play, playerId, typed } from "../quiz/testing/play";
import { toReport } from "./to-report";

const classSize = 5;
const player = fc.integer({ min: 0, max: classSize - 1 });
const valuesOf: fc.Arbitrary<AnswerValue>[] = [
  fc.constantFrom("a", "b", "c").map(choose),
  fc.subarray(["a", "b", "c"], { minLength: 1 }).map((ids) => chooseAll(...ids)),
  fc.constantFrom("1", "2", "7", "=1").map(typed),
];

/** Before and during a round: who joins, answers and is removed, and when. */
const act = (value: fc.Arbitrary<AnswerValue>) =>
  fc.record({
    waitMs: fc.integer({ min: 0, max: 6_000 }),
    player,
    what: fc.oneof(
      { weight: 4, arbitrary: fc.record({ type: fc.constant("answer" as const), value }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant("join" as const) }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant("remove" as const) }) },
    ),
  });
const game = fc.record({
  early: fc.subarray([0, 1, 2, 3, 4]),
  rounds: fc.tuple(...valuesOf.map((value) => fc.array(act(value), { maxLength: 12 }))),
  /** How far it goes: 3 rounds are all; the last one begun may stay open. */
  played: fc.integer({ min: 0, max: 3 }),
  ended: fc.boolean(),
});

function playGame({ early, rounds, played, ended }: typeof game extends fc.Arbitrary<infer Game> ? Game : never): Play {
  const play = new Play(sampleSetup());
  const join = (index: number) =>
    play.try({ type: "player:join", playerId: playerId(index), nickname: `Player ${index}` });
  for (const index of early) join(index);
  play.do({ type: "session:start" });
  for (const [round, acts] of rounds.entries()) {
    for (const { waitMs, player: index, what } of acts) {
      play.wait(waitMs);
      if (what.type === "join") join(index);
      else if (what.type === "remove") play.try({ type: "player:remove", playerId: playerId(index), ban: false });
      else play.tryAnswer(index, round, what.value);
    }
    if (round >= played) break;
    play.finish(round);
    play.try({ type: "round:next", round });
  }
  if (ended) play.do({ type: "session:end" });
  return play;
}

test("RE3 RE9 RE10 the report of any session agrees with the leaderboard, the scores and itself", () => {
  fc.assert(
    fc.property(game, (made) => {
      const play = playGame(made);
      const journal = JSON.parse(JSON.stringify(play.journal));
      const report = toReport(play.setup, journal);
      const revealed = play.journal.filter(({ type }) => type === "round-revealed").length;

      expect(report.rounds).toHaveLength(revealed);
      expect(report.rounds.length + report.unplayed).toBe(play.setup.cards.length);

      const placed = report.players.filter(({ rank }) => rank !== null);
      const board = leaderboardOf(play.state.players);
      expect(placed.map(({ nickname, rank, score }) => ({ nickname, rank, score }))).toEqual(
        board.map(({ nickname, rank, score }) => ({ nickname, rank, score })),
      );
      expect(report.players).toHaveLength(play.state.players.length);

      for (const each of report.players) {
        expect(each.score).toBe(each.rounds.reduce((sum, { points }) => sum + points, 0));
        expect(each.rounds.map(({ index }) => index)).toEqual(report.rounds.map(({ index }) => index));
      }
      for (const [place, { distribution, times, wrongAnswer }] of report.rounds.entries()) {
        const cells = report.players.map(({ rounds }) => rounds[place]);
        for (const verdict of ["right", "partial", "wrong", "unanswered"] as const) {
          expect(distribution[verdict]).toBe(cells.filter((cell) => cell.verdict === verdict).length);
        }
        const answered = cells.filter(({ elapsedMs }) => elapsedMs !== null).length;
        expect(answered).toBe(distribution.right + distribution.partial + distribution.wrong);
        expect(times === null).toBe(answered === 0);
        if (times) expect(times.quarter <= times.median && times.median <= times.threeQuarters).toBe(true);
        expect(wrongAnswer === null).toBe(distribution.partial + distribution.wrong === 0);
        if (wrongAnswer) expect(wrongAnswer.count).toBeLessThanOrEqual(distribution.partial + distribution.wrong);
      }
    }),
    { numRuns: 300 },
  );
});
