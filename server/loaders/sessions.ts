/** The sessions that somebody has hosted, for their list. */
import type { Localized } from "@/core/challenge/challenge";
import { findHostIdentity } from "../auth/visitor";
import { findQuiz, getLibrary } from "../content/library";
import { type ListedSession, listDemoKeys, listHostedSessions } from "../data/hosted-sessions";
import { hashDeviceToken } from "../live/device";

const perPage = 30;
/** As long as the cookie that proves a demo round lives (RP3). */
const demoDays = 30;
/** More demo rounds than this in 30 days, over all visitors: the oldest are not found in the list (their address still works). */
const demoKeysRead = 2_000;

export interface HostedSessionRow {
  id: string;
  title: string;
  demo: boolean;
  playerCount: number;
  createdAt: Date;
  ended: boolean;
  /** Something has been asked, so there may be something to report. */
  begun: boolean;
}

export interface HostedSessionList {
  /** Newest first. */
  sessions: HostedSessionRow[];
  hasOlder: boolean;
  /** Nobody is signed in: only demo rounds of this browser can be found. */
  guest: boolean;
}

/** `page` counts from 1. */
export async function loadHostedSessions(locale: keyof Localized, page: number, now: Date): Promise<HostedSessionList> {
  const [library, { userId, deviceToken }] = await Promise.all([getLibrary(), findHostIdentity()]);
  const ids = deviceToken === null ? [] : await demoSessionsOf(deviceToken, now);
  const found = await listHostedSessions({ userId, ids }, { skip: (page - 1) * perPage, take: perPage + 1 });
  const toRow = ({ id, quizSlug, title, demo, playerCount, createdAt, endedAt, phase }: ListedSession) => ({
    id,
    title: findQuiz(library, quizSlug)?.title[locale] ?? title,
    demo,
    playerCount,
    createdAt,
    ended: endedAt !== null,
    begun: phase !== "lobby",
  });
  return { sessions: found.slice(0, perPage).map(toRow), hasOlder: found.length > perPage, guest: userId === null };
}

async function demoSessionsOf(deviceToken: string, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - demoDays * 24 * 3_600_000);
  const keys = await listDemoKeys(since, demoKeysRead);
  return keys.filter(({ id, hostKeyHash }) => hashDeviceToken(deviceToken, id) === hostKeyHash).map(({ id }) => id);
}
