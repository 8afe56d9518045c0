import { useTranslations } from "next-intl";

/**
 * What a task waits for, in the reader's language. A trace says it in fixed forms (core/execution/trace.ts):
 * `join of <task>`, `until <seconds> s`, or the name of a lock, which stays as it is.
 */
export function useAwaitsText(): (awaits: string) => string {
  const t = useTranslations("replay");
  return (awaits) => {
    const join = /^join of (.+)$/.exec(awaits);
    if (join !== null) return t("awaitsEnd", { task: join[1] });
    const until = /^until ([\d.]+) s$/.exec(awaits);
    if (until !== null) return t("awaitsTime", { seconds: Number(until[1]) });
    return awaits;
  };
}
