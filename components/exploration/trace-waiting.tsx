import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { TraceState } from "./use-execution-trace";

/** In the place of a replay that is not there yet, or cannot be made. */
export function TraceWaiting({ state }: { state: Exclude<TraceState, { kind: "ready" }> }) {
  const t = useTranslations("exploration");
  if (state.kind === "loading") {
    return (
      <p role="status" className="flex items-center gap-3 py-10 text-muted-foreground">
        <Spinner /> {t("replayLoading")}
      </p>
    );
  }
  return (
    <Notice tone="danger">
      <p>{t("replayFailed")}</p>
      <Button className="mt-2" onClick={state.retry}>
        {t("startAgain")}
      </Button>
    </Notice>
  );
}
