/**
 * A view as it travels (PR12): after the first one on a seat, only what has changed since the view before. A question's
 * program and options are then sent once, and the list of a large class when somebody joins or leaves it.
 */
import type { HostView, PlayerView } from "../quiz/views";

export type View = HostView | PlayerView;

/** A whole view, or, with `on`, a difference to the view of that version, which was the one before on this connection. */
export interface SentView {
  version: number;
  on?: number;
  /** Fields of the view before that this one has not. */
  gone?: string[];
  [field: string]: unknown;
}

type Fields = Record<string, unknown>;

/** Large, and made once for as long as they stay the same: compared by identity. */
const sharedParts: ReadonlySet<string> = new Set(["challenge", "reveal", "roster", "players"]);

function isSame(name: string, one: unknown, other: unknown): boolean {
  return one === other || (!sharedParts.has(name) && JSON.stringify(one) === JSON.stringify(other));
}

function changesOf(fields: Fields, before: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isSame(name, value, before[name])));
}

/** `before` is the last view that went out on this connection, null when it has just taken its seat. */
export function toSentView(view: View, before: View | null): SentView {
  if (before === null) return { ...view };
  const fields: Fields = { ...view };
  const earlier: Fields = { ...before };
  const sent: SentView = { version: view.version, on: before.version, ...changesOf(fields, earlier) };
  if (isObject(sent.round) && isObject(earlier.round)) sent.round = changesOf(sent.round, earlier.round);
  const gone = Object.keys(earlier).filter((name) => !(name in fields));
  if (gone.length > 0) sent.gone = gone;
  return sent;
}

/** The whole view; null when it is a difference to a view that this connection has not had. */
export function fromSentView({ on, gone = [], ...sent }: SentView, before: View | null): View | null {
  // Made by `toSentView` on the other side, of the same protocol version.
  if (on === undefined) return sent as unknown as View;
  if (before?.version !== on) return null;
  const fields: Fields = { ...before, ...sent };
  const { round } = before as { round?: unknown };
  if (isObject(sent.round) && isObject(round)) fields.round = { ...round, ...sent.round };
  for (const name of gone) delete fields[name];
  return fields as unknown as View;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
