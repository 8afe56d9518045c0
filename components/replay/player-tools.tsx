"use client";

import { CircleQuestionMark, Spline } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { CopyLink } from "./copy-link";
import { PlaybackHelp } from "./playback-help";
import { type Playback, type Speed, speeds } from "./use-playback";

interface PlayerToolsProps {
  playback: Playback;
  withOrder: boolean;
  onToggleOrder: () => void;
  /** Makes the address that shows just this; absent: no link is offered. */
  makeLink?: () => Promise<string | null>;
}

/** What is set once and then left alone: speed, arrows, the link, the help. */
export function PlayerTools({ playback, withOrder, onToggleOrder, makeLink }: PlayerToolsProps) {
  const t = useTranslations("replay");
  const format = useFormatter();
  const [helpOpen, setHelpOpen] = useState(false);
  return (
    <div className="flex items-center gap-0.5">
      <label className="flex items-center">
        <span className="sr-only">{t("speed")}</span>
        <select
          value={playback.speed}
          onChange={(event) => playback.setSpeed(Number(event.target.value) as Speed)}
          title={t("speed")}
          className="min-h-11 rounded-xl bg-transparent px-2 text-sm font-medium hover:bg-muted"
        >
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {format.number(speed)}×
            </option>
          ))}
        </select>
      </label>
      <IconButton
        label={t("order")}
        aria-pressed={withOrder}
        className={classNames(withOrder && "bg-accent-surface text-accent-text")}
        onClick={onToggleOrder}
      >
        <Spline aria-hidden="true" className="size-5" />
      </IconButton>
      {makeLink && <CopyLink makeLink={makeLink} />}
      <IconButton label={t("help.title")} onClick={() => setHelpOpen(true)}>
        <CircleQuestionMark aria-hidden="true" className="size-5" />
      </IconButton>
      <PlaybackHelp open={helpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
