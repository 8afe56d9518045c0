import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

interface AnswerActionsProps {
  pending: boolean;
  disabled: boolean;
  /** The key that sends, where there is one. */
  shortcut?: string;
  /** Other words on the button, and while it is on its way. */
  labels?: { idle: string; pending: string };
  /** Absent: the button submits its form. */
  onClick?: () => void;
  children?: ReactNode;
}

/** The button that sends an answer, in the same place and size in every form. */
export function AnswerActions({ pending, disabled, shortcut, labels, onClick, children }: AnswerActionsProps) {
  const t = useTranslations("answer");
  const { idle, pending: busy } = labels ?? { idle: t("submit"), pending: t("sending") };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        type={onClick ? "button" : "submit"}
        variant="primary"
        size="lg"
        pending={pending}
        disabled={disabled}
        onClick={onClick}
        className="grow sm:grow-0"
      >
        {pending ? busy : idle}
      </Button>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      {children}
    </div>
  );
}
