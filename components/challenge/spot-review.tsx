import { Check, Crosshair, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MarkedProgram } from "@/components/code/marked-program";
import type { ViewOf } from "@/core/challenge/challenge-view";

interface SpotReviewProps {
  challenge: ViewOf<"spot">;
  /** Lines the player marked. */
  marked: readonly number[];
  spots: readonly { lines: number[]; place: string }[];
}

/** The program with the lines that are right and those that were marked, and what happens there. */
export function SpotReview({ challenge, marked, spots }: SpotReviewProps) {
  const t = useTranslations("spot");
  const { find, lock, program } = challenge;
  const right = new Set(spots.flatMap(({ lines }) => lines));
  const stateOf = (line: number) => {
    if (right.has(line)) return marked.includes(line) ? "both" : "missed";
    return marked.includes(line) ? "mistaken" : null;
  };
  const code = (text: ReactNode) => <code className="font-mono text-[0.95em]">{text}</code>;
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-lg">{t(`title.${find}`)}</h2>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {spots.map(({ lines, place }) => (
          <li key={`${lines.join()} ${place}`}>
            {find === "race"
              ? t.rich("race", { count: lines.length, lines: lines.join(", "), place, code })
              : t.rich("lock", { lines: lines.join(", "), lock: lock ?? "", code })}
          </li>
        ))}
      </ul>
      <p className="text-muted-foreground">{t("more", { count: spots.length })}</p>
      <MarkedProgram
        source={program.trimEnd()}
        label={t("program")}
        lineClass={(line) => {
          const state = stateOf(line);
          if (state === null) return undefined;
          return state === "mistaken" ? "bg-danger-surface" : "bg-success-surface";
        }}
        before={(line) => <LineSign state={stateOf(line)} />}
      />
    </div>
  );
}

function LineSign({ state }: { state: "both" | "missed" | "mistaken" | null }) {
  const t = useTranslations("spot.legend");
  if (state === null) return <span className="size-5 shrink-0" />;
  const Icon = state === "both" ? Check : state === "missed" ? Crosshair : X;
  return (
    <span
      title={t(state)}
      className={
        state === "mistaken"
          ? "grid size-5 shrink-0 place-items-center rounded-md bg-danger text-surface"
          : "grid size-5 shrink-0 place-items-center rounded-md bg-success text-surface"
      }
    >
      <Icon aria-hidden="true" className="size-4" strokeWidth={3} />
      <span className="sr-only">{t(state)}</span>
    </span>
  );
}
