"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Refusal } from "@/core/protocol/refusals";

const secondMs = 1000;
const minuteSeconds = 60;

interface Refused {
  refusal: Refusal;
  retryAfterMs?: number;
}

/** A refusal in words, with the time to wait where there is one. */
export function useRefusalText(): (refused: Refused) => string {
  const t = useTranslations();
  return useCallback(
    ({ refusal, retryAfterMs }) => {
      const text = t(`refusal.${refusal}`);
      if (refusal !== "too-many-attempts" || retryAfterMs === undefined) return text;
      const seconds = Math.max(1, Math.ceil(retryAfterMs / secondMs));
      const wait =
        seconds <= 2 * minuteSeconds
          ? t("live.waitSeconds", { seconds })
          : t("live.waitMinutes", { minutes: Math.ceil(seconds / minuteSeconds) });
      return `${text} ${t("live.retryIn", { wait })}`;
    },
    [t],
  );
}
