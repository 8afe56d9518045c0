/** Who may sit where in one session: by player, and by the device that made the player. */
import type { PlayerId } from "@/core/quiz/ids";

/** Who may sit on a player's seat. */
export interface PlayerSeat {
  tokenHash: string;
  simulated: boolean;
}

export class Seats {
  private readonly seats = new Map<PlayerId, PlayerSeat>();
  private readonly playersByToken = new Map<string, PlayerId[]>();

  constructor(seats: Iterable<[PlayerId, PlayerSeat]>) {
    for (const [playerId, seat] of seats) this.add(playerId, seat);
  }

  get(playerId: PlayerId): PlayerSeat | undefined {
    return this.seats.get(playerId);
  }

  /** The players of a device, in the order of joining; simulated ones belong to none. */
  playersOf(tokenHash: string): readonly PlayerId[] {
    return this.playersByToken.get(tokenHash) ?? [];
  }

  add(playerId: PlayerId, seat: PlayerSeat): void {
    this.seats.set(playerId, seat);
    if (!seat.simulated) this.playersByToken.set(seat.tokenHash, [...this.playersOf(seat.tokenHash), playerId]);
  }

  remove(playerId: PlayerId): void {
    const seat = this.seats.get(playerId);
    if (!seat) return;
    this.seats.delete(playerId);
    const others = this.playersOf(seat.tokenHash).filter((one) => one !== playerId);
    if (others.length > 0) this.playersByToken.set(seat.tokenHash, others);
    else this.playersByToken.delete(seat.tokenHash);
  }
}
