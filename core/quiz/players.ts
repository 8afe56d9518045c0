/** Who is who in a session: look-ups in its list of players and in the lists that go with it. */
import { keyedBy } from "./keyed-list";
import { madeOnce } from "./made-once";
import { nicknameKey } from "./nickname";
import type { Answer, Player, PlayerRoundResult, Round } from "./state";

export const playersById = keyedBy<Player>(({ playerId }) => playerId);
const playersByNickname = keyedBy<Player>(({ nickname }) => nicknameKey(nickname));
const answersByPlayer = keyedBy<Answer>(({ playerId }) => playerId);
const resultsByPlayer = keyedBy<PlayerRoundResult>(({ playerId }) => playerId);

/** Everybody who has not been removed. */
export const playingOf = madeOnce((players: readonly Player[]) => players.filter((player) => !player.removed));

/** Removed ones included: their names stay taken (NN5). `key` is that of `nicknameKey`. */
export function findByNickname(players: readonly Player[], key: string): Player | null {
  return playersByNickname.find(players, key) ?? null;
}

export function withPlayer(players: readonly Player[], player: Player): Player[] {
  return changed(players, [...players, player]);
}

/** `change` must keep id and nickname. */
export function withEachPlayer(players: readonly Player[], change: (player: Player) => Player): Player[] {
  return changed(players, players.map(change));
}

function changed(from: readonly Player[], to: Player[]): Player[] {
  return playersByNickname.carry(from, playersById.carry(from, to));
}

export function answerOf(round: Round, playerId: string): Answer | null {
  return answersByPlayer.find(round.answers, playerId) ?? null;
}

/** PI3: whoever did not vote again keeps the first vote. */
export function countingAnswerOf(round: Round, playerId: string): Answer | null {
  return answerOf(round, playerId) ?? firstAnswerOf(round, playerId);
}

/** The answer of the first ballot; null if there was none, or no second ballot. */
export function firstAnswerOf({ firstBallot }: Round, playerId: string): Answer | null {
  return firstBallot === null ? null : (answersByPlayer.find(firstBallot, playerId) ?? null);
}

/** Takes the place of an earlier answer of the same player. */
export function withAnswer(answers: readonly Answer[], answer: Answer): Answer[] {
  const { playerId } = answer;
  const replaced = answersByPlayer.find(answers, playerId) !== undefined;
  const changed = replaced ? answers.map((one) => (one.playerId === playerId ? answer : one)) : [...answers, answer];
  return answersByPlayer.carry(answers, changed);
}

export function resultOf(results: readonly PlayerRoundResult[], playerId: string): PlayerRoundResult | null {
  return resultsByPlayer.find(results, playerId) ?? null;
}
