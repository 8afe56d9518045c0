/** From what was asked and what happened to the report (docs/spec/report.md). */
import { answerKindOf, canAnswerAgain } from "../challenge/answer-kind";
import { type RepairVerdict, repairVerdicts } from "../challenge/verification";
import type { LiveSessionEvent } from "../quiz/events";
import { leaderboardOf } from "../quiz/leaderboard";
import { countingAnswerOf, resultOf } from "../quiz/players";
import { toDistribution } from "../quiz/project-views";
import { cardOf, evolve } from "../quiz/reducer";
import type { Card, LiveSessionSetup } from "../quiz/setup";
import {
  type Answer,
  type Confidence,
  initialState,
  type LiveSessionState,
  type Player,
  type Round,
  standingAnswer,
} from "../quiz/state";
import { quartilesOf } from "./quartiles";
import type { PlayerReport, PlayerRound, Report, RoundReport } from "./report";
import { mostChosenWrongAnswer } from "./wrong-answer";

type RevealedRound = Extract<Round, { state: "revealed" }>;

/** Throws when the journal is broken, as `evolve` does. */
export function toReport(setup: LiveSessionSetup, journal: readonly LiveSessionEvent[]): Report {
  const revealed: RevealedRound[] = [];
  let state: LiveSessionState = initialState;
  for (const event of journal) {
    state = evolve(state, event);
    const { phase } = state;
    if (event.type !== "round-revealed" || phase.name !== "in-round" || phase.round.state !== "revealed") continue;
    revealed.push(phase.round);
  }
  return {
    rounds: revealed.map((round) => toRoundReport(cardOf(setup, round.index), round, eventsOf(journal, round))),
    players: toPlayerReports(state.players, revealed),
    unplayed: setup.cards.length - revealed.length,
    ended: state.phase.name === "ended",
    startedAt: journal.find(({ type }) => type === "round-opened")?.at ?? null,
    endedAt: journal.find(({ type }) => type === "session-ended")?.at ?? null,
  };
}

function eventsOf(journal: readonly LiveSessionEvent[], { index }: Round): LiveSessionEvent[] {
  return journal.filter((event) => "round" in event && event.round === index);
}

function toRoundReport(card: Card, round: RevealedRound, events: readonly LiveSessionEvent[]): RoundReport {
  const asked = round.results.flatMap((result) => {
    const answer = countingAnswerOf(round, result.playerId);
    return answer === null ? [] : [{ answer, right: result.verdict === "right" }];
  });
  const again = canAnswerAgain(answerKindOf(card.challenge));
  return {
    index: round.index,
    distribution: toDistribution(card, round, round.results),
    times: quartilesOf(asked.map(({ answer }) => standingAnswer(answer).elapsedMs)),
    wrongAnswer: mostChosenWrongAnswer(
      card,
      asked.flatMap(({ answer, right }) => (right ? [] : [answer])),
    ),
    checks: card.challenge.kind === "repair" ? countChecks(events) : null,
    tries: again ? events.filter(({ type }) => type === "answer-accepted").length : null,
    confidence: countConfidence(asked),
  };
}

const confidences: readonly Confidence[] = [1, 2, 3];

/** RE8. */
function countConfidence(asked: readonly { answer: Answer; right: boolean }[]): RoundReport["confidence"] {
  const said = asked.filter(({ answer }) => answer.confidence !== undefined);
  if (said.length === 0) return [];
  return confidences.map((level) => {
    const these = said.filter(({ answer }) => answer.confidence === level);
    return { level, answers: these.length, right: these.filter(({ right }) => right).length };
  });
}

/** RE7. */
function countChecks(events: readonly LiveSessionEvent[]): Record<RepairVerdict, number> {
  const verdicts = events.flatMap((event) =>
    event.type === "answer-graded" && event.check.verification ? [event.check.verification.verdict] : [],
  );
  const count = (verdict: RepairVerdict) => verdicts.filter((one) => one === verdict).length;
  const counts = repairVerdicts.map((verdict) => [verdict, count(verdict)]);
  return Object.fromEntries(counts) as Record<RepairVerdict, number>;
}

/** RE9, RE10. */
function toPlayerReports(players: readonly Player[], revealed: readonly RevealedRound[]): PlayerReport[] {
  const ranked = leaderboardOf(players).map(({ playerId, nickname, score, rank }) => ({
    playerId,
    nickname,
    score,
    rank: rank as number | null,
  }));
  const removed = players
    .filter((player) => player.removed)
    .map(({ playerId, nickname, score }) => ({ playerId, nickname, score, rank: null }));
  return [...ranked, ...removed].map((player) => {
    const rounds = revealed.map((round) => toPlayerRound(round, player.playerId));
    const count = (verdict: PlayerRound["verdict"]) => rounds.filter((one) => one.verdict === verdict).length;
    return { ...player, right: count("right"), unanswered: count("unanswered"), rounds };
  });
}

function toPlayerRound(round: RevealedRound, playerId: string): PlayerRound {
  const { index } = round;
  const result = resultOf(round.results, playerId);
  if (!result) return { index, verdict: "absent", points: 0, elapsedMs: null, value: null, confidence: null };
  const answer = countingAnswerOf(round, playerId);
  return {
    index,
    verdict: result.verdict,
    points: result.points.total,
    elapsedMs: answer && standingAnswer(answer).elapsedMs,
    value: answer?.value ?? null,
    confidence: answer?.confidence ?? null,
  };
}
