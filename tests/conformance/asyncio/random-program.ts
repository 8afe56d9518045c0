/** Random asyncio programs: tasks that sleep, wait, lock, cancel each other and fail, and print all along. */
import { SeededRandom } from "@/engine/explore/seeded-random";

const preamble = `import asyncio
tasks = []
def note(*what):
    print(*what, round(asyncio.get_running_loop().time(), 3))
def spawn(coro):
    t = asyncio.create_task(coro)
    tasks.append(t)
    return t
def task(n):
    return tasks[n % len(tasks)]
def kind(r):
    return type(r).__name__ if isinstance(r, BaseException) else r
`;

/** `size`: the most statements of a block. The same seed and size give the same program. */
export function randomProgram(seed: number, size = 3): string {
  const random = new SeededRandom(seed);
  const below = (n: number) => random.below(n);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const workers = 2 + below(4);
  const delay = () => pick(["0", "0", "0.1", "0.2", "0.3", "0.5", "1"]);
  let label = 0;
  const lines: string[] = [];
  const out = (depth: number, text: string) => lines.push("    ".repeat(depth) + text);
  const say = (depth: number, text = "") => out(depth, `note(me, ${++label}${text && `, ${text}`})`);
  /** A coroutine that later workers run: earlier ones call only those after them, so that there is no recursion. */
  const coro = (worker: number) =>
    worker + 1 < workers && below(3) > 0
      ? `w${worker + 1 + below(workers - worker - 1)}(me + '${pick(["a", "b", "c"])}')`
      : `asyncio.sleep(${delay()}, ${++label})`;

  const block = (worker: number, depth: number, nesting: number): void => {
    const count = 1 + below(size);
    for (let i = 0; i < count; i++) statement(worker, depth, nesting);
  };

  const compound: ((worker: number, depth: number, nesting: number) => void)[] = [
    (w, d, n) => {
      out(d, `async with ${pick(["lock", "lock", "sem", "cond"])}:`);
      block(w, d + 1, n);
    },
    (w, d, n) => {
      out(d, "try:");
      block(w, d + 1, n);
      out(d, "except asyncio.CancelledError as e:");
      say(d + 1, "'cancelled', e.args");
      if (below(3) > 0) out(d + 1, "raise");
    },
    (w, d, n) => {
      out(d, "try:");
      block(w, d + 1, n);
      out(d, "finally:");
      say(d + 1, "'finally'");
      if (below(3) === 0) out(d + 1, `await asyncio.sleep(${delay()})`);
    },
    (w, d, n) => {
      out(d, "try:");
      out(d + 1, `async with asyncio.timeout(${delay()}) as scope:`);
      block(w, d + 2, n);
      out(d, "except TimeoutError:");
      say(d + 1, "'timeout', scope.expired()");
    },
    (w, d) => {
      out(d, "try:");
      out(d + 1, "async with asyncio.TaskGroup() as group:");
      const count = 1 + below(3);
      for (let i = 0; i < count; i++) out(d + 2, `tasks.append(group.create_task(${coro(w)}))`);
      if (below(2)) out(d + 2, `await asyncio.sleep(${delay()})`);
      out(d, "except* ValueError as e:");
      say(d + 1, "'group', len(e.exceptions)");
    },
    (w, d, n) => {
      out(d, `for i in range(${1 + below(3)}):`);
      block(w, d + 1, n);
    },
  ];

  const simple: ((worker: number, depth: number) => void)[] = [
    (_, d) => say(d),
    (_, d) => out(d, `await asyncio.sleep(${delay()})`),
    (_, d) => out(d, `await asyncio.sleep(${delay()})`),
    (w, d) => out(d, `spawn(${coro(w)})`),
    (w, d) => say(d, `'result', await ${coro(w)}`),
    (w, d) => {
      out(d, "try:");
      say(d + 1, `await asyncio.wait_for(${coro(w)}, ${delay()})`);
      out(d, "except TimeoutError:");
      say(d + 1, "'late'");
    },
    (w, d) => say(d, `[kind(r) for r in await asyncio.gather(${coro(w)}, ${coro(w)}, return_exceptions=True)]`),
    (w, d) => say(d, `await asyncio.gather(${coro(w)}, ${coro(w)})`),
    (w, d) => say(d, `await asyncio.shield(${coro(w)})`),
    (_, d) => say(d, `task(${below(9)}).cancel(${pick(["", "'m'"])})`),
    (_, d) => say(d, `task(${below(9)}).done(), task(${below(9)}).cancelled(), task(${below(9)}).cancelling()`),
    (_, d) => {
      out(
        d,
        `ready, rest = await asyncio.wait(tasks[-${1 + below(3)}:]${pick(["", ", timeout=0.2", ", return_when='FIRST_COMPLETED'", ", return_when='FIRST_EXCEPTION', timeout=1"])}) if asyncio.current_task() not in tasks[-3:] else ((), ())`,
      );
      say(d, "len(ready), len(rest)");
    },
    (_, d) => out(d, "event.set()"),
    (_, d) => out(d, "event.clear()"),
    (_, d) => say(d, "await event.wait()"),
    (_, d) => out(d, `await queue.put(${++label})`),
    (_, d) => say(d, "await queue.get()"),
    (_, d) => say(d, "queue.qsize(), queue.full()"),
    (_, d) => {
      out(d, "async with cond:");
      out(d + 1, pick(["cond.notify()", "cond.notify_all()", "await cond.wait()"]));
    },
    (_, d) => out(d, `asyncio.get_running_loop().call_later(${delay()}, note, me, ${++label})`),
    (_, d) => out(d, `asyncio.get_running_loop().call_soon(note, me, ${++label})`),
    (_, d) => out(d, `task(${below(9)}).add_done_callback(lambda t: note(me, ${++label}, t.cancelled()))`),
    (_, d) => {
      if (below(3) === 0) out(d, `raise ValueError(${++label})`);
      else say(d);
    },
    (_, d) => say(d, "asyncio.current_task().cancelling(), asyncio.current_task().uncancel()"),
    (_, d) => {
      out(d, "if not box.done():");
      out(d + 1, `box.${pick(["set_result(me)", "cancel()", "set_exception(ValueError(me))"])}`);
    },
    (_, d) => say(d, "await asyncio.shield(box)"),
    (w, d) => {
      out(d, `async for x in ticks(me, ${1 + below(3)}):`);
      say(d + 1, "x");
      if (below(3) === 0) out(d + 1, `await asyncio.sleep(${delay()})`);
      void w;
    },
    (w, d) => {
      out(d, `for f in asyncio.as_completed([${coro(w)}]):`);
      say(d + 1, "await f");
    },
  ];

  const statement = (worker: number, depth: number, nesting: number): void => {
    if (nesting > 0 && below(3) === 0) pick(compound)(worker, depth, nesting - 1);
    else pick(simple)(worker, depth);
  };

  out(0, "async def ticks(me, n):");
  out(1, "try:");
  out(2, "for i in range(n):");
  out(3, `await asyncio.sleep(${delay()})`);
  out(3, "yield i");
  out(1, "finally:");
  out(2, "note(me, 'ticks end')");
  for (let w = workers - 1; w >= 0; w--) {
    out(0, `async def w${w}(me):`);
    say(1, "'start'");
    block(w, 1, 2);
    if (below(2)) block(w, 1, 2);
    out(1, `return ${w}`);
  }
  out(0, "async def main():");
  out(1, "global lock, sem, cond, event, queue, box");
  out(
    1,
    "lock, sem, cond, event, queue = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Condition(), asyncio.Event(), asyncio.Queue(2)",
  );
  out(1, "box = asyncio.get_running_loop().create_future()");
  const started = 2 + below(3);
  for (let i = 0; i < started; i++) out(1, `spawn(w${below(workers)}('T${i}'))`);
  out(1, "try:");
  out(2, "async with asyncio.timeout(5):");
  out(3, "print([kind(r) for r in await asyncio.gather(*tasks, return_exceptions=True)])");
  out(1, "except TimeoutError:");
  out(2, "print('time is up', [t.done() for t in tasks])");
  out(0, "asyncio.run(main())");
  return `${preamble}${lines.join("\n")}\n`;
}
