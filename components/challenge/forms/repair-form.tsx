"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { CodeEditor, type CodeEditorHandle } from "@/components/code/code-editor";
import { useDraft } from "@/components/code/use-draft";
import type { ViewOf } from "@/core/challenge/challenge-view";
import { composeRepair, regionsOf } from "@/core/challenge/repair-program";
import { AnswerActions } from "./answer-actions";
import { CheckProgress } from "./check-progress";
import type { AnswerFormProps } from "./form-props";
import { formatRegions, parseRegions } from "./repair-draft";

/** The longest text of a region that the server takes, in characters. */
const longestRegion = 8_000;

/** The program in an editor with its locked parts; Check sends the regions. What is typed survives a reload. */
export function RepairForm(props: AnswerFormProps<ViewOf<"repair">>) {
  const { challenge, onSubmit, pending = false, disabled = false, draftKey, verification = null } = props;
  const t = useTranslations("repair");
  const { program, editable } = challenge;
  const draft = useDraft(draftKey);
  const drafts = draft.kept ? parseRegions(draft.kept, editable.length) : null;
  const [typed, setTyped] = useState<string[] | null>(null);
  const regions = typed ?? drafts ?? regionsOf(program, editable);
  const editorRef = useRef<CodeEditorHandle>(null);
  const tooLong = regions.some((region) => region.length > longestRegion);

  const problems = useMemo(() => {
    if (verification?.verdict !== "rejected" || verification.line === null) return [];
    const { line, column, message } = verification;
    return [{ line, column, message: message ?? "" }];
  }, [verification]);

  useEffect(() => {
    const [problem] = problems;
    if (problem !== undefined) editorRef.current?.goToLine(problem.line);
  }, [problems]);

  function check() {
    if (!pending && !disabled && !tooLong) onSubmit({ kind: "repair", regions });
  }

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <CodeEditor
        // A draft is known a moment after the page is there; what an editor begins with is no change to be undone.
        key={drafts === null ? "as given" : "draft"}
        ref={editorRef}
        value={program}
        editable={editable}
        drafts={drafts ?? undefined}
        label={t("editor")}
        onChange={(_, texts) => {
          if (texts.length !== editable.length) return;
          setTyped(texts);
          draft.keep(formatRegions(texts));
        }}
        onRun={check}
        problems={problems}
        readOnly={disabled}
        className="min-h-64 lg:max-h-[75dvh]"
      />
      {tooLong && <p className="font-medium text-danger">{t("tooLong", { most: longestRegion })}</p>}
      {pending && <CheckProgress source={composeRepair(program, editable, regions)} property={challenge.property} />}
      <AnswerActions
        pending={pending}
        disabled={disabled || tooLong}
        shortcut="Ctrl+Enter"
        labels={{ idle: t("check"), pending: t("checking") }}
        onClick={check}
      />
    </div>
  );
}
