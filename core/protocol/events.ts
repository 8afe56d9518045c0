/** Every event the server sends over the live socket, unasked. Past tense: they tell what has been stored already. */
import type { SentView } from "./sent-view";

export interface ServerToClient {
  /** The current view of this connection's role, as `fromSentView` makes it whole. Drop it if its version is below the one on screen. */
  "view:changed": (view: SentView) => void;
  /** The host has removed this player; this connection is seated no more. */
  "player:removed": () => void;
}
