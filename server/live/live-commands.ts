/**
 * What each command of core/protocol does. The payload has been parsed, the limit and the role have been checked.
 * A handler returns the acknowledgement's value or a refusal; it throws only for faults of ours.
 */
import { createHash, randomInt, randomUUID, timingSafeEqual } from "node:crypto";
import type { z } from "zod";
import { answerValueSchema } from "@/core/challenge/answer-value";
import { composeRepair } from "@/core/challenge/repair-program";
import { type ShownRun, witnessOf } from "@/core/challenge/shown-witness";
import type { CommandName, CommandValue, commands, Locale } from "@/core/protocol/commands";
import type { Refusal } from "@/core/protocol/refusals";
import { isSameAnswer } from "@/core/quiz/answer";
import { generateNickname } from "@/core/quiz/generated-nickname";
import { type LiveSessionId, type Pin, type PlayerId, playerIdSchema } from "@/core/quiz/ids";
import { nicknameKey, parseNickname } from "@/core/quiz/nickname";
import { findByNickname } from "@/core/quiz/players";
import { revealedOutcomeLimit } from "@/core/quiz/project-views";
import { cardOf, currentRound, findAnswer, findPlayer, isPlayed, type LiveCommand } from "@/core/quiz/reducer";
import { done, type Result, refuse } from "@/core/quiz/result";
import type { Player } from "@/core/quiz/state";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import type { Audience } from "./audience";
import type { Clock } from "./clock";
import type { Connection, SeatTaken } from "./connection";
import { hashDeviceToken } from "./device";
import type { GuessLimiter } from "./limits";
import { isRude } from "./nickname-filter";
import type { RunningSession } from "./running-session";
import type { SessionRegistry } from "./session-registry";
import type { Replay } from "./trace-cache";

/** A shared tablet may play several; a script must not fill the session from one browser. */
const playersPerDevice = 8;

export interface CommandContext {
  registry: SessionRegistry;
  audience: Audience;
  store: LiveSessionStore;
  clock: Clock;
  guesses: GuessLimiter;
  replay: Replay;
}

/** One received command. */
export interface Received {
  connection: Connection;
  /** When it reached the socket, epoch ms. */
  receivedAt: number;
}

export type CommandResult<Value> = Result<Value, Refusal> | { ok: false; refusal: Refusal; retryAfterMs: number };

type Handler<Name extends CommandName, Seat> = (
  context: CommandContext,
  received: Received,
  payload: z.output<(typeof commands)[Name]["payload"]>,
  seat: Seat,
) => Promise<CommandResult<CommandValue<Name>>>;

type SeatOf<Name extends CommandName> = (typeof commands)[Name]["role"] extends "host"
  ? Extract<SeatTaken, { role: "host" }>
  : (typeof commands)[Name]["role"] extends "player"
    ? Extract<SeatTaken, { role: "player" }>
    : (typeof commands)[Name]["role"] extends "seated"
      ? SeatTaken
      : null;

export type Handlers = { [Name in CommandName]: Handler<Name, SeatOf<Name>> };

export const handlers: Handlers = {
  "session:peek": async (context, received, { pin }) => {
    const found = await findByPin(context, received, pin);
    if (!found.ok) return found;
    const { setup } = found.value;
    const { sessionId, quizTitle, settings } = setup;
    const { locale } = received.connection.data;
    return done({ sessionId, quizTitle: quizTitle[locale], nicknames: settings.nicknames });
  },

  "player:join": async (context, received, { pin, nickname }) => {
    const found = await findByPin(context, received, pin);
    if (!found.ok) return found;
    return join(context, received.connection, found.value, nickname);
  },

  "player:resume": async (context, { connection }, { sessionId, playerId }) => {
    const session = await context.registry.find(sessionId);
    if (!session) return refuse("not-found");
    const mine = playersOfDevice(session, connection).filter((id) => playerId === undefined || id === playerId);
    const players = mine.flatMap((id) => findPlayer(session.pendingState, id) ?? []);
    const player = players.findLast((one) => !one.removed);
    if (!player) return refuse(players.length > 0 ? "player-removed" : "not-found");
    context.audience.seat(connection, { role: "player", session, playerId: player.playerId });
    return done({ sessionId: session.id, playerId: player.playerId, nickname: player.nickname });
  },

  "answer:submit": async (
    context,
    { connection, receivedAt },
    { round, answer: value, confidence },
    { session, playerId },
  ) => {
    connection.data.answering = round;
    const settled = await session.submit({ type: "answer:submit", playerId, round, value, confidence, receivedAt });
    connection.data.answering = null;
    if (settled.ok) {
      const stored = findAnswer(settled.value, round, playerId);
      if (stored) return done({ round, answer: stored.value, receivedAt: stored.receivedAt });
    } else if (settled.refusal !== "round-closed" && settled.refusal !== "session-ended") return settled;
    if (currentRound(session.state)?.index === round || !isPlayed(session.state, round)) return refuse("round-closed");
    // The round has passed, perhaps while this answer was stored and its acknowledgement was lost: AN2 holds then too.
    const earlier = await findStoredAnswer(context.store, session.id, round, playerId);
    if (!earlier) return settled.ok ? refuse("round-closed") : settled;
    if (!isSameAnswer(earlier.answer, value)) return refuse("already-answered");
    return done({ round, ...earlier });
  },

  "host:attach": async (context, { connection }, { sessionId, key }) => {
    const session = await context.registry.find(sessionId);
    // The same refusal for "no such session": ids are not to be probed.
    if (!session || !isHost(session, connection, key)) return refuse("not-host");
    context.audience.seat(connection, { role: "host", session });
    return done({ sessionId: session.id });
  },

  "session:start": (_, __, ___, { session }) => change(session, { type: "session:start" }),
  "round:close": (_, __, { round }, { session }) => change(session, { type: "round:close", round }),
  "round:pause": (_, __, { round }, { session }) => change(session, { type: "round:pause", round }),
  "round:resume": (_, __, { round }, { session }) => change(session, { type: "round:resume", round }),
  "round:extend": (_, __, { round, byMs }, { session }) => change(session, { type: "round:extend", round, byMs }),
  "round:revote": (_, __, { round }, { session }) => change(session, { type: "round:revote", round }),
  "round:skip": (_, __, { round }, { session }) => change(session, { type: "round:skip", round }),
  "round:jump": (_, __, { round, to }, { session }) => change(session, { type: "round:jump", round, to }),
  "round:reveal": (_, __, { round }, { session }) => change(session, { type: "round:reveal", round }),
  "leaderboard:show": (_, __, { round }, { session }) => change(session, { type: "leaderboard:show", round }),
  "round:next": (_, __, { round }, { session }) => change(session, { type: "round:next", round }),
  "session:end": (_, __, ___, { session }) => change(session, { type: "session:end" }),
  "session:lock": (_, __, { locked }, { session }) => change(session, { type: "session:lock", locked }),
  "player:remove": (_, __, { playerId, ban }, { session }) => change(session, { type: "player:remove", playerId, ban }),

  "trace:get": async (context, _, { round, outcome }, seat) => {
    const { session } = seat;
    const found =
      outcome === "my-answer" ? findMyExecution(seat, round) : findRevealedExecution(session, round, outcome);
    return found.ok ? done({ trace: await context.replay(found.value.program, found.value.witness) }) : found;
  },

  "clock:read": async ({ clock }) => done({ serverNow: clock.now() }),
};

interface Execution {
  program: string;
  witness: string;
}

/** How the player's own repair breaks its property: known to its player before the reveal (AN7). */
function findMyExecution(seat: SeatTaken, round: number): Result<Execution, Refusal> {
  if (seat.role !== "player") return refuse("not-player");
  const { session, playerId } = seat;
  const answer = findAnswer(session.state, round, playerId);
  const witness = answer?.check?.verification?.witness;
  const { challenge, program } = cardOf(session.setup, round);
  if (!witness || answer?.value.kind !== "repair" || challenge.kind !== "repair") return refuse("not-found");
  return done({ program: composeRepair(program, challenge.editable, answer.value.regions), witness });
}

function findRevealedExecution(
  { state, setup }: RunningSession,
  round: number,
  outcome: ShownRun,
): Result<Execution, Refusal> {
  if (!isPlayed(state, round)) return refuse("wrong-phase");
  const { key, program } = cardOf(setup, round);
  const isHidden = typeof outcome === "number" && outcome >= revealedOutcomeLimit;
  const witness = isHidden ? undefined : witnessOf(key, outcome);
  return witness === undefined ? refuse("not-found") : done({ program, witness });
}

async function change(session: RunningSession, command: LiveCommand): Promise<CommandResult<{ version: number }>> {
  const settled = await session.submit(command);
  return settled.ok ? done({ version: settled.value.version }) : settled;
}

async function findByPin(
  { registry, guesses, clock }: CommandContext,
  { connection }: Received,
  pin: Pin,
): Promise<CommandResult<RunningSession>> {
  const { address } = connection.data;
  const retryAfterMs = guesses.waitMs(address, clock.now());
  if (retryAfterMs !== null) return { ok: false, refusal: "too-many-attempts", retryAfterMs };
  const session = await registry.findByPin(pin);
  if (session) return done(session);
  guesses.failed(address, clock.now());
  return refuse("wrong-pin");
}

async function join(
  { audience, guesses, clock }: CommandContext,
  connection: Connection,
  session: RunningSession,
  given: string,
): Promise<CommandResult<CommandValue<"player:join">>> {
  const mine = playersOfDevice(session, connection).flatMap((id) => findPlayer(session.pendingState, id) ?? []);
  if (mine.some(({ banned }) => banned)) return refuse("player-removed");
  const isGenerated = session.setup.settings.nicknames === "generated";
  const nickname = isGenerated ? freeNickname(session, mine, connection.data.locale) : given;
  const parsed = parseNickname(nickname);
  const again =
    parsed.ok && mine.find((one) => !one.removed && nicknameKey(one.nickname) === nicknameKey(parsed.value));
  const playerId = again ? again.playerId : playerIdSchema.parse(randomUUID());
  if (!again) {
    if (!isGenerated && isRude(nickname)) return refuse("nickname-rude");
    if (mine.length >= playersPerDevice) return refuse("session-full");
    const tokenHash = hashDeviceToken(connection.data.deviceToken, session.id);
    const joined = await session.join(playerId, nickname, { tokenHash, simulated: false });
    if (!joined.ok) return joined;
    guesses.succeeded(connection.data.address, clock.now());
  }
  const player = findPlayer(session.state, playerId);
  // Sent twice at once: the second one waits here for nothing, so it is asked to come again.
  if (!player) return refuse("unavailable");
  audience.seat(connection, { role: "player", session, playerId });
  return done({ sessionId: session.id, playerId, nickname: player.nickname });
}

function playersOfDevice(session: RunningSession, connection: Connection): readonly PlayerId[] {
  return session.seats.playersOf(hashDeviceToken(connection.data.deviceToken, session.id));
}

/** A name nobody has; a device that has one keeps it. */
function freeNickname({ pendingState }: RunningSession, mine: readonly Player[], locale: Locale): string {
  const known = mine.find(({ removed }) => !removed);
  if (known) return known.nickname;
  for (let attempt = 0; ; attempt++) {
    const nickname = generateNickname(locale, randomInt(2 ** 32), attempt);
    if (findByNickname(pendingState.players, nicknameKey(nickname)) === null) return nickname;
  }
}

function isHost(session: RunningSession, { data }: Connection, key: string | undefined): boolean {
  const { coHostKey } = session.setup;
  if (key !== undefined && coHostKey !== null && isSameSecret(key, coHostKey)) return true;
  if (session.hostUserId !== null) return session.hostUserId === data.userId;
  return session.hostKeyHash === hashDeviceToken(data.deviceToken, session.id);
}

async function findStoredAnswer(store: LiveSessionStore, sessionId: LiveSessionId, round: number, playerId: PlayerId) {
  const answers = await store.loadAnswers(sessionId);
  const found = answers.find((one) => one.round === round && one.playerId === playerId);
  return found ? { answer: answerValueSchema.parse(found.value), receivedAt: found.receivedAt.getTime() } : null;
}

/** In a time that tells nothing about how much of it was right. */
function isSameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
