import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { sharePercent } from "./distribution-share";
import styles from "./live.module.css";

/** How many of the class gave one answer. Count and percentage stand beside the bar: it is decoration. */
export function ShareBar({ count, total, correct }: { count: number; total: number; correct: boolean }) {
  const t = useTranslations("live");
  const percent = sharePercent(count, total);
  return (
    <span className="flex items-center gap-3 text-sm tabular-nums">
      <span aria-hidden="true" className="h-3 min-w-0 flex-1 overflow-hidden rounded-full bg-muted">
        <span
          className={classNames("block h-full rounded-full", correct ? "bg-success" : "bg-border-strong", styles.grow)}
          style={{ width: `${percent}%` }}
        />
      </span>
      <span className="min-w-24 text-right font-semibold">{t("share", { count, percent })}</span>
    </span>
  );
}
