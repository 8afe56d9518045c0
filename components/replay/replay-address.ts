/** The address of a replay (docs/spec/replay.md RP13); what reads it is read-replay-address.ts. */
import { maxAddressLength, maxLinkText, replayLinkText, replayLinkVersion } from "@/core/execution/replay-link";
import type { Trace } from "@/core/execution/trace";
import { compressText } from "./compress-text";

/** The page that shows it; the rest stands in the fragment, which no server sees. Null if it would be too long to pass on. */
export async function replayAddress(
  origin: string,
  { source, witness, rules }: Pick<Trace, "source" | "witness" | "rules">,
  step: number,
): Promise<string | null> {
  const text = replayLinkText({ source, witness, rules, step });
  if (text.length > maxLinkText) return null;
  const address = `${origin}/replay#${replayLinkVersion}.${await compressText(text)}`;
  return address.length > maxAddressLength ? null : address;
}
