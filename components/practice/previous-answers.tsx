import { useTranslations } from "next-intl";
import { useId } from "react";
import { TimeAgo } from "./time-ago";
import { VerdictMark } from "./verdict-mark";

export interface PreviousAnswerShown {
  id: string;
  verdict: "right" | "partial" | "wrong";
  points: number;
  at: Date;
  /** In words; null when it cannot be shown any more. */
  text: string | null;
}

/** What somebody has answered to this challenge so far, newest first. */
export function PreviousAnswers({ answers, best }: { answers: PreviousAnswerShown[]; best: number }) {
  const t = useTranslations("practice");
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={headingId} className="text-2xl">
          {t("previous.title")}
        </h2>
        <p className="font-medium">{t("previous.best", { points: best })}</p>
      </div>
      <ol className="flex flex-col divide-y divide-border rounded-card border border-border bg-surface">
        {answers.map(({ id, verdict, points, at, text }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
            <VerdictMark verdict={verdict} />
            <span className="order-last min-w-0 basis-full font-mono text-sm break-words sm:order-none sm:flex-1 sm:basis-0">
              {text ?? <em className="font-sans text-muted-foreground">{t("previous.gone")}</em>}
            </span>
            <span className="tabular-nums">{t("points", { points })}</span>
            <TimeAgo at={at} />
          </li>
        ))}
      </ol>
    </section>
  );
}
