/**
 * The only authority over a live session (docs/spec/quiz.md). `reduce` decides what a command does, as events;
 * `evolve` applies one event. The state after a command is the fold of its events, so the journal alone rebuilds it (LS5).
 * Pure: `now` is passed in, ids are made by the caller.
 */

import { answerKindOf, canAnswerAgain } from "../challenge/answer-kind";
import type { AnswerValue } from "../challenge/answer-value";
import { gradeAtOnce } from "../challenge/grade";
import type { Refusal } from "../protocol/refusals";
import { fitsQuestion, isSameAnswer } from "./answer";
import type { LiveSessionEvent } from "./events";
import type { PlayerId } from "./ids";
import { nicknameKey, parseNickname } from "./nickname";
import {
  answerOf,
  countingAnswerOf,
  findByNickname,
  playersById,
  playingOf,
  resultOf,
  withAnswer,
  withEachPlayer,
  withPlayer,
} from "./players";
import { done, type Result, refuse } from "./result";
import { resultFor } from "./scoring";
import type { Card, LiveSessionSetup } from "./setup";
import {
  type Answer,
  type AnswerCheck,
  type Confidence,
  type LiveSessionState,
  type Player,
  type Round,
  standingAnswer,
} from "./state";

/** How long after the deadline an answer is still taken, and the round locked (RD3). */
export const answerGraceMs = 250;
/** How long "time is up" stays before the answer comes by itself (ST7). */
const lockedMs = 1_500;
export const playerLimit = 5_000;
/** LS6. */
export const idleLimitMs = 12 * 3_600_000;

/** A command whose sender is already known to be allowed to send it. */
export type LiveCommand =
  | { type: "player:join"; playerId: PlayerId; nickname: string }
  | { type: "player:remove"; playerId: PlayerId; ban: boolean }
  | { type: "session:start" }
  | { type: "session:lock"; locked: boolean }
  | {
      type: "answer:submit";
      playerId: PlayerId;
      round: number;
      value: AnswerValue;
      confidence?: Confidence | undefined;
      receivedAt: number;
    }
  /** What the engine found about the answer received at `receivedAt` (AN7). */
  | { type: "answer:grade"; playerId: PlayerId; round: number; receivedAt: number; credit: number; check: AnswerCheck }
  | { type: "round:close"; round: number }
  | { type: "round:pause"; round: number }
  | { type: "round:resume"; round: number }
  | { type: "round:extend"; round: number; byMs: number }
  | { type: "round:revote"; round: number }
  | { type: "round:skip"; round: number }
  | { type: "round:jump"; round: number; to: number }
  | { type: "round:reveal"; round: number }
  | { type: "leaderboard:show"; round: number }
  | { type: "round:next"; round: number }
  | { type: "session:end" }
  /** The wake-up of the adapter at a deadline; says nothing by itself. */
  | { type: "clock:wake" }
  /** The server was away for `downMs` (RD7). */
  | { type: "clock:resume"; downMs: number }
  | { type: "session:expire" };

export interface Reduced {
  state: LiveSessionState;
  events: LiveSessionEvent[];
}

/** What `command` does at `now` (epoch ms); no events when its effect already holds. */
export function reduce(
  setup: LiveSessionSetup,
  state: LiveSessionState,
  command: LiveCommand,
  now: number,
): Result<Reduced, Refusal> {
  const decided = decide(setup, state, command, now);
  if (!decided.ok) return decided;
  const decision = decided.value;
  const next = decision.reduce(evolve, state);
  const consequence = decision.length > 0 ? lockIfEveryoneAnswered(next, now) : [];
  return done({ state: consequence.reduce(evolve, next), events: [...decision, ...consequence] });
}

/** When the adapter must send `clock:wake`; null when nothing is timed. */
export function wakeAt(setup: LiveSessionSetup, state: LiveSessionState): number | null {
  const round = currentRound(state);
  if (round?.state === "open") return round.pausedAt === null ? round.closesAt + answerGraceMs : null;
  return advancesAt(setup, state);
}

/** ST7: when what comes next comes by itself; null when the host goes on, or nothing follows. */
function advancesAt({ settings, cards }: LiveSessionSetup, { phase, since, played }: LiveSessionState): number | null {
  if (settings.autoAdvanceSeconds === null) return null;
  const isTurn = phase.name === "leaderboard" || (phase.name === "in-round" && phase.round.state === "revealed");
  if (isTurn) return played.length < cards.length ? since + settings.autoAdvanceSeconds * 1_000 : null;
  const isLocked = phase.name === "in-round" && phase.round.state === "locked";
  return isLocked && !isBeingChecked(phase.round) ? since + lockedMs : null;
}

/** The answer that stands for this player in the current round, if `round` is the current one. */
export function findAnswer(state: LiveSessionState, round: number, playerId: PlayerId) {
  const current = currentRound(state);
  return current?.index === round ? answerOf(current, playerId) : null;
}

export function findPlayer(state: LiveSessionState, playerId: string): Player | null {
  return playersById.find(state.players, playerId) ?? null;
}

const nothing = done<LiveSessionEvent[]>([]);

function decide(
  setup: LiveSessionSetup,
  state: LiveSessionState,
  command: LiveCommand,
  now: number,
): Result<LiveSessionEvent[], Refusal> {
  if (state.phase.name === "ended") return decideEnded(command);
  switch (command.type) {
    case "player:join":
      return decideJoin(setup, state, command, now);
    case "session:lock":
      if (state.joinOpen === !command.locked) return nothing;
      return done([{ type: "joining-changed", at: now, open: !command.locked }]);
    case "player:remove": {
      const player = findPlayer(state, command.playerId);
      if (!player) return refuse("not-found");
      if (player.removed && (player.banned || !command.ban)) return nothing;
      return done([{ type: "player-removed", at: now, playerId: player.playerId, banned: command.ban }]);
    }
    case "session:start":
      if (state.phase.name === "lobby") return done([openRound(setup, 0, now)]);
      return roundIndexOf(state) === 0 ? nothing : refuse("wrong-phase");
    case "round:pause":
    case "round:resume":
    case "round:extend":
    case "round:revote":
    case "round:skip":
      return decideClock(setup, state, command, now);
    case "round:jump": {
      if (roundIndexOf(state) === command.to && command.to !== command.round) return nothing;
      if (!isTurnOver(state, command.round)) return refuse("wrong-phase");
      if (command.to >= setup.cards.length || state.played.includes(command.to)) return refuse("no-more-rounds");
      return done([openRound(setup, command.to, now)]);
    }
    case "answer:submit":
      return decideAnswer(setup, state, command);
    case "answer:grade":
      return decideGrade(state, command, now);
    case "round:close": {
      const round = currentRound(state);
      if (round?.index !== command.round) return refuse("wrong-phase");
      return round.state === "open" ? done([lockRound(round, "host", now)]) : nothing;
    }
    case "round:reveal": {
      const round = currentRound(state);
      if (round?.index !== command.round) {
        return isLeaderboardOf(state, command.round) ? nothing : refuse("wrong-phase");
      }
      if (round.state === "open") return refuse("wrong-phase");
      if (round.state === "locked" && isBeingChecked(round)) return refuse("still-checking");
      return round.state === "locked" ? done([revealRound(setup, state, round, now)]) : nothing;
    }
    case "leaderboard:show": {
      if (isLeaderboardOf(state, command.round)) return nothing;
      const round = currentRound(state);
      if (round?.index !== command.round || round.state !== "revealed") return refuse("wrong-phase");
      return done([{ type: "leaderboard-shown", at: now, round: round.index }]);
    }
    case "round:next": {
      const round = currentRound(state);
      if (round !== null && round.state !== "revealed" && state.played.includes(command.round)) return nothing;
      if (!isTurnOver(state, command.round)) return refuse("wrong-phase");
      const next = nextRound(setup, state, command.round);
      return next === null ? refuse("no-more-rounds") : done([openRound(setup, next, now)]);
    }
    case "session:end":
      return done([{ type: "session-ended", at: now, by: "host" }]);
    case "session:expire":
      return done([{ type: "session-ended", at: now, by: "idle" }]);
    case "clock:wake": {
      const round = currentRound(state);
      const dueAt = wakeAt(setup, state);
      if (dueAt === null || now < dueAt) return nothing;
      return round?.state === "open" ? done([lockRound(round, "timer", now)]) : done(advance(setup, state, now));
    }
    case "clock:resume": {
      const round = currentRound(state);
      // A paused round waits anyway: its pause is added when it goes on.
      if (round?.state !== "open" || round.pausedAt !== null || command.downMs <= 0) return nothing;
      return done([{ type: "round-extended", at: now, round: round.index, byMs: command.downMs }]);
    }
    default:
      return command satisfies never;
  }
}

/** After the end nothing changes; commands that ask for what holds anyway are no error. */
function decideEnded(command: LiveCommand): Result<LiveSessionEvent[], Refusal> {
  switch (command.type) {
    case "session:end":
    case "session:expire":
    case "clock:wake":
    case "clock:resume":
    case "answer:grade":
      return nothing;
    case "player:join":
    case "player:remove":
    case "session:start":
    case "session:lock":
    case "answer:submit":
    case "round:close":
    case "round:pause":
    case "round:resume":
    case "round:extend":
    case "round:revote":
    case "round:skip":
    case "round:jump":
    case "round:reveal":
    case "leaderboard:show":
    case "round:next":
      return refuse("session-ended");
    default:
      return command satisfies never;
  }
}

/** What a host does to the clock of a round, or to the round itself (RD8-RD11, PI2). */
function decideClock(
  setup: LiveSessionSetup,
  state: LiveSessionState,
  command: Extract<
    LiveCommand,
    { type: "round:pause" | "round:resume" | "round:extend" | "round:revote" | "round:skip" }
  >,
  now: number,
): Result<LiveSessionEvent[], Refusal> {
  const round = currentRound(state);
  if (command.type === "round:skip" && isLeaderboardOf(state, command.round)) return nothing;
  if (round?.index !== command.round) return refuse("wrong-phase");
  const { index } = round;
  switch (command.type) {
    case "round:pause":
      if (round.state !== "open") return refuse("wrong-phase");
      return round.pausedAt === null ? done([{ type: "round-paused", at: now, round: index }]) : nothing;
    case "round:resume":
      if (round.state !== "open") return refuse("wrong-phase");
      if (round.pausedAt === null) return nothing;
      return done([{ type: "round-resumed", at: now, round: index, pausedMs: Math.max(0, now - round.pausedAt) }]);
    case "round:extend":
      if (round.state !== "open") return refuse("wrong-phase");
      return done([{ type: "time-added", at: now, round: index, byMs: command.byMs }]);
    case "round:revote":
      if (round.state === "open" && round.firstBallot !== null) return nothing;
      if (round.state !== "locked" || !canRevote(setup, round)) return refuse("wrong-phase");
      return done([{ type: "round-reopened", at: now, round: index, closesAt: now + windowMs(setup, index) }]);
    case "round:skip":
      if (round.state === "revealed") return refuse("wrong-phase");
      return done([{ type: "round-skipped", at: now, round: index }]);
    default:
      return command satisfies never;
  }
}

/** PI1: one revote, for questions that are answered once. */
export function canRevote(setup: LiveSessionSetup, round: Round): boolean {
  const kind = answerKindOf(cardOf(setup, round.index).challenge);
  return setup.settings.peerInstruction && round.firstBallot === null && !canAnswerAgain(kind);
}

/** Revealed, or shown on the leaderboard: another question may follow. */
function isTurnOver(state: LiveSessionState, round: number): boolean {
  if (isLeaderboardOf(state, round)) return true;
  const current = currentRound(state);
  return current?.index === round && current.state === "revealed";
}

/** The first round after this one that has not been played, else the first of all; null when all are over. */
export function nextRound(setup: LiveSessionSetup, { played }: LiveSessionState, after: number): number | null {
  const left = setup.cards.map((_, index) => index).filter((index) => index !== after && !played.includes(index));
  return left.find((index) => index > after) ?? left[0] ?? null;
}

/** ST7: what the host would do next. */
function advance(setup: LiveSessionSetup, state: LiveSessionState, now: number): LiveSessionEvent[] {
  const { phase } = state;
  if (phase.name === "in-round" && phase.round.state === "locked") return [revealRound(setup, state, phase.round, now)];
  const index = phase.name === "leaderboard" ? phase.roundIndex : currentRound(state)?.index;
  if (index === undefined) return [];
  if (phase.name === "in-round" && setup.settings.leaderboard !== "off") {
    return [{ type: "leaderboard-shown", at: now, round: index }];
  }
  const next = nextRound(setup, state, index);
  return next === null ? [] : [openRound(setup, next, now)];
}

function decideJoin(
  setup: LiveSessionSetup,
  state: LiveSessionState,
  command: Extract<LiveCommand, { type: "player:join" }>,
  now: number,
): Result<LiveSessionEvent[], Refusal> {
  const isLate = state.phase.name !== "lobby" && !setup.settings.lateJoin;
  if (!state.joinOpen || isLate) return refuse("joining-closed");
  const nickname = parseNickname(command.nickname);
  if (!nickname.ok) return nickname;
  if (findByNickname(state.players, nicknameKey(nickname.value))) return refuse("nickname-taken");
  if (state.players.length >= playerLimit) return refuse("session-full");
  return done([{ type: "player-joined", at: now, playerId: command.playerId, nickname: nickname.value }]);
}

function decideAnswer(
  setup: LiveSessionSetup,
  state: LiveSessionState,
  command: Extract<LiveCommand, { type: "answer:submit" }>,
): Result<LiveSessionEvent[], Refusal> {
  const { playerId, value, receivedAt, confidence } = command;
  const player = findPlayer(state, playerId);
  if (!player) return refuse("not-player");
  if (player.removed) return refuse("player-removed");
  const round = currentRound(state);
  if (round?.index !== command.round) return refuse("round-closed");
  const standing = answerOf(round, playerId);
  if (standing) {
    if (isSameAnswer(standing.value, value)) return nothing;
    if (!canAnswerAgain(value.kind) || standingAnswer(standing).credit === 1) return refuse("already-answered");
    if (standing.credit === null) return refuse("still-checking");
  }
  // While the clock stands still the deadline does not come nearer.
  if (round.state === "open" && round.pausedAt !== null && receivedAt >= round.pausedAt) return refuse("round-paused");
  if (round.state !== "open" || receivedAt > round.closesAt + answerGraceMs) return refuse("round-closed");
  const card = cardOf(setup, round.index);
  if (!fitsQuestion(card, value)) return refuse("answer-invalid");
  return done([
    {
      type: "answer-accepted",
      at: receivedAt,
      round: round.index,
      playerId,
      value,
      credit: gradeAtOnce(card.challenge, card.key, value)?.share ?? null,
      elapsedMs: Math.max(0, receivedAt - round.openedAt - round.extendedMs),
      ...(confidence === undefined ? {} : { confidence }),
    },
  ]);
}

/** AN7: nothing happens for an answer that is no longer the latest one. */
function decideGrade(
  state: LiveSessionState,
  { playerId, round: index, receivedAt, credit, check }: Extract<LiveCommand, { type: "answer:grade" }>,
  now: number,
): Result<LiveSessionEvent[], Refusal> {
  const answer = findAnswer(state, index, playerId);
  if (answer?.receivedAt !== receivedAt || answer.credit !== null) return nothing;
  return done([{ type: "answer-graded", at: now, round: index, playerId, credit, check }]);
}

function isBeingChecked({ answers }: Round): boolean {
  return answers.some(({ credit }) => credit === null);
}

function openRound(setup: LiveSessionSetup, round: number, now: number): LiveSessionEvent {
  return { type: "round-opened", at: now, round, closesAt: now + windowMs(setup, round) };
}

function lockRound(round: Round, by: "host" | "timer" | "everyone", now: number): LiveSessionEvent {
  return { type: "round-locked", at: now, round: round.index, by };
}

/** RD4. */
function lockIfEveryoneAnswered(state: LiveSessionState, now: number): LiveSessionEvent[] {
  const round = currentRound(state);
  if (round?.state !== "open") return [];
  const playing = playingOf(state.players);
  // Counted first: who has answered is looked up only when it can be everybody, not for each answer.
  const possible = playing.length > 0 && round.answers.length >= playing.length;
  const complete = possible && playing.every((player) => isFinal(answerOf(round, player.playerId)));
  return complete ? [lockRound(round, "everyone", now)] : [];
}

/** Whether its player can do nothing more in this round. */
function isFinal(answer: Answer | null): boolean {
  return answer !== null && (!canAnswerAgain(answer.value.kind) || standingAnswer(answer).credit === 1);
}

function revealRound(setup: LiveSessionSetup, state: LiveSessionState, round: Round, now: number): LiveSessionEvent {
  const { time, points } = setup.settings;
  // ST2: where nobody is in a hurry, nobody is quick.
  const scoring = {
    points: time === "none" && points === "speed" ? "accuracy" : points,
    timeLimitMs: windowMs(setup, round.index),
  };
  const results = playingOf(state.players).map(({ playerId, streak }) =>
    resultFor(playerId, countingAnswerOf(round, playerId), scoring, streak),
  );
  return { type: "round-revealed", at: now, round: round.index, results };
}

/** The state after one event. Events come from `reduce` or the journal; one that does not fit is a broken journal and throws. */
export function evolve(state: LiveSessionState, event: LiveSessionEvent): LiveSessionState {
  const next = { ...state, version: state.version + 1 };
  switch (event.type) {
    case "player-joined": {
      const { playerId, nickname } = event;
      const player = { playerId, nickname, score: 0, streak: 0, gained: 0, removed: false, banned: false };
      return { ...next, players: withPlayer(state.players, player) };
    }
    case "player-removed":
      return {
        ...next,
        players: withEachPlayer(state.players, (player) =>
          player.playerId === event.playerId ? { ...player, removed: true, banned: event.banned } : player,
        ),
      };
    case "joining-changed":
      return { ...next, joinOpen: event.open };
    case "round-opened":
      return {
        ...next,
        since: event.at,
        phase: {
          name: "in-round",
          round: {
            state: "open",
            index: event.round,
            openedAt: event.at,
            closesAt: event.closesAt,
            extendedMs: 0,
            answers: [],
            pausedAt: null,
            firstBallot: null,
          },
        },
      };
    case "answer-accepted": {
      const round = getRound(state, event.round);
      const { playerId, value, at: receivedAt, credit, elapsedMs, confidence } = event;
      const best = bestOf(answerOf(round, playerId));
      const answer: Answer = {
        playerId,
        value,
        receivedAt,
        credit,
        elapsedMs,
        ...(best === null ? {} : { best }),
        ...(confidence === undefined ? {} : { confidence }),
      };
      const answers = withAnswer(round.answers, answer);
      return { ...next, phase: { name: "in-round", round: { ...round, answers } } };
    }
    case "answer-graded": {
      const round = getRound(state, event.round);
      const answer = answerOf(round, event.playerId);
      if (!answer) throw new Error(`The journal grades an answer that player ${event.playerId} has not given.`);
      const { credit, check } = event;
      const answers = withAnswer(round.answers, { ...answer, credit, check });
      return { ...next, phase: { name: "in-round", round: { ...round, answers } } };
    }
    case "round-extended": {
      const round = getRound(state, event.round);
      const { byMs } = event;
      const extended = { ...round, closesAt: round.closesAt + byMs, extendedMs: round.extendedMs + byMs };
      return { ...next, phase: { name: "in-round", round: extended } };
    }
    case "round-paused":
      return inRound(next, { ...getRound(state, event.round), pausedAt: event.at });
    case "round-resumed": {
      const round = getRound(state, event.round);
      const { pausedMs } = event;
      const { closesAt, extendedMs } = round;
      return inRound(next, {
        ...round,
        pausedAt: null,
        closesAt: closesAt + pausedMs,
        extendedMs: extendedMs + pausedMs,
      });
    }
    case "time-added": {
      const round = getRound(state, event.round);
      return inRound(next, { ...round, closesAt: round.closesAt + event.byMs });
    }
    case "round-reopened": {
      const { index, answers } = getRound(state, event.round);
      const second: Round = {
        state: "open",
        index,
        openedAt: event.at,
        closesAt: event.closesAt,
        extendedMs: 0,
        answers: [],
        pausedAt: null,
        firstBallot: answers,
      };
      return inRound({ ...next, since: event.at }, second);
    }
    case "round-skipped": {
      const played = [...state.played, event.round];
      return { ...next, since: event.at, played, phase: { name: "leaderboard", roundIndex: event.round } };
    }
    case "round-locked":
      return inRound({ ...next, since: event.at }, { ...roundCore(getRound(state, event.round)), state: "locked" });
    case "round-revealed": {
      const round = { ...roundCore(getRound(state, event.round)), state: "revealed" as const, results: event.results };
      const players = withEachPlayer(state.players, (player) => {
        const result = resultOf(event.results, player.playerId);
        if (!result) return player;
        const gained = result.points.total;
        const streak = result.verdict === "right" ? player.streak + 1 : 0;
        return { ...player, score: player.score + gained, gained, streak };
      });
      return inRound({ ...next, since: event.at, played: [...state.played, event.round], players }, round);
    }
    case "leaderboard-shown":
      return { ...next, since: event.at, phase: { name: "leaderboard", roundIndex: event.round } };
    case "session-ended":
      return { ...next, since: event.at, phase: { name: "ended", roundsPlayed: state.played.length } };
    default:
      return event satisfies never;
  }
}

function inRound(state: LiveSessionState, round: Round): LiveSessionState {
  return { ...state, phase: { name: "in-round", round } };
}

/** What a player keeps of earlier answers when a new one comes in; null if none has earned anything. */
function bestOf(answer: Answer | null): Answer["best"] | null {
  if (answer === null || standingAnswer(answer).credit === 0) return null;
  const { value, receivedAt, elapsedMs, credit, best } = answer;
  if (best !== undefined && best.credit >= (credit ?? 0)) return best;
  return { value, receivedAt, elapsedMs, credit: credit ?? 0 };
}

/** The challenge of a round; throws when there is none (indices come from events, never from clients unchecked). */
export function cardOf(setup: LiveSessionSetup, round: number): Card {
  const card = setup.cards[round];
  if (!card) throw new Error(`Session ${setup.sessionId} has no card ${round}.`);
  return card;
}

/** How long a question stays open by itself (ST1). Without a limit: until the session would end of idleness. */
export function windowMs(setup: LiveSessionSetup, round: number): number {
  const { time } = setup.settings;
  if (time === "none") return idleLimitMs;
  return (time === "challenge" ? cardOf(setup, round).challenge.timeLimitSeconds : time) * 1_000;
}

export function currentRound(state: LiveSessionState): Round | null {
  return state.phase.name === "in-round" ? state.phase.round : null;
}

function getRound(state: LiveSessionState, index: number): Round {
  const round = currentRound(state);
  if (round?.index !== index) throw new Error(`The journal names round ${index}, which is not the current one.`);
  return round;
}

function roundCore({ index, openedAt, closesAt, extendedMs, answers, firstBallot }: Round) {
  return { index, openedAt, closesAt, extendedMs, answers, pausedAt: null, firstBallot };
}

function roundIndexOf(state: LiveSessionState): number | null {
  return currentRound(state)?.index ?? null;
}

function isLeaderboardOf(state: LiveSessionState, round: number): boolean {
  return state.phase.name === "leaderboard" && state.phase.roundIndex === round;
}

/** Whether a round is over, revealed or skipped: then what it was about is no secret any more. */
export function isPlayed({ played }: LiveSessionState, round: number): boolean {
  return played.includes(round);
}
