import { describe, expect, test } from "vitest";
import { leaderboardOf, podiumOf, pointsBehind } from "./leaderboard";
import type { Player } from "./state";
import { playerId } from "./testing/play";

const players = (...scores: [string, number, boolean?][]): Player[] =>
  scores.map(([nickname, score, removed = false], index) => {
    return { playerId: playerId(index), nickname, score, removed, banned: false, streak: 0, gained: 0 };
  });

const ranks = (list: Player[]) => leaderboardOf(list).map(({ nickname, rank }) => `${rank} ${nickname}`);

describe("leaderboard", () => {
  test("LB1 the best come first, equal scores by nickname, whatever the order of joining", () => {
    expect(ranks(players(["Cid", 10], ["Ada", 10], ["Bob", 30]))).toEqual(["1 Bob", "2 Ada", "2 Cid"]);
    expect(ranks(players(["Ada", 10], ["Bob", 30], ["Cid", 10]))).toEqual(["1 Bob", "2 Ada", "2 Cid"]);
  });

  test("LB2 after a shared rank comes the gap", () => {
    expect(ranks(players(["A", 9], ["B", 8], ["C", 8], ["D", 7]))).toEqual(["1 A", "2 B", "2 C", "4 D"]);
  });

  test("LB3 a player hears what is missing to the next better rank, not to an equal one", () => {
    const board = leaderboardOf(players(["A", 9], ["B", 5], ["C", 5], ["D", 2]));
    expect(board.map((entry) => pointsBehind(board, entry))).toEqual([null, 4, 4, 3]);
  });

  test("LB4 the podium has everybody of rank 1 to 3 with points", () => {
    const names = (list: Player[]) => podiumOf(leaderboardOf(list)).map((entry) => entry.nickname);
    expect(names(players(["A", 9], ["B", 8], ["C", 8], ["D", 7]))).toEqual(["A", "B", "C"]);
    expect(names(players(["A", 9], ["B", 8], ["C", 7], ["D", 7], ["E", 6]))).toEqual(["A", "B", "C", "D"]);
    expect(names(players(["A", 9], ["B", 0], ["C", 0]))).toEqual(["A"]);
    expect(names(players(["A", 0], ["B", 0]))).toEqual([]);
  });

  test("LS8 removed players rank no more", () => {
    expect(ranks(players(["A", 9, true], ["B", 8]))).toEqual(["1 B"]);
  });
});
