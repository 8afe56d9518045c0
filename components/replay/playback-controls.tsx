import {
  ChevronsLeft,
  ChevronsRight,
  Pause,
  Play,
  SkipBack,
  SkipForward,
  StepBack,
  StepForward,
  Zap,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, IconButton } from "@/components/ui/button";
import type { Playback, PlaybackPlaces } from "./use-playback";

/** Stepping, playing, scrubbing and jumping. Every button keeps 44 px; the slider is the keyboard's way through long traces. */
export function PlaybackControls({ playback, places }: { playback: Playback; places: PlaybackPlaces }) {
  const t = useTranslations("replay");
  const { index, count, playing, go, togglePlaying } = playback;
  const { critical, nextSwitch, previousSwitch } = places;
  const atStart = index === 0;
  const atEnd = index === count - 1;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div className="flex items-center gap-0.5 max-sm:w-full max-sm:justify-between">
        <IconButton label={t("back")} disabled={atStart} onClick={() => go(index - 1)}>
          <StepBack aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton label={playing ? t("pause") : t("play")} onClick={togglePlaying}>
          {playing ? <Pause aria-hidden="true" className="size-5" /> : <Play aria-hidden="true" className="size-5" />}
        </IconButton>
        <Button variant="primary" disabled={atEnd} onClick={() => go(index + 1)} className="whitespace-nowrap">
          <StepForward aria-hidden="true" className="size-5" />
          {t("forward")}
        </Button>
        <IconButton
          label={t("previousSwitch")}
          className="max-sm:hidden"
          disabled={previousSwitch === null}
          onClick={() => go(previousSwitch ?? index)}
        >
          <ChevronsLeft aria-hidden="true" className="size-5" />
        </IconButton>
        <IconButton label={t("nextSwitch")} disabled={nextSwitch === null} onClick={() => go(nextSwitch ?? index)}>
          <ChevronsRight aria-hidden="true" className="size-5" />
        </IconButton>
        {critical !== null && (
          <button
            type="button"
            title={t("toCritical")}
            onClick={() => go(critical)}
            className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-xl bg-accent-surface px-3 text-sm font-semibold whitespace-nowrap text-accent-text"
          >
            <Zap aria-hidden="true" className="size-5" />
            <span className="max-lg:sr-only">{t("criticalShort")}</span>
          </button>
        )}
      </div>
      <div className="flex min-w-64 flex-1 items-center gap-0.5">
        <IconButton label={t("first")} disabled={atStart} onClick={() => go(0)}>
          <SkipBack aria-hidden="true" className="size-5" />
        </IconButton>
        <label className="flex min-w-0 flex-1 items-center">
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
        </label>
        <IconButton label={t("last")} disabled={atEnd} onClick={() => go(count - 1)}>
          <SkipForward aria-hidden="true" className="size-5" />
        </IconButton>
        <span aria-hidden="true" className="min-w-14 text-right text-sm text-muted-foreground tabular-nums">
          {t("position", { index, last: count - 1 })}
        </span>
      </div>
    </div>
  );
}
