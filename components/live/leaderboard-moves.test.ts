import { describe, expect, test } from "vitest";
import type { LeaderboardEntry } from "@/core/quiz/views";
import { board } from "./fixtures";
import { movesOf, orderBefore } from "./leaderboard-moves";

const moves = (entries: LeaderboardEntry[], everybody: { playerId: string; score: number }[] = entries) =>
  movesOf(entries, everybody);

describe("position changes", () => {
  test("the one who overtook is up, the one overtaken is down", () => {
    expect(moves(board(["Anna", 900, 900], ["Boris", 800, 100]))).toEqual(["up", "down"]);
  });

  test("equal scores shared a rank before, so the better one has not risen", () => {
    expect(moves(board(["Anna", 900, 400], ["Boris", 500, 0]))).toEqual(["same", "down"]);
  });

  test("somebody below the board may have been above: no move is claimed", () => {
    const [first, second, hidden] = board(["Anna", 900, 0], ["Boris", 800, 750], ["Vera", 400, 0]);
    expect(moves([first, second], [first, second, hidden])).toEqual(["same", null]);
  });

  test("whoever is below the board was never above a score they do not have even now", () => {
    const [first, second, hidden] = board(["Anna", 900, 800], ["Boris", 800, 300], ["Vera", 400, 0]);
    expect(moves([first, second], [first, second, hidden])).toEqual(["up", "down"]);
  });

  test("the old order is by the old scores", () => {
    const before = orderBefore(board(["Anna", 900, 900], ["Boris", 800, 100], ["Vera", 700, 650]));
    expect(before.map((entry) => entry.nickname)).toEqual(["Boris", "Vera", "Anna"]);
  });
});
