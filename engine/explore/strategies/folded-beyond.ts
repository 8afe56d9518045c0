/** The plain search for most programs; folded states (folded.ts) for those that have too many. */
import { Part } from "@/engine/part";
import type { Search } from "../search";
import { plain } from "./plain";

/** Programs with fewer states are searched plainly: folding is for those that need it. */
export const statesBeforeFolding = 50_000;

const folding = new Part("the search of folded states", () => import("./folded"));

/** The plain search; one that comes to more than so many states begins again with folded states, if it can. */
export const foldedBeyond = (states: number): Search => ({
  name: "plain",
  explore(system, limits, onProgress, guide) {
    if (system.fold === undefined || guide !== undefined) return plain.explore(system, limits, onProgress, guide);
    if (states > 0) {
      const maxStates = Math.min(states, limits.maxStates);
      const small = plain.explore(system, { ...limits, maxStates }, onProgress);
      const { stop } = small;
      if (stop.kind !== "limit" || stop.limit !== "states" || maxStates === limits.maxStates) return small;
    }
    return folding.here.exploreFolded(system, limits, onProgress) ?? plain.explore(system, limits, onProgress);
  },
});
