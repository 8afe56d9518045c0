"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { browserEngine } from "@/components/exploration/browser-engine";
import { type AddressRefusal, readReplayAddress } from "@/components/replay/read-replay-address";
import { ReplayPlayer } from "@/components/replay/replay-player";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { Trace } from "@/core/execution/trace";

/** Longer nobody waits for a picture; every program that a classroom explores replays in a fraction of it. */
const timeoutMs = 20_000;

type Shown =
  | { state: "loading" }
  | { state: "ready"; trace: Trace; step: number }
  | { state: "refused"; why: AddressRefusal | "does-not-fit" | "failed"; detail: string | null };

/** Reads what the address carries, replays it in this browser, and shows it at the step it names. */
export function ReplayFromAddress() {
  const t = useTranslations("replay.page");
  const label = useTranslations("replay");
  const [shown, setShown] = useState<Shown>({ state: "loading" });

  useEffect(() => {
    let aborted = new AbortController();
    const show = () => {
      aborted.abort();
      aborted = new AbortController();
      const { signal } = aborted;
      setShown({ state: "loading" });
      void replayAddressed(window.location.hash, signal).then((next) => {
        if (!signal.aborted) setShown(next);
      });
    };
    show();
    window.addEventListener("hashchange", show);
    return () => {
      aborted.abort();
      window.removeEventListener("hashchange", show);
    };
  }, []);

  if (shown.state === "loading") {
    return (
      <p role="status" className="flex items-center gap-3 py-10 text-muted-foreground">
        <Spinner /> {t("loading")}
      </p>
    );
  }
  if (shown.state === "refused") {
    return (
      <div className="flex flex-col items-start gap-4">
        <Notice tone={shown.why === "empty" ? "info" : "danger"}>
          <p>{t(`refused.${shown.why}`)}</p>
          {shown.detail !== null && <p className="mt-1 font-mono text-sm break-words">{shown.detail}</p>}
        </Notice>
        <ButtonLink href="/challenges">{t("toChallenges")}</ButtonLink>
      </div>
    );
  }
  return (
    <>
      <h2 className="sr-only">{label("label")}</h2>
      <ReplayPlayer trace={shown.trace} startAt={shown.step} keys="page" shareable />
    </>
  );
}

async function replayAddressed(fragment: string, signal: AbortSignal): Promise<Shown> {
  const link = await readReplayAddress(fragment);
  if (typeof link === "string") return { state: "refused", why: link, detail: null };
  const { source, witness, rules, step } = link;
  const options = { fileName: "program.py", timeoutMs, ...rules };
  const reply = await browserEngine().ask({ kind: "replay", source, witness, options }, { signal });
  if (reply.ok) return { state: "ready", trace: reply.result, step };
  const { kind, message } = reply.refusal;
  return kind === "does-not-fit"
    ? { state: "refused", why: kind, detail: message }
    : { state: "refused", why: "failed", detail: null };
}
