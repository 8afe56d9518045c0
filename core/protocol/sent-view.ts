/**
 * A view as it travels (PR12). What is large and rarely changes is sent to a connection once: a question's program and
 * options are two thirds of all bytes of a round, the list of a large class is more than all else its host receives.
 */
import type { HostView, PlayerView } from "../quiz/views";

export type View = HostView | PlayerView;

const partNames = ["challenge", "reveal", "roster", "players"] as const;
export type ViewPart = (typeof partNames)[number];

/** The fields of a view; those named in `same` are left out, and are those of the view before on this connection. */
export interface SentView {
  sessionId: string;
  version: number;
  same?: ViewPart[];
  [field: string]: unknown;
}

interface Parts {
  round?: { challenge?: unknown };
  reveal?: unknown;
  roster?: unknown;
  players?: unknown;
}

function partOf(view: View, name: ViewPart): unknown {
  const parts = view as Parts;
  return name === "challenge" ? parts.round?.challenge : parts[name];
}

/** `before` is the last view that went out on this connection, null when it has just taken its seat. Parts are compared by identity. */
export function toSentView(view: View, before: View | null): SentView {
  const same = before
    ? partNames.filter((name) => partOf(view, name) !== undefined && partOf(view, name) === partOf(before, name))
    : [];
  if (same.length === 0) return { ...view };
  const sent: SentView = { ...view, same };
  for (const name of same) {
    // A field that is undefined does not appear in JSON.
    if (name === "challenge") sent.round = { ...(view as Parts).round, challenge: undefined };
    else sent[name] = undefined;
  }
  return sent;
}

/** The whole view; null when it refers to a view that this connection has not had. */
export function fromSentView({ same = [], ...sent }: SentView, before: View | null): View | null {
  const view: Record<string, unknown> = { ...sent };
  for (const name of same) {
    const part = before && partOf(before, name);
    if (part === undefined || part === null) return null;
    if (name === "challenge") view.round = { ...(sent.round as object), challenge: part };
    else view[name] = part;
  }
  // Made by `toSentView` on the other side of a checked protocol version.
  return view as unknown as View;
}
