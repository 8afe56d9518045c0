"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { inputClasses } from "@/components/ui/field";
import { AnswerActions } from "./answer-actions";
import type { AnswerFormProps } from "./form-props";

/** The output as the program would print it. */
export function TypeOutputForm({ onSubmit, pending = false, disabled = false, shortcuts = true }: AnswerFormProps) {
  const t = useTranslations("answer");
  const [text, setText] = useState("");
  const formRef = useRef<HTMLFormElement>(null);
  const empty = text.trim() === "";

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!pending && !disabled && !empty) onSubmit({ kind: "type-output", text });
  }

  return (
    <form ref={formRef} onSubmit={submit} className="flex flex-col gap-4">
      <label className="flex flex-col gap-2 font-medium">
        {t("typeOutput")}
        <textarea
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) formRef.current?.requestSubmit();
          }}
          disabled={pending || disabled}
          rows={4}
          maxLength={4000}
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          className={classNames(inputClasses, "py-3 font-mono text-lg")}
        />
      </label>
      <AnswerActions pending={pending} disabled={disabled || empty} shortcut={shortcuts ? "Ctrl+Enter" : undefined} />
    </form>
  );
}
