import { useFormatter } from "next-intl";

/** Milliseconds in words: `12.4 sec`. */
export function useSeconds(): (ms: number) => string {
  const format = useFormatter();
  const shape = { style: "unit", unit: "second", unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return (ms) => format.number(ms / 1_000, shape);
}
