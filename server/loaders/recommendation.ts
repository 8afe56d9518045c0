/** The next challenge for this visitor (PN1-PN5). */
import type { ChallengeFile, Localized } from "@/core/challenge/challenge";
import { type RecommendationReason, recommend } from "@/core/practice/recommend";
import { findTrack, getLibrary, type Library, type LibraryTrack } from "../content/library";
import { loadProgress, playableChallenges } from "./progress";

export interface RecommendedChallenge {
  slug: string;
  title: string;
  concept: ChallengeFile["concept"];
  difficulty: number;
  reason: { type: RecommendationReason["type"]; track: string; concept: ChallengeFile["concept"] };
}

/** Ids of a track's challenges that can be played, in its order. */
export function trackChallengeIds(library: Library, track: LibraryTrack): string[] {
  return track.challenges.flatMap((slug) =>
    library.challenges.filter((one) => one.slug === slug && one.key !== null).map(({ file }) => file.id),
  );
}

/** `except` is the id of the challenge just answered. Null when there is nothing left that would teach. */
export async function loadRecommendation(
  locale: keyof Localized,
  except?: string,
): Promise<RecommendedChallenge | null> {
  const [library, progress] = await Promise.all([getLibrary(), loadProgress()]);
  const tracks = library.tracks.map((track) => ({
    slug: track.slug,
    challengeIds: trackChallengeIds(library, track),
  }));
  const found = recommend({ challenges: playableChallenges(library), tracks, progress, now: Date.now(), except });
  const challenge = library.challenges.find(({ file }) => file.id === found?.challengeId);
  if (found === null || challenge === undefined) return null;
  const { concept, difficulty, title } = challenge.file;
  const track = "track" in found.reason ? findTrack(library, found.reason.track)?.title[locale] : undefined;
  return {
    slug: challenge.slug,
    title: title[locale],
    concept,
    difficulty,
    reason: { type: found.reason.type, track: track ?? "", concept },
  };
}
