import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Output } from "@/components/challenge/option-content";
import { answerKindOf } from "@/core/challenge/answer-kind";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import type { Distribution } from "@/core/quiz/views";
import { askedCount } from "../distribution-share";
import { ShareBar } from "../share-bar";

interface ClassTextsProps {
  challenge: ChallengeView;
  distribution: Distribution;
}

/** What the class typed, ordered or marked, most frequent first. */
export function ClassTexts({ challenge, distribution }: ClassTextsProps) {
  const t = useTranslations("host");
  const shownText = useShownText(challenge);
  const asked = askedCount(distribution);
  if (distribution.texts.length === 0) return null;
  return (
    <>
      <h2 className="pt-2 text-xl">{t(answerKindOf(challenge) === "type-output" ? "reveal.typed" : "reveal.given")}</h2>
      <ul className="grid gap-3">
        {distribution.texts.map(({ text, count, correct }) => (
          <li key={text} className="flex flex-col gap-2 rounded-2xl border border-border bg-surface p-3">
            {shownText(text)}
            <span className="flex items-center gap-3">
              <span
                className={`flex items-center gap-1 text-sm font-semibold ${correct ? "text-success" : "text-danger"}`}
              >
                {correct ? (
                  <Check aria-hidden="true" className="size-4" />
                ) : (
                  <X aria-hidden="true" className="size-4" />
                )}
                {t(correct ? "result.right" : "result.wrong")}
              </span>
              <span className="min-w-0 flex-1">
                <ShareBar count={count} total={asked} correct={correct} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The texts of a distribution (core/quiz/project-views.ts) in the viewer's words. */
function useShownText(challenge: ChallengeView): (text: string) => ReactNode {
  const t = useTranslations("option");
  const tGiven = useTranslations("givenAnswer");
  const kind = answerKindOf(challenge);
  return (text) => {
    switch (kind) {
      case "can-hang":
        return (
          <span className="text-lg font-semibold">
            {text === "never" || text === "always" || text === "sometimes" ? t(`hangs.${text}`) : text}
          </span>
        );
      case "give-duration":
        return <span className="text-lg font-semibold">{t("duration", { seconds: Number.parseFloat(text) })}</span>;
      case "spot":
        return (
          <span className="text-lg font-semibold">
            {tGiven("spot", { lines: text, count: text.split(",").length })}
          </span>
        );
      default:
        return <Output text={text} />;
    }
  };
}
