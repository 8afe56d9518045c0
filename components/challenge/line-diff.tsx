import { Equal, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { diffLines } from "@/core/challenge/nearest-output";

const looks = {
  same: { icon: Equal, label: "same", classes: "" },
  "only-yours": { icon: Minus, label: "onlyYours", classes: "bg-danger-surface text-danger" },
  "only-possible": { icon: Plus, label: "onlyPossible", classes: "bg-success-surface text-success" },
} as const;

/** Two outputs line by line: what both have, what only one has; by sign and words, not by colour alone. */
export function LineDiff({ yours, possible }: { yours: string; possible: string }) {
  const t = useTranslations("review");
  return (
    <ul className="overflow-hidden rounded-lg border border-border bg-surface py-1 font-mono text-[0.95em]">
      {diffLines(yours, possible).map(({ kind, text }, index) => {
        const { icon: Icon, label, classes } = looks[kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a finished comparison never move
          <li key={index} className={classNames("flex items-start gap-2.5 px-3 py-0.5", classes)}>
            <Icon aria-hidden="true" className={classNames("mt-1 size-4 shrink-0", kind === "same" && "opacity-30")} />
            <span className="min-w-0 break-words whitespace-pre-wrap">
              {kind !== "same" && <span className="sr-only">{t(label)}: </span>}
              {text === "" ? " " : text}
            </span>
            {kind !== "same" && (
              <span aria-hidden="true" className="ml-auto shrink-0 font-sans text-xs leading-6">
                {t(label)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
