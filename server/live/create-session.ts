/** Creates a live session in the store; the live layer finds it there when its host's screen attaches. */
import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Localized } from "@/core/challenge/challenge";
import type { Locale } from "@/core/protocol/commands";
import { type LiveSessionId, liveSessionIdSchema, pinSchema } from "@/core/quiz/ids";
import type { Settings } from "@/core/quiz/settings";
import { type Card, liveSessionSetupSchema } from "@/core/quiz/setup";
import { shuffleCards } from "@/core/quiz/shuffle";
import { initialState } from "@/core/quiz/state";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import { hashDeviceToken } from "./device";
import { toJson } from "./journal";

const pinAttempts = 20;

export interface SessionOrder {
  quiz: { id: string; slug: string; title: Localized };
  cards: Card[];
  /** The signed-in owner; null for a demo round, which belongs to the browser with `deviceToken`. */
  hostUserId: string | null;
  deviceToken: string;
  locale: Locale;
  /** Simulated players join. */
  demo: boolean;
  settings: Settings;
  now: number;
}

/** Throws when no free PIN was found, which takes hundreds of thousands of open sessions. */
export async function createSession(store: LiveSessionStore, order: SessionOrder): Promise<LiveSessionId> {
  const id = liveSessionIdSchema.parse(randomUUID());
  for (let attempt = 0; attempt < pinAttempts; attempt++) {
    const pin = pinSchema.parse(String(randomInt(1_000_000)).padStart(6, "0"));
    const { quiz, demo, settings } = order;
    const cards = settings.shuffle ? shuffleCards(order.cards, () => randomInt(2 ** 32) / 2 ** 32) : order.cards;
    const setup = liveSessionSetupSchema.parse({
      sessionId: id,
      pin,
      quizId: quiz.id,
      quizTitle: quiz.title,
      demo,
      settings,
      coHostKey: randomBytes(24).toString("base64url"),
      cards,
    });
    const created = await store.createSession({
      id,
      pin,
      hostUserId: order.hostUserId,
      hostKeyHash: hashDeviceToken(order.deviceToken, id),
      quizSlug: quiz.slug,
      title: quiz.title[order.locale],
      language: order.locale,
      phase: initialState.phase.name,
      setup: toJson(setup),
      snapshot: toJson(initialState),
      createdAt: new Date(order.now),
    });
    if (created === "created") return id;
  }
  throw new Error(`No free PIN in ${pinAttempts} draws.`);
}
