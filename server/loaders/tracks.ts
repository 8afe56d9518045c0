/** Tracks, with how far this visitor has come in each. */
import type { ChallengeFile, Localized } from "@/core/challenge/challenge";
import { type ChallengeState, stateOf } from "@/core/practice/progress";
import { findChallenge, findTrack, getLibrary, type Library, type LibraryTrack } from "../content/library";
import { loadProgressByChallenge } from "./progress";

export interface TrackStep {
  slug: string;
  title: string;
  concept: ChallengeFile["concept"];
  difficulty: number;
  state: ChallengeState;
  /** Best score; null before the first attempt. */
  best: number | null;
}

export interface TrackView {
  slug: string;
  title: string;
  description: string;
  /** In the order of the track; only what can be played. */
  steps: TrackStep[];
  solved: number;
  /** The first step that is not solved, after the last one tried if possible; null when all are solved. */
  next: TrackStep | null;
}

type Progress = Awaited<ReturnType<typeof loadProgressByChallenge>>;

function toTrackView(library: Library, track: LibraryTrack, progress: Progress, locale: keyof Localized): TrackView {
  const steps = track.challenges.flatMap((slug): TrackStep[] => {
    const challenge = findChallenge(library, slug);
    if (challenge === null || challenge.key === null) return [];
    const { id, title, concept, difficulty } = challenge.file;
    const done = progress.get(id);
    return [{ slug, title: title[locale], concept, difficulty, state: stateOf(done), best: done?.best ?? null }];
  });
  const open = steps.filter(({ state }) => state !== "solved");
  return {
    slug: track.slug,
    title: track.title[locale],
    description: track.description[locale],
    steps,
    solved: steps.length - open.length,
    next: open.find(({ state }) => state === "new") ?? open[0] ?? null,
  };
}

export async function listTracks(locale: keyof Localized): Promise<TrackView[]> {
  const [library, progress] = await Promise.all([getLibrary(), loadProgressByChallenge()]);
  return library.tracks
    .map((track) => toTrackView(library, track, progress, locale))
    .filter(({ steps }) => steps.length > 0);
}

/** Null when there is none of this name, or nothing in it can be played. */
export async function loadTrack(slug: string, locale: keyof Localized): Promise<TrackView | null> {
  const [library, progress] = await Promise.all([getLibrary(), loadProgressByChallenge()]);
  const track = findTrack(library, slug);
  const view = track === null ? null : toTrackView(library, track, progress, locale);
  return view === null || view.steps.length === 0 ? null : view;
}
