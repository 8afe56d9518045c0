import { useTranslations } from "next-intl";
import type { PlayerResult } from "@/core/quiz/views";

/** How the points came about; what earned nothing is left out, except that a wrong answer says so. */
export function PointsTable({ result }: { result: PlayerResult }) {
  const t = useTranslations("play.pointsTable");
  const { correctness, speed, streak, total } = result.points;
  const rows = [
    { label: t("correctness", { percent: Math.round(result.credit * 100) }), points: correctness, always: true },
    { label: t("speed"), points: speed, always: false },
    { label: t("streak"), points: streak, always: false },
  ];
  return (
    <table className="w-full max-w-md text-lg">
      <caption className="sr-only">{t("caption")}</caption>
      <tbody>
        {rows
          .filter((row) => row.always || row.points > 0)
          .map((row) => (
            <tr key={row.label} className="border-b border-border">
              <th scope="row" className="py-1.5 text-left font-medium">
                {row.label}
              </th>
              <td className="py-1.5 text-right tabular-nums">+{row.points}</td>
            </tr>
          ))}
        <tr>
          <th scope="row" className="py-1.5 text-left font-bold">
            {t("total")}
          </th>
          <td className="py-1.5 text-right font-bold tabular-nums">{total}</td>
        </tr>
      </tbody>
    </table>
  );
}
