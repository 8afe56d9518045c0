"use client";

import { type TouchEvent, useRef } from "react";

/** A finger that moves so far sideways, and more sideways than up or down, has swiped. */
const leastPixels = 40;

/** Handlers for an element on which a swipe to the left goes on and one to the right goes back. */
export function useSwipe(onForward: () => void, onBack: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart(event: TouchEvent) {
      const touch = event.touches[0];
      start.current = event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd(event: TouchEvent) {
      const touch = event.changedTouches[0];
      if (start.current === null) return;
      const dx = touch.clientX - start.current.x;
      const dy = touch.clientY - start.current.y;
      start.current = null;
      if (Math.abs(dx) < leastPixels || Math.abs(dx) < Math.abs(dy)) return;
      if (dx < 0) onForward();
      else onBack();
    },
  };
}
