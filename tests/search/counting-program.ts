/** Random programs whose tasks count with globals, mostly without looking: what folding (docs/spec/search.md SE25) is for, and what must switch it off. */
import { SeededRandom } from "@/engine/explore/seeded-random";

export function countingProgram(seed: number): string {
  const random = new SeededRandom(seed);
  const below = (n: number) => random.below(n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = (chance: number) => random.below(1000) < chance * 1000;
  const k = () => one([1, 1, 1, 2, 3, 10, -1, 0]);

  /** Counting without a look. */
  const counts: (() => string[])[] = [
    () => [`counter += ${k()}`],
    () => [`counter += ${k()}`],
    () => [`counter -= ${k()}`],
    () => [`counter = counter + ${k()}`],
    () => ["tmp = counter", `tmp += ${k()}`, "counter = tmp"],
    () => ["tmp = counter", one(["flag = 1", "pass", "time.sleep(0)", "print('x')"]), `counter = tmp + ${k()}`],
    () => ["tmp = counter", "copy = tmp - 1", `counter = copy + ${k()}`],
    () => ["with lock:", `    counter += ${k()}`],
    () => ["with lock:", "    tmp = counter", `counter = tmp + ${k()}`],
    () => ["for _ in range(2):", `    counter += ${k()}`],
    () => ["for _ in range(2):", "    tmp = counter", `    counter = tmp + ${k()}`],
    () => ["if flag:", `    counter += ${k()}`],
    () => ["bump()"],
  ];
  /** Looks, and what makes it hard to say where values are. */
  const others: (() => string[])[] = [
    () => ["print(counter)"],
    () => [`if counter ${one([">", "<", "==", "!="])} ${below(4)}:`, "    print('seen')"],
    () => ["tmp = counter", `if tmp % 2:`, "    counter = 0"],
    () => ["while counter < 2:", "    counter += 1"],
    () => [`counter = ${below(5)}`],
    () => ["items[counter % 2] += 1"],
    () => [`other += ${k()}`],
    () => ["other = counter"],
    () => ["counter += other"],
    () => ["counter *= 2"],
    () => ["tmp = 7", "if flag:", "    tmp = counter", "counter = tmp + 1"],
    () => ["tmp = counter", "try:", "    counter = tmp + items[5]", "except IndexError:", `    counter = tmp + ${k()}`],
    () => ["try:", "    tmp = counter", "    raise ValueError", "except ValueError:", "    counter += 1"],
    () => ["try:", `    counter += ${k()}`, "finally:", "    flag = 1"],
    () => ["tmp = counter", "print(tmp - counter)"],
    () => ["tmp = counter", "show = lambda: tmp", "counter = show() + 1"],
    () => ["for step in steps():", "    counter += 1"],
    () => [`time.sleep(${one([1, 2])})`],
    () => ["time.sleep(counter % 2)"],
    () => ["flag = 1 - flag"],
    () => ["counter = counter + counter"],
    () => ["counter, flag = counter + 1, 1"],
    () => ["if flag:", "    del counter"],
    () => ["counter += 0.5"],
    () => ["tmp = counter", "tmp -= 1", "items.append(tmp)"],
    () => ["class C:", "    seen = counter"],
    () => ["counter += 1 if flag else 2"],
    () => ["raise ValueError(1)"],
    () => ["while not flag:", "    pass"],
    () => ["while not flag:", "    counter += 1", "    counter -= 1"],
    () => ["while not flag:", "    counter += 1", "    if counter > 3:", "        break"],
    () => ["tmp = 7", "if flag:", "    tmp = counter", "flag = 1", "counter = tmp + 1"],
    () => ["tmp = counter if flag else 1", "flag = 2", "counter = tmp + 1"],
    () => ["raise ValueError(counter)"],
  ];
  const otherShare = one([0, 0, 0.15, 0.4]);
  const statements = (n: number) =>
    Array.from({ length: n }, () => (some(otherShare) ? one(others) : one(counts))()).flat();
  const threads = one([2, 2, 2, 3]);
  const lines = [
    "import threading",
    "import time",
    `counter = ${one([0, 0, 5, -3])}`,
    "other = 0",
    "flag = 0",
    "items = [0, 0]",
  ];
  lines.push("lock = threading.Lock()", "def bump():", "    global counter", `    counter += ${k()}`);
  lines.push(
    "def steps():",
    "    global counter",
    "    tmp = counter",
    "    yield 1",
    `    counter = ${one(["tmp", "counter"])} + 1`,
  );
  for (let t = 0; t < threads; t++) {
    lines.push(`def task_${t}():`, "    global counter, other, flag");
    const body = statements(threads === 2 ? 1 + below(3) : 1 + below(2));
    lines.push(...body.map((s) => `    ${s}`));
  }
  lines.push(
    `threads = [${Array.from({ length: threads }, (_, t) => `threading.Thread(target=task_${one([t, t, 0])})`).join(", ")}]`,
  );
  lines.push("for thread in threads:", "    thread.start()");
  if (some(0.2))
    lines.push(one(["counter += 1", "print(counter)", "flag = 1", "threads[0].join()\nprint('one', counter)"]));
  if (!some(0.1)) lines.push("for thread in threads:", "    thread.join()");
  lines.push(
    one(["print(counter)", "print(counter)", "print(counter, items, other)", "print('end')", "print(counter > 3)"]),
  );
  return `${lines.join("\n")}\n`;
}
