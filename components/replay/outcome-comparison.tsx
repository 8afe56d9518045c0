"use client";

import { Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OutcomeContent } from "@/components/challenge/option-content";
import { taskColour } from "@/components/code/task-colour";
import { taskNumber } from "@/components/code/task-number";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { parting } from "@/core/execution/parting";
import { type Trace, type TraceState, traceVersion } from "@/core/execution/trace";
import { StepText } from "./step-text";

interface OutcomeComparisonProps {
  /** Two executions of one program. */
  traces: readonly [Trace, Trace];
  /** Offers to show one of them (0 or 1) from a state on. */
  onOpen?: (trace: 0 | 1, index: number) => void;
}

/** Further steps of a column are only counted: the beginning tells why the ends differ. */
const mostSteps = 60;

/** Two executions side by side: what they have in common, folded; the switch at which they part, by name; then both to their ends. */
export function OutcomeComparison({ traces, onOpen }: OutcomeComparisonProps) {
  const t = useTranslations("replay.compare");
  const replay = useTranslations("replay");
  const [a, b] = traces;
  if (a.version !== traceVersion || b.version !== traceVersion) return <p>{replay("wrongVersion")}</p>;
  const { common, steps } = parting(a, b);
  const isSame = steps[0] === null && steps[1] === null;
  return (
    <section aria-label={t("label")} className="flex flex-col gap-4">
      {common > 1 ? (
        <details className="rounded-xl bg-muted px-4 py-2">
          <summary className="min-h-8 cursor-pointer content-center font-medium">
            {t("common", { count: common - 1 })}
          </summary>
          <StepRows states={a.states} from={1} to={common} />
        </details>
      ) : (
        <p>{t("noCommon")}</p>
      )}
      <p className="flex items-center gap-2 font-semibold">
        {!isSame && <Zap aria-hidden="true" className="size-5 shrink-0 text-accent-text" />}
        <span className="min-w-0">
          {isSame
            ? t("same")
            : t.rich("partAt", {
                step: common - 1,
                first: moverName(a, common),
                second: moverName(b, common),
                one: (text) => <MoverName trace={a} common={common} text={text} />,
                two: (text) => <MoverName trace={b} common={common} text={text} />,
              })}
        </span>
      </p>
      <div className="grid grid-cols-1 items-start gap-5 md:grid-cols-2">
        {traces.map((trace, at) => (
          <Column
            // biome-ignore lint/suspicious/noArrayIndexKey: there are two, and they keep their places
            key={at}
            trace={trace}
            number={at + 1}
            common={common}
            action={
              onOpen && (
                <Button size="sm" onClick={() => onOpen(at === 0 ? 0 : 1, Math.min(common, trace.states.length - 1))}>
                  {t("open")}
                </Button>
              )
            }
          />
        ))}
      </div>
    </section>
  );
}

/** Who makes the first step of its own in an execution; a dash if it has ended there. */
function moverName({ states }: Trace, common: number): string {
  const state = states[common];
  return state?.tasks.find(({ id }) => id === state.step?.task)?.name ?? "–";
}

function MoverName({ trace, common, text }: { trace: Trace; common: number; text: ReactNode }) {
  const task = trace.states[common]?.step?.task;
  return (
    <span data-task={task === undefined ? undefined : taskColour(task)} className="text-task">
      {text}
    </span>
  );
}

interface ColumnProps {
  trace: Trace;
  number: number;
  common: number;
  action: ReactNode;
}

function Column({ trace, number, common, action }: ColumnProps) {
  const t = useTranslations("replay.compare");
  const end = Math.min(trace.states.length, common + mostSteps);
  return (
    <section aria-label={t("column", { number })} className="flex min-w-0 flex-col gap-3">
      <header className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1">
          <h3 className="mb-1.5 text-sm font-semibold tracking-normal text-muted-foreground">
            {t("column", { number })}
          </h3>
          <OutcomeContent outcome={trace.outcome} />
        </div>
        {action}
      </header>
      {common >= trace.states.length ? (
        <p className="text-muted-foreground">{t("ended")}</p>
      ) : (
        <StepRows states={trace.states} from={common} to={end} isParting />
      )}
      {trace.states.length > end && (
        <p className="text-sm text-muted-foreground">{t("more", { count: trace.states.length - end })}</p>
      )}
    </section>
  );
}

interface StepRowsProps {
  states: TraceState[];
  /** States `from` to `to`, `to` excluded. */
  from: number;
  to: number;
  /** The first of them is where two executions part. */
  isParting?: boolean;
}

function StepRows({ states, from, to, isParting = false }: StepRowsProps) {
  const t = useTranslations("replay.compare");
  return (
    <ol start={from} className="flex flex-col gap-1">
      {states.slice(from, to).map(({ step, tasks, shared }, offset) => {
        if (step === null) return null;
        const index = from + offset;
        const before = states[index - 1];
        const changed = shared.filter(
          ({ name, value }) => before.shared.find((other) => other.name === name)?.value !== value,
        );
        return (
          <li
            key={index}
            data-task={taskColour(step.task)}
            className={classNames(
              "flex items-baseline gap-2 rounded-lg border-l-4 border-task px-2 py-1",
              isParting && offset === 0 ? "bg-accent-surface outline-2 outline-accent-text" : "bg-task/10",
            )}
          >
            <span aria-hidden="true" className="shrink-0 text-sm font-bold text-task tabular-nums">
              {taskNumber(step.task)}
            </span>
            <span className="min-w-0 flex-1 leading-snug break-words">
              <StepText step={step} name={tasks.find(({ id }) => id === step.task)?.name ?? String(step.task)} />
              {step.kind !== "write" &&
                changed.map(({ name, value }) => (
                  <code key={name} className="ml-2 font-mono text-sm break-all">
                    {name} = {value}
                  </code>
                ))}
            </span>
            {step.line > 0 && (
              <span className="shrink-0 text-sm text-muted-foreground tabular-nums">
                <span aria-hidden="true">:{step.line}</span>
                <span className="sr-only">{t("line", { line: step.line })}</span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
