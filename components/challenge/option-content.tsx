import { CircleCheckBig, CircleHelp, InfinityIcon, Lock, OctagonX, Timer, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OptionView } from "@/core/challenge/challenge-view";
import type { OutcomeStatus } from "@/core/execution/outcome";

/** How a program can end, as the pages show it: an option of a question, or an outcome found by the explorer. */
export interface OutcomeShown {
  status: OutcomeStatus;
  stdout: string;
  exception: string | null;
}

const statusIcons: Record<OutcomeStatus, typeof Lock> = {
  finished: CircleCheckBig,
  deadlock: Lock,
  stuck: CircleHelp,
  exception: TriangleAlert,
  endless: InfinityIcon,
};

/** What an option says, without its letter or frame. Spans only: it may stand in a label or a button. */
export function OptionContent({ option }: { option: OptionView }) {
  const t = useTranslations("option");
  switch (option.type) {
    case "outcome":
      return <OutcomeContent outcome={option} />;
    case "duration":
      return (
        <StatusLine icon={<Timer aria-hidden="true" className="size-5 shrink-0" />}>
          <span className="text-lg">{t("duration", { seconds: option.seconds })}</span>
        </StatusLine>
      );
    case "hangs": {
      const Icon = option.how === "never" ? CircleCheckBig : option.how === "always" ? OctagonX : CircleHelp;
      return (
        <StatusLine icon={<Icon aria-hidden="true" className="size-5 shrink-0" />}>
          {t(`hangs.${option.how}`)}
        </StatusLine>
      );
    }
  }
}

/** The text printed and, unless the program simply finished, how it ended. */
export function OutcomeContent({ outcome }: { outcome: OutcomeShown }) {
  const t = useTranslations("option");
  const { status, stdout, exception } = outcome;
  if (status === "finished") {
    return stdout === "" ? (
      <span className="text-muted-foreground italic">{t("printsNothing")}</span>
    ) : (
      <Output text={stdout} />
    );
  }
  const Icon = statusIcons[status];
  return (
    <span className="flex min-w-0 flex-col gap-2">
      {stdout !== "" && (
        <>
          <span className="text-sm text-muted-foreground">{t("prints")}</span>
          <Output text={stdout} />
        </>
      )}
      <StatusLine icon={<Icon aria-hidden="true" className="size-5 shrink-0" />}>
        {stdout === "" ? t(`ends.${status}`) : t(`thenEnds.${status}`)}
      </StatusLine>
      {exception !== null && <code className="font-mono text-sm break-words text-danger">{exception}</code>}
    </span>
  );
}

function StatusLine({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="flex min-w-0 items-center gap-2 font-semibold">
      {icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}

/** Printed text, as on a terminal. The last line end is not shown: every print has one. */
export function Output({ text }: { text: string }) {
  return (
    <span className="block min-w-0 rounded-lg bg-sunken px-3 py-1.5 font-mono text-[0.95em] leading-normal break-words whitespace-pre-wrap">
      {text.replace(/\n$/, "")}
    </span>
  );
}
