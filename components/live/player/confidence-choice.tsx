import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import type { Confidence } from "@/core/quiz/state";

interface ConfidenceChoiceProps {
  value: Confidence;
  onChange: (value: Confidence) => void;
}

/** How sure the player is; sent with the answer, told to nobody but the report. */
export function ConfidenceChoice({ value, onChange }: ConfidenceChoiceProps) {
  const t = useTranslations("play.confidence");
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span className="font-medium">{t("label")}</span>
      <Segmented
        label={t("label")}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen) as Confidence)}
        segments={[
          { value: "1", label: t("guess") },
          { value: "2", label: t("fairly") },
          { value: "3", label: t("certain") },
        ]}
      />
    </div>
  );
}
