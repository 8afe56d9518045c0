"use client";

import { Clock, RotateCcw, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { ProgramView } from "@/components/code/program";
import { useDraft } from "@/components/code/use-draft";
import { OutcomeNotice } from "@/components/replay/outcome-notice";
import { OutputSoFar } from "@/components/replay/output-so-far";
import { SharedValues } from "@/components/replay/shared-values";
import { StepSentence } from "@/components/replay/step-sentence";
import { TaskList } from "@/components/replay/task-list";
import { WaitForGraph } from "@/components/replay/wait-for-graph";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import type { ViewOf } from "@/core/challenge/challenge-view";
import { isGoalReached } from "@/core/challenge/drive-goal";
import type { DriveView } from "@/engine/drive";
import { DriveGoalText } from "../drive-goal-text";
import { AnswerActions } from "./answer-actions";
import { BlockedList } from "./blocked-list";
import { DriveChoices } from "./drive-choices";
import type { AnswerFormProps } from "./form-props";
import { isTypingOrPressing, usePageKeys } from "./page-keys";
import { useDrive } from "./use-drive";

/** The longest way that the server takes, in choices. */
const mostChoices = 1_000;

/** The player is the scheduler: one button for each thing that can happen next, and any number of steps back. */
export function DriveForm(props: AnswerFormProps<ViewOf<"drive">>) {
  const draft = useDraft(props.draftKey);
  // The way so far is known a moment after the page is there.
  const given = useMemo(() => (draft.kept ? draft.kept.split(" ") : []), [draft.kept]);
  return <Driving key={given.join(" ")} {...props} given={given} keep={draft.keep} />;
}

interface DrivingProps extends AnswerFormProps<ViewOf<"drive">> {
  given: string[];
  keep: (text: string) => void;
}

function Driving(props: DrivingProps) {
  const { challenge, onSubmit, pending = false, disabled = false, shortcuts = true, given, keep } = props;
  const t = useTranslations("drive");
  const { program, goal } = challenge;
  const drive = useDrive(program, given);
  const { choices, view } = drive;
  // While the engine thinks, what was shown stays.
  const last = useRef<DriveView | null>(null);
  useEffect(() => {
    if (view !== null) last.current = view;
  }, [view]);
  const shown = view ?? last.current;
  const locked = pending || disabled;
  const isReached =
    view !== null && isGoalReached(goal, { end: view.ending?.status ?? null, stdout: view.state.stdout });
  const isLong = choices.length >= mostChoices;

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else keep(choices.join(" "));
  }, [choices, keep]);

  function submit() {
    if (!locked && isReached) onSubmit({ kind: "drive", choices });
  }

  usePageKeys(shortcuts && !locked, ({ key, target }) => {
    const isField = target instanceof Element && target.closest("textarea, select, input, dialog, [contenteditable]");
    if (isField) return false;
    const choice = view?.choices[Number(key) - 1];
    if (choice !== undefined && !isReached && !isLong) drive.choose(choice.name);
    else if (key === "Backspace" || key === "u" || key === "U") drive.undo();
    else if (key === "Enter" && isReached && !isTypingOrPressing(target)) submit();
    else return false;
    return true;
  });

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <DriveGoalText goal={goal} />
      {drive.problem !== null && (
        <Notice tone="danger">
          <p>{t(drive.problem.kind)}</p>
          <p lang="en" className="font-mono text-sm font-normal break-words">
            {drive.problem.message.split("\n")[0]}
          </p>
          {drive.problem.kind === "fault" && (
            <Button onClick={drive.retry} className="mt-2">
              {t("retry")}
            </Button>
          )}
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <ProgramView source={program.trimEnd()} marks={shown ? marksOf(shown) : []} className="order-2 lg:order-1" />
        <div className="order-1 flex min-w-0 flex-col gap-3 lg:order-2">
          {shown === null ? (
            <p role="status" className="min-h-40 text-muted-foreground">
              {t("starting")}
            </p>
          ) : (
            <>
              <StepSentence state={shown.state} announce />
              {isReached ? (
                <Notice tone="success">
                  <p className="text-lg">{t("reached", { steps: choices.length })}</p>
                </Notice>
              ) : (
                <DriveChoices view={shown} disabled={locked || view === null || isLong} onChoose={drive.choose} />
              )}
              {!isReached && shown.ending !== null && (
                <>
                  <OutcomeNotice outcome={outcomeOf(shown)} />
                  <p className="font-medium">{t("missed")}</p>
                </>
              )}
              {isLong && !isReached && <p className="font-medium">{t("tooLong", { most: mostChoices })}</p>}
            </>
          )}
          <div className="flex flex-wrap items-center gap-2">
            <Button onClick={drive.undo} disabled={locked || choices.length === 0}>
              <Undo2 aria-hidden="true" className="size-5" />
              {t("undo")} <Kbd>U</Kbd>
            </Button>
            <Button variant="ghost" onClick={drive.restart} disabled={locked || choices.length === 0}>
              <RotateCcw aria-hidden="true" className="size-5" />
              {t("restart")}
            </Button>
            <span className="ml-auto font-semibold tabular-nums">{t("steps", { count: choices.length })}</span>
          </div>
          {isReached && (
            <AnswerActions
              pending={pending}
              disabled={disabled}
              shortcut={shortcuts ? "Enter" : undefined}
              labels={{ idle: t("submit"), pending: t("checking") }}
              onClick={submit}
            />
          )}
          {shown !== null && shown.ending === null && shown.blocked.length > 0 && (
            <Panel title={t("blocked")}>
              <BlockedList blocked={shown.blocked} />
            </Panel>
          )}
        </div>
      </div>
      {shown !== null && <Situation view={shown} previous={drive.previous} />}
    </div>
  );
}

/** Values, output, tasks, and at a standstill who waits for whom: what the player steers by. */
function Situation({ view, previous }: { view: DriveView; previous: DriveView | null }) {
  const t = useTranslations("replay");
  const { state, ending } = view;
  const isStandstill = ending?.status === "deadlock" || ending?.status === "stuck";
  return (
    <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {isStandstill && (
        <Panel title={t("graph.label")}>
          <WaitForGraph tasks={state.tasks} />
        </Panel>
      )}
      {state.shared.length > 0 && (
        <Panel title={t("shared")}>
          <SharedValues state={state} previous={previous?.state ?? null} />
        </Panel>
      )}
      <Panel
        title={t("output")}
        aside={
          <span className="inline-flex items-center gap-1.5 text-sm tabular-nums">
            <Clock aria-hidden="true" className="size-4" />
            <span className="sr-only">{t("clock")}</span>
            {t("seconds", { seconds: state.virtualSeconds })}
          </span>
        }
      >
        <OutputSoFar state={state} previous={previous?.state ?? null} />
      </Panel>
      <Panel title={t("tasks")}>
        <TaskList tasks={state.tasks} active={state.step?.task ?? null} hiddenCount={0} />
      </Panel>
    </div>
  );
}

function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h2 className="text-sm font-semibold tracking-normal text-muted-foreground">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Each task at the line that it would execute next: that is what the player chooses between. */
function marksOf({ state }: DriveView) {
  return state.tasks.map(({ id, name, line, status }) => ({
    task: id,
    name,
    line: status === "not-started" ? 0 : line,
    active: false,
    faded: status === "finished",
  }));
}

function outcomeOf({ ending, state, blocked }: DriveView) {
  const { stdout, virtualSeconds } = state;
  const { status, exception } = ending ?? { status: "finished" as const, exception: null };
  return { status, exception, stdout, virtualSeconds, blocked: status === "finished" ? [] : blocked };
}
