import { CircleCheckBig, CircleHelp, Clock, InfinityIcon, Lock, Play, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Output } from "@/components/challenge/option-content";
import { useAwaitsText } from "@/components/replay/use-awaits-text";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { BlockedTask, Outcome, OutcomeStatus } from "@/core/execution/outcome";
import { chanceText } from "./chance";
import { waitingCycle } from "./waiting-cycle";

const icons: Record<OutcomeStatus, typeof Lock> = {
  finished: CircleCheckBig,
  deadlock: Lock,
  stuck: CircleHelp,
  exception: TriangleAlert,
  endless: InfinityIcon,
};

interface OutcomeCardProps {
  outcome: Outcome;
  /** From 1, as the cards are named. */
  number: number;
  /** Its replay is shown. */
  selected: boolean;
  onReplay: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** One way in which the program can end, with all that is known of it. */
export function OutcomeCard({ outcome, number, selected, onReplay, children }: OutcomeCardProps) {
  const t = useTranslations("exploration");
  const titleId = useId();
  const { status, stdout, exception, chance, blocked, notes, workerExceptions } = outcome;
  const Icon = icons[status];
  const isBad = status !== "finished";
  return (
    <article
      aria-labelledby={titleId}
      className={classNames(
        "flex min-w-0 flex-col gap-3 rounded-card border-2 bg-surface p-4",
        selected ? "border-accent-text" : "border-border",
      )}
    >
      <h3 id={titleId} className={classNames("flex items-center gap-2 text-base", isBad && "text-danger")}>
        <Icon aria-hidden="true" className="size-5 shrink-0" />
        <span className="sr-only">{t("outcomeNumber", { number })} </span>
        {t(`status.${status}`)}
      </h3>
      {chance !== null && <Chance chance={chance} isBad={isBad} />}
      {stdout === "" ? (
        <p className="text-muted-foreground italic">{t("printsNothing")}</p>
      ) : (
        <div className="max-h-60 overflow-y-auto">
          <Output text={stdout} />
        </div>
      )}
      {exception !== null && <p className="font-mono text-sm break-words text-danger">{exception}</p>}
      {blocked.length > 0 && <Blocked blocked={blocked} />}
      {workerExceptions.length > 0 && (
        <Details title={t("workerExceptions")}>
          {workerExceptions.map(({ task, line, exception: text }) => (
            <li key={`${task} ${text}`}>
              {t("workerException", { task, line: line ?? 0, hasLine: line === null ? "no" : "yes" })}{" "}
              <span className="font-mono">{text}</span>
            </li>
          ))}
        </Details>
      )}
      {notes.length > 0 && (
        <Details title={t("notes")}>
          {notes.map((note) => (
            <li key={note} lang="en">
              {note}
            </li>
          ))}
        </Details>
      )}
      <div className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant={selected ? "primary" : "secondary"} aria-pressed={selected} onClick={onReplay}>
          <Play aria-hidden="true" className="size-4" />
          {t("showReplay")}
          <span className="sr-only">: {t("outcomeNumber", { number })}</span>
        </Button>
        {children}
        <VirtualTime range={outcome.virtualSecondsRange} />
      </div>
    </article>
  );
}

function Chance({ chance, isBad }: { chance: number; isBad: boolean }) {
  const t = useTranslations("outcomes");
  const format = useFormatter();
  const text = chanceText(chance, (share, maximumSignificantDigits) =>
    format.number(share, { style: "percent", maximumSignificantDigits }),
  );
  return (
    <div className="flex flex-col gap-1">
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-2 w-full rounded-full bg-muted"
      >
        <rect width={Math.max(100 * chance, 0.8)} height="6" className={isBad ? "fill-danger" : "fill-accent-text"} />
      </svg>
      <p className="text-sm text-muted-foreground tabular-nums">{t("chance", { chance: text })}</p>
    </div>
  );
}

/** Who holds what and waits for what; in a deadlock also the circle. */
function Blocked({ blocked }: { blocked: BlockedTask[] }) {
  const t = useTranslations("exploration");
  const tReplay = useTranslations("replay");
  const awaitsText = useAwaitsText();
  const cycle = waitingCycle(blocked);
  return (
    <Details title={t("blocked")}>
      {blocked.map(({ task, line, awaits, holds, heldBy }) => (
        <li key={task}>
          {tReplay("blocked", {
            task,
            line,
            awaits: awaitsText(awaits),
            holds: holds.join(", "),
            holdsAny: holds.length > 0 ? "yes" : "no",
            heldBy: heldBy ?? "",
            isHeld: heldBy === null || awaits.startsWith("join of ") ? "no" : heldBy === task ? "self" : "yes",
          })}
        </li>
      ))}
      {cycle.length > 0 && <li className="font-medium">{t("cycle", { tasks: cycle.join(" → ") })}</li>}
    </Details>
  );
}

function Details({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-sm">
      <p className="text-muted-foreground">{title}</p>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5 break-words">{children}</ul>
    </div>
  );
}

/** Nothing where no time passes, as in most programs. */
function VirtualTime({ range: [least, greatest] }: { range: Outcome["virtualSecondsRange"] }) {
  const t = useTranslations("exploration");
  if (least === 0 && (greatest === 0 || greatest === null)) return null;
  const text =
    greatest === null
      ? t("timeAtLeast", { least })
      : least === greatest
        ? t("time", { least })
        : t("timeRange", { least, greatest });
  return (
    <p className="flex items-center gap-1.5 text-sm text-muted-foreground tabular-nums">
      <Clock aria-hidden="true" className="size-4" />
      {text}
    </p>
  );
}
