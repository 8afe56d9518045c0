import { useTranslations } from "next-intl";
import { Output } from "@/components/challenge/option-content";
import { answerKindOf } from "@/core/challenge/answer-kind";
import type { ChallengeView } from "@/core/challenge/challenge-view";

/** A text of a distribution (core/quiz/project-views.ts) in the reader's words. */
export function TextSaid({ challenge, text }: { challenge: ChallengeView; text: string }) {
  const t = useTranslations();
  switch (answerKindOf(challenge)) {
    case "can-hang":
      return text === "never" || text === "always" || text === "sometimes" ? t(`option.hangs.${text}`) : text;
    case "give-duration":
      return t("option.duration", { seconds: Number.parseFloat(text) });
    case "spot":
      return t("givenAnswer.spot", { lines: text, count: text.split(",").length });
    default:
      return text === "" ? (
        <span className="text-muted-foreground italic">{t("option.printsNothing")}</span>
      ) : (
        <Output text={text} />
      );
  }
}
