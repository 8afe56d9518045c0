"use client";

import { useEffect } from "react";

interface HostKeys {
  /** Enter, and Space and → unless the replay has them. */
  onNext: () => void;
  /** → at the reveal while the replay is not on screen; without it → means next. */
  onOpenReplay?: () => void;
  /** The replay is on screen: Space and arrows are its own. */
  replayShown: boolean;
  onHelp: () => void;
  onFullscreen: () => void;
  /** A letter of the list "more"; true if it did something. */
  onLetter: (letter: string) => boolean;
}

/** The keys of a presenter. A key pressed on a control that needs it itself is not ours. */
export function useHostKeys({ onNext, onOpenReplay, replayShown, onHelp, onFullscreen, onLetter }: HostKeys): void {
  useEffect(() => {
    const actionOf = (event: KeyboardEvent): (() => unknown) | null => {
      const onControl = event.target instanceof Element && event.target.closest("button, a, summary, label") !== null;
      if (event.key === "?") return onHelp;
      if (event.code === "KeyF") return onFullscreen;
      const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
      if (letter !== undefined) return () => onLetter(letter);
      if (event.key === "Enter") return onControl ? null : onNext;
      if (replayShown) return null;
      if (event.key === " ") return onControl ? null : onNext;
      if (event.key === "ArrowRight") return onOpenReplay ?? onNext;
      return null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select, dialog, [popover]")) return;
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
