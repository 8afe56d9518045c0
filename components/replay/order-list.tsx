import { useTranslations } from "next-intl";
import { taskColour } from "@/components/code/task-colour";
import type { TraceState } from "@/core/execution/trace";

interface OrderListProps {
  states: TraceState[];
  index: number;
  onGo: (index: number) => void;
}

/** In words, the arrows into the present step: what it had to come after, and why. */
export function OrderList({ states, index, onGo }: OrderListProps) {
  const t = useTranslations("replay");
  const { step, tasks } = states[index];
  const after = step?.after ?? [];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {after.length === 0 && <li className="text-muted-foreground">{t("orderNone")}</li>}
      {after.map(({ from, reason }) => {
        const task = states[from].step?.task ?? 0;
        return (
          <li key={from} data-task={taskColour(task)}>
            <button type="button" onClick={() => onGo(from)} className="min-h-6 text-left underline underline-offset-2">
              {t.rich(`orderReason.${reason}`, {
                step: from,
                name: tasks.find(({ id }) => id === task)?.name ?? String(task),
                task: (text) => <strong className="text-task">{text}</strong>,
              })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
