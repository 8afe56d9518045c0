import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import { Spinner } from "@/components/ui/spinner";

export default function Loading() {
  const t = useTranslations("ui");
  return (
    <PageContainer>
      <p role="status" className="flex items-center justify-center gap-3 py-24 text-lg text-muted-foreground">
        <Spinner /> {t("loading")}
      </p>
    </PageContainer>
  );
}
