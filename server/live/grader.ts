/**
 * Has answers of code kinds checked by the engine (AN7). The journal says which answers wait: whatever was accepted and not graded is
 * checked again after a restart, so nothing is lost with the process.
 */
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { PlayerId } from "@/core/quiz/ids";
import { cardOf, currentRound, findAnswer } from "@/core/quiz/reducer";
import type { Card } from "@/core/quiz/setup";
import type { AnswerCheck } from "@/core/quiz/state";
import type { GradeResult } from "@/server/execution/grade-answer";
import type { Log } from "@/server/log";
import type { Clock } from "./clock";
import type { RunningSession } from "./running-session";

/** `user`: the engine serves users in turn. */
export type GradeByEngine = (
  card: Card,
  value: AnswerValue,
  hooks: { user: string; signal: AbortSignal },
) => Promise<GradeResult>;

export interface Grader {
  /** To be called whenever a session was opened or has changed. */
  watch(session: RunningSession): void;
  close(): void;
}

/** A fault of ours is tried again so often, so much later; then the answer is recorded as not judged, by our fault. */
const faultRetries = 2;
const faultRetryMs = 500;

export function createGrader(grade: GradeByEngine, clock: Clock, log: Log): Grader {
  /** Submissions under way. */
  const underWay = new Set<string>();
  const closing = new AbortController();

  async function check(session: RunningSession, playerId: PlayerId, round: number): Promise<void> {
    const answer = findAnswer(session.state, round, playerId);
    if (answer === null) return;
    const card = cardOf(session.setup, round);
    const { credit, check } = await judge(card, answer.value, `${session.id}:${playerId}`);
    const { receivedAt } = answer;
    const settled = await session.submit({ type: "answer:grade", playerId, round, receivedAt, credit, check });
    if (!settled.ok) throw new Error(`A grade was refused: ${settled.refusal}`);
  }

  async function judge(card: Card, value: AnswerValue, user: string): Promise<{ credit: number; check: AnswerCheck }> {
    for (let faults = 0; ; ) {
      const result = await grade(card, value, { user, signal: closing.signal });
      if (result.ok) {
        const { share, verification, reachedAfter } = result.grade;
        return {
          credit: share,
          check: {
            ...(verification === undefined ? {} : { verification }),
            ...(reachedAfter === undefined ? {} : { reachedAfter }),
          },
        };
      }
      const { refusal } = result;
      if (refusal.kind === "cancelled") throw new Error("The server is closing down.");
      if (refusal.kind === "engine-fault" && ++faults > faultRetries) return { credit: 0, check: notJudged };
      await wait(refusal.kind === "busy" ? refusal.retryAfterMs : faultRetryMs);
    }
  }

  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = clock.wakeAt(clock.now() + ms, resolve);
      closing.signal.addEventListener("abort", () => {
        cancel();
        resolve();
      });
    });
  }

  return {
    watch(session) {
      const round = currentRound(session.state);
      if (round === null || round.state === "revealed" || closing.signal.aborted) return;
      if (!needsEngine(cardOf(session.setup, round.index))) return;
      for (const { playerId, credit, receivedAt } of round.answers) {
        const submission = `${session.id}:${round.index}:${playerId}:${receivedAt}`;
        if (credit !== null || underWay.has(submission)) continue;
        underWay.add(submission);
        check(session, playerId, round.index)
          .catch((error: unknown) => {
            if (!closing.signal.aborted) log.error("live: an answer could not be checked", error, { submission });
          })
          .finally(() => underWay.delete(submission));
      }
    },
    close: () => closing.abort(),
  };
}

/** Most questions need none: their rounds are not looked through after each commit. */
function needsEngine({ challenge, key }: Card): boolean {
  if (challenge.kind !== "predict") return challenge.kind === "repair" || challenge.kind === "drive";
  return challenge.answer === "type-output" && key.kind === "predict" && key.outcomeCount > key.outcomes.length;
}

const notJudged: AnswerCheck = {
  verification: {
    verdict: "engine-fault",
    states: 0,
    part: null,
    message: null,
    line: null,
    column: null,
    witness: null,
    breaksAt: null,
    end: null,
  },
};
