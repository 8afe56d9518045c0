/** What the address of a replay carries: program, rules, witness and step. Nothing else is needed to show the same again. */
import { z } from "zod";
import type { TraceRules } from "./trace";

/** Bumped when an old page would misread a new link; other versions are refused in words. */
export const replayLinkVersion = 1;

/** Of the engine's longest program (40 Ki characters) and a witness of the same size. */
export const maxLinkText = 96 * 1024;
/** Browsers keep longer addresses, but chats and mail do not. */
export const maxAddressLength = 16 * 1024;

export interface ReplayLink {
  source: string;
  witness: string;
  rules: TraceRules;
  step: number;
}

const schema = z.strictObject({
  p: z.string().max(40 * 1024),
  w: z.string().max(48 * 1024),
  s: z.int().min(0).max(5_000_000),
  c: z.enum(["ideal", "any"]).default("ideal"),
  m: z.enum(["any", "gil"]).default("any"),
});

export function replayLinkText({ source, witness, rules, step }: ReplayLink): string {
  return JSON.stringify({
    p: source,
    w: witness,
    s: step,
    ...(rules.clock === "ideal" ? {} : { c: rules.clock }),
    ...(rules.memory === "any" ? {} : { m: rules.memory }),
  });
}

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
