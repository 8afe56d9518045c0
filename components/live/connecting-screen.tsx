import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import { PlainHeader } from "@/components/layout/plain-header";
import { Spinner } from "@/components/ui/spinner";

/** Until the first view of a session is here. */
export function ConnectingScreen() {
  const t = useTranslations("live");
  return (
    <div className="flex min-h-dvh flex-col">
      <PlainHeader />
      <PageContainer className="items-center justify-center">
        <p role="status" className="flex items-center gap-3 text-lg text-muted-foreground">
          <Spinner /> {t("loading")}
        </p>
      </PageContainer>
    </div>
  );
}
