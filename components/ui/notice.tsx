import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type NoticeTone = "info" | "success" | "danger";

const looks: Record<NoticeTone, { icon: typeof Info; classes: string }> = {
  info: { icon: Info, classes: "border-border bg-muted text-foreground" },
  success: { icon: CircleCheck, classes: "border-success bg-success-surface text-success" },
  danger: { icon: CircleAlert, classes: "border-danger bg-danger-surface text-danger" },
};

interface NoticeProps {
  tone?: NoticeTone;
  className?: string;
  children: ReactNode;
}

/** A message that stays on the page: an expected refusal, a result, a remark. `danger` is announced at once. */
export function Notice({ tone = "info", className, children }: NoticeProps) {
  const { icon: Icon, classes } = looks[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={classNames("flex items-start gap-3 rounded-xl border px-4 py-3 font-medium", classes, className)}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
