import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog } from "@/components/ui/dialog";

/** Keys, touch, and what the lanes mean. */
export function PlaybackHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("replay");
  const keys: [keys: string[], text: string][] = [
    [["←", "→"], t("keyStep")],
    [["Home", "End"], t("keyEnds")],
    [[t("space")], t("keyPlay")],
    [["C"], t("keyCritical")],
    [["P", "N"], t("keySwitch")],
    [["A"], t("keyOrder")],
  ];
  const signs: [sign: string, text: string][] = [
    ["R W", t("help.access")],
    ["L U", t("help.lock")],
    ["+ −", t("help.items")],
    ["P", t("help.print")],
    ["━", t("help.bar")],
    ["· · ·", t("help.waiting")],
    ["∿∿∿", t("help.sleeping")],
    ["┆", t("help.critical")],
  ];
  return (
    <Dialog open={open} onClose={onClose} title={t("help.title")}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {keys.map(([names, text]) => (
          <Row key={text} text={text}>
            {names.map((name) => (
              <kbd
                key={name}
                className="mr-1 inline-block min-w-6 rounded-md border border-border-strong bg-surface px-1.5 text-center font-mono text-sm"
              >
                {name}
              </kbd>
            ))}
          </Row>
        ))}
      </dl>
      <p>{t("help.touch")}</p>
      <h3 className="text-base">{t("help.lanes")}</h3>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {signs.map(([sign, text]) => (
          <Row key={text} text={text}>
            <span className="font-mono font-bold whitespace-nowrap">{sign}</span>
          </Row>
        ))}
      </dl>
    </Dialog>
  );
}

function Row({ text, children }: { text: string; children: ReactNode }) {
  return (
    <>
      <dt>{children}</dt>
      <dd>{text}</dd>
    </>
  );
}
