"use client";

import { useEffect, useState } from "react";
import { decodeProgramLink, type LinkProblem } from "@/components/code/program-link";
import { type KeptProgram, parseKept } from "./kept-program";

/** What the page begins with. */
export interface Start extends KeptProgram {
  /** Rises with every link that is opened on the page. */
  number: number;
  /** The reader's own program, when a link took its place. */
  own: KeptProgram | null;
}

export interface Started {
  /** Null until it is known, and where there is nothing to begin with. */
  start: Start | null;
  problem: Exclude<LinkProblem, "absent"> | null;
}

/** A link comes first, then what was kept in this browser. A link opened later on the same page counts too. */
export function useStart(kept: string | null | undefined): Started {
  const [started, setStarted] = useState<Started>({ start: null, problem: null });

  useEffect(() => {
    if (kept === undefined) return;
    let isWanted = true;
    let number = 0;
    const own = kept === null ? null : parseKept(kept);
    const read = async (isFirst: boolean) => {
      const decoded = await decodeProgramLink(window.location.hash);
      if (!isWanted) return;
      number++;
      if (decoded.ok) {
        const { program, choices } = decoded.link;
        const isOther = own !== null && own.program !== program && own.program.trim() !== "";
        setStarted({ start: { program, choices, number, own: isOther ? own : null }, problem: null });
      } else {
        const problem = decoded.problem === "absent" ? null : decoded.problem;
        if (isFirst) setStarted({ start: own && { ...own, number, own: null }, problem });
        else setStarted((before) => ({ ...before, problem }));
      }
    };
    const onHash = () => void read(false);
    void read(true);
    window.addEventListener("hashchange", onHash);
    return () => {
      isWanted = false;
      window.removeEventListener("hashchange", onHash);
    };
  }, [kept]);

  return started;
}
