import Link from "next/link";
import { useTranslations } from "next-intl";

export function SiteFooter() {
  const t = useTranslations("footer");
  return (
    <footer className="mt-auto border-t border-border print:hidden">
      <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-6 text-sm text-muted-foreground sm:px-6">
        <p>{t("promise")}</p>
        <nav aria-label={t("label")} className="flex flex-wrap gap-x-6 gap-y-1">
          <Link href="/scenarios" className="underline underline-offset-4 hover:text-foreground">
            {t("scenarios")}
          </Link>
          <Link href="/about/model" className="underline underline-offset-4 hover:text-foreground">
            {t("model")}
          </Link>
        </nav>
      </div>
    </footer>
  );
}
