import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { Card } from "@/components/ui/card";
import { loadAccount } from "@/server/loaders/account";
import { parseReturnPath } from "../return-path";
import { SignUpForm } from "./sign-up-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("signUp") };
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const [{ next }, account, t] = await Promise.all([searchParams, loadAccount(), getTranslations("auth")]);
  const returnPath = parseReturnPath(next);
  if (account !== null) redirect(returnPath);
  return (
    <PageContainer width="form">
      <PageHeading title={t("signUp")} text={t("signUpText")} />
      <Card>
        <SignUpForm returnPath={returnPath} />
      </Card>
      <p>
        {t.rich("haveAccount", {
          link: (text) => (
            <Link
              href={{ pathname: "/sign-in", query: { next: returnPath } }}
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
