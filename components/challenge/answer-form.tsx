"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Spinner } from "@/components/ui/spinner";
import { answerKindOf } from "@/core/challenge/answer-kind";
import { ChoiceCard } from "./choice-card";
import { DurationForm } from "./forms/duration-form";
import type { AnswerFormProps } from "./forms/form-props";
import { PickForm } from "./forms/pick-form";
import { TypeOutputForm } from "./forms/type-output-form";
import { hangOptions } from "./hang-options";
import { OptionCard } from "./option-card";

// What few pages need is loaded by those pages: sorting, the editor's frame, the engine's threads.
const OrderForm = dynamic(() => import("./forms/order-form").then((form) => form.OrderForm), { loading: FormLoading });
const RepairForm = dynamic(() => import("./forms/repair-form").then((form) => form.RepairForm), {
  loading: FormLoading,
});
const SpotForm = dynamic(() => import("./forms/spot-form").then((form) => form.SpotForm), { loading: FormLoading });
const DriveForm = dynamic(() => import("./forms/drive-form").then((form) => form.DriveForm), {
  loading: FormLoading,
  // Nothing of it can be used before the engine has come to the browser, so the server need not draw it.
  ssr: false,
});

/** The one form in which a challenge is answered; see forms/. */
export function AnswerForm({ challenge, ...props }: AnswerFormProps) {
  const t = useTranslations("answer");
  const { onSubmit } = props;
  switch (challenge.kind) {
    case "repair":
      return <RepairForm challenge={challenge} {...props} />;
    case "drive":
      return <DriveForm challenge={challenge} {...props} />;
    case "spot":
      return <SpotForm challenge={challenge} {...props} />;
    case "choose":
      return (
        <PickForm
          {...props}
          legend={t("chooseModel")}
          ids={challenge.choices.map(({ id }) => id)}
          card={(id, look) => {
            const choice = challenge.choices.find((one) => one.id === id);
            return choice && <ChoiceCard choice={choice} {...look} />;
          }}
          onPick={([optionId]) => onSubmit({ kind: "choose", optionId })}
        />
      );
    case "predict":
      break;
    default:
      return challenge satisfies never;
  }
  const answer = answerKindOf(challenge);
  switch (answer) {
    case "type-output":
      return <TypeOutputForm challenge={challenge} {...props} />;
    case "give-duration":
      return <DurationForm challenge={challenge} {...props} />;
    case "order-lines":
      return <OrderForm challenge={challenge} {...props} />;
    default: {
      const isHang = answer === "can-hang";
      const options = isHang ? hangOptions : challenge.options;
      return (
        <PickForm
          {...props}
          legend={t(isHang ? "canHang" : answer === "choose-all" ? "chooseAll" : "chooseOne")}
          multiple={answer === "choose-all"}
          ids={options.map(({ id }) => id)}
          card={(id, look) => {
            const option = options.find((one) => one.id === id);
            return option && <OptionCard option={option} {...look} />;
          }}
          onPick={(ids) => {
            if (answer === "choose-all") return onSubmit({ kind: "choose-all", optionIds: ids.toSorted() });
            const how = hangOptions.find(({ id }) => id === ids[0])?.how;
            if (isHang && how) return onSubmit({ kind: "can-hang", how });
            onSubmit({ kind: "choose-one", optionId: ids[0] });
          }}
        />
      );
    }
  }
}

function FormLoading() {
  const t = useTranslations("answer");
  return (
    <p role="status" className="flex min-h-64 items-center justify-center gap-3 text-muted-foreground">
      <Spinner /> {t("loading")}
    </p>
  );
}
