import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { PlayerReport, PlayerRound } from "@/core/report/report";
import { useSeconds } from "./use-seconds";
import { verdictLooks } from "./verdict-looks";

interface PlayerTableProps {
  players: readonly PlayerReport[];
  /** Titles of the questions, in the order of play. */
  questions: readonly string[];
}

const verdicts = ["right", "partial", "wrong", "unanswered", "absent"] as const;

/** Everybody with place and points, and how each question went. */
export function PlayerTable({ players, questions }: PlayerTableProps) {
  const t = useTranslations("report");
  const format = useFormatter();
  const shown = verdicts.filter((verdict) =>
    players.some(({ rounds }) => rounds.some((one) => one.verdict === verdict)),
  );
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted-foreground">
        {shown.map((verdict) => {
          const { icon: Icon, text } = verdictLooks[verdict];
          return (
            <li key={verdict} className="flex items-center gap-1.5">
              <Icon aria-hidden="true" className={classNames("size-4", text)} strokeWidth={2.5} />
              {t(`verdict.${verdict}`)}
            </li>
          );
        })}
      </ul>
      <section
        // A keyboard must be able to scroll a table that is wider than the screen.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label={t("playersByQuestion")}
        className="relative overflow-x-auto rounded-card border border-border bg-surface print:overflow-visible"
      >
        <table className="w-full text-left">
          <thead className="bg-muted text-sm text-muted-foreground">
            <tr>
              <th scope="col" className="sticky left-0 z-10 bg-muted py-3 pr-2 pl-4 font-semibold print:static">
                {t("player")}
              </th>
              <th scope="col" className="px-3 py-3 text-right font-semibold">
                {t("points")}
              </th>
              {questions.map((title, index) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: questions are fixed, and two may have one title
                  key={index}
                  scope="col"
                  className="px-3 py-3 text-center font-semibold"
                >
                  <span title={title} className="font-mono">
                    {index + 1}
                  </span>
                  <span className="sr-only">: {title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {players.map(({ playerId, nickname, rank, score, rounds }) => (
              <tr key={playerId} className="break-inside-avoid border-t border-border">
                <th
                  scope="row"
                  className="sticky left-0 z-10 max-w-40 bg-surface py-2 pr-2 pl-4 font-semibold sm:max-w-72 print:static"
                >
                  <span className="flex items-baseline gap-3">
                    <span className="w-7 shrink-0 text-right text-muted-foreground tabular-nums">
                      {rank ?? <span aria-hidden="true">–</span>}
                    </span>
                    <span className="min-w-0 break-words">
                      {nickname}
                      {rank === null && (
                        <span className="text-sm font-normal text-muted-foreground"> ({t("removed")})</span>
                      )}
                    </span>
                  </span>
                </th>
                <td className="px-3 py-2 text-right font-mono text-lg font-semibold tabular-nums">
                  {format.number(score)}
                </td>
                {rounds.map((round) => (
                  <RoundCell key={round.index} round={round} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function RoundCell({ round: { verdict, points, elapsedMs } }: { round: PlayerRound }) {
  const t = useTranslations("report");
  const seconds = useSeconds();
  const { icon: Icon, text } = verdictLooks[verdict];
  return (
    <td className="px-3 py-2 text-center whitespace-nowrap">
      <span className="flex flex-col items-center leading-tight">
        <span className={classNames("flex items-center gap-1.5 font-semibold tabular-nums", text)}>
          <Icon aria-hidden="true" className="size-4" strokeWidth={2.5} />
          <span className="sr-only">{t(`verdict.${verdict}`)},</span>
          {elapsedMs !== null && points}
        </span>
        {elapsedMs !== null && <span className="text-xs text-muted-foreground tabular-nums">{seconds(elapsedMs)}</span>}
      </span>
    </td>
  );
}
