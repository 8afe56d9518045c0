/** What the server knows of one live socket. Identity comes from cookies; the socket's id means nothing. */
import type { Namespace, Socket } from "socket.io";
import type { ClientToServer, CommandName, Locale } from "@/core/protocol/commands";
import type { ServerToClient } from "@/core/protocol/events";
import type { View } from "@/core/protocol/sent-view";
import type { PlayerId } from "@/core/quiz/ids";
import type { Bucket } from "./limits";
import type { RunningSession } from "./running-session";

/** Minted only by `attachHost`; whoever holds one has proved to be the host of this session. */
export interface HostSeat {
  role: "host";
  session: RunningSession;
}

/** Minted only by joining or resuming. */
export interface PlayerSeatTaken {
  role: "player";
  session: RunningSession;
  playerId: PlayerId;
}

export type SeatTaken = HostSeat | PlayerSeatTaken;

export interface ConnectionData {
  /** The secret of the browser; never logged, never stored. */
  deviceToken: string;
  userId: string | null;
  address: string;
  locale: Locale;
  seat: SeatTaken | null;
  buckets: Map<CommandName, Bucket>;
  /** The last view it was sent on this seat (PR12). */
  view: View | null;
  /** The round for which it waits for the acknowledgement of an answer; that says all a view would (PR11). */
  answering: number | null;
}

// Socket.IO's third map is for events between servers; there are none.
type NoEvents = Record<string, never>;

export type Connection = Socket<ClientToServer, ServerToClient, NoEvents, ConnectionData>;
export type LiveNamespace = Namespace<ClientToServer, ServerToClient, NoEvents, ConnectionData>;
