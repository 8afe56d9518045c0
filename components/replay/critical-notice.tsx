import { Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import { OutcomeContent } from "@/components/challenge/option-content";
import type { CriticalSwitch } from "@/core/execution/trace";

/** Says of the critical switch what would have happened without it. */
export function CriticalNotice({ critical }: { critical: CriticalSwitch }) {
  const t = useTranslations("replay");
  return (
    <div className="flex flex-col gap-2 rounded-xl border-2 border-dashed border-accent-text bg-accent-surface px-4 py-3">
      <p className="flex items-start gap-2 font-semibold">
        <Zap aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent-text" />
        <span className="min-w-0">{t("criticalText")}</span>
      </p>
      <OutcomeContent outcome={critical.without} />
    </div>
  );
}
