/** Live sessions as their host sees them afterwards (docs/spec/report.md, RP*). Whoever reads one must hold the proof. */
import type { LiveSessionId } from "@/core/quiz/ids";
import { getDatabase } from "./database";
import type { JournalEvent, Json } from "./live-session-store";
import { createPrismaLiveSessionStore } from "./prisma-live-session-store";

declare const proof: unique symbol;

/** Proof that somebody is the host of this session. Only `findHostedSession` makes one (RP2). */
export interface HostedSession {
  readonly id: LiveSessionId;
  readonly quizSlug: string;
  readonly createdAt: Date;
  readonly [proof]: true;
}

/** Who asks. `keyHash`: of this browser's secret with the session's id; both null for nobody known. */
export interface HostClaim {
  userId: string | null;
  keyHash: string | null;
}

/** Null: there is no such session, or it is somebody else's. Which of the two, nobody learns (RP1). */
export async function findHostedSession(id: LiveSessionId, claim: HostClaim): Promise<HostedSession | null> {
  const { client } = await getDatabase();
  const row = await client.liveSession.findUnique({
    where: { id },
    select: { hostUserId: true, hostKeyHash: true, quizSlug: true, createdAt: true },
  });
  if (row === null) return null;
  const isHost =
    row.hostUserId === null
      ? claim.keyHash !== null && claim.keyHash === row.hostKeyHash
      : row.hostUserId === claim.userId;
  return isHost ? ({ id, quizSlug: row.quizSlug, createdAt: row.createdAt } as HostedSession) : null;
}

/** What was asked and all that happened. */
export async function loadPlayedSession({ id }: HostedSession): Promise<{ setup: Json; journal: JournalEvent[] }> {
  const opened = await getDatabase();
  const [row, journal] = await Promise.all([
    opened.client.liveSession.findUniqueOrThrow({ where: { id }, select: { setup: true } }),
    createPrismaLiveSessionStore(opened).loadJournal(id),
  ]);
  return { setup: row.setup as Json, journal };
}

export interface ListedSession {
  id: string;
  quizSlug: string;
  /** In the language in which it was opened. */
  title: string;
  demo: boolean;
  phase: string;
  createdAt: Date;
  endedAt: Date | null;
  /** Who joined and was not removed. */
  playerCount: number;
}

/** The sessions of an account and those with one of these ids, newest first. */
export async function listHostedSessions(
  { userId, ids }: { userId: string | null; ids: readonly string[] },
  { skip, take }: { skip: number; take: number },
): Promise<ListedSession[]> {
  const { client } = await getDatabase();
  const mine = [...(userId === null ? [] : [{ hostUserId: userId }]), { id: { in: [...ids] } }];
  const rows = await client.liveSession.findMany({
    where: { OR: mine },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      quizSlug: true,
      title: true,
      hostUserId: true,
      phase: true,
      createdAt: true,
      endedAt: true,
      _count: { select: { players: { where: { removedAt: null } } } },
    },
  });
  return rows.map(({ hostUserId, _count, ...row }) => ({
    ...row,
    demo: hostUserId === null,
    playerCount: _count.players,
  }));
}

/** Sessions without an account since then, newest first: each belongs to the browser whose secret gives its key. */
export async function listDemoKeys(since: Date, limit: number): Promise<{ id: string; hostKeyHash: string }[]> {
  const { client } = await getDatabase();
  return client.liveSession.findMany({
    where: { hostUserId: null, createdAt: { gte: since } },
    orderBy: { createdAt: "desc" },
    take: limit,
    select: { id: true, hostKeyHash: true },
  });
}
