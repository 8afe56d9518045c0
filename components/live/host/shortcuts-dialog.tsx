import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";

const keyClasses =
  "min-w-8 rounded-md border border-border-strong bg-surface px-2 text-center font-mono text-sm leading-7 text-foreground";

export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("host.shortcuts");
  const rows = [
    { keys: ["Enter", t("space"), "→"], text: t("next") },
    { keys: ["→"], text: t("openReplay") },
    { keys: ["←", "→"], text: t("step") },
    { keys: [t("space")], text: t("play") },
    { keys: ["P", "T", "S", "L"], text: t("letters") },
    { keys: ["F"], text: t("fullscreen") },
    { keys: ["?"], text: t("help") },
  ];
  return (
    <Dialog open={open} onClose={onClose} title={t("title")}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-3">
        {rows.map((row) => (
          <div key={row.text} className="contents">
            <dt className="flex flex-wrap gap-1.5">
              {row.keys.map((key) => (
                <kbd key={key} className={keyClasses}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
