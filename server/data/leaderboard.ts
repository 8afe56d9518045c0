/** Stored scores, for the public leaderboard: names and numbers, nothing that identifies a browser or an account. */
import { getDatabase } from "./database";

export interface LiveScore {
  playerId: string;
  nickname: string;
  score: number;
  quizSlug: string;
  /** The title of the quiz when it was played. */
  playedTitle: string;
  /** When the player joined. */
  playedAt: Date;
}

/** The best scores of live sessions; removed, simulated and pointless players are left out. */
export async function listBestLiveScores(limit: number): Promise<LiveScore[]> {
  const { client } = await getDatabase();
  const rows = await client.player.findMany({
    where: { simulated: false, removedAt: null, score: { gt: 0 } },
    orderBy: [{ score: "desc" }, { joinedAt: "asc" }, { id: "asc" }],
    take: limit,
    select: { id: true, nickname: true, score: true, joinedAt: true, session: { select: { quizSlug: true, title: true } } },
  });
  return rows.map(({ id, nickname, score, joinedAt, session }) => ({
    playerId: id,
    nickname,
    score,
    quizSlug: session.quizSlug,
    playedTitle: session.title,
    playedAt: joinedAt,
  }));
}
