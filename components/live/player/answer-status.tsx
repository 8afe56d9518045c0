"use client";

import { CircleCheck, CircleDashed, CloudOff, Hourglass, LoaderCircle, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { useRefusalText } from "../use-refusal-text";
import type { AnswerProgress } from "./use-answer";

const tones = {
  calm: "border-border bg-muted",
  good: "border-success bg-success-surface text-success",
  warn: "border-accent-text bg-accent-surface text-accent-text",
  bad: "border-danger bg-danger-surface text-danger",
};

/** Where the answer is, in words: on its way, not saved yet, received at a time, refused. Announced politely. */
export function AnswerStatus({ progress, open }: { progress: AnswerProgress; open: boolean }) {
  const t = useTranslations("play.status");
  const tDrive = useTranslations("drive.result");
  const locale = useLocale();
  const refusalText = useRefusalText();

  function shown(): { tone: keyof typeof tones; icon: ReactNode; title: string; text?: string } | null {
    const size = "mt-0.5 size-6 shrink-0";
    switch (progress.state) {
      case "none":
        return open
          ? null
          : {
              tone: "calm",
              icon: <Hourglass aria-hidden="true" className={size} />,
              title: t("notAnswered"),
              text: t("waitReveal"),
            };
      case "sending":
        return progress.slow
          ? {
              tone: "warn",
              icon: <CloudOff aria-hidden="true" className={size} />,
              title: t("notSaved"),
              text: t("keepOpen"),
            }
          : {
              tone: "calm",
              icon: <LoaderCircle aria-hidden="true" className={`${size} animate-spin`} />,
              title: t("sending"),
            };
      case "stored": {
        const time = new Intl.DateTimeFormat(locale, { timeStyle: "medium" }).format(progress.answer.receivedAt);
        const { check } = progress.answer;
        if (check?.state === "pending") {
          return {
            tone: "calm",
            icon: <LoaderCircle aria-hidden="true" className={`${size} animate-spin`} />,
            title: t("checking", { time }),
            text: t("checkingText"),
          };
        }
        if (check !== null && !check.right) {
          const isFault = check.verification?.verdict === "engine-fault";
          return {
            tone: "warn",
            icon: <CircleDashed aria-hidden="true" className={size} />,
            title: check.reachedAfter
              ? tDrive("shorter", { steps: check.reachedAfter })
              : check.verification
                ? t("received", { time })
                : t("again"),
            text: t(isFault ? "notJudged" : open ? "againText" : "againClosed"),
          };
        }
        return {
          tone: "good",
          icon: <CircleCheck aria-hidden="true" className={size} />,
          title: t("received", { time }),
          text: open ? t(check === null ? "waitOthers" : "rightText") : t("waitReveal"),
        };
      }
      case "refused":
        return {
          tone: "bad",
          icon: <TriangleAlert aria-hidden="true" className={size} />,
          title: refusalText(progress),
        };
    }
  }

  const status = shown();
  return (
    <div role="status">
      {status && (
        <div className={classNames("flex items-start gap-3 rounded-2xl border-2 p-4", tones[status.tone])}>
          {status.icon}
          <div className="min-w-0">
            <p className="text-lg leading-snug font-semibold">{status.title}</p>
            {status.text && <p className="text-foreground">{status.text}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
