import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import { Spinner } from "@/components/ui/spinner";

/** Until the first view of a session is here. */
export function ConnectingScreen() {
  const t = useTranslations("live");
  return (
    <PageContainer className="items-center justify-center">
      <p role="status" className="flex items-center gap-3 text-lg text-muted-foreground">
        <Spinner /> {t("loading")}
      </p>
    </PageContainer>
  );
}
