/** Plays a session by commands, for unit tests: every command must be taken unless the test asks for the refusal. */
import type { AnswerValue } from "../../challenge/answer-value";
import type { Refusal } from "../../protocol/refusals";
import type { LiveSessionEvent } from "../events";
import { type PlayerId, playerIdSchema } from "../ids";
import { type LiveCommand, reduce } from "../reducer";
import type { LiveSessionSetup } from "../setup";
import { initialState, type LiveSessionState } from "../state";

/** The id of the player number `index`. */
export function playerId(index: number): PlayerId {
  return playerIdSchema.parse(`00000000-0000-4000-9000-${String(index).padStart(12, "0")}`);
}

export class Play {
  readonly setup: LiveSessionSetup;
  state: LiveSessionState = initialState;
  journal: LiveSessionEvent[] = [];
  now = 1_000_000;

  constructor(setup: LiveSessionSetup, nicknames: string[] = []) {
    this.setup = setup;
    nicknames.forEach((nickname, index) => {
      this.do({ type: "player:join", playerId: playerId(index), nickname });
    });
  }

  /** The refusal, or null when the command was taken. */
  try(command: LiveCommand): Refusal | null {
    const reduced = reduce(this.setup, this.state, command, this.now);
    if (!reduced.ok) return reduced.refusal;
    this.state = reduced.value.state;
    this.journal.push(...reduced.value.events);
    return null;
  }

  do(command: LiveCommand): LiveSessionEvent[] {
    const before = this.journal.length;
    const refusal = this.try(command);
    if (refusal) throw new Error(`${command.type} was refused: ${refusal}`);
    return this.journal.slice(before);
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  answer(index: number, round: number, value: AnswerValue): LiveSessionEvent[] {
    return this.do({ type: "answer:submit", playerId: playerId(index), round, value, receivedAt: this.now });
  }

  tryAnswer(index: number, round: number, value: AnswerValue, receivedAt = this.now): Refusal | null {
    return this.try({ type: "answer:submit", playerId: playerId(index), round, value, receivedAt });
  }

  /** From an open round to its leaderboard. */
  finish(round: number): void {
    this.do({ type: "round:close", round });
    this.do({ type: "round:reveal", round });
    this.do({ type: "leaderboard:show", round });
  }

  player(index: number) {
    const player = this.state.players.find((one) => one.playerId === playerId(index));
    if (!player) throw new Error(`No player ${index}.`);
    return player;
  }
}

export const choose = (optionId: string): AnswerValue => ({ kind: "choose-one", optionId });
export const chooseAll = (...optionIds: string[]): AnswerValue => ({ kind: "choose-all", optionIds });
export const typed = (text: string): AnswerValue => ({ kind: "type-output", text });
