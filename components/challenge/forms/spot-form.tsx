"use client";

import { Crosshair } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type SubmitEvent, useId, useRef, useState } from "react";
import { MarkedProgram } from "@/components/code/marked-program";
import { classNames } from "@/components/ui/class-names";
import type { ViewOf } from "@/core/challenge/challenge-view";
import { AnswerActions } from "./answer-actions";
import type { AnswerFormProps } from "./form-props";

/** Lines that can be marked at once: both ends of a race, or the one line that lacks a lock. */
const mostLines = { race: 2, "missing-lock": 1 };

/** The program's lines are boxes to mark: by touch, pointer, or arrows and space. */
export function SpotForm({ challenge, onSubmit, pending = false, disabled = false }: AnswerFormProps<ViewOf<"spot">>) {
  const t = useTranslations("spot");
  const { program, find, lock } = challenge;
  /** In the order of marking: the one marked first makes room. */
  const [marked, setMarked] = useState<number[]>([]);
  const hintId = useId();
  const boxes = useRef(new Map<number, HTMLInputElement>());
  const locked = pending || disabled;
  const lines = marked.toSorted((a, b) => a - b);

  function toggle(line: number) {
    setMarked(
      marked.includes(line) ? marked.filter((other) => other !== line) : [...marked, line].slice(-mostLines[find]),
    );
  }

  function onKeyDown(event: KeyboardEvent, line: number) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = [...boxes.current.keys()].toSorted((a, b) => a - b);
    boxes.current.get(all[all.indexOf(line) + step])?.focus();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!locked && lines.length > 0) onSubmit({ kind: "spot", lines });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <fieldset disabled={locked} aria-describedby={hintId} className="min-w-0">
        <legend className="font-medium">{t(`ask.${find}`, { lock: lock ?? "" })}</legend>
        <p id={hintId} className="mb-3 text-sm text-muted-foreground">
          {t(`hint.${find}`)}
        </p>
        <MarkedProgram
          source={program.trimEnd()}
          label={t("program")}
          lineClass={(line) => (marked.includes(line) ? "bg-accent-surface" : undefined)}
          before={(line, isBlank) => (
            <span className="grid size-6 shrink-0 place-items-center">
              {!isBlank && (
                <>
                  <input
                    ref={(box) => {
                      if (box === null) boxes.current.delete(line);
                      else boxes.current.set(line, box);
                    }}
                    type="checkbox"
                    checked={marked.includes(line)}
                    onChange={() => toggle(line)}
                    onKeyDown={(event) => onKeyDown(event, line)}
                    aria-label={t("line", { line, text: program.split("\n")[line - 1].trim() })}
                    className="absolute inset-0 appearance-none outline-none"
                  />
                  <span
                    aria-hidden="true"
                    className={classNames(
                      "grid size-5 place-items-center rounded-md border-2",
                      marked.includes(line)
                        ? "border-accent-text bg-accent text-accent-foreground"
                        : "border-border-strong",
                    )}
                  >
                    {marked.includes(line) && <Crosshair className="size-4" strokeWidth={2.5} />}
                  </span>
                </>
              )}
            </span>
          )}
          wrap={(line, isBlank, content, className) =>
            isBlank ? (
              <div key={line} className={className}>
                {content}
              </div>
            ) : (
              // biome-ignore lint/a11y/noLabelWithoutControl: its box is in the content
              <label
                key={line}
                className={classNames(
                  className,
                  "relative min-h-8 items-center py-0.5 hover:bg-muted pointer-coarse:min-h-11",
                  "has-focus-visible:outline-3 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ring",
                )}
              >
                {content}
              </label>
            )
          }
        />
      </fieldset>
      <p role="status" className="font-medium">
        {lines.length === 0 ? t("none") : t("marked", { count: lines.length, lines: lines.join(", ") })}
      </p>
      <AnswerActions pending={pending} disabled={disabled || lines.length === 0} />
    </form>
  );
}
