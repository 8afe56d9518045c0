import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, IconButton } from "@/components/ui/button";
import type { Playback } from "./use-playback";

export function PlaybackControls({ playback }: { playback: Playback }) {
  const t = useTranslations("replay");
  const { index, count, playing, go, togglePlaying } = playback;
  const atStart = index === 0;
  const atEnd = index === count - 1;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div className="flex items-center gap-0.5">
        <IconButton label={t("first")} disabled={atStart} onClick={() => go(0)}>
          <SkipBack aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton label={t("back")} disabled={atStart} onClick={() => go(index - 1)}>
          <StepBack aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton label={playing ? t("pause") : t("play")} onClick={togglePlaying}>
          {playing ? <Pause aria-hidden="true" className="size-5" /> : <Play aria-hidden="true" className="size-5" />}
        </IconButton>
        <Button variant="primary" disabled={atEnd} onClick={() => go(index + 1)}>
          <StepForward aria-hidden="true" className="size-5" />
          {t("forward")}
        </Button>
        <IconButton label={t("last")} disabled={atEnd} onClick={() => go(count - 1)}>
          <SkipForward aria-hidden="true" className="size-5" />
        </IconButton>
      </div>
      <label className="flex min-w-32 flex-1 items-center gap-3 text-sm text-muted-foreground tabular-nums">
        <span className="sr-only">{t("scrubber")}</span>
        <input
          type="range"
          min={0}
          max={count - 1}
          value={index}
          onChange={(event) => go(Number(event.target.value))}
          aria-valuetext={t("position", { index, last: count - 1 })}
          className="h-11 min-w-0 flex-1 accent-accent-text"
        />
        <span aria-hidden="true">{t("position", { index, last: count - 1 })}</span>
      </label>
    </div>
  );
}
