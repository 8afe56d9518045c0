import { Trophy } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export interface BoardRow {
  /** Unique within the board. */
  key: string;
  /** Null: no points yet. */
  rank: number | null;
  name: ReactNode;
  /** Beside the name where there is room. */
  detail?: string;
  points: number;
  /** The visitor's own row. */
  own?: boolean;
}

interface BoardTableProps {
  caption: string;
  rows: BoardRow[];
  /** Heading of the column of details; without it there is none. */
  detailHeading?: string;
}

const podiumRanks = 3;

/** Ranks, names and points. */
export function BoardTable({ caption, rows, detailHeading }: BoardTableProps) {
  const t = useTranslations("leaderboard");
  const format = useFormatter();
  return (
    <div className="overflow-hidden rounded-card border border-border bg-surface shadow-card">
      <table className="w-full table-fixed text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-muted text-sm text-muted-foreground">
          <tr>
            <th scope="col" className="w-16 px-4 py-3 text-right font-semibold sm:w-20">
              {t("rank")}
            </th>
            <th scope="col" className="px-2 py-3 font-semibold">
              {t("player")}
            </th>
            {detailHeading !== undefined && (
              <th scope="col" className="hidden px-2 py-3 font-semibold sm:table-cell">
                {detailHeading}
              </th>
            )}
            <th scope="col" className="w-28 px-4 py-3 text-right font-semibold sm:w-36">
              {t("score")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, rank, name, detail, points, own = false }) => {
            const podium = rank !== null && rank <= podiumRanks;
            return (
              <tr
                key={key}
                className={classNames(
                  "border-t border-border",
                  own ? "bg-success-surface" : podium && "bg-accent-surface",
                )}
              >
                <td className="px-4 py-3 text-right font-semibold tabular-nums">
                  <span className="inline-flex items-center justify-end gap-1.5">
                    {podium && <Trophy aria-hidden="true" className="size-4 text-accent-text" />}
                    {rank ?? (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">{t("noRank")}</span>
                      </>
                    )}
                  </span>
                </td>
                <th scope="row" className="px-2 py-3 font-semibold break-words">
                  {name} {own && <span className="text-sm font-normal text-muted-foreground">({t("you")})</span>}
                </th>
                {detailHeading !== undefined && (
                  <td className="hidden truncate px-2 py-3 text-muted-foreground sm:table-cell">{detail}</td>
                )}
                <td className="px-4 py-3 text-right font-mono text-lg font-semibold tabular-nums">
                  {format.number(points)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
