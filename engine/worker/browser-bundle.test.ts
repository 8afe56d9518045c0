import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { libraryModule, libraryNames } from "@/engine/modules/registry";
import type { EngineTask, ThreadMessage } from "./protocol";
import { type BrowserBundle, buildBrowserBundle } from "./testing/browser-bundle";

/** What the script of a worker knows of the world. */
const scope = globalThis as unknown as {
  onmessage: (event: { data: { id: number; task: EngineTask } }) => void;
  postMessage: (message: ThreadMessage) => void;
};

let bundle: BrowserBundle;
beforeAll(async () => {
  bundle = await buildBrowserBundle();
  await import(/* @vite-ignore */ pathToFileURL(bundle.script).href);
});
afterAll(() => rmSync(bundle.folder, { recursive: true }));

function ask(task: EngineTask): Promise<unknown> {
  return new Promise((resolve) => {
    scope.postMessage = (message) => message.kind === "reply" && resolve(message.reply);
    scope.onmessage({ data: { id: 1, task } });
  });
}

test("what a page loads before it can explore an ordinary program is less than 150 kB", () => {
  expect(bundle.firstBytes).toBeLessThan(150_000);
});

test("an ordinary program needs nothing but what is loaded first", async () => {
  const alone = path.join(bundle.folder, "alone");
  mkdirSync(alone);
  for (const { name } of bundle.first) copyFileSync(path.join(bundle.folder, name), path.join(alone, name));
  const whole = scope.onmessage;
  await import(/* @vite-ignore */ pathToFileURL(path.join(alone, "engine.mjs")).href);
  const source = `import threading, time
lock = threading.Lock()
balances = {"a": 1}
class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"worker {n}")
        self.n = n
    def run(self):
        time.sleep(0.1)
        with lock:
            balances["a"] += self.n
workers = [Worker(i) for i in range(2)]
for w in workers: w.start()
for w in workers: w.join()
print(balances, f"{balances['a']:.2f}")
`;
  expect(await ask({ kind: "explore", source })).toMatchObject({
    ok: true,
    result: { complete: true, outcomeCount: 1 },
  });
  scope.onmessage = whole;
});

test.each(libraryNames())("%s comes when a program imports it, with every name that it offers", async (name) => {
  const names = [...(libraryModule(name)?.exports ?? [])];
  const source = `import ${name}\n${names.map((n) => `from ${name} import ${n} as _${n}\n`).join("")}print(1)\n`;
  expect(await ask({ kind: "run", source })).toEqual({ ok: true, result: { exitCode: 0, stdout: "1\n", stderr: "" } });
});

test("what is imported while the program runs comes as well, and nothing is said twice", async () => {
  const source = `from concurrent.futures import ProcessPoolExecutor
def square(x):
    return x * x
if __name__ == "__main__":
    print("begin")
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(square, range(3))))
`;
  expect(await ask({ kind: "run", source })).toMatchObject({ result: { stdout: "begin\n[0, 1, 4]\n" } });
});

test("what is needed for a character, an error or a date comes as well", async () => {
  const source = "import time\nprint('\u0436'.upper(), time.strftime('%Y', time.gmtime(0)))\n";
  expect(await ask({ kind: "run", source })).toMatchObject({ result: { stdout: "\u0416 1970\n" } });
  expect(await ask({ kind: "explore", source: "if True\n    print(1)\n" })).toMatchObject({
    result: { error: { kind: "syntax", message: "expected ':'" } },
  });
});

test("a module that is not offered is refused in the same words", async () => {
  expect(await ask({ kind: "explore", source: "import socket\n" })).toMatchObject({
    ok: true,
    result: {
      error: { kind: "unsupported", line: 1, message: expect.stringContaining("'socket' is not offered here") },
    },
  });
});
