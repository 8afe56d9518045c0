import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { PlainHeader } from "@/components/layout/plain-header";
import { JoinRoom } from "./join-room";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join");
  return { title: t("pageTitle") };
}

/** Where a phone enters: PIN (typed, or from the QR code's link) and nickname. */
export default async function JoinPage({ searchParams }: { searchParams: Promise<{ pin?: string | string[] }> }) {
  const [{ pin }, t] = await Promise.all([searchParams, getTranslations("join")]);
  return (
    <div className="flex min-h-dvh flex-col">
      <PlainHeader />
      <PageContainer width="form">
        <PageHeading title={t("title")} text={t("text")} />
        <JoinRoom initialPin={typeof pin === "string" ? pin : ""} />
      </PageContainer>
    </div>
  );
}
