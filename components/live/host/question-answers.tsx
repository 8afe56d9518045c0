import { Crosshair, Keyboard, ListOrdered, type LucideIcon, Timer, Waypoints, Wrench } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceCard } from "@/components/challenge/choice-card";
import { DriveGoalText } from "@/components/challenge/drive-goal-text";
import { hangOptions } from "@/components/challenge/hang-options";
import { OptionCard } from "@/components/challenge/option-card";
import { Output } from "@/components/challenge/option-content";
import { PropertyRules } from "@/components/challenge/property-rules";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import { OptionGrid } from "./option-grid";

/** On the wall: what there is to choose from, or what to do on one's own device. */
export function QuestionAnswers({ challenge }: { challenge: ChallengeView }) {
  const t = useTranslations("host.question");
  switch (challenge.kind) {
    case "repair":
      return (
        <>
          <OnDevice icon={Wrench}>{t("onDevice.repair")}</OnDevice>
          <PropertyRules property={challenge.property} className="2xl:text-xl" />
        </>
      );
    case "drive":
      return (
        <>
          <DriveGoalText goal={challenge.goal} />
          <OnDevice icon={Waypoints}>{t("onDevice.drive")}</OnDevice>
        </>
      );
    case "spot":
      return <OnDevice icon={Crosshair}>{t("onDevice.spot")}</OnDevice>;
    case "choose":
      return <OptionGrid options={challenge.choices}>{(choice) => <ChoiceCard choice={choice} />}</OptionGrid>;
    case "predict":
      break;
    default:
      return challenge satisfies never;
  }
  switch (challenge.answer) {
    case "type-output":
      return <OnDevice icon={Keyboard}>{t("typeOnDevice")}</OnDevice>;
    case "give-duration":
      return <OnDevice icon={Timer}>{t("onDevice.give-duration")}</OnDevice>;
    case "order-lines":
      return (
        <>
          <OnDevice icon={ListOrdered}>{t("onDevice.order-lines")}</OnDevice>
          <ul className="grid gap-2 text-lg 2xl:text-xl">
            {challenge.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike, and none moves
              <li key={index}>
                <Output text={line} />
              </li>
            ))}
          </ul>
        </>
      );
    case "can-hang":
      return <OptionGrid options={hangOptions}>{(option) => <OptionCard option={option} />}</OptionGrid>;
    case "choose-one":
    case "choose-all":
      return <OptionGrid options={challenge.options}>{(option) => <OptionCard option={option} />}</OptionGrid>;
    default:
      return challenge.answer satisfies never;
  }
}

function OnDevice({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <p className="flex items-center gap-4 rounded-2xl border-2 border-dashed border-border-strong p-6 text-xl font-semibold 2xl:text-2xl">
      <Icon aria-hidden="true" className="size-9 shrink-0 text-accent-text" />
      {children}
    </p>
  );
}
