import { describe, expect, test } from "vitest";
import { firstCoroutineId, type Trace } from "@/core/execution/trace";
import { exploreProgram } from "./explore-program";
import { replay } from "./replay";

/** The replay of the first outcome that `isWanted`, or of the first. */
function traceOf(source: string, isWanted: (stdout: string, status: string) => boolean = () => true): Trace {
  const found = exploreProgram(source).outcomes.find((o) => isWanted(o.stdout, o.status));
  return replay(source, found?.witness ?? "");
}

/** `task kind place` of every step, `*` before an arrow's reason. */
function story({ states }: Trace): string[] {
  return states.flatMap(({ step, tasks }) => {
    if (step === null) return [];
    const name = tasks.find(({ id }) => id === step.task)?.name;
    const arrows = step.after.map(({ from, reason }) => ` *${reason} ${from}`);
    return [`${name} ${step.kind}${step.place === null ? "" : ` ${step.place}`}${arrows.join("")}`];
  });
}

const lostUpdate = `import threading
counter = 0
def add():
    global counter
    value = counter
    counter = value + 1
a = threading.Thread(target=add)
b = threading.Thread(target=add)
a.start()
b.start()
a.join()
b.join()
print(counter)
`;

const crossedLocks = `import threading
a = threading.Lock()
b = threading.Lock()
def one():
    with a:
        with b:
            print("one")
def two():
    with b:
        with a:
            print("two")
t = threading.Thread(target=one)
u = threading.Thread(target=two)
t.start()
u.start()
t.join()
u.join()
`;

describe("RP6 the critical switch", () => {
  test("of a lost update it is the interruption between reading and writing, and without it nothing is lost", () => {
    const { states, critical } = traceOf(lostUpdate, (stdout) => stdout === "1\n");
    expect(critical?.without).toEqual({ status: "finished", stdout: "2\n", exception: null });
    expect(states[critical?.step ?? 0]?.step).toMatchObject({ kind: "read", place: "counter", preemption: true });
  });

  test("of a deadlock it is the interruption between the two locks", () => {
    const { states, critical } = traceOf(crossedLocks, (_, status) => status === "deadlock");
    expect(critical?.without.status).toBe("finished");
    expect(states[critical?.step ?? 0]?.step).toMatchObject({ kind: "acquire", preemption: true });
  });

  test("where the order of two threads decides, it is the choice of the second, which interrupts nobody", () => {
    const { states, critical } = traceOf(crossedLocks, (stdout) => stdout === "two\none\n");
    expect(critical?.without.stdout).toBe("one\ntwo\n");
    expect(states[critical?.step ?? 0]?.step).toMatchObject({ preemption: false, place: "b" });
  });

  test("the unforced schedule and a program of one thread have none", () => {
    expect(traceOf(lostUpdate, (stdout) => stdout === "2\n").critical).toBeNull();
    expect(traceOf("print(1)\n").critical).toBeNull();
  });
});

describe("RP5 happens before", () => {
  test("start, release to acquire, the end to the join", () => {
    const finished = traceOf(crossedLocks, (stdout) => stdout === "one\ntwo\n");
    expect(story(finished)).toEqual([
      "MainThread start Thread-1 (one)",
      "MainThread start Thread-2 (two)",
      "Thread-1 (one) acquire a *start 1",
      "Thread-1 (one) acquire b",
      "Thread-1 (one) print",
      "Thread-1 (one) release b",
      "Thread-1 (one) release a",
      "Thread-1 (one) end",
      "MainThread join Thread-1 (one) *join 8",
      "Thread-2 (two) acquire b *start 2 *lock 6",
      "Thread-2 (two) acquire a *lock 7",
      "Thread-2 (two) print",
      "Thread-2 (two) release a",
      "Thread-2 (two) release b",
      "Thread-2 (two) end",
      "MainThread join Thread-2 (two) *join 15",
      "MainThread exit",
    ]);
  });

  test("notify to the waiter, who then takes the lock from who released it", () => {
    const source = `import threading
cond = threading.Condition()
ready = False
def wait():
    with cond:
        while not ready:
            print("waits")
            cond.wait()
t = threading.Thread(target=wait)
t.start()
with cond:
    ready = True
    cond.notify()
t.join()
`;
    const steps = story(traceOf(source, (stdout) => stdout === "waits\n"));
    const notify = steps.findIndex((s) => s.includes(" notify cond")) + 1;
    expect(notify).toBeGreaterThan(0);
    expect(steps.find((s) => s.includes(" wake cond"))).toContain(`*signal ${notify}`);
    const release = steps.findIndex((s, i) => i >= notify && s.startsWith("MainThread release")) + 1;
    expect(steps.filter((s) => s.includes(" acquire cond")).at(-1)).toContain(`*lock ${release}`);
  });

  test("the item that was put, the event that was set, the result that was there", () => {
    const source = `import threading, queue
from concurrent.futures import ThreadPoolExecutor
q = queue.LifoQueue()
done = threading.Event()
def produce():
    q.put("a")
    q.put("b")
    done.set()
t = threading.Thread(target=produce, name="producer")
t.start()
done.wait()
print(q.get(), q.get())
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(pow, 2, 3)
    print(future.result())
`;
    const steps = story(traceOf(source));
    const at = (text: string) => steps.findIndex((s) => s.startsWith(text)) + 1;
    expect(steps.filter((s) => s.startsWith("producer put"))).toEqual([
      `producer put q *start ${at("MainThread start producer")}`,
      "producer put q",
    ]);
    const [first, second] = [at("producer put"), at("producer put") + 1];
    expect(steps.filter((s) => s.startsWith("MainThread get q"))).toEqual([
      `MainThread get q *message ${second}`,
      `MainThread get q *message ${first}`,
    ]);
    expect(steps.find((s) => s.startsWith("MainThread wake done"))).toContain(`*signal ${at("producer notify done")}`);
    expect(steps.find((s) => s.startsWith("MainThread join future"))).toMatch(/\*result \d+$/);
  });

  test("a job from its submit to the worker that takes it, a message through a pipe", () => {
    const pool = `from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(1) as pool:
    first = pool.submit(print, "a")
    second = pool.submit(print, "b")
`;
    const jobs = story(traceOf(pool));
    const submits = jobs.flatMap((s, i) => (s.startsWith("MainThread call pool.submit") ? [i + 1] : []));
    const taken = jobs.filter((s) => s.startsWith("ThreadPoolExecutor-0_0 get")).slice(0, 2);
    expect(taken).toEqual(submits.map((step) => expect.stringContaining(`*message ${step}`)));

    const pipe = `from multiprocessing import Process, Pipe
def work(end):
    end.send(1)
    end.send(2)
if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=work, args=(there,))
    p.start()
    p.join()
    print(here.recv(), here.recv())
`;
    const sent = story(traceOf(pipe));
    const sends = sent.flatMap((s, i) => (/^Process-1 call .*send/.test(s) ? [i + 1] : []));
    expect(sends).toHaveLength(2);
    expect(sent.filter((s) => /^MainThread call .*recv/.test(s))).toEqual(
      sends.map((step) => expect.stringContaining(`*message ${step}`)),
    );
  });
});

describe("RP3 lanes", () => {
  const coroutines = `import asyncio
counter = 0
lock = asyncio.Lock()
async def add(n):
    global counter
    async with lock:
        value = counter
        await asyncio.sleep(1)
        counter = value + n
async def main():
    await asyncio.gather(add(1), add(2))
    print(counter)
asyncio.run(main())
`;

  test("tasks of asyncio have lanes of their own: they sleep, wait for a lock and hold it", () => {
    const { states } = traceOf(coroutines);
    const last = states.at(-1);
    expect(last?.tasks.map(({ name }) => name)).toEqual(["MainThread", "Task-1", "Task-2", "Task-3"]);
    const both = states.find(({ tasks }) => tasks.some((t) => t.status === "sleeping") && tasks[3]?.awaits === "lock");
    expect(both?.tasks.slice(1)).toMatchObject([
      { status: "blocked", awaits: "join of Task-2, Task-3", waitsFor: [firstCoroutineId + 2, firstCoroutineId + 3] },
      {
        status: "sleeping",
        awaits: "until 1 s",
        holds: ["lock"],
        locals: [{ name: "n" }, { name: "value", value: "0" }],
      },
      { status: "blocked", awaits: "lock", waitsFor: [firstCoroutineId + 2], line: 6 },
    ]);
    const steps = states.flatMap(({ step }) => (step === null ? [] : [step]));
    expect(steps.find(({ kind }) => kind === "print")).toMatchObject({
      task: firstCoroutineId + 1,
      line: 12,
      value: "3",
    });
  });

  test("a child process has the name of the process, and what it waits for is known", () => {
    const source = `from multiprocessing import Process, Lock
def work(lock):
    with lock:
        print("in")
if __name__ == "__main__":
    lock = Lock()
    a = Process(target=work, args=(lock,))
    b = Process(target=work, args=(lock,))
    a.start()
    b.start()
    a.join()
    b.join()
`;
    const { states } = traceOf(source);
    const held = states.find(({ tasks }) => tasks[1]?.holds.length === 1);
    expect(held?.tasks.slice(1)).toMatchObject([
      { name: "Process-1", kind: "process", holds: ["lock"] },
      { name: "Process-2", kind: "process", status: "blocked", awaits: "lock", waitsFor: [1] },
    ]);
  });

  test("an acquire that gets nothing is not shown as one", () => {
    const source = `import threading
lock = threading.Lock()
def work():
    if lock.acquire(timeout=1):
        lock.release()
lock.acquire()
t = threading.Thread(target=work, name="worker")
t.start()
t.join()
`;
    expect(story(traceOf(source)).filter((s) => s.startsWith("worker"))).toEqual([
      "worker wait lock *start 2",
      "worker timeout lock",
      "worker end",
    ]);
  });
});
