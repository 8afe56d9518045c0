/**
 * `npm run bench:explorer`: how fast the explorer covers the library and three families of programs that grow. Each program
 * is explored three times; the fastest counts. With `-- --json` one object per line.
 */
import path from "node:path";
import { exploreProgram } from "@/engine/explore-program";
import { loadLibrary } from "@/server/content/library";

interface Case {
  name: string;
  source: string;
}

const repetitions = 3;

/** `threads` threads that each add one `times` times to a shared counter, with a read and a write apart. */
const increments = (threads: number, times: number): Case => ({
  name: `increments ${threads}x${times}`,
  source: `
import threading

counter = 0

def add():
    global counter
    for _ in range(${times}):
        counter += 1

threads = [threading.Thread(target=add) for _ in range(${threads})]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
`,
});

/** The same under a lock: one outcome, however many orders. */
const locked = (threads: number, times: number): Case => ({
  name: `locked increments ${threads}x${times}`,
  source: increments(threads, times)
    .source.replace("counter = 0", "counter = 0\nlock = threading.Lock()")
    .replace("        counter += 1", "        with lock:\n            counter += 1"),
});

/** Philosophers who all reach for the left fork first. */
const philosophers = (seats: number): Case => ({
  name: `philosophers ${seats}`,
  source: `
import threading

forks = [threading.Lock() for _ in range(${seats})]

def dine(seat):
    with forks[seat]:
        with forks[(seat + 1) % ${seats}]:
            pass

threads = [threading.Thread(target=dine, args=(seat,)) for seat in range(${seats})]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
`,
});

async function libraryCases(): Promise<Case[]> {
  const { challenges } = await loadLibrary(path.join(process.cwd(), "content"));
  return challenges.map(({ slug, program }) => ({ name: slug, source: program }));
}

function measure({ name, source }: Case) {
  const runs = Array.from({ length: repetitions }, () => exploreProgram(source));
  const { complete, states, steps, ms, outcomeCount, error } = runs.reduce((a, b) => (b.ms < a.ms ? b : a));
  return { name, complete, states, steps, ms: Math.round(ms * 10) / 10, outcomeCount, error: error?.message ?? null };
}

const cases = [
  ...(await libraryCases()),
  increments(2, 1),
  increments(2, 10),
  increments(3, 3),
  increments(4, 2),
  locked(3, 3),
  locked(4, 2),
  philosophers(2),
  philosophers(3),
  philosophers(4),
];
const asJson = process.argv.includes("--json");
for (const one of cases) {
  const result = measure(one);
  if (asJson) console.log(JSON.stringify(result));
  else {
    const { name, complete, states, ms, outcomeCount, error } = result;
    const rate = Math.round(states / (ms / 1000));
    const found = error ?? `${outcomeCount} outcomes${complete ? "" : " (bounded)"}`;
    console.log(
      `${name.padEnd(28)} ${String(states).padStart(9)} states ${ms.toFixed(1).padStart(9)} ms ${String(rate).padStart(8)}/s   ${found}`,
    );
  }
}
