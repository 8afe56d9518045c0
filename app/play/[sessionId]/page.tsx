import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { liveSessionIdSchema } from "@/core/quiz/ids";
import { PlayRoom } from "./play-room";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("play");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function PlayPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const sessionId = liveSessionIdSchema.safeParse((await params).sessionId);
  if (!sessionId.success) notFound();
  return <PlayRoom sessionId={sessionId.data} />;
}
