/** Marked regions of a program: from a comment `# region NAME` to the next `# end`, or given by their lines. */
import type { ProgramProperty } from "@/core/execution/property";
import type { WatchedRegion } from "@/engine/machine/question";
import { PropertyError } from "./parse-property";

const opening = /^\s*#\s*region\s+(.*\S)\s*$/;
const closing = /^\s*#\s*end(?:region)?\b/;

/** Throws PropertyError for a region that the program has not. */
export function watchedRegions(source: string, inside: NonNullable<ProgramProperty["inside"]>): WatchedRegion[] {
  const lines = source.split(/\r\n|\r|\n/);
  return inside.map((watched) => {
    const { most } = watched;
    if ("lines" in watched) {
      const [from, to] = watched.lines;
      if (from > lines.length) throw new PropertyError(`the program has no line ${from}`);
      return { name: from === to ? `line ${from}` : `lines ${from}-${to}`, from, to, most };
    }
    const name = watched.region;
    const start = lines.findIndex((line) => opening.exec(line)?.[1] === name);
    if (start < 0) throw new PropertyError(`the program has no region '${name}' (# region ${name} … # end)`);
    const length = lines.slice(start + 1).findIndex((line) => closing.test(line));
    if (length < 0) throw new PropertyError(`the region '${name}' has no end (# end)`);
    // Lines count from 1: the comment is line start + 1.
    return { name: `the region '${name}'`, from: start + 2, to: start + 1 + length, most };
  });
}
