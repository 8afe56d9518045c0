import { Trophy } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import { ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { PlayerView } from "@/core/quiz/views";
import { Avatar } from "../avatar";
import styles from "../live.module.css";

export function PlayerFinal({ view }: { view: Extract<PlayerView, { phase: "ended" }> }) {
  const t = useTranslations("play");
  const format = useFormatter();
  const { me, podium, playerCount } = view;
  const onPodium = podium.some((entry) => entry.playerId === me.playerId);
  return (
    <PageContainer width="form" className={`items-center text-center ${styles.fade}`}>
      <span
        className={classNames(
          "grid size-24 place-items-center rounded-3xl",
          onPodium ? "bg-accent text-accent-foreground" : "bg-muted",
          styles.arrive,
        )}
      >
        <Trophy aria-hidden="true" className="size-12" />
      </span>
      <div className="flex flex-col gap-2">
        <h1 className="text-4xl">
          {me.rank === null ? t("final.over") : t("final.title", { rank: me.rank, players: playerCount })}
        </h1>
        <p className="text-2xl font-bold tabular-nums">{t("points", { points: me.score })}</p>
      </div>
      {podium.length > 0 && (
        <section className="flex w-full flex-col gap-3">
          <h2 className="text-xl">{t("final.podium")}</h2>
          <ol className="flex flex-col gap-2">
            {podium.map((entry) => (
              <li
                key={entry.playerId}
                className={classNames(
                  "flex items-center gap-3 rounded-2xl border-2 bg-surface px-4 py-2 text-lg",
                  entry.playerId === me.playerId ? "border-accent-text" : "border-border",
                )}
              >
                <span className="w-6 text-right font-bold tabular-nums">{entry.rank}</span>
                <Avatar playerId={entry.playerId} nickname={entry.nickname} />
                <span className="min-w-0 flex-1 truncate text-left font-semibold">{entry.nickname}</span>
                <span className="tabular-nums">{format.number(entry.score)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="text-muted-foreground">{t("final.practise")}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink href="/challenges" variant="primary" size="lg">
          {t("final.toChallenges")}
        </ButtonLink>
        <ButtonLink href="/join" size="lg">
          {t("final.joinAnother")}
        </ButtonLink>
      </div>
    </PageContainer>
  );
}
