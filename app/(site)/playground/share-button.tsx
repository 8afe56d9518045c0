"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { encodeProgramLink } from "@/components/code/program-link";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { inputClasses } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import type { KeptProgram } from "./kept-program";

/** Puts the program into the address and the address into the clipboard. */
export function ShareButton({ program, choices }: KeptProgram) {
  const t = useTranslations("playground");
  const id = useId();
  const showToast = useToast();
  /** Shown where the browser does not let us write into the clipboard. */
  const [link, setLink] = useState<string | null>(null);

  async function share() {
    const encoded = await encodeProgramLink({ program, choices });
    if (!encoded.ok) {
      showToast(t("share.tooLarge"), "danger");
      return;
    }
    const address = new URL(window.location.href);
    address.hash = encoded.fragment;
    window.history.replaceState(window.history.state, "", address);
    try {
      await navigator.clipboard.writeText(address.href);
      showToast(t("share.copied"), "success");
    } catch {
      setLink(address.href);
    }
  }

  return (
    <>
      <Button variant="ghost" disabled={program.trim() === ""} onClick={() => void share()}>
        <Link2 aria-hidden="true" className="size-5" />
        {t("share.button")}
      </Button>
      <Dialog open={link !== null} onClose={() => setLink(null)} title={t("share.title")}>
        <label htmlFor={id}>{t("share.text")}</label>
        <input
          id={id}
          readOnly
          value={link ?? ""}
          onFocus={(event) => event.target.select()}
          className={`${inputClasses} h-12 font-mono text-base`}
        />
      </Dialog>
    </>
  );
}
