import { Star, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { Comparison } from "@/core/scenario/compare-choices";
import { ModelIcon } from "./model-icon";
import { useAmountText } from "./use-amount-text";

/**
 * The four totals in a row, for a phone on which sliders and charts are not in sight together. For the eye only: a
 * screen reader hears the best choice from the timelines.
 */
export function TotalsStrip({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("scenario");
  const { duration } = useAmountText();
  const { simulations, best, right } = comparison;
  return (
    <ol aria-hidden="true" className="grid grid-cols-4 gap-1.5 text-center text-xs">
      {simulations.map(({ model, totalMs, fits }, index) => (
        <li
          key={model}
          className={classNames(
            "flex min-w-0 flex-col items-center gap-0.5 rounded-lg border px-1 py-1.5",
            index === best ? "border-success bg-success-surface text-success" : "border-border",
            !fits && "text-danger",
          )}
        >
          <span className="flex items-center gap-1">
            <ModelIcon model={model} className="size-4" />
            {right.includes(index) && <Star className={classNames("size-3.5", index === best && "fill-current")} />}
            {!fits && <TriangleAlert className="size-3.5" />}
          </span>
          <span className="flex max-w-full grow items-center leading-tight">{t(`models.${model}`)}</span>
          <span className="font-semibold tabular-nums">{duration(totalMs)}</span>
        </li>
      ))}
    </ol>
  );
}
