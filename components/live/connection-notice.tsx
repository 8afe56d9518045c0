"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { LiveState } from "./live-connection";

/** A blink of the connection is nobody's business; what lasts longer is said. */
const shownAfterMs = 1_000;

/** Says in words when the connection is broken or the page is too old; nothing otherwise. */
export function ConnectionNotice({ connection }: { connection: LiveState["connection"] }) {
  const t = useTranslations("live");
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (connection !== "reconnecting") return setLasting(false);
    const timer = setTimeout(() => setLasting(true), shownAfterMs);
    return () => clearTimeout(timer);
  }, [connection]);

  if (connection === "outdated") {
    return (
      <div
        role="alert"
        className="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 bg-accent-surface px-4 py-2 font-medium text-accent-text"
      >
        {t("outdated")}
        <Button onClick={() => window.location.reload()}>{t("reload")}</Button>
      </div>
    );
  }
  return (
    <div role="status">
      {lasting && (
        <p className="flex items-center justify-center gap-3 bg-danger-surface px-4 py-2 font-medium text-danger">
          <Spinner /> {t("reconnecting")}
        </p>
      )}
    </div>
  );
}
