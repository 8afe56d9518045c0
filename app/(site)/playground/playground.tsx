"use client";

import { BookOpen, Columns2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { CodeEditor, type CodeEditorHandle } from "@/components/code/code-editor";
import { defaultChoices, type ExplorationChoices } from "@/components/code/program-link";
import { useDraft } from "@/components/code/use-draft";
import { ActivityLine } from "@/components/exploration/activity-line";
import { ExplorationResult } from "@/components/exploration/exploration-result";
import { mostStatesDrawn } from "@/components/exploration/map-limit";
import { PossibleOutput } from "@/components/exploration/possible-output";
import { TraceWaiting } from "@/components/exploration/trace-waiting";
import type { Execution } from "@/components/exploration/use-execution-trace";
import { usePrepared } from "@/components/exploration/use-prepared";
import { useProgramExplorer } from "@/components/exploration/use-program-explorer";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { ExampleList } from "./example-list";
import { ExplorationOptions } from "./exploration-options";
import { formatKept, type KeptProgram, parseKept } from "./kept-program";
import { ShareButton } from "./share-button";
import { useStart } from "./use-start";

// What is looked at after a first result comes after it.
const loadReplay = () => import("@/components/exploration/execution-replay");
const loadComparison = () => import("@/components/exploration/execution-comparison");
const loadMap = () => import("@/components/exploration/map-section");
const loadLayout = () => import("@/components/exploration/map-layout").then((module) => module.loadDagre());
// `loading` is given so that only its place waits and not the page.
const waiting = () => <TraceWaiting state={{ kind: "loading" }} />;
const ExecutionReplay = dynamic(() => loadReplay().then((module) => module.ExecutionReplay), { loading: waiting });
const ExecutionComparison = dynamic(() => loadComparison().then((module) => module.ExecutionComparison), {
  loading: waiting,
});
const MapSection = dynamic(() => loadMap().then((module) => module.MapSection), { loading: () => null });

/** What the editor was last given from outside. */
interface Given extends KeptProgram {
  version: number;
}

/** For the time without a network. Rejects if something did not come. */
async function loadAll(): Promise<void> {
  await Promise.all([loadReplay(), loadComparison(), loadMap(), loadLayout()]);
}

/** An execution step by step, or two side by side. */
interface Shown {
  execution: Execution;
  /** Where the replay begins; absent: where the difference is made. */
  startAt?: number;
  /** Witness of the one it is compared with. */
  other?: string;
}

/** Write a program, see every way it can end. All of it happens in this browser. */
export function Playground() {
  const t = useTranslations("playground");
  const tExploration = useTranslations("exploration");
  const draft = useDraft("playground");
  /** What was written before a link took its place. */
  const ownDraft = useDraft("playground.own");
  const { start, problem: linkProblem } = useStart(draft.kept);
  const [given, setGiven] = useState<Given>({ program: "", choices: defaultChoices, version: 0 });
  const [program, setProgram] = useState("");
  const [choices, setChoices] = useState<ExplorationChoices>(defaultChoices);
  const [shown, setShown] = useState<Shown | null>(null);
  const [examplesOpen, setExamplesOpen] = useState(false);
  const editorRef = useRef<CodeEditorHandle>(null);
  const replayRef = useRef<HTMLHeadingElement>(null);
  const { activity, result, want, cancel } = useProgramExplorer();
  const isPrepared = usePrepared(result !== null, loadAll);

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
    if (start?.own && start.own.program !== now.program) ownDraft.keep(formatKept(start.own));
  }

  function put({ program, choices }: KeptProgram) {
    setGiven({ program, choices, version: given.version + 1 });
    setShown(null);
    change({ program, choices });
    // The address would name another program.
    if (window.location.hash !== "") window.history.replaceState(window.history.state, "", window.location.pathname);
  }

  function show(next: Shown) {
    setShown(next);
    // After it has been drawn.
    requestAnimationFrame(() => {
      replayRef.current?.focus({ preventScroll: true });
      replayRef.current?.scrollIntoView({ block: "start" });
    });
  }

  const replay = (witness: string, startAt?: number) => show({ execution: { program, choices, witness }, startAt });

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
  const earlier = start?.own ?? (ownDraft.kept ? parseKept(ownDraft.kept) : null);
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
          <p role="status" className="text-sm text-muted-foreground empty:hidden">
            {isPrepared && t("offline")}
          </p>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          {isEmpty ? (
            <section className="flex flex-col gap-4">
              <h2 className="text-xl">{t("emptyTitle")}</h2>
              <ExampleList earlier={earlier} onChoose={put} />
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
                    selected={shown?.execution.witness ?? null}
                    onReplay={(witness) => replay(witness)}
                    onLine={(line) => editorRef.current?.goToLine(line)}
                    actions={({ witness }) =>
                      shown !== null &&
                      shown.execution.program === program &&
                      shown.execution.witness !== witness && (
                        <Button
                          variant="ghost"
                          aria-pressed={shown.other === witness}
                          onClick={() => show({ ...shown, other: witness })}
                        >
                          <Columns2 aria-hidden="true" className="size-4" />
                          {tExploration("compare")}
                        </Button>
                      )
                    }
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
      {isCurrent && result.exploration.complete && drawable(result.exploration.states) && (
        <MapSection
          program={program}
          choices={choices}
          states={result.exploration.states}
          witness={shown?.execution.program === program ? shown.execution.witness : null}
          onOpen={replay}
        />
      )}
      {shown !== null && (
        <section className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 ref={replayRef} tabIndex={-1} className="scroll-mt-4 text-2xl outline-none">
              {shown.other === undefined ? t("replay") : tExploration("comparison")}
            </h2>
            {shown.other !== undefined && (
              <Button onClick={() => setShown({ ...shown, other: undefined })}>{tExploration("backToReplay")}</Button>
            )}
          </div>
          {shown.execution.program !== program && <Notice>{t("replayOfBefore")}</Notice>}
          {shown.other === undefined ? (
            <ExecutionReplay execution={shown.execution} startAt={shown.startAt} />
          ) : (
            <ExecutionComparison
              executions={[shown.execution, { ...shown.execution, witness: shown.other }]}
              onOpen={(which, startAt) =>
                show({
                  execution: which === 0 ? shown.execution : { ...shown.execution, witness: shown.other ?? "" },
                  startAt,
                })
              }
            />
          )}
        </section>
      )}
      <Dialog open={examplesOpen} onClose={() => setExamplesOpen(false)} title={t("examples")}>
        <ExampleList
          earlier={earlier}
          onChoose={(chosen) => {
            setExamplesOpen(false);
            put(chosen);
          }}
        />
      </Dialog>
    </div>
  );
}

const drawable = (states: number): boolean => states > 1 && states <= mostStatesDrawn;
