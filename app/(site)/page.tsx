import { ListChecks, Play, ScanSearch, Users } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { PageContainer } from "@/components/layout/page-container";
import { lostUpdateTrace } from "@/components/replay/lost-update-trace";
import { MiniReplay } from "@/components/replay/mini-replay";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { createDemoSession } from "@/server/actions/live-session";

const reasons = [
  { key: "computed", icon: ScanSearch },
  { key: "live", icon: Users },
  { key: "replay", icon: ListChecks },
] as const;

/** The step of the hero's trace shown before it plays: both threads have read 0. */
const heroIndex = 5;

export default function LandingPage() {
  const t = useTranslations("landing");
  return (
    <PageContainer className="gap-12 lg:gap-16 lg:py-10">
      <section className="grid grid-cols-1 items-center gap-10 lg:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)] lg:gap-14">
        <div className="flex flex-col items-start gap-6">
          <h1 className="text-4xl sm:text-5xl xl:text-6xl">{t("title")}</h1>
          <p className="max-w-[46ch] text-lg text-muted-foreground sm:text-xl">{t("text")}</p>
          <div className="flex w-full flex-col gap-3 sm:flex-row">
            <form action={createDemoSession}>
              <SubmitButton variant="primary" size="lg" className="w-full">
                <Play aria-hidden="true" className="size-5 fill-current" />
                {t("demo")}
              </SubmitButton>
            </form>
            <ButtonLink href="/challenges" size="lg">
              {t("practise")}
            </ButtonLink>
          </div>
          <p className="text-sm text-muted-foreground">{t("demoHint")}</p>
          <Form
            action="/join"
            className="flex w-full max-w-md items-end gap-3 rounded-card border border-border bg-surface p-4"
          >
            <Field
              label={t("pinLabel")}
              name="pin"
              look="code"
              inputMode="numeric"
              pattern="[0-9]{6}"
              maxLength={6}
              required
              autoComplete="off"
              placeholder="000000"
              title={t("pinTitle")}
              className="min-w-0 flex-1"
            />
            <Button type="submit" size="lg">
              {t("join")}
            </Button>
          </Form>
        </div>
        <MiniReplay trace={lostUpdateTrace} stillIndex={heroIndex} />
      </section>
      <section aria-label={t("reasonsLabel")} className="grid gap-5 md:grid-cols-3">
        {reasons.map(({ key, icon: Icon }, index) => (
          <div
            key={key}
            data-task={index}
            className="flex flex-col gap-3 rounded-card border border-border border-t-task border-t-4 bg-surface p-6"
          >
            <Icon aria-hidden="true" className="size-7 text-task" />
            <h2 className="text-xl">{t(`reasons.${key}.title`)}</h2>
            <p className="text-muted-foreground">{t(`reasons.${key}.text`)}</p>
          </div>
        ))}
      </section>
      <section className="flex flex-wrap items-center justify-between gap-5 rounded-card bg-ink px-6 py-8 text-ink-foreground sm:px-8">
        <div className="flex max-w-2xl flex-col gap-1.5">
          <h2 className="text-2xl">{t("teacherTitle")}</h2>
          <p className="opacity-85">{t("teacherText")}</p>
        </div>
        <ButtonLink href="/quizzes" variant="primary" size="lg">
          {t("host")}
        </ButtonLink>
      </section>
    </PageContainer>
  );
}
