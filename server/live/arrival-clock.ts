/** AN8: the moment at which a message reached the server, untouched by what the server does with the messages before it. */
import type { Clock } from "./clock";

/**
 * One moment for each turn of the event loop: whatever waits at the sockets when the loop looks at them is read in one
 * turn, one message after the other, and must not be told apart by its place in that row.
 */
export function createArrivalClock(clock: Clock): () => number {
  let turnAt: number | null = null;
  return () => {
    if (turnAt === null) {
      turnAt = clock.now();
      // Runs when the loop has read its sockets, before it looks at them again.
      setImmediate(() => {
        turnAt = null;
      });
    }
    return turnAt;
  };
}
