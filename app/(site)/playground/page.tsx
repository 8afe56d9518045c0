import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { Playground } from "./playground";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("playground");
  return { title: t("title") };
}

/** Everything happens in the browser: the server gives the page and no more. */
export default async function PlaygroundPage() {
  const t = await getTranslations("playground");
  return (
    <PageContainer>
      <PageHeading title={t("title")} text={t("text")} />
      <Playground />
    </PageContainer>
  );
}
