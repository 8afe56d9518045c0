import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocaleSwitch } from "./locale-switch";
import { Logo } from "./logo";

/** The header of screens that should not distract (join, play): the name, what the screen adds, the language. */
export function PlainHeader({ children }: { children?: ReactNode }) {
  const t = useTranslations("header");
  return (
    <header className="border-b border-border bg-surface">
      <div className="mx-auto flex h-16 w-full max-w-7xl items-center justify-between gap-3 px-4 sm:px-6">
        <Link href="/" className="inline-flex rounded-lg" aria-label={t("home")}>
          <Logo />
        </Link>
        <div className="flex items-center gap-3">
          {children}
          <LocaleSwitch />
        </div>
      </div>
    </header>
  );
}
