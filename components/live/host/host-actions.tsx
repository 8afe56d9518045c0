import { ArrowRight, CircleStop, MousePointerClick } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import type { HostView } from "@/core/quiz/views";
import type { MainControl } from "../main-control";
import { AnsweredCount } from "./answered-count";
import { MoreControls } from "./more-controls";
import type { HostCommands } from "./use-host-commands";

interface HostActionsProps {
  view: HostView;
  main: MainControl | null;
  commands: HostCommands;
  onEnd: () => void;
}

const labels = {
  "session:start": "start",
  "round:close": "closeNow",
  "round:revote": "revote",
  "round:reveal": "showAnswer",
  "leaderboard:show": "showLeaderboard",
  "round:next": "nextQuestion",
  "session:end": "endWithPodium",
} as const;

/** The bar at the bottom: one line that says what happens now, and the button that goes on. */
export function HostActions({ view, main, commands, onEnd }: HostActionsProps) {
  const t = useTranslations("host");
  const canEndEarly = view.controls.includes("session:end") && main?.name !== "session:end";
  return (
    <footer className="sticky bottom-0 z-20 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-border bg-surface px-4 py-3 sm:px-6 2xl:px-10">
      <p
        id="host-hint"
        className={classNames(
          "flex min-w-0 flex-1 basis-64 items-center gap-2.5",
          view.demo ? "font-medium sm:justify-end" : "text-muted-foreground",
        )}
      >
        {view.demo && <MousePointerClick aria-hidden="true" className="size-5 shrink-0 text-accent-text" />}
        <span>{hint(view, main, t)}</span>
      </p>
      {view.phase === "in-round" && view.state !== "revealed" && (
        <AnsweredCount
          answered={view.answeredCount}
          players={view.playerCount}
          checks={view.checks}
          kind={view.round.challenge.kind}
        />
      )}
      <div className="flex flex-1 flex-wrap items-center justify-end gap-3 sm:flex-none">
        <MoreControls view={view} main={main} commands={commands} />
        {canEndEarly && (
          <Button variant="ghost" onClick={onEnd} pending={commands.pending === "session:end"}>
            <CircleStop aria-hidden="true" className="size-5" />
            {t("end")}
          </Button>
        )}
        {main && (
          <Button
            variant="primary"
            size="lg"
            onClick={() => commands.run(main.name)}
            disabled={main.blockedBy !== null}
            aria-describedby="host-hint"
            pending={commands.pending === main.name}
            className="min-w-48"
          >
            {t(labels[main.name])}
            <ArrowRight aria-hidden="true" className="size-5" />
            <Kbd>Enter</Kbd>
          </Button>
        )}
        {view.phase === "ended" && (
          <>
            <ButtonLink href="/challenges" variant="ghost" className="max-sm:hidden">
              {t("toChallenges")}
            </ButtonLink>
            <ButtonLink href={`/sessions/${view.sessionId}`} size="lg">
              {t("toReport")}
            </ButtonLink>
            <ButtonLink href="/quizzes" variant="primary" size="lg">
              {t("toQuizzes")}
            </ButtonLink>
          </>
        )}
      </div>
    </footer>
  );
}

/** The coach of a demo round, or a plain remark on what the class sees. */
function hint(view: HostView, main: MainControl | null, t: ReturnType<typeof useTranslations<"host">>): string {
  const voice = view.demo ? "coach" : "hint";
  switch (view.phase) {
    case "lobby":
      return main?.blockedBy === "nobody-joined"
        ? t(`${voice}.nobodyJoined`)
        : t(`${voice}.lobby`, { count: view.playerCount });
    case "in-round":
      return t(main?.blockedBy === "still-checking" ? `${voice}.stillChecking` : `${voice}.${view.state}`);
    case "leaderboard":
      return t(view.isLastRound ? `${voice}.lastLeaderboard` : `${voice}.leaderboard`);
    case "ended":
      return t(`${voice}.ended`);
  }
}
