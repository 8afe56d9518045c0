import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceCard } from "@/components/challenge/choice-card";
import { hangOptionOf } from "@/components/challenge/hang-options";
import { OptionCard } from "@/components/challenge/option-card";
import { Output } from "@/components/challenge/option-content";
import { ProgramView } from "@/components/code/program";
import { chosenIds } from "@/core/challenge/answer-kind";
import type { AnswerValue } from "@/core/challenge/answer-value";
import { type ChallengeView, optionsOf } from "@/core/challenge/challenge-view";
import { composeRepair } from "@/core/challenge/repair-program";

interface GivenAnswerProps {
  challenge: ChallengeView;
  value: AnswerValue | null;
}

/** What was answered, no longer to be changed and not judged yet. Without an answer: what there was to choose from. */
export function GivenAnswer({ challenge, value }: GivenAnswerProps) {
  const t = useTranslations("play");
  const content = value === null ? <Unchosen challenge={challenge} /> : <Given challenge={challenge} value={value} />;
  return (
    <section className="flex flex-col gap-2">
      {value !== null && <h2 className="font-semibold tracking-normal">{t("yourAnswer")}</h2>}
      {content}
    </section>
  );
}

function Unchosen({ challenge }: { challenge: ChallengeView }) {
  if (challenge.kind === "choose") {
    return (
      <Cards>
        {challenge.choices.map((choice) => (
          <ChoiceCard key={choice.id} choice={choice} />
        ))}
      </Cards>
    );
  }
  return (
    <Cards>
      {optionsOf(challenge).map((option) => (
        <OptionCard key={option.id} option={option} />
      ))}
    </Cards>
  );
}

function Given({ challenge, value }: { challenge: ChallengeView; value: AnswerValue }): ReactNode {
  const t = useTranslations("option");
  const tGiven = useTranslations("givenAnswer");
  switch (value.kind) {
    case "type-output":
      return <Output text={value.text} />;
    case "order-lines": {
      const lines = challenge.kind === "predict" ? challenge.lines : [];
      return <Output text={value.order.map((index) => lines[index]).join("\n")} />;
    }
    case "give-duration":
      return <p className="text-lg">{t("duration", { seconds: value.seconds })}</p>;
    case "can-hang":
      return <OptionCard option={hangOptionOf(value.how)} chosen />;
    case "repair":
      return challenge.kind === "repair" ? (
        <ProgramView source={composeRepair(challenge.program, challenge.editable, value.regions).trimEnd()} />
      ) : null;
    case "drive":
      return <p className="text-lg">{tGiven("drive", { steps: value.choices.length })}</p>;
    case "spot":
      return <p className="text-lg">{tGiven("spot", { lines: value.lines.join(", "), count: value.lines.length })}</p>;
    case "choose": {
      const choice = challenge.kind === "choose" ? challenge.choices.find(({ id }) => id === value.optionId) : null;
      return choice ? <ChoiceCard choice={choice} chosen /> : null;
    }
    case "choose-one":
    case "choose-all":
      return (
        <Cards>
          {optionsOf(challenge)
            .filter(({ id }) => chosenIds(value).includes(id))
            .map((option) => (
              <OptionCard key={option.id} option={option} chosen />
            ))}
        </Cards>
      );
    default:
      return value satisfies never;
  }
}

function Cards({ children }: { children: ReactNode[] }) {
  return (
    <ul className="grid gap-3 empty:hidden">
      {children.map((card, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
        <li key={index}>{card}</li>
      ))}
    </ul>
  );
}
