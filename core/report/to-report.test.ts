import { describe, expect, test } from "vitest";
import { sampleCards, sampleSetup } from "../../tests/support/sample-session";
import type { Verification } from "../challenge/verification";
import { defaultSettings } from "../quiz/settings";
import { cardSchema } from "../quiz/setup";
import { choose, chooseAll, Play, playerId, typed } from "../quiz/testing/play";
import { toReport } from "./to-report";

const reportOf = (play: Play) => toReport(play.setup, play.journal);

/** The first sample question with a belief at each wrong option. */
function believedSetup() {
  const [first, ...rest] = sampleCards;
  const options = first.challenge.options.map((option) =>
    option.id === "b" ? { ...option, belief: "fast-means-safe" as const } : option,
  );
  return sampleSetup({ cards: [{ ...first, challenge: { ...first.challenge, options } }, ...rest] });
}

describe("the report of a played session", () => {
  test("RE3 RE4 has the distribution of the reveal and the times of the answers", () => {
    const play = new Play(sampleSetup(), ["Ada", "Bob", "Cid", "Dan"]);
    play.do({ type: "session:start" });
    play.wait(2_000).answer(0, 0, choose("a"));
    play.wait(2_000).answer(1, 0, choose("b"));
    play.wait(4_000).answer(2, 0, choose("b"));
    play.finish(0);
    const [round] = reportOf(play).rounds;
    expect(round).toMatchObject({
      index: 0,
      distribution: { right: 1, partial: 0, wrong: 2, unanswered: 1 },
      times: { quarter: 3_000, median: 4_000, threeQuarters: 6_000 },
      checks: null,
      tries: null,
    });
    expect(round.distribution.options.map(({ count }) => count)).toEqual([1, 2, 0]);
  });

  test("RE5 RE6 names the most chosen wrong option and the belief that its author noted", () => {
    const play = new Play(believedSetup(), ["Ada", "Bob", "Cid", "Dan"]);
    play.do({ type: "session:start" });
    for (const [player, option] of ["b", "b", "c", "a"].entries()) play.answer(player, 0, choose(option));
    play.do({ type: "round:reveal", round: 0 });
    const wrong = { what: "option", optionId: "b", leftOut: false, count: 2, belief: "fast-means-safe" };
    expect(reportOf(play).rounds[0].wrongAnswer).toEqual(wrong);
  });

  test("RE5 of several choices also the right option that most left out, and of texts the most frequent wrong one", () => {
    const play = new Play(sampleSetup(), ["Ada", "Bob", "Cid"]);
    play.do({ type: "session:start" });
    play.finish(0);
    play.do({ type: "round:next", round: 0 });
    play.answer(0, 1, chooseAll("a", "c"));
    play.answer(1, 1, chooseAll("a"));
    play.answer(2, 1, chooseAll("a", "b"));
    play.do({ type: "round:reveal", round: 1 });
    play.do({ type: "leaderboard:show", round: 1 });
    play.do({ type: "round:next", round: 1 });
    play.answer(0, 2, typed("7"));
    play.answer(1, 2, typed("1"));
    play.answer(2, 2, typed("7  "));
    play.do({ type: "round:reveal", round: 2 });
    const { rounds } = reportOf(play);
    expect(rounds.map(({ wrongAnswer }) => wrongAnswer)).toEqual([
      null,
      { what: "option", optionId: "b", leftOut: true, count: 2, belief: null },
      { what: "text", text: "7", count: 2, belief: null },
    ]);
    expect(rounds[0].times).toBeNull();
  });

  test("RE2 a round that was not revealed counts for nobody", () => {
    const play = new Play(sampleSetup(), ["Ada", "Bob"]);
    play.do({ type: "session:start" });
    play.answer(0, 0, choose("b"));
    const open = reportOf(play);
    expect(open).toMatchObject({ rounds: [], unplayed: 3, ended: false, endedAt: null, startedAt: play.now });
    play.do({ type: "session:end" });
    expect(reportOf(play)).toMatchObject({ rounds: [], unplayed: 3, ended: true, endedAt: play.now });
  });

  test("RE9 RE10 tells who was not asked from who did not answer, and lists removed players last without a place", () => {
    const play = new Play(sampleSetup(), ["Ada", "Bob", "Cid"]);
    play.do({ type: "session:start" });
    play.wait(1_000).answer(2, 0, choose("a"));
    play.answer(0, 0, choose("a"));
    play.finish(0);
    play.do({ type: "player:join", playerId: playerId(3), nickname: "Dan" });
    play.do({ type: "player:remove", playerId: playerId(2), ban: false });
    play.do({ type: "round:next", round: 0 });
    play.answer(3, 1, chooseAll("a", "b"));
    play.finish(1);
    const rows = reportOf(play).players.map(({ nickname, rank, right, unanswered, rounds }) => ({
      nickname,
      rank,
      right,
      unanswered,
      verdicts: rounds.map(({ verdict }) => verdict),
    }));
    expect(rows).toEqual([
      { nickname: "Dan", rank: 1, right: 1, unanswered: 0, verdicts: ["absent", "right"] },
      { nickname: "Ada", rank: 2, right: 1, unanswered: 1, verdicts: ["right", "unanswered"] },
      { nickname: "Bob", rank: 3, right: 0, unanswered: 2, verdicts: ["unanswered", "unanswered"] },
      { nickname: "Cid", rank: null, right: 1, unanswered: 0, verdicts: ["right", "absent"] },
    ]);
  });

  test("RE3 RE8 counts the vote that counts, what it was before, and how sure the players were", () => {
    const play = new Play(sampleSetup({ settings: { ...defaultSettings, peerInstruction: true } }), [
      "Ada",
      "Bob",
      "Cid",
    ]);
    play.do({ type: "session:start" });
    const vote = (player: number, option: string, confidence: 1 | 2 | 3) => {
      const command = { type: "answer:submit", playerId: playerId(player), round: 0, value: choose(option) } as const;
      play.do({ ...command, receivedAt: play.wait(1_000).now, confidence });
    };
    vote(0, "a", 3);
    vote(1, "b", 1);
    vote(2, "b", 3);
    play.do({ type: "round:revote", round: 0 });
    vote(1, "a", 2);
    play.do({ type: "round:close", round: 0 });
    play.do({ type: "round:reveal", round: 0 });
    const { rounds, players } = reportOf(play);
    expect(rounds[0]).toMatchObject({
      distribution: { right: 2, wrong: 1, unanswered: 0, first: { right: 1, wrong: 2, toRight: 1 } },
      confidence: [
        { level: 1, answers: 0, right: 0 },
        { level: 2, answers: 1, right: 1 },
        { level: 3, answers: 2, right: 1 },
      ],
      wrongAnswer: { optionId: "b", count: 1 },
    });
    expect(players.map((one) => one.rounds[0].confidence).toSorted()).toEqual([2, 3, 3]);
  });

  test("RE5 RE7 counts every check of a repair, and the part of the property that most broke", () => {
    const play = new Play(sampleSetup({ cards: [repairCard()] }), ["Ada", "Bob", "Cid"]);
    play.do({ type: "session:start" });
    const tryRepair = (player: number, text: string, found: Partial<Verification>) => {
      play.wait(1_000).answer(player, 0, { kind: "repair", regions: [text] });
      const verification = { ...nothingFound, ...found };
      play.do({
        type: "answer:grade",
        playerId: playerId(player),
        round: 0,
        receivedAt: play.now,
        credit: found.verdict === "verified" ? 1 : 0,
        check: { verification },
      });
    };
    tryRepair(0, "one", { verdict: "violated", part: "never" });
    tryRepair(0, "two", { verdict: "verified" });
    tryRepair(1, "one", { verdict: "rejected", part: "fewestTasks" });
    tryRepair(2, "one", { verdict: "rejected", part: "fewestTasks" });
    play.finish(0);
    const [round] = reportOf(play).rounds;
    expect(round).toMatchObject({
      tries: 4,
      checks: { verified: 1, "holds-within-bound": 0, violated: 1, rejected: 2, "engine-fault": 0 },
      wrongAnswer: { what: "breach", part: "fewestTasks", count: 2, belief: null },
      distribution: { right: 1, wrong: 2 },
      times: { median: 3_000 },
    });
  });
});

const nothingFound: Verification = {
  verdict: "verified",
  states: 10,
  part: null,
  message: null,
  line: null,
  column: null,
  witness: null,
  breaksAt: null,
  end: null,
};

function repairCard() {
  const [{ challenge, key, ...rest }] = sampleCards;
  const { id, concept, difficulty, title, timeLimitSeconds } = challenge;
  return cardSchema.parse({
    ...rest,
    challenge: {
      ...{ id, concept, difficulty, title, timeLimitSeconds },
      kind: "repair",
      editable: [{ from: 1, to: 1 }],
      property: { never: ["deadlock"] },
    },
    key: {
      ...{ programHash: key.programHash, outcomeCount: key.outcomeCount, states: key.states, outcomes: key.outcomes },
      kind: "repair",
      violation: { part: "never", message: "deadlock", witness: "w", breaksAt: 1 },
      solution: ["fixed"],
    },
  });
}
