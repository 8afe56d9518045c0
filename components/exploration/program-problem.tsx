import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ExplorationError } from "@/core/execution/outcome";

interface ProgramProblemProps {
  problem: ExplorationError;
  onLine: (line: number) => void;
}

/** Why the program is not explored, or not wholly. What is our fault is said to be. */
export function ProgramProblem({ problem, onLine }: ProgramProblemProps) {
  const t = useTranslations("exploration");
  const { kind, message, line } = problem;
  return (
    <Notice tone={kind === "limit" ? "info" : "danger"}>
      <p>{t(`problem.${kind}`)}</p>
      {/* In the words of Python, or of the engine. */}
      <p lang="en" className="font-mono text-sm font-normal break-words">
        {message}
      </p>
      {line !== null && (
        <Button size="sm" className="mt-2 min-h-11" onClick={() => onLine(line)}>
          {t("goToLine", { line })}
        </Button>
      )}
    </Notice>
  );
}
