import { Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import { taskColour } from "@/components/code/task-colour";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import type { TraceState } from "@/core/execution/trace";
import { StepText } from "./step-text";

interface StepSentenceProps {
  state: TraceState;
  /** Read it aloud when it changes. */
  announce: boolean;
  /** The step is the switch that makes the difference. */
  isCritical?: boolean;
  /** Smaller, and without remarks. */
  compact?: boolean;
}

/** What just happened, as a sentence. */
export function StepSentence({ state, announce, isCritical = false, compact = false }: StepSentenceProps) {
  const t = useTranslations("replay");
  const { step } = state;
  const name = step === null ? null : (state.tasks.find((task) => task.id === step.task)?.name ?? String(step.task));
  return (
    <div
      data-task={step === null ? undefined : taskColour(step.task)}
      className={classNames(
        "flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border-l-8 px-4 py-2",
        compact ? "min-h-12 text-base" : "min-h-14 text-base sm:text-lg",
        step === null ? "border-border-strong bg-muted" : "border-task bg-task/10",
      )}
    >
      <p
        aria-live={announce ? "polite" : "off"}
        aria-atomic="true"
        className="min-w-0 leading-snug font-medium break-words"
      >
        {step === null || name === null ? t("beginning") : <StepText step={step} name={name} />}
      </p>
      {isCritical && (
        <Badge tone="accent">
          <Zap aria-hidden="true" className="size-4" />
          {t("critical")}
        </Badge>
      )}
      {!compact && !isCritical && step?.preemption && <Badge tone="accent">{t("preemption")}</Badge>}
    </div>
  );
}
