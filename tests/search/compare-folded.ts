/** Explores a program with folded states and plainly, and says where the answers differ (docs/spec/search.md SE25). */
import type { Exploration } from "@/core/execution/outcome";
import { explore } from "@/engine/explore/explore";
import { noLimits, type Search, type SearchLimits } from "@/engine/explore/search";
import { foldedBeyond } from "@/engine/explore/strategies/folded-beyond";
import { plain } from "@/engine/explore/strategies/plain";
import { CheckedSystem } from "@/engine/explore/testing/checked-system";
import { ClockWasRead } from "@/engine/machine/machine";
import { type StartOptions, startMachine } from "@/engine/machine/start";

export type FoldedComparison =
  | { kind: "same"; isFolded: boolean; states: number; plainStates: number }
  | { kind: "skipped"; why: string }
  | { kind: "different"; what: string };

const limits: SearchLimits = { ...noLimits, maxStates: 30_000 };

/** Everything that an exploration says but its costs and its chances, which are sums in another order. */
const said = ({ states: _, steps: __, ms: ___, outcomes, ...rest }: Exploration): string =>
  JSON.stringify({ ...rest, outcomes: outcomes.map(({ chance: ____, ...outcome }) => outcome) });

export function compareFolded(source: string, way: Pick<StartOptions, "clock" | "memory">): FoldedComparison {
  let isFolded = false;
  const noting: Search = {
    name: "noting",
    explore(...request) {
      const result = foldedBeyond(0).explore(...request);
      isFolded = result.strategy === "folded";
      return result;
    },
  };
  const answer = (search: Search): Exploration | string => {
    const started = startMachine(source, { ...way, time: "relative" });
    if ("error" in started) return started.error.message;
    try {
      return explore(new CheckedSystem(started.machine), { limits, search });
    } catch (e) {
      if (e instanceof ClockWasRead) return "reads the clock";
      throw e;
    }
  };
  const plainly = answer(plain);
  if (typeof plainly === "string") return { kind: "skipped", why: plainly };
  const folded = answer(noting);
  if (typeof folded === "string") return { kind: "different", what: folded };
  if (!plainly.complete && plainly.error?.kind === "limit") return { kind: "skipped", why: plainly.error.message };
  if (said(plainly) !== said(folded))
    return { kind: "different", what: `${said(folded)}\ninstead of\n${said(plainly)}` };
  for (const [i, { chance }] of plainly.outcomes.entries()) {
    const other = folded.outcomes[i]?.chance ?? null;
    if ((chance === null) !== (other === null) || Math.abs((chance ?? 0) - (other ?? 0)) > 1e-12)
      return { kind: "different", what: `a chance of ${other} instead of ${chance}` };
  }
  return { kind: "same", isFolded, states: folded.states, plainStates: plainly.states };
}
