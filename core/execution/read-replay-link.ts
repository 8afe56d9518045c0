/** Reads the text of a replay's link. Apart from writing it, because only the page that shows a link needs the schema. */
import { z } from "zod";
import type { ReplayLink } from "./replay-link";

const schema = z.strictObject({
  p: z.string().max(40 * 1024),
  w: z.string().max(48 * 1024),
  s: z.int().min(0).max(5_000_000),
  c: z.enum(["ideal", "any"]).default("ideal"),
  m: z.enum(["any", "gil"]).default("any"),
});

/** Null for what was not made by `replayLinkText`. */
export function readReplayLink(text: string): ReplayLink | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return null;
  const { p, w, s, c, m } = parsed.data;
  return { source: p, witness: w, step: s, rules: { clock: c, memory: m } };
}
