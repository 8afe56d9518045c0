"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type SubmitEvent, useId, useState } from "react";
import { IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { ViewOf } from "@/core/challenge/challenge-view";
import { AnswerActions } from "./answer-actions";
import type { AnswerFormProps } from "./form-props";

/** Before a finger's touch is a drag, the list can be scrolled. */
const touchHold = { delay: 150, tolerance: 8 };
const mouseDistance = { distance: 4 };

/** Lines to be put into an order: dragged, or moved up and down with arrow keys or buttons. */
export function OrderForm({
  challenge,
  onSubmit,
  pending = false,
  disabled = false,
}: AnswerFormProps<ViewOf<"predict">>) {
  const t = useTranslations("order");
  const { lines } = challenge;
  const [order, setOrder] = useState(() => lines.map((_, index) => index));
  const [said, setSaid] = useState("");
  const hintId = useId();
  const contextId = useId();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: mouseDistance }),
    useSensor(TouchSensor, { activationConstraint: touchHold }),
  );
  const locked = pending || disabled;

  function move(from: number, to: number) {
    if (locked || from === to || to < 0 || to >= order.length) return;
    setOrder(arrayMove(order, from, to));
    setSaid(t("moved", { line: lines[order[from]], position: to + 1, count: order.length }));
  }

  function onDragEnd({ active, over }: DragEndEvent) {
    if (over !== null) move(order.indexOf(Number(active.id) - 1), order.indexOf(Number(over.id) - 1));
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!locked) onSubmit({ kind: "order-lines", order });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <fieldset disabled={locked} className="min-w-0">
        <legend className="font-medium">{t("legend")}</legend>
        <p id={hintId} className="mb-3 text-sm text-muted-foreground">
          {t("hint")}
        </p>
        <DndContext
          id={contextId}
          sensors={sensors}
          collisionDetection={closestCenter}
          onDragEnd={onDragEnd}
          accessibility={{ announcements: silent, screenReaderInstructions: { draggable: t("hint") } }}
        >
          {/* The library takes 0 for no name. */}
          <SortableContext items={order.map((line) => line + 1)} strategy={verticalListSortingStrategy}>
            <ol className="flex flex-col gap-2">
              {order.map((line, position) => (
                <SortableLine
                  key={line}
                  id={line + 1}
                  text={lines[line]}
                  position={position}
                  count={order.length}
                  describedBy={hintId}
                  disabled={locked}
                  onMove={(to) => move(position, to)}
                />
              ))}
            </ol>
          </SortableContext>
        </DndContext>
        <p role="status" className="sr-only">
          {said}
        </p>
      </fieldset>
      <AnswerActions pending={pending} disabled={disabled} />
    </form>
  );
}

/** We say it ourselves, once the line has its place. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

interface SortableLineProps {
  id: number;
  text: string;
  position: number;
  count: number;
  describedBy: string;
  disabled: boolean;
  onMove: (to: number) => void;
}

function SortableLine({ id, text, position, count, describedBy, disabled, onMove }: SortableLineProps) {
  const t = useTranslations("order");
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id, disabled });
  const moved = transform === null ? undefined : `translate3d(0, ${Math.round(transform.y)}px, 0)`;

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowUp: position - 1, ArrowDown: position + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(to);
  }

  return (
    <li
      ref={setNodeRef}
      style={{ transform: moved, transition }}
      className={classNames(
        "flex items-center gap-1 rounded-xl border-2 bg-surface pr-1",
        isDragging ? "relative z-10 border-accent-text shadow-card" : "border-border",
      )}
    >
      <button
        type="button"
        {...listeners}
        onKeyDown={onKeyDown}
        aria-label={t("line", { line: text, position: position + 1, count })}
        aria-describedby={describedBy}
        className="flex min-h-12 min-w-0 flex-1 cursor-grab touch-manipulation items-center gap-2 rounded-xl px-2 text-left font-mono select-none active:cursor-grabbing"
      >
        <GripVertical aria-hidden="true" className="size-5 shrink-0 text-muted-foreground" />
        <span aria-hidden="true" className="w-[2ch] shrink-0 text-right text-muted-foreground tabular-nums">
          {position + 1}
        </span>
        <span className="min-w-0 break-words">{text}</span>
      </button>
      <IconButton label={t("up", { line: text })} disabled={position === 0} onClick={() => onMove(position - 1)}>
        <ArrowUp aria-hidden="true" className="size-5" />
      </IconButton>
      <IconButton
        label={t("down", { line: text })}
        disabled={position === count - 1}
        onClick={() => onMove(position + 1)}
      >
        <ArrowDown aria-hidden="true" className="size-5" />
      </IconButton>
    </li>
  );
}
