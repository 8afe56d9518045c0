/** Answers given earlier, in words and on one line, for lists. */
import { getTranslations } from "next-intl/server";
import { answerValueSchema, type Option } from "@/core/challenge/challenge";

/** Output on one line: each line end is a bar. */
const onOneLine = (text: string): string => text.trimEnd().replaceAll("\n", " | ");

/** Describes stored answers to a challenge with these options; null for what no longer is an answer to it. */
export async function answerDescriber(options: readonly Option[]): Promise<(value: unknown) => string | null> {
  const t = await getTranslations("option");

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
    if (parsed.data.kind === "type-output") return onOneLine(parsed.data.text);
    const ids = parsed.data.kind === "choose-one" ? [parsed.data.optionId] : parsed.data.optionIds;
    const chosen = options.filter(({ id }) => ids.includes(id));
    return chosen.length === 0 ? null : chosen.map(describeOption).join("; ");
  };
}
