/** Every event the server sends over the live socket, unasked. Past tense: they tell what has been stored already. */
import type { HostView, PlayerView } from "../quiz/views";

export interface ServerToClient {
  /** The whole current view of this connection's role. Drop it if its version is below the one on screen. */
  "view:changed": (view: HostView | PlayerView) => void;
  /** The host has opened the session on another screen; this connection is seated no more. */
  "host:moved": () => void;
  /** The host has removed this player; this connection is seated no more. */
  "player:removed": () => void;
}
