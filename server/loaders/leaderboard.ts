/** The public leaderboard: the best stored scores of live sessions. */
import { getLocale } from "next-intl/server";
import { findQuiz, getLibrary } from "../content/library";
import { listBestLiveScores } from "../data/leaderboard";

const rowLimit = 50;

export interface LeaderboardRow {
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
export async function loadLeaderboard(): Promise<LeaderboardRow[]> {
  const [library, locale, players] = await Promise.all([getLibrary(), getLocale(), listBestLiveScores(rowLimit)]);
  const scores = players.map(({ score }) => score);
  return players.map(({ playerId, nickname, score, quizSlug, playedTitle, playedAt }) => ({
    id: playerId,
    rank: scores.indexOf(score) + 1,
    nickname,
    score,
    quizTitle: findQuiz(library, quizSlug)?.title[locale] ?? playedTitle,
    playedAt,
  }));
}
