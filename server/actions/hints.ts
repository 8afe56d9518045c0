"use server";
/** Opening hints while practising alone. Their texts are in no page before (PH1). */
import { refresh } from "next/cache";
import { type HintOrderRefusal, judgeHint } from "@/core/practice/hint-order";
import { getParticipant } from "../auth/visitor";
import { findChallenge, getLibrary } from "../content/library";
import { insertHintTaken, listHintsTaken } from "../data/hints-taken";

export type HintResult = { ok: true } | { ok: false; refusal: HintOrderRefusal | "not-found" };

/** Notes that hint `number` (from 1) is open for this account or browser; the page then comes again with its text. */
export async function takeHint(slug: string, number: number): Promise<HintResult> {
  const challenge = typeof slug === "string" ? findChallenge(await getLibrary(), slug) : null;
  if (challenge === null || challenge.key === null) return { ok: false, refusal: "not-found" };
  const participant = await getParticipant();
  const challengeId = challenge.file.id;
  const taken = (await listHintsTaken(participant, challengeId)).length;
  // Both languages have the same number of hints (tests/content).
  const judged = judgeHint(number, taken, challenge.texts.en.hints.length);
  if (judged === "no-such-hint" || judged === "hint-out-of-order") return { ok: false, refusal: judged };
  if (judged === "take") await insertHintTaken(participant, { challengeId, number, takenAt: new Date() });
  refresh();
  return { ok: true };
}
