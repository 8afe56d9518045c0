import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OptionView } from "@/core/challenge/challenge-view";
import { OptionContent } from "./option-content";
import { OptionFrame } from "./option-frame";

interface OptionCardProps {
  option: OptionView;
  /** The player's choice. */
  chosen?: boolean;
  /** After the reveal: can the program end like this? Absent before it. */
  correct?: boolean;
  /** The number key that chooses it. */
  shortcut?: number;
  /** Below the content: how many chose it, a bar. */
  children?: ReactNode;
}

/** One answer option of a prediction. */
export function OptionCard({ option, chosen, correct, shortcut, children }: OptionCardProps) {
  const t = useTranslations("option");
  // Of an output we say whether it can happen; a duration or "can it hang" is simply right or not.
  const verdict =
    option.type === "outcome" ? t(correct ? "possible" : "impossible") : t(correct ? "correct" : "incorrect");
  return (
    <OptionFrame
      id={option.id}
      chosen={chosen}
      correct={correct}
      verdict={verdict}
      shortcut={shortcut}
      content={<OptionContent option={option} />}
    >
      {children}
    </OptionFrame>
  );
}
