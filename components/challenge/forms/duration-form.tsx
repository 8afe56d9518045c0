"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import { AnswerActions } from "./answer-actions";
import type { AnswerFormProps } from "./form-props";
import { parseSeconds } from "./parse-seconds";

/** How many virtual seconds the program takes. */
export function DurationForm({ onSubmit, pending = false, disabled = false }: AnswerFormProps) {
  const t = useTranslations("answer");
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || disabled) return;
    const seconds = parseSeconds(text);
    setRefused(seconds === null);
    if (seconds !== null) onSubmit({ kind: "give-duration", seconds });
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Field
        label={t("duration")}
        hint={t("durationHint")}
        error={refused ? t("durationProblem") : null}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(false);
        }}
        disabled={pending || disabled}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        className="max-w-xs"
      />
      <AnswerActions pending={pending} disabled={disabled || text.trim() === ""} />
    </form>
  );
}
