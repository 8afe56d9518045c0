"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import type { ExplorationChoices } from "@/components/code/program-link";
import { Button } from "@/components/ui/button";
import { inputClasses } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { OutcomeStatus } from "@/core/execution/outcome";
import { askOutput, type OutputAnswer } from "./ask-output";
import { browserEngine } from "./browser-engine";

interface PossibleOutputProps {
  program: string;
  choices: ExplorationChoices;
  onReplay: (witness: string) => void;
}

type Question = { kind: "open" } | { kind: "asked" } | { kind: "answered"; answer: OutputAnswer };

/** "Can it print this?": yes, with an execution that does; no, after a complete search; or not found. */
export function PossibleOutput({ program, choices, onReplay }: PossibleOutputProps) {
  const t = useTranslations("exploration");
  const id = useId();
  const [text, setText] = useState("");
  const [question, setQuestion] = useState<Question>({ kind: "open" });
  const running = useRef<AbortController | null>(null);

  function forget() {
    running.current?.abort();
    running.current = null;
    setQuestion({ kind: "open" });
  }

  // An answer is one about the program as it was.
  const about = JSON.stringify([program, choices]);
  const [shownAbout, setShownAbout] = useState(about);
  if (shownAbout !== about) {
    setShownAbout(about);
    setQuestion({ kind: "open" });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another program ends the question about the one before
  useEffect(() => () => running.current?.abort(), [about]);

  async function ask() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setQuestion({ kind: "asked" });
    const answer = await askOutput(
      (task) => browserEngine().ask(task, { signal: controller.signal }),
      { program, choices },
      text,
    );
    if (!controller.signal.aborted) setQuestion({ kind: "answered", answer });
  }

  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg">
        <label htmlFor={id}>{t("possible.title")}</label>
      </h2>
      <p id={`${id}-hint`} className="text-sm text-muted-foreground">
        {t("possible.hint")}
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        value={text}
        rows={3}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => {
          setText(event.target.value);
          if (question.kind !== "open") forget();
        }}
        className={`${inputClasses} field-sizing-content min-h-20 py-2 font-mono text-base`}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void ask()} pending={question.kind === "asked"}>
          {t("possible.ask")}
        </Button>
        {question.kind === "asked" && (
          <Button variant="ghost" onClick={forget}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {question.kind === "answered" && <Answer answer={question.answer} onReplay={onReplay} />}
    </section>
  );
}

function Answer({ answer, onReplay }: { answer: OutputAnswer; onReplay: (witness: string) => void }) {
  const t = useTranslations("exploration");
  switch (answer.kind) {
    case "possible": {
      const status: OutcomeStatus = answer.status;
      return (
        <Notice tone="success">
          <p>{t("possible.yes", { status })}</p>
          <Button className="mt-2" onClick={() => onReplay(answer.witness)}>
            {t("showReplay")}
          </Button>
        </Notice>
      );
    }
    case "impossible":
      return <Notice>{t("possible.no", { states: answer.states })}</Notice>;
    case "not-found":
      return <Notice>{t("possible.notFound", { states: answer.states })}</Notice>;
    case "refused":
      return <Notice tone="danger">{t("possible.refused")}</Notice>;
    case "fault":
      return <Notice tone="danger">{t("possible.fault")}</Notice>;
  }
}
