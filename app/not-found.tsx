import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import { PlainHeader } from "@/components/layout/plain-header";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function NotFound() {
  const t = useTranslations("notFound");
  return (
    <div className="flex min-h-dvh flex-col">
      <PlainHeader />
      <PageContainer width="narrow">
        <EmptyState heading="h1" title={t("title")} text={t("text")}>
          <div className="flex flex-wrap justify-center gap-3">
            <ButtonLink href="/" variant="primary">
              {t("home")}
            </ButtonLink>
            <ButtonLink href="/challenges">{t("challenges")}</ButtonLink>
          </div>
        </EmptyState>
      </PageContainer>
    </div>
  );
}
