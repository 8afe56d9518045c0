import {
  ArrowLeftRight,
  BellRing,
  GitMerge,
  ListOrdered,
  Lock,
  LockKeyhole,
  RefreshCw,
  Route,
  Scale,
  TrafficCone,
  Workflow,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { Concept } from "@/core/challenge/challenge";

/** Icon and colour (of app/globals.css's tasks) of each concept. */
const looks: Record<Concept, { icon: typeof Lock; colour: number }> = {
  "race-condition": { icon: GitMerge, colour: 1 },
  lock: { icon: Lock, colour: 0 },
  deadlock: { icon: ArrowLeftRight, colour: 7 },
  "reentrant-lock": { icon: LockKeyhole, colour: 4 },
  semaphore: { icon: TrafficCone, colour: 3 },
  condition: { icon: BellRing, colour: 1 },
  queue: { icon: ListOrdered, colour: 2 },
  "thread-lifecycle": { icon: Route, colour: 2 },
  "event-loop": { icon: RefreshCw, colour: 5 },
  "async-tasks": { icon: Workflow, colour: 6 },
  "choosing-a-model": { icon: Scale, colour: 4 },
};

/** The colour of a concept, as a value of `data-task`. */
export function conceptColour(concept: Concept): number {
  return looks[concept].colour;
}

export function ConceptBadge({ concept }: { concept: Concept }) {
  const t = useTranslations("concept");
  const { icon: Icon, colour } = looks[concept];
  return (
    <span data-task={colour} className="inline-flex items-center gap-1.5 text-sm font-semibold text-task">
      <Icon aria-hidden="true" className="size-4" />
      {t(concept)}
    </span>
  );
}
