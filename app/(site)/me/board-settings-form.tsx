"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { nicknameMaxCodePoints } from "@/core/quiz/nickname";
import { type BoardSettingsRefusal, saveBoardSettings } from "@/server/actions/board-settings";

interface BoardSettingsFormProps {
  /** Shown when no display name is given. */
  accountName: string;
  displayName: string | null;
  hidden: boolean;
}

interface FormState {
  displayName: string;
  hidden: boolean;
  outcome: "saved" | BoardSettingsRefusal | "unavailable" | null;
}

export function BoardSettingsForm({ accountName, displayName, hidden }: BoardSettingsFormProps) {
  const t = useTranslations("me");
  const [state, save] = useActionState<FormState, FormData>(
    async (_, form) => {
      const typed = { displayName: String(form.get("displayName")), hidden: form.get("hidden") !== null };
      const result = await saveBoardSettings(typed).catch(() => null);
      const outcome = result === null ? "unavailable" : result.ok ? "saved" : result.refusal;
      return { ...typed, outcome };
    },
    { displayName: displayName ?? "", hidden, outcome: null },
  );
  return (
    <form action={save} className="flex flex-col gap-5">
      <Field
        label={t("displayName")}
        hint={t("displayNameHint", { name: accountName })}
        name="displayName"
        autoComplete="nickname"
        defaultValue={state.displayName}
        placeholder={accountName}
        error={
          state.outcome === "nickname-invalid" ? t("refusal.nickname-invalid", { max: nicknameMaxCodePoints }) : null
        }
      />
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          name="hidden"
          defaultChecked={state.hidden}
          className="mt-1 size-5 shrink-0 accent-accent-text"
        />
        <span className="flex flex-col">
          <span className="font-medium">{t("hide")}</span>
          <span className="text-sm text-muted-foreground">{t("hideHint")}</span>
        </span>
      </label>
      <SubmitButton className="self-start">{t("save")}</SubmitButton>
      <div aria-live="polite">{state.outcome === "saved" && <Notice tone="success">{t("saved")}</Notice>}</div>
      {(state.outcome === "signed-out" || state.outcome === "unavailable") && (
        <Notice tone="danger">{t(`refusal.${state.outcome}`)}</Notice>
      )}
    </form>
  );
}
