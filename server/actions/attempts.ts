"use server";
/** Practising alone: grading is the server's, and the key stays here until there is an attempt. */
import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { canAnswerAgain } from "@/core/challenge/answer-kind";
import { type AnswerValue, answerValueSchema } from "@/core/challenge/answer-value";
import { findAnswerMisfit, type Grade } from "@/core/challenge/grade";
import { composeRepair } from "@/core/challenge/repair-program";
import { type ShownRun, witnessOf } from "@/core/challenge/shown-witness";
import type { Trace } from "@/core/execution/trace";
import { toReveal } from "@/core/quiz/project-views";
import type { Card } from "@/core/quiz/setup";
import type { Reveal } from "@/core/quiz/views";
import { getParticipant } from "../auth/visitor";
import { findCard } from "../content/card";
import { findChallenge, getLibrary } from "../content/library";
import { countAttemptsSince, hasSeenAnswer, insertAttempt, type RecordedAttempt } from "../data/attempts";
import { gradeAnswer } from "../execution/grade-answer";
import { replayWitness } from "../execution/replay-witness";

/** The pages have a sentence for each under `challenge.refusal.<name>`. */
export type AttemptRefusal = "not-found" | "answer-invalid" | "too-fast" | "busy" | "engine-fault";

export type AttemptResult =
  | ({
      ok: true;
      verdict: "right" | "partial" | "wrong";
      /** What the engine found about this answer, if it was asked. */
      check: Pick<Grade, "matchedOutcome" | "verification" | "reachedAfter">;
      /** Null for a repair or a drive that is not right yet: its player goes on trying. */
      reveal: Reveal | null;
    } & RecordedAttempt)
  | { ok: false; refusal: AttemptRefusal };

const attemptsPerMinute = 30;

async function findPlayableCard(slug: unknown): Promise<Card | null> {
  const challenge = typeof slug === "string" ? findChallenge(await getLibrary(), slug) : null;
  return challenge === null ? null : findCard(challenge);
}

/** Grades and stores one attempt of this account or browser; answers what a reveal shows. */
export async function submitAttempt(slug: string, answer: AnswerValue): Promise<AttemptResult> {
  const card = await findPlayableCard(slug);
  if (card === null) return { ok: false, refusal: "not-found" };
  const parsed = answerValueSchema.safeParse(answer);
  if (!parsed.success || findAnswerMisfit(card.challenge, parsed.data) !== null) {
    return { ok: false, refusal: "answer-invalid" };
  }
  const participant = await getParticipant();
  const now = new Date();
  if ((await countAttemptsSince(participant, new Date(now.getTime() - 60_000))) >= attemptsPerMinute) {
    return { ok: false, refusal: "too-fast" };
  }
  const user = "userId" in participant ? participant.userId : participant.guestId;
  const graded = await gradeAnswer(card, parsed.data, { user });
  if (!graded.ok) return { ok: false, refusal: graded.refusal.kind === "busy" ? "busy" : "engine-fault" };
  const { correct, share, ...check } = graded.grade;
  if (check.verification?.verdict === "engine-fault") return { ok: false, refusal: "engine-fault" };
  const isOver = correct || !canAnswerAgain(parsed.data.kind);
  const attempt = { challengeId: card.challenge.id, value: parsed.data, share, answerShown: isOver, createdAt: now };
  const recorded = await insertAttempt(participant, attempt);
  // The page's list of answers, what is at stake, and what comes next.
  refresh();
  const verdict = correct ? "right" : share > 0 ? "partial" : "wrong";
  return { ok: true, verdict, check, ...recorded, reveal: isOver ? toReveal(card, await getLocale()) : null };
}

const shownRunSchema = z.union([z.int().min(0), z.enum(["violation", "fewest-steps"])]);

/** The replay of an execution that the key holds; null while the answer is hidden, for it gives the answer away. */
export async function loadTrace(slug: string, run: ShownRun): Promise<Trace | null> {
  const card = await findPlayableCard(slug);
  const parsed = shownRunSchema.safeParse(run);
  const witness = card === null || !parsed.success ? undefined : witnessOf(card.key, parsed.data);
  if (card === null || witness === undefined) return null;
  if (!(await hasSeenAnswer(await getParticipant(), card.challenge.id))) return null;
  return replayWitness(card.program, witness);
}

/** The replay of a schedule that breaks the player's own repair, as `check.verification.witness` names it. */
export async function loadRepairTrace(slug: string, regions: string[], witness: string): Promise<Trace | null> {
  const card = await findPlayableCard(slug);
  const given = answerValueSchema.safeParse({ kind: "repair", regions });
  const text = z.string().max(200_000).safeParse(witness);
  if (card?.challenge.kind !== "repair" || !given.success || given.data.kind !== "repair" || !text.success) return null;
  if (findAnswerMisfit(card.challenge, given.data) !== null) return null;
  const source = composeRepair(card.program, card.challenge.editable, given.data.regions);
  return replayWitness(source, text.data).catch(() => null);
}
