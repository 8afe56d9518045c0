import { useTranslations } from "next-intl";
import { Kbd } from "@/components/ui/kbd";
import type { LineRange } from "./editable-regions";

interface EditorHelpProps {
  /** What the editor is described by, for a screen reader. */
  id: string;
  editable?: readonly LineRange[];
  canRun: boolean;
}

/** How to leave the editor with the keyboard, which parts can be edited, and all keys on demand. */
export function EditorHelp({ id, editable, canRun }: EditorHelpProps) {
  const t = useTranslations("editor");
  const keys: [string, string][] = [
    ["Tab", t("keyIndent")],
    ["Shift Tab", t("keyOutdent")],
    ["Esc, Tab", t("keyLeave")],
    ["Ctrl Z", t("undo")],
    ["Ctrl Y", t("redo")],
    ["Ctrl F", t("find")],
    ["Ctrl /", t("keyComment")],
    ["F8", t("keyProblem")],
    ...(canRun ? ([["Ctrl Enter", t("keyRun")]] satisfies [string, string][]) : []),
  ];
  return (
    <>
      <p id={id} className="sr-only">
        {t("leave")}
        {editable && ` ${t("editableLines", { count: editable.length, lines: editable.map(linesText).join(", ") })}`}
      </p>
      <details className="hidden border-t border-border text-sm sm:pointer-fine:block">
        <summary className="px-4 py-2 text-muted-foreground">{t("keys")}</summary>
        <dl className="grid grid-cols-[repeat(auto-fit,minmax(14rem,1fr))] gap-x-6 gap-y-1.5 px-4 pb-3">
          {keys.map(([key, text]) => (
            <div key={key} className="flex items-center gap-3">
              <dt className="flex shrink-0 gap-1">
                {key.split(" ").map((one) => (
                  <Kbd key={one}>{one}</Kbd>
                ))}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

const linesText = ({ from, to }: LineRange): string => (from === to ? String(from) : `${from}–${to}`);
