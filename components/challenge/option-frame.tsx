import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { OptionShape } from "@/components/ui/option-shape";

interface OptionFrameProps {
  id: string;
  /** The player's choice. */
  chosen?: boolean;
  /** After the reveal: is it right? Absent before it. */
  correct?: boolean;
  /** `correct` in words. */
  verdict: string;
  /** The number key that chooses it. */
  shortcut?: number;
  content: ReactNode;
  /** Below the content: how many chose it, what there is to say about it. */
  children?: ReactNode;
}

/** A card to choose: letter on its shape and colour, content, and after the reveal its verdict in words. Spans only. */
export function OptionFrame(props: OptionFrameProps) {
  const { id, chosen = false, correct, verdict, shortcut, content, children } = props;
  const t = useTranslations("option");
  return (
    <span
      data-option={id}
      className={classNames(
        "flex h-full min-h-16 w-full items-start gap-3 rounded-2xl border-2 p-3 text-left transition-colors sm:p-4",
        correct === undefined && (chosen ? "border-option bg-option/10" : "border-border bg-surface"),
        correct === true && "border-success bg-success-surface",
        correct === false && (chosen ? "border-danger bg-danger-surface" : "border-border bg-surface"),
      )}
    >
      <OptionShape id={id} />
      <span className="flex min-w-0 flex-1 flex-col gap-2 self-center">
        {content}
        {correct !== undefined && (
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm font-semibold">
            <span className={classNames("flex items-center gap-1", correct ? "text-success" : "text-danger")}>
              {correct ? <Check aria-hidden="true" className="size-4" /> : <X aria-hidden="true" className="size-4" />}
              {verdict}
            </span>
            {chosen && <span>{t("yourChoice")}</span>}
          </span>
        )}
        {children}
      </span>
      {correct === undefined && chosen ? (
        <span className="grid size-6 shrink-0 place-items-center rounded-full bg-option text-white">
          <Check aria-hidden="true" className="size-4" strokeWidth={3} />
        </span>
      ) : (
        shortcut !== undefined && <Kbd>{shortcut}</Kbd>
      )}
    </span>
  );
}
