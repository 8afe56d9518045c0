/**
 * Every command a client may send over the live socket: who may send it, its payload, its acknowledgement and its limit,
 * all in one entry. docs/spec/protocol.md says the same in prose; `server/live` serves exactly this table.
 */
import { z } from "zod";
import { answerValueSchema } from "../challenge/answer-value";
import type { Trace } from "../execution/trace";
import { liveSessionIdSchema, pinSchema, playerIdSchema } from "../quiz/ids";
import { confidenceSchema } from "../quiz/state";
import type { Refusal } from "./refusals";

/** Bumped when an old page would misread; the handshake carries it (`auth.protocol`) and an old page is told to reload. */
export const protocolVersion = 2;

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
    acknowledgement: z.object({
      sessionId: liveSessionIdSchema,
      quizTitle: z.string(),
      /** `generated`: no nickname need be asked for. */
      nicknames: z.enum(["own", "generated"]),
    }),
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
    payload: z.strictObject({ round: roundIndex, answer: answerValueSchema, confidence: confidenceSchema.optional() }),
    acknowledgement: z.object({ round: roundIndex, answer: answerValueSchema, receivedAt: z.number() }),
    limit: { burst: 6, perSecond: 2, maxBytes: 30_000 },
  },
  /** Seats the connection as a host: the owner, on any number of screens, or whoever has the co-host's `key`. */
  "host:attach": {
    role: "anyone",
    payload: z.strictObject({ sessionId: liveSessionIdSchema, key: z.string().max(100).optional() }),
    acknowledgement: z.object({ sessionId: liveSessionIdSchema }),
    limit: rare,
  },
  "session:start": { role: "host", payload: nothing, acknowledgement: changed, limit: rare },
  /** `round` in these is the round the host was looking at: a double click never skips a round. */
  "round:close": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "round:pause": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "round:resume": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  /** More time for everybody, in milliseconds. */
  "round:extend": {
    role: "host",
    payload: z.strictObject({ round: roundIndex, byMs: z.int().min(1_000).max(600_000) }),
    acknowledgement: changed,
    limit: rare,
  },
  /** Peer instruction: the class votes again; what it said is the first ballot. */
  "round:revote": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  /** Gives the question up: no results, no points. */
  "round:skip": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  /** Opens any question that has not been played, instead of the next one. */
  "round:jump": {
    role: "host",
    payload: z.strictObject({ round: roundIndex, to: roundIndex }),
    acknowledgement: changed,
    limit: rare,
  },
  "round:reveal": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "leaderboard:show": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "round:next": { role: "host", payload: ofRound, acknowledgement: changed, limit: rare },
  "session:end": { role: "host", payload: nothing, acknowledgement: changed, limit: rare },
  /** Whether nobody more may join. */
  "session:lock": {
    role: "host",
    payload: z.strictObject({ locked: z.boolean() }),
    acknowledgement: changed,
    limit: rare,
  },
  /** `ban`: this device may not come back under another name. */
  "player:remove": {
    role: "host",
    payload: z.strictObject({ playerId: playerIdSchema, ban: z.boolean().default(false) }),
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
