import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { TraceState } from "@/core/execution/trace";
import { LongValue } from "./long-value";

interface SharedValuesProps {
  state: TraceState;
  /** The state before, to show what the step changed; null at the beginning. */
  previous: TraceState | null;
}

/** The values all tasks see; one that the step changed stands out and shows what it was. */
export function SharedValues({ state, previous }: SharedValuesProps) {
  const t = useTranslations("replay");
  return (
    <dl className="flex flex-col gap-1 font-mono">
      {state.shared.map(({ name, value }) => {
        const before = previous?.shared.find((other) => other.name === name)?.value;
        const changed = previous !== null && before !== value;
        return (
          <div
            key={name}
            className={classNames(
              "flex flex-wrap items-baseline gap-x-3 rounded-lg border-l-4 px-3 py-1",
              changed ? "border-accent bg-accent-surface" : "border-transparent bg-muted",
            )}
          >
            <dt className="text-muted-foreground">{name}</dt>
            <dd className="ml-auto min-w-0 text-right break-all">
              {changed && before !== undefined && (
                <>
                  <span className="sr-only">{t("was")} </span>
                  <s className="text-muted-foreground">{cut(before)}</s>
                  <span aria-hidden="true"> → </span>
                  <span className="sr-only">{t("isNow")} </span>
                </>
              )}
              <strong>
                <LongValue text={value} />
              </strong>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const longestBefore = 30;

/** What it was is only a reminder. */
const cut = (text: string): string => (text.length > longestBefore ? `${text.slice(0, longestBefore)}…` : text);
