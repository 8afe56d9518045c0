"use client";

import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { HintOrderRefusal } from "@/core/practice/hint-order";

type HintRefusal = HintOrderRefusal | "not-found";

interface HintsProps {
  /** Already rendered by the server: only those that were taken. */
  taken: { number: number; content: ReactNode }[];
  count: number;
  /** What the next one takes off; 0 when it is free. */
  nextCost: number;
  /** What a right answer earns now. */
  worth: number;
  solved: boolean;
  takeHint: (number: number) => Promise<{ ok: true } | { ok: false; refusal: HintRefusal }>;
}

/** Hints one after the other, each with its price before it is taken. */
export function Hints({ taken, count, nextCost, worth, solved, takeHint }: HintsProps) {
  const t = useTranslations("practice");
  const headingId = useId();
  const [refusal, setRefusal] = useState<HintRefusal | "unavailable" | null>(null);
  const [pending, startTaking] = useTransition();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const next = taken.length + 1;

  function take() {
    startTaking(async () => {
      const result = await takeHint(next).catch(() => null);
      if (result === null) setRefusal("unavailable");
      else setRefusal(result.ok ? null : result.refusal);
      // The button goes with the last hint, and with it would the keyboard's place.
      if (result?.ok && next === count) headingRef.current?.focus();
    });
  }

  return (
    <section
      aria-labelledby={headingId}
      className="flex flex-col gap-3 rounded-card border border-border bg-surface p-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 ref={headingRef} id={headingId} tabIndex={-1} className="flex items-center gap-2 text-lg">
          <Lightbulb aria-hidden="true" className="size-5 text-accent-text" />
          {t("hints.title")}
        </h2>
        <p className="text-sm text-muted-foreground">{solved ? t("hints.free") : t("hints.stake", { worth })}</p>
      </div>
      <ol aria-live="polite" className="flex flex-col gap-3 empty:hidden">
        {taken.map(({ number, content }) => (
          <li key={number} className="border-l-4 border-accent pl-3">
            <span className="text-sm font-semibold text-muted-foreground">{t("hints.number", { number })}</span>
            {content}
          </li>
        ))}
      </ol>
      {refusal !== null && <Notice tone="danger">{t(`hintRefusal.${refusal}`)}</Notice>}
      {next <= count ? (
        <Button onClick={take} pending={pending} className="self-start">
          {t("hints.take", { number: next, count, cost: nextCost })}
        </Button>
      ) : (
        <p className="text-sm text-muted-foreground">{t("hints.all")}</p>
      )}
    </section>
  );
}
