import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { Card } from "@/components/ui/card";
import { loadAccount } from "@/server/loaders/account";
import { parseReturnPath } from "../return-path";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("signIn") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const [{ next }, account, t] = await Promise.all([searchParams, loadAccount(), getTranslations("auth")]);
  const returnPath = parseReturnPath(next);
  if (account !== null) redirect(returnPath);
  return (
    <PageContainer width="form">
      <PageHeading title={t("signIn")} text={t("signInText")} />
      <Card>
        <SignInForm returnPath={returnPath} />
      </Card>
      <p>
        {t.rich("noAccount", {
          link: (text) => (
            <Link
              href={{ pathname: "/sign-up", query: { next: returnPath } }}
              className="font-semibold underline underline-offset-4"
            >
              {text}
            </Link>
          ),
        })}
      </p>
    </PageContainer>
  );
}
