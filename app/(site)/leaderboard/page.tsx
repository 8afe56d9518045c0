import { Trophy } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { loadLeaderboard } from "@/server/loaders/leaderboard";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("leaderboard");
  return { title: t("title") };
}

export default async function LeaderboardPage() {
  const [rows, t, format] = await Promise.all([loadLeaderboard(), getTranslations("leaderboard"), getFormatter()]);
  return (
    <PageContainer width="narrow">
      <PageHeading title={t("title")} text={t("text")} />
      {rows.length === 0 ? (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <ButtonLink href="/challenges" variant="primary">
            {t("practise")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <div className="overflow-hidden rounded-card border border-border bg-surface shadow-card">
          <table className="w-full table-fixed text-left">
            <thead className="bg-muted text-sm text-muted-foreground">
              <tr>
                <th scope="col" className="w-16 px-4 py-3 text-right font-semibold sm:w-20">
                  {t("rank")}
                </th>
                <th scope="col" className="px-2 py-3 font-semibold">
                  {t("player")}
                </th>
                <th scope="col" className="hidden px-2 py-3 font-semibold sm:table-cell">
                  {t("quiz")}
                </th>
                <th scope="col" className="w-28 px-4 py-3 text-right font-semibold sm:w-36">
                  {t("score")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} className={classNames("border-t border-border", row.rank <= 3 && "bg-accent-surface")}>
                  <td className="px-4 py-3 text-right font-semibold tabular-nums">
                    <span className="inline-flex items-center justify-end gap-1.5">
                      {row.rank <= 3 && <Trophy aria-hidden="true" className="size-4 text-accent-text" />}
                      {row.rank}
                    </span>
                  </td>
                  <th scope="row" className="truncate px-2 py-3 font-semibold">
                    {row.nickname}
                  </th>
                  <td className="hidden truncate px-2 py-3 text-muted-foreground sm:table-cell">{row.quizTitle}</td>
                  <td className="px-4 py-3 text-right font-mono text-lg font-semibold tabular-nums">
                    {format.number(row.score)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </PageContainer>
  );
}
