import { useTranslations } from "next-intl";
import { OptionContent } from "@/components/challenge/option-content";
import { type ChallengeView, optionsOf } from "@/core/challenge/challenge-view";

/** What an option of a question says, whatever the kind; nothing for an id that it has not. */
export function OptionSaid({ challenge, id }: { challenge: ChallengeView; id: string }) {
  const t = useTranslations("choice");
  if (challenge.kind === "choose") {
    const choice = challenge.choices.find((one) => one.id === id);
    if (!choice) return null;
    const { model, workers } = choice;
    return (
      <span>
        {t(`model.${model}`)}
        {workers !== undefined && (
          <span className="font-normal text-muted-foreground">, {t(`workers.${model}`, { workers })}</span>
        )}
      </span>
    );
  }
  const option = optionsOf(challenge).find((one) => one.id === id);
  return option ? <OptionContent option={option} /> : null;
}

/** The ids of the options, in their order; none for the kinds without. */
export function optionIdsOf(challenge: ChallengeView): string[] {
  return (challenge.kind === "choose" ? challenge.choices : optionsOf(challenge)).map(({ id }) => id);
}
