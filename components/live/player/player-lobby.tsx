import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import type { PlayerView } from "@/core/quiz/views";
import { Avatar } from "../avatar";
import styles from "../live.module.css";
import { Strands } from "../strands";

export function PlayerLobby({ view }: { view: Extract<PlayerView, { phase: "lobby" }> }) {
  const t = useTranslations("play");
  return (
    <PageContainer width="form" className="items-center justify-center text-center">
      <Avatar playerId={view.me.playerId} nickname={view.me.nickname} size="huge" className={styles.arrive} />
      <div className="flex flex-col gap-3">
        <h1 className="text-4xl break-words">{t("lobby.title", { name: view.me.nickname })}</h1>
        <p className="text-xl text-muted-foreground">{view.quizTitle}</p>
      </div>
      <Strands className="h-24" />
      <p className="text-lg">{t("lobby.wait")}</p>
      <p className="text-muted-foreground">{t("lobby.keepOpen")}</p>
    </PageContainer>
  );
}
