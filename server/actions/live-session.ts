"use server";
/** Opens live sessions from pages. Only the database is written: the custom server reads it when the host's socket attaches. */
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { localeSchema } from "@/core/protocol/commands";
import { findSignedIn } from "../auth/session";
import { getDeviceToken } from "../auth/visitor";
import { findQuizCards } from "../content/card";
import { findQuiz, getLibrary } from "../content/library";
import { getDatabase } from "../data/database";
import { createPrismaLiveSessionStore } from "../data/prisma-live-session-store";
import { createSession } from "../live/create-session";

const demoQuizSlug = "demo";

/** For the button of the landing page: a round with simulated players, no account needed. Goes to its host screen. */
export async function createDemoSession(): Promise<void> {
  redirect(`/host/${await create(demoQuizSlug, null, true)}`);
}

/** For the button of a quiz: `createLiveSession.bind(null, slug)`. A guest is sent to sign in first. */
export async function createLiveSession(quizSlug: string): Promise<void> {
  const account = await findSignedIn();
  if (!account) redirect("/sign-in");
  redirect(`/host/${await create(quizSlug, account.id, false)}`);
}

async function create(quizSlug: string, hostUserId: string | null, demo: boolean): Promise<string> {
  const library = await getLibrary();
  const quiz = findQuiz(library, quizSlug);
  const cards = quiz && findQuizCards(library, quiz);
  if (!quiz || !cards) notFound();
  const { id, slug, title } = quiz;
  return createSession(createPrismaLiveSessionStore(await getDatabase()), {
    quiz: { id, slug, title },
    cards,
    hostUserId,
    deviceToken: await getDeviceToken(),
    locale: localeSchema.catch("en").parse(await getLocale()),
    demo,
    now: Date.now(),
  });
}
