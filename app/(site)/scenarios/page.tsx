import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { ModelIcon } from "@/components/scenario/model-icon";
import { Notice } from "@/components/ui/notice";
import { models } from "@/core/scenario/choice";
import { parseScenarioAddress } from "@/core/scenario/parse-scenario-address";
import { presets } from "@/core/scenario/presets";
import { ScenarioSandbox } from "./scenario-sandbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("scenario.page");
  return { title: t("title") };
}

const assumptions = ["alike", "pools", "gil", "costs", "left"] as const;

/** One after another, threads, processes or async: change the work and the machine, and see which is fastest and why. */
export default async function ScenariosPage({ searchParams }: PageProps<"/scenarios">) {
  const [query, t, tScenario] = await Promise.all([
    searchParams,
    getTranslations("scenario.page"),
    getTranslations("scenario"),
  ]);
  const asked = parseScenarioAddress(query);
  const isMisread = asked === null && "tasks" in query;
  const { scenario, pools } = asked ?? { scenario: presets["download-pages"], pools: {} };
  return (
    <PageContainer>
      <PageHeading title={t("title")} text={t("text")} />
      {isMisread && <Notice>{t("misread")}</Notice>}
      <ScenarioSandbox key={JSON.stringify([scenario, pools])} scenario={scenario} pools={pools} />
      <section aria-labelledby="when" className="flex flex-col gap-4">
        <h2 id="when" className="text-2xl">
          {t("when")}
        </h2>
        <ul className="grid gap-4 sm:grid-cols-2">
          {models.map((model) => (
            <li key={model} className="flex flex-col gap-2 rounded-card border border-border bg-surface p-5">
              <h3 className="flex items-center gap-2 text-lg">
                <ModelIcon model={model} />
                {tScenario(`models.${model}`)}
              </h3>
              <p className="text-muted-foreground">{t(`rules.${model}`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="assumptions" className="flex flex-col gap-3">
        <h2 id="assumptions" className="text-2xl">
          {t("assumptionsTitle")}
        </h2>
        <ul className="flex max-w-4xl list-disc flex-col gap-2 pl-5">
          {assumptions.map((assumption) => (
            <li key={assumption}>{t(`assumptions.${assumption}`)}</li>
          ))}
        </ul>
      </section>
    </PageContainer>
  );
}
