import { CircleCheckBig, CircleSlash, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { Exploration } from "@/core/execution/outcome";
import type { ExplorationActivity } from "./program-explorer";

interface ActivityLineProps {
  activity: ExplorationActivity;
  /** Of the present program; null while there is none. */
  exploration: Exploration | null;
  onCancel: () => void;
  onStart: () => void;
}

/** What the explorer is doing, or how far it came: one row that does not change its height. */
export function ActivityLine({ activity, exploration, onCancel, onStart }: ActivityLineProps) {
  const t = useTranslations("exploration");
  const counts = (progress: { states: number; steps: number; outcomes: number } | null) =>
    progress && t("progress", { states: progress.states, steps: progress.steps, outcomes: progress.outcomes });
  switch (activity.kind) {
    case "waiting":
      return <Line icon={<Hourglass aria-hidden="true" className="size-5" />}>{t("waiting")}</Line>;
    case "running":
      return (
        <Line icon={<Spinner />} action={<Button onClick={onCancel}>{t("cancel")}</Button>}>
          <span role="status">{t("running")}</span> {/* Ten times a second: nobody could listen to it. */}
          <span aria-hidden="true" className="text-muted-foreground tabular-nums">
            {counts(activity.progress)}
          </span>
        </Line>
      );
    case "cancelled":
      return (
        <Line
          icon={<CircleSlash aria-hidden="true" className="size-5" />}
          action={<Button onClick={onStart}>{t("startAgain")}</Button>}
        >
          <span role="status">{t("cancelled")}</span>{" "}
          <span className="text-muted-foreground tabular-nums">{counts(activity.progress)}</span>
        </Line>
      );
    case "refused":
      return (
        <Line
          icon={<CircleSlash aria-hidden="true" className="size-5" />}
          action={<Button onClick={onStart}>{t("startAgain")}</Button>}
        >
          {t("refused")}
        </Line>
      );
    case "idle": {
      if (exploration === null) return <Line icon={null}>{t("nothing")}</Line>;
      const { complete, states } = exploration;
      // The program cannot be run: why is said below.
      if (!complete && states === 0)
        return <Line icon={<CircleSlash aria-hidden="true" className="size-5" />}>{t("refused")}</Line>;
      return (
        <Line
          icon={
            complete ? (
              <CircleCheckBig aria-hidden="true" className="size-5 text-success" />
            ) : (
              <CircleSlash aria-hidden="true" className="size-5" />
            )
          }
        >
          <span role="status">{complete ? t("complete", { states }) : t("incomplete", { states })}</span>
        </Line>
      );
    }
  }
}

function Line({ icon, action, children }: { icon: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-h-13 items-center gap-3 rounded-xl bg-muted px-4 py-1">
      {icon}
      <p className="min-w-0 flex-1 text-sm leading-snug font-medium">{children}</p>
      {action}
    </div>
  );
}
