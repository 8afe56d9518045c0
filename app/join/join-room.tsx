"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { ConnectionNotice } from "@/components/live/connection-notice";
import { JoinForm } from "@/components/live/join-form";
import { useLiveSession } from "@/components/live/use-live-session";
import { localeSchema } from "@/core/protocol/commands";

export function JoinRoom({ initialPin }: { initialPin: string }) {
  const router = useRouter();
  const locale = localeSchema.catch("en").parse(useLocale());
  const live = useLiveSession({ seat: null, locale });
  return (
    <>
      <ConnectionNotice connection={live.connection} />
      <JoinForm send={live.send} initialPin={initialPin} onJoined={(sessionId) => router.push(`/play/${sessionId}`)} />
    </>
  );
}
