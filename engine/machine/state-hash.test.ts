import { describe, expect, it } from "vitest";
import { explore } from "@/engine/explore/explore";
import { noLimits } from "@/engine/explore/search";
import { CheckedSystem } from "@/engine/explore/testing/checked-system";
import { exploreProgram } from "@/engine/explore-program";
import { startMachine } from "./start";

const threads = (target: string, count: number): string => `
threads = [threading.Thread(target=${target}) for _ in range(${count})]
for t in threads: t.start()
for t in threads: t.join()
`;

/** Programs whose steps move objects from one part of the state to another. */
const movers: Record<string, string> = {
  "objects through a queue": `
import queue, threading
class Job:
    def __init__(self, n): self.n = n
jobs, done = queue.Queue(), []
def work():
    job = jobs.get()
    job.n += 1
    done.append(job)
for n in range(2): jobs.put(Job(n))
${threads("work", 2)}
print(sorted(job.n for job in done))`,
  "a list that changes hands": `
import threading
box = [[1, 2], None]
def swap():
    mine = box[0]
    box[0] = box[1]
    box[1] = mine
${threads("swap", 2)}
print(box)`,
  "threads started by threads": `
import threading
found = []
def leaf(n): found.append([n])
def tree(n=2):
    children = [threading.Thread(target=leaf, args=(k,)) for k in range(n)]
    for c in children: c.start()
    for c in children: c.join()
${threads("tree", 2)}
print(len(found))`,
  "a dict that is gone through while others change it": `
import threading
data = {"k": 0}
def change():
    data.pop("k", None)
    data["a"] = 1
def look():
    for v in data.values(): print(v)
threads = [threading.Thread(target=change), threading.Thread(target=look)]
for t in threads: t.start()
print("end", data)`,
  "attributes of functions and methods, made late": `
import threading
class Box:
    def method(self): pass
def count():
    count.calls = getattr(count, "calls", 0) + 1
    Box.method.calls = count.calls
${threads("count", 2)}
print(count.calls, Box.method.calls)`,
  "a __dict__ in use": `
import threading
class Box: pass
box = Box()
box.n = 0
view = vars(box)
def add():
    view["n"] += 1
    box.n += 1
${threads("add", 2)}
print(box.n)`,
};

describe("SE24 fingerprints by segments", () => {
  it.each(Object.entries(movers))("%s: kept parts are what they would be made afresh", (_, source) => {
    const started = startMachine(source);
    if ("error" in started) throw new Error(started.error.message);
    const checked = explore(new CheckedSystem(started.machine), { limits: noLimits });
    expect(checked.complete).toBe(true);
    expect(checked.states).toBe(exploreProgram(source).states);
  });
});

describe("SE23 dead variables", () => {
  const program = (rest: string): string => `
import threading
counter = 0
lock = threading.Lock()
def work():
    global counter
    for _ in range(2):
        with lock:
            seen = counter
            counter = seen + 1
        ${rest}
${threads("work", 3)}
print(counter)`;

  it("what a variable holds for the last time tells no states apart", () => {
    // `seen` is overwritten before it is read again: as many states as if it were forgotten by hand.
    expect(exploreProgram(program("")).states).toBe(exploreProgram(program("seen = None")).states);
  });

  it("a program that asks for its variables has them in its states", () => {
    expect(exploreProgram(program("locals()")).states).toBeGreaterThan(exploreProgram(program("")).states);
  });
});
