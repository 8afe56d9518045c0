/** Answers given earlier, in words and on one line, for lists. */
import { getTranslations } from "next-intl/server";
import { chosenIds } from "@/core/challenge/answer-kind";
import { answerValueSchema } from "@/core/challenge/answer-value";
import type { ChallengeFile, Option } from "@/core/challenge/challenge";

/** Output on one line: each line end is a bar. */
const onOneLine = (text: string): string => text.trimEnd().replaceAll("\n", " | ");

/** Describes stored answers to this challenge; null for what no longer is an answer to it. */
export async function answerDescriber(challenge: ChallengeFile): Promise<(value: unknown) => string | null> {
  const [t, tAnswer] = await Promise.all([getTranslations("option"), getTranslations("givenAnswer")]);
  const options = challenge.kind === "predict" ? challenge.options : [];
  const lines = challenge.kind === "predict" ? challenge.lines : [];
  const choices = challenge.kind === "choose" ? challenge.choices : [];

  function describeOption(option: Option): string {
    switch (option.type) {
      case "duration":
        return t("duration", { seconds: option.seconds });
      case "hangs":
        return t(`hangs.${option.how}`);
      case "outcome": {
        const printed = onOneLine(option.stdout);
        if (option.status === "finished") return printed === "" ? t("printsNothing") : printed;
        return printed === "" ? t(`ends.${option.status}`) : `${printed}, ${t(`thenEnds.${option.status}`)}`;
      }
      default:
        return option satisfies never;
    }
  }

  return (value) => {
    const parsed = answerValueSchema.safeParse(value);
    if (!parsed.success) return null;
    const answer = parsed.data;
    switch (answer.kind) {
      case "choose-one":
      case "choose-all": {
        const chosen = options.filter(({ id }) => chosenIds(answer).includes(id));
        return chosen.length === 0 ? null : chosen.map(describeOption).join("; ");
      }
      case "type-output":
        return onOneLine(answer.text);
      case "order-lines":
        return answer.order.every((index) => index < lines.length)
          ? answer.order.map((index) => lines[index]).join(" | ")
          : null;
      case "give-duration":
        return t("duration", { seconds: answer.seconds });
      case "can-hang":
        return t(`hangs.${answer.how}`);
      case "repair":
        return tAnswer("repair", { lines: answer.regions.join("\n").split("\n").length });
      case "choose": {
        const choice = choices.find(({ id }) => id === answer.optionId);
        return choice === undefined ? null : tAnswer(`model.${choice.model}`, { workers: choice.workers ?? 0 });
      }
      case "drive":
        return tAnswer("drive", { steps: answer.choices.length });
      case "spot":
        return tAnswer("spot", { lines: answer.lines.join(", "), count: answer.lines.length });
      default:
        return answer satisfies never;
    }
  };
}
