/** The report of a live session, for its host only (docs/spec/report.md). */
import { cache } from "react";
import type { Localized } from "@/core/challenge/challenge";
import { type ChallengeView, toChallengeView } from "@/core/challenge/challenge-view";
import { liveSessionEventSchema } from "@/core/quiz/events";
import { liveSessionIdSchema } from "@/core/quiz/ids";
import { type LiveSessionSetup, liveSessionSetupSchema } from "@/core/quiz/setup";
import type { PlayerReport, Report, RoundReport } from "@/core/report/report";
import { toReport } from "@/core/report/to-report";
import { findHostIdentity } from "../auth/visitor";
import { findHostedSession, type HostedSession, loadPlayedSession } from "../data/hosted-sessions";
import { hashDeviceToken } from "../live/device";

/** What was played with its key: never for a browser as it is. */
export interface PlayedReport {
  setup: LiveSessionSetup;
  report: Report;
  quizSlug: string;
  createdAt: Date;
}

/** Null for everybody but the host, and for what is no session (RP1). Read once per request. */
export const loadPlayedReport = cache(async (sessionId: string): Promise<PlayedReport | null> => {
  const id = liveSessionIdSchema.safeParse(sessionId);
  if (!id.success) return null;
  const { userId, deviceToken } = await findHostIdentity();
  const keyHash = deviceToken === null ? null : hashDeviceToken(deviceToken, id.data);
  const hosted = await findHostedSession(id.data, { userId, keyHash });
  return hosted === null ? null : readReport(hosted);
});

async function readReport(hosted: HostedSession): Promise<PlayedReport> {
  const { setup: stored, journal } = await loadPlayedSession(hosted);
  const setup = liveSessionSetupSchema.parse(stored);
  const events = journal.map(({ payload }) => liveSessionEventSchema.parse(payload));
  const { quizSlug, createdAt } = hosted;
  return { setup, report: toReport(setup, events), quizSlug, createdAt };
}

export interface RoundReportView extends RoundReport {
  challenge: ChallengeView;
  /** For the kinds with options; empty for the others. */
  correctOptionIds: string[];
}

export interface ReportView extends Omit<Report, "rounds" | "players"> {
  quizTitle: string;
  demo: boolean;
  createdAt: Date;
  rounds: RoundReportView[];
  /** At most `playersShown`; all are in the files. */
  players: PlayerReport[];
  /** Everybody, also those who are not in `players`. */
  playerCount: number;
}

/** A page with more rows is slow to read in every sense. */
const playersShown = 300;

/** As a page shows it: questions in the reader's language, right options of revealed rounds only. */
export async function loadReport(sessionId: string, locale: keyof Localized): Promise<ReportView | null> {
  const played = await loadPlayedReport(sessionId);
  if (played === null) return null;
  const { setup, report, createdAt } = played;
  return {
    ...report,
    quizTitle: setup.quizTitle[locale],
    demo: setup.demo,
    createdAt,
    rounds: report.rounds.map((round) => {
      const card = setup.cards[round.index];
      const correctOptionIds = "correctOptionIds" in card.key ? card.key.correctOptionIds : [];
      return { ...round, challenge: toChallengeView(card, locale), correctOptionIds };
    }),
    players: report.players.slice(0, playersShown),
    playerCount: report.players.length,
  };
}
