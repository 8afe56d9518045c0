import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { BlockedTask } from "@/core/execution/outcome";
import type { Trace } from "@/core/execution/trace";
import { useAwaitsText } from "./use-awaits-text";

/** How the execution ended; for a deadlock, who holds what the other waits for. */
export function OutcomeNotice({ outcome }: { outcome: Trace["outcome"] }) {
  const t = useTranslations("replay");
  const awaitsText = useAwaitsText();
  return (
    <Notice tone={outcome.status === "finished" ? "info" : "danger"}>
      <p>{t(`outcome.${outcome.status}`)}</p>
      {outcome.exception !== null && <p className="font-mono text-sm break-words">{outcome.exception}</p>}
      {outcome.blocked.length > 0 && (
        <ul className="mt-1 flex flex-col gap-0.5 font-normal">
          {outcome.blocked.map((blocked) => (
            <li key={blocked.task}>
              {t("blocked", {
                task: blocked.task,
                line: blocked.line,
                awaits: awaitsText(blocked.awaits),
                holds: blocked.holds.join(", "),
                holdsAny: blocked.holds.length > 0 ? "yes" : "no",
                heldBy: blocked.heldBy ?? "",
                isHeld: holderKind(blocked),
              })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Whether to say who holds the thing: of a task that is awaited nobody asks. */
function holderKind({ task, awaits, heldBy }: BlockedTask): "no" | "self" | "yes" {
  if (heldBy === null || awaits.startsWith("join of ")) return "no";
  return heldBy === task ? "self" : "yes";
}
