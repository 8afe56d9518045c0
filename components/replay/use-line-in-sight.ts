"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Give the ref to what holds a program that scrolls inside: the active line stays in its sight, and the page does not move. */
export function useLineInSight<T extends HTMLElement>(line: number | null): RefObject<T | null> {
  const holder = useRef<T>(null);
  useEffect(() => {
    const box = holder.current?.firstElementChild;
    const active = line === null ? null : box?.querySelector("[data-active-line]");
    if (!(box instanceof HTMLElement) || !active || box.scrollHeight <= box.clientHeight) return;
    const top = active.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    const isInSight = top >= box.scrollTop + margin && top <= box.scrollTop + box.clientHeight - 2 * margin;
    if (!isInSight) box.scrollTop = top - box.clientHeight / 2;
  }, [line]);
  return holder;
}

/** Lines before and after the active one that should be seen, in pixels. */
const margin = 48;
