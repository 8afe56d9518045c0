import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ModelIcon } from "@/components/scenario/model-icon";
import type { ViewOf } from "@/core/challenge/challenge-view";
import { OptionFrame } from "./option-frame";

export type ChoiceShown = ViewOf<"choose">["choices"][number];

interface ChoiceCardProps {
  choice: ChoiceShown;
  chosen?: boolean;
  /** After the reveal: is it a best way? */
  correct?: boolean;
  shortcut?: number;
  children?: ReactNode;
}

/** One way to run the tasks of a scenario. */
export function ChoiceCard({ choice, chosen, correct, shortcut, children }: ChoiceCardProps) {
  const t = useTranslations("option");
  return (
    <OptionFrame
      id={choice.id}
      chosen={chosen}
      correct={correct}
      verdict={t(correct ? "correct" : "incorrect")}
      shortcut={shortcut}
      content={<ChoiceName choice={choice} />}
    >
      {children}
    </OptionFrame>
  );
}

function ChoiceName({ choice: { model, workers } }: { choice: ChoiceShown }) {
  const t = useTranslations("choice");
  return (
    <span className="flex items-start gap-2.5">
      <ModelIcon model={model} className="mt-1 size-5 shrink-0" />
      <span className="flex min-w-0 flex-col">
        <span className="font-semibold">{t(`model.${model}`)}</span>
        {workers !== undefined && (
          <span className="text-[0.9em] text-muted-foreground">{t(`workers.${model}`, { workers })}</span>
        )}
      </span>
    </span>
  );
}
