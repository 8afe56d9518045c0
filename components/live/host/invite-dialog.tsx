import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { HostView } from "@/core/quiz/views";
import { QrCode } from "../qr-code";

interface InviteDialogProps {
  open: boolean;
  onClose: () => void;
  view: HostView;
  joinOrigin: string;
}

/** More screens for the host: the wall, a phone in the hand, a colleague. The code is a key: whoever has it can host. */
export function InviteDialog({ open, onClose, view, joinOrigin }: InviteDialogProps) {
  const t = useTranslations("host");
  const { coHostKey, sessionId } = view;
  if (coHostKey === null) return null;
  const remote = `${joinOrigin}/host/${sessionId}#key=${coHostKey}`;
  return (
    <Dialog open={open} onClose={onClose} title={t("invite.title")}>
      <section className="flex flex-col items-start gap-2">
        <h3 className="text-lg">{t("invite.projector")}</h3>
        <p>{t("invite.projectorText")}</p>
        <ButtonLink href={`/host/${sessionId}?screen=projector`} target="_blank">
          {t("invite.projectorOpen")}
        </ButtonLink>
      </section>
      <section className="flex flex-col gap-2 border-t border-border pt-4">
        <h3 className="text-lg">{t("invite.remote")}</h3>
        <p>{t("invite.remoteText")}</p>
        <div className="self-center rounded-2xl border border-border bg-white p-2">
          <QrCode text={remote} label={t("invite.qr")} className="w-48" />
        </div>
        <a href={remote} target="_blank" rel="noreferrer" className="self-center underline underline-offset-4">
          {t("invite.open")}
        </a>
      </section>
    </Dialog>
  );
}
