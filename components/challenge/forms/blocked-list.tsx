import { Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAwaitsText } from "@/components/replay/use-awaits-text";
import type { BlockedTask } from "@/core/execution/outcome";

/** Who cannot be chosen now, what each waits for and who has it. */
export function BlockedList({ blocked }: { blocked: readonly BlockedTask[] }) {
  const t = useTranslations("drive");
  const awaitsText = useAwaitsText();
  return (
    <ul className="flex flex-col gap-1.5">
      {blocked.map(({ task, awaits, heldBy, line }) => (
        <li key={task} className="flex items-start gap-2 rounded-xl bg-muted px-3 py-1.5">
          <Hourglass aria-hidden="true" className="mt-1 size-4 shrink-0 text-muted-foreground" />
          <span className="min-w-0 break-words">
            {t("waits", {
              task,
              line,
              awaits: awaitsText(awaits),
              heldBy: heldBy ?? "",
              isHeld: heldBy === null || awaits.startsWith("join of ") ? "no" : heldBy === task ? "self" : "yes",
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
