/** What the visitor of this request has practised. */
import { cache } from "react";
import { masteryByConcept } from "@/core/practice/mastery";
import { byChallenge, type ChallengeProgress, type PracticeChallenge, progressOf } from "@/core/practice/progress";
import { findParticipant } from "../auth/visitor";
import { getLibrary, type Library } from "../content/library";
import { listScoredAttempts } from "../data/attempts";

/** Asked once per request, however many parts of a page need it. Empty for who has not practised yet. */
export const loadProgress = cache(async (): Promise<ChallengeProgress[]> => {
  const participant = await findParticipant();
  return participant === null ? [] : progressOf(await listScoredAttempts(participant));
});

export async function loadProgressByChallenge(): Promise<Map<string, ChallengeProgress>> {
  return byChallenge(await loadProgress());
}

/** What can be played, in the order of the library. */
export function playableChallenges(library: Library): PracticeChallenge[] {
  return library.challenges
    .filter(({ key }) => key !== null)
    .map(({ file: { id, concept, difficulty } }) => ({ id, concept, difficulty }));
}

/** Every concept of the library, in its order. */
export async function loadMastery() {
  const [library, progress] = await Promise.all([getLibrary(), loadProgress()]);
  return masteryByConcept(playableChallenges(library), progress, Date.now());
}
