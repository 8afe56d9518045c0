import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { OptionShape } from "@/components/ui/option-shape";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import type { PropertyPart } from "@/core/execution/property";
import type { WrongAnswer } from "@/core/report/report";
import { OptionSaid } from "./option-said";
import { TextSaid } from "./text-said";

interface WrongAnswerNoteProps {
  challenge: ChallengeView;
  wrong: WrongAnswer;
}

/** The most chosen wrong answer and the belief behind it: what to talk about with the class. */
export function WrongAnswerNote({ challenge, wrong }: WrongAnswerNoteProps) {
  const t = useTranslations("report.wrong");
  const tBelief = useTranslations("belief");
  return (
    <div className="flex break-inside-avoid flex-col gap-2.5 rounded-xl border border-border bg-muted/60 p-4">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-base">
        {t(titleOf(wrong))}
        <span className="text-sm font-normal text-muted-foreground">{t("count", { count: wrong.count })}</span>
      </h3>
      <div className="flex items-start gap-3">
        {wrong.what === "option" && <OptionShape id={wrong.optionId} className="size-8" />}
        <div className="min-w-0 flex-1 self-center">
          <Said challenge={challenge} wrong={wrong} />
        </div>
      </div>
      {wrong.belief !== null && (
        <p className="flex items-start gap-2.5 border-t border-border pt-2.5">
          <Lightbulb aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent-text" />
          <span>
            <span className="text-muted-foreground">{t("belief")}</span>{" "}
            <strong className="font-semibold">{tBelief(wrong.belief)}</strong>
          </span>
        </p>
      )}
    </div>
  );
}

function titleOf(wrong: WrongAnswer) {
  if (wrong.what === "breach") return "breach";
  return wrong.what === "option" && wrong.leftOut ? "leftOut" : "chosen";
}

function Said({ challenge, wrong }: WrongAnswerNoteProps) {
  const t = useTranslations("report.breach");
  switch (wrong.what) {
    case "option":
      return <OptionSaid challenge={challenge} id={wrong.optionId} />;
    case "text":
      return <TextSaid challenge={challenge} text={wrong.text} />;
    case "breach":
      return wrong.part === null ? t("cannotRun") : t(wrong.part as PropertyPart);
    default:
      return wrong satisfies never;
  }
}
