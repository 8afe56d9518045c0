import { expect, test } from "vitest";
import { hostViews } from "./fixtures";
import { mainControl, roundOnScreen } from "./main-control";

test("every phase goes on with one button", () => {
  const names = Object.values(hostViews).map((view) => mainControl(view)?.name ?? null);
  expect(new Set(names)).toEqual(
    new Set(["session:start", "round:close", "round:reveal", "leaderboard:show", "round:next", "session:end", null]),
  );
});

test("an empty class cannot start, and the reason is named", () => {
  expect(mainControl(hostViews.emptyLobby)).toEqual({ name: "session:start", blockedBy: "nobody-joined" });
  expect(mainControl(hostViews.lobby)?.blockedBy).toBeNull();
});

test("the end is the next step after the last leaderboard only", () => {
  expect(mainControl(hostViews.lastLeaderboard)?.name).toBe("session:end");
  expect(mainControl({ ...hostViews.lobby, controls: ["session:end"] })).toBeNull();
  expect(mainControl(hostViews.ended)).toBeNull();
});

test("a command speaks of the round on the screen", () => {
  expect(roundOnScreen(hostViews.open)).toBe(1);
  expect(roundOnScreen(hostViews.lastLeaderboard)).toBe(3);
});
