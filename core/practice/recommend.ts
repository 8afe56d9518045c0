/** Which challenge comes next (PN1-PN5). Deterministic: the same history gives the same answer. */
import { type ConceptMastery, countingScore, masteryByConcept } from "./mastery";
import { byChallenge, type ChallengeProgress, dayMs, type PracticeChallenge } from "./progress";

export interface TrackOrder {
  slug: string;
  /** Ids, in the order of the track. */
  challengeIds: readonly string[];
}

/** Why: the pages have a sentence for each under `practice.next.<type>`. */
export type RecommendationReason =
  | { type: "start"; track: string }
  | { type: "track"; track: string }
  | { type: "concept"; concept: PracticeChallenge["concept"] }
  | { type: "explore"; concept: PracticeChallenge["concept"] }
  | { type: "repeat"; concept: PracticeChallenge["concept"] };

export interface Recommendation {
  challengeId: string;
  reason: RecommendationReason;
}

export interface PracticeState {
  /** What can be played, in the order of the library. */
  challenges: readonly PracticeChallenge[];
  /** By position. */
  tracks: readonly TrackOrder[];
  progress: readonly ChallengeProgress[];
  /** Milliseconds since 1970. */
  now: number;
  /** The challenge just answered: never the next one. */
  except?: string;
}

/** Null when there is nothing left that would teach. */
export function recommend({ challenges, tracks, progress, now, except }: PracticeState): Recommendation | null {
  const mastery = masteryByConcept(challenges, progress, now);
  const done = byChallenge(progress);
  const open = challenges.filter(
    ({ id, concept }) =>
      id !== except &&
      (done.get(id)?.lastRightAt ?? null) === null &&
      mastery.find((known) => known.concept === concept)?.state !== "mastered",
  );
  return (
    nextInTrack(open, tracks, progress) ??
    nextInStartedConcept(open, challenges, mastery, done) ??
    nextConcept(open, mastery) ??
    nextToRepeat(challenges, mastery, done, now, except)
  );
}

function nextInTrack(
  open: readonly PracticeChallenge[],
  tracks: readonly TrackOrder[],
  progress: readonly ChallengeProgress[],
): Recommendation | null {
  const openIds = new Set(open.map(({ id }) => id));
  const newestFirst = progress.toSorted(
    (a, b) => b.lastAttemptAt - a.lastAttemptAt || (a.challengeId < b.challengeId ? -1 : 1),
  );
  if (newestFirst.length === 0) {
    for (const { slug, challengeIds } of tracks) {
      const first = challengeIds.find((id) => openIds.has(id));
      if (first !== undefined) return { challengeId: first, reason: { type: "start", track: slug } };
    }
    return null;
  }
  const [newest] = newestFirst;
  const attempted = new Set(progress.map(({ challengeId }) => challengeId));
  const attemptedIn = (track: TrackOrder) => track.challengeIds.filter((id) => attempted.has(id)).length;
  const candidates = tracks
    .filter((track) => track.challengeIds.includes(newest.challengeId))
    // Stable: of equals the first by position stays first.
    .toSorted((a, b) => attemptedIn(b) - attemptedIn(a));
  for (const { slug, challengeIds } of candidates) {
    const here = challengeIds.indexOf(newest.challengeId);
    const next = [...challengeIds.slice(here + 1), ...challengeIds.slice(0, here + 1)].find((id) => openIds.has(id));
    if (next !== undefined) return { challengeId: next, reason: { type: "track", track: slug } };
  }
  return null;
}

function nextInStartedConcept(
  open: readonly PracticeChallenge[],
  challenges: readonly PracticeChallenge[],
  mastery: readonly ConceptMastery[],
  done: ReadonlyMap<string, ChallengeProgress>,
): Recommendation | null {
  const started = mastery
    .filter(({ state }) => state !== "not-started" && state !== "mastered")
    .toSorted((a, b) => a.percent - b.percent);
  for (const { concept } of started) {
    const solved = challenges.filter(
      ({ id, concept: own }) => own === concept && (done.get(id)?.lastRightAt ?? null) !== null,
    );
    const fitting = 1 + Math.max(0, ...solved.map(({ difficulty }) => difficulty));
    const [next] = open
      .filter((challenge) => challenge.concept === concept)
      .toSorted(
        (a, b) => Math.abs(a.difficulty - fitting) - Math.abs(b.difficulty - fitting) || a.difficulty - b.difficulty,
      );
    if (next !== undefined) return { challengeId: next.id, reason: { type: "concept", concept } };
  }
  return null;
}

function nextConcept(open: readonly PracticeChallenge[], mastery: readonly ConceptMastery[]): Recommendation | null {
  for (const { concept, state } of mastery) {
    if (state !== "not-started") continue;
    const [easiest] = open
      .filter((challenge) => challenge.concept === concept)
      .toSorted((a, b) => a.difficulty - b.difficulty);
    if (easiest !== undefined) return { challengeId: easiest.id, reason: { type: "explore", concept } };
  }
  return null;
}

function nextToRepeat(
  challenges: readonly PracticeChallenge[],
  mastery: readonly ConceptMastery[],
  done: ReadonlyMap<string, ChallengeProgress>,
  now: number,
  except: string | undefined,
): Recommendation | null {
  const unmastered = new Set(mastery.filter(({ state }) => state !== "mastered").map(({ concept }) => concept));
  const scored = challenges
    .filter(({ id, concept }) => id !== except && unmastered.has(concept))
    .map((challenge) => ({ challenge, progress: done.get(challenge.id) }))
    .flatMap(({ challenge, progress }) =>
      progress === undefined || now - progress.lastAttemptAt < dayMs
        ? []
        : [{ challenge, score: countingScore(progress, now) }],
    )
    .toSorted((a, b) => a.score - b.score);
  const [first] = scored;
  if (first === undefined) return null;
  return { challengeId: first.challenge.id, reason: { type: "repeat", concept: first.challenge.concept } };
}
