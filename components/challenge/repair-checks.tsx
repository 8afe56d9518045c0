import { useTranslations } from "next-intl";
import type { Verification } from "@/core/challenge/verification";
import { verdictName } from "./repair-verdict";

/** What earlier checks of a repair found, oldest first; nothing while there is only one. */
export function RepairChecks({ checks }: { checks: readonly Verification[] }) {
  const t = useTranslations("repair");
  if (checks.length < 2) return null;
  return (
    <details className="rounded-xl bg-muted px-4 py-2">
      <summary className="min-h-8 font-medium">{t("earlier")}</summary>
      <ol className="flex flex-col gap-1 pt-1 pb-2">
        {checks.map((check, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: checks are only added, at the end
          <li key={index}>{t("earlierOne", { number: index + 1, verdict: t(`verdict.${verdictName(check)}`) })}</li>
        ))}
      </ol>
    </details>
  );
}
