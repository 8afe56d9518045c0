import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { parseTheme, themeCookie } from "@/components/layout/preferences";
import { liveSessionIdSchema } from "@/core/quiz/ids";
import { loadJoinOrigin } from "@/server/loaders/join-origin";
import { HostRoom } from "./host-room";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("host");
  return { title: t("pageTitle"), robots: { index: false } };
}

/** The host's screen. Whether this browser may host is decided by the socket, which knows the session. */
export default async function HostPage({ params, searchParams }: PageProps<"/host/[sessionId]">) {
  const sessionId = liveSessionIdSchema.safeParse((await params).sessionId);
  if (!sessionId.success) notFound();
  const [joinOrigin, cookieStore, { screen }] = await Promise.all([loadJoinOrigin(), cookies(), searchParams]);
  return (
    <HostRoom
      sessionId={sessionId.data}
      joinOrigin={joinOrigin}
      projector={screen === "projector"}
      theme={parseTheme(cookieStore.get(themeCookie)?.value)}
    />
  );
}
