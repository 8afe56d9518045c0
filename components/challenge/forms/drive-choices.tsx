import { Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import { taskColour } from "@/components/code/task-colour";
import { StepText } from "@/components/replay/step-text";
import { Kbd } from "@/components/ui/kbd";
import type { DriveView } from "@/engine/drive";

interface DriveChoicesProps {
  view: DriveView;
  disabled: boolean;
  onChoose: (name: string) => void;
}

/** Keys 1 to 9. */
const mostKeys = 9;

/** One button for each thing that can happen next, with what that is and in which line. */
export function DriveChoices({ view, disabled, onChoose }: DriveChoicesProps) {
  const t = useTranslations("drive");
  const { choices, state } = view;
  if (choices.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-base font-semibold tracking-normal">{t("whoNext")}</h2>
      <ul className="flex flex-col gap-2">
        {choices.map(({ name, task, isTimeout, next }, index) => (
          <li key={name}>
            <button
              type="button"
              data-task={taskColour(task)}
              aria-disabled={disabled || undefined}
              onClick={() => !disabled && onChoose(name)}
              className="flex min-h-12 w-full items-center gap-3 rounded-xl border-2 border-task/60 bg-task/10 px-3 py-2 text-left hover:border-task hover:bg-task/20"
            >
              {index < mostKeys && <Kbd>{index + 1}</Kbd>}
              <span className="min-w-0 flex-1 break-words">
                <StepText step={next} name={state.tasks.find(({ id }) => id === task)?.name ?? String(task)} />
              </span>
              {isTimeout && <Timer aria-hidden="true" className="size-5 shrink-0" />}
              <span className="shrink-0 text-sm text-muted-foreground tabular-nums">
                {t("line", { line: next.line })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
