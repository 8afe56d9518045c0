import { CirclePause, CirclePlay, DoorClosed, Ellipsis, Eye, ListOrdered, SkipForward, TimerReset } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { HostView } from "@/core/quiz/views";
import type { MainControl } from "../main-control";
import type { HostCommands, PlainControl } from "./use-host-commands";

interface MoreControlsProps {
  view: HostView;
  main: MainControl | null;
  commands: HostCommands;
}

const popoverId = "more-controls";
const itemClasses =
  "flex min-h-11 w-full items-center gap-3 rounded-lg px-3 text-left font-medium hover:bg-muted disabled:opacity-50";

/** What a host needs now and then, in a popover beside the main button; the same by keys (`hostKeyControls`). */
export function MoreControls({ view, main, commands }: MoreControlsProps) {
  const t = useTranslations("host");
  const popoverRef = useRef<HTMLDivElement>(null);
  const close = () => popoverRef.current?.hidePopover();
  const offered = looks.filter(({ name }) => view.controls.includes(name) && name !== main?.name);
  if (offered.length === 0 && view.questionsLeft.length === 0) return null;
  return (
    <>
      <button
        type="button"
        popoverTarget={popoverId}
        className="inline-flex min-h-11 items-center gap-2 rounded-xl px-3 font-semibold [anchor-name:--more] hover:bg-muted"
      >
        <Ellipsis aria-hidden="true" className="size-5" /> {t("more.button")}
      </button>
      <div
        ref={popoverRef}
        id={popoverId}
        popover="auto"
        className="fixed inset-auto right-4 bottom-20 m-0 max-h-[70dvh] w-72 overflow-y-auto rounded-card border border-border bg-raised p-1.5 text-foreground shadow-overlay"
      >
        {offered.map(({ name, icon, key }) => (
          <button
            key={name}
            type="button"
            disabled={commands.pending !== null}
            onClick={() => {
              close();
              commands.run(name);
            }}
            className={itemClasses}
          >
            {icon}
            <span className="flex-1">{t(`more.${labelOf(name, view)}`)}</span>
            {key && <Kbd>{key}</Kbd>}
          </button>
        ))}
        {view.questionsLeft.length > 0 && (
          <fieldset className="mt-1 border-t border-border pt-2">
            <legend className="sr-only">{t("more.jump")}</legend>
            <p
              aria-hidden="true"
              className="flex items-center gap-3 px-3 pb-1 text-sm font-semibold text-muted-foreground"
            >
              <ListOrdered className="size-5" /> {t("more.jump")}
            </p>
            {view.questionsLeft.map(({ index, title }) => (
              <button
                key={index}
                type="button"
                disabled={commands.pending !== null}
                onClick={() => {
                  close();
                  commands.jump(index);
                }}
                className={itemClasses}
              >
                <span className="w-5 text-right font-mono text-muted-foreground">{index + 1}</span> {title}
              </button>
            ))}
          </fieldset>
        )}
      </div>
    </>
  );
}

const icon = "size-5 shrink-0";
type MoreName = Extract<
  PlainControl,
  "round:pause" | "round:resume" | "round:extend" | "round:skip" | "round:reveal" | "session:lock"
>;

const looks: { name: MoreName; icon: ReactNode; key?: string }[] = [
  { name: "round:pause", icon: <CirclePause aria-hidden="true" className={icon} />, key: "P" },
  { name: "round:resume", icon: <CirclePlay aria-hidden="true" className={icon} />, key: "P" },
  { name: "round:extend", icon: <TimerReset aria-hidden="true" className={icon} />, key: "T" },
  { name: "round:reveal", icon: <Eye aria-hidden="true" className={icon} /> },
  { name: "round:skip", icon: <SkipForward aria-hidden="true" className={icon} />, key: "S" },
  { name: "session:lock", icon: <DoorClosed aria-hidden="true" className={icon} />, key: "L" },
];

function labelOf(name: MoreName, { joinOpen }: HostView) {
  switch (name) {
    case "round:pause":
      return "pause";
    case "round:resume":
      return "resume";
    case "round:extend":
      return "extend";
    case "round:skip":
      return "skip";
    case "round:reveal":
      return "revealNow";
    case "session:lock":
      return joinOpen ? "lock" : "unlock";
    default:
      return name satisfies never;
  }
}

/** Which control a letter stands for, of those that are offered now; null for other keys. */
export function hostKeyControl(view: HostView, letter: string): PlainControl | null {
  const found = looks.find(({ name, key }) => key === letter.toUpperCase() && view.controls.includes(name));
  return found?.name ?? null;
}
