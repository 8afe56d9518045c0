/** What is read from the address of a replay. */
import { readReplayLink } from "@/core/execution/read-replay-link";
import { maxAddressLength, maxLinkText, type ReplayLink, replayLinkVersion } from "@/core/execution/replay-link";
import { expandText } from "./compress-text";

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
