"use client";

import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import {
  accountNameMaxLength,
  passwordMaxLength,
  passwordMinLength,
  type SignUpRefusal,
} from "@/core/account/credentials";
import { signUp } from "@/server/actions/sign-up";

interface FormState {
  name: string;
  email: string;
  refusal: SignUpRefusal | null;
}

const fieldOf: Partial<Record<SignUpRefusal, "name" | "email" | "password">> = {
  "name-invalid": "name",
  "email-invalid": "email",
  "email-taken": "email",
  "password-too-short": "password",
  "password-too-long": "password",
};

export function SignUpForm({ returnPath }: { returnPath: string }) {
  const t = useTranslations("auth");
  const router = useRouter();
  const [{ name, email, refusal }, submit] = useActionState<FormState, FormData>(
    async (_, form) => {
      const typed = {
        name: String(form.get("name")),
        email: String(form.get("email")),
        password: String(form.get("password")),
      };
      const made = await signUp(typed);
      if (!made.ok) return { name: typed.name, email: typed.email, refusal: made.refusal };
      const answer = await signIn("credentials", { email: typed.email, password: typed.password, redirect: false });
      // The account exists; if signing in failed all the same, the sign-in page says why.
      router.push(answer?.ok ? returnPath : "/sign-in");
      router.refresh();
      return { name: typed.name, email: typed.email, refusal: null };
    },
    { name: "", email: "", refusal: null },
  );
  const refusalText = refusal === null ? null : t(`refusal.${refusal}`, { min: passwordMinLength });
  const field = refusal === null ? undefined : fieldOf[refusal];
  const errorOf = (wanted: typeof field) => (field === wanted ? refusalText : null);

  return (
    <form action={submit} className="flex flex-col gap-5">
      {refusal !== null && field === undefined && <Notice tone="danger">{refusalText}</Notice>}
      <Field
        label={t("name")}
        hint={t("nameHint")}
        name="name"
        autoComplete="name"
        required
        maxLength={accountNameMaxLength}
        defaultValue={name}
        error={errorOf("name")}
      />
      <Field
        label={t("email")}
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        defaultValue={email}
        error={errorOf("email")}
      />
      <Field
        label={t("password")}
        hint={t("passwordHint", { min: passwordMinLength })}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={passwordMinLength}
        maxLength={passwordMaxLength}
        error={errorOf("password")}
      />
      <SubmitButton variant="primary" size="lg">
        {t("signUpButton")}
      </SubmitButton>
    </form>
  );
}
