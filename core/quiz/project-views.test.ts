import { describe, expect, test } from "vitest";
import { explanationMark, sampleCards, sampleSetup } from "../../tests/support/sample-session";
import { revealedOutcomeLimit, toHostView, toPlayerView, toProjectorView, toReveal } from "./project-views";
import { choose, chooseAll, Play, playerId, typed } from "./testing/play";

const context = (one: Play, locale: "en" | "ru" = "en") => ({ locale, now: one.now });
const hostView = (one: Play) => toHostView(one.setup, one.state, context(one));
const playerView = (one: Play, index: number) => toPlayerView(one.setup, one.state, playerId(index), context(one));

function revealed() {
  const one = new Play(sampleSetup(), ["Ada", "Bob", "Cid"]);
  one.do({ type: "session:start" });
  one.answer(0, 0, choose("a"));
  one.answer(1, 0, choose("b"));
  one.do({ type: "round:close", round: 0 });
  one.do({ type: "round:reveal", round: 0 });
  return one;
}

describe("views", () => {
  test("VW1 nothing that tells the answer is in any view before the reveal", () => {
    const one = new Play(sampleSetup(), ["Ada", "Bob"]);
    one.do({ type: "session:start" });
    one.answer(0, 0, choose("a"));
    for (const close of [false, true]) {
      if (close) one.do({ type: "round:close", round: 0 });
      for (const view of [hostView(one), playerView(one, 0), toProjectorView(one.setup, one.state, context(one))]) {
        const text = JSON.stringify(view);
        for (const secret of [
          explanationMark,
          "SECRET-WITNESS",
          "credit",
          "correct",
          "outcomes",
          '"reveal":',
          '"right"',
        ]) {
          expect(text).not.toContain(secret);
        }
      }
    }
  });

  test("VW2 a player sees the own answer and nobody else's", () => {
    const one = new Play(sampleSetup(), ["Ada", "Bob"]);
    one.do({ type: "session:start" });
    const receivedAt = one.wait(1_500).now;
    one.answer(0, 0, choose("b"));
    expect(playerView(one, 0)).toMatchObject({ state: "open", myAnswer: { value: choose("b"), receivedAt } });
    expect(playerView(one, 1)).toMatchObject({ state: "open", myAnswer: null });
    expect(JSON.stringify(playerView(one, 1))).not.toContain("Ada");
  });

  test("VW3 every view carries the version of the session", () => {
    const one = revealed();
    expect([hostView(one).version, playerView(one, 0)?.version]).toEqual([one.state.version, one.state.version]);
  });

  test("VW4 texts are in the viewer's language", () => {
    const one = revealed();
    const view = toPlayerView(one.setup, one.state, playerId(0), context(one, "ru"));
    expect(view).toMatchObject({
      quizTitle: "Образец",
      round: { challenge: { title: "Вопрос 1" } },
      reveal: { explanation: `${explanationMark} ru` },
    });
  });

  test("VW4 the reveal names at most twelve outcomes, counts all, features the least likely, shows no witness", () => {
    const [card] = sampleCards;
    const outcomes = Array.from({ length: 20 }, (_, index) => ({
      ...card.key.outcomes[0],
      stdout: `${index}\n`,
      chance: index === 7 ? 0.01 : 0.05,
    }));
    const reveal = toReveal({ ...card, key: { ...card.key, outcomes, outcomeCount: 20 } }, "en");
    expect(reveal.outcomes).toHaveLength(revealedOutcomeLimit);
    expect(reveal).toMatchObject({ outcomeCount: 20, featuredOutcome: 7, correctOptionIds: ["a"] });
    expect(JSON.stringify(reveal)).not.toContain("SECRET-WITNESS");
  });

  test("VW1 after the reveal everybody sees what was right, and the host how the class answered", () => {
    const one = revealed();
    expect(hostView(one)).toMatchObject({
      state: "revealed",
      reveal: { correctOptionIds: ["a"], explanation: `${explanationMark} en` },
      distribution: { right: 1, partial: 0, wrong: 1, unanswered: 1 },
    });
    expect(hostView(one)).toMatchObject({
      distribution: {
        options: [
          { optionId: "a", count: 1 },
          { optionId: "b", count: 1 },
          { optionId: "c", count: 0 },
        ],
      },
    });
    expect(playerView(one, 0)).toMatchObject({
      result: { verdict: "right", points: { total: 1000 } },
      me: { rank: 1, score: 1000 },
    });
    expect(playerView(one, 2)).toMatchObject({ result: { verdict: "unanswered" }, me: { rank: 2, score: 0 } });
  });

  test("VW1 typed answers are counted by what they print", () => {
    const one = new Play(sampleSetup(), ["Ada", "Bob", "Cid"]);
    one.do({ type: "session:start" });
    for (const round of [0, 1]) {
      one.finish(round);
      one.do({ type: "round:next", round });
    }
    one.answer(0, 2, typed("1"));
    one.answer(1, 2, typed("1\n"));
    one.answer(2, 2, typed("9"));
    one.do({ type: "round:reveal", round: 2 });
    expect(hostView(one)).toMatchObject({
      reveal: { correctOptionIds: [] },
      distribution: {
        texts: [
          { text: "1", count: 2, correct: true },
          { text: "9", count: 1, correct: false },
        ],
      },
    });
  });

  test("LS1 the host is offered the commands that fit", () => {
    const one = new Play(sampleSetup(), ["Ada"]);
    const main = () => hostView(one).controls[0];
    expect(main()).toBe("session:start");
    one.do({ type: "session:start" });
    expect(main()).toBe("round:close");
    one.answer(0, 0, choose("a"));
    expect(main()).toBe("round:reveal");
    one.do({ type: "round:reveal", round: 0 });
    expect(main()).toBe("leaderboard:show");
    one.do({ type: "leaderboard:show", round: 0 });
    expect(hostView(one).controls).toEqual(["round:next", "session:end", "session:lock", "player:remove"]);
    one.do({ type: "session:end" });
    expect(hostView(one).controls).toEqual([]);
  });

  test("LS8 a removed player has no view and is on no list", () => {
    const one = new Play(sampleSetup(), ["Ada", "Bob"]);
    one.do({ type: "player:remove", playerId: playerId(0), ban: false });
    expect(playerView(one, 0)).toBeNull();
    expect(JSON.stringify(hostView(one))).not.toContain("Ada");
  });

  test("LB3 on the leaderboard a player hears rank and distance", () => {
    const one = revealed();
    one.do({ type: "leaderboard:show", round: 0 });
    expect(playerView(one, 1)).toMatchObject({ phase: "leaderboard", behind: 1000, playerCount: 3, me: { rank: 2 } });
    expect(hostView(one)).toMatchObject({
      phase: "leaderboard",
      isLastRound: false,
      leaderboard: [{ nickname: "Ada" }, {}, {}],
    });
    one.do({ type: "session:end" });
    expect(playerView(one, 1)).toMatchObject({ phase: "ended", podium: [{ nickname: "Ada", rank: 1 }] });
  });

  test("LB3 before the first reveal nobody has a rank", () => {
    const one = new Play(sampleSetup(), ["Ada"]);
    expect(playerView(one, 0)).toMatchObject({ phase: "lobby", me: { rank: null } });
    one.do({ type: "session:end" });
    expect(playerView(one, 0)).toMatchObject({ phase: "ended", podium: [], me: { rank: null } });
  });

  test("AN2 choose-all counts each chosen option", () => {
    const one = new Play(sampleSetup(), ["Ada", "Bob"]);
    one.do({ type: "session:start" });
    one.finish(0);
    one.do({ type: "round:next", round: 0 });
    one.answer(0, 1, chooseAll("a", "b"));
    one.answer(1, 1, chooseAll("b", "c"));
    one.do({ type: "round:reveal", round: 1 });
    expect(hostView(one)).toMatchObject({
      distribution: {
        options: [{ count: 1 }, { count: 2 }, { count: 1 }],
        right: 1,
        wrong: 1,
      },
    });
  });
});
