"use client";

import { useEffect, useState } from "react";
import { canAnswerAgain } from "@/core/challenge/answer-kind";
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { Refusal } from "@/core/protocol/refusals";
import type { Confidence } from "@/core/quiz/state";
import type { StoredAnswer } from "@/core/quiz/views";
import type { LiveSession } from "../use-live-session";

/** After so long without an acknowledgement the player is told that the answer is not saved yet. */
const slowAfterMs = 1_500;

/** Where the player's answer to one round is. Only `stored` means that it counts. */
export type AnswerProgress =
  | { state: "none" }
  | { state: "sending"; value: AnswerValue; slow: boolean }
  | { state: "stored"; answer: StoredAnswer }
  | { state: "refused"; refusal: Refusal };

type Sent =
  | { state: "sending"; value: AnswerValue }
  | { state: "stored"; answer: StoredAnswer }
  | { state: "refused"; refusal: Refusal };

/** One per round (mount it with the round's index as key). What the server says of the answer wins over what we sent. */
export function useAnswer(
  live: Pick<LiveSession, "send" | "connection">,
  round: number,
  stored: StoredAnswer | null,
): { progress: AnswerProgress; submit: (value: AnswerValue, confidence?: Confidence) => void } {
  const [sent, setSent] = useState<Sent | null>(null);
  const [slow, setSlow] = useState(false);
  const sending = sent?.state === "sending";

  useEffect(() => {
    if (!sending) return;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [sending]);

  async function submit(value: AnswerValue, confidence?: Confidence) {
    setSent({ state: "sending", value });
    const acknowledgement = await live.send("answer:submit", {
      round,
      answer: value,
      ...(confidence === undefined ? {} : { confidence }),
    });
    if (acknowledgement.ok) {
      const { answer, receivedAt } = acknowledgement.value;
      setSent({
        state: "stored",
        answer: { value: answer, receivedAt, check: canAnswerAgain(answer.kind) ? { state: "pending" } : null },
      });
    } else setSent({ state: "refused", refusal: acknowledgement.refusal });
  }

  return { progress: progressOf(), submit: (value, confidence) => void submit(value, confidence) };

  function progressOf(): AnswerProgress {
    // Of kinds that are answered once the stored answer is the end of it; of the others the newest one counts here.
    if (stored && !(sent && canAnswerAgain(stored.value.kind))) return { state: "stored", answer: stored };
    if (sent === null) return { state: "none" };
    if (sent.state === "sending") return { ...sent, slow: slow || live.connection !== "connected" };
    if (stored && sent.state === "stored" && stored.receivedAt >= sent.answer.receivedAt) {
      return { state: "stored", answer: stored };
    }
    return sent;
  }
}
