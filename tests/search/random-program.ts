/** Random concurrent programs: the same seed gives the same program, small enough for every interleaving of most. */
import { SeededRandom } from "@/engine/explore/seeded-random";
import { blocks, pick, places, type Statement, statements } from "./statements";

const indent = (text: string): string => text.replace(/^(?=.)/gm, "    ");

/** How a thread is made and ended. */
const joins = ["all", "all", "all", "none", "some", "timed"] as const;

export function randomProgram(seed: number): string {
  const random = new SeededRandom(seed * 7919 + 13);
  const threads = [2, 2, 2, 3, 3, 4][random.below(6)] as number;
  // Few places, so that threads meet.
  const favourites = new Set<string>();
  const names = Object.keys(places);
  while (favourites.size < 2 + random.below(3)) favourites.add(names[random.below(names.length)] as string);
  const isAtHand = (s: Statement) => s.needs.every((n) => favourites.has(n));
  const known = statements.filter(isAtHand);
  const knownBlocks = blocks.filter(isAtHand);
  const used = new Set<string>();

  const statement = (task: string, depth: number): string => {
    const isBlock = depth < 2 && random.below(5) === 0;
    const chosen = pick(random, isBlock ? knownBlocks : random.below(12) === 0 ? statements : known);
    for (const n of chosen.needs) used.add(n);
    const inside = () => lines(task, 1 + random.below(2), depth + 1);
    return chosen.text.replaceAll("{t}", task).replace(/^( *)\{b\}/gm, (_, space: string) =>
      inside()
        .split("\n")
        .map((l) => space + l)
        .join("\n"),
    );
  };
  const lines = (task: string, count: number, depth = 0): string =>
    Array.from({ length: count }, () => statement(task, depth)).join("\n");

  const most = threads === 2 ? 3 : 2;
  const bodies = Array.from({ length: threads - 1 }, (_, i) => lines("abcd"[i] as string, 1 + random.below(most)));
  const isSame = random.below(4) === 0;
  const between = random.below(3) === 0 ? lines("m", 1) : "";
  const before = random.below(5) === 0 ? lines("m", 1) : "";
  const after = random.below(3) === 0 ? lines("m", 1) : "";
  const asMethod = random.below(6) === 0;
  const isDaemon = Array.from({ length: threads }, () => random.below(8) === 0);
  const join = joins[random.below(joins.length)] as (typeof joins)[number];

  for (const n of [...used]) for (const inner of places[n]?.needs ?? []) used.add(inner);
  for (const n of [...used]) for (const inner of places[n]?.needs ?? []) used.add(inner);
  const order = names.filter((n) => used.has(n));
  const stored = order.filter((n) => ["x", "y", "flag", "pair", "slot", "items", "data", "seen", "nested"].includes(n));
  if (used.has("cond")) stored.push("ready");
  const globals = stored.length > 0 ? `global ${stored.join(", ")}\n` : "";

  const parts: string[] = ["import threading\nimport time\nimport queue"];
  for (const n of order) parts.push((places[n] as { setUp: string }).setUp);
  const targets: string[] = [];
  bodies.forEach((body, i) => {
    const name = `task_${"abcd"[i]}`;
    if (isSame && i > 0) {
      targets.push(targets[0] as string);
      return;
    }
    if (asMethod) {
      parts.push(
        `class ${name}(threading.Thread):\n    def run(self):\n${indent(indent(`${globals}self.result = 0\n${body}\nself.result = 1`))}`,
      );
    } else parts.push(`def ${name}():\n${indent(`${globals}${body}`)}`);
    targets.push(name);
  });
  const made = targets.map((target, i) => {
    const daemon = isDaemon[i] ? "daemon=True" : "";
    return asMethod
      ? `${target}(${daemon})`
      : `threading.Thread(target=${target}${daemon === "" ? "" : `, ${daemon}`})`;
  });
  parts.push(`threads = [${made.join(", ")}]`);
  if (before !== "") parts.push(before);
  parts.push(targets.map((_, i) => `threads[${i}].start()`).join("\n"));
  if (between !== "") parts.push(between);
  if (join === "all") parts.push("for t in threads:\n    t.join()");
  if (join === "some") parts.push("threads[0].join()");
  if (join === "timed") parts.push("threads[-1].join(1)");
  if (join === "timed" && random.below(2) === 0) parts.push("print(threads[-1].is_alive())");
  if (asMethod && join === "all" && random.below(2) === 0) parts.push("print([t.result for t in threads])");
  if (after !== "") parts.push(after);
  const shown = order.filter((n) => ["x", "pair", "items", "data", "nested"].includes(n));
  if (shown.length > 0) parts.push(`print('end', ${shown.join(", ")})`);
  return `${parts.join("\n")}\n`;
}
