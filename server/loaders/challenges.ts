/** The library as pages show it: nothing here knows a key. */
import type { ChallengeView, Localized } from "@/core/challenge/challenge";
import { findParticipant } from "../auth/visitor";
import { toChallengeView } from "../content/card";
import { findChallenge, getLibrary } from "../content/library";
import { listSolvedChallengeIds } from "../data/attempts";

export interface ListedChallenge extends ChallengeView {
  /** This visitor has answered it fully right. */
  solved: boolean;
}

/** Every challenge that can be played, by concept, difficulty and slug. */
export async function listChallenges(locale: keyof Localized): Promise<ListedChallenge[]> {
  const [{ challenges }, participant] = await Promise.all([getLibrary(), findParticipant()]);
  const solved = participant === null ? new Set<string>() : await listSolvedChallengeIds(participant);
  return challenges
    .filter(({ key }) => key !== null)
    .map((challenge) => ({ ...toChallengeView(challenge, locale), solved: solved.has(challenge.file.id) }));
}

/** Null when there is none of this name, or it cannot be played. */
export async function loadChallenge(slug: string, locale: keyof Localized): Promise<ChallengeView | null> {
  const challenge = findChallenge(await getLibrary(), slug);
  return challenge === null || challenge.key === null ? null : toChallengeView(challenge, locale);
}
