import { useTranslations } from "next-intl";

interface AttemptPointsProps {
  points: number;
  gained: number;
  best: number;
  /** 1 for the first attempt at this challenge. */
  number: number;
}

/** What an attempt earned, and whether it changed anything. One line, for a verdict. */
export function AttemptPoints({ points, gained, best, number }: AttemptPointsProps) {
  const t = useTranslations("practice");
  if (number === 1) return <span>{t("earned", { points })}</span>;
  return <span>{gained > 0 ? t("newBest", { points }) : t("notBetter", { points, best })}</span>;
}
