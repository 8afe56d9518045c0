import { Check, Cpu, Play, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OptionCard } from "@/components/challenge/option-card";
import { OutcomeContent, Output } from "@/components/challenge/option-content";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Markdown } from "@/components/ui/markdown";
import { answerKindOf } from "@/core/challenge/answer-kind";
import { optionsOf } from "@/core/challenge/challenge-view";
import type { Distribution, HostView, Reveal } from "@/core/quiz/views";
import { askedCount } from "../distribution-share";
import { ShareBar } from "../share-bar";
import { ClassResult } from "./class-result";
import { OptionGrid } from "./option-grid";
import { ScrollColumn } from "./scroll-column";

interface RevealAnswersProps {
  view: Extract<HostView, { phase: "in-round"; state: "revealed" }>;
  heading: ReactNode;
  panes: ReactNode;
  onReplay: () => void;
}

/** Options with their verdicts and the class's answers, then why. */
export function RevealAnswers({ view, heading, panes, onReplay }: RevealAnswersProps) {
  const t = useTranslations("host");
  const { reveal, distribution } = view;
  const { challenge } = view.round;
  const asked = askedCount(distribution);
  return (
    <div className="grid min-h-0 flex-1 gap-6 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] 2xl:gap-10">
      <ScrollColumn label={t("reveal.answers")} className="gap-3">
        {answerKindOf(challenge) === "type-output" ? (
          <TypedAnswers reveal={reveal} distribution={distribution} />
        ) : (
          <OptionGrid options={optionsOf(challenge)}>
            {(option) => {
              const correct = reveal.correctOptionIds.includes(option.id);
              const count = distribution.options.find((one) => one.optionId === option.id)?.count ?? 0;
              return (
                <OptionCard option={option} correct={correct}>
                  <ShareBar count={count} total={asked} correct={correct} />
                </OptionCard>
              );
            }}
          </OptionGrid>
        )}
        <p className="flex items-start gap-2.5 pt-1 text-muted-foreground 2xl:text-lg">
          <Cpu aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          {t("reveal.computed", { count: reveal.outcomeCount })}
        </p>
      </ScrollColumn>
      <div className="order-first flex min-h-0 flex-col gap-4 lg:order-none">
        <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
          {heading}
          {panes}
        </div>
        <ClassResult distribution={distribution} />
        <ScrollColumn label={t("reveal.why")} className="gap-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <h2 className="text-2xl 2xl:text-3xl">{t("reveal.why")}</h2>
            <Button onClick={onReplay}>
              <Play aria-hidden="true" className="size-5" /> {t("reveal.watch")} <Kbd>→</Kbd>
            </Button>
          </div>
          <Markdown text={reveal.explanation} className="text-lg 2xl:text-xl" />
        </ScrollColumn>
      </div>
    </div>
  );
}

/** What the program prints, and what the class typed instead, most frequent first. */
function TypedAnswers({ reveal, distribution }: { reveal: Reveal; distribution: Distribution }) {
  const t = useTranslations("host");
  const asked = askedCount(distribution);
  return (
    <>
      <h2 className="flex items-center gap-2 text-xl text-success">
        <Check aria-hidden="true" className="size-5" /> {t("reveal.prints", { count: reveal.outcomeCount })}
      </h2>
      <ul className="grid gap-3">
        {reveal.outcomes.map((outcome) => (
          <li
            key={`${outcome.status}\n${outcome.stdout}`}
            className="rounded-2xl border-2 border-success bg-success-surface p-3 text-lg"
          >
            <OutcomeContent outcome={outcome} />
          </li>
        ))}
      </ul>
      {distribution.texts.length > 0 && (
        <>
          <h2 className="pt-2 text-xl">{t("reveal.typed")}</h2>
          <ul className="grid gap-3">
            {distribution.texts.map(({ text, count, correct }) => (
              <li key={text} className="flex flex-col gap-2 rounded-2xl border border-border bg-surface p-3">
                <Output text={text} />
                <span className="flex items-center gap-3">
                  <span
                    className={`flex items-center gap-1 text-sm font-semibold ${correct ? "text-success" : "text-danger"}`}
                  >
                    {correct ? (
                      <Check aria-hidden="true" className="size-4" />
                    ) : (
                      <X aria-hidden="true" className="size-4" />
                    )}
                    {t(correct ? "result.right" : "result.wrong")}
                  </span>
                  <span className="min-w-0 flex-1">
                    <ShareBar count={count} total={asked} correct={correct} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
