/** What the address of a replay carries: program, rules, witness and step. Nothing else is needed to show the same again. */
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

export function replayLinkText({ source, witness, rules, step }: ReplayLink): string {
  return JSON.stringify({
    p: source,
    w: witness,
    s: step,
    ...(rules.clock === "ideal" ? {} : { c: rules.clock }),
    ...(rules.memory === "any" ? {} : { m: rules.memory }),
  });
}
