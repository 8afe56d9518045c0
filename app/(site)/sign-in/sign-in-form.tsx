"use client";

import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { type SignInRefusal, signInRefusals } from "@/core/account/credentials";

interface FormState {
  email: string;
  refusal: SignInRefusal | "unavailable" | null;
}

export function SignInForm({ returnPath }: { returnPath: string }) {
  const t = useTranslations("auth");
  const router = useRouter();
  const [state, submit] = useActionState<FormState, FormData>(
    async (_, form) => {
      const email = String(form.get("email"));
      const password = String(form.get("password"));
      const answer = await signIn("credentials", { email, password, redirect: false }).catch(() => null);
      if (answer?.ok) {
        router.push(returnPath);
        router.refresh();
        return { email, refusal: null };
      }
      return { email, refusal: signInRefusals.find((refusal) => refusal === answer?.error) ?? "unavailable" };
    },
    { email: "", refusal: null },
  );

  return (
    <form action={submit} className="flex flex-col gap-5">
      {state.refusal !== null && <Notice tone="danger">{t(`refusal.${state.refusal}`)}</Notice>}
      <Field
        label={t("email")}
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        defaultValue={state.email}
      />
      <Field label={t("password")} name="password" type="password" autoComplete="current-password" required />
      <SubmitButton variant="primary" size="lg">
        {t("signInButton")}
      </SubmitButton>
    </form>
  );
}
