import { CircleCheckBig, CircleDashed, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type VerdictShown = "right" | "partial" | "wrong";

const looks = {
  right: { icon: CircleCheckBig, classes: "border-success bg-success-surface text-success" },
  partial: { icon: CircleDashed, classes: "border-accent-text bg-accent-surface text-accent-text" },
  wrong: { icon: CircleX, classes: "border-danger bg-danger-surface text-danger" },
};

/** How an answer was graded, large; announced when it appears. */
export function Verdict({ verdict, children }: { verdict: VerdictShown; children?: ReactNode }) {
  const t = useTranslations("verdict");
  const { icon: Icon, classes } = looks[verdict];
  return (
    <div role="status" className={classNames("flex items-center gap-4 rounded-card border-2 px-5 py-4", classes)}>
      <Icon aria-hidden="true" className="size-9 shrink-0" />
      <div className="flex min-w-0 flex-col">
        <strong className="text-2xl leading-tight">{t(verdict)}</strong>
        {children}
      </div>
    </div>
  );
}
