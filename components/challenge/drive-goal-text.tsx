import { Flag } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DriveGoal } from "@/core/challenge/challenge";

/** What the driver has to bring about, in words. */
export function DriveGoalText({ goal }: { goal: DriveGoal }) {
  const t = useTranslations("drive.goal");
  const { end, prints } = goal;
  const code = (text: ReactNode) => <code className="font-mono text-[0.95em] break-words">{text}</code>;
  const words =
    prints === undefined
      ? t(`end.${end ?? "finished"}`)
      : end === undefined
        ? t.rich("prints", { text: prints, code })
        : t.rich(`printsAnd.${end}`, { text: prints, code });
  return (
    <p className="flex items-start gap-2.5 text-lg font-semibold 2xl:text-xl">
      <Flag aria-hidden="true" className="mt-1 size-5 shrink-0 text-accent-text" />
      <span className="min-w-0">{words}</span>
    </p>
  );
}
