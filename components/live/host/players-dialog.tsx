"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { HostView } from "@/core/quiz/views";
import { Avatar } from "../avatar";
import type { HostCommands } from "./use-host-commands";

interface PlayersDialogProps {
  open: boolean;
  onClose: () => void;
  view: HostView;
  commands: HostCommands;
}

/** Everybody by nickname, in every phase; who does not belong here can be removed. */
export function PlayersDialog({ open, onClose, view, commands }: PlayersDialogProps) {
  const t = useTranslations("host");
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <Dialog open={open} onClose={onClose} title={t("playersButton", { count: view.playerCount })}>
      {view.roster.length === 0 ? (
        <p className="text-muted-foreground">{t("lobby.nobody")}</p>
      ) : (
        <ul className="max-h-[60dvh] divide-y divide-border overflow-y-auto">
          {view.roster.map((player) => (
            <li key={player.playerId} className="flex min-h-14 flex-wrap items-center gap-3 py-1.5 pr-1">
              <Avatar playerId={player.playerId} nickname={player.nickname} />
              <span className="min-w-0 flex-1 truncate font-medium">{player.nickname}</span>
              <span className="tabular-nums text-muted-foreground">{t("points", { points: player.score })}</span>
              {view.controls.includes("player:remove") &&
                (asked === player.playerId ? (
                  [false, true].map((ban) => (
                    <Button
                      key={String(ban)}
                      variant="danger"
                      size="sm"
                      pending={commands.pending === "player:remove"}
                      onClick={() => {
                        setAsked(null);
                        commands.remove(player.playerId, ban);
                      }}
                    >
                      {t(ban ? "remove.ban" : "remove.sure")}
                    </Button>
                  ))
                ) : (
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={t("remove.button", { name: player.nickname })}
                    onClick={() => setAsked(player.playerId)}
                  >
                    {t("remove.confirm")}
                  </Button>
                ))}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
