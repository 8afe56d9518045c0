/**
 * Every way in which a live command can be refused. A refusal is a value, never an exception; the pages have a
 * sentence for each under `refusal.<name>` in both languages.
 */
export const refusals = [
  /** No open session has this PIN. */
  "wrong-pin",
  /** Somebody in this session has this nickname (letter case does not count). */
  "nickname-taken",
  /** A word that a class should not read on the wall. */
  "nickname-rude",
  /** Empty, over 20 characters, markup, control or invisible characters (rules NN*). */
  "nickname-invalid",
  /** The answer came after the close (or before the opening) of its round. */
  "round-closed",
  /** Another answer of this player stands. */
  "already-answered",
  /** The engine is still checking: the answer before this one, or answers that the reveal would count. */
  "still-checking",
  /** The host has stopped the clock; nothing is lost, send it when it goes on. */
  "round-paused",
  /** The host lets nobody in now, or nobody after the start. */
  "joining-closed",
  /** Not an answer to this question: unknown option, wrong kind. */
  "answer-invalid",
  /** The command does not fit the phase, e.g. a reveal of a round already revealed. */
  "wrong-phase",
  /** There is no further round. */
  "no-more-rounds",
  /** Only the host of this session may do this. */
  "not-host",
  /** This connection has not joined a session as a player. */
  "not-player",
  /** No such session, or this device has no player in it. */
  "not-found",
  /** The host has removed this player. */
  "player-removed",
  "session-ended",
  /** The session has as many players as it can hold. */
  "session-full",
  /** Too many wrong PINs from here; `retryAfterMs` says when to try again. */
  "too-many-attempts",
  /** More commands than the limit of this command; `retryAfterMs` says when to try again. */
  "too-fast",
  /** The payload does not fit the schema or is too large. */
  "malformed",
  /** The page is older than the server: reload. */
  "protocol-outdated",
  /** The server is closing down or could not store; nothing was changed; send again. */
  "unavailable",
  /** Our fault, logged with an id; nothing was acknowledged. */
  "internal-error",
] as const;

export type Refusal = (typeof refusals)[number];
