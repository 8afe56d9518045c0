"use server";
/** Opens live sessions from pages. Only the database is written: the custom server reads it when the host's socket attaches. */
import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { localeSchema } from "@/core/protocol/commands";
import { defaultSettings, type Settings, settingsSchema } from "@/core/quiz/settings";
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
  redirect(`/host/${await create(demoQuizSlug, null, defaultSettings, true)}`);
}

/** For the form of a quiz: `createLiveSession.bind(null, slug)`, with the fields of `SettingsFields`. A guest is sent to sign in first. */
export async function createLiveSession(quizSlug: string, form: FormData): Promise<void> {
  const account = await findSignedIn();
  if (!account) redirect("/sign-in");
  redirect(`/host/${await create(quizSlug, account.id, settingsOf(form), false)}`);
}

/** What the form does not say, or says wrongly, is as by default: a browser sends only what it offers. */
function settingsOf(form: FormData): Settings {
  const text = (name: string) => form.get(name) ?? undefined;
  const number = (name: string) => (/^\d+$/.test(String(text(name))) ? Number(text(name)) : text(name));
  const given = settingsSchema.safeParse({
    time: number("time"),
    points: text("points"),
    nicknames: text("nicknames"),
    leaderboard: text("leaderboard"),
    questionOn: text("questionOn"),
    autoAdvanceSeconds: text("advance") === "never" ? null : number("advance"),
    shuffle: form.has("shuffle"),
    lateJoin: form.has("lateJoin"),
    peerInstruction: form.has("peerInstruction"),
  });
  return given.success ? given.data : defaultSettings;
}

async function create(quizSlug: string, hostUserId: string | null, settings: Settings, demo: boolean): Promise<string> {
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
    settings,
    now: Date.now(),
  });
}
