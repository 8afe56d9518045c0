"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { rememberPreference, type Theme, themeCookie } from "./preferences";

export function ThemeSwitch({ theme: initial }: { theme: Theme }) {
  const t = useTranslations("theme");
  const [theme, setTheme] = useState(initial);

  function choose(next: Theme) {
    setTheme(next);
    rememberPreference(themeCookie, next);
    document.documentElement.dataset.theme = next;
  }

  return (
    <Segmented
      label={t("label")}
      value={theme}
      onChange={choose}
      iconsOnly
      segments={[
        { value: "system", label: t("system"), icon: <Monitor aria-hidden="true" className="size-4" /> },
        { value: "light", label: t("light"), icon: <Sun aria-hidden="true" className="size-4" /> },
        { value: "dark", label: t("dark"), icon: <Moon aria-hidden="true" className="size-4" /> },
      ]}
    />
  );
}
