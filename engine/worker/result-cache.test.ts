import { expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import type { EngineTask } from "./protocol";
import { ResultCache } from "./result-cache";

const task = (source: string): EngineTask & { kind: "explore" } => ({ kind: "explore", source });

test("what is complete is kept; what a limit ended is not", () => {
  const cache = new ResultCache();
  const result = exploreProgram("print(1)\n");
  cache.put(task("print(1)\n"), result);
  expect(cache.get(task("print(1)\n"))).toBe(result);
  expect(cache.get({ ...task("print(1)\n"), options: { clock: "any" } })).toBeUndefined();
  const endless = exploreProgram("i = 0\nwhile True: i += 1\n", { timeoutMs: 50 });
  expect(endless.complete).toBe(false);
  cache.put(task("endless"), endless);
  expect(cache.get(task("endless"))).toBeUndefined();
});

test("the one not asked for longest goes first", () => {
  const result = exploreProgram("print(1)\n");
  const size = JSON.stringify(result).length + 100;
  const cache = new ResultCache(size * 9);
  for (let i = 0; i < 8; i++) cache.put(task(`#${i}`), result);
  expect(cache.get(task("#0"))).toBe(result);
  for (let i = 8; i < 14; i++) cache.put(task(`#${i}`), result);
  expect(cache.get(task("#0"))).toBe(result);
  expect(cache.get(task("#1"))).toBeUndefined();
});
