"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useOptimistic, useTransition } from "react";
import { Segmented } from "@/components/ui/segmented";
import { localeCookie, locales, rememberPreference } from "./preferences";

/** Renders the same page again in the other language; what the page holds in the browser stays. */
export function LocaleSwitch() {
  const t = useTranslations("locale");
  // The choice shows at once; the page in the other language follows.
  const [current, setCurrent] = useOptimistic<string>(useLocale());
  const router = useRouter();
  const [, startTransition] = useTransition();

  return (
    <Segmented
      label={t("label")}
      value={current}
      onChange={(locale) => {
        rememberPreference(localeCookie, locale);
        startTransition(() => {
          setCurrent(locale);
          router.refresh();
        });
      }}
      segments={locales.map((locale) => ({ value: locale as string, label: t(locale) }))}
    />
  );
}
