/** Stored scores, for the public leaderboard: names and numbers, nothing that identifies a browser or an account. */
import type { Participant } from "./attempts";
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

/** Which gains a practice board adds up: all, those since a moment, or those in some challenges. */
export interface PracticeBoardScope {
  since?: Date;
  challengeIds?: string[];
}

export interface PracticeScore {
  userId: string;
  /** The display name, else the name. */
  name: string;
  points: number;
}

function gainsIn({ since, challengeIds }: PracticeBoardScope) {
  return {
    gained: { gt: 0 },
    createdAt: since === undefined ? undefined : { gte: since },
    challengeId: challengeIds === undefined ? undefined : { in: challengeIds },
  };
}

/** Accounts that do not hide, by points; of equals who got there first. */
export async function listPracticeScores(scope: PracticeBoardScope, limit: number): Promise<PracticeScore[]> {
  const { client } = await getDatabase();
  const rows = await client.attempt.groupBy({
    by: ["userId"],
    where: { ...gainsIn(scope), user: { hidden: false } },
    _sum: { gained: true },
    _max: { createdAt: true },
    orderBy: [{ _sum: { gained: "desc" } }, { _max: { createdAt: "asc" } }, { userId: "asc" }],
    take: limit,
  });
  const ids = rows.flatMap(({ userId }) => userId ?? []);
  const users = await client.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, displayName: true },
  });
  const names = new Map(users.map(({ id, name, displayName }) => [id, displayName ?? name]));
  return rows.flatMap(({ userId, _sum }) => {
    const name = userId === null ? undefined : names.get(userId);
    return userId === null || name === undefined ? [] : [{ userId, name, points: _sum.gained ?? 0 }];
  });
}

/** Points of one participant in this scope, and the rank among the shown accounts; null without points. */
export async function findPracticeStanding(
  participant: Participant,
  scope: PracticeBoardScope,
): Promise<{ points: number; rank: number | null }> {
  const { client } = await getDatabase();
  const own = await client.attempt.aggregate({ where: { ...participant, ...gainsIn(scope) }, _sum: { gained: true } });
  const points = own._sum.gained ?? 0;
  if (points === 0) return { points, rank: null };
  const better = await client.attempt.groupBy({
    by: ["userId"],
    where: { ...gainsIn(scope), user: { hidden: false } },
    having: { gained: { _sum: { gt: points } } },
  });
  return { points, rank: better.length + 1 };
}
