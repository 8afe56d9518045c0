/** Programs that want more time, memory, depth or states than there is. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpus } from "./corpus";
import { WatchedWorker } from "./watched-worker";

const areas = corpus().filter(({ isIntrusive }) => !isIntrusive);
const worker = new WatchedWorker();
beforeAll(() => worker.expectUnchanged());
afterAll(() => worker.close());

test("there are at least 150 hostile programs", () => {
  const all = corpus().flatMap(({ programs }) => programs);
  expect(all.length).toBeGreaterThanOrEqual(150);
});

describe.each(areas)("$name", ({ programs }) => {
  test.each(programs)("R1 R2 $name", ({ source }) => worker.expectHarmless(source));

  test("R1 after all of them the next program is what it was", () => worker.expectUnchanged());
});
