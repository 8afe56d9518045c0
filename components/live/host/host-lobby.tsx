"use client";

import { Check, Copy, Smartphone, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import type { HostView } from "@/core/quiz/views";
import { Avatar } from "../avatar";
import styles from "../live.module.css";
import { spacedPin } from "../pin-text";
import { QrCode } from "../qr-code";
import { Strands } from "../strands";
import { RemoveDialog } from "./remove-dialog";

interface HostLobbyProps {
  view: Extract<HostView, { phase: "lobby" }>;
  joinOrigin: string;
  onRemove: (playerId: HostView["roster"][number]["playerId"], ban: boolean) => void;
  removing: boolean;
}

/** How to join, in letters that the last row can read, and who is here already. */
export function HostLobby({ view, joinOrigin, onRemove, removing }: HostLobbyProps) {
  const t = useTranslations("host");
  const [asked, setAsked] = useState<(typeof view.players)[number] | null>(null);
  const joinLink = `${joinOrigin}/join?pin=${view.pin}`;
  return (
    <div className="mx-auto flex w-full max-w-[100rem] flex-1 flex-col gap-6">
      <section className="relative grid items-center gap-6 overflow-hidden rounded-card border border-border bg-surface p-5 shadow-card md:grid-cols-[minmax(0,1fr)_auto] md:gap-10 md:p-8">
        <div className="relative flex min-w-0 flex-col gap-3">
          <h1 className="text-xl font-medium sm:text-2xl 2xl:text-4xl">
            {t.rich("lobby.title", {
              site: (chunks) => <strong className="font-bold wrap-anywhere text-accent-text">{chunks}</strong>,
              address: joinAddress(joinOrigin),
            })}
          </h1>
          <p className="text-lg text-muted-foreground">{t("lobby.pinLabel")}</p>
          <output
            aria-label={t("pin")}
            className="flex gap-[0.28em] text-[clamp(3.6rem,18.5vw,7rem)] leading-[0.95] font-extrabold tracking-[-0.02em] tabular-nums md:text-[clamp(5rem,13.5vw,17rem)]"
          >
            {spacedPin(view.pin)
              .split(" ")
              .map((digits, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two groups that never move
                <span key={index}>{digits} </span>
              ))}
          </output>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pt-1">
            <CopyLink link={joinLink} />
            {view.demo && (
              <p className="inline-flex items-center gap-2 rounded-xl bg-accent-surface px-3 py-2 font-medium text-accent-text">
                <Smartphone aria-hidden="true" className="size-5 shrink-0" /> {t("coach.phone")}
              </p>
            )}
            <Strands className="hidden h-12 min-w-0 flex-1 sm:block" />
          </div>
        </div>
        <a
          href={joinLink}
          target="_blank"
          rel="noreferrer"
          aria-label={t("lobby.openJoinPage")}
          className="relative mx-auto block w-56 rounded-2xl border border-border bg-white p-2 md:w-[clamp(12rem,20vw,24rem)]"
        >
          <QrCode text={joinLink} label={t("lobby.qr")} className="w-full" />
        </a>
      </section>
      <section aria-labelledby="players-heading" className="flex flex-col gap-4">
        <h2 id="players-heading" className="text-2xl">
          {view.playerCount === 0 ? t("lobby.nobody") : t("lobby.players", { count: view.playerCount })}
        </h2>
        {!view.joinOpen && <Notice>{t("lobby.locked")}</Notice>}
        <ul className="flex flex-wrap gap-2.5">
          {view.players.map((player) => (
            <li
              key={player.playerId}
              className={`group flex max-w-full items-center gap-2.5 rounded-2xl border border-border bg-surface py-1 pr-1 pl-2 text-lg font-semibold ${styles.arrive}`}
            >
              <Avatar playerId={player.playerId} nickname={player.nickname} />
              <span className="truncate">{player.nickname}</span>
              <button
                type="button"
                aria-label={t("remove.button", { name: player.nickname })}
                title={t("remove.button", { name: player.nickname })}
                onClick={() => setAsked(player)}
                className="grid size-9 place-items-center rounded-xl text-muted-foreground hover:bg-danger-surface hover:text-danger"
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <RemoveDialog
        player={asked}
        onClose={() => setAsked(null)}
        onRemove={(playerId, ban) => {
          setAsked(null);
          onRemove(playerId, ban);
        }}
        pending={removing}
      />
    </div>
  );
}

function CopyLink({ link }: { link: string }) {
  const t = useTranslations("host");
  const showToast = useToast();
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // No clipboard without https: the link itself is the next best thing, to be copied by hand.
      showToast(link);
    }
  }
  return (
    <Button onClick={() => void copy()}>
      {copied ? (
        <Check aria-hidden="true" className="size-5 text-success" />
      ) : (
        <Copy aria-hidden="true" className="size-5" />
      )}
      {copied ? t("lobby.copied") : t("lobby.copy")}
    </Button>
  );
}

/** The part of the link that people type. */
function joinAddress(origin: string): string {
  return `${new URL(origin).host}/join`;
}
