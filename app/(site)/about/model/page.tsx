import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("model");
  return { title: t("title") };
}

/** Rules M1 to M10 of docs/spec/model.md, in a student's words. */
const rules = [
  "switch",
  "atomic",
  "time",
  "exit",
  "exception",
  "blocked",
  "asyncio",
  "processes",
  "memory",
  "complete",
] as const;

export default function ModelPage() {
  const t = useTranslations("model");
  return (
    <PageContainer width="narrow">
      <PageHeading title={t("title")} text={t("text")} />
      <ol className="flex flex-col gap-4">
        {rules.map((rule, index) => (
          <li
            key={rule}
            data-task={index % 8}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-4 rounded-card border border-border bg-surface p-5"
          >
            <span className="grid h-9 min-w-12 place-items-center rounded-lg bg-task px-2 font-mono font-bold text-surface">
              M{index + 1}
            </span>
            <div className="flex flex-col gap-1.5">
              <h2 className="text-lg">{t(`rules.${rule}.title`)}</h2>
              <p className="text-muted-foreground">{t(`rules.${rule}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </PageContainer>
  );
}
