import { CircleCheck, Clock, Hourglass, type Lock, Minus, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { taskColour } from "@/components/code/task-colour";
import { taskNumber } from "@/components/code/task-number";
import { classNames } from "@/components/ui/class-names";
import type { TaskStatus, TraceTask } from "@/core/execution/trace";
import { LongValue } from "./long-value";
import { useAwaitsText } from "./use-awaits-text";

const statusIcons: Record<TaskStatus, typeof Lock> = {
  "not-started": Minus,
  ready: Play,
  blocked: Hourglass,
  sleeping: Clock,
  finished: CircleCheck,
};

interface TaskListProps {
  tasks: TraceTask[];
  /** The task that made the latest step. */
  active: number | null;
  /** How many further tasks are not shown. */
  hiddenCount: number;
}

/** Every task: what it is doing, what it holds and waits for, its local variables. */
export function TaskList({ tasks, active, hiddenCount }: TaskListProps) {
  const t = useTranslations("replay");
  const awaitsText = useAwaitsText();
  return (
    <ul className="grid grid-cols-1 gap-1.5">
      {tasks.map((task) => {
        const Icon = statusIcons[task.status];
        return (
          <li
            key={task.id}
            data-task={taskColour(task.id)}
            className={classNames(
              "flex flex-wrap items-center gap-x-3 gap-y-0.5 rounded-xl border-2 px-3 py-1.5",
              task.id === active ? "border-task bg-task/10" : "border-transparent bg-muted",
            )}
          >
            <span className="inline-flex min-w-0 items-center gap-2">
              <span
                aria-hidden="true"
                className="grid size-5 shrink-0 place-items-center rounded-md bg-task text-xs font-bold text-surface"
              >
                {taskNumber(task.id)}
              </span>
              <strong className="min-w-0 truncate text-task">{task.name}</strong>
            </span>
            <span className="ml-auto inline-flex items-center gap-1.5 text-sm">
              <Icon aria-hidden="true" className="size-4" />
              {t(`status.${task.status}`)}
            </span>
            {(task.awaits !== null || task.holds.length > 0 || task.locals.length > 0) && (
              <dl className="flex w-full flex-wrap gap-x-4 gap-y-0.5 text-sm">
                {task.awaits !== null && <Fact term={t("awaits")} value={awaitsText(task.awaits)} />}
                {task.holds.length > 0 && <Fact term={t("holds")} value={task.holds.join(", ")} />}
                {task.locals.map((local) => (
                  <Fact key={local.name} term={`${local.name} =`} value={local.value} code />
                ))}
              </dl>
            )}
          </li>
        );
      })}
      {hiddenCount > 0 && (
        <li className="px-3 text-sm text-muted-foreground">{t("moreTasks", { count: hiddenCount })}</li>
      )}
    </ul>
  );
}

function Fact({ term, value, code = false }: { term: string; value: string; code?: boolean }) {
  return (
    <div className="flex min-w-0 gap-1.5">
      <dt className={classNames("text-muted-foreground", code && "font-mono")}>{term}</dt>
      <dd className="min-w-0 font-mono break-words">
        <LongValue text={value} />
      </dd>
    </div>
  );
}
