import { CircleCheckBig, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ChallengeState } from "@/core/practice/progress";

/** How far somebody is with a challenge, in a sign and a word; nothing for a new one. */
export function StateLabel({ state, best }: { state: ChallengeState; best: number | null }) {
  const t = useTranslations("practice");
  if (state === "new") return null;
  const Icon = state === "solved" ? CircleCheckBig : CircleDashed;
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${state === "solved" ? "text-success" : "text-accent-text"}`}
    >
      <Icon aria-hidden="true" className="size-4" />
      {t(`state.${state}`)}
      {best !== null && best > 0 && <span className="font-normal">· {t("points", { points: best })}</span>}
    </span>
  );
}
