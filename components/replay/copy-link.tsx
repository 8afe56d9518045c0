"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

/** Copies an address; says so, or says why not. */
export function CopyLink({ makeLink }: { makeLink: () => Promise<string | null> }) {
  const t = useTranslations("replay");
  const showToast = useToast();
  async function copy() {
    const link = await makeLink();
    if (link === null) {
      showToast(t("link.tooLong"), "danger");
      return;
    }
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    if (copied) showToast(t("link.copied"), "success");
    // Without the clipboard (http in a classroom's network) the address can still be copied by hand.
    else window.prompt(t("link.byHand"), link);
  }
  return (
    <IconButton label={t("link.copy")} onClick={() => void copy()}>
      <Link2 aria-hidden="true" className="size-5" />
    </IconButton>
  );
}
