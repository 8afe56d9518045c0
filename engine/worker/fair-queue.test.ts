import { expect, test } from "vitest";
import { FairQueue } from "./fair-queue";

test("users take turns, however many jobs one of them has", () => {
  const queue = new FairQueue<string>({ running: 3, waiting: 3 });
  for (const job of ["a1", "a2", "a3"]) queue.offer("a", job);
  queue.offer("b", "b1");
  queue.offer("c", "c1");
  const order = Array.from({ length: 5 }, () => queue.take()?.job);
  expect(order).toEqual(["a1", "b1", "c1", "a2", "a3"]);
});

test("one task runs and one waits; the third of a user is refused, another's is not", () => {
  const queue = new FairQueue<string>();
  expect(queue.offer("a", "a1")).toBe(true);
  expect(queue.take()?.job).toBe("a1");
  expect(queue.offer("a", "a2")).toBe(true);
  expect(queue.offer("a", "a3")).toBe(false);
  expect(queue.take()).toBeNull();
  expect(queue.offer("b", "b1")).toBe(true);
  expect(queue.take()?.job).toBe("b1");
  queue.finished("a");
  expect(queue.take()?.job).toBe("a2");
  queue.finished("a");
  expect(queue.offer("a", "a4")).toBe(true);
});

test("the house has no bound of its own, but the row has", () => {
  const queue = new FairQueue<number>({ running: 1, waiting: 1 }, 5);
  for (let job = 0; job < 5; job++) expect(queue.offer(null, job)).toBe(true);
  expect(queue.offer(null, 5)).toBe(false);
  expect(queue.offer("a", 6)).toBe(false);
  expect([queue.take()?.job, queue.take()?.job]).toEqual([0, 1]);
});

test("a job that nobody waits for is taken out, until it has begun", () => {
  const queue = new FairQueue<string>();
  queue.offer("a", "a1");
  expect(queue.remove("a", "a1")).toBe(true);
  expect(queue.take()).toBeNull();
  queue.offer("a", "a2");
  queue.take();
  expect(queue.remove("a", "a2")).toBe(false);
});
