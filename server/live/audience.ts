/**
 * Who is watching which session, and sending them their views. A player gets a view when the phase changes or when the
 * player itself did something; the host's counts are throttled. Nothing is ever sent to everybody because one answered.
 */
import { toSentView, type View } from "@/core/protocol/sent-view";
import type { LiveSessionEvent } from "@/core/quiz/events";
import type { LiveSessionId, PlayerId } from "@/core/quiz/ids";
import { toHostView, toPlayerView } from "@/core/quiz/project-views";
import type { Clock } from "./clock";
import type { Connection, SeatTaken } from "./connection";
import type { RunningSession } from "./running-session";

/** VW5. */
const hostEveryMs = 250;
/** Views made in one turn of the event loop: a reveal for a thousand players must not hold up their next answers. */
const playersPerTurn = 50;

interface Room {
  hosts: Set<Connection>;
  players: Map<PlayerId, Set<Connection>>;
  /** Players whose newest view has not been sent yet. */
  outbox: Set<PlayerId>;
  draining: boolean;
  hostSentAt: number;
  cancelHost: (() => void) | null;
}

export class Audience {
  private readonly clock: Clock;
  private readonly rooms = new Map<LiveSessionId, Room>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Seats a connection, ends its former seat, and sends it the current view. A session has any number of host screens (LS9). */
  seat(connection: Connection, seat: SeatTaken): void {
    this.leave(connection);
    if (!connection.connected) return;
    connection.data.seat = seat;
    connection.data.view = null;
    const room = this.roomOf(seat.session.id);
    if (seat.role === "host") {
      room.hosts.add(connection);
      room.hostSentAt = this.clock.now();
      this.sendHostTo(connection, seat.session);
    } else {
      const screens = room.players.get(seat.playerId) ?? new Set();
      room.players.set(seat.playerId, screens.add(connection));
      this.sendPlayerTo(connection, seat.session, seat.playerId);
    }
  }

  leave(connection: Connection): void {
    const { seat } = connection.data;
    connection.data.seat = null;
    const room = seat && this.rooms.get(seat.session.id);
    if (!room) return;
    if (seat.role === "host") {
      room.hosts.delete(connection);
    } else {
      const screens = room.players.get(seat.playerId);
      screens?.delete(connection);
      if (screens?.size === 0) room.players.delete(seat.playerId);
    }
    if (room.hosts.size === 0 && room.players.size === 0) {
      room.cancelHost?.();
      this.rooms.delete(seat.session.id);
    }
  }

  /** Shows what has just been stored to whom it concerns. */
  show(session: RunningSession, events: readonly LiveSessionEvent[]): void {
    const room = this.rooms.get(session.id);
    if (!room) return;
    let forEverybody = false;
    for (const event of events) {
      switch (event.type) {
        case "player-joined":
        case "answer-graded":
          room.outbox.add(event.playerId);
          break;
        case "answer-accepted":
          if (hasOtherScreen(room, event)) room.outbox.add(event.playerId);
          break;
        case "player-removed":
          this.dismiss(room, event.playerId);
          break;
        case "round-opened":
        case "round-extended":
        case "round-paused":
        case "round-resumed":
        case "time-added":
        case "round-reopened":
        case "round-skipped":
        case "round-locked":
        case "round-revealed":
        case "leaderboard-shown":
        case "session-ended":
          forEverybody = true;
          break;
        case "joining-changed":
          break;
        default:
          event satisfies never;
      }
    }
    if (forEverybody) {
      for (const playerId of room.players.keys()) room.outbox.add(playerId);
      this.sendHost(session, room);
    } else this.sendHostSoon(session, room);
    this.drain(session, room);
  }

  /** The session was dropped and will be read again: its screens must ask for their seats anew. */
  disperse(session: RunningSession): void {
    const room = this.rooms.get(session.id);
    if (!room) return;
    const screens = [...room.players.values()].flatMap((connections) => [...connections]);
    // In the next turn, when the refusals of what was lost are on their way.
    setImmediate(() => {
      for (const connection of [...room.hosts, ...screens]) connection.disconnect(true);
    });
  }

  private roomOf(id: LiveSessionId): Room {
    const known = this.rooms.get(id);
    if (known) return known;
    const room: Room = {
      hosts: new Set(),
      players: new Map(),
      outbox: new Set(),
      draining: false,
      hostSentAt: 0,
      cancelHost: null,
    };
    this.rooms.set(id, room);
    return room;
  }

  private dismiss(room: Room, playerId: PlayerId): void {
    for (const connection of room.players.get(playerId) ?? []) {
      connection.data.seat = null;
      connection.emit("player:removed");
    }
    room.players.delete(playerId);
  }

  private drain(session: RunningSession, room: Room): void {
    if (room.draining) return;
    let turn = 0;
    for (const playerId of room.outbox) {
      if (turn++ === playersPerTurn) {
        room.draining = true;
        setImmediate(() => {
          room.draining = false;
          this.drain(session, room);
        });
        return;
      }
      room.outbox.delete(playerId);
      for (const connection of room.players.get(playerId) ?? []) this.sendPlayerTo(connection, session, playerId);
    }
  }

  private sendPlayerTo(connection: Connection, session: RunningSession, playerId: PlayerId): void {
    const context = { locale: connection.data.locale, now: this.clock.now() };
    const view = toPlayerView(session.setup, session.state, playerId, context);
    if (view) sendView(connection, view);
  }

  private sendHost(session: RunningSession, room: Room): void {
    room.cancelHost?.();
    room.cancelHost = null;
    if (room.hosts.size === 0) return;
    room.hostSentAt = this.clock.now();
    for (const host of room.hosts) this.sendHostTo(host, session);
  }

  private sendHostTo(host: Connection, { setup, state }: RunningSession): void {
    sendView(host, toHostView(setup, state, { locale: host.data.locale, now: this.clock.now() }));
  }

  private sendHostSoon(session: RunningSession, room: Room): void {
    if (room.cancelHost) return;
    const dueAt = room.hostSentAt + hostEveryMs;
    if (dueAt <= this.clock.now()) this.sendHost(session, room);
    else room.cancelHost = this.clock.wakeAt(dueAt, () => this.sendHost(session, room));
  }
}

function sendView(connection: Connection, view: View): void {
  connection.emit("view:changed", toSentView(view, connection.data.view));
  connection.data.view = view;
}

/** PR11: the screen that answered hears of it by the acknowledgement; a second tab of that player needs a view. */
function hasOtherScreen(
  room: Room,
  { playerId, round }: Extract<LiveSessionEvent, { type: "answer-accepted" }>,
): boolean {
  for (const screen of room.players.get(playerId) ?? []) if (screen.data.answering !== round) return true;
  return false;
}
