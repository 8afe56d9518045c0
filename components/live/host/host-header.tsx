import { CircleHelp, Maximize, MonitorSmartphone, Users } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LogoMark } from "@/components/layout/logo";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/button";
import type { HostView } from "@/core/quiz/views";
import { spacedPin } from "../pin-text";
import { toggleFullscreen } from "./toggle-fullscreen";

interface HostHeaderProps {
  view: HostView;
  onPlayers: () => void;
  onShortcuts: () => void;
  onInvite: () => void;
  tools: ReactNode;
}

/** One thin line: the quiz, the PIN for latecomers, who is here, and the tools of the presenter. */
export function HostHeader({ view, onPlayers, onShortcuts, onInvite, tools }: HostHeaderProps) {
  const t = useTranslations("host");
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-b border-border bg-surface px-4 py-1 sm:px-6 2xl:px-10">
      <Link href="/" aria-label={t("home")} className="rounded-lg">
        <LogoMark className="size-8" />
      </Link>
      <p className="flex min-w-12 flex-1 items-center gap-3">
        <span className="truncate font-semibold">{view.quizTitle}</span>
        {view.demo && (
          <span className="hidden sm:block">
            <Badge tone="accent">{t("demo")}</Badge>
          </span>
        )}
      </p>
      {view.phase !== "lobby" && view.phase !== "ended" && (
        <p className="font-mono font-semibold whitespace-nowrap">
          <span className="font-sans font-normal text-muted-foreground">{t("pin")}</span> {spacedPin(view.pin)}
        </p>
      )}
      <div className="flex items-center gap-1">
        <button
          type="button"
          onClick={onPlayers}
          aria-label={t("playersButton", { count: view.playerCount })}
          title={t("players")}
          className="inline-flex min-h-11 items-center gap-2 rounded-xl px-3 font-semibold tabular-nums hover:bg-muted"
        >
          <Users aria-hidden="true" className="size-5" /> {view.playerCount}
        </button>
        {/* Neither keys nor a full screen on a phone, and no room. */}
        <span className="hidden sm:contents">
          {view.coHostKey !== null && (
            <IconButton label={t("invite.title")} onClick={onInvite}>
              <MonitorSmartphone aria-hidden="true" className="size-5" />
            </IconButton>
          )}
          <IconButton label={t("fullscreen")} onClick={toggleFullscreen}>
            <Maximize aria-hidden="true" className="size-5" />
          </IconButton>
          <IconButton label={t("shortcuts.title")} onClick={onShortcuts}>
            <CircleHelp aria-hidden="true" className="size-5" />
          </IconButton>
        </span>
      </div>
      <div className="flex items-center gap-2">{tools}</div>
    </header>
  );
}
