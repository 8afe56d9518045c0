"use client";

import { useEffect, useState } from "react";

/** How long a step is shown while playing at speed 1. */
const stepDurationMs = 1100;

/** Steps of playing, as factors; the slowest leaves a screen reader time for each sentence. */
export const speeds = [0.5, 1, 2, 4, 16] as const;
export type Speed = (typeof speeds)[number];

export interface Playback {
  /** Index of the state shown, 0 to `count - 1`. */
  index: number;
  /** Number of states. */
  count: number;
  playing: boolean;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
  /** Shows a state, clamped to the trace; playing stops. */
  go: (index: number) => void;
  /** Starts from where it stands, from the beginning if at the end; or stops. */
  togglePlaying: () => void;
}

/** Walks through `count` states of a trace, one by one or by itself. */
export function usePlayback(count: number, initialIndex = 0): Playback {
  const [index, setIndex] = useState(() => Math.min(Math.max(initialIndex, 0), count - 1));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const atEnd = index >= count - 1;

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      setIndex(index + 1);
      if (index + 1 >= count - 1) setPlaying(false);
    }, stepDurationMs / speed);
    return () => clearTimeout(timer);
  }, [playing, index, count, speed]);

  return {
    index,
    count,
    playing,
    speed,
    setSpeed,
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

/** What the player offers besides stepping; null where a trace has no such place. */
export interface PlaybackPlaces {
  critical: number | null;
  nextSwitch: number | null;
  previousSwitch: number | null;
  toggleOrder: () => void;
}

/**
 * What a key does to the playback, or null if it is not ours. A key pressed on a control that needs it itself
 * (a slider's arrows, a button's space, anything typed) is not ours.
 */
export function playbackKey(event: KeyboardEvent, playback: Playback, places: PlaybackPlaces): (() => void) | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input, textarea, select, dialog, [contenteditable]")) return null;
  const { index, count, go, togglePlaying } = playback;
  const jump = (to: number | null) => (to === null ? null : () => go(to));
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
  }
  // By place, not by letter: the same keys under a Russian layout.
  switch (event.code) {
    case "KeyC":
      return jump(places.critical);
    case "KeyN":
      return jump(places.nextSwitch);
    case "KeyP":
      return jump(places.previousSwitch);
    case "KeyA":
      return places.toggleOrder;
    default:
      return null;
  }
}
