import { useTranslations } from "next-intl";
import type { TraceStep } from "@/core/execution/trace";
import { useAwaitsText } from "./use-awaits-text";

const longestValue = 120;

/** What a step does, as one sentence: "worker 2 reads counter: 0". Long values are cut; the values beside it have them whole. */
export function StepText({ step, name }: { step: TraceStep; name: string }) {
  const t = useTranslations("replay");
  const awaitsText = useAwaitsText();
  const place = step.place ?? "";
  return t.rich(`step.${step.kind}`, {
    name,
    place,
    awaits: awaitsText(place),
    value: shortened((step.value ?? "").replace(/\n$/, "")),
    hasPlace: step.place === null ? "no" : "yes",
    hasValue: step.value === null ? "no" : "yes",
    task: (text) => <strong className="text-task">{text}</strong>,
    code: (text) => <code className="font-mono text-[0.95em]">{text}</code>,
  });
}

const shortened = (text: string): string => (text.length > longestValue ? `${text.slice(0, longestValue)}…` : text);
