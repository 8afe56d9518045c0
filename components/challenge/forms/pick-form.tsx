"use client";

import { type ReactNode, type SubmitEvent, useId, useRef, useState } from "react";
import { AnswerActions } from "./answer-actions";
import { isTypingOrPressing, usePageKeys } from "./page-keys";

interface PickFormProps {
  legend: string;
  /** In the order of the number keys. */
  ids: string[];
  card: (id: string, look: { chosen: boolean; shortcut: number | undefined }) => ReactNode;
  multiple?: boolean;
  onPick: (ids: string[]) => void;
  pending?: boolean;
  disabled?: boolean;
  shortcuts?: boolean;
}

/** Cards to choose from, one or several. By touch, pointer, arrows, or keys 1-8 and Enter. */
export function PickForm(props: PickFormProps) {
  const { legend, ids, card, multiple = false, onPick, pending = false, disabled = false, shortcuts = true } = props;
  const [chosen, setChosen] = useState<string[]>([]);
  const formRef = useRef<HTMLFormElement>(null);
  const name = useId();
  const locked = pending || disabled;

  function toggle(id: string) {
    if (!multiple) setChosen([id]);
    else setChosen((current) => (current.includes(id) ? current.filter((other) => other !== id) : [...current, id]));
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!locked && chosen.length > 0) onPick(chosen);
  }

  usePageKeys(shortcuts && !locked, ({ key, target }) => {
    if (isTypingOrPressing(target)) return false;
    const id = ids[Number(key) - 1];
    if (id !== undefined) toggle(id);
    else if (key === "Enter") formRef.current?.requestSubmit();
    else return false;
    return true;
  });

  return (
    <form ref={formRef} onSubmit={submit} className="flex flex-col gap-4">
      <fieldset disabled={locked} className="min-w-0">
        <legend className="mb-3 font-medium">{legend}</legend>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          {ids.map((id, index) => (
            <label
              key={id}
              className="relative rounded-2xl has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
            >
              <input
                type={multiple ? "checkbox" : "radio"}
                name={name}
                value={id}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
                className="absolute inset-0 appearance-none outline-none"
              />
              {card(id, { chosen: chosen.includes(id), shortcut: shortcuts ? index + 1 : undefined })}
            </label>
          ))}
        </div>
      </fieldset>
      <AnswerActions
        pending={pending}
        disabled={disabled || chosen.length === 0}
        shortcut={shortcuts ? "Enter" : undefined}
      />
    </form>
  );
}
