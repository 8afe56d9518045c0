import { CircleAlert, CircleCheckBig, CircleDashed, CircleX, type LucideIcon, Wrench } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { Verification } from "@/core/challenge/verification";

const looks: Record<Verification["verdict"], { icon: LucideIcon; classes: string }> = {
  verified: { icon: CircleCheckBig, classes: "border-success bg-success-surface text-success" },
  "holds-within-bound": { icon: CircleDashed, classes: "border-accent-text bg-accent-surface text-accent-text" },
  violated: { icon: CircleX, classes: "border-danger bg-danger-surface text-danger" },
  rejected: { icon: CircleAlert, classes: "border-danger bg-danger-surface text-danger" },
  "engine-fault": { icon: Wrench, classes: "border-border-strong bg-muted" },
};

/** What checking a repair by every interleaving found, in words; announced when it appears. */
export function RepairVerdict({ verification }: { verification: Verification }) {
  const t = useTranslations("repair");
  const { verdict, states, message, line } = verification;
  const { icon: Icon, classes } = looks[verdict];
  const said = verdictName(verification);
  return (
    <div role="status" className={classNames("flex items-start gap-4 rounded-card border-2 px-5 py-4", classes)}>
      <Icon aria-hidden="true" className="mt-0.5 size-8 shrink-0" />
      <div className="flex min-w-0 flex-col gap-1">
        <strong className="text-xl leading-tight">{t(`verdict.${said}`)}</strong>
        <p className="text-foreground">{t(`says.${said}`, { states, line: line ?? 0 })}</p>
        {message !== null && verdict !== "engine-fault" && verdict !== "holds-within-bound" && (
          <p className="text-foreground">
            <span className="text-sm text-muted-foreground">{t("inWords")} </span>
            <span lang="en" className="font-mono text-sm break-words">
              {message}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}

/** A rejected repair either breaks a rule of the task, or does not run at all. */
export function verdictName({ verdict, part }: Verification) {
  return verdict === "rejected" && part === null ? "cannotRun" : verdict;
}
