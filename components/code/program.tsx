import { useTranslations } from "next-intl";
import { Fragment, useMemo } from "react";
import { classNames } from "@/components/ui/class-names";
import { type CodeToken, highlightPython } from "./highlight";
import { taskColour } from "./task-colour";
import { taskNumber } from "./task-number";

/** Where a task stands in the program. */
export interface ProgramMark {
  /** Index of the task in the trace; decides its colour and lane. */
  task: number;
  name: string;
  /** 1-based. */
  line: number;
  /** The task that made the latest step: its line is tinted. */
  active: boolean;
  /** It can no longer move (finished), so its marker is only an outline. */
  faded?: boolean;
}

interface ProgramViewProps {
  source: string;
  /** Given (even empty), every task has a lane in the gutter, in this order. */
  marks?: ProgramMark[];
  className?: string;
}

/**
 * A Python program, coloured, with line numbers and, in a replay, one lane per task beside them. Works on the server
 * and in the browser. On a phone long lines are broken, with the rest set in, so that nothing is out of sight; elsewhere they
 * scroll sideways inside it, never the page.
 */
export function ProgramView({ source, marks, className }: ProgramViewProps) {
  const t = useTranslations("program");
  // A replay draws it anew with every step.
  const lines = useMemo(() => highlightPython(source), [source]);
  const activeMark = marks?.find((mark) => mark.active);
  return (
    // Not a landmark: a page may show several programs.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      role="group"
      aria-label={t("label")}
      // A keyboard must be able to scroll long lines.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className={classNames(
        "overflow-x-auto rounded-card border border-border bg-surface py-3 font-mono [tab-size:4]",
        "text-[13px] leading-[1.6] sm:text-[0.95rem] sm:leading-[1.65]",
        className,
      )}
    >
      <code className="grid w-max min-w-full max-sm:w-full">
        {lines.map((tokens, index) => {
          const line = index + 1;
          const isActive = activeMark?.line === line;
          return (
            <span
              key={line}
              data-task={isActive && activeMark ? taskColour(activeMark.task) : undefined}
              data-active-line={isActive || undefined}
              className={classNames("flex", isActive && "bg-task/15")}
            >
              <span className="sticky left-0 flex shrink-0 bg-surface select-none">
                <span className={classNames("flex items-center gap-2 pr-3 pl-3", isActive && "bg-task/15")}>
                  {marks?.map((mark) => (
                    <LaneCell key={mark.task} mark={mark} here={mark.line === line} narrow={marks.length > 4} />
                  ))}
                  <span
                    aria-hidden="true"
                    className={classNames(
                      "w-[2ch] self-start text-right",
                      isActive ? "font-bold text-task" : "text-muted-foreground",
                    )}
                  >
                    {line}
                  </span>
                </span>
              </span>
              <span className={classNames("pr-5 whitespace-pre", brokenLine, hangingIndents[indentLevel(tokens)])}>
                <Tokens tokens={tokens} />
                {"\n"}
              </span>
            </span>
          );
        })}
      </code>
    </div>
  );
}

const brokenLine = "max-sm:min-w-0 max-sm:flex-1 max-sm:pr-3 max-sm:whitespace-pre-wrap max-sm:wrap-anywhere";

/** By level of indentation: where a broken line goes on. Classes, because the policy of the pages allows no style attributes. */
const hangingIndents = [
  "max-sm:pl-[4ch] max-sm:-indent-[4ch]",
  "max-sm:pl-[8ch] max-sm:-indent-[8ch]",
  "max-sm:pl-[12ch] max-sm:-indent-[12ch]",
  "max-sm:pl-[16ch] max-sm:-indent-[16ch]",
  "max-sm:pl-[20ch] max-sm:-indent-[20ch]",
];

function indentLevel(tokens: CodeToken[]): number {
  const text = tokens.map((token) => token.text).join("");
  const columns = text.length - text.trimStart().length;
  return Math.min(Math.floor(columns / 4), hangingIndents.length - 1);
}

/** A line had better be broken behind an opening bracket than in a word. */
const behindOpeningBracket = /(?<=[([{])/;

function Tokens({ tokens }: { tokens: CodeToken[] }) {
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: tokens of a line never move
    <span key={index} className={token.className ?? undefined}>
      {token.text.split(behindOpeningBracket).map((piece, part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do the parts of a token
        <Fragment key={part}>
          {piece}
          {/[([{]$/.test(piece) && <wbr />}
        </Fragment>
      ))}
    </span>
  ));
}

/** One task's lane in one line of the gutter: a thin line, or the task's marker where it stands. */
function LaneCell({ mark, here, narrow }: { mark: ProgramMark; here: boolean; narrow: boolean }) {
  return (
    <span
      data-task={taskColour(mark.task)}
      className={classNames("-mr-1 grid self-stretch", narrow ? "w-2.5" : "w-[1.35em]")}
    >
      {here ? (
        <span
          title={mark.name}
          className={classNames(
            "grid h-[1.35em] w-full place-items-center self-center rounded-[0.35em] font-bold",
            mark.faded ? "border-2 border-task bg-surface text-task" : "bg-task text-surface",
            mark.active && "ring-2 ring-task/40",
          )}
        >
          <span aria-hidden="true" className="text-[0.75em] leading-none">
            {narrow ? "" : taskNumber(mark.task)}
          </span>
          <span className="sr-only">{mark.name}</span>
        </span>
      ) : (
        <span aria-hidden="true" className="mx-auto w-0.5 bg-task/25" />
      )}
    </span>
  );
}
