/** From state to what each role may see (rules VW*). The only place where a key meets a view: after the reveal. */
import { answerKindOf, canAnswerAgain, chosenIds } from "../challenge/answer-kind";
import type { AnswerValue } from "../challenge/answer-value";
import type { Localized } from "../challenge/challenge";
import { outcomesOf } from "../challenge/challenge-key";
import { type ChallengeView, toChallengeView } from "../challenge/challenge-view";
import { normaliseOutput } from "../challenge/output-text";
import { composeRepair } from "../challenge/repair-program";
import type { Locale } from "../protocol/commands";
import type { PlayerId } from "./ids";
import { entriesAround, entryOf, leaderboardLimit, leaderboardOf, podiumOf, pointsBehind } from "./leaderboard";
import { madeOnce, madeOncePerLocale } from "./made-once";
import { answerOf, countingAnswerOf, firstAnswerOf, playingOf, resultOf } from "./players";
import { canRevote, cardOf, findPlayer } from "./reducer";
import { noPoints } from "./scoring";
import type { Card, LiveSessionSetup } from "./setup";
import {
  type Answer,
  type LiveSessionState,
  type Player,
  type PlayerRoundResult,
  type Round,
  standingAnswer,
} from "./state";
import type {
  CheckCounts,
  Distribution,
  FirstBallot,
  HostControl,
  HostView,
  OptionNote,
  PlayerResult,
  PlayerView,
  ProjectorView,
  Reveal,
  RoundView,
  Solution,
  StoredAnswer,
} from "./views";

export const revealedOutcomeLimit = 12;
const distributionTextLimit = 8;

/** In which language and at which moment a view is made. */
export interface ViewContext {
  locale: Locale;
  /** Epoch milliseconds. */
  now: number;
}

export function toProjectorView(
  setup: LiveSessionSetup,
  state: LiveSessionState,
  { locale, now }: ViewContext,
): ProjectorView {
  const playing = playingOf(state.players);
  const base = {
    version: state.version,
    sessionId: setup.sessionId,
    quizTitle: setup.quizTitle[locale],
    roundCount: setup.cards.length,
    serverNow: now,
    settings: setup.settings,
    joinOpen: state.joinOpen,
    pin: setup.pin,
    playerCount: playing.length,
    demo: setup.demo,
  };
  const { phase } = state;
  switch (phase.name) {
    case "lobby":
      return { ...base, phase: "lobby", players: toLobby(state.players) };
    case "in-round": {
      const card = cardOf(setup, phase.round.index);
      const round = toRoundView(setup, phase.round, locale);
      const answeredCount = playing.filter((player) => answerOf(phase.round, player.playerId)).length;
      const checks = toCheckCounts(card, playing, phase.round);
      const inRound = { ...base, phase: "in-round" as const, round, answeredCount, checks };
      if (phase.round.state !== "revealed") return { ...inRound, state: phase.round.state };
      const distribution = toDistribution(card, phase.round, phase.round.results);
      return { ...inRound, state: "revealed", reveal: toReveal(card, locale), distribution };
    }
    case "leaderboard":
      return {
        ...base,
        phase: "leaderboard",
        roundIndex: phase.roundIndex,
        isLastRound: state.played.length >= setup.cards.length,
        leaderboard: leaderboardOf(state.players).slice(0, leaderboardLimit),
      };
    case "ended": {
      const leaderboard = leaderboardOf(state.players);
      return { ...base, phase: "ended", podium: podiumOf(leaderboard), leaderboard: [...leaderboard] };
    }
    default:
      return phase satisfies never;
  }
}

const toLobby = madeOnce((players: readonly Player[]) =>
  playingOf(players).map(({ playerId, nickname }) => ({ playerId, nickname })),
);

const toRoster = madeOncePerLocale((players: readonly Player[], locale: Locale) => {
  // A collator compares ten times as fast as localeCompare, which looks one up each time.
  const { compare } = new Intl.Collator(locale);
  return playingOf(players)
    .map(({ playerId, nickname, score }) => ({ playerId, nickname, score }))
    .sort((a, b) => compare(a.nickname, b.nickname));
});

export function toHostView(setup: LiveSessionSetup, state: LiveSessionState, context: ViewContext): HostView {
  const roster = toRoster(state.players, context.locale);
  const controls = controlsOf(setup, state);
  if (roster.length > 0 && state.phase.name !== "ended") controls.push("player:remove");
  const questionsLeft = toQuestionsLeft(setup, state, context.locale);
  return {
    ...toProjectorView(setup, state, context),
    role: "host",
    controls,
    roster,
    questionsLeft,
    coHostKey: setup.coHostKey,
  };
}

function toQuestionsLeft({ cards }: LiveSessionSetup, { phase, played }: LiveSessionState, locale: Locale) {
  const isTurn = phase.name === "leaderboard" || (phase.name === "in-round" && phase.round.state === "revealed");
  if (!isTurn) return [];
  return cards.flatMap(({ challenge }, index) =>
    played.includes(index) ? [] : [{ index, title: challenge.title[locale] }],
  );
}

/** Null when the session has no such player or has removed it. */
export function toPlayerView(
  setup: LiveSessionSetup,
  state: LiveSessionState,
  playerId: PlayerId,
  { locale, now }: ViewContext,
): PlayerView | null {
  const player = findPlayer(state, playerId);
  if (!player || player.removed) return null;
  const { phase } = state;
  const leaderboard = state.played.length > 0 ? leaderboardOf(state.players) : [];
  const entry = entryOf(leaderboard, playerId);
  const base = {
    role: "player" as const,
    settings: playerSettingsOf(setup),
    version: state.version,
    sessionId: setup.sessionId,
    quizTitle: setup.quizTitle[locale],
    roundCount: setup.cards.length,
    serverNow: now,
    me: {
      playerId,
      nickname: player.nickname,
      score: player.score,
      rank: entry?.rank ?? null,
      streak: player.streak,
    },
  };
  switch (phase.name) {
    case "lobby":
      return { ...base, phase: "lobby" };
    case "in-round": {
      const card = cardOf(setup, phase.round.index);
      const round = toPlayersRoundView(setup, phase.round, locale);
      const counts = phase.round.state === "revealed" ? countingAnswerOf : answerOf;
      const myAnswer = toStoredAnswer(counts(phase.round, playerId));
      const myFirstAnswer = firstAnswerOf(phase.round, playerId)?.value ?? null;
      const inRound = { ...base, phase: "in-round" as const, round, myAnswer, myFirstAnswer };
      if (phase.round.state !== "revealed") return { ...inRound, state: phase.round.state };
      const result = toPlayerResult(phase.round.results, player);
      return { ...inRound, state: "revealed", reveal: toReveal(card, locale), result };
    }
    case "leaderboard":
      return {
        ...base,
        phase: "leaderboard",
        roundIndex: phase.roundIndex,
        isLastRound: state.played.length >= setup.cards.length,
        playerCount: leaderboard.length,
        behind: entry ? pointsBehind(leaderboard, entry) : null,
        around: setup.settings.leaderboard === "around" && entry ? entriesAround(leaderboard, entry) : [],
      };
    case "ended":
      return {
        ...base,
        phase: "ended",
        playerCount: leaderboardOf(state.players).length,
        podium: podiumOf(leaderboard),
      };
    default:
      return phase satisfies never;
  }
}

/** One object per card and language: the views of thousands of players share it. */
const challengeViewOf = madeOncePerLocale(toChallengeView);

function toRoundView(setup: LiveSessionSetup, round: Round, locale: Locale): RoundView {
  const { index, openedAt, closesAt, pausedAt, firstBallot } = round;
  return {
    index,
    openedAt,
    closesAt: setup.settings.time === "none" ? null : closesAt,
    pausedAt,
    ballot: firstBallot === null ? 1 : 2,
    challenge: challengeViewOf(cardOf(setup, index), locale),
  };
}

/** ST4: with the question on the projector only, a phone has neither statement nor program, until the answer is revealed. */
function toPlayersRoundView(setup: LiveSessionSetup, round: Round, locale: Locale): RoundView {
  const view = toRoundView(setup, round, locale);
  if (setup.settings.questionOn === "everywhere" || round.state === "revealed") return view;
  return { ...view, challenge: withoutQuestion(view.challenge) };
}

const withoutQuestion = madeOnce((challenge: ChallengeView): ChallengeView => {
  // Code kinds are worked on at the phone itself.
  const isAnsweredInCode = ["repair", "drive", "spot"].includes(challenge.kind);
  return { ...challenge, statement: "", program: isAnsweredInCode ? challenge.program : "" };
});

const playerSettingsOf = madeOnce(({ settings }: LiveSessionSetup) => {
  const { questionOn, points, leaderboard, peerInstruction } = settings;
  return { questionOn, points, leaderboard, peerInstruction };
});

function toStoredAnswer(answer: Answer | null): StoredAnswer | null {
  if (answer === null) return null;
  const { value, receivedAt, credit, check } = answer;
  if (!canAnswerAgain(value.kind)) return { value, receivedAt, check: null };
  return {
    value,
    receivedAt,
    check: credit === null ? { state: "pending" } : { state: "done", right: credit === 1, ...check },
  };
}

/** VW7. */
function toCheckCounts(card: Card, playing: readonly Player[], round: Round): CheckCounts | null {
  if (!canAnswerAgain(answerKindOf(card.challenge))) return null;
  const given = playing.flatMap(({ playerId }) => answerOf(round, playerId) ?? []);
  return {
    checking: given.filter(({ credit }) => credit === null).length,
    right: given.filter((answer) => standingAnswer(answer).credit === 1).length,
  };
}

/** Somebody who joined after the reveal has no result of it. */
function toPlayerResult(results: readonly PlayerRoundResult[], player: Player): PlayerResult {
  const result = resultOf(results, player.playerId);
  if (!result) return { verdict: "unanswered", credit: 0, points: noPoints };
  const { verdict, credit, points } = result;
  return { verdict, credit, points };
}

/** VW4. */
export const toReveal = madeOncePerLocale((card: Card, locale: Locale): Reveal => {
  const { key } = card;
  const outcomes = outcomesOf(key).slice(0, revealedOutcomeLimit);
  const chanceOf = (index: number) => outcomes[index].chance ?? 1;
  const least = outcomes.reduce((least, _, index) => (chanceOf(index) < chanceOf(least) ? index : least), 0);
  return {
    correctOptionIds: "correctOptionIds" in key ? key.correctOptionIds : [],
    optionNotes: toOptionNotes(card, locale),
    solution: toSolution(card),
    states: key.kind === "choose" ? 0 : key.states,
    outcomes: outcomes.map(({ witness: _, ...shown }) => shown),
    outcomeCount: key.kind === "choose" ? 0 : key.outcomeCount,
    featuredOutcome: outcomes.length === 0 ? null : least,
    explanation: card.explanation[locale],
  };
});

function toOptionNotes({ challenge }: Card, locale: keyof Localized): OptionNote[] {
  if (challenge.kind !== "predict") return [];
  return challenge.options.flatMap(({ id, feedback, belief }) =>
    feedback === undefined ? [] : [{ optionId: id, feedback: feedback[locale], belief: belief ?? null }],
  );
}

function toSolution({ challenge, key, program }: Card): Solution {
  switch (key.kind) {
    case "predict":
      return { kind: "predict", secondsRange: key.secondsRange, hangs: key.hangs };
    case "repair": {
      const { part, message, breaksAt } = key.violation;
      const editable = challenge.kind === "repair" ? challenge.editable : [];
      return {
        kind: "repair",
        program: composeRepair(program, editable, key.solution),
        violation: { part, message, breaksAt },
      };
    }
    case "choose":
      return { kind: "choose" };
    case "drive":
      return { kind: "drive", fewestSteps: key.choices.length };
    case "spot":
      return { kind: "spot", spots: key.spots };
    default:
      return key satisfies never;
  }
}

export function toDistribution(card: Card, round: Round, results: readonly PlayerRoundResult[]): Distribution {
  const answers = results.flatMap((result) => {
    const answer = countingAnswerOf(round, result.playerId);
    return answer ? [{ value: answer.value, right: result.verdict === "right" }] : [];
  });
  const texts = new Map<string, { text: string; count: number; correct: boolean }>();
  for (const { value, right } of answers) {
    const text = answerText(card, value);
    if (text === null) continue;
    const counted = texts.get(text);
    if (counted) counted.count++;
    else texts.set(text, { text, count: 1, correct: right });
  }
  const count = (verdict: PlayerRoundResult["verdict"]) => results.filter((one) => one.verdict === verdict).length;
  return {
    options: optionsOf(card).map(({ id }) => ({
      optionId: id,
      count: answers.filter(({ value }) => chosenIds(value).includes(id)).length,
    })),
    texts: [...texts.values()].toSorted((a, b) => b.count - a.count).slice(0, distributionTextLimit),
    right: count("right"),
    partial: count("partial"),
    wrong: count("wrong"),
    unanswered: count("unanswered"),
    first: toFirstBallot(card, round),
  };
}

/** PI5. Right is fully right, in both ballots. */
function toFirstBallot(card: Card, round: Round): FirstBallot | null {
  if (round.firstBallot === null) return null;
  const first = round.firstBallot;
  const moves = first.flatMap(({ playerId, credit }) => {
    const second = answerOf(round, playerId);
    return second === null ? [] : [{ before: credit === 1, after: second.credit === 1 }];
  });
  const count = (before: boolean, after: boolean) =>
    moves.filter((move) => move.before === before && move.after === after).length;
  const right = first.filter(({ credit }) => credit === 1).length;
  return {
    options: optionsOf(card).map(({ id }) => ({
      optionId: id,
      count: first.filter(({ value }) => chosenIds(value).includes(id)).length,
    })),
    right,
    wrong: first.length - right,
    toRight: count(false, true),
    toWrong: count(true, false),
    stayedRight: count(true, true),
    stayedWrong: count(false, false),
  };
}

function optionsOf({ challenge }: Card): readonly { id: string }[] {
  if (challenge.kind === "predict") return challenge.options;
  return challenge.kind === "choose" ? challenge.choices : [];
}

/** An answer without options as one text, so that equal ones can be counted; null where each is its own (code). */
export function answerText({ challenge }: Card, value: AnswerValue): string | null {
  switch (value.kind) {
    case "type-output":
      return normaliseOutput(value.text);
    case "order-lines": {
      const lines = challenge.kind === "predict" ? challenge.lines : [];
      return value.order.map((index) => lines[index]).join("\n");
    }
    case "give-duration":
      return `${value.seconds} s`;
    case "can-hang":
      return value.how;
    case "spot":
      return value.lines.toSorted((a, b) => a - b).join(", ");
    case "choose-one":
    case "choose-all":
    case "choose":
    case "repair":
    case "drive":
      return null;
    default:
      return value satisfies never;
  }
}

function controlsOf(setup: LiveSessionSetup, state: LiveSessionState): HostControl[] {
  const { phase } = state;
  const next: HostControl[] = state.played.length < setup.cards.length ? ["round:next"] : [];
  switch (phase.name) {
    case "lobby":
      return ["session:start", "session:end", "session:lock"];
    case "in-round":
      switch (phase.round.state) {
        case "open": {
          const clock: HostControl = phase.round.pausedAt === null ? "round:pause" : "round:resume";
          const more: HostControl[] = setup.settings.time === "none" ? [] : ["round:extend"];
          return ["round:close", "session:end", clock, ...more, "round:skip", "session:lock"];
        }
        case "locked": {
          const revote: HostControl[] = canRevote(setup, phase.round) ? ["round:revote"] : [];
          return [...revote, "round:reveal", "session:end", "round:skip", "session:lock"];
        }
        case "revealed":
          if (setup.settings.leaderboard === "off" && next.length > 0) return [...next, "session:end", "session:lock"];
          return ["leaderboard:show", "session:end", "session:lock"];
        default:
          return phase.round satisfies never;
      }
    case "leaderboard":
      return [...next, "session:end", "session:lock"];
    case "ended":
      return [];
    default:
      return phase satisfies never;
  }
}
