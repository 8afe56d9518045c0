"use server";
/** Opening hints while practising alone. Their texts are in no page before (PH1). */
import { refresh } from "next/cache";
import { z } from "zod";
import { getParticipant } from "../auth/visitor";
import { findChallenge, getLibrary } from "../content/library";
import { insertHintTaken, listHintsTaken } from "../data/hints-taken";

/** The pages have a sentence for each under `practice.hintRefusal.<name>`. */
export type HintRefusal = "not-found" | "no-such-hint" | "hint-out-of-order";

export type HintResult = { ok: true } | { ok: false; refusal: HintRefusal };

const requestSchema = z.object({ slug: z.string(), number: z.int().min(1) });

/** Notes that hint `number` (from 1) is open for this account or browser; the page then comes again with its text. */
export async function takeHint(slug: string, number: number): Promise<HintResult> {
  const request = requestSchema.safeParse({ slug, number });
  if (!request.success) return { ok: false, refusal: "no-such-hint" };
  const challenge = findChallenge(await getLibrary(), request.data.slug);
  if (challenge === null || challenge.key === null) return { ok: false, refusal: "not-found" };
  // Both languages have the same number of hints (tests/content).
  if (request.data.number > challenge.texts.en.hints.length) return { ok: false, refusal: "no-such-hint" };
  const participant = await getParticipant();
  const challengeId = challenge.file.id;
  const taken = (await listHintsTaken(participant, challengeId)).length;
  if (request.data.number > taken + 1) return { ok: false, refusal: "hint-out-of-order" };
  if (request.data.number === taken + 1) {
    await insertHintTaken(participant, { challengeId, number: request.data.number, takenAt: new Date() });
  }
  refresh();
  return { ok: true };
}
