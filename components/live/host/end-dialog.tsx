import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Ending early cannot be taken back, so it is asked once. */
export function EndDialog({ open, onClose, onEnd }: { open: boolean; onClose: () => void; onEnd: () => void }) {
  const t = useTranslations("host");
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("endDialog.title")}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t("endDialog.keep")}
          </Button>
          <Button variant="danger" onClick={onEnd}>
            {t("endDialog.confirm")}
          </Button>
        </>
      }
    >
      <p>{t("endDialog.text")}</p>
    </Dialog>
  );
}
