import { CircleCheckBig, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import type { CheckCounts } from "@/core/quiz/views";
import { sharePercent } from "../distribution-share";

interface AnsweredCountProps {
  answered: number;
  players: number;
  /** For the kinds that the engine checks. */
  checks: CheckCounts | null;
  kind: ChallengeView["kind"];
}

/**
 * How many have answered, as words and as a bar; of repairs and drives how many are right and how many are being checked.
 * Not announced: it changes four times a second.
 */
export function AnsweredCount({ answered, players, checks, kind }: AnsweredCountProps) {
  const t = useTranslations("host.question");
  const done = checks === null ? answered : checks.right;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex items-center gap-2 text-lg leading-tight font-semibold whitespace-nowrap tabular-nums 2xl:text-xl">
        {checks === null ? (
          <>
            <UsersRound aria-hidden="true" className="size-5 text-muted-foreground" />
            {t("answered", { answered, players })}
          </>
        ) : (
          <>
            <CircleCheckBig aria-hidden="true" className="size-5 text-success" />
            {t(kind === "drive" ? "reached" : "verified", { right: checks.right, players })}
          </>
        )}
      </p>
      <span aria-hidden="true" className="h-2.5 overflow-hidden rounded-full bg-muted">
        <span
          className="block h-full rounded-full bg-success transition-[width] duration-500"
          style={{ width: `${sharePercent(done, players)}%` }}
        />
      </span>
      {checks !== null && (
        <p className="text-sm text-muted-foreground tabular-nums">
          {t("answered", { answered, players })}; {t("checking", { count: checks.checking })}
        </p>
      )}
    </div>
  );
}
