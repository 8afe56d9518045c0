import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { SettingsFields } from "@/components/live/settings-fields";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { createLiveSession } from "@/server/actions/live-session";
import { loadAccount } from "@/server/loaders/account";
import { listQuizzes } from "@/server/loaders/quizzes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quizzes");
  return { title: t("title") };
}

/** The built-in quizzes; a teacher opens a session with one click, a guest is asked to sign in first. */
export default async function QuizzesPage() {
  const [quizzes, account, t] = await Promise.all([
    getLocale().then(listQuizzes),
    loadAccount(),
    getTranslations("quizzes"),
  ]);
  return (
    <PageContainer>
      <PageHeading title={t("title")} text={t("text")} />
      {account === null && (
        <Notice>
          {t.rich("guest", {
            link: (text) => (
              <Link href="/sign-in?next=/quizzes" className="underline underline-offset-4">
                {text}
              </Link>
            ),
          })}
        </Notice>
      )}
      <ul className="grid gap-5 md:grid-cols-2">
        {quizzes.map((quiz) => (
          <li key={quiz.slug}>
            <Card className="flex h-full flex-col gap-4">
              <div className="flex flex-col gap-1.5">
                <h2 className="text-2xl">{quiz.title}</h2>
                <p className="text-muted-foreground">{quiz.description}</p>
              </div>
              <ol className="flex flex-col gap-1 text-sm">
                {quiz.challenges.map((challenge, index) => (
                  <li key={challenge.slug} className="flex items-baseline gap-2.5">
                    <span className="w-5 shrink-0 text-right font-mono text-muted-foreground">{index + 1}</span>
                    {challenge.title}
                  </li>
                ))}
              </ol>
              <div className="mt-auto flex flex-wrap items-center justify-between gap-3 pt-1">
                <span className="text-sm text-muted-foreground">
                  {t("size", { count: quiz.challenges.length, minutes: quiz.minutes })}
                </span>
                {account === null ? (
                  <ButtonLink href="/sign-in?next=/quizzes">{t("host")}</ButtonLink>
                ) : (
                  <form
                    action={createLiveSession.bind(null, quiz.slug)}
                    className="flex w-full flex-col items-end gap-3"
                  >
                    <SettingsFields />
                    <SubmitButton variant="primary">{t("host")}</SubmitButton>
                  </form>
                )}
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </PageContainer>
  );
}
