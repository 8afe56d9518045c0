import { describe, expect, test } from "vitest";
import { exploreProgram } from "./explore-program";

/** The first outcome of a status, from a program that has it. */
function blockedIn(source: string, status: "deadlock" | "stuck") {
  const result = exploreProgram(`import threading, queue\n${source}`);
  expect(result.error).toBeNull();
  const found = result.outcomes.find((o) => o.status === status);
  return found?.blocked.map(({ task, line, holds, awaits, heldBy }) => [task, line, holds.join(), awaits, heldBy]);
}

describe("M6.4 reports of deadlocks", () => {
  test("M6.4 locks are named by the items in which they are", () => {
    const source = `forks = [threading.Lock() for _ in range(2)]
def dine(i):
    with forks[i]:
        with forks[1 - i]: pass
ts = [threading.Thread(target=dine, args=(i,), name=f'P{i}') for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
`;
    expect(blockedIn(source, "deadlock")).toEqual([
      ["MainThread", 8, "", "join of P0", "P0"],
      ["P0", 5, "forks[0]", "forks[1]", "P1"],
      ["P1", 5, "forks[1]", "forks[0]", "P0"],
    ]);
  });

  test("M6.4 a lock of an object is named by the object", () => {
    const source = `class Account:
    def __init__(self): self.lock = threading.Lock()
def move(a, b):
    with a.lock:
        with b.lock: pass
accounts = [Account(), Account()]
savings = {'anna': Account()}
t = threading.Thread(target=move, args=(accounts[1], savings['anna']), name='T')
u = threading.Thread(target=move, args=(savings['anna'], accounts[1]), name='U')
t.start()
u.start()
`;
    expect(blockedIn(source, "deadlock")).toEqual([
      ["MainThread", expect.any(Number), "", "the end of T", "T"],
      ["T", 6, "accounts[1].lock", "savings['anna'].lock", "U"],
      ["U", 6, "savings['anna'].lock", "accounts[1].lock", "T"],
    ]);
  });

  test("M6.4 what has no global name has that of a variable of some task", () => {
    const source = `def main():
    first, second = threading.Lock(), threading.Lock()
    def work(a, b):
        with a:
            with b: pass
    t = threading.Thread(target=work, args=(first, second), name='T')
    t.start()
    work(second, first)
    t.join()
main()
`;
    const found = blockedIn(source, "deadlock");
    expect(found?.map(([task, , holds, awaits]) => [task, holds, awaits])).toEqual([
      ["MainThread", "second", "first"],
      ["T", "first", "second"],
    ]);
  });

  test("M6.4 stuck tasks say what they wait for, and nobody has it", () => {
    const source = `q = queue.Queue()
done = threading.Event()
c = threading.Condition()
def take(): q.get()
def wait(): done.wait()
def notice():
    with c: c.wait()
for f in (take, wait, notice): threading.Thread(target=f, name=f.__name__).start()
`;
    const found = blockedIn(source, "stuck");
    expect(found?.slice(1)).toEqual([
      ["take", 5, "", expect.stringContaining("q"), null],
      ["wait", 6, "", "done", null],
      ["notice", 8, "", "c", null],
    ]);
  });

  test("M6.2 whoever has one of the permits can close the cycle; a semaphore that began with none is a signal", () => {
    const source = `a, b, never = threading.Semaphore(2), threading.Lock(), threading.Event()
def idle():
    with a: never.wait()
def f():
    with a:
        with b: pass
def g():
    with b:
        with a: pass
for t in (idle, f, g): threading.Thread(target=t, name=t.__name__).start()
`;
    expect(blockedIn(source, "deadlock")?.slice(2)).toEqual([
      ["f", 7, "a", "b", "g"],
      ["g", 10, "b", "a", "f"],
    ]);
    const signal = `items = threading.Semaphore(0)
def take():
    for _ in range(2): items.acquire()
threading.Thread(target=take, name='T').start()
items.release()
`;
    expect(blockedIn(signal, "deadlock")).toBeUndefined();
    expect(blockedIn(signal, "stuck")?.[1]).toEqual(["T", 4, expect.any(String), "items", null]);
  });
});
