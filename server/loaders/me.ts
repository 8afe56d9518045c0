/** One's own page: settings, points, and the newest attempts. */
import type { Localized } from "@/core/challenge/challenge";
import { findParticipant } from "../auth/visitor";
import { getLibrary } from "../content/library";
import { listNewestAttempts } from "../data/attempts";
import { type BoardSettings, findBoardSettings } from "../data/users";
import { loadAccount } from "./account";
import { type PreviousAnswer, verdictOf } from "./practice";
import { loadProgress } from "./progress";

export interface RecentAttempt extends Omit<PreviousAnswer, "text"> {
  slug: string;
  title: string;
}

export interface Me {
  /** Null for a guest. */
  account: { name: string; settings: BoardSettings } | null;
  /** Sum of the best scores. */
  points: number;
  solved: number;
  /** Newest first; of challenges that are still in the library. */
  recent: RecentAttempt[];
}

const recentLimit = 12;

export async function loadMe(locale: keyof Localized): Promise<Me> {
  const [library, account, participant, progress] = await Promise.all([
    getLibrary(),
    loadAccount(),
    findParticipant(),
    loadProgress(),
  ]);
  const settings = account === null ? null : await findBoardSettings(account.id);
  const newest = participant === null ? [] : await listNewestAttempts(participant, recentLimit);
  const challenges = new Map(library.challenges.map((challenge) => [challenge.file.id, challenge]));
  return {
    account: account === null || settings === null ? null : { name: account.name, settings },
    points: progress.reduce((sum, { best }) => sum + best, 0),
    solved: progress.filter(({ lastRightAt }) => lastRightAt !== null).length,
    recent: newest.flatMap(({ id, challengeId, share, points, createdAt }) => {
      const challenge = challenges.get(challengeId);
      if (challenge === undefined) return [];
      const { slug, file } = challenge;
      return [{ id, slug, title: file.title[locale], verdict: verdictOf(share), points, at: createdAt }];
    }),
  };
}
