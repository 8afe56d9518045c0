import { Check, Play, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { OptionCard } from "@/components/challenge/option-card";
import { OutcomeContent, Output } from "@/components/challenge/option-content";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Markdown } from "@/components/ui/markdown";
import type { Distribution, HostView, Reveal } from "@/core/quiz/views";
import { askedCount } from "../distribution-share";
import { FittedProgram } from "../fitted-program";
import { ShareBar } from "../share-bar";
import { ClassResult } from "./class-result";

interface RevealAnswersProps {
  view: Extract<HostView, { phase: "in-round"; state: "revealed" }>;
  onReplay: () => void;
}

/** Options with their verdicts and the class's answers, then why. A wide wall has room for the program as well. */
export function RevealAnswers({ view, onReplay }: RevealAnswersProps) {
  const t = useTranslations("host");
  const { reveal, distribution } = view;
  const { challenge } = view.round;
  const asked = askedCount(distribution);
  return (
    <div className="grid min-h-0 flex-1 gap-6 lg:grid-cols-2 2xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)] 2xl:gap-8">
      <FittedProgram source={challenge.program} className="hidden min-h-0 2xl:block" />
      <section aria-labelledby="options-heading" className="flex min-h-0 flex-col gap-3 lg:overflow-y-auto lg:pr-1">
        <h2 id="options-heading" className="sr-only">
          {t("reveal.answers")}
        </h2>
        {challenge.answer === "type-output" ? (
          <TypedAnswers reveal={reveal} distribution={distribution} />
        ) : (
          <ul className="grid gap-3">
            {challenge.options.map((option) => {
              const correct = reveal.correctOptionIds.includes(option.id);
              const count = distribution.options.find((one) => one.optionId === option.id)?.count ?? 0;
              return (
                <li key={option.id}>
                  <OptionCard option={option} correct={correct}>
                    <ShareBar count={count} total={asked} correct={correct} />
                  </OptionCard>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <section aria-labelledby="why-heading" className="flex min-h-0 flex-col gap-5 lg:overflow-y-auto lg:pr-1">
        <ClassResult distribution={distribution} />
        <h2 id="why-heading" className="text-2xl">
          {t("reveal.why")}
        </h2>
        <Markdown text={reveal.explanation} className="text-lg 2xl:text-xl" />
        <p className="text-muted-foreground">{t("reveal.computed", { count: reveal.outcomeCount })}</p>
        <Button size="lg" onClick={onReplay} className="self-start">
          <Play aria-hidden="true" className="size-5" /> {t("reveal.watch")} <Kbd>→</Kbd>
        </Button>
      </section>
    </div>
  );
}

/** What the program prints, and what the class typed instead, most frequent first. */
function TypedAnswers({ reveal, distribution }: { reveal: Reveal; distribution: Distribution }) {
  const t = useTranslations("host");
  const asked = askedCount(distribution);
  return (
    <>
      <h3 className="flex items-center gap-2 text-lg text-success">
        <Check aria-hidden="true" className="size-5" /> {t("reveal.prints", { count: reveal.outcomeCount })}
      </h3>
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
          <h3 className="pt-2 text-lg">{t("reveal.typed")}</h3>
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
