import { expect, test } from "vitest";
import type { BlockedTask } from "@/core/execution/outcome";
import { waitingCycle } from "./waiting-cycle";

const waits = (task: string, heldBy: string | null): BlockedTask => ({
  task,
  heldBy,
  line: 1,
  holds: [],
  awaits: "lock",
});

test("PG7 the circle of a deadlock is found, also from a task outside of it", () => {
  expect(waitingCycle([waits("main", "a"), waits("a", "b"), waits("b", "a")])).toEqual(["a", "b", "a"]);
  expect(waitingCycle([waits("a", "a")])).toEqual(["a", "a"]);
  expect(waitingCycle([waits("a", "b"), waits("b", null)])).toEqual([]);
  expect(waitingCycle([])).toEqual([]);
});
