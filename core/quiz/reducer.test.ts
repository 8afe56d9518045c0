import { describe, expect, test } from "vitest";
import { sampleLimitMs, sampleSetup } from "../../tests/support/sample-session";
import { toHostView } from "./project-views";
import { answerGraceMs, evolve, idleLimitMs, type LiveCommand, playerLimit, wakeAt } from "./reducer";
import { defaultSettings, type Settings } from "./settings";
import { initialState } from "./state";
import { choose, chooseAll, Play, playerId, typed } from "./testing/play";

const play = (...nicknames: string[]) => new Play(sampleSetup(), nicknames);
const started = (...nicknames: string[]) => {
  const one = play(...nicknames);
  one.do({ type: "session:start" });
  return one;
};
const phase = (one: Play) => {
  const { name } = one.state.phase;
  return one.state.phase.name === "in-round" ? `${one.state.phase.round.state} ${one.state.phase.round.index}` : name;
};

describe("the session", () => {
  test("LS1 a whole quiz goes from the lobby through every round to the end", () => {
    const one = play("Ada", "Bob");
    const seen = [phase(one)];
    const step = (command: LiveCommand) => {
      one.do(command);
      seen.push(phase(one));
    };
    step({ type: "session:start" });
    for (const round of [0, 1, 2]) {
      step({ type: "round:close", round });
      step({ type: "round:reveal", round });
      step({ type: "leaderboard:show", round });
      if (round < 2) step({ type: "round:next", round });
    }
    step({ type: "session:end" });
    const rounds = [0, 1, 2].flatMap((round) => [
      `open ${round}`,
      `locked ${round}`,
      `revealed ${round}`,
      "leaderboard",
    ]);
    expect(seen).toEqual(["lobby", ...rounds, "ended"]);
  });

  test("LS1 the host may end in every phase", () => {
    for (const steps of [0, 1, 2, 3, 4]) {
      const one = play("Ada");
      const commands: LiveCommand[] = [
        { type: "session:start" },
        { type: "round:close", round: 0 },
        { type: "round:reveal", round: 0 },
        { type: "leaderboard:show", round: 0 },
      ];
      for (const command of commands.slice(0, steps)) one.do(command);
      one.do({ type: "session:end" });
      expect(phase(one)).toBe("ended");
    }
  });

  test("LS3 a command whose effect holds already changes nothing", () => {
    const one = started("Ada");
    expect(one.do({ type: "session:start" })).toEqual([]);
    one.do({ type: "round:close", round: 0 });
    expect(one.do({ type: "round:close", round: 0 })).toEqual([]);
    one.do({ type: "round:reveal", round: 0 });
    expect(one.do({ type: "round:reveal", round: 0 })).toEqual([]);
    expect(one.do({ type: "round:close", round: 0 })).toEqual([]);
    one.do({ type: "leaderboard:show", round: 0 });
    expect(one.do({ type: "leaderboard:show", round: 0 })).toEqual([]);
    one.do({ type: "round:next", round: 0 });
    expect(one.do({ type: "round:next", round: 0 })).toEqual([]);
    expect(phase(one)).toBe("open 1");
    one.do({ type: "session:end" });
    expect(one.do({ type: "session:end" })).toEqual([]);
  });

  test("LS3 a command that does not fit is refused as wrong-phase", () => {
    const lobby = play("Ada");
    const early: LiveCommand[] = [
      { type: "round:close", round: 0 },
      { type: "round:reveal", round: 0 },
      { type: "leaderboard:show", round: 0 },
      { type: "round:next", round: 0 },
    ];
    for (const command of early) expect(lobby.try(command)).toBe("wrong-phase");
    const open = started("Ada");
    for (const command of early.slice(1)) expect(open.try(command)).toBe("wrong-phase");
    expect(open.try({ type: "round:close", round: 1 })).toBe("wrong-phase");
    open.finish(0);
    open.do({ type: "round:next", round: 0 });
    expect(open.try({ type: "session:start" })).toBe("wrong-phase");
    expect(open.try({ type: "round:next", round: 1 })).toBe("wrong-phase");
  });

  test("LS5 replaying the journal gives the same state, without keys and clock", () => {
    const one = started("Ada", "Bob");
    one.wait(3_000).answer(0, 0, choose("a"));
    one.wait(1_000).answer(1, 0, choose("b"));
    one.do({ type: "round:reveal", round: 0 });
    one.do({ type: "leaderboard:show", round: 0 });
    one.do({ type: "round:next", round: 0 });
    one.do({ type: "player:remove", playerId: playerId(1), ban: false });
    const stored = JSON.parse(JSON.stringify(one.journal)) as typeof one.journal;
    expect(stored.reduce(evolve, initialState)).toEqual(one.state);
    expect(one.state.version).toBe(one.journal.length);
  });

  test("LS6 after the end everything that would change the session is refused", () => {
    const one = started("Ada");
    one.do({ type: "session:expire" });
    expect(one.journal.at(-1)).toMatchObject({ type: "session-ended", by: "idle" });
    expect(idleLimitMs).toBe(12 * 3_600_000);
    const late: LiveCommand[] = [
      { type: "player:join", playerId: playerId(9), nickname: "Zoe" },
      { type: "player:remove", playerId: playerId(0), ban: false },
      { type: "session:start" },
      { type: "answer:submit", playerId: playerId(0), round: 0, value: choose("a"), receivedAt: one.now },
      { type: "round:close", round: 0 },
      { type: "round:reveal", round: 0 },
      { type: "leaderboard:show", round: 0 },
      { type: "round:next", round: 0 },
    ];
    for (const command of late) expect(one.try(command)).toBe("session-ended");
  });

  test("LS7 players may join during the game", () => {
    const one = started("Ada");
    one.do({ type: "player:join", playerId: playerId(1), nickname: "Bob" });
    expect(one.tryAnswer(1, 0, choose("a"))).toBeNull();
  });

  test("LS7 the player after the thousandth is refused", () => {
    const one = play(...Array.from({ length: playerLimit }, (_, index) => `P${index}`));
    expect(one.try({ type: "player:join", playerId: playerId(playerLimit), nickname: "Late" })).toBe("session-full");
  });

  test("LS8 a removed player answers and scores no more, and a round waits for it no more", () => {
    const one = started("Ada", "Bob");
    one.answer(0, 0, choose("a"));
    const events = one.do({ type: "player:remove", playerId: playerId(1), ban: false });
    expect(events.map((event) => event.type)).toEqual(["player-removed", "round-locked"]);
    expect(one.tryAnswer(1, 0, choose("a"))).toBe("player-removed");
    one.do({ type: "round:reveal", round: 0 });
    expect(one.player(1).score).toBe(0);
    expect(one.do({ type: "player:remove", playerId: playerId(1), ban: false })).toEqual([]);
    expect(one.try({ type: "player:remove", playerId: playerId(7), ban: false })).toBe("not-found");
  });

  test("NN5 a taken nickname is refused, also that of a removed player", () => {
    const one = play("Ada");
    const join = { type: "player:join", playerId: playerId(1), nickname: " ADA " } as const;
    expect(one.try(join)).toBe("nickname-taken");
    one.do({ type: "player:remove", playerId: playerId(0), ban: false });
    expect(one.try(join)).toBe("nickname-taken");
    expect(one.try({ ...join, nickname: "<b>" })).toBe("nickname-invalid");
  });
});

describe("rounds", () => {
  test("RD2 a round closes after the limit of its challenge", () => {
    const one = started("Ada");
    expect(one.state.phase).toMatchObject({ round: { openedAt: one.now, closesAt: one.now + sampleLimitMs } });
  });

  test("RD3 the timer locks the round after the grace, not before", () => {
    const one = started("Ada");
    expect(wakeAt(one.setup, one.state)).toBe(one.now + sampleLimitMs + answerGraceMs);
    one.wait(sampleLimitMs + answerGraceMs - 1);
    expect(one.do({ type: "clock:wake" })).toEqual([]);
    expect(one.wait(1).do({ type: "clock:wake" })).toMatchObject([{ type: "round-locked", by: "timer" }]);
    expect(wakeAt(one.setup, one.state)).toBeNull();
  });

  test("RD4 the round locks when everybody has answered", () => {
    const one = started("Ada", "Bob");
    expect(one.answer(0, 0, choose("a")).map((event) => event.type)).toEqual(["answer-accepted"]);
    expect(one.answer(1, 0, choose("b"))).toMatchObject([{ type: "answer-accepted" }, { by: "everyone" }]);
    expect(phase(one)).toBe("locked 0");
  });

  test("RD4 an empty session does not lock by itself", () => {
    const one = play();
    one.do({ type: "session:start" });
    expect(phase(one)).toBe("open 0");
    one.do({ type: "player:join", playerId: playerId(0), nickname: "Ada" });
    one.do({ type: "player:remove", playerId: playerId(0), ban: false });
    expect(phase(one)).toBe("open 0");
  });

  test("RD5 the reveal gives everybody a result and scores", () => {
    const one = started("Ada", "Bob", "Cid");
    one.wait(sampleLimitMs / 2).answer(0, 0, choose("a"));
    one.answer(1, 0, choose("b"));
    one.do({ type: "round:close", round: 0 });
    expect(one.player(0).score).toBe(0);
    one.do({ type: "round:reveal", round: 0 });
    expect([0, 1, 2].map((index) => one.player(index).score)).toEqual([750, 0, 0]);
    expect([0, 1, 2].map((index) => one.player(index).streak)).toEqual([1, 0, 0]);
    const event = one.journal.at(-1);
    expect(event?.type === "round-revealed" && event.results.map((result) => result.verdict)).toEqual([
      "right",
      "wrong",
      "unanswered",
    ]);
  });

  test("RD6 after the last round there is no next one", () => {
    const one = started("Ada");
    for (const round of [0, 1]) {
      one.finish(round);
      one.do({ type: "round:next", round });
    }
    one.finish(2);
    expect(one.try({ type: "round:next", round: 2 })).toBe("no-more-rounds");
  });

  test("RD7 the time the server was down is added to the deadline and does not cost points", () => {
    const one = started("Ada", "Bob");
    one.wait(sampleLimitMs / 4).answer(0, 0, choose("a"));
    one.wait(60_000);
    one.do({ type: "clock:resume", downMs: 60_000 });
    expect(one.try({ type: "clock:wake" })).toBeNull();
    expect(phase(one)).toBe("open 0");
    one.wait(sampleLimitMs / 4).answer(1, 0, choose("a"));
    one.do({ type: "round:reveal", round: 0 });
    expect([one.player(0).score, one.player(1).score]).toEqual([875, 750]);
  });

  test("RD7 a restart outside an open round changes nothing", () => {
    const one = started("Ada");
    one.do({ type: "round:close", round: 0 });
    expect(one.do({ type: "clock:resume", downMs: 60_000 })).toEqual([]);
  });
});

describe("answers", () => {
  test("AN1 an answer that does not fit its question is refused", () => {
    const one = started("Ada");
    for (const value of [choose("z"), chooseAll("a"), typed("1")]) {
      expect(one.tryAnswer(0, 0, value)).toBe("answer-invalid");
    }
    one.finish(0);
    one.do({ type: "round:next", round: 0 });
    for (const value of [chooseAll(), chooseAll("a", "a"), chooseAll("a", "z"), choose("a")]) {
      expect(one.tryAnswer(0, 1, value)).toBe("answer-invalid");
    }
  });

  test("AN2 the first answer stands; the same again is no error, also after the close", () => {
    const one = started("Ada", "Bob");
    one.answer(0, 0, choose("b"));
    expect(one.answer(0, 0, choose("b"))).toEqual([]);
    expect(one.tryAnswer(0, 0, choose("a"))).toBe("already-answered");
    one.do({ type: "round:close", round: 0 });
    expect(one.answer(0, 0, choose("b"))).toEqual([]);
    expect(one.tryAnswer(0, 0, choose("a"))).toBe("already-answered");
    one.do({ type: "round:reveal", round: 0 });
    expect(one.answer(0, 0, choose("b"))).toEqual([]);
    expect(one.player(0).score).toBe(0);
  });

  test("AN2 the order of chosen options does not matter", () => {
    const one = started("Ada", "Bob");
    one.finish(0);
    one.do({ type: "round:next", round: 0 });
    one.answer(0, 1, chooseAll("a", "b"));
    expect(one.answer(0, 1, chooseAll("b", "a"))).toEqual([]);
  });

  test("AN3 an answer is judged by its arrival, however late it is processed", () => {
    const one = started("Ada", "Bob");
    const closesAt = one.now + sampleLimitMs;
    one.wait(sampleLimitMs + 5_000);
    expect(one.tryAnswer(0, 0, choose("a"), closesAt + answerGraceMs + 1)).toBe("round-closed");
    expect(one.tryAnswer(0, 0, choose("a"), closesAt + answerGraceMs)).toBeNull();
    one.do({ type: "clock:wake" });
    expect(one.tryAnswer(1, 0, choose("a"))).toBe("round-closed");
    expect(one.tryAnswer(1, 1, choose("a"))).toBe("round-closed");
  });

  test("AN3 before the start there is nothing to answer", () => {
    expect(play("Ada").tryAnswer(0, 0, choose("a"))).toBe("round-closed");
  });

  test("AN5 typed output is graded by what can be printed", () => {
    const one = started("Ada", "Bob");
    for (const round of [0, 1]) {
      one.finish(round);
      one.do({ type: "round:next", round });
    }
    expect(one.answer(0, 2, typed("2"))).toMatchObject([{ credit: 1 }]);
    expect(one.answer(1, 2, typed("7"))).toMatchObject([{ credit: 0 }, { type: "round-locked" }]);
  });

  test("SC1 choosing some of the right options earns a part, wrong ones take from it", () => {
    const one = started("Ada", "Bob", "Cid", "Dan");
    one.finish(0);
    one.do({ type: "round:next", round: 0 });
    expect(one.answer(0, 1, chooseAll("a", "b"))).toMatchObject([{ credit: 1 }]);
    expect(one.answer(1, 1, chooseAll("a"))).toMatchObject([{ credit: 0.5 }]);
    expect(one.answer(2, 1, chooseAll("a", "c"))).toMatchObject([{ credit: 0 }]);
    expect(one.answer(3, 1, chooseAll("a", "b", "c"))).toMatchObject([{ credit: 0.5 }, { type: "round-locked" }]);
  });
});

describe("the host's hand on the clock and the order", () => {
  const started = (settings: Partial<Settings> = {}) => {
    const one = new Play(sampleSetup({ settings: { ...defaultSettings, ...settings } }), ["Ada", "Bob"]);
    one.do({ type: "session:start" });
    return one;
  };

  test("RD8 a pause moves the deadline and does not count as answering time", () => {
    const one = started();
    one.wait(2_000).do({ type: "round:pause", round: 0 });
    expect(wakeAt(one.setup, one.state)).toBeNull();
    expect(one.wait(60_000).tryAnswer(0, 0, choose("a"))).toBe("round-paused");
    one.do({ type: "round:resume", round: 0 });
    expect(one.wait(1_000).answer(0, 0, choose("a"))).toMatchObject([{ elapsedMs: 3_000 }]);
    expect(wakeAt(one.setup, one.state)).toBe(one.now - 3_000 + sampleLimitMs + answerGraceMs);
  });

  test("RD9 added time moves the deadline only", () => {
    const one = started();
    one.do({ type: "round:extend", round: 0, byMs: 30_000 });
    expect(one.wait(sampleLimitMs + 5_000).answer(0, 0, choose("a"))).toMatchObject([
      { elapsedMs: sampleLimitMs + 5_000 },
    ]);
  });

  test("RD10 RD11 a skipped question gives no points and is played; a jump leaves the others for later", () => {
    const one = started();
    one.answer(0, 0, choose("a"));
    one.do({ type: "round:skip", round: 0 });
    expect(one.player(0).score).toBe(0);
    one.do({ type: "round:jump", round: 0, to: 2 });
    expect(one.try({ type: "round:jump", round: 2, to: 0 })).toBe("wrong-phase");
    one.finish(2);
    expect(one.try({ type: "round:jump", round: 2, to: 0 })).toBe("no-more-rounds");
    expect(one.do({ type: "round:next", round: 2 })).toMatchObject([{ type: "round-opened", round: 1 }]);
    expect(one.do({ type: "round:next", round: 2 })).toEqual([]);
    one.finish(1);
    expect(one.try({ type: "round:next", round: 1 })).toBe("no-more-rounds");
  });

  test("ST1 ST2 without a limit the round stays open and speed earns nothing", () => {
    const one = started({ time: "none" });
    one.wait(3_600_000).do({ type: "clock:wake" });
    one.answer(0, 0, choose("a"));
    one.finish(0);
    expect(one.player(0).score).toBe(1_000);
  });

  test("ST7 reveal, leaderboard and the next question come by themselves", () => {
    const one = started({ autoAdvanceSeconds: 5 });
    const advance = () => {
      one.wait((wakeAt(one.setup, one.state) ?? Number.NaN) - one.now);
      return one.do({ type: "clock:wake" }).map(({ type }) => type);
    };
    expect([advance(), advance(), advance(), advance()]).toEqual([
      ["round-locked"],
      ["round-revealed"],
      ["leaderboard-shown"],
      ["round-opened"],
    ]);
    expect(one.now).toBe(1_000_000 + sampleLimitMs + answerGraceMs + 1_500 + 5_000 + 5_000);
  });

  test("PI1 PI3 the class votes again once; who does not keeps the first vote, and moves are counted", () => {
    const one = started({ peerInstruction: true });
    one.answer(0, 0, choose("b"));
    one.answer(1, 0, choose("a"));
    one.do({ type: "round:revote", round: 0 });
    one.answer(0, 0, choose("a"));
    one.do({ type: "round:close", round: 0 });
    expect(one.try({ type: "round:revote", round: 0 })).toBe("wrong-phase");
    one.do({ type: "round:reveal", round: 0 });
    expect([one.player(0).score > 0, one.player(1).score > 0]).toEqual([true, true]);
    const view = toHostView(one.setup, one.state, { locale: "en", now: one.now });
    expect(view).toMatchObject({ distribution: { right: 2, first: { right: 1, wrong: 1, toRight: 1, toWrong: 0 } } });
  });

  test("ST6 LS10 nobody joins late where the settings say so, or while the door is closed", () => {
    const one = started({ lateJoin: false });
    const join = { type: "player:join", playerId: playerId(5), nickname: "Cid" } as const;
    expect(one.try(join)).toBe("joining-closed");
    const other = new Play(sampleSetup());
    other.do({ type: "session:lock", locked: true });
    expect(other.try(join)).toBe("joining-closed");
    other.do({ type: "session:lock", locked: false });
    other.do(join);
  });
});
