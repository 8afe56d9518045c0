"use client";

import { useEffect, useState } from "react";

const stepDurationMs = 1100;

export interface Playback {
  /** Index of the state shown, 0 to `count - 1`. */
  index: number;
  /** Number of states. */
  count: number;
  playing: boolean;
  /** Shows a state, clamped to the trace; playing stops. */
  go: (index: number) => void;
  /** Starts from where it stands, from the beginning if at the end; or stops. */
  togglePlaying: () => void;
}

/** Walks through `count` states of a trace, one by one or by itself. */
export function usePlayback(count: number, initialIndex = 0): Playback {
  const [index, setIndex] = useState(() => Math.min(Math.max(initialIndex, 0), count - 1));
  const [playing, setPlaying] = useState(false);
  const atEnd = index >= count - 1;

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      setIndex(index + 1);
      if (index + 1 >= count - 1) setPlaying(false);
    }, stepDurationMs);
    return () => clearTimeout(timer);
  }, [playing, index, count]);

  return {
    index,
    count,
    playing,
    go(next) {
      setPlaying(false);
      setIndex(Math.min(Math.max(next, 0), count - 1));
    },
    togglePlaying() {
      if (!playing && atEnd) setIndex(0);
      setPlaying(!playing && count > 1);
    },
  };
}

/**
 * What a key does to the playback, or null if it is not ours. A key pressed on a control that needs it itself
 * (a slider's arrows, a button's space, anything typed) is not ours.
 */
export function playbackKey(event: KeyboardEvent, playback: Playback): (() => void) | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input, textarea, select, dialog, [contenteditable]")) return null;
  const { index, count, go, togglePlaying } = playback;
  switch (event.key) {
    case "ArrowRight":
      return () => go(index + 1);
    case "ArrowLeft":
      return () => go(index - 1);
    case "Home":
      return () => go(0);
    case "End":
      return () => go(count - 1);
    case " ":
      return target?.closest("button, a, summary") ? null : togglePlaying;
    default:
      return null;
  }
}
