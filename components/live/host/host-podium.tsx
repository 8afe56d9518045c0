import { Trophy } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { classNames } from "@/components/ui/class-names";
import { OptionShape } from "@/components/ui/option-shape";
import type { HostView, LeaderboardEntry } from "@/core/quiz/views";
import { Avatar } from "../avatar";
import styles from "../live.module.css";

const steps = [
  { rank: 1, order: "order-2", height: "h-44 lg:h-[44dvh]", look: "bg-accent text-accent-foreground", delayMs: 900 },
  { rank: 2, order: "order-1", height: "h-32 lg:h-[33dvh]", look: "bg-muted-foreground text-surface", delayMs: 450 },
  { rank: 3, order: "order-3", height: "h-24 lg:h-[24dvh]", look: "bg-task text-surface", delayMs: 0 },
] as const;

/** The colour of a task that looks like bronze. */
const bronze = 3;

/** Staggers the motions of live.module.css. */
const delayed = (delayMs: number) => ({ "--delay": `${delayMs}ms` }) as CSSProperties;

const confettoCount = 28;

/** The end: three steps (with equal scores several names share one) and everybody's place beside them. */
export function HostPodium({ view }: { view: Extract<HostView, { phase: "ended" }> }) {
  const t = useTranslations("host");
  const format = useFormatter();
  return (
    <div className="relative mx-auto grid w-full max-w-[100rem] flex-1 gap-8 lg:min-h-0 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] 2xl:gap-16">
      {view.podium.length > 0 && <Confetti />}
      <section aria-labelledby="podium-heading" className="flex flex-col justify-between gap-6">
        <h1 id="podium-heading" className="flex items-center gap-3 text-3xl 2xl:text-4xl">
          <Trophy aria-hidden="true" className="size-9 text-accent-text" /> {t("podium.title")}
        </h1>
        {view.podium.length === 0 ? (
          <p className="py-16 text-center text-xl text-muted-foreground">{t("podium.nobody")}</p>
        ) : (
          <ol className="flex items-end justify-center gap-3 sm:gap-5">
            {steps.map((step) => (
              <Step key={step.rank} step={step} entries={view.podium.filter((entry) => entry.rank === step.rank)} />
            ))}
          </ol>
        )}
      </section>
      <div className="flex min-h-0 flex-col gap-3">
        <h2 className="text-2xl">{t("podium.everybody")}</h2>
        <section
          // A keyboard must be able to scroll the table of a large class.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          tabIndex={0}
          aria-label={t("podium.everybody")}
          className="min-h-0 overflow-y-auto rounded-card border border-border bg-surface"
        >
          <table className="w-full text-lg">
            <thead className="sticky top-0 bg-surface text-sm text-muted-foreground">
              <tr>
                <th scope="col" className="py-2.5 pr-2 pl-4 text-right font-semibold">
                  {t("podium.rank")}
                </th>
                <th scope="col" className="px-2 py-2.5 text-left font-semibold">
                  {t("podium.player")}
                </th>
                <th scope="col" className="py-2.5 pr-4 pl-2 text-right font-semibold">
                  {t("podium.score")}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.leaderboard.map((entry) => (
                <tr key={entry.playerId} className="border-t border-border">
                  <td className="w-16 py-2 pr-2 pl-4 text-right font-bold tabular-nums">{entry.rank}</td>
                  <th scope="row" className="max-w-0 px-2 py-2 text-left font-semibold">
                    <span className="flex items-center gap-3">
                      <Avatar playerId={entry.playerId} nickname={entry.nickname} />
                      <span className="truncate">{entry.nickname}</span>
                    </span>
                  </th>
                  <td className="w-24 py-2 pr-4 pl-2 text-right tabular-nums">{format.number(entry.score)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </div>
  );
}

function Step({ step, entries }: { step: (typeof steps)[number]; entries: LeaderboardEntry[] }) {
  const t = useTranslations("host");
  if (entries.length === 0) return null;
  return (
    <li className={classNames("flex w-1/3 max-w-72 min-w-0 flex-col items-center gap-3", step.order)}>
      {entries.map((entry) => (
        <div
          key={entry.playerId}
          className={`flex w-full flex-col items-center gap-1.5 text-center ${styles.arrive}`}
          style={delayed(step.delayMs + 350)}
        >
          {entries.length <= 2 && <Avatar playerId={entry.playerId} nickname={entry.nickname} size="large" />}
          <span className="w-full text-lg leading-tight font-bold sm:text-xl break-words 2xl:text-2xl">
            {entry.nickname}
          </span>
        </div>
      ))}
      <div
        className={classNames(
          "flex w-full flex-col items-center gap-1 rounded-t-2xl pt-4 font-bold",
          step.height,
          step.look,
          styles.rise,
        )}
        data-task={bronze}
        style={delayed(step.delayMs)}
      >
        <span className="text-5xl leading-none 2xl:text-6xl">{step.rank}</span>
        <span className="px-1 text-center text-sm leading-tight tabular-nums sm:text-lg">
          {t("points", { points: entries[0].score })}
        </span>
      </div>
    </li>
  );
}

/** The option shapes, once, from above. Nothing falls for whoever asked for less motion. */
function Confetti() {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden motion-reduce:hidden">
      {Array.from({ length: confettoCount }, (_, index) => {
        const letter = "abcdefgh"[index % 8];
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of ornaments
            key={index}
            className={styles.confetto}
            style={{ left: `${(index * 61) % 100}%`, ...delayed(1200 + ((index * 173) % 1100)) }}
          >
            <OptionShape id={letter} className="size-5" />
          </span>
        );
      })}
    </div>
  );
}
