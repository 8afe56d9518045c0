import { useTranslations } from "next-intl";

/** How a time in milliseconds is told: `650 ms`, `5.07 s`, `3 min 20 s`, `13 h 53 min`. */
export function durationParts(ms: number): { unit: "ms" | "s" | "min" | "h"; whole: number; rest: number } {
  if (ms < 999.5) return { unit: "ms", whole: ms < 9.95 ? Number(ms.toPrecision(2)) : Math.round(ms), rest: 0 };
  const seconds = ms / 1000;
  if (seconds < 59.95) return { unit: "s", whole: roundTo(seconds, seconds < 9.995 ? 2 : 1), rest: 0 };
  const wholeSeconds = Math.round(seconds);
  if (wholeSeconds < 3600) return { unit: "min", whole: Math.floor(wholeSeconds / 60), rest: wholeSeconds % 60 };
  const wholeMinutes = Math.round(seconds / 60);
  return { unit: "h", whole: Math.floor(wholeMinutes / 60), rest: wholeMinutes % 60 };
}

const roundTo = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Times (milliseconds) and memory (megabytes) in the reader's language. */
export function useAmountText(): { duration: (ms: number) => string; memory: (mb: number) => string } {
  const t = useTranslations("scenario.amount");
  return {
    duration: (ms) => {
      const { unit, whole, rest } = durationParts(ms);
      return t(unit, { whole, rest });
    },
    memory: (mb) =>
      mb < 1000 ? t("mb", { value: roundTo(mb, mb < 10 ? 2 : 0) }) : t("gb", { value: roundTo(mb / 1024, 1) }),
  };
}
