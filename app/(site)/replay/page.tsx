import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { ReplayFromAddress } from "./replay-from-address";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("replay.page");
  return { title: t("title"), robots: { index: false } };
}

/** A shared replay. Program and schedule stand in the fragment of the address, so the server knows nothing of them. */
export default async function ReplayPage() {
  const t = await getTranslations("replay.page");
  return (
    <PageContainer>
      <div className="-mt-3 -mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 sm:-mt-6">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-muted-foreground">{t("lead")}</p>
      </div>
      <ReplayFromAddress />
    </PageContainer>
  );
}
