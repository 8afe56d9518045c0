/**
 * Every command a client may send over the live socket: who may send it, its payload, its acknowledgement and its limit,
 * all in one entry. docs/spec/protocol.md says the same in prose; `server/live` serves exactly this table.
 */
import { z } from "zod";
import { answerValueSchema } from "../challenge/answer-value";
import type { Trace } from "../execution/trace";
import { liveSessionIdSchema, pinSchema, playerIdSchema } from "../quiz/ids";
import type { Refusal } from "./refusals";

/** Bumped when an old page would misread; the handshake carries it (`auth.protocol`) and an old page is told to reload. */
export const protocolVersion = 1;

/** Socket.IO namespace of all live traffic. */
export const liveNamespace = "/live";

export const localeSchema = z.enum(["en", "ru"]);
export type Locale = z.infer<typeof localeSchema>;

/** The `auth` of the handshake. Identity is never here: it is in HttpOnly cookies. */
export const handshakeSchema = z.object({ protocol: z.int(), locale: localeSchema.default("en") });

/** Who may send a command. `seated`: the host or a player of the session. */
export type CommandRole = "anyone" | "player" | "host" | "seated";

export interface CommandLimit {
  /** Commands a connection may send at once, and how many it regains each second. */
  burst: number;
  perSecond: number;
  /** Size of the payload as JSON, in bytes, at most. */
  maxBytes: number;
}

interface CommandEntry {
  role: CommandRole;
  payload: z.ZodType;
  acknowledgement: z.ZodType;
  limit: CommandLimit;
}

const roundIndex = z.int().min(0).max(999);
const ofRound = z.strictObject({ round: roundIndex });
const nothing = z.strictObject({});
/** The version of the session after the command: the view with at least this version shows its effect. */
const changed = z.object({ version: z.int() });
const rare: CommandLimit = { burst: 8, perSecond: 4, maxBytes: 512 };

export const commands = {
  /** Looks a PIN up before asking for a nickname. Counts as a guess when wrong. */
  "session:peek": {
    role: "anyone",
    payload: z.strictObject({ pin: pinSchema }),
    acknowledgement: z.object({ sessionId: liveSessionIdSchema, quizTitle: z.string() }),
    limit: rare,
  },
  /** Makes a new player of this device and seats the connection as that player; `view:changed` follows. */
  "player:join": {
    role: "anyone",
    payload: z.strictObject({ pin: pinSchema, nickname: z.string().max(200) }),
    acknowledgement: z.object({ sessionId: liveSessionIdSchema, playerId: playerIdSchema, nickname: z.string() }),
    limit: { burst: 4, perSecond: 1, maxBytes: 1024 },
  },
  /**
   * Seats the connection as a player that this device has made before (the cookie proves it; `playerId` only says
   * which, when one browser has several). `view:changed` follows.
   */
  "player:resume": {
    role: "anyone",
    payload: z.strictObject({ sessionId: liveSessionIdSchema, playerId: playerIdSchema.optional() }),
    acknowledgement: z.object({ sessionId: liveSessionIdSchema, playerId: playerIdSchema, nickname: z.string() }),
    limit: rare,
  },
  /** Acknowledged only after it is stored. Sent again with the same answer: the same acknowledgement. */
  "answer:submit": {
    role: "player",
    payload: z.strictObject({ round: roundIndex, answer: answerValueSchema }),
    acknowledgement: z.object({ round: roundIndex, answer: answerValueSchema, receivedAt: z.number() }),
    limit: { burst: 6, perSecond: 2, maxBytes: 30_000 },
  },
  /** Seats the connection as the host. The newest screen of a host attaches; the older one gets `host:moved`. */
  "host:attach": {
    role: "anyone",
    payload: z.strictObject({ sessionId: liveSessionIdSchema }),
    acknowledgement: z.object({ sessionId: liveSessionIdSchema }),
    limit: rare,
  },
  "session:start": { role: "host", payload: nothing, acknowledgement: changed, limit: rare },
  /** `round` in these is the round the host was looking at: a double click never skips a round. */
  "round:close": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "round:reveal": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "leaderboard:show": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "round:next": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "session:end": { role: "host", payload: nothing, acknowledgement: changed, limit: rare },
  "player:remove": {
    role: "host",
    payload: z.strictObject({ playerId: playerIdSchema }),
    acknowledgement: changed,
    limit: rare,
  },
  /**
   * A replay: one of the revealed outcomes (`Reveal.outcomes[outcome]`), how the program as given breaks the property of a repair, or
   * the shortest drive, all after the reveal only; or, at any time, how the player's own repair breaks it (`my-answer`).
   */
  "trace:get": {
    role: "seated",
    payload: z.strictObject({
      round: roundIndex,
      outcome: z.union([z.int().min(0).max(999), z.enum(["violation", "fewest-steps", "my-answer"])]),
    }),
    acknowledgement: z.object({ trace: z.custom<Trace>() }),
    limit: rare,
  },
  /** The server's clock, for countdowns: call a few times and trust the quickest round trip. */
  "clock:read": {
    role: "anyone",
    payload: nothing,
    acknowledgement: z.object({ serverNow: z.number() }),
    limit: { burst: 10, perSecond: 2, maxBytes: 64 },
  },
} as const satisfies Record<string, CommandEntry>;

export type CommandName = keyof typeof commands;
export type CommandPayload<Name extends CommandName> = z.input<(typeof commands)[Name]["payload"]>;
export type CommandValue<Name extends CommandName> = z.infer<(typeof commands)[Name]["acknowledgement"]>;

/** What every command is answered with, exactly once. */
export type Acknowledgement<Value> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal; retryAfterMs?: number };

export type CommandAcknowledgement<Name extends CommandName> = Acknowledgement<CommandValue<Name>>;

/** Socket.IO's typed map: `socket.emit("answer:submit", payload, (acknowledgement) => …)`. */
export type ClientToServer = {
  [Name in CommandName]: (
    payload: CommandPayload<Name>,
    acknowledge: (acknowledgement: CommandAcknowledgement<Name>) => void,
  ) => void;
};
