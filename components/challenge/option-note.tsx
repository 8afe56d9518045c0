import { useTranslations } from "next-intl";
import type { OptionNote as Note } from "@/core/quiz/views";

/** What the author says to who chose an option wrongly, or left it out, and the idea behind that. Spans only. */
export function OptionNote({ note: { feedback, belief } }: { note: Note }) {
  const t = useTranslations("review");
  const tBelief = useTranslations("belief");
  return (
    <span className="flex flex-col gap-1 border-t border-border pt-2 text-[0.95em]">
      <span>{feedback}</span>
      {belief !== null && (
        <span className="text-muted-foreground">
          {t("belief")} {tBelief(belief)}
        </span>
      )}
    </span>
  );
}
