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
  const t = useTranslations("refusal");
  return useCallback(
    ({ refusal, retryAfterMs }) => {
      if (refusal !== "too-many-attempts" && refusal !== "too-fast") return t(refusal);
      const seconds = Math.max(1, Math.ceil((retryAfterMs ?? 0) / secondMs));
      const wait =
        seconds <= 2 * minuteSeconds
          ? t("waitSeconds", { seconds })
          : t("waitMinutes", { minutes: Math.ceil(seconds / minuteSeconds) });
      return t(refusal, { wait });
    },
    [t],
  );
}
