"use client";

import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Our failure, never the visitor's: says so, and gives the number under which the server logged it. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations("error");
  return (
    <PageContainer width="narrow">
      <EmptyState heading="h1" title={t("title")} text={t("text")}>
        {error.digest && <p className="font-mono">{t("digest", { digest: error.digest })}</p>}
        <div className="flex flex-wrap justify-center gap-3">
          <Button variant="primary" onClick={reset}>
            {t("retry")}
          </Button>
          <ButtonLink href="/">{t("home")}</ButtonLink>
        </div>
      </EmptyState>
    </PageContainer>
  );
}
