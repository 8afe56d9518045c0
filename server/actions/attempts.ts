"use server";
/** Practising alone: grading is the server's, and the key stays here until there is an attempt. */
import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { type AnswerValue, answerValueSchema } from "@/core/challenge/challenge";
import { findAnswerMisfit, gradeAnswer } from "@/core/challenge/grade";
import type { Trace } from "@/core/execution/trace";
import { toReveal } from "@/core/quiz/project-views";
import type { Card } from "@/core/quiz/setup";
import type { Reveal } from "@/core/quiz/views";
import { getParticipant } from "../auth/visitor";
import { findCard } from "../content/card";
import { findChallenge, getLibrary } from "../content/library";
import { countAttemptsSince, hasAttempted, insertAttempt, type RecordedAttempt } from "../data/attempts";
import { replayWitness } from "../execution/replay-witness";

/** The pages have a sentence for each under `challenge.refusal.<name>`. */
export type AttemptRefusal = "not-found" | "answer-invalid" | "too-fast";

export type AttemptResult =
  | ({ ok: true; verdict: "right" | "partial" | "wrong"; reveal: Reveal } & RecordedAttempt)
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
  const { correct, share } = gradeAnswer(card.challenge, card.key, parsed.data);
  const attempt = { challengeId: card.challenge.id, value: parsed.data, share, answerShown: true, createdAt: now };
  const recorded = await insertAttempt(participant, attempt);
  // The page's list of answers, what is at stake, and what comes next.
  refresh();
  const verdict = correct ? "right" : share > 0 ? "partial" : "wrong";
  return { ok: true, verdict, ...recorded, reveal: toReveal(card, await getLocale()) };
}

/** The replay of `reveal.outcomes[outcome]`; null before an attempt, for it gives the answer away. */
export async function loadTrace(slug: string, outcome: number): Promise<Trace | null> {
  const card = await findPlayableCard(slug);
  const index = z.int().min(0).safeParse(outcome);
  const shown = card === null || !index.success ? undefined : card.key.outcomes[index.data];
  if (card === null || shown === undefined) return null;
  if (!(await hasAttempted(await getParticipant(), card.challenge.id))) return null;
  return replayWitness(card.program, shown.witness);
}
