"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { inputClasses } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { answerKindOf } from "@/core/challenge/answer-kind";
import type { AnswerValue } from "@/core/challenge/answer-value";
import { type ChallengeView, optionsOf } from "@/core/challenge/challenge-view";
import { OptionCard } from "./option-card";

interface AnswerFormProps {
  challenge: ChallengeView;
  onSubmit: (value: AnswerValue) => void;
  /** The answer is on its way: choices stay visible, nothing can be sent again. */
  pending?: boolean;
  /** The question is closed, or the answer already counted. */
  disabled?: boolean;
  /** Listens for 1-8 and Enter anywhere on the page; turn off where several forms share one. */
  shortcuts?: boolean;
}

/** Choose one, choose all that are possible, or type the output. By touch, pointer or keys 1-8 and Enter. */
export function AnswerForm({
  challenge,
  onSubmit,
  pending = false,
  disabled = false,
  shortcuts = true,
}: AnswerFormProps) {
  const t = useTranslations("answer");
  const answer = answerKindOf(challenge);
  const options = optionsOf(challenge);
  const [chosen, setChosen] = useState<string[]>([]);
  const [text, setText] = useState("");
  const formRef = useRef<HTMLFormElement>(null);
  const name = useId();
  const locked = pending || disabled;
  const empty = answer === "type-output" ? text.trim() === "" : chosen.length === 0;

  function toggle(id: string) {
    if (answer === "choose-one") setChosen([id]);
    else setChosen((current) => (current.includes(id) ? current.filter((other) => other !== id) : [...current, id]));
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (locked || empty) return;
    if (answer === "choose-one") onSubmit({ kind: "choose-one", optionId: chosen[0] });
    else if (answer === "choose-all") onSubmit({ kind: "choose-all", optionIds: [...chosen].sort() });
    else onSubmit({ kind: "type-output", text });
  }

  useEffect(() => {
    if (!shortcuts || locked || answer === "type-output") return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || isTypingOrPressing(event.target)) return;
      const option = options[Number(event.key) - 1];
      if (option !== undefined) {
        event.preventDefault();
        toggle(option.id);
      } else if (event.key === "Enter") {
        event.preventDefault();
        formRef.current?.requestSubmit();
      }
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });

  return (
    <form ref={formRef} onSubmit={submit} className="flex flex-col gap-4">
      {answer === "type-output" ? (
        <label className="flex flex-col gap-2 font-medium">
          {t("typeOutput")}
          <textarea
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) formRef.current?.requestSubmit();
            }}
            disabled={locked}
            rows={4}
            maxLength={4000}
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            autoComplete="off"
            className={classNames(inputClasses, "py-3 font-mono text-lg")}
          />
        </label>
      ) : (
        <fieldset disabled={locked}>
          <legend className="mb-3 font-medium">{t(answer === "choose-one" ? "chooseOne" : "chooseAll")}</legend>
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
            {options.map((option, index) => (
              <label
                key={option.id}
                className="relative rounded-2xl has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
              >
                <input
                  type={answer === "choose-one" ? "radio" : "checkbox"}
                  name={name}
                  value={option.id}
                  checked={chosen.includes(option.id)}
                  onChange={() => toggle(option.id)}
                  className="absolute inset-0 appearance-none outline-none"
                />
                <OptionCard
                  option={option}
                  chosen={chosen.includes(option.id)}
                  shortcut={shortcuts ? index + 1 : undefined}
                />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="flex items-center gap-3">
        <Button
          type="submit"
          variant="primary"
          size="lg"
          pending={pending}
          disabled={disabled || empty}
          className="grow sm:grow-0"
        >
          {t(pending ? "sending" : "submit")}
        </Button>
        {shortcuts && <Kbd>{answer === "type-output" ? "Ctrl+Enter" : "Enter"}</Kbd>}
      </div>
    </form>
  );
}

/** A key typed into a field belongs to the field; Enter on a button or link belongs to it. */
function isTypingOrPressing(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "textarea, select, button, a, dialog, [contenteditable], input:not([type=radio], [type=checkbox])",
    ) !== null
  );
}
