/** The address of a replay, and what is read from one. */
import {
  maxAddressLength,
  maxLinkText,
  type ReplayLink,
  readReplayLink,
  replayLinkText,
  replayLinkVersion,
} from "@/core/execution/replay-link";
import type { Trace } from "@/core/execution/trace";
import { compressText, expandText } from "./compress-text";

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

/** Why an address shows nothing: there is nothing in it, it is of another version, or it was cut or changed on its way. */
export type AddressRefusal = "empty" | "other-version" | "damaged";

export async function readReplayAddress(fragment: string): Promise<ReplayLink | AddressRefusal> {
  const text = fragment.replace(/^#/, "");
  if (text === "") return "empty";
  const match = /^(\d{1,4})\.([\w-]+)$/.exec(text);
  if (match === null || text.length > maxAddressLength) return "damaged";
  if (Number(match[1]) !== replayLinkVersion) return "other-version";
  const expanded = await expandText(match[2], maxLinkText * 4);
  return (expanded === null ? null : readReplayLink(expanded)) ?? "damaged";
}
