import { useTranslations } from "next-intl";
import { askedCount } from "@/components/live/distribution-share";
import { classNames } from "@/components/ui/class-names";
import type { Distribution } from "@/core/quiz/views";
import { verdictLooks } from "./verdict-looks";

const verdicts = ["right", "partial", "wrong", "unanswered"] as const;

/** Right, partly right, wrong, no answer as parts of one bar. Decoration: `ResultCounts` says it. */
export function ResultBar({ distribution, className }: { distribution: Distribution; className?: string }) {
  const asked = Math.max(1, askedCount(distribution));
  const widthOf = (verdict: (typeof verdicts)[number]) => (distribution[verdict] / asked) * 100;
  return (
    <svg
      aria-hidden="true"
      className={classNames("h-3 w-full overflow-hidden rounded-full bg-muted print:border", className)}
    >
      {verdicts.map((verdict, place) => {
        const before = verdicts.slice(0, place).reduce((sum, one) => sum + widthOf(one), 0);
        return (
          <rect
            key={verdict}
            x={`${before}%`}
            width={`${widthOf(verdict)}%`}
            height="100%"
            className={verdictLooks[verdict].fill}
          />
        );
      })}
    </svg>
  );
}

/** The four numbers, each with its sign and word; those that are 0 are left out, but for right and wrong. */
export function ResultCounts({ distribution }: { distribution: Distribution }) {
  const t = useTranslations("report.result");
  return (
    <ul className="flex flex-wrap gap-2">
      {verdicts
        .filter((verdict) => verdict === "right" || verdict === "wrong" || distribution[verdict] > 0)
        .map((verdict) => {
          const { icon: Icon, text, surface } = verdictLooks[verdict];
          return (
            <li
              key={verdict}
              className={classNames("flex items-center gap-2 rounded-xl px-3 py-1.5 font-semibold", text, surface)}
            >
              <Icon aria-hidden="true" className="size-4 shrink-0" strokeWidth={2.5} />
              <span className="text-lg tabular-nums">{distribution[verdict]}</span>
              <span className="text-sm">{t(verdict)}</span>
            </li>
          );
        })}
    </ul>
  );
}
