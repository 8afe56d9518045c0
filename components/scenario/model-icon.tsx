import { Boxes, ListOrdered, RefreshCw, Rows4 } from "lucide-react";
import type { Model } from "@/core/scenario/choice";

const icons = { sync: ListOrdered, threads: Rows4, processes: Boxes, async: RefreshCw } as const;

/** The sign of a model, the same in cards, options and charts; always beside its name. */
export function ModelIcon({ model, className = "size-5 shrink-0" }: { model: Model; className?: string }) {
  const Icon = icons[model];
  return <Icon aria-hidden="true" className={className} />;
}
