import { UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { sharePercent } from "../distribution-share";

/** How many have answered, as words and as a bar. Not announced: it changes four times a second. */
export function AnsweredCount({ answered, players }: { answered: number; players: number }) {
  const t = useTranslations("host");
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex items-center gap-2 text-lg leading-tight font-semibold whitespace-nowrap tabular-nums 2xl:text-xl">
        <UsersRound aria-hidden="true" className="size-5 text-muted-foreground" />
        {t("question.answered", { answered, players })}
      </p>
      <span aria-hidden="true" className="h-2.5 overflow-hidden rounded-full bg-muted">
        <span
          className="block h-full rounded-full bg-success transition-[width] duration-500"
          style={{ width: `${sharePercent(answered, players)}%` }}
        />
      </span>
    </div>
  );
}
