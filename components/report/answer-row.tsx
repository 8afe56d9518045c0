import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sharePercent } from "@/components/live/distribution-share";
import { ProgressBar } from "@/components/practice/progress-bar";
import { classNames } from "@/components/ui/class-names";

interface AnswerRowProps {
  /** Shape and letter of an option. */
  mark?: ReactNode;
  content: ReactNode;
  /** How many gave this answer, of how many. */
  count: number;
  asked: number;
  right: boolean;
  /** How many had given it before the class discussed. */
  before?: number | undefined;
}

/** One answer of the class: what it was, whether it is right, and how many gave it. */
export function AnswerRow({ mark, content, count, asked, right, before }: AnswerRowProps) {
  const t = useTranslations();
  const percent = sharePercent(count, asked);
  return (
    <li className="flex break-inside-avoid items-start gap-3">
      {mark}
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <div className={classNames("min-w-0", right && "font-semibold")}>{content}</div>
          <div className="flex items-center gap-3 tabular-nums">
            {right && (
              <span className="flex items-center gap-1 text-sm font-semibold text-success">
                <Check aria-hidden="true" className="size-4" /> {t("report.isRight")}
              </span>
            )}
            {before !== undefined && (
              <span className="text-sm text-muted-foreground">{t("report.before", { count: before })}</span>
            )}
            <span className="font-semibold">{t("live.share", { count, percent })}</span>
          </div>
        </div>
        <ProgressBar percent={percent} className={right ? "fill-success" : "fill-border-strong"} />
      </div>
    </li>
  );
}
