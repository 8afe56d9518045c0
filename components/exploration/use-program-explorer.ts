"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { browserEngine } from "./browser-engine";
import { type ExplorationRequest, type ExplorerState, ProgramExplorer } from "./program-explorer";

const nothingYet: ExplorerState = { activity: { kind: "idle" }, result: null };

/** Explores a program in this browser while it is being written. */
export function useProgramExplorer() {
  const [state, setState] = useState(nothingYet);
  const explorerRef = useRef<ProgramExplorer | null>(null);

  useEffect(() => {
    const explorer = new ProgramExplorer((task, hooks) => browserEngine().ask(task, hooks), setState);
    explorerRef.current = explorer;
    return () => {
      explorer.dispose();
      explorerRef.current = null;
    };
  }, []);

  const want = useCallback(
    (request: ExplorationRequest, when: "after-pause" | "now") => explorerRef.current?.want(request, when),
    [],
  );
  const cancel = useCallback(() => explorerRef.current?.cancel(), []);
  return { ...state, want, cancel };
}
