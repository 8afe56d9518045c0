import { Check, CircleDashed, CircleSlash, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Distribution } from "@/core/quiz/views";

/** Right, partly right, wrong, no answer: four numbers, each with its sign and word. */
export function ClassResult({ distribution }: { distribution: Distribution }) {
  const t = useTranslations("host");
  const { right, partial, wrong, unanswered } = distribution;
  const cells = [
    { key: "right", count: right, icon: Check, classes: "bg-success-surface text-success", always: true },
    { key: "partial", count: partial, icon: CircleSlash, classes: "bg-accent-surface text-accent-text", always: false },
    { key: "wrong", count: wrong, icon: X, classes: "bg-danger-surface text-danger", always: true },
    { key: "unanswered", count: unanswered, icon: CircleDashed, classes: "bg-muted", always: false },
  ] as const;
  return (
    <ul className="flex flex-wrap gap-3">
      {cells
        .filter((cell) => cell.always || cell.count > 0)
        .map(({ key, count, icon: Icon, classes }) => (
          <li key={key} className={`flex flex-1 items-center gap-2.5 rounded-2xl px-3 py-2 ${classes}`}>
            <Icon aria-hidden="true" className="size-6 shrink-0" strokeWidth={2.5} />
            <span className="flex flex-col leading-tight">
              <span className="text-2xl font-bold tabular-nums">{count}</span>
              <span className="text-sm font-semibold whitespace-nowrap">{t(`result.${key}`)}</span>
            </span>
          </li>
        ))}
    </ul>
  );
}
