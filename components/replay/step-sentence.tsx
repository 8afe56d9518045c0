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
  /** Smaller, and without remarks. */
  compact?: boolean;
}

/** What just happened, as a sentence. */
export function StepSentence({ state, announce, compact = false }: StepSentenceProps) {
  const t = useTranslations("replay");
  const { step } = state;
  const name = step === null ? null : (state.tasks.find((task) => task.id === step.task)?.name ?? String(step.task));
  return (
    <div
      data-task={step === null ? undefined : taskColour(step.task)}
      className={classNames(
        "flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border-l-8 px-4 py-2.5",
        compact ? "min-h-12 text-base" : "min-h-16 text-lg",
        step === null ? "border-border-strong bg-muted" : "border-task bg-task/10",
      )}
    >
      <p aria-live={announce ? "polite" : "off"} className="min-w-0 leading-snug font-medium break-words">
        {step === null || name === null ? t("beginning") : <StepText step={step} name={name} />}
      </p>
      {!compact && step?.preemption && <Badge tone="accent">{t("preemption")}</Badge>}
    </div>
  );
}
