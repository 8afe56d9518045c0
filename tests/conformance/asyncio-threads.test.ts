/**
 * M7: an event loop with threads beside it. The loop itself is deterministic; what threads do at one instant comes in any
 * order. That interpreter has no threads, so the expected sets are reasoned, each with its reason.
 */
import { describe, expect, it } from "vitest";
import { exploreProgram } from "@/engine/explore-program";

interface Case {
  title: string;
  source: string;
  /** `status|stdout`, one for each outcome, sorted. */
  outcomes: string[];
}

const cases: Case[] = [
  {
    title: "call_soon_threadsafe wakes a loop that waits for nothing else",
    source: `
import asyncio, threading
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    threading.Thread(target=lambda: loop.call_soon_threadsafe(f.set_result, 5)).start()
    print('waiting')
    print(await f)
asyncio.run(main())
`,
    outcomes: ["finished|waiting\n5\n"],
  },
  {
    title: "a future set from another thread does not wake the loop",
    source: `
import asyncio, threading, time
async def main():
    f = asyncio.get_running_loop().create_future()
    def worker():
        time.sleep(1)
        f.set_result(5)
    threading.Thread(target=worker).start()
    print(await f)
asyncio.run(main())
`,
    outcomes: ["stuck|"],
  },
  {
    title: "… but its next timer shows it",
    source: `
import asyncio, threading, time
async def tick():
    for _ in range(3):
        await asyncio.sleep(1)
async def main():
    f = asyncio.get_running_loop().create_future()
    def worker():
        time.sleep(0.5)
        f.set_result(5)
    t = asyncio.create_task(tick())
    threading.Thread(target=worker).start()
    print(await f, asyncio.get_running_loop().time())
asyncio.run(main())
`,
    outcomes: ["finished|5 1.0\n"],
  },
  {
    title: "two threads of a pool can lose an update",
    source: `
import asyncio
x = 0
def add():
    global x
    v = x
    x = v + 1
async def main():
    await asyncio.gather(asyncio.to_thread(add), asyncio.to_thread(add))
    print(x)
asyncio.run(main())
`,
    outcomes: ["finished|1\n", "finished|2\n"],
  },
  {
    title: "tasks that add without awaiting in between cannot",
    source: `
import asyncio
x = 0
async def add():
    global x
    v = x
    x = v + 1
    await asyncio.sleep(0)
async def main():
    await asyncio.gather(add(), add())
    print(x)
asyncio.run(main())
`,
    outcomes: ["finished|2\n"],
  },
  {
    title: "a time-out leaves the thread working, and the loop waits for it at its end",
    source: `
import asyncio, time
async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 5), 1)
    except TimeoutError:
        print('timeout', time.monotonic())
asyncio.run(main())
print('end', time.monotonic())
`,
    outcomes: ["finished|timeout 1.0\nend 5.0\n"],
  },
  {
    title: "waiting for the loop inside the loop stops everything",
    source: `
import asyncio
async def coro():
    return 1
async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.run_coroutine_threadsafe(coro(), loop).result())
asyncio.run(main())
`,
    outcomes: ["stuck|"],
  },
  {
    title: "a thread's lock taken in the loop while its owner waits for the loop",
    source: `
import asyncio, threading
lock = threading.Lock()
async def main():
    loop = asyncio.get_running_loop()
    started = asyncio.Event()
    def worker():
        with lock:
            loop.call_soon_threadsafe(started.set)
            asyncio.run_coroutine_threadsafe(asyncio.sleep(1), loop).result()
    threading.Thread(target=worker).start()
    await started.wait()
    with lock:
        print('got it')
asyncio.run(main())
`,
    outcomes: ["stuck|"],
  },
  {
    title: "run_coroutine_threadsafe gives its result to the thread",
    source: `
import asyncio, threading, time
def run(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()
loop = asyncio.new_event_loop()
t = threading.Thread(target=run, args=(loop,), daemon=True)
t.start()
async def coro(n):
    await asyncio.sleep(n)
    if n == 3:
        raise ValueError('three')
    return n
f = asyncio.run_coroutine_threadsafe(coro(1), loop)
g = asyncio.run_coroutine_threadsafe(coro(2), loop)
print(f.result(), g.result(), time.monotonic())
try:
    asyncio.run_coroutine_threadsafe(coro(3), loop).result()
except ValueError as e:
    print(e, time.monotonic())
loop.call_soon_threadsafe(loop.stop)
t.join()
print(loop.is_running())
`,
    outcomes: ["finished|1 2 2.0\nthree 5.0\nFalse\n"],
  },
  {
    title: "loops of two threads: any order within an instant, none between instants",
    source: `
import asyncio, threading
def run(n):
    async def main():
        for i in range(2):
            print(n, i)
            await asyncio.sleep(1)
    asyncio.run(main())
ts = [threading.Thread(target=run, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
`,
    outcomes: ["a 0\nb 0\na 1\nb 1\n", "a 0\nb 0\nb 1\na 1\n", "b 0\na 0\na 1\nb 1\n", "b 0\na 0\nb 1\na 1\n"].map(
      (o) => `finished|${o}`,
    ),
  },
  {
    title: "threads and a timer due at one instant come in any order",
    source: `
import asyncio, time
def work(n):
    time.sleep(1)
    print(n)
async def tick():
    await asyncio.sleep(1)
    print('tick')
async def main():
    await asyncio.gather(asyncio.to_thread(work, 1), tick(), asyncio.to_thread(work, 2))
    print('done')
asyncio.run(main())
`,
    outcomes: [
      ["1", "2", "tick"],
      ["1", "tick", "2"],
      ["2", "1", "tick"],
      ["2", "tick", "1"],
      ["tick", "1", "2"],
      ["tick", "2", "1"],
    ].map((o) => `finished|${o.join("\n")}\ndone\n`),
  },
  {
    title: "each thread's calls stay in order, those of two threads mix",
    source: `
import asyncio, threading
async def main():
    loop = asyncio.get_running_loop()
    q = asyncio.Queue()
    def producer(n):
        for i in range(2):
            loop.call_soon_threadsafe(q.put_nowait, n + str(i))
    for n in 'ab':
        threading.Thread(target=producer, args=(n,)).start()
    print(*[await q.get() for _ in range(4)])
asyncio.run(main())
`,
    outcomes: ["a0 a1 b0 b1", "a0 b0 a1 b1", "a0 b0 b1 a1", "b0 a0 a1 b1", "b0 a0 b1 a1", "b0 b1 a0 a1"].map(
      (o) => `finished|${o}\n`,
    ),
  },
  {
    title: "results of a pool come in the order of the awaitables",
    source: `
import asyncio, time
from concurrent.futures import ThreadPoolExecutor
def work(n):
    time.sleep(n)
    return n * n
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*[loop.run_in_executor(pool, work, n) for n in (2, 1, 3)]), loop.time())
asyncio.run(main())
`,
    outcomes: ["finished|[4, 1, 9] 4.0\n"],
  },
  {
    title: "an exception in a thread reaches who awaits it",
    source: `
import asyncio
def bad():
    raise ValueError('in thread')
async def main():
    try:
        await asyncio.to_thread(bad)
    except ValueError as e:
        print('caught', e)
    print(await asyncio.gather(asyncio.to_thread(bad), asyncio.to_thread(len, 'abc'), return_exceptions=True))
asyncio.run(main())
`,
    outcomes: ["finished|caught in thread\n[ValueError('in thread'), 3]\n"],
  },
  {
    title: "to_thread takes the context along",
    source: `
import asyncio, contextvars, threading
v = contextvars.ContextVar('v', default='none')
async def main():
    v.set('mine')
    print(await asyncio.to_thread(v.get))
    t = threading.Thread(target=lambda: print(v.get()))
    t.start()
    t.join()
asyncio.run(main())
`,
    outcomes: ["finished|mine\nnone\n"],
  },
];

describe("M7 asyncio with threads", () => {
  it.each(cases)("$title", ({ source, outcomes }) => {
    const result = exploreProgram(source);
    expect(result.error).toBeNull();
    expect(result.complete).toBe(true);
    expect(result.outcomes.map((o) => `${o.status}|${o.stdout}`).sort()).toEqual([...outcomes].sort());
  });
});
