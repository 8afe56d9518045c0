import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import type { PlayerView } from "@/core/quiz/views";
import styles from "../live.module.css";

/** Between two questions: the own place, and how far the next one is. */
export function PlayerRank({ view }: { view: Extract<PlayerView, { phase: "leaderboard" }> }) {
  const t = useTranslations("play");
  const { me, behind, playerCount } = view;
  const rank = me.rank ?? playerCount;
  return (
    <PageContainer width="form" className={`items-center justify-center text-center ${styles.fade}`}>
      <h1 className="flex flex-col items-center gap-3">
        <span className="text-xl font-semibold tracking-normal text-muted-foreground">{t("rank.title")}</span>
        <span className={`text-8xl font-extrabold ${styles.arrive}`}>{t("rank.place", { rank })}</span>
        <span className="text-xl font-semibold tracking-normal text-muted-foreground">
          {t("rank.of", { players: playerCount })}
        </span>
      </h1>
      <p className="text-3xl font-bold tabular-nums">{t("points", { points: me.score })}</p>
      {view.around.length > 1 && (
        <ol
          aria-label={t("rank.around")}
          className="w-full divide-y divide-border rounded-card border border-border bg-surface"
        >
          {view.around.map((entry) => (
            <li
              key={entry.playerId}
              aria-current={entry.playerId === me.playerId}
              className={`flex items-baseline gap-3 px-4 py-2 text-left ${entry.playerId === me.playerId ? "bg-accent-surface font-bold" : ""}`}
            >
              <span className="w-8 text-right tabular-nums">{entry.rank}</span>
              <span className="min-w-0 flex-1 truncate">{entry.nickname}</span>
              <span className="tabular-nums">{t("points", { points: entry.score })}</span>
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-col gap-2 text-lg">
        <p>{behind === null ? t("rank.leads") : t("rank.behind", { points: behind })}</p>
        {me.streak >= 2 && <p className="font-semibold text-success">{t("rank.streak", { count: me.streak })}</p>}
      </div>
      <p className="text-muted-foreground">{view.isLastRound ? t("rank.last") : t("rank.next")}</p>
    </PageContainer>
  );
}
