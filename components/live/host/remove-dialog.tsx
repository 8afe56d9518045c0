import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { HostView } from "@/core/quiz/views";

type RosterPlayer = Pick<HostView["roster"][number], "playerId" | "nickname">;

interface RemoveDialogProps {
  /** Whom it asks about; null when closed. */
  player: RosterPlayer | null;
  onClose: () => void;
  onRemove: (playerId: RosterPlayer["playerId"], ban: boolean) => void;
  pending: boolean;
}

export function RemoveDialog({ player, onClose, onRemove, pending }: RemoveDialogProps) {
  const t = useTranslations("host");
  return (
    <Dialog
      open={player !== null}
      onClose={onClose}
      title={t("remove.title", { name: player?.nickname ?? "" })}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t("remove.keep")}
          </Button>
          <Button variant="danger" pending={pending} onClick={() => player && onRemove(player.playerId, true)}>
            {t("remove.ban")}
          </Button>
          <Button variant="danger" pending={pending} onClick={() => player && onRemove(player.playerId, false)}>
            {t("remove.confirm")}
          </Button>
        </>
      }
    >
      <p>{t("remove.text")}</p>
    </Dialog>
  );
}
