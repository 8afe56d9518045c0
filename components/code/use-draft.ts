"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { readDraft, removeDraft, writeDraft } from "./draft-store";

const saveAfterMs = 400;

export interface Draft {
  /** What was kept; null if nothing is, undefined until that is known (the server has no drafts). */
  kept: string | null | undefined;
  /** Keeps the text a moment later, and at once when the page is left. */
  keep: (text: string) => void;
  forget: () => void;
}

/** A text per key in this browser: it survives a reload, a crash and a closed tab. */
export function useDraft(key: string): Draft {
  const [kept, setKept] = useState<string | null | undefined>(undefined);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; save: () => void } | null>(null);

  const saveNow = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    waiting.current.save();
    waiting.current = null;
  }, []);

  useEffect(() => {
    const storage = storageOrNull();
    setKept(storage === null ? null : readDraft(storage, key));
    window.addEventListener("pagehide", saveNow);
    return () => {
      window.removeEventListener("pagehide", saveNow);
      saveNow();
    };
  }, [key, saveNow]);

  const keep = useCallback(
    (text: string) => {
      clearTimeout(waiting.current?.timer);
      const save = () => {
        const storage = storageOrNull();
        if (storage !== null) writeDraft(storage, key, text, Date.now());
      };
      waiting.current = { save, timer: setTimeout(saveNow, saveAfterMs) };
    },
    [key, saveNow],
  );

  const forget = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    const storage = storageOrNull();
    if (storage !== null) removeDraft(storage, key);
  }, [key]);

  return { kept, keep, forget };
}

/** Looking at localStorage throws where the browser forbids it. */
function storageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
