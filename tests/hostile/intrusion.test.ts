/** Programs that try to reach the host, or to change what the next program of the worker is given. */
import { afterAll, beforeAll, describe, test } from "vitest";
import { corpus } from "./corpus";
import { WatchedWorker } from "./watched-worker";

const areas = corpus().filter(({ isIntrusive }) => isIntrusive);
const worker = new WatchedWorker();
beforeAll(() => worker.expectUnchanged());
afterAll(() => worker.close());

describe.each(areas)("$name", ({ programs }) => {
  test.each(programs)("R1 $name", async ({ source }) => {
    await worker.expectHarmless(source);
    await worker.expectUnchanged();
  });
});
