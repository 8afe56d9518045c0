"use client";

import { BookOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { CodeEditor, type CodeEditorHandle } from "@/components/code/code-editor";
import { defaultChoices, type ExplorationChoices } from "@/components/code/program-link";
import { useDraft } from "@/components/code/use-draft";
import { ActivityLine } from "@/components/exploration/activity-line";
import { ExecutionReplay, type ExecutionShown } from "@/components/exploration/execution-replay";
import { ExplorationResult } from "@/components/exploration/exploration-result";
import { PossibleOutput } from "@/components/exploration/possible-output";
import { useProgramExplorer } from "@/components/exploration/use-program-explorer";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { ExampleList } from "./example-list";
import type { Example } from "./examples";
import { ExplorationOptions } from "./exploration-options";
import { formatKept, type KeptProgram } from "./kept-program";
import { ShareButton } from "./share-button";
import { useStart } from "./use-start";

/** What the editor was last given from outside. */
interface Given extends KeptProgram {
  version: number;
}

/** Write a program, see every way it can end. All of it happens in this browser. */
export function Playground() {
  const t = useTranslations("playground");
  const draft = useDraft("playground");
  const { start, problem: linkProblem } = useStart(draft.kept);
  const [given, setGiven] = useState<Given>({ program: "", choices: defaultChoices, version: 0 });
  const [program, setProgram] = useState("");
  const [choices, setChoices] = useState<ExplorationChoices>(defaultChoices);
  const [shown, setShown] = useState<ExecutionShown | null>(null);
  const [examplesOpen, setExamplesOpen] = useState(false);
  const editorRef = useRef<CodeEditorHandle>(null);
  const replayRef = useRef<HTMLHeadingElement>(null);
  const { activity, result, want, cancel } = useProgramExplorer();

  // What the page begins with is known a moment after it is there: the address and the drafts are the browser's.
  const [startNumber, setStartNumber] = useState(0);
  if (start !== null && start.number !== startNumber) {
    setStartNumber(start.number);
    setGiven({ program: start.program, choices: start.choices, version: given.version });
    setProgram(start.program);
    setChoices(start.choices);
    setShown(null);
  }

  useEffect(() => want({ program, choices }, "after-pause"), [want, program, choices]);

  const { keep } = draft;
  function change(next: Partial<KeptProgram>) {
    const now = { program, choices, ...next };
    setProgram(now.program);
    setChoices(now.choices);
    keep(formatKept(now));
  }

  function put({ program, choices }: KeptProgram) {
    setGiven({ program, choices, version: given.version + 1 });
    setShown(null);
    change({ program, choices });
    // The address would name another program.
    if (window.location.hash !== "") window.history.replaceState(window.history.state, "", window.location.pathname);
  }

  function replay(witness: string, startAt?: number) {
    setShown({ program, choices, witness, startAt });
    // After it has been drawn.
    requestAnimationFrame(() => {
      replayRef.current?.focus({ preventScroll: true });
      replayRef.current?.scrollIntoView({ block: "start" });
    });
  }

  const isCurrent = result !== null && result.program === program;
  const problems = useMemo(() => {
    const error = result?.exploration.error;
    return error && error.line !== null ? [{ line: error.line, column: error.column, message: error.message }] : [];
  }, [result]);
  const marks = useMemo(
    () =>
      (result?.exploration.races ?? []).flatMap(({ place, lines, tasks }) =>
        [...new Set(lines)].map((line) => ({
          line,
          kind: "race" as const,
          label: t("raceMark", { place, first: tasks[0], second: tasks[1] }),
        })),
      ),
    [result, t],
  );
  const isEmpty = program.trim() === "";

  return (
    <div className="flex flex-col gap-8">
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-4">
          {linkProblem !== null && <Notice tone="danger">{t(`linkProblem.${linkProblem}`)}</Notice>}
          {start?.own && program === start.program && (
            <Notice>
              <p>{t("linkOpened")}</p>
              <Button className="mt-2" onClick={() => start.own && put(start.own)}>
                {t("backToOwn")}
              </Button>
            </Notice>
          )}
          <CodeEditor
            // What it begins with is no change that can be undone.
            key={startNumber}
            ref={editorRef}
            value={given.program}
            version={given.version}
            original={null}
            label={t("program")}
            onChange={(text) => change({ program: text })}
            onRun={() => want({ program, choices }, "now")}
            problems={problems}
            marks={marks}
            className="max-h-[70dvh] min-h-80"
            actions={
              <>
                <Button variant="ghost" onClick={() => setExamplesOpen(true)}>
                  <BookOpen aria-hidden="true" className="size-5" />
                  {t("examples")}
                </Button>
                <ShareButton program={program} choices={choices} />
              </>
            }
          />
          <ExplorationOptions choices={choices} onChange={(next) => change({ choices: next })} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          {isEmpty ? (
            <section className="flex flex-col gap-4">
              <h2 className="text-xl">{t("emptyTitle")}</h2>
              <ExampleList onChoose={put} />
            </section>
          ) : (
            <>
              <ActivityLine
                activity={activity}
                exploration={isCurrent ? result.exploration : null}
                onCancel={cancel}
                onStart={() => want({ program, choices }, "now")}
              />
              {activity.kind === "refused" && (
                <Notice tone="danger">
                  <p>{t("ourFault")}</p>
                  <p lang="en" className="mt-1 font-mono text-sm font-normal break-words">
                    {activity.refusal.message.split("\n")[0]}
                  </p>
                </Notice>
              )}
              {result !== null && (
                <div className={classNames(!isCurrent && "opacity-60")}>
                  {!isCurrent && <p className="mb-3 text-sm font-medium">{t("ofBefore")}</p>}
                  <ExplorationResult
                    exploration={result.exploration}
                    selected={shown?.witness ?? null}
                    onReplay={(witness) => replay(witness)}
                    onLine={(line) => editorRef.current?.goToLine(line)}
                  />
                </div>
              )}
              {isCurrent && result.exploration.outcomes.length > 0 && (
                <PossibleOutput program={program} choices={choices} onReplay={(witness) => replay(witness)} />
              )}
            </>
          )}
        </div>
      </div>
      {shown !== null && (
        <section className="flex flex-col gap-4">
          <h2 ref={replayRef} tabIndex={-1} className="scroll-mt-4 text-2xl outline-none">
            {t("replay")}
          </h2>
          {shown.program !== program && <Notice>{t("replayOfBefore")}</Notice>}
          <ExecutionReplay {...shown} />
        </section>
      )}
      <Dialog open={examplesOpen} onClose={() => setExamplesOpen(false)} title={t("examples")}>
        <ExampleList
          onChoose={(example: Example) => {
            setExamplesOpen(false);
            put(example);
          }}
        />
      </Dialog>
    </div>
  );
}
