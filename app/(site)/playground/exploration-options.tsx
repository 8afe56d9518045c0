import { Settings2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { defaultChoices, type ExplorationChoices, stateLimits } from "@/components/code/program-link";
import { Badge } from "@/components/ui/badge";
import { Segmented } from "@/components/ui/segmented";

interface ExplorationOptionsProps {
  choices: ExplorationChoices;
  onChange: (choices: ExplorationChoices) => void;
}

/** What may be chosen about the exploration, each with what it means. */
export function ExplorationOptions({ choices, onChange }: ExplorationOptionsProps) {
  const t = useTranslations("playground");
  const format = useFormatter();
  const limitId = useId();
  const chosen = [
    choices.clock !== defaultChoices.clock && `${t("clock.label")}: ${t(`clock.${choices.clock}`)}`,
    choices.memory !== defaultChoices.memory && `${t("memory.label")}: ${t(`memory.${choices.memory}`)}`,
    choices.maxStates !== defaultChoices.maxStates && `${t("limit.label")}: ${format.number(choices.maxStates)}`,
  ].filter((text) => text !== false);
  return (
    <details className="rounded-card border border-border bg-surface">
      <summary className="flex min-h-11 flex-wrap items-center gap-2 px-4 py-1.5">
        <Settings2 aria-hidden="true" className="size-5" />
        <span className="font-medium">{t("options")}</span>
        {chosen.map((text) => (
          <Badge key={text} tone="accent">
            {text}
          </Badge>
        ))}
      </summary>
      <div className="grid gap-x-6 gap-y-4 px-4 pt-1 pb-4 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        <div className="flex flex-col items-start gap-1.5">
          <span aria-hidden="true" className="text-sm font-medium">
            {t("clock.label")}
          </span>
          <Segmented
            label={t("clock.label")}
            value={choices.clock}
            onChange={(clock) => onChange({ ...choices, clock })}
            segments={[
              { value: "ideal", label: t("clock.ideal") },
              { value: "any", label: t("clock.any") },
            ]}
          />
          <p className="text-sm text-muted-foreground">{t(`clock.text.${choices.clock}`)}</p>
        </div>
        <div className="flex flex-col items-start gap-1.5">
          <span aria-hidden="true" className="text-sm font-medium">
            {t("memory.label")}
          </span>
          <Segmented
            label={t("memory.label")}
            value={choices.memory}
            onChange={(memory) => onChange({ ...choices, memory })}
            segments={[
              { value: "any", label: t("memory.any") },
              { value: "gil", label: t("memory.gil") },
            ]}
          />
          <p className="text-sm text-muted-foreground">{t(`memory.text.${choices.memory}`)}</p>
        </div>
        <div className="flex flex-col items-start gap-1.5">
          <label htmlFor={limitId} className="text-sm font-medium">
            {t("limit.label")}
          </label>
          <select
            id={limitId}
            value={choices.maxStates}
            onChange={(event) => onChange({ ...choices, maxStates: Number(event.target.value) })}
            className="min-h-11 rounded-xl border border-border-strong bg-surface px-3 text-base"
          >
            {stateLimits.map((limit) => (
              <option key={limit} value={limit}>
                {format.number(limit)}
              </option>
            ))}
          </select>
          <p className="text-sm text-muted-foreground">{t("limit.text")}</p>
        </div>
      </div>
    </details>
  );
}
