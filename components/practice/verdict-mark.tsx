import { CircleCheckBig, CircleDashed, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";

const looks = {
  right: { icon: CircleCheckBig, classes: "text-success" },
  partial: { icon: CircleDashed, classes: "text-accent-text" },
  wrong: { icon: CircleX, classes: "text-danger" },
};

/** A verdict in a list: a sign and a word. */
export function VerdictMark({ verdict }: { verdict: keyof typeof looks }) {
  const t = useTranslations("verdict");
  const { icon: Icon, classes } = looks[verdict];
  return (
    <span className={`flex w-36 shrink-0 items-center gap-2 font-semibold ${classes}`}>
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      {t(verdict)}
    </span>
  );
}
