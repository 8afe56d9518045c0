import { Check, Cpu, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswerReview } from "@/components/challenge/answer-review";
import { ChoiceCard } from "@/components/challenge/choice-card";
import { OptionCard } from "@/components/challenge/option-card";
import { OutcomeContent } from "@/components/challenge/option-content";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Markdown } from "@/components/ui/markdown";
import { answerKindOf } from "@/core/challenge/answer-kind";
import { optionsOf } from "@/core/challenge/challenge-view";
import type { HostView, Reveal } from "@/core/quiz/views";
import { askedCount } from "../distribution-share";
import { ShareBar } from "../share-bar";
import { ClassResult } from "./class-result";
import { ClassTexts } from "./class-texts";
import { OptionGrid } from "./option-grid";
import { ScrollColumn } from "./scroll-column";

interface RevealAnswersProps {
  view: Extract<HostView, { phase: "in-round"; state: "revealed" }>;
  heading: ReactNode;
  panes: ReactNode;
  onReplay: () => void;
}

/** What is right and how the class answered, then why. */
export function RevealAnswers({ view, heading, panes, onReplay }: RevealAnswersProps) {
  const t = useTranslations("host");
  const { reveal, distribution } = view;
  const { challenge } = view.round;
  return (
    <div className="grid min-h-0 flex-1 gap-6 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] 2xl:gap-10">
      <ScrollColumn label={t("reveal.answers")} className="gap-3">
        <ClassAnswers view={view} />
        <p className="flex items-start gap-2.5 pt-1 text-muted-foreground 2xl:text-lg">
          <Cpu aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          {computedText()}
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
            {challenge.kind !== "choose" && (
              <Button onClick={onReplay}>
                <Play aria-hidden="true" className="size-5" /> {t("reveal.watch")} <Kbd>→</Kbd>
              </Button>
            )}
          </div>
          <Markdown text={reveal.explanation} className="text-lg 2xl:text-xl" />
        </ScrollColumn>
      </div>
    </div>
  );

  function computedText(): string {
    if (challenge.kind === "choose") return t("reveal.computedModel");
    if (challenge.kind === "predict") return t("reveal.computed", { count: reveal.outcomeCount });
    return t("reveal.computedState", { states: reveal.states });
  }
}

function ClassAnswers({ view }: Pick<RevealAnswersProps, "view">) {
  const { reveal, distribution, round } = view;
  const { challenge } = round;
  const asked = askedCount(distribution);
  const shareOf = (id: string) => {
    const count = distribution.options.find((one) => one.optionId === id)?.count ?? 0;
    return <ShareBar count={count} total={asked} correct={reveal.correctOptionIds.includes(id)} />;
  };
  const kind = answerKindOf(challenge);
  if (challenge.kind === "choose") {
    return (
      <>
        <OptionGrid options={challenge.choices}>
          {(choice) => (
            <ChoiceCard choice={choice} correct={reveal.correctOptionIds.includes(choice.id)}>
              {shareOf(choice.id)}
            </ChoiceCard>
          )}
        </OptionGrid>
        <AnswerReview challenge={challenge} value={null} check={{}} correct={false} reveal={reveal} bare />
      </>
    );
  }
  if (kind === "choose-one" || kind === "choose-all") {
    return (
      <OptionGrid options={optionsOf(challenge)}>
        {(option) => (
          <OptionCard option={option} correct={reveal.correctOptionIds.includes(option.id)}>
            {shareOf(option.id)}
          </OptionCard>
        )}
      </OptionGrid>
    );
  }
  return (
    <>
      {kind === "type-output" || kind === "order-lines" ? (
        <PossibleOutputs reveal={reveal} />
      ) : (
        <AnswerReview challenge={challenge} value={null} check={{}} correct={false} reveal={reveal} />
      )}
      <ClassTexts challenge={challenge} distribution={distribution} />
    </>
  );
}

function PossibleOutputs({ reveal }: { reveal: Reveal }) {
  const t = useTranslations("host");
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
    </>
  );
}
