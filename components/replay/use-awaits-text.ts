import { useTranslations } from "next-intl";

/**
 * What a task waits for, in the reader's language. A trace says it in fixed forms (engine/trace-state.ts and the operations'
 * `describe`): `join of <task>`, `until <seconds> s`, `an item of <queue>`, …, or the name of a lock, which stays as it is.
 */
export function useAwaitsText(): (awaits: string) => string {
  const t = useTranslations("replay");
  return (awaits) => {
    const match = forms.exec(awaits);
    if (match === null) return awaits;
    const [, form, name] = match;
    switch (form) {
      case "join of":
      case "the end of":
        return t("awaitsEnd", { task: name });
      case "until":
        return t("awaitsTime", { seconds: Number.parseFloat(name) });
      case "an item of":
        return t("awaitsItem", { name });
      case "room in":
        return t("awaitsRoom", { name });
      case "the result of":
        return t("awaitsResult", { name });
      case "the last task of":
        return t("awaitsLast", { name });
      case "the start of":
        return t("awaitsStart", { task: name });
      default:
        return t("awaitsLoop");
    }
  };
}

const forms =
  /^(join of|the end of|until|an item of|room in|the result of|the last task of|the start of|the event loop:) (.+)$/;
