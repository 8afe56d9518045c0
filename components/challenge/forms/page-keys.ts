"use client";

import { useEffect, useEffectEvent } from "react";

/** A key typed into a field belongs to the field; Enter on a button or link belongs to it. */
export function isTypingOrPressing(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "textarea, select, button, a, dialog, [contenteditable], input:not([type=radio], [type=checkbox])",
    ) !== null
  );
}

/** Keys without a modifier, wherever on the page; `handle` says whether the key was its. */
export function usePageKeys(active: boolean, handle: (event: KeyboardEvent) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (handle(event)) event.preventDefault();
  });
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [active]);
}
