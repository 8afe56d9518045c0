import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { AccountMenu, type AccountShown } from "./account-menu";
import { LocaleSwitch } from "./locale-switch";
import { Logo } from "./logo";
import { PhoneMenu } from "./phone-menu";
import type { Theme } from "./preferences";
import { SiteNavigation } from "./site-navigation";
import { ThemeSwitch } from "./theme-switch";

interface SiteHeaderProps {
  account: AccountShown | null;
  theme: Theme;
}

export function SiteHeader({ account, theme }: SiteHeaderProps) {
  const t = useTranslations("header");
  return (
    <header className="border-b border-border bg-surface print:hidden">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-lg focus:bg-accent focus:px-4 focus:py-2 focus:font-semibold focus:text-accent-foreground"
      >
        {t("skip")}
      </a>
      <div className="mx-auto flex h-16 w-full max-w-7xl items-center gap-2 px-4 sm:px-6">
        <Link href="/" className="inline-flex rounded-lg" aria-label={t("home")}>
          <Logo />
        </Link>
        <nav aria-label={t("navigation")} className="ml-4 hidden xl:block">
          <SiteNavigation layout="row" />
        </nav>
        <div className="ml-auto flex items-center gap-2">
          <ButtonLink href="/join" variant="primary">
            {t("join")}
          </ButtonLink>
          <div className="hidden items-center gap-2 xl:flex">
            {account === null ? (
              <ButtonLink href="/sign-in" variant="ghost">
                {t("signIn")}
              </ButtonLink>
            ) : (
              <AccountMenu account={account} />
            )}
            <LocaleSwitch />
            <ThemeSwitch theme={theme} />
          </div>
          <div className="xl:hidden">
            <PhoneMenu account={account}>
              <LocaleSwitch />
              <ThemeSwitch theme={theme} />
            </PhoneMenu>
          </div>
        </div>
      </div>
    </header>
  );
}
