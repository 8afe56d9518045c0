"use client";
/**
 * The live session of this tab as React state. Mount it once per page:
 *
 *   const live = useLiveSession({ seat: { role: "host", sessionId }, locale });
 *   live.view?.phase …        await live.send("session:start", {})
 *
 * A player's page starts with `seat: null`, asks `session:peek`, then `player:join`; the seat is kept in this tab's
 * sessionStorage (it names the player; the proof is an HttpOnly cookie), so a reload passes `rememberedSeat()`.
 */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { CommandAcknowledgement, CommandName, CommandPayload, Locale } from "@/core/protocol/commands";
import { connectLive, type LiveConnection, type LiveState, type Seat } from "./live-connection";

const seatStorageKey = "interleave.seat";

const beforeMount: LiveState = {
  connection: "connecting",
  view: null,
  seat: null,
  seatRefusal: null,
  notice: null,
  clockOffsetMs: 0,
};

export interface LiveSession extends LiveState {
  /** Resolves with the acknowledgement, however many reconnects it takes; never rejects. */
  send<Name extends CommandName>(name: Name, payload: CommandPayload<Name>): Promise<CommandAcknowledgement<Name>>;
  /** Takes a seat (again): with the session id that `session:peek` gave. */
  takeSeat(seat: Seat): void;
  /** The server's clock now, epoch milliseconds: for countdowns to `round.closesAt`. */
  serverNow(): number;
}

/** The player seat this tab took last, or null. Call it in an effect or event handler: it reads sessionStorage. */
export function rememberedSeat(): Extract<Seat, { role: "player" }> | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(seatStorageKey) ?? "null");
    if (typeof stored !== "object" || stored === null) return null;
    const { sessionId, playerId } = stored as Record<string, unknown>;
    return typeof sessionId === "string" && typeof playerId === "string"
      ? { role: "player", sessionId, playerId }
      : null;
  } catch {
    // Storage switched off, or written by something else: the tab simply remembers no seat.
    return null;
  }
}

export function forgetSeat(): void {
  try {
    sessionStorage.removeItem(seatStorageKey);
  } catch {
    // Storage switched off: nothing was remembered.
  }
}

function rememberSeat(seat: Seat): void {
  if (seat.role !== "player" || !seat.playerId) return;
  try {
    sessionStorage.setItem(seatStorageKey, JSON.stringify({ sessionId: seat.sessionId, playerId: seat.playerId }));
  } catch {
    // Storage switched off: a reload then asks `player:resume` without a player id.
  }
}

/** Connects on mount and closes on unmount. `seat` is read on mount only; later changes go through `takeSeat`. */
export function useLiveSession({ seat, locale }: { seat: Seat | null; locale: Locale }): LiveSession {
  const [connection, setConnection] = useState<LiveConnection | null>(null);
  const firstSeat = useRef(seat);
  const waitingForConnection = useRef(Promise.withResolvers<LiveConnection>());

  useEffect(() => {
    const opened = connectLive({ url: "", locale, seat: firstSeat.current });
    const stop = opened.subscribe(() => {
      const current = opened.getState().seat;
      if (current && current !== firstSeat.current) {
        firstSeat.current = current;
        rememberSeat(current);
      }
    });
    setConnection(opened);
    waitingForConnection.current.resolve(opened);
    return () => {
      stop();
      opened.close();
      waitingForConnection.current = Promise.withResolvers<LiveConnection>();
      setConnection(null);
    };
  }, [locale]);

  const subscribe = useCallback(
    (listener: () => void) => connection?.subscribe(listener) ?? (() => undefined),
    [connection],
  );
  const state = useSyncExternalStore(
    subscribe,
    () => connection?.getState() ?? beforeMount,
    () => beforeMount,
  );
  const send = useCallback(
    async <Name extends CommandName>(name: Name, payload: CommandPayload<Name>) =>
      (await waitingForConnection.current.promise).send(name, payload),
    [],
  );
  const takeSeat = useCallback((next: Seat) => {
    void waitingForConnection.current.promise.then((opened) => opened.takeSeat(next));
  }, []);
  const serverNow = useCallback(() => Date.now() + (connection?.getState().clockOffsetMs ?? 0), [connection]);
  return { ...state, send, takeSeat, serverNow };
}
