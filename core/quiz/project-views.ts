/** From state to what each role may see (rules VW*). The only place where a key meets a view: after the reveal. */
import type { ChallengeView, Localized } from "../challenge/challenge";
import { normaliseOutput } from "../challenge/output-text";
import type { Locale } from "../protocol/commands";
import type { PlayerId } from "./ids";
import { entryOf, leaderboardLimit, leaderboardOf, podiumOf, pointsBehind } from "./leaderboard";
import { madeOnce, madeOncePerLocale } from "./made-once";
import { answerOf, playingOf, resultOf } from "./players";
import { cardOf, findPlayer, roundsRevealed } from "./reducer";
import { noPoints } from "./scoring";
import type { Card, LiveSessionSetup } from "./setup";
import type { Answer, LiveSessionState, Player, PlayerRoundResult, Round } from "./state";
import type {
  Distribution,
  HostControl,
  HostView,
  PlayerResult,
  PlayerView,
  ProjectorView,
  Reveal,
  RoundView,
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
      const round = toRoundView(card, phase.round, locale);
      const answeredCount = playing.filter((player) => answerOf(phase.round, player.playerId)).length;
      const inRound = { ...base, phase: "in-round" as const, round, answeredCount };
      if (phase.round.state !== "revealed") return { ...inRound, state: phase.round.state };
      const distribution = toDistribution(card, phase.round, phase.round.results);
      return { ...inRound, state: "revealed", reveal: toReveal(card, locale), distribution };
    }
    case "leaderboard":
      return {
        ...base,
        phase: "leaderboard",
        roundIndex: phase.roundIndex,
        isLastRound: phase.roundIndex + 1 >= setup.cards.length,
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
  return { ...toProjectorView(setup, state, context), role: "host", controls, roster };
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
  const leaderboard = roundsRevealed(state) > 0 ? leaderboardOf(state.players) : [];
  const entry = entryOf(leaderboard, playerId);
  const base = {
    role: "player" as const,
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
      const round = toRoundView(card, phase.round, locale);
      const myAnswer = toStoredAnswer(answerOf(phase.round, playerId));
      const inRound = { ...base, phase: "in-round" as const, round, myAnswer };
      if (phase.round.state !== "revealed") return { ...inRound, state: phase.round.state };
      const result = toPlayerResult(phase.round.results, player);
      return { ...inRound, state: "revealed", reveal: toReveal(card, locale), result };
    }
    case "leaderboard":
      return {
        ...base,
        phase: "leaderboard",
        roundIndex: phase.roundIndex,
        isLastRound: phase.roundIndex + 1 >= setup.cards.length,
        playerCount: leaderboard.length,
        behind: entry ? pointsBehind(leaderboard, entry) : null,
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

/** The challenge without its key. Fields are named one by one: a new field of a card stays hidden until somebody shows it. */
const toChallengeView = madeOncePerLocale((card: Card, locale: Locale): ChallengeView => {
  const { id, title, concept, difficulty, answer, options, timeLimitSeconds } = card.challenge;
  const text = (localized: Localized) => localized[locale];
  return {
    id,
    slug: card.slug,
    title: text(title),
    statement: text(card.statement),
    program: card.program,
    concept,
    difficulty,
    answer,
    options,
    timeLimitSeconds,
  };
});

function toRoundView(card: Card, { index, openedAt, closesAt }: Round, locale: Locale): RoundView {
  return { index, openedAt, closesAt, challenge: toChallengeView(card, locale) };
}

function toStoredAnswer(answer: Answer | null): StoredAnswer | null {
  return answer ? { value: answer.value, receivedAt: answer.receivedAt } : null;
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
  const outcomes = card.key.outcomes.slice(0, revealedOutcomeLimit);
  const chanceOf = (index: number) => outcomes[index].chance ?? 1;
  const featuredOutcome = outcomes.reduce((least, _, index) => (chanceOf(index) < chanceOf(least) ? index : least), 0);
  return {
    correctOptionIds: card.challenge.answer === "type-output" ? [] : card.key.correctOptionIds,
    outcomes: outcomes.map(({ witness: _, ...shown }) => shown),
    outcomeCount: card.key.outcomeCount,
    featuredOutcome,
    explanation: card.explanation[locale],
  };
});

function toDistribution(card: Card, round: Round, results: readonly PlayerRoundResult[]): Distribution {
  const answers = results.flatMap((result) => {
    const answer = answerOf(round, result.playerId);
    return answer ? [{ value: answer.value, right: result.verdict === "right" }] : [];
  });
  const chose = (optionId: string) =>
    answers.filter(
      ({ value }) =>
        (value.kind === "choose-one" && value.optionId === optionId) ||
        (value.kind === "choose-all" && value.optionIds.includes(optionId)),
    ).length;
  const texts = new Map<string, { text: string; count: number; correct: boolean }>();
  for (const { value, right } of answers) {
    if (value.kind !== "type-output") continue;
    const text = normaliseOutput(value.text);
    const counted = texts.get(text);
    if (counted) counted.count++;
    else texts.set(text, { text, count: 1, correct: right });
  }
  const count = (verdict: PlayerRoundResult["verdict"]) => results.filter((one) => one.verdict === verdict).length;
  return {
    options: card.challenge.options.map(({ id }) => ({ optionId: id, count: chose(id) })),
    texts: [...texts.values()].toSorted((a, b) => b.count - a.count).slice(0, distributionTextLimit),
    right: count("right"),
    partial: count("partial"),
    wrong: count("wrong"),
    unanswered: count("unanswered"),
  };
}

function controlsOf(setup: LiveSessionSetup, state: LiveSessionState): HostControl[] {
  const { phase } = state;
  switch (phase.name) {
    case "lobby":
      return ["session:start", "session:end"];
    case "in-round":
      switch (phase.round.state) {
        case "open":
          return ["round:close", "session:end"];
        case "locked":
          return ["round:reveal", "session:end"];
        case "revealed":
          return ["leaderboard:show", "session:end"];
        default:
          return phase.round satisfies never;
      }
    case "leaderboard":
      return phase.roundIndex + 1 < setup.cards.length ? ["round:next", "session:end"] : ["session:end"];
    case "ended":
      return [];
    default:
      return phase satisfies never;
  }
}
