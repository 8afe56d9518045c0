/** The public leaderboards: practice points of accounts, and the best scores of live sessions. */
import { getLocale } from "next-intl/server";
import { sharedRanks, startOfWeek } from "@/core/practice/ranks";
import { findParticipant } from "../auth/visitor";
import { findQuiz, findTrack, getLibrary } from "../content/library";
import {
  findPracticeStanding,
  listBestLiveScores,
  listPracticeScores,
  type PracticeBoardScope,
} from "../data/leaderboard";
import { findBoardSettings } from "../data/users";
import { loadAccount } from "./account";
import { trackChallengeIds } from "./recommendation";

const liveRowLimit = 50;
const practiceRowLimit = 100;

export interface LiveBoardRow {
  /** Unique; for React's keys. */
  id: string;
  /** Equal scores share a rank: 1, 2, 2, 4. */
  rank: number;
  nickname: string;
  score: number;
  /** In the reader's language; as it was played when the quiz is not in the library any more. */
  quizTitle: string;
  playedAt: Date;
}

/** Best first, fifty at most. */
export async function loadLiveBoard(): Promise<LiveBoardRow[]> {
  const [library, locale, players] = await Promise.all([getLibrary(), getLocale(), listBestLiveScores(liveRowLimit)]);
  const ranks = sharedRanks(players.map(({ score }) => score));
  return players.map(({ playerId, nickname, score, quizSlug, playedTitle, playedAt }, index) => ({
    id: playerId,
    rank: ranks[index],
    nickname,
    score,
    quizTitle: findQuiz(library, quizSlug)?.title[locale] ?? playedTitle,
    playedAt,
  }));
}

/** No ids of accounts: these rows go to everybody's browser. */
export interface PracticeBoardRow {
  rank: number;
  name: string;
  points: number;
  own: boolean;
}

/** One's own row, where it is not among the others. */
export interface OwnRow {
  why: "hidden" | "guest" | "below";
  /** The rank one has, or would have if one were shown; null without points. */
  rank: number | null;
  /** Null for a guest. */
  name: string | null;
  points: number;
}

export interface PracticeBoard {
  rows: PracticeBoardRow[];
  own: OwnRow | null;
}

export type PracticeBoardChoice = { type: "all" } | { type: "week" } | { type: "track"; slug: string };

async function scopeOf(board: PracticeBoardChoice, now: Date): Promise<PracticeBoardScope> {
  if (board.type === "all") return {};
  if (board.type === "week") return { since: startOfWeek(now) };
  const library = await getLibrary();
  const track = findTrack(library, board.slug);
  return { challengeIds: track === null ? [] : trackChallengeIds(library, track) };
}

/** Accounts by points, a hundred at most, and where the visitor stands (PL1-PL4). */
export async function loadPracticeBoard(board: PracticeBoardChoice, now: Date): Promise<PracticeBoard> {
  const scope = await scopeOf(board, now);
  const [scores, account, participant] = await Promise.all([
    listPracticeScores(scope, practiceRowLimit),
    loadAccount(),
    findParticipant(),
  ]);
  const ranks = sharedRanks(scores.map(({ points }) => points));
  const rows = scores.map(({ userId, name, points }, index) => ({
    rank: ranks[index],
    name,
    points,
    own: userId === account?.id,
  }));
  if (participant === null || rows.some(({ own }) => own)) return { rows, own: null };
  const { points, rank } = await findPracticeStanding(participant, scope);
  if (account === null) return { rows, own: points > 0 ? { why: "guest", rank, name: null, points } : null };
  const settings = await findBoardSettings(account.id);
  const name = settings?.displayName ?? account.name;
  return { rows, own: { why: settings?.hidden ? "hidden" : "below", rank, name, points } };
}
