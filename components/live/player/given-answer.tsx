import { useTranslations } from "next-intl";
import { OptionCard } from "@/components/challenge/option-card";
import { Output } from "@/components/challenge/option-content";
import { chosenIds } from "@/core/challenge/answer-kind";
import type { AnswerValue } from "@/core/challenge/answer-value";
import { type ChallengeView, optionsOf } from "@/core/challenge/challenge-view";

interface GivenAnswerProps {
  challenge: ChallengeView;
  value: AnswerValue | null;
}

/** What was answered, no longer to be changed and not judged yet. */
export function GivenAnswer({ challenge, value }: GivenAnswerProps) {
  const t = useTranslations("play");
  if (value?.kind === "type-output") {
    return (
      <section className="flex flex-col gap-2">
        <h2 className="font-semibold tracking-normal">{t("yourAnswer")}</h2>
        <Output text={value.text} />
      </section>
    );
  }
  const chosen = chosenIds(value);
  const options = optionsOf(challenge);
  const shown = value === null ? options : options.filter((option) => chosen.includes(option.id));
  if (shown.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      {value !== null && <h2 className="font-semibold tracking-normal">{t("yourAnswer")}</h2>}
      <ul className="grid gap-3">
        {shown.map((option) => (
          <li key={option.id}>
            <OptionCard option={option} chosen={chosen.includes(option.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
